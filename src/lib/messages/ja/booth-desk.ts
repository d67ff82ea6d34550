import { count as n } from '#domain/messages/catalogue';
import type { boothDesk as en } from '../en/booth-desk';
import type { Words } from '../words';

const visitors = (count: number): string => `来場者${n(count)}人`;

/** Words around the booth's form in Japanese. */
export const boothDesk = {
	more: 'ブースのその他の操作',
	backToForm: 'フォームに戻る',
	menu: { visitors: '来場者', check: '開催前の確認', handOver: '別のタブレットに引き継ぐ', kiosk: '来場者モード', edit: 'イベントの設定' },
	toComplete: (count) => `要入力${n(count)}人`,
	undelivered: (count) => `未送信${n(count)}人`,
	rapid: {
		start: '連続スキャン',
		stop: 'スキャンを終了',
		hint: 'バッジを1枚ずつ画面内に収めてください。読み取るとすぐに保存されます。ほかの項目は後で入力できます。',
		saved: (name, count) => `${name}を保存しました · 今回${n(count)}人`,
		again: (name) => `${name}はスキャン済みです`,
		failed: '保存できませんでした。もう一度スキャンしてください。'
	},
	photo: {
		take: '写真を撮る',
		pick: '画像',
		kept: '写真はこの来場者とともに保存されます。',
		failed: 'このファイルは、ここで読み取れる画像ではありません。写真を撮るか、JPEGまたはPNGを選択してください。',
		notKept:
			'写真を保存できませんでした。デバイスの空き容量が足りない可能性があります。内容を入力するか、空きを作ってもう一度撮影してください。',
		alt: 'バッジまたは名刺の写真',
		remove: '写真を削除',
		several: 'この画像には複数の来場者のコードが写っています。入力されたのはそのうち1人です。ほかの来場者は1人ずつ撮影してください。',
		severalSeen:
			'複数の来場者のコードが写っていました。入力されたのはそのうち1人です。名前を確認し、ほかの来場者は1人ずつスキャンしてください。',
		noCode: 'コードが見つかりませんでした。写真はこの来場者とともに保存されます。記載内容を入力するか、後で入力するために保存してください。'
	},
	somebodyElse: (name) =>
		`このコードは${name}さんのもので、入力中の来場者のものではありません。先に入力中の来場者を保存してから、もう一度スキャンしてください。`,
	later: '後で入力',
	savedLater: (name) => `後で入力するために保存しました：${name}`,
	savedHeld: (name) => `保存しました：${name}（手動レビュー待ち）`,
	completing: (name) => `${name}の情報を入力中`,
	cancelCompleting: '入力せずに戻る',
	attendee: (list) => `${list}から入力しました。内容を確認して進んでください。`,
	dictate: { start: '音声入力', stop: '音声入力を終了', failed: '音声入力が停止しました。それまでの内容はメモに残っています。' },
	list: {
		title: '来場者',
		state: (total, open, waiting) => `${visitors(total)} · 要入力${n(open)}人 · 未送信${n(waiting)}人`,
		show: '表示',
		all: 'すべて',
		open: '要入力',
		differ: '食い違い',
		waiting: '未送信',
		empty: 'まだ誰もいません',
		emptyText: '来場者を保存すると、すぐにここに表示されます。',
		emptyOpen: '入力が必要な来場者はいません',
		emptyOpenText: '連続スキャンした来場者、後で入力することにした来場者、写真を撮った来場者がここに表示されます。',
		complete: '入力する',
		openContact: '開く',
		takeBack: '取り消す',
		takeBackQuestion: (name) => `${name}の登録を取り消しますか？`,
		takeBackDelivered: '送信済みの内容はCRMに残ります。',
		takeBackText:
			'この来場者は人数に含まれなくなります。この来場のためだけに作成されたコンタクトも削除されます。ここから元に戻すことはできません。',
		cancel: 'キャンセル',
		takenBack: (name) => `取り消しました：${name}`,
		order: (count, by) => `${n(count)}番、登録者：${by}`,
		otherTablet: '別のタブレット',
		received: '別のタブレットから',
		held: '手動レビュー待ち',
		notDelivered: '未送信',
		delivered: '送信済み',
		over: { skipped: '手動レビューでスキップ済み', deleted: 'コンタクトは削除済み' },
		noContact: 'メールと電話番号が未入力',
		photo: '写真',
		differs: (field) => `2台のタブレットで「${field}」の内容が異なります。どちらが正しいですか？`,
		use: (value) => `「${value}」を使う`,
		settled: '決定しました',
		more: (count) => `さらに${n(count)}人を表示`
	},
	attendees: {
		title: '参加者リスト',
		text: '主催者のリストを読み込むと、バッジのIDから参加者がわかります。次のスキャンから使われ、これまでにスキャンした来場者にも反映されます。',
		choose: 'リストを読み込む',
		column: 'バッジIDの列',
		columnHint: 'バッジのコードの内容',
		load: (rows) => `${n(rows)}人を読み込む`,
		cancel: 'キャンセル',
		people: (count) => `${n(count)}人`,
		loaded: (people, resolved) =>
			resolved > 0
				? `${n(people)}人を読み込みました。スキャン済みの${visitors(resolved)}の名前がわかりました。`
				: `${n(people)}人を読み込みました`,
		erased: (count) => `${n(count)}人は、本人の希望によりこのデバイスから消去されているため、読み込みませんでした。`,
		remove: (name) => `「${name}」を削除`,
		removed: 'リストを削除しました。このリストから入力した来場者は残ります。',
		removeQuestion: (name) => `${name}を削除しますか？`,
		removeText: '以後にスキャンしたバッジは、リストを再び読み込むまで名前がわかりません。このリストから入力された来場者は残ります。',
		removeRun: 'リストを削除',
		none: 'リストは読み込まれていません。バッジIDはそのまま保存されます。'
	},
	consent: {
		agreed: '同意する',
		declined: '同意しない',
		iAgree: '同意します',
		iDecline: '同意しません',
		report: '同意レポート',
		reportText: '誰に、どの同意文で確認し、どう回答したか、その日時と担当者の記録です。',
		csv: 'CSVで保存',
		json: 'JSONで保存',
		fileName: '同意レポート',
		heads: ['名前', 'メール', '回答', '同意文', '日時（UTC）', '登録者', 'イベント', 'デバイス', '来場者番号'],
		status: { granted: '同意', declined: '不同意', notGiven: '未回答', notAsked: '未確認' },
		saved: (rows) => `保存しました：同意記録${n(rows)}件`
	},
	onContact: { title: '写真', open: (i) => `バッジまたは名刺の写真${i}`, consent: '同意レポート' }
} satisfies Words<typeof en>;
