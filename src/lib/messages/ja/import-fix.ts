import { count } from '#domain/messages/catalogue';
import type { fix as en } from '../en/import-fix';
import type { Words } from '../words';

const rows = (n: number): string => `${count(n)}行`;
const cells = (n: number): string => `${count(n)}個のセル`;

/** Words of the fix grid (IMP-8) in Japanese. */
export const fix = {
	title: '行の修正',
	grid: '修正する行',
	opening: '行を開いています',
	state: (mended, failed, warned) => {
		const all = mended + failed;
		const parts = all === 0 ? [] : [`${count(all)}行中${count(mended)}行を修正済み`];
		if (failed > 0) parts.push(`${count(failed)}行は取り込めません`);
		else if (all > 0) parts.push('すべて取り込めます');
		if (all === 0) parts.push(warned > 0 ? `すべての行を取り込めます · 要確認${count(warned)}行` : 'すべての行を取り込めます');
		return parts.join(' · ');
	},
	staysOut: '修正しない行は取り込まれません。エラーレポートに記載されるので、後で修正して取り込めます。',
	done: '完了',
	doneHint: '確認に戻ります。変更した行は重複をもう一度調べます',
	closing: '重複を再確認しています…',
	closingText: '行が変更されたため、一致も変わる可能性があります。すでに決めた内容はそのまま残ります。',

	alert: {
		title: (n) => `${rows(n)}にエラーがあり、取り込めません。`,
		text: () => '今すぐ修正するか、エラーレポートに残します。',
		fix: () => '修正する',
		look: '行をグリッドで開く'
	},

	show: { error: '取り込めない行', warning: '要確認の行', all: 'すべての行' },
	showLabel: '表示する行',
	column: '列',
	anyColumn: 'すべての列',
	columnCount: (label, n) => `${label}（${count(n)}）`,
	search: '行を検索',
	searching: (done, all) => `${rows(all)}中${count(done)}行を検索済み`,
	replace: '検索と置換',
	undo: (what) => `元に戻す：${what}`,
	redo: (what) => `やり直す：${what}`,
	nothingUndo: '元に戻す操作はありません',
	nothingRedo: 'やり直す操作はありません',
	keysOpen: 'グリッドのキー操作',
	problems: '問題の内容',

	rowHead: '行',
	messageHead: '問題の内容と対処方法',
	row: (n, place) => (place ? `${place}、${n}行目` : `${n}行目`),
	status: { error: '取り込めません', warning: '要確認', mended: '修正済み', fine: '取り込めます', edited: '変更あり' },
	mended: '修正しました。この行は取り込まれます。',
	nothingLeft: '確認が必要な箇所はもうありません。',
	more: (n) => `この行にほか${count(n)}件`,
	none: {
		error: { title: '取り込めない行はありません', text: 'ファイルのすべての行が取り込まれます。' },
		warning: { title: '確認が必要な行はありません', text: '警告だけの行はありません。' },
		all: { title: '該当する行はありません', text: '別の列を選ぶか、検索をクリアしてください。' }
	},
	showAgain: '取り込めない行をすべて表示',
	use: (value) => `${value}を使う`,
	useAll: (n) => `${count(n)}件の候補をすべて使う`,
	alike: (n) => `同様の${count(n)}行にも適用`,
	edit: '編集',

	groups: {
		error: 'これらの行は取り込めません',
		warning: '取り込まれますが、確認をおすすめします',
		none: '問題のある行はありません。',
		example: (row, value) => (value ? `${row}：${value}` : row),
		filter: (label, n) => `${label}、${rows(n)}`,
		clear: (n) => (n === 1 ? 'このセルをクリア' : `${cells(n)}をクリア`),
		set: (n) => (n === 1 ? '値を設定' : `${count(n)}件すべてに同じ値を設定`),
		setLabel: (field) => `すべてに設定する${field}`,
		setGo: (n) => `${rows(n)}に設定`,
		showing: 'グリッドに表示中'
	},
	kinds: {
		missing: (field) => `${field}がありません`,
		emailSyntax: 'メールアドレスではありません',
		emailTld: '存在しないドメイン末尾',
		emailTypo: 'メールの入力ミスの可能性',
		emailDots: 'ドットの位置が不自然',
		emailDisposable: '使い捨てメール',
		phoneCharacters: '電話番号ではありません',
		phoneDigitsLost: '電話番号の桁落ち',
		phonePlan: '番号計画にない電話番号',
		phoneLength: '電話番号の桁数が不自然',
		nameTooShort: '名前が短すぎます',
		nameInitial: 'イニシャルのみ',
		tooLong: '長すぎます',
		dateUnreadable: '日付ではありません',
		dateImpossible: '存在しない日付',
		notUnique: '他の行と重複',
		dateFar: '年が離れすぎた日付',
		urlUnreadable: 'Webアドレスではありません',
		countryUnknown: '不明な国',
		numberUnreadable: '数値ではありません',
		choiceUnknown: '許可されていない値',
		yesNoUnreadable: '「はい」でも「いいえ」でもない値',
		companyNotFound: 'リストにない会社',
		formulaError: '表計算のエラー',
		lostCharacters: '文字化け',
		raggedRow: 'ヘッダーより多いセル',
		brokenCard: '途切れた、または壊れた連絡先カード'
	},

	dialog: {
		title: '検索と置換',
		text: 'セルの中を検索します。置換後の値はファイルと同じようにクリーニングとチェックが行われ、元に戻すこともできます。',
		find: '検索する文字列',
		by: '置換後の文字列',
		byHint: '空白にすると文字列を削除します。',
		where: '対象の列',
		allColumns: 'すべての列',
		scope: '対象の行',
		scopeShown: '表示中の行',
		scopeAll: (n) => `全${rows(n)}`,
		whole: 'セル全体が一致する場合のみ',
		match: '大文字と小文字を区別',
		counting: '数えています…',
		found: (n, r) => (n === 0 ? '見つかりません。' : `${rows(r)}の${cells(n)}で見つかりました。`),
		go: (n) => `${cells(n)}で置換`,
		cancel: 'キャンセル',
		becomes: '→',
		blank: '空白'
	},
	editor: {
		save: '保存',
		saveNext: '保存して次の問題へ',
		cancel: 'キャンセル',
		becomes: (value) => `${value}になります`,
		becomesBlank: '空白として扱われます',
		fine: '問題ありません',
		country: '入力して国を検索'
	},
	blank: '空白',
	phoneTypes: { mobile: '携帯', work: '勤務先', home: '自宅', fax: 'FAX', other: 'その他' },

	busy: {
		set: '値を設定しています',
		replace: '置換しています',
		suggestions: '候補を適用しています',
		equal: '同様の行に適用しています',
		undo: '元に戻しています',
		redo: 'やり直しています',
		paste: '貼り付けています'
	},
	toast: (n) => (n === 0 ? '変更はありませんでした。' : `${cells(n)}を変更しました。`),
	undoWord: '元に戻す',
	tooManyRows: (n) => `一度に処理できるのは${rows(n)}までです。選択を減らしてください。何も変更していません。`,
	notCopied: 'クリップボードにコピーできませんでした。何も変更していません。',
	pastedCut: (n) => `${cells(n)}は表示中の行と列に収まらないため、貼り付けませんでした。`,
	said: {
		mended: (row) => `${row}行目を修正しました。`,
		still: (row, text) => `${row}行目：${text}`,
		undone: (what) => `元に戻しました：${what}`,
		redone: (what) => `やり直しました：${what}`
	},
	keysTitle: 'グリッドのキー操作',
	keysText: '表計算ソフトと同じです。グリッドにフォーカスがあるときに使えます。',
	keys: [
		['矢印、Home、End、Page', '移動。Shiftで選択、Ctrlで端まで移動'],
		['Tab、Shift Tab', '次と前のセル。最後のセルからはボタンへ移動'],
		['Enter、F2、または文字入力', '編集。Enterで確定して下へ、Escで変更前に戻す'],
		['Alt ↓、Alt ↑', '次と前の問題'],
		['Ctrl Enter', '候補を使う。Shiftで同様の行すべてに適用'],
		['Delete', 'セルをクリア'],
		['Ctrl C、X、V', 'コピー、切り取り、貼り付け（表計算ソフトとの間でも可能）'],
		['Ctrl D', '下方向へコピー'],
		['Ctrl Z、Ctrl Shift Z', '元に戻す、やり直す'],
		['Ctrl F、Ctrl H', '検索、検索と置換']
	]
} satisfies Words<typeof en>;
