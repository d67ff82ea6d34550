import { count } from '#domain/messages/catalogue';
import type { batch as en } from '../en/deliver-batch';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;

/** Words of one delivery and of the list of deliveries in Japanese. */
export const batch = {
	list: '送信一覧',
	none: 'まだ何も送信されていません。',
	noneText: '各送信がここに一覧表示され、コンタクトごとの受領記録を確認できます。',
	more: (n) => `さらに${count(n)}件を表示`,
	back: '送信',
	reading: '送信を読み込んでいます',
	gone: 'この送信はこのデバイスにありません',
	goneText: 'アドレスが示す送信は、ここには存在しません。コンタクトには影響ありません。',
	goneAction: 'すべての送信',
	state: (line, destination, when, by) => `${line} · 送信先：${destination} · ${when} · 実行者：${by}`,

	counts: {
		waiting: '待機中',
		created: '作成',
		updated: '更新',
		rejected: '拒否',
		cancelled: '未送信',
		unanswered: '応答なし',
		written: '出力済み',
		accepted: '受理'
	},
	countsOf: (n) => `${contacts(n)}の結果`,
	line: {
		done: (n) => `${count(n)}件すべて送信済み`,
		rejected: (n, all, again) =>
			`${count(all)}件中${count(n)}件が拒否${again === 0 ? '' : again < n ? `、うち${count(again)}件はその後再送信` : '、その後すべて再送信'}`,
		file: (n) => `${contacts(n)}をファイルに出力`,
		going: (n, all) => `${count(all)}件中${count(n)}件を送信済み`,
		paused: (n) => `一時停止中、待機${count(n)}件`,
		cancelled: (n) => `キャンセル、未送信${count(n)}件`,
		cancelledUnsure: (n, unsure) => `キャンセル、未送信${count(n)}件、応答なし${count(unsure)}件`,
		ending: (n) => `キャンセル、${count(n)}件は送信中`,
		stalled: (n) => `待機中${count(n)}件`
	},

	pause: '一時停止',
	resume: '再開',
	vouch: (n) => `${count(n)}件とも届いていた（続行）`,
	tryNow: '今すぐ試す',
	cancel: '送信をキャンセル',
	cancelTitle: (n) => `${contacts(n)}の送信をキャンセルしますか？`,
	cancelText: '送信済みのものはCRMに残ります。残りは送信されずコンタクトに残り、後から送信できます。',
	mayBeTwice: (n, name) =>
		`このうち${count(n)}件は応答がなく、届いている可能性があります。${name}には問い合わせられないため、番号を調べていなければ再送信で重複します。先に送信先を確認してください。`,
	cancelUnsure: (n) => `このうち${count(n)}件は応答がなく、すでに届いている可能性があります。`,
	cancelKeep: '送信を続ける',
	cancelConfirm: (n) => `${count(n)}件をキャンセル`,
	open: (name) => `${name}で開く`,
	download: 'ファイルをダウンロード',
	resend: (n) => `${count(n)}件を再送信`,
	moreActions: 'この送信のその他の操作',

	pausedTitle: (n) => `一時停止中です。${contacts(n)}がこのデバイスで待機しています`,
	pausedText: 'すでに送ったリクエストの応答が届くことがあります。',
	restoredText: (when) =>
		`この送信は${when}のバックアップから復元されました。待機中のコンタクトは、その後すでに送信された可能性があります。再開する前にCRMで確認してください。`,
	stoppedTitle: (name) => `${name}は停止しました`,
	heldTitle: (name) => `${name}は一時停止中です`,
	heldText: '再開するまで何も送信されません。コンタクトはこのデバイスに保持されます。',
	stalledTitle: (n) => `${contacts(n)}が送信待ちです`,
	nextTry: (seconds) => (seconds <= 0 ? '送信を試みています。' : `${count(seconds)}秒後に再試行します。`),
	nextTryAt: (when) => `${when}に自動的に続行します。`,
	resumeDestination: (name) => `${name}を再開`,
	editDestination: '送信先を編集',
	rejectedTitle: (n) => `${contacts(n)}がCRMに拒否されました`,
	rejectedText: () => 'それぞれの理由は下に表示しています。修正して再送信してください。ほかのコンタクトはCRMに登録済みです。',
	rejectedHere: () => 'コンタクトの一覧にはもうないため、修正するものはありません。',
	rejectedAlsoGone: (n) => `このほか、拒否された${contacts(n)}は一覧にもうありません。`,
	rejectedFix: () => 'それぞれの理由は下に表示しています。修正して再送信してください。',
	rejectedGone: () => '理由は下に表示しています。送信先が削除されたため、再送信できません。別の送信先に送信してください。',
	rejectedShow: () => '拒否されたものを表示',
	fileTitle: 'ファイルの準備ができました',
	fileText: 'このデバイスで作成されました。作成時と同じ内容を、いつでも再ダウンロードできます。',
	fileGone: 'このファイルの送信先は削除されました',
	fileGoneText: 'ファイルの出力形式も削除されたため、ダウンロードできなくなりました。コンタクトは変更されていません。',

	receipts: '受領記録',
	filters: { all: 'すべて', waiting: '待機中', delivered: '送信済み', takenBack: '取り消し済み', rejected: '拒否', cancelled: '未送信' },
	filterLabel: '表示する受領記録',
	empty: {
		all: 'この送信にコンタクトはありません。',
		waiting: '待機中のコンタクトはありません。',
		delivered: 'まだ何も届いていません。',
		allBack: '届いていたものはすべて取り消されました。',
		takenBack: '取り消したものはありません。',
		rejected: '拒否されたコンタクトはありません。',
		cancelled: '送信されなかったコンタクトはありません。'
	},
	columns: { contact: 'コンタクト', status: 'ステータス', result: 'CRMでの結果', at: '応答日時' },
	status: {
		waiting: '待機中',
		sent: '送信中',
		unanswered: '応答なし',
		created: '作成',
		updated: '更新',
		rejected: '拒否',
		cancelled: '未送信',
		accepted: '受理',
		written: '出力済み'
	},
	noName: '名前なし',
	noReason: 'CRMから理由は示されていません。',
	crmId: (id) => `No. ${id}`,
	openRecord: (name) => `：${name}、新しいタブで開く`,
	openShort: 'CRMで開く',
	fix: 'コンタクトを修正',
	inField: (field) => `${field}：`
} satisfies Words<typeof en>;
