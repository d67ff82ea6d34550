import { count, percentText, sharePercent } from '#domain/messages/catalogue';
import type { imports as en } from '../en/imports';
import type { Words } from '../words';

const cases = (n: number): string => `${count(n)}件`;
const rows = (n: number): string => `${count(n)}行`;

export const review = {
	title: '重複コンタクトの確認',
	matches: (n) => `一致${cases(n)}`,
	settled: (n, byEmail) => `${byEmail ? 'メール' : '主キー'}で処理済み${cases(n)}`,
	forYou: (n) => (n === 0 ? '確認待ちはありません' : `確認待ち${cases(n)}`),
	none: 'このファイルには、互いに似た行や既存のコンタクトに似た行はありません。',
	filters: {
		all: 'すべて',
		exact: '完全一致',
		email: 'メールの一致',
		phone: '電話の一致',
		nameCompany: '名前/会社の一致',
		primaryKey: '主キーの一致',
		similar: '類似の一致',
		sharedMail: '共有メール'
	},
	filterLabel: '表示',
	modeSingle: '1件ずつ',
	modeList: 'リスト',
	position: (i, n) => `${count(i)}/${count(n)}`,
	settledPosition: (i, n) => `処理済み、${count(i)}/${count(n)}`,
	merge: 'マージ',
	skip: 'スキップ',
	manual: '手動レビュー',
	keepBoth: '両方残す',
	next: '次の一致',
	previous: '前の一致',
	undo: '元に戻す',
	help: 'キー操作',
	more: '戻る、キャンセル、キー操作',
	backHint: '「アップロードと設定」へ',
	did: { merge: 'マージ予定', skip: '行をスキップ予定', manual: '手動レビュー待ち', keepBoth: '両方残す予定', undecided: '未決定' },
	toast: {
		merge: (n) => (n === 1 ? 'マージしました。' : `${cases(n)}の一致をマージしました。`),
		skip: (n) => (n === 1 ? 'スキップしました。この行は取り込まれません。' : `${rows(n)}をスキップしました。`),
		manual: (n) => (n === 1 ? '手動レビューに回しました。' : `${cases(n)}を手動レビューに回しました。`),
		keepBoth: (n) => (n === 1 ? '両方残しました。' : `${cases(n)}を別々のコンタクトとして残しました。`)
	},
	tooFast: '操作が速すぎたため、受け付けませんでした。もう一度選択してください。',
	undone: '取り消しました。',
	said: { merge: 'マージしました', skip: 'スキップしました', manual: '手動レビューに回しました', keepBoth: '両方残しました' },
	settledBy: {
		update: 'メールで処理済み：コンタクトを更新',
		skip: 'メールで処理済み：行をスキップ',
		create: 'メールで処理済み：新規作成',
		review: '処理済み',
		waits: 'メールで処理済み：前の行とともに待機',
		stays: 'メールで処理済み：前の行とともにスキップ',
		waiting: 'メールで処理済み：この人は待機中のためスキップ'
	},
	settledByKey: {
		update: '主キーで処理済み：コンタクトを更新',
		skip: '主キーで処理済み：行をスキップ',
		create: '主キーで処理済み：新規作成',
		review: '処理済み',
		waits: '主キーで処理済み：前の行とともに待機',
		stays: '主キーで処理済み：前の行とともにスキップ',
		waiting: '主キーで処理済み：この人は待機中のためスキップ'
	},
	settledOther: '別の決定により処理済み',
	settledOtherCount: (n) => `別の決定により処理済み${cases(n)}`,
	byRule: '設定したルールにより確認なしでマージ',
	byRuleCount: (n) => `ルールでマージ${cases(n)}`,
	tooManyForSimilar:
		'類似の一致（入力ミス、愛称、姓名の入れ替わり）は調べていません。「設定」→「重複」の上限を超えるレコードがあります。そこで「類似の一致を調べる上限」を上げてから、この確認をもう一度開いてください。',
	outOfDate: {
		title: 'これらの行をチェックした後に、フィールドのルールが変更されました。',
		text: '続けるには、行をもう一度チェックしてください。これまでの判断は残ります。',
		check: '行をもう一度チェック'
	},
	sharedMail: {
		title: (n, addresses) =>
			`${rows(n)}が、名前の異なる人と${addresses === 1 ? '同じメールアドレス' : `${count(addresses)}件のメールアドレス`}を共有しています。`,
		fate: {
			update: (addresses) =>
				`「既存を更新」では${addresses === 1 ? '' : 'アドレスごとに'}1件のコンタクトになります。1つのメールボックスを使う別々の人が、その中に埋もれてしまいます。`,
			skip: (n) => `「スキップ」では${n === 1 ? 'この行' : 'これらの行'}は取り込まれません。`
		},
		aside: (n) => `${rows(n)}を手動レビューに回す`,
		show: '表示'
	},
	orderLabel: '並び順',
	orders: { confidence: '信頼度の高い順', worth: '効果の大きい順' },
	threshold: {
		label: 'マージする下限',
		merge: (n) => `${percentText(n)}以上をすべてマージ`,
		effect: (merge, wait, stay) => `マージ${cases(merge)}、確認待ちのまま${cases(wait)}、処理済みのまま${cases(stay)}になります。`,
		wrong: (share, low, high) =>
			`マージのうち約${sharePercent(share)}（${sharePercent(low)}〜${sharePercent(high)}）が誤りの可能性があります。`
	},
	allDone: '確認待ちはありません',
	allDoneText: (n) => (n > 0 ? `処理済みの一致${cases(n)}を下に表示しています。` : '次へ進んでインポートを完了してください。'),
	finish: 'インポートを完了',
	finishShort: '完了',
	finishOpen: (n) => `完了：未決定の${cases(n)}は手動レビューへ`,
	finishHint: () => '失われることも、マージされることもありません。手動レビューでワンタップですべて新規として取り込めます。',
	selectRow: '選択',
	change: '変更',
	selected: (n) => `${cases(n)}を選択中`,
	bulkAll: (n, filter) => `「${filter}」の未決定${cases(n)}すべて`,
	bulk: '一括操作',
	open: '開く',
	keys: [
		['J', '次の一致'],
		['K', '前の一致'],
		['M', 'マージ'],
		['S', '行をスキップ'],
		['R', '手動レビューに回す'],
		['B', '両方残す'],
		['U', '直前の決定を取り消す'],
		['?', 'この一覧']
	],
	keysTitle: '確認のキー操作',
	keysText: 'タッチ画面では、右にスワイプするとマージ、左にスワイプするとスキップします。'
} satisfies Words<typeof en.review>;

