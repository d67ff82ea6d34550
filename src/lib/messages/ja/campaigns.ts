import { count, sharePercent } from '#domain/messages/catalogue';
import { outcomeLabels } from '#domain/messages/ja/outcome-labels';
import type { campaigns as en } from '../en/campaigns';
import type { Words } from '../words';
import { dialer } from './campaigns-dialer';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;
const lists = (n: number): string => `${count(n)}件のリスト`;
const resetSaid = (changed: number, doNotCall: number): string =>
	`${contacts(changed)}が最初からやり直しになります。${doNotCall > 0 ? `架電禁止の${count(doNotCall)}件はそのままです。` : ''}`;

/** Words of campaigns in Japanese. */
export const campaigns = {
	title: 'キャンペーン',
	state: (number, all) => `キャンペーン${count(number)}件 · コンタクト${count(all)}件`,
	stateNone: 'リードリストのコンタクトに1件ずつ架電するか、ダイヤラーに渡します。',
	loading: 'キャンペーンを読み込んでいます',
	trouble: 'キャンペーンを読み込めませんでした',
	add: '新規キャンペーン',
	work: '架電を開始',
	emptyTitle: 'キャンペーンはまだありません',
	emptyText: 'キャンペーンでは、割り当てたリードリストのコンタクトに、有望な順に、架電可能時間内で架電します。',
	emptyLists: '先にリードリストを作成してください。キャンペーンはリストのコンタクトに架電します。',
	toLists: 'リードリストを作成',
	listsOf: (enabled, assigned) =>
		assigned === 0 ? 'リストの割り当てなし' : enabled === assigned ? lists(assigned) : `${lists(assigned)}中${count(enabled)}件が有効`,
	contactsOf: (n) => contacts(n),
	done: (share) => `これ以上の架電が不要なのは${sharePercent(share)}`,
	more: (name) => `「${name}」のその他の操作`,

	states: {
		new: '新規',
		queued: 'キュー',
		attempted: '架電済み',
		reached: '通話済み',
		notReached: '不通',
		doNotCall: '架電禁止',
		done: '完了'
	},
	outcomes: outcomeLabels,
	exported: 'ダイヤラーに渡し済み',
	outcomeGone: '削除された架電結果',

	form: {
		newTitle: '新規キャンペーン',
		renameTitle: (name) => `「${name}」の名前を変更`,
		name: '名前',
		nameHint: '例：展示会後のフォロー',
		process: 'プロセス',
		processFixed: 'キャンペーンのプロセスは変更できません。',
		lists: 'リードリスト',
		listsHint: 'いつでも変更できます。',
		noLists: 'このプロセスにはまだリードリストがありません。リストは後から割り当てられます。',
		create: 'キャンペーンを作成',
		save: '保存',
		cancel: 'キャンセル',
		created: (name) => `キャンペーン「${name}」を作成しました。`,
		saved: '保存しました。',
		nameMissing: 'キャンペーンの名前を入力してください。'
	},
	remove: {
		action: 'キャンペーンを削除',
		title: (name) => `キャンペーン「${name}」を削除しますか？`,
		text: (all) =>
			all === 0
				? '対象のコンタクトはありません。復元はできません。'
				: `${contacts(all)}のステータスと架電記録が失われます。リストとコンタクトは残ります。復元はできません。`,
		typed: (name) => `削除するには「${name}」と入力してください`,
		confirm: '完全に削除',
		done: (name) => `キャンペーン「${name}」を削除しました。`
	},

	assign: {
		action: 'リストを割り当て',
		title: (name) => `「${name}」のリスト`,
		text: '割り当てられていて有効なリストに架電します。「適用」を押すまで何も変わりません。',
		available: '割り当て可能',
		assigned: '割り当て済み',
		take: (n) => (n === 0 ? '選択したものを割り当て' : `${lists(n)}を割り当て`),
		leave: (n) => (n === 0 ? '選択したものを解除' : `${lists(n)}を解除`),
		noneAvailable: 'このプロセスのリストはすべて割り当て済みです。',
		noneAssigned: 'リストは割り当てられていません。もう一方の側でリストを選択して、ここに移動してください。',
		off: 'オフ',
		hint: (all, enabled) => (enabled ? contacts(all) : `${contacts(all)} · オフ、架電なし`),
		willAdd: '追加',
		willLose: '解除',
		apply: '適用',
		applyLoss: '失われる内容を了承して適用',
		cancel: 'キャンセル',
		reading: '変更内容を確認しています',
		adds: (number, all) => `${lists(number)}、${contacts(all)}が架電対象になります。`,
		lossTitle: '解除によって失われるもの',
		loss: (list, worked, attempts, callbacks) =>
			worked + attempts + callbacks === 0
				? `${list}：なし。まだ架電したコンタクトはありません。`
				: `${list}：架電した${contacts(worked)}のステータス、架電記録${count(attempts)}件、コールバック${count(callbacks)}件、およびこのキャンペーンのレポートへの集計。`,
		kept: (n) => `架電禁止を希望した${contacts(n)}は、プロセス全体で引き続き除外されます。`,
		lossEnd: '復元はできません。コンタクトとリストは残り、再度割り当てると新規として始まります。',
		done: 'リストを適用しました。'
	},

	page: {
		back: 'キャンペーン',
		gone: 'このキャンペーンはもうありません',
		goneText: '削除されたか、別のデバイスのアドレスです。リストとコンタクトには影響ありません。',
		state: (all, share) => `${contacts(all)} · これ以上の架電が不要なのは${sharePercent(share)}`,
		noLists: 'リストが割り当てられていません',
		noListsText: 'リードリストを割り当てると、そのコンタクトが架電対象になります。',
		noneEnabled: '割り当てられたリストはすべてオフです',
		noneEnabledText: 'コンタクトに架電するには、リストをオンにしてください。',
		byState: 'ステータス別のコンタクト',
		toCall: '架電対象',
		callable: '今すぐ架電可能',
		callbacksDue: '期限が来たコールバック',
		later: '今後のコールバック',
		suppressed: '除外',
		counting: '…',
		nextDue: (when) => `次の架電予定：${when}。`,
		best: '次に架電すべきコンタクト',
		bestText: '今すぐ架電可能なものを先頭に、コールバック、ティア、スコア、最終架電の順です。',
		noBest: '今、架電するコンタクトはありません。',
		bestAll: (n) => `${count(n)}件を表示`,
		call: (who, number) => `${who}に架電、${number}`,
		why: {
			callbackDue: (when) => `期限が来たコールバック：${when}`,
			callbackLater: (when) => `コールバック：${when}`,
			now: (time) => `現地${time}、架電可能`,
			notNow: (time) => `現地${time}、架電可能時間外`,
			zoneUnknown: 'タイムゾーン不明',
			first: '未架電',
			again: (when) => `最終架電：${when}`,
			attempts: (n, when) => `架電${count(n)}回、最終：${when}`
		},
		lists: 'リスト別',
		tiers: 'ティア別',
		outcomes: '架電結果',
		noOutcomes: 'まだ架電していません。',
		noneNow: '現在、架電結果のあるコンタクトはありません。',
		list: 'リスト',
		tier: 'ティア',
		tierInLists: (tier) => `${tier}（リストのスコアによる）`,
		contacts: 'コンタクト',
		progress: '進捗',
		listOff: 'オフ、架電なし',
		callbacks: 'コールバック',
		noCallbacks: 'コールバックの希望はありません。',
		due: '期限到来',
		attempts: '最近の架電',
		by: (outcome, when, who) => `${outcome}、${when}、担当：${who}`
	},

	reset: {
		action: 'リセット',
		title: (name) => `「${name}」をリセット`,
		text: '架電済みのコンタクトを新規に戻し、再び架電できるようにします。架電記録は残ります。',
		which: '対象のコンタクト',
		all: 'すべて',
		allHint: '結果にかかわらず全員。',
		unsuccessful: '不成功のみ',
		unsuccessfulHint: '架電済みと不通のもの。通話済みと完了のものはそのままです。',
		lists: 'リスト',
		allLists: 'すべてのリスト',
		campaign: 'キャンペーン',
		says: resetSaid,
		none: '変更されるものはありません。',
		confirm: (n) => `${contacts(n)}をリセット`,
		done: (n) => `${contacts(n)}を新規に戻しました。`,
		cancel: 'キャンセル',
		counting: '集計中'
	},
	churn: {
		action: '再処理',
		title: (name) => `「${name}」を再処理`,
		text: '条件に合うコンタクトを、新規と同じように最初から処理し直します。架電禁止は対象になりません。',
		filter: '条件で絞り込む',
		everybody: '全員',
		states: 'ステータス',
		outcomes: '最後の架電結果',
		tiers: 'ティア',
		attempts: '架電回数の上限',
		before: '最後の架電',
		beforeAny: '指定なし',
		beforeDays: (n) => `${count(n)}日より前`,
		any: '指定なし',
		says: resetSaid,
		none: '条件に合うコンタクトがないため、何も変わりません。',
		confirm: (n) => `${contacts(n)}を再処理`,
		done: (n) => `${contacts(n)}を最初から処理し直します。`
	},

	rules: {
		action: '架電結果と再架電',
		title: '架電結果と再架電',
		text: '架電の結果として選べる項目と、自動で再架電するタイミングです。完了したコンタクトや架電禁止のコンタクトに再架電することはありません。',
		label: '架電結果',
		meaning: '意味',
		after: '再架電までの時間',
		most: '架電回数の上限',
		callback: '日時を指定する',
		success: '成功とみなす',
		meanings: { reached: '通話済み', notReached: '不通', finish: '完了', refuse: '架電禁止' },
		delays: {
			never: '自動では行わない',
			'15': '15分',
			'30': '30分',
			'60': '1時間',
			'120': '2時間',
			'240': '4時間',
			'480': '8時間',
			'1440': '1日',
			'2880': '2日',
			'4320': '3日',
			'10080': '1週間'
		},
		minutes: (n) => `${count(n)}分`,
		noLimit: '上限なし',
		times: (n) => `${count(n)}回`,
		add: '架電結果を追加',
		remove: (label) => `「${label}」を削除`,
		labelOf: (n) => `架電結果${count(n)}の名前`,
		of: (what, label) => `${what}：${label}`,
		newLabel: '新しい架電結果',
		up: (label) => `「${label}」を上へ移動`,
		save: '保存',
		cancel: 'キャンセル',
		saved: '架電結果を保存しました。'
	},

	windows: {
		action: '架電可能時間',
		title: '架電可能時間',
		text: '相手の現地時間で、架電してよい時間帯です。このデバイスのすべてのキャンペーンに適用されます。適用される法令を確認してください。',
		country: '国',
		elsewhere: 'その他すべての国',
		days: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
		never: '架電なし',
		from: '開始',
		to: '終了',
		addSpan: (day) => `${day}に時間帯を追加`,
		removeSpan: (day) => `${day}の時間帯を削除`,
		copy: '平日すべてに適用',
		copyAll: '毎日同じにする',
		addCountry: '国を追加',
		removeCountry: (name) => `${name}の時間帯を削除`,
		wrong: (day) => `${day}：終了は開始より後にし、時間帯が重ならないようにしてください。`,
		fromOf: (day, n) => `${day}、時間帯${count(n)}の開始`,
		toOf: (day, n) => `${day}、時間帯${count(n)}の終了`,
		usual: '標準の時間帯を使う',
		save: '保存',
		cancel: 'キャンセル',
		saved: '架電可能時間を保存しました。'
	},

	dialer,

	zone: { field: 'タイムゾーンのフィールド', number: '電話番号', address: '住所', list: 'リスト', several: '国内に複数あり', none: '不明' }
} satisfies Words<typeof en>;
