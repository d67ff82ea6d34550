import { count } from '#domain/messages/catalogue';
import type * as en from '../en/deliver-fields';
import type { Words } from '../words';

const contacts = (n: number): string => `${count(n)}件のコンタクト`;
const some = (n: number): string => `${count(n)}個のフィールド`;

/** Words of field mapping in Japanese. */
export const fields = {
	open: 'フィールド',
	title: (name) => `${name}のフィールド`,
	text: 'Musterの各フィールドに対応する、送信先でのフィールド名です。空白のものは送信されません。電話番号は、その種類を保存するフィールドに入ります。',
	reading: '送信先のフィールドを読み込んでいます',
	learned: 'これらの名前は、同じ種類の最後の送信先から引き継いだものです。',
	noList: 'この送信先はフィールドの一覧を提供していないため、名前を手動で入力します。',
	unread: '送信先のフィールドを読み込めませんでした',
	unreadText: '名前は手動で入力できます。',
	ours: 'Musterが算出した値',
	score: 'スコア（0〜100）',
	tier: 'ティア',
	factors: '主な要因（文章）',
	factorsOff: '空白の場合は送信されません。',
	contact: 'コンタクトのフィールド',
	search: 'フィールドを検索',
	showAll: (n) => `値のない${some(n)}も表示`,
	filled: (n) => (n === 0 ? '値はまだありません' : `値あり${count(n)}件`),
	notSent: '送信しない',
	unknown: 'CRMにありません',
	propose: (n) => `一致する${count(n)}個を入力`,
	proposed: (name) => `候補：${name}`,
	missing: (names) => `CRMに不足：${names}`,
	missingText: 'コンタクトを送信する前に、CRMに作成しておく必要があります。',
	create: (n) => (n === 1 ? 'フィールドを作成' : `${some(n)}を作成`),
	created: (names) => `CRMに作成しました：${names}。`,
	save: 'フィールドを保存',
	saved: (name) => `${name}のフィールドを保存しました。同じ種類の新しい送信先では、この設定が初期値になります。`,
	sent: (n) => `${some(n)}を送信`
} satisfies Words<typeof en.fields>;

/** Words of looking ahead in Japanese. */
export const foresight = {
	title: '送信先での変更内容',
	text: 'CRMでコンタクトを照合するだけで、何も変更しません。',
	action: 'CRMと照合',
	again: '再度照合',
	running: 'CRMと照合しています',
	checked: (n, all) => (n >= all ? `${count(n)}件すべてを照合しました。` : `${count(all)}件中、先頭の${count(n)}件を照合しました。`),
	counts: { create: '作成予定', update: '更新予定', refuse: '拒否の見込み', unknown: '事前に判断不可' },
	outcome: { create: '新規', update: '更新', refuse: '拒否', unknown: '不明' },
	stays: 'そのまま残ります（書き込まれません）',
	same: (n) => (n === 0 ? '' : `${some(n)}はすでに同じ値`),
	nothing: '変更はありません。',
	newWith: (n) => `新規、${some(n)}`,
	blank: '空白',
	becomes: '変更後',
	unreadable: 'CRMを読み込めませんでした',
	cannot: 'この種類の送信先は、送信前に内容を読み込めません。フィールドの一覧でわかる範囲を確認しました。',
	unknownFields: (n) => `CRMにない${some(n)}`,
	unknownText: (names) => `${names}。送信先で拒否または破棄されます。`,
	map: 'フィールドをマッピング'
} satisfies Words<typeof en.foresight>;

/** Words of taking a delivery back in Japanese. */
export const takeBack = {
	action: 'この送信を取り消す',
	oneWay: 'この種類の送信先は受け取るだけです。送信先で削除または修正してください。',
	noDestination: '送信先は削除されています。',
	title: 'この送信を取り消しますか？',
	plan: (deletes, restores) =>
		[
			deletes > 0 ? `この送信で作成された${contacts(deletes)}をCRMから削除します` : '',
			restores > 0 ? `${contacts(restores)}を送信前の値に戻します` : ''
		]
			.filter(Boolean)
			.join('。') + '。',
	nothing: '取り消せるものはありません。',
	cannot: (n) => `${contacts(n)}は、以前の値を保存していないため、そのまま残ります。`,
	later: (n) => `${contacts(n)}は、その後の送信で再度書き込まれたため、そのまま残ります。先にその送信を取り消してください。`,
	elsewhere: (place, n) =>
		n === 0
			? `${place}で応答が失われたため、一部が届いている可能性があります。そこにあるものは残ります。`
			: `${contacts(n)}は${place}に残ります。送信先のアドレスが変わったためです。取り消すには、送信先に元のアドレスを入力してください。`,
	here: 'このデバイスのコンタクトは変更されません。',
	changed: 'その後CRMで変更されたものも取り消す',
	changedHint: 'CRMでの変更は失われます。オンにしない場合、これらはそのまま残り、一覧に表示されます。',
	confirm: (n) => `${count(n)}件を取り消す`,
	keep: '取り消さない',
	running: (done, all) => `取り消しています：${count(all)}件中${count(done)}件`,
	done: (n) => `${contacts(n)}を取り消しました`,
	doneText: 'CRMはすべて以前の状態に戻りました。',
	gone: (n) => `${contacts(n)}はすでにありませんでした`,
	goneText: 'その後削除されたか、送信先が別のアカウントにつながっています。',
	left: (n) => `${contacts(n)}を取り消せませんでした。理由は下に表示しています。`,
	stopped: '取り消しが止まりました',
	stoppedText: 'まだ取り消されていないものは、CRMにそのまま残っています。問題を解決してから続行してください。',
	goOn: '続行',
	state: { open: '取り消し待ち', done: '取り消し済み', gone: 'すでになし', failed: '取り消し不可' }
} satisfies Words<typeof en.takeBack>;

