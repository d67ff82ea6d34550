import { count, type Params, type SameCodes } from '../catalogue';
import type { outboxMessages as en } from '../outbox';
import { SAFE, said } from './parts';

const at = (p: Params): string => String(p.host ?? 'サインインサーバー');

/** Field mapping and dry run, taking back, sign-in, passphrase, local network, in Japanese. */
export const outboxMessages = {
	deliveryNameTwice: {
		message: (p) => `2つのフィールドが「${p.field}」として送信されます。`,
		fix: () => 'それぞれに異なる名前を付けるか、どちらかを除外してください。'
	},
	deliveryFieldsNotCreatable: {
		message: (p) => `${p.host}では、このアプリからフィールドを作成できません。`,
		fix: () => 'CRMで作成してから、もう一度確認してください。'
	},
	deliveryFieldRequired: {
		message: (p) => `${p.field}がありません。CRMでは新しいコンタクトに必須です。`,
		fix: () => '値を入力するか、別のフィールドをマッピングしてください。'
	},
	deliveryFieldReadOnly: { message: (p) => `${p.field}はCRMに書き込めません。`, fix: () => 'フィールドマッピングで除外してください。' },
	deliveryFieldTooLong: {
		message: (p) => `${p.field}は${count(p.length)}文字ですが、CRMの上限は${count(p.most)}文字です。`,
		fix: () => 'コンタクトの値を短くしてください。'
	},
	deliveryFieldNotNumber: {
		message: (p) => `${p.field}には数値が必要ですが、「${p.value}」は数値ではありません。`,
		fix: () => 'コンタクトを修正するか、テキストフィールドにマッピングしてください。'
	},
	deliveryFieldNotDate: {
		message: (p) => `${p.field}には日付が必要ですが、「${p.value}」は日付ではありません。`,
		fix: () => 'コンタクトを修正するか、テキストフィールドにマッピングしてください。'
	},
	deliveryFieldNotChoice: {
		message: (p) => `${p.field}では「${p.value}」を使えません。`,
		fix: (p) =>
			`CRMで使えるのは${p.choices ?? 'ほかの値'}${Number(p.count) > 5 ? 'など' : ''}です。コンタクトを修正するか、CRMに値を追加してください。`
	},
	deliveryForeseenRefused: {
		message: (p) => String(p.reason ?? 'CRMで拒否される見込みです。'),
		fix: () => 'コンタクトを修正するか、除外してください。'
	},

	deliveryChosenSent: {
		message: (p) => `このうち${count(p.count)}件のコンタクトは、すでに別の送信に含まれています。`,
		fix: () => '残りのコンタクトを下に表示しています。必要であれば送信してください。'
	},
	deliveryNoDoubles: { message: (p) => `${p.name}では、重複しているコンタクトを検索できません。`, fix: () => 'CRM側で検索してください。' },
	deliveryNoTakeBack: {
		message: (p) => `${p.name}では送信を取り消せません。`,
		fix: () => 'CRMでコンタクトを削除または修正してください。各受領記録から開けます。'
	},
	deliveryTakeBackEarly: {
		message: (p) => `この送信の${count(p.count)}件のコンタクトはまだ送信中です。`,
		fix: () => '完了を待つかキャンセルしてから、取り消してください。'
	},
	deliveryTakeBackUnknown: {
		message: () => '以前の値が記録されていないため、そのまま残ります。',
		fix: () => '必要に応じてCRMで修正してください。'
	},
	deliveryTakeBackChanged: {
		message: (p) => `その後CRMで変更されているため（${p.fields}${Number(p.count) > 5 ? 'など' : ''}）、そのまま残しました。`,
		fix: () => 'CRMで確認するか、変更されたコンタクトも取り消してください。'
	},
	deliveryTakeBackGone: { message: () => 'もうそこにはありません。', fix: () => '元に戻すものはありません。' },
	deliveryTakeBackRefused: { message: () => 'CRMで拒否されましたが、理由はわかりません。', fix: () => 'CRMで確認してください。' },
	deliveryUnanswered: {
		message: (p) =>
			`まだ応答がなく、届いている可能性があります。${p.how === 'look' ? '再送信されます（先に検索するので重複しません）。' : p.how === 'known' ? '再送信されます（CRMが認識するので重複しません）。' : '再送信すると重複することがあります。'}`,
		fix: (p) => (p.how === 'number' ? '送信を一時停止し、先に送信先を確認してください。' : '操作は必要ありません。')
	},
	deliveryErased: { message: () => 'このデバイスから消去されました。', fix: () => '操作は必要ありません。' },
	deliveryDeletedSince: {
		message: () => 'この送信の作成後にここで削除されました。',
		fix: () => '元に戻してから、もう一度送信してください。'
	},
	deliveryEmailSince: {
		message: () => 'この送信の作成後にメールアドレスが変わりました。',
		fix: () => '現在の内容でもう一度送信してください。古いアドレスのままではCRMに二重に登録されます。'
	},
	deliverySentSince: {
		message: (p) => `その後に作成された「${p.label}」で送信済みです。`,
		fix: () => 'その後変更があれば、もう一度送信してください。'
	},
	deliveryListedSince: {
		message: (p) => `その後、除外リスト「${p.list}」に入りました。`,
		fix: () => 'リストから外してから、もう一度送信してください。'
	},
	deliveryRefusedSince: {
		message: () => 'この送信の作成後に連絡を拒否しました。',
		fix: () => 'もう一度送信してください。拒否用のフィールドがあれば、CRMに拒否が伝わります。'
	},
	deliveryTakeBackMoved: {
		message: (p) => `この送信の宛先は${p.from}でした。${p.name}は現在${p.to}を指しており、そこには別のコンタクトがあるかもしれません。`,
		fix: () => '送信先に元のアドレスを入力し、送信を取り消してから、アドレスを再度変更してください。'
	},
	deliveryTakeBackElsewhere: {
		message: (p) => `${p.from}にあります。${p.name}は現在${p.to}を指しています。`,
		fix: () => '送信先に元のアドレスを入力し、この送信をもう一度取り消してから、アドレスを再度変更してください。'
	},
	deliveryTakeBackOther: {
		message: (p) =>
			`このメールアドレスまたはキーのコンタクトは、現在No. ${p.now}です。送信で書き込まれたのはNo. ${p.then}のため、どちらもそのまま残しました。`,
		fix: () => 'CRMで確認してください。'
	},
	deliveryTakeBackLater: {
		message: (p) => `その後「${p.label}」で再度書き込まれています。`,
		fix: () => '先にその送信を取り消してください。'
	},

	deliveryNoSignIn: {
		message: (p) => `${p.name}はサインインではなく、トークンを使います。`,
		fix: () => '送信先の設定にトークンを入力してください。'
	},
	deliverySignInUnknown: {
		message: () => 'このサインインは、このデバイスで開始されていないか、すでに完了しています。',
		fix: () => '送信先の設定から、もう一度サインインしてください。'
	},
	deliverySignInLate: { message: (p) => `${p.name}へのサインインの時間が切れました。`, fix: () => 'もう一度サインインしてください。' },
	deliverySignInDenied: {
		message: (p) => `${at(p)}でアクセスが許可されませんでした。`,
		fix: () => 'もう一度サインインし、Musterによるコンタクトの書き込みを許可してください。'
	},
	deliverySignInRefused: {
		message: (p) => `${at(p)}でサインインが拒否されました。${said(p)}`,
		fix: () => 'CRMでクライアントIDと許可されたリダイレクトURLを確認し、もう一度サインインしてください。'
	},
	deliverySignInUnreadable: {
		message: (p) => `${at(p)}の応答がサインインの形式ではありません。`,
		fix: () => '送信先の設定でサインインのアドレスを確認してください。'
	},
	deliverySignInUnfinished: {
		message: (p) => `サインインが完了しませんでした。${at(p)}に接続できないか、混み合っています。`,
		fix: () => '接続できるようになったら、もう一度サインインしてください。ほかに変わったものはありません。'
	},
	deliverySignInOffline: {
		message: () => 'サインインにはネットワークが必要ですが、このデバイスはオフラインです。',
		fix: () => `ネットワークが復旧したらサインインしてください。${SAFE}`
	},
	deliverySignInAgain: {
		message: (p) => `${p.name}へのサインインの有効期限が切れました。`,
		fix: () => `もう一度サインインしてから、再開してください。${SAFE}`
	},

	deliveryLocked: {
		message: () => 'このデバイスのトークンはロックされています。',
		fix: () => `「送信」画面でパスフレーズを入力すると、自動的に送信を再開します。${SAFE}`
	},
	deliveryPassphraseWrong: {
		message: () => 'パスフレーズが違います。',
		fix: () =>
			'もう一度お試しください。忘れた場合は、各送信先の保存済みトークンを削除してください。すべて削除すると、新しいトークンを入力できます。'
	},
	deliveryPassphraseShort: {
		message: (p) => `パスフレーズは${p.count}文字以上にしてください。`,
		fix: () => '自分だけが知っている文章をおすすめします。'
	},

	deliveryLocalNetworkDenied: {
		message: (p) => `ローカルネットワークへのアクセスが拒否されたため、ブラウザはこのアプリを${p.host}に接続できません。`,
		fix: () => 'ブラウザのサイト設定でこのアプリの「ローカルネットワークへのアクセス」を許可し、もう一度テストしてください。'
	},
	deliveryLocalNetworkAsk: {
		message: (p) => `ローカルネットワーク上の${p.host}への接続が、ブラウザでまだ許可されていません。`,
		fix: () => 'もう一度テストし、ブラウザに尋ねられたら許可してください。'
	}
} satisfies SameCodes<typeof en>;
