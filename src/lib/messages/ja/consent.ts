import { count } from '#domain/messages/catalogue';
import type { consent as en } from '../en/consent';
import type { Words } from '../words';

const both = (numbers: number, addresses: number): string =>
	[numbers > 0 ? `電話番号${count(numbers)}件` : '', addresses > 0 ? `アドレス${count(addresses)}件` : ''].filter(Boolean).join('と');

/** Words about contacts that said no, in Japanese. */
export const consent = {
	figure: '電話を拒否',

	imported: {
		title: (n) => `${count(n)}件のコンタクトが連絡を拒否しています`,
		columns: (names) => `根拠：${names}`,
		to: (calls, emails) => `電話${count(calls)}件、メール${count(emails)}件。`,
		letters: (n) => `${count(n)}件は郵便・ファックスのみの拒否です。電話とメールは続けられます。`,
		text: 'キャンペーンでは架電対象にせず、送信では送る前に確認します。これは同意の値によるもので、操作は要りません。除外リストに入れると、コンタクトを削除しても、別のファイルで再び取り込んでも、番号とアドレスは除外されたままです。',
		put: (numbers, addresses) => `${both(numbers, addresses)}を除外リストに入れる`,
		nothing: 'リストに入れられる番号もアドレスもありません。',
		listed: (numbers, addresses, list) =>
			`このインポートの${both(numbers, addresses)}は「${list}」にあります。インポートを元に戻すと、リストから外れます。`,
		takeOff: 'リストから外す',
		open: '除外リスト',
		off: (numbers, addresses) => `${both(numbers, addresses)}をリストから外しました。ほかのインポートにもあるものは残ります。`
	},

	dialer: {
		title: (n) => `番号のある${count(n)}件のコンタクトが電話を拒否しています`,
		leaveOut: '除く',
		even: 'それでもエクスポートする',
		evenText:
			'電話を望んでいないか、同意したことがない方々です。架電してよいことを確かめてください。エクスポートしたことは監査ログに残ります。',
		done: (n) => `ファイル内の${count(n)}件は電話を拒否しています。`
	},

	delivery: {
		titleAny: (n) => `${count(n)}件のコンタクトが電話またはメールを拒否しています`,
		titleMails: (n) => `${count(n)}件のコンタクトがメールを拒否しています`,
		withField: (field) => `送信し、送信先では${field}にそのことが入ります。拒否を守るべきシステムは、それを知っている必要があります。`,
		bare: '送信しますが、拒否していることを示すフィールドは送信先にありません。',
		leftMails: '送信しません。このシステムはメールを送るためのものです。',
		leftNoField: '送信しません。拒否を示すフィールドが送信先にないためです。同意をフィールドにマッピングすると、拒否とともに送信します。',
		left: '送信しません。',
		leaveOut: '除く',
		send: 'それでも送信する',
		wereSent: (field) => `送信し、送信先では${field}にそのことが入っています。`,
		wereBare: '送信しましたが、拒否していることを示すフィールドは送信先にありません。',
		wereLeft: '送信していません。',
		who: '該当するコンタクト',
		mapFields: 'フィールドをマッピング'
	},

	contact: {
		said: {
			calls: '電話を拒否',
			emails: 'メールを拒否',
			letters: '郵便を拒否',
			callsEmails: '電話とメールを拒否',
			callsLetters: '電話と郵便を拒否',
			emailsLetters: 'メールと郵便を拒否',
			all: '連絡を拒否'
		},
		calls: 'キャンペーンではこのコンタクトを架電対象にせず、ダイヤラー用ファイルからも、そこで変更しない限り除きます。',
		emails: 'メールを送るシステムへの送信からは、そこで変更しない限り除きます。',
		crm: 'CRMには、同意を入れるフィールドがあれば拒否とともに送信し、なければ送信しません。',
		letters: '電話とメールは続けられます。',
		change: '今は当てはまらない場合は、「同意」と「同意の対象」を変更してください。',
		listedTitle: '除外リストに登録',
		listedCalls: (names) => `架電しません：${names}`,
		listedEmails: (names) => `メールを送りません：${names}`
	}
} satisfies Words<typeof en>;
