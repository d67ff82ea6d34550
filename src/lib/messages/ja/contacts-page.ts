import { count } from '#domain/messages/catalogue';
import type { contactPage as en } from '../en/contacts-page';
import type { Words } from '../words';

/** Words of the contact page in Japanese. */
export const contactPage = {
	back: 'コンタクト',
	newTitle: '新規コンタクト',
	newState: 'インポートしたファイルと同じルールが適用されます。入力中に重複の可能性が表示されます。',
	noName: '名前のないコンタクト',
	edit: '編集',
	deliver: '送信',
	call: (number) => `${number}に電話をかける`,
	write: (address) => `${address}にメールを書く`,
	delete: 'コンタクトを削除',
	copyId: 'コンタクトのIDをコピー',
	copied: 'IDをコピーしました。',
	more: 'その他',
	previous: 'リストの前のコンタクト',
	next: 'リストの次のコンタクト',
	loading: 'コンタクトを読み込んでいます',
	goneTitle: 'このコンタクトはもうありません',
	goneText: '削除されたか、別のデバイスのアドレスです。ほかのコンタクトには影響ありません。',
	toList: 'すべてのコンタクトを表示',
	troubleTitle: 'コンタクトを読み込めませんでした。',
	troubleText:
		'データはこのデバイスに保存されたままで、何も変更されていません。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	tryAgain: '再試行',
	and: '·',

	fields: 'フィールド',
	noFields: 'このコンタクトの情報はまだありません。',
	groups: {
		person: '個人',
		contact: '連絡先',
		company: '会社',
		address: '住所',
		source: 'リード',
		engagement: 'アクティビティ',
		consent: '同意',
		other: 'その他',
		custom: '独自のフィールド'
	},
	origin: {
		ask: (field) => `「${field}」の出所`,
		import: (file, row) => `${file}、${row}行目`,
		importOnly: (file) => file,
		edit: '手動入力',
		unknown: '元のファイルはこのデバイスにもうありません',
		raw: 'ファイル内の値',
		when: { import: 'インポート', edit: '保存' },
		by: '実行者',
		value: '現在の値',
		same: 'ファイル内の値と同じです。',
		kinds: { first: 'コンタクトを作成したファイルから', merged: '別の行からマージ', edit: '手動入力' },
		open: 'このインポートのコンタクト'
	},

	timeline: '履歴',
	by: (who) => `、${who}`,
	blank: '空白',
	arrow: '変更後',
	undo: '元に戻す',
	undoMerged: '元に戻しました。マージした行は再び独立したコンタクトになりました。',
	undoEdited: '元に戻しました。以前の値に復元されています。',
	undoFailed: '何も元に戻されていません。',
	undoKept: (fields) => (fields.length === 0 ? '' : `その後に再び変更されたため、そのまま残したフィールド：${fields.join('、')}。`),
	undone: '元に戻しました',
	effect: {
		title: '途中の変更を元に戻しますか？',
		text: (later) => `このコンタクトには、その後に${count(later)}件の変更があります。元に戻すと次のようになります。`,
		back: '以前の値に戻る',
		nothing: '現在の値は変わりません。後の変更を元に戻したときの値が変わります。',
		kept: 'その後に変更されているため、そのまま残る',
		apart: 'マージした行は、再び独立したコンタクトになります。',
		cancel: 'そのまま残す',
		confirm: '変更を元に戻す'
	},
	moreChanges: (n) => `ほか${count(n)}件の変更`,
	fewer: '表示を減らす',

	deliveries: '送信',
	notThere: 'すでになし',
	takenBack: '取り消し済み',
	noDeliveries: 'まだどこにも送信されていません。',
	changedSince: (destination) => `この送信の後に変更されています。${destination}の内容を更新するには、もう一度送信してください。`,
	leftBehind: (destination) =>
		`${destination}では、これは同じ人の2件目のレコードです。その後の送信は別のレコードに反映され、こちらはそのまま残っています。${destination}側でマージまたは削除してください。`,
	openInCrm: 'CRMで開く',
	openBatch: (destination) => `${destination}への送信`,

	phone: '電話番号',
	form: {
		save: '保存',
		add: 'コンタクトを追加',
		cancel: 'キャンセル',
		allFields: (n) => `ほか${count(n)}個のフィールドを表示`,
		use: (value) => `「${value}」を使う`,
		becomes: (value) => `「${value}」として保存されます`,
		fix: (n) => `保存するには、${count(n)}個のフィールドを修正してください。`,
		notSaved: '何も保存されていません。',
		added: (who) => `${who}を追加しました。`,
		saved: '保存しました。',
		interrupted: '処理が中断されました。入力内容はフォームに残っています。もう一度保存してください。',
		rebased: '編集中に、このコンタクトが別の場所で変更されました。新しい値がフォームに反映され、入力した内容は残っています。',
		none: '–',
		phoneTypes: { mobile: '携帯', work: '勤務先', home: '自宅', fax: 'FAX', other: 'その他' },
		dupTitle: (n) => (n === 1 ? '既存のコンタクトの可能性があります' : `既存の${count(n)}件のコンタクトのいずれかの可能性があります`),
		dupTypes: {
			exact: '名前とメールアドレスが同じ',
			email: 'メールアドレスが同じ',
			phone: '電話番号が同じ',
			nameCompany: '名前と会社が同じ',
			primaryKey: '主キーが同じ',
			similar: '類似'
		},
		dupOpen: (who) => `${who}を開く`,
		leaveTitle: '保存せずに移動しますか？',
		leaveText: '入力した内容は失われます。コンタクトは元のままです。',
		leaveTextNew: '入力した内容は失われます。コンタクトは追加されません。',
		leave: '保存せずに移動',
		stay: '編集を続ける'
	}
} satisfies Words<typeof en>;
