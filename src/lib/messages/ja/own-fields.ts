import { locale } from '#domain/messages/locale';
import { percentText } from '#domain/messages/catalogue';
import type { ownFields as en } from '../en/own-fields';
import type { Words } from '../words';

const n = (count: number): string => count.toLocaleString(locale());
const contacts = (count: number): string => `コンタクト${n(count)}件`;
const named = (names: readonly string[]): string => names.join('、');

export const ownFields = {
	title: 'フィールド',
	text: '独自のデータのために作成したフィールドです。標準フィールドは、下の「テーブル定義」にあります。',
	empty: '独自のフィールドはまだありません。',
	emptyText:
		'インポートの手順2で作成されます。標準フィールドに合わない列が独自のフィールドになるほか、列に「新しいフィールド」を選ぶこともできます。',
	emptyAction: 'ファイルをインポート',
	reading: 'コンタクトを数えています',
	trouble:
		'フィールドを読み込めませんでした。何も変更されていません。ページを再読み込みしてください。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	list: '独自のフィールド',
	columns: { field: 'フィールド', type: '型', contacts: 'コンタクト', made: '作成' },
	types: { text: 'テキスト', number: '数値', date: '日付', yesNo: 'はい/いいえ', choice: '選択肢', url: 'Webアドレス' },
	hidden: '非表示',
	unique: '一意',
	key: '主キー',
	inContacts: (count) => (count === 0 ? '値のあるコンタクトなし' : `${contacts(count)}に値あり`),
	madeBy: (when, file) => `${when}、${file}`,
	madeByHand: '手動',
	more: (field) => `「${field}」のその他の操作`,
	atWork: (field) => `「${field}」の値を変更しています`,
	working: (percent) => percentText(percent),
	cancel: 'キャンセル',
	close: '閉じる',
	failed: '実行されませんでした。',
	importing: 'インポートが値を取り込んでいます',
	openImport: 'インポートを開く',
	rename: {
		action: '名前を変更',
		title: (field) => `「${field}」の名前を変更`,
		label: '名前',
		text: 'リスト、マッピング、送信先、履歴にも反映されます。送信先での名前は変わりません。',
		save: '名前を変更',
		done: (before, after) => `「${before}」の名前を「${after}」に変更しました。`
	},
	hide: {
		action: '非表示にする',
		show: '再び表示',
		hint: 'マッピング、列、フィルター、フォームの候補に出なくなります。値は残ります。',
		done: (field) => `「${field}」を非表示にしました。値は残り、エクスポートと送信も続きます。`,
		shown: (field) => `「${field}」を再び表示しました。`
	},
	type: {
		action: '型を変更',
		title: (field) => `「${field}」の型を変更`,
		label: '新しい型',
		choices: '選択肢',
		choicesHint: '1行に1つ。現在の値を提案しています。',
		reading: '値を確認しています',
		none: '値のあるコンタクトはまだありません。',
		fits: (count) => `${contacts(count)}：値はそのまま使えます`,
		rewritten: (count) => `${contacts(count)}：値は新しい形式で書き直されます`,
		misfits: (count) => `${contacts(count)}：値は型に合わず、そのまま残ります`,
		misfitsText: '何も失われません。合わない値もリスト、エクスポート、送信に残り、1件ずつ直せます。',
		becomes: (from, to) => `${from} → ${to}`,
		examples: (values) => `例：${named(values)}`,
		orders: {
			dmy: '05/03/2024のような日付は、日を先に読みます。',
			mdy: '05/03/2024のような日付は、月を先に読みます。',
			ymd: '05/03/04のような日付は、年を先に読みます。'
		},
		restores: 'このフィールドは以前この型でした。その後書き直された値は、最初の書き方に戻ります。',
		viewsCarried: (names) => `保存したビュー：${named(names)}。このフィールドのフィルターも合わせて変わります。`,
		viewsAttention: (names) =>
			`保存したビュー：${named(names)}。新しい型にはない比べ方をしています。後でビューを開き、別の比べ方を選んでください。`,
		back: '後で型を戻すと、すべての値が今の書き方に戻ります。',
		save: (type) => `${type}に変更`,
		done: (field, type, count) => `「${field}」の型を${type}に変更しました。${contacts(count)}の値が変わりました。`
	},
	choices: {
		action: '選択肢を編集',
		title: (field) => `「${field}」の選択肢`,
		text: 'フォームに表示される順です。名前を変えると、コンタクトの値も変わります。',
		label: (place) => `選択肢${n(place)}`,
		add: '選択肢を追加',
		up: (choice) => `「${choice}」を上へ`,
		down: (choice) => `「${choice}」を下へ`,
		remove: (choice) => `「${choice}」を取り除く`,
		keep: (choice) => `「${choice}」を残す`,
		gone: (choice, count) =>
			`「${choice}」を取り除きます。${count === 0 ? 'この値のコンタクトはありません。' : `${contacts(count)}がこの値です：`}`,
		fate: (choice) => `「${choice}」の値の扱い`,
		keepValue: 'そのまま残す',
		clear: '消す',
		change: (to) => `「${to}」に変える`,
		others: (count) => `${contacts(count)}の値は、どの選択肢でもありません。`,
		save: '選択肢を保存',
		done: (field, count) => `「${field}」の選択肢を保存しました。${contacts(count)}の値が変わりました。`
	},
	remove: {
		action: '削除',
		title: (field) => `「${field}」を削除しますか？`,
		text: '値はコンタクトから消えます。フィールドは「削除したフィールド」から、すべての値とともに元に戻せます。',
		reading: '使われている場所を調べています',
		nothing: 'どこにも使われていません。',
		uses: '使われている場所：',
		contacts: (count) => `値のある${contacts(count)}`,
		held: (rows) => `手動レビューで待っている${n(rows)}行`,
		mappings: (names) => `保存したマッピング：${named(names)}。列は除外され、その旨が表示されます。`,
		recipes: (names) => `レシピ：${named(names)}。列は除外され、その旨が表示されます。`,
		views: (names) => `ビュー：${named(names)}。このフィールドのフィルターでは誰も見つからなくなります。`,
		column: 'コンタクト一覧の列',
		destinations: (names) => `送信先：${named(names)}。今後は送信されません。送信先にある値は残ります。`,
		waiting: (count) =>
			`待機中の送信の${contacts(count)}：値はそのまま送信されます。送信したくない場合は、「送信」でその送信をキャンセルしてください。`,
		models: (count) => `学習済みモデル${n(count)}個`,
		scoring: '現在のスコアを付けている学習済みモデルが使っています。スコアが変わります。',
		rule: 'テーブル定義の設定',
		typed: (field) => `削除するには「${field}」と入力してください`,
		confirm: 'フィールドを削除',
		done: (field, count) => `「${field}」を、${contacts(count)}の値とともに削除しました。`,
		undo: '元に戻す'
	},
	deleted: {
		summary: (count) => `削除したフィールド（${n(count)}）`,
		line: (when, who, count) => `${when}に${who}が削除、${contacts(count)}の値`,
		restore: '元に戻す',
		restoreLabel: (field) => `元に戻す：「${field}」`,
		done: (field, count, without) =>
			`「${field}」を、${contacts(count)}の値とともに元に戻しました。${without > 0 ? `${contacts(without)}は値が戻っていません。` : ''}`
	}
} satisfies Words<typeof en>;
