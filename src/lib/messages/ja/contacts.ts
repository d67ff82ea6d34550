import { count } from '#domain/messages/catalogue';
import type { contacts as en } from '../en/contacts';
import type { Words } from '../words';
import { bulk } from './contacts-bulk';
import { chooser } from './contacts-columns';
import { fieldFilters } from './contacts-filters';
import { contactPage } from './contacts-page';
import { views } from './contacts-views';

const people = (n: number): string => `${count(n)}件のコンタクト`;
const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}または${names.at(-1)}`;

const columns = {
	name: '名前',
	company: '会社',
	jobTitle: '役職',
	score: 'スコア',
	tier: 'ティア',
	why: '理由',
	source: 'ソース',
	crm: 'CRM',
	contact: 'コンタクト',
	selectAll: (n) => `${count(n)}件すべて選択`,
	select: (who) => `${who}を選択`,
	noName: '名前なし'
} satisfies Words<typeof en.columns>;

const sort = {
	label: '並び順',
	choices: [
		['score-desc', 'スコアの高い順'],
		['score-asc', 'スコアの低い順'],
		['name-asc', '名前（昇順）'],
		['name-desc', '名前（降順）'],
		['company-asc', '会社（昇順）'],
		['company-desc', '会社（降順）'],
		['updatedAt-desc', '更新日の新しい順'],
		['updatedAt-asc', '更新日の古い順'],
		['id-desc', '追加日の新しい順'],
		['id-asc', '追加日の古い順']
	],
	byField: (field, direction) => `${field}（${direction === 'asc' ? '昇順' : '降順'}）`
} satisfies Words<typeof en.sort>;

const delivery = {
	none: '未送信',
	undelivered: '未完了',
	changed: '変更あり',
	waiting: '送信待ち',
	sent: '送信中',
	created: '送信済み',
	updated: '送信済み',
	rejected: '拒否',
	cancelled: '未送信',
	accepted: '送信済み'
} satisfies Words<typeof en.delivery>;

const filter = {
	add: 'フィルター',
	title: 'リストを絞り込む',
	remove: (text) => `フィルター「${text}」を解除`,
	clear: 'すべて解除',
	done: (n) => (n === null ? 'コンタクトを表示' : `${people(n)}を表示`),
	tier: 'ティア',
	import: 'インポート',
	list: 'リードリスト',
	source: 'ソース',
	status: 'リードステータス',
	score: 'スコア',
	delivery: '送信',
	tag: 'タグ',
	from: '最小',
	to: '最大',
	none: 'これらのコンタクトには該当がありません。',
	loading: '集計中…',
	failed: '件数を読み込めませんでした。フィルターはそのまま使えます。',
	more: (n) => `さらに${count(n)}件を表示`,
	said: {
		tiers: (names) => `ティア${joined(names)}`,
		oneTier: (name) => name,
		import: (name) => `インポート元：${name}`,
		unknownImport: '特定のインポート',
		list: (name) => `リスト「${name}」`,
		unknownList: '特定のリードリスト',
		goneList: '削除されたリードリスト',
		campaign: (name) => `キャンペーン「${name}」`,
		unknownCampaign: '特定のキャンペーン',
		goneCampaign: '削除されたキャンペーン',
		sources: (names) => `ソース：${joined(names)}`,
		statuses: (names) => `ステータス：${joined(names)}`,
		score: (min, max) => (min > 0 && max < 100 ? `スコア${min}〜${max}` : max < 100 ? `スコア${max}以下` : `スコア${min}以上`),
		tag: (tag) => `タグ：${tag}`,
		search: (text) => `「${text}」`,
		searched: '検索で絞り込み',
		delivery: {
			none: '未送信',
			undelivered: '送信未完了',
			changed: '送信後に変更',
			waiting: '送信待ち',
			sent: '送信中',
			created: 'CRMで作成済み',
			updated: 'CRMで更新済み',
			rejected: 'CRMが拒否',
			cancelled: '送信キャンセル',
			accepted: '送信先が受理'
		}
	},
	deliveries: {
		none: '未送信',
		undelivered: '送信未完了',
		changed: '送信後に変更',
		waiting: '送信待ち',
		sent: '送信中',
		created: '作成済み',
		updated: '更新済み',
		rejected: '拒否',
		cancelled: 'キャンセル',
		accepted: '受理'
	}
} satisfies Words<typeof en.filter>;

const selection = {
	label: '選択したコンタクト',
	state: (n) => `${count(n)}件を選択中`,
	all: (n) => `${count(n)}件すべて選択中`,
	filteredOut: (all, n) => `${count(all)}件を選択中（うち${count(n)}件は絞り込みの対象外）`,
	deliver: (n) => `${count(n)}件を送信`,
	export: 'エクスポート',
	delete: '削除',
	addToList: 'リストに追加',
	clear: '選択を解除',
	said: (n) => `選択した${people(n)}`
} satisfies Words<typeof en.selection>;

const remove = {
	title: (n) => `${people(n)}を削除しますか？`,
	text: (n) => `このデバイスのリストから${count(n)}件が削除されます。すでに送信したものはCRMに残ります。30日以内なら元に戻せます。`,
	confirm: (n) => `${people(n)}を削除`,
	keep: '削除しない',
	done: (n) => `${people(n)}を削除しました。`,
	undo: '元に戻す',
	deleting: (n) => `${people(n)}を削除しています…`,
	restoring: 'コンタクトを戻しています…',
	undone: (n) => `${people(n)}をリストに戻しました。`,
	without: (back, n) => `${people(back)}をリストに戻しました。${back === n ? '' : `うち${count(n)}件は`}値が1つ空欄です。`,
	failed: '何も削除されていません。',
	undoFailed: '削除を元に戻せませんでした。',
	lately: {
		open: '最近削除したコンタクト',
		text: '過去30日間に削除したもの（新しい順）。コンタクトは元の状態に戻ります。',
		reading: '確認しています…',
		none: '過去30日間に削除したコンタクトはありません。',
		trouble: '削除したものを読み込めませんでした。',
		line: (n) => people(n),
		back: '元に戻す',
		working: 'コンタクトを戻しています',
		anew: (n) => `${count(n)}件は、同じ名前とキーのコンタクトがすでにリストにあるため戻していません。`,
		close: '閉じる'
	}
} satisfies Words<typeof en.remove>;

const exporting = {
	open: 'エクスポート…',
	title: (n) => `${people(n)}をエクスポート`,
	which: (sentence) => (sentence === '' ? 'このデバイスのすべてのコンタクト。リストの並び順です。' : `${sentence}。リストの並び順です。`),
	best: (sentence) => `${sentence === '' ? 'このデバイスのすべてのコンタクト' : sentence}。スコアの高い順です。`,
	ticked: 'チェックを入れたコンタクト。リストの並び順です。',
	content: '内容',
	contents: { all: 'すべてのフィールド、スコア、ティア', report: 'スコアリングレポート' },
	reportHint: '全11列：名前などの基本情報、ソース、スコア、カテゴリー、主な要因。',
	allHint: '値のあるすべてのフィールドに、スコア、ティア、主な要因を加えます。',
	confirm: (n) => `${people(n)}をエクスポート`,
	done: (n, name) => `${people(n)}を${name}として保存しました。`,
	fileName: (report) => (report ? 'スコアリングレポート' : 'コンタクト')
} satisfies Words<typeof en.exporting>;

/** Words of the contact list in Japanese. */
export const contacts = {
	title: 'コンタクト',
	state: (all, shown, held, undelivered, rejected, changed) =>
		[
			all === 0 ? '' : shown === all ? people(all) : `${people(all)}中${count(shown)}件`,
			held > 0 ? `レビュー待ち${count(held)}件` : '',
			undelivered > 0 ? `送信未完了${count(undelivered)}件` : '',
			rejected > 0 ? `拒否${count(rejected)}件` : '',
			changed > 0 ? `送信後に変更${count(changed)}件` : ''
		]
			.filter(Boolean)
			.join(' · '),
	loading: 'コンタクトを読み込んでいます',
	searching: (n) => (n === 0 ? '検索中…' : `検索中… 現在${count(n)}件`),
	partial: {
		values: '値を変更中のため、件数はまだ確定していません',
		rescore: 'スコアを再計算中のため、スコア別の件数はまだ確定していません'
	},
	list: 'コンタクト',
	add: '追加',
	deliver: (n) => `${count(n)}件を送信`,
	deliverAny: '送信',
	deliverHint: (n) => `このリストのうち、まだ送信していない${people(n)}を送信`,
	allContacts: 'すべてのコンタクト',
	more: 'その他',
	search: '名前、会社、メール、電話番号を検索',
	searched: '名前、会社、メール、電話番号',
	searchKey: '/',
	emptyTitle: 'コンタクトはまだありません',
	emptyText: 'CSV、Excel、vCardのファイルをアプリ内の任意の場所にドロップするか、コンタクトを手動で追加してください。',
	importAction: 'ファイルをインポート',
	addAction: '手動で追加',
	noneTitle: '該当するコンタクトがありません',
	noneText: (all) => `${people(all)}はすべて残っています。フィルターを解除するか、別の語で検索してください。`,
	showAll: 'すべてのコンタクトを表示',
	troubleTitle: 'コンタクトを読み込めませんでした。',
	troubleText:
		'データはこのデバイスに保存されたままで、何も変更されていません。解決しない場合は、すべてのタブでMusterを閉じてから開き直してください。',
	tryAgain: '再試行',
	columns,
	sort,
	delivery,
	filter,
	selection,
	bulk,
	chooser,
	remove,
	exporting,
	contact: contactPage,
	views,
	fieldFilters
} satisfies Words<typeof en>;
