import { count } from '#domain/messages/catalogue';
import type { review as en } from '../en/review';
import type { Words } from '../words';

const rows = (n: number): string => `${count(n)}行`;

/** Words of Manual Review in Japanese. */
export const review = {
	title: '手動レビュー',
	state: (n, all) =>
		n === 0
			? '確認待ちはありません。'
			: `確認待ちが${rows(all)}${all > n ? `（${count(n)}人分）` : ''}あります。まだコンタクトにはなっていませんが、失われてもいません。`,
	reading: '待機中の行を読み込んでいます',
	list: '待機中の行',
	back: 'すべての待機中の行',
	position: (i, n) => `${count(i)}/${count(n)}`,
	next: '次へ',
	previous: '前へ',
	noName: '名前なし',
	looksLike: (name) => `${name}に類似`,

	merge: 'マージ',
	skip: 'スキップ',
	importNew: '新規としてインポート',
	undo: '元に戻す',
	undoSkip: '最後のスキップを元に戻す',
	mergeInto: (rule) => `マージすると1件のコンタクトになります。値が異なる場合：${rule}。マージはコンタクトの画面から元に戻せます。`,
	otherWaits: '相手の行もここで待機中です。先に相手を新規としてインポートすると、この行をマージできます。',
	otherGone: '似ていた相手はもうありません。新規としてインポートするか、スキップしてください。',
	taken: (field) =>
		`この値（${field}）を持てるコンタクトは1件だけで、このコンタクトがすでに持っています。行をマージするか、スキップしてください。`,
	sameKey: 'この人はすでにコンタクトにあるため、この行を新規として追加することはできません。マージするか、スキップしてください。',
	noMatch: '似ているものはもうありません。新規としてインポートするか、スキップしてください。',
	inContacts: '既存のコンタクト',
	alsoWaiting: '相手も待機中',
	gone: '存在しません',
	waiting: '待機中',
	from: (file, ids) => `${file || 'ファイル'}、${ids.slice(0, 4).join('、')}行目${ids.length > 4 ? `ほか${rows(ids.length - 4)}` : ''}`,
	together: (n) => `ファイルの${rows(n)}が同じメールアドレスのため、まとめて扱われます。`,
	why: {
		undecided: (by, when) => `インポートの完了時に未決定（実行者：${by}、${when}）`,
		booth: (by, when) => `ブースで登録（登録者：${by}、${when}）`,
		flagged: (by, when) => `手動レビューに保留（実行者：${by}、${when}）`,
		sharedMail: (by, when) => `複数の名前が同じメールを共有しているため保留（実行者：${by}、${when}）`
	},
	thisDevice: 'このデバイス',
	namelessUser: 'このデバイス',

	did: {
		merge: (name) => `${name}をマージしました。`,
		keepBoth: (name) => `${name}を新規コンタクトとしてインポートしました。`,
		skip: (name) => `${name}をスキップしました。この行はインポートされません。`
	},
	isTaken: (name) =>
		`${name}はまだ待機中です。1件だけが持てる値を、別のコンタクトが持っています。両方を比べて、マージするかスキップしてください。`,
	isThere: (name) =>
		`${name}はまだ待機中です。この人はその間にコンタクトに追加されました。両方を比べて、マージするかスキップしてください。`,
	decidedElsewhere: (name) => `${name}は別のタブで先に決定されました。その決定が有効です。`,
	stillWaits: (name) => `${name}はまだマージできません。相手の行もここで待機中です。先に相手を新規としてインポートしてください。`,
	openContact: 'コンタクトを開く',

	more: '一括操作とキー操作',
	all: {
		keepBoth: (n) => `${count(n)}件すべてを新規としてインポート`,
		merge: (n) => `${count(n)}件すべてをマージ`,
		skip: (n) => `${count(n)}件すべてをスキップ`
	},
	ask: {
		keepBoth: {
			title: (all, n) => `${rows(all)}を${all > n ? `${count(n)}件の` : ''}新規コンタクトとしてインポートしますか？`,
			text: () => '似ているコンタクトとは別に、それぞれが独立したコンタクトになります。すぐにスコアリングされ、1件ずつ削除できます。',
			confirm: (n) => `${count(n)}件をインポート`
		},
		merge: {
			title: (n) => `${rows(n)}を、似ているコンタクトにマージしますか？`,
			text: () => 'それぞれのマージは、コンタクトの画面から元に戻せます。相手もここで待機中の行は、相手が決定されるまで残ります。',
			confirm: (n) => `${count(n)}件をマージ`
		},
		skip: {
			title: (n) => `${rows(n)}を完全にスキップしますか？`,
			text: () =>
				'この一覧から削除され、コンタクトにはなりません。似ているコンタクトはそのままです。行を元に戻すには、ファイルをもう一度インポートしてください。',
			confirm: (n) => `${count(n)}件をスキップ`
		}
	},
	cancel: 'キャンセル',
	allDone: {
		taken: (n) => `${count(n)}件はまだ待機中です。1件だけが持てる値を、別のコンタクトが持っています。`,
		keepBoth: (n, same) =>
			`${count(n)}件のコンタクトを新規としてインポートしました。${same > 0 ? `${count(same)}件はまだ待機中です。すでにコンタクトにある人です。マージするか、スキップしてください。` : ''}`,
		merge: (n, left) =>
			`${rows(n)}をマージしました。${left > 0 ? `${rows(left)}はまだ待機中です。新規としてインポートするか、先に相手を決定してください。` : ''}`,
		skip: (n) => `${rows(n)}をスキップしました。`
	},

	emptyTitle: 'レビュー待ちはありません',
	emptyText:
		'保留にした重複の候補や、インポートの完了時に未決定だったものは、マージ、スキップ、またはインポートするまでここに保持されます。',
	emptyImport: 'ファイルをインポート',
	emptyContacts: 'コンタクトへ',
	problem: '処理できませんでした',
	safe: '何も失われていません。待機中のものはそのままです。',
	retry: '再試行',

	keysTitle: '手動レビューのキー操作',
	keysItem: 'キー操作',
	keys: [
		['J', '次へ'],
		['K', '前へ'],
		['M', 'コンタクトにマージ'],
		['S', '行をスキップ'],
		['B', '新規コンタクトとしてインポート'],
		['U', '直前のスキップを元に戻す'],
		['?', 'この一覧']
	]
} satisfies Words<typeof en>;
