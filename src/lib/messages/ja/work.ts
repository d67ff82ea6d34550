import { count } from '#domain/messages/catalogue';
import type { work as en } from '../en/work';
import type { Words } from '../words';

/** Words of the working view in Japanese. */
export const work = {
	title: '架電',
	leave: '終了',
	remaining: (n) => (n === 0 ? '最後の1件' : `この後${count(n)}件`),
	today: (n) => `このセッションで${count(n)}件架電`,
	loading: '次のコンタクトを探しています',
	next: '次を探す',
	noName: '名前のないコンタクト',
	list: (name) => `リスト：${name}`,

	call: '架電',
	callNumber: (number) => `${number}に架電`,
	otherNumbers: 'ほかの番号',
	noPhone: 'このコンタクトには電話番号がありません。',
	phoneTypes: { mobile: '携帯', work: '勤務先', home: '自宅', fax: 'FAX', other: 'その他' },
	copy: (number) => `${number}をコピー`,
	copied: '番号をコピーしました。',
	email: (address) => `${address}にメールを書く`,

	localTime: (time, place) => `${place}は${time}`,
	zoneUnknown: 'タイムゾーンが不明です。架電する前に時刻を確認してください。',
	callable: '今すぐ架電可能',
	closed: '架電可能時間外',
	opens: (when) => `架電可能時間の開始：${when}（現地時間）。`,
	zoneFrom: (from) => `タイムゾーンの判断元：${from}`,

	score: (n) => `スコア${count(n)}`,
	unscored: 'スコアなし',
	why: '理由',
	notes: 'メモ',
	log: 'これまでの架電',
	noLog: 'このキャンペーンではまだ架電していません。',
	logLine: (outcome, when) => `${outcome}、${when}`,
	openContact: 'コンタクトを開く',

	outcome: '架電の結果は？',
	note: 'メモ',
	noteHint: '結果とともに保存されます',
	addNote: 'メモを追加',
	pass: '後で',
	passHint: 'このコンタクトを後回しにします。何も記録されません。',

	callback: {
		title: 'コールバックの日時は？',
		their: (zone) => `${zone}の時刻`,
		here: 'このデバイスの時刻',
		hereTime: (time) => `（こちらでは${time}）`,
		choices: {
			hour: '1時間後',
			hours: '3時間後',
			tomorrowMorning: '明日の午前',
			tomorrowAfternoon: '明日の午後',
			monday: '次の月曜日',
			week: '1週間後'
		},
		own: '別の日時',
		ownSet: 'この日時に設定',
		cancel: '結果の選択に戻る',
		past: 'その日時は過ぎています。これからの日時を選択してください。',
		asked: (when) => `コールバックの希望：${when}`
	},

	last: (outcome, who) => `${outcome}：${who}`,
	undo: '元に戻す',
	undone: (who) => `取り消しました。${who}を再び開いています。`,
	takenBack: '取り消しました。',
	notSaved: '保存できませんでした。メモは残っています。',

	stopped: 'これ以上架電できません',
	lost: {
		title: (who) => `${who}は別のタブに移りました`,
		text: '今は別のタブで対応中です。入力した内容は、次に進むまで残ります。',
		here: 'こちらで対応する'
	},

	nobody: {
		passed: '残りは後回しにしたコンタクトだけです',
		closed: '今は架電できる時間帯ではありません',
		waiting: '今すぐ架電するコンタクトはありません',
		numberless: '残りのコンタクトには電話番号がありません',
		refused: '残りのコンタクトは電話を拒否しています',
		suppressed: '残りのコンタクトは除外リストに載っています',
		taken: '残りのコンタクトは別のタブで開かれています',
		dialer: '残りのコンタクトはダイヤラーに渡されています',
		finished: 'すべて架電済みです',
		noLists: '割り当てられた有効なリストがありません',
		empty: 'このキャンペーンのリストは空です'
	},
	nobodyText: {
		passed: 'ほかはすべて架電済みか、今は架電できません。',
		closed: '残りのコンタクトは、すべて架電可能時間外です。',
		waiting: '残りのコンタクトは、コールバックまたは再架電の時刻を待っています。',
		numberless: '残りのコンタクトには架電できる電話番号がありません。リストから番号を追加してください。',
		refused: '残りのコンタクトの同意にそう記録されています。当てはまらなくなった場合は、コンタクトのページで変更してください。',
		suppressed: 'リストに載っている間は、誰も架電しません。',
		taken: 'そのタブが離れるか閉じられると、再び表示されます。',
		dialer:
			'ダイヤラー用ファイルの作成時にキューに入りました。手動で架電するには、ステータスが「キュー」のコンタクトを再処理してください。',
		finished: '架電するコンタクトは残っていません。キャンペーンをもう一度実施するには、不成功のものをリセットしてください。',
		noLists: 'キャンペーンにリストを割り当てるか、リストをオンにしてください。',
		empty: 'リストにファイルをアップロードするか、コンタクトを追加してください。'
	},
	nextAt: (when) => `次のコンタクトは${when}に自動で表示されます。`,
	toCampaign: 'キャンペーンを開く',
	passedOver: (n) => `後回しにした${count(n)}件を表示`,

	keysText: { C: '架電', N: 'メモ', L: '後で', U: '元に戻す' }
} satisfies Words<typeof en>;