export const pair = {
	inContacts: '既存のコンタクト',
	inFile: 'このファイル',
	inHeld: '手動レビュー内',
	row: (n) => `${count(n)}行目`,
	blank: '空白',
	why: '一致の理由',
	types: { exact: '完全一致', email: 'メール', phone: '電話', nameCompany: '名前/会社', primaryKey: '主キー', similar: '類似' },
	sum: '信頼度',
	scaleNamed: (score) => `信頼度のポイント（%）です。合計は${score}です。`,
	strengths: { less: '設定により重みを下げています', more: '設定により重みを上げています' },
	scaleSimilar: (score) => `証拠の重み：1ポイントごとにオッズが2倍、または半分になります。合わせて${percentText(score)}に相当します。`,
	against: '一致を否定する点：',
	group: (n) => `同一人物の可能性がある${count(n)}件のレコードの1つ`,
	groupOf: (n) => `${count(n)}件のグループ`,
	weak: '弱いつながり',
	weakText: '弱いつながりは、別人かもしれない2人を結び付けています。ほかより先に確認してください。',
	moreLinks: (n) => `このグループにほか${cases(n)}の一致`,
	after: 'マージ後',
	tapHint: '残す値をタップしてください。',
	keep: (value, field) => `${field}に${value}を残す`,
	chosen: '選択した値',
	instead: (value) => `${value}の代わり`,
	name: '名前',
	phone: '電話',
	differs: '相違',
	moreFields: (n) => `同じ値または片方だけのフィールドがほかに${count(n)}個`,
	fewer: '異なる項目だけを表示'
} satisfies Words<typeof en.pair>;
