import { count } from '#domain/messages/catalogue';
import { ROLE_NAMES } from '#domain/messages/ja/trust';
import type * as en from '../en/trust';
import type { Words } from '../words';

/** Words of users, roles and permissions in Japanese. */
export const users = {
	title: 'ユーザー',
	text: 'このデバイスを使う人です。インポート、決定、変更は、その人の名前で監査ログに記録されます。',
	sole: '現在はあなただけです。このタブレットを複数人で使う場合は、同僚を追加してください。',
	ask: 'このデバイスのマーケティング管理者に依頼してください。',
	list: 'このデバイスのユーザー',
	roles: ROLE_NAMES,
	owner: '所有者',
	atWork: '使用中',
	unnamed: 'あなた（名前未設定）',
	withPassphrase: 'パスフレーズあり',
	noPassphrase: 'パスフレーズなし',
	add: 'ユーザーを追加',
	edit: (name) => `${name}を変更`,
	switchTo: '交代する',
	remove: '削除',
	more: (name) => `${name}のその他の操作`,
	addTitle: 'ユーザーを追加',
	editTitle: 'ユーザーを変更',
	name: '名前',
	role: '役割',
	roleHint: '役割によって、このユーザーにできることが決まります。詳しくは権限の表を確認してください。',
	cancel: 'キャンセル',
	save: '保存',
	addAction: 'ユーザーを追加',
	removeTitle: (name) => `${name}を削除しますか？`,
	removeText: '行った操作は、その名前で履歴に残ります。パスフレーズは削除されます。',
	removeAction: 'ユーザーを削除',
	problem: '保存できませんでした',
	added: (name) => `${name}を追加しました。`,
	changed: 'ユーザーを変更しました。',
	removed: (name) => `${name}を削除しました。`,
	switched: (name) => `このデバイスのユーザーを${name}に切り替えました。`,
	soleKeeper:
		'パスフレーズを持つ管理者は一人だけです。その人が忘れると、新しいものは誰にも設定できません。もう一人のユーザーにマーケティング管理者の役割とパスフレーズを設定してください。',
	honour: 'パスフレーズがなければ、誰でもほかの人に切り替えられます。ユーザーを区別するには、「ロック」でパスフレーズを設定してください。'
} satisfies Words<typeof en.users>;

/** Words of the table of permissions in Japanese. */
export const permissions = {
	title: '権限',
	text: '役割ごとにできることです。管理者とこのデバイスの所有者は、すべての操作を行えます。',
	what: {
		import: 'ファイルのインポート',
		decide: '重複の決定、一括編集',
		delete: 'コンタクトの削除',
		push: '送信',
		settings: '設定の変更',
		lists: 'リストの管理、通話の記録',
		export: 'ファイルへの保存',
		erase: '個人データの完全消去',
		audit: '監査ログの閲覧'
	},
	administrators: 'ユーザー、役割、この表の変更：管理者のみ。'
} satisfies Words<typeof en.permissions>;

/** Words of the lock, of its screen and its settings, in Japanese. */
export const lockWords = {
	title: 'ロック',
	text: 'ユーザーごとのパスフレーズです。アプリのロック中は、コンタクトが画面にもメモリにもなく、コンタクトも送信先のトークンも読み取れません。',
	off: 'アプリはロックされません。このデバイスを手にした人は誰でも開けます。',
	on: 'アプリはパスフレーズでロックされます。',
	sealing: 'まだすべては暗号化されていません。アプリを開いている間に続行します。このデバイスに空き容量が必要です。',
	limits:
		'パスフレーズを設定すると、コンタクト、ファイル、送信の内容は、このデバイスに暗号化して保存されます。設定、ユーザーの名前、件数、誰がいつ何をしたかは読み取れるままです。以前に保存したデータの写しは、ブラウザに残ることがあります。すべての暗号化が終わったあと、次にアプリをロックしたときに削除されます。デバイス自体の暗号化もオンにしてください。',
	set: 'パスフレーズを設定',
	change: '自分のパスフレーズを変更',
	setFor: (name) => `${name}のパスフレーズを設定`,
	turnOff: 'ロックをオフにする',
	now: '今すぐロック',
	after: '自動ロック',
	afterHint:
		'最後の操作から数えます。アプリがバックグラウンドにあるときも同じです。実行中のインポートは、ロック画面の裏で続きます。その間も来場者モードは開いたままです。この時間を過ぎて終了すると、パスフレーズが必要です。',
	minutes: (n) => (n === 0 ? 'しない' : n === 60 ? '1時間後' : `${count(n)}分後`),
	warn: '忘れたパスフレーズは誰にもわかりません。管理者は新しいパスフレーズを設定できます。誰も自分のパスフレーズを覚えていない場合、このデバイスのコンタクトは失われ、バックアップからしか戻せません。',
	backup: '先にバックアップを作成',
	turnOffText:
		'ユーザーのパスフレーズをすべて削除します。その後は、このデバイスを手にした人は誰でもアプリを開けます。このデバイスに保存されたデータは、暗号化されなくなります。',
	current: '現在のパスフレーズ',
	next: '新しいパスフレーズ',
	again: '新しいパスフレーズ（確認）',
	hint: '10文字以上。4つの単語の組み合わせをおすすめします',
	differ: '2つのパスフレーズが一致しません。',
	cancel: 'キャンセル',
	save: 'パスフレーズを設定',
	saved: 'パスフレーズを設定しました。',
	gone: 'ロックをオフにしました。',
	problem: '処理できませんでした',
	owner: 'あなた',
	screen: {
		title: 'Musterはロックされています',
		who: '使用する人を選択してください',
		as: (name) => `${name}としてロックを解除`,
		passphrase: (name) => (name === '' ? 'パスフレーズ' : `${name}のパスフレーズ`),
		unlock: 'ロックを解除',
		other: '別の人',
		reading: 'ユーザーを読み込んでいます',
		failed: 'ロックを解除できませんでした',
		forgot:
			'忘れた場合は、このデバイスの管理者が「設定」で新しいパスフレーズを設定できます。誰も覚えていない場合、このデバイスのコンタクトは失われます。デバイスを消去し、バックアップから復元してください。',
		covered: '作業は続行中です。完了するとアプリはロックされます。',
		keeps: 'データはすべて保持されています。待機中の送信は、ロックを解除すると再開します。',
		moving: 'ロックの設定前に残った古い写しを、ブラウザのファイルから削除しています。完了するまで、ロックの解除をお待ちください。'
	},
	wipe: {
		unknown: '未送信のコンタクトが残っている可能性があります',
		blocked: '今消去すると、これらは完全に失われます。先にロックを解除して、送信するか、バックアップを保存してください。',
		loseAll: 'すべて破棄'
	}
} satisfies Words<typeof en.lockWords>;