/** Words of the passphrase in Japanese. */
export const vault = {
	title: 'このデバイスのトークン',
	device: 'このデバイスの、読み出しできない鍵で暗号化されています。',
	open: 'パスフレーズで暗号化されています。アプリの起動後にパスフレーズが入力されています。',
	locked: 'ロック中',
	byUsers: 'トークンは、このデバイスのユーザーのパスフレーズで暗号化されています。アプリのロック中は読み取れません。',
	lockedText: '送信するにはパスフレーズを入力してください。送信待ちのものは保持され、入力後に自動的に送信されます。',
	set: 'パスフレーズを設定',
	change: 'パスフレーズを変更',
	remove: 'パスフレーズを削除',
	lock: '今すぐロック',
	unlock: 'ロック解除',
	passphrase: 'パスフレーズ',
	current: '現在のパスフレーズ',
	next: '新しいパスフレーズ',
	hint: '10文字以上。アプリを開くたびに1回入力を求めます。',
	again: '新しいパスフレーズ（確認）',
	differ: '2つのパスフレーズが一致しません。',
	warn: 'どこにも保存されません。忘れた場合はトークンを再入力する必要があります。コンタクトには影響しません。',
	saved: 'パスフレーズを設定しました。',
	removed: 'パスフレーズを削除しました。トークンはこのデバイスの鍵で暗号化されています。',
	opened: 'ロックを解除しました。送信待ちのものを送信します。'
} satisfies Words<typeof en.vault>;

/** Words of signing in in Japanese. */
export const signIn = {
	action: 'サインイン',
	again: '再度サインイン',
	saveFirst: '保存してサインイン',
	signedIn: (name) => `${name}にサインインしました。`,
	none: 'まだサインインしていません。',
	have: (origin) => `サインイン済みです。トークンは${origin}にのみ送信されます。`,
	redirect: '送信先で許可するリダイレクトURL',
	working: 'サインインを完了しています',
	failed: 'サインインできませんでした'
} satisfies Words<typeof en.signIn>;

/** Words of choosing a destination in Japanese. */
export const choose = {
	title: 'コンタクトをどこに送信しますか？',
	text: 'どの送信先にも、このデバイスから直接接続します。当社のサーバーを経由することはありません。',
	search: 'システムを検索',
	none: 'その名前のシステムはありません。JSON Webhookなら、Webリクエストを受け付けるあらゆるシステムに送信できます。',
	cors: { open: 'ブラウザから利用可能', allowlist: '事前にこのアプリの許可が必要', 'relay-only': '自社のリレーが必要' },
	proof: { server: '実際のサーバーで検証済み', recorded: '提供元のドキュメントに基づき検証済み' },
	before: '最初の送信の前に'
} satisfies Words<typeof en.choose>;

/** Words of fixing a rejected contact in Japanese. */
export const repair = {
	open: 'ここで修正',
	title: (name) => `${name}を修正`,
	said: 'CRMからの応答',
	save: '保存して再送信',
	resent: '再送信済み',
	goneShort: 'もうありません',
	sentAgain: (name) => `${name}を保存し、再送信します。`,
	gone: 'このコンタクトは、削除されたか別のコンタクトにマージされたため、このデバイスにもうありません。',
	other: 'コンタクトのすべてのフィールド'
} satisfies Words<typeof en.repair>;

export const doubles = {
	action: '重複を探す',
	title: (name) => `${name}の重複`,
	text: '通信が不安定だった場合、コンタクトが2回作成されていることがあります。1件ずつ検索するだけで、何も変更しません。',
	looking: (at, total) => (total === 0 ? '検索しています' : `検索しています：${count(total)}件中${count(at)}件`),
	soFar: (found, checked) => `停止しました。これまでに${count(checked)}件を検索し、${contacts(found)}が重複しています`,
	result: (found, checked) =>
		checked === 0
			? 'この送信で重複する可能性のあるコンタクトはありません'
			: found === 0
				? `検索した${contacts(checked)}に重複はありません`
				: `検索した${contacts(checked)}のうち${count(found)}件が重複しています`,
	more: (n) => `ほかに${contacts(n)}あります。`,
	advice: 'CRMで開き、余分なものをマージまたは削除してください。最初のものが最も古く、以後の送信ではそれが更新されます。',
	goOn: '続行',
	close: '閉じる'
} satisfies Words<typeof en.doubles>;
