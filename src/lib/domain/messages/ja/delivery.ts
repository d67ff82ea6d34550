import { count, type SameCodes } from '../catalogue';
import type { deliveryMessages as en } from '../delivery';
import { SAFE, at, said } from './parts';

const STATES: Record<string, string> = {
	preparing: '準備中',
	ready: '送信待ち',
	sending: '送信中',
	done: '完了済み',
	paused: '一時停止中',
	cancelled: 'キャンセル済み'
};
/** Settings that every destination has, by what workers call them: as their fields are labelled. */
const SETTINGS: Readonly<Record<string, string>> = {
	Name: '名前',
	'Field for the score': 'スコア（0〜100）',
	'Field for the tier': 'ティア',
	'Field for the key factors': '主な要因（文章）',
	Address: 'アドレス',
	Destination: '送信先'
};
const EVENTS: Record<string, string> = { pause: '一時停止', resume: '再開', cancel: 'キャンセル' };

/** Delivery problems and connection checks in Japanese (PUSH-3, PUSH-6). */
export const deliveryMessages = {
	deliveryAddressUnreadable: {
		message: (p) => (p.url ? `${p.url}はWebアドレスではありません。` : 'アドレスがありません。'),
		fix: () => 'https://crm.example.com/contactsのように、アドレス全体を入力してください。'
	},
	deliveryAddressNotHttps: {
		message: (p) => `${p.url}は暗号化されていないため、コンタクトを送信しません。`,
		fix: () => 'https://で始まるアドレスを使ってください。http://を使えるのはこのデバイス（127.0.0.1またはlocalhost）だけです。'
	},
	deliveryAddressHasPassword: {
		message: (p) => `${p.host}のアドレスにユーザー名またはパスワードが含まれています。`,
		fix: () => 'アドレスから取り除き、トークンとして入力してください。トークンは暗号化して保存されます。'
	},
	deliveryFieldsElsewhere: {
		message: (p) => `フィールド一覧は${p.url}、コンタクトの送信先は${p.expected}です。`,
		fix: () => 'トークンが送られるため、両方を同じサーバーにしてください。'
	},
	deliverySettingWrong: {
		message: (p) => `設定「${SETTINGS[String(p.setting)] ?? p.setting}」の値が使えません。`,
		fix: () => '送信先の設定で修正し、もう一度保存してください。'
	},
	deliveryFieldTwice: {
		message: (p) => `フィールド名「${p.field}」が2回使われています。`,
		fix: () => 'スコア、ティア、主な要因に、externalId以外の異なる名前を付けてください。'
	},
	deliveryConnectorUnknown: {
		message: (p) => `このバージョンのMusterにはコネクター「${p.connector}」がありません。`,
		fix: () => '送信先を削除するか、アプリを更新してください。'
	},
	deliveryHeaderUnusable: {
		message: (p) => `${p.host}のトークンまたはヘッダーに、送信できない文字が含まれています。`,
		fix: () => '前後のスペース、改行、引用符を含めずにトークンをコピーし直し、ヘッダー名を確認してください。'
	},
	deliveryTokenOtherOrigin: {
		message: (p) => `トークンは${p.saved}用に保存されているため、${p.now}には送信しません。`,
		fix: () => '新しいアドレスで使うには、トークンをもう一度入力してください。'
	},
	deliveryAddressMissing: {
		message: (p) => `${at(p)}の秘密のアドレスがこのデバイスにありません。バックアップには含まれません。`,
		fix: () => `送信先の設定でアドレス全体をもう一度入力し、再開してください。${SAFE}`
	},
	deliveryTokenMissing: {
		message: (p) => `${at(p)}にはトークンが必要ですが、保存されていません。`,
		fix: () => 'CRMでトークンを作成し、送信先の設定に入力してください。'
	},

	deliveryOffline: {
		message: () => 'このデバイスはオフラインです。',
		fix: () => `ネットワークが復旧すると、自動的に送信を再開します。${SAFE}`
	},
	deliveryNoAnswer: {
		message: (p) => `${at(p)}から応答がありません。`,
		fix: () => `自動的に再試行します。「接続をテスト」を実行すると、どこで止まっているかがわかります。${SAFE}`
	},
	deliveryAnswerWithheld: {
		message: (p) => `${at(p)}には接続できますが、応答がここに届きません。`,
		fix: () =>
			'接続が切断されたか、このアプリが許可されていない（CORS）か、アドレスが別のアドレスへ転送されています。「接続をテスト」を実行してください。再試行は続きます。重複を防ぐ方法は、受領記録に表示されます。'
	},
	deliveryTimeout: {
		message: (p) => `${at(p)}から${count(p.seconds)}秒以内に応答がありませんでした。`,
		fix: () =>
			'同じコンタクトを自動的に再送信します。重複を防ぐ方法は、受領記録に表示されます。遅いサーバーでは、1回のリクエストを小さくすると改善します。'
	},
	deliveryInterrupted: {
		message: () => 'コンタクトの送信中にアプリが閉じられました。',
		fix: () => '同じコンタクトを再送信します。重複を防ぐ方法は、受領記録に表示されます。'
	},
	deliveryRedirected: {
		message: (p) => `${at(p)}は別のアドレスへ転送しますが、転送先には進みません。トークンは、保存したときの送信先だけに送られます。`,
		fix: () =>
			`サーバーが実際に応答するアドレスを送信先の設定に入力し（https、www、末尾の / の違いがよくあります）、再開してください。${SAFE}`
	},
	deliveryAnswerTooLarge: {
		message: (p) => `${at(p)}の応答が${count(p.mb)} MBを超えているため、読み取りませんでした。`,
		fix: () => '送信先の設定で、1回のリクエストのコンタクト数を減らしてください。'
	},
	deliveryRateLimited: {
		message: (p) => `${at(p)}から、速度を落とすよう求められました（リクエストが多すぎます）。${said(p)}`,
		fix: () => '求められた時間だけ待ち、自動的に再開します。'
	},
	deliveryServerError: {
		message: (p) => `${at(p)}側で問題が発生しています（エラー${p.status}）。${said(p)}`,
		fix: () => `間隔を広げながら自動的に再試行します。${SAFE}`
	},
	deliveryUnauthorised: {
		message: (p) => `${at(p)}でトークンが受け付けられません（エラー${p.status}）。${said(p)}`,
		fix: () => `CRMで新しいトークンを作成し、送信先の設定に入力して再開してください。${SAFE}`
	},
	deliveryForbidden: {
		message: (p) => `${at(p)}でアクセスが拒否されました（エラー${p.status}）。${said(p)}`,
		fix: () => `CRMでトークンにコンタクトの書き込み権限を付与し、再開してください。${SAFE}`
	},
	deliveryWrongAddress: {
		message: (p) => `${at(p)}は、このアドレスではコンタクトを受け付けません（エラー${p.status}）。${said(p)}`,
		fix: () => `送信先の設定でアドレスとメソッドを確認し、再開してください。${SAFE}`
	},
	deliveryAnswerShape: {
		message: (p) => `${at(p)}から応答がありましたが、各コンタクトの結果を示す一覧${p.path ? `「${p.path}」` : ''}がありません。`,
		fix: () =>
			`「応答内の一覧」にサーバーでの場所を設定するか、コンタクトごとに1項目を返すようサーバーを設定してください。そのような応答をしない場合は、「応答の内容」で「なし：2xxを信頼する」を選択してください。${SAFE}`
	},
	deliveryAnswerPage: {
		message: (p) => `${at(p)}から、コンタクトの結果を示さないWebページが返されました。`,
		fix: () =>
			`サインインが必要なWi-Fiやメンテナンス中のサーバーは、このように応答します。自動的に再試行されます。ページが続く場合は、送信先のアドレスを確認してください。${SAFE}`
	},
	deliveryRefusesAll: {
		message: (p) => `送信先で${count(p.count)}件のコンタクトが続けて拒否され、1件も受け付けられませんでした。${said(p)}`,
		fix: () => 'コンタクトではなく設定が原因と思われます。送信先の設定を修正して再開してください。拒否されたものは再送信できます。'
	},

	deliveryNoVerdict: {
		message: () => 'このレコードの結果がありません。CRMに2回問い合わせましたが、どちらも含まれていませんでした。',
		fix: () => 'CRMでコンタクトを確認してから、再送信してください。'
	},
	deliveryLeftOut: {
		message: (p) => `CRMに2回問い合わせましたが、${count(p.count)}件のコンタクトの結果が返りませんでした。届いたかどうかはまだ不明です。`,
		fix: () => 'CRMで確認してください。届いていれば残りをキャンセルし、届いていなければ再開してください。もう一度送信されます。'
	},
	deliveryForgotten: {
		message: (p) => `${at(p)}は、${count(p.count)}件のコンタクトが届いたかどうかを応答せず、問い合わせることもできません。`,
		fix: () =>
			'送信先を確認してください。届いていれば、そう指定すると残りの送信が続きます。届いていなければ再開すると再送信されますが、すでに届いていたコンタクトは重複します。'
	},
	deliveryRefused: {
		message: (p) => `${at(p)}でリクエストが拒否されました（エラー${p.status}）。${said(p)}`,
		fix: () => '原因のコンタクトを見つけるため、自動的にリクエストを小さくして送信します。'
	},
	deliveryNoReason: {
		message: (p) => `理由は示されていません（エラー${p.status}）。`,
		fix: () => 'コンタクトと送信先の設定を確認してください。'
	},
	deliveryTooLarge: {
		message: (p) => `コンタクトが大きすぎて、${at(p)}に送信できません。`,
		fix: () => '最も長いフィールド（通常はメモ）を短くして、再送信してください。'
	},
	deliveryServerErrorRepeated: {
		message: (p) =>
			`ほかのレコードは受け付けられましたが、このレコードではCRMのエラーが${count(p.count)}回発生しました（エラー${p.status}）。届いている可能性もあります。${said(p)}`,
		fix: () => 'コンタクトに通常と異なる値がないか確認し、修正して再送信してください。'
	},
	deliveryCancelledUnsure: {
		message: () => '応答が失われた送信の後にキャンセルされました。コンタクトは届いている可能性があります。',
		fix: () => 'CRMで確認するか、もう一度送信してください。届いていた場合は更新され、重複しません。'
	},
	deliveryCancelledRestored: {
		message: () =>
			'キャンセルされました。バックアップから復元した送信のため、バックアップの作成後にコンタクトが届いている可能性があります。',
		fix: () => 'もう一度送信する前に、CRMで確認してください。'
	},

	deliveryDestinationGone: { message: () => 'この送信先はもうありません。', fix: () => '別の送信先を選択してください。' },
	deliveryDestinationBusy: {
		message: (p) => `${count(p.count)}件のコンタクトが${p.name}への送信を待っています。`,
		fix: () => '送信の完了を待つかキャンセルしてから、送信先を削除してください。'
	},
	deliveryBatchGone: { message: () => 'この送信はもうありません。', fix: () => '送信の一覧に戻ってください。' },
	deliveryWrongState: {
		message: (p) => `この送信は${STATES[String(p.state)] ?? p.state}のため、${EVENTS[String(p.event)] ?? p.event}できません。`,
		fix: () => 'CRMでまだ必要な場合は、コンタクトをもう一度送信してください。'
	},
	deliveryNothing: {
		message: () => '送信するコンタクトがありません。何も選択されていないか、選択したコンタクトが削除されました。',
		fix: () => 'コンタクトを1件以上選択してください。'
	},
	deliveryAllWithheld: {
		message: (p) => `送信できるコンタクトがありません。除外リストにある${count(p.count)}件は送信しません。`,
		fix: () => 'ほかのコンタクトを選択してください。'
	},
	deliveryAllRefused: {
		message: (p) =>
			`送信できるコンタクトがありません。${count(p.count)}件が連絡を拒否しています${Number(p.withheld) > 0 ? `（除外リストの${count(p.withheld)}件も送信しません）` : ''}。`,
		fix: () => 'ほかのコンタクトを選択するか、それでも送信してください。'
	},
	deliveryRejectedGone: {
		message: (p) =>
			`拒否された${count(p.count)}件のコンタクトは、削除されたか別のコンタクトにマージされたため、このデバイスにもうありません。`,
		fix: () => '再送信できるものはありません。'
	},
	deliveryNothingRejected: { message: () => 'この送信で拒否されたコンタクトはありません。', fix: () => '再送信するものはありません。' },
	deliveryNoFile: {
		message: (p) => `${p.name}はCRMであり、ファイルではありません。`,
		fix: () => 'ファイルが必要な場合は「ファイルのダウンロード」の送信先を選択してください。'
	},
	deliveryFileNeedsNoSending: {
		message: () => 'ファイルのダウンロードはこのデバイス内で行われるため、テストする接続がありません。',
		fix: () => 'コンタクトを送信して、ファイルを保存してください。'
	},
	deliveryDeviceFull: {
		message: (p) => `${count(p.count)}件のコンタクトの送信を準備するための空き容量が、このデバイスにありません。`,
		fix: () => '空き容量を増やすか、一度に送信するコンタクトを減らしてください。コンタクト自体は安全です。'
	},

	deliveryUnreachable: {
		message: (p) => `${p.host}から応答がありません。`,
		fix: () =>
			'アドレスの入力ミスがないか、CRMが稼働していてこのネットワークから接続できるかを確認してください。このブラウザのタブでも開いてみてください。受け入れられない証明書の場合も同じ表示になります。'
	},
	deliveryUnreachableHere: {
		message: (p) => `このデバイスの${p.host}から応答がありません。`,
		fix: () => 'そこで待ち受けるプログラムを起動してください。ローカルネットワークの使用をブラウザに尋ねられた場合は、許可してください。'
	},
	deliveryCors: {
		message: (p) => `${p.host}はありますが、このアプリとの通信が許可されていません（CORS）。`,
		fix: () =>
			'CRMの許可オリジン（CORS）に、ブラウザのアドレスバーにあるこのアプリのアドレスを追加し、ヘッダーContent-Typeを許可してください。このアドレスで転送が行われる場合も同じ表示になります。その場合は転送先のアドレスを入力してください。'
	},
	deliveryCorsHeader: {
		message: (p) => `${p.host}はこのアプリを許可していますが、ヘッダー${p.header}は許可していません。`,
		fix: (p) => `CRMの許可ヘッダー（CORS）に${p.header}を追加してください。`
	},
	deliveryFieldsUnchecked: {
		message: () => 'フィールド一覧のアドレスが設定されていないため、フィールドを確認していません。',
		fix: () => 'CRMにスコアとティアのフィールドがあることを確認するか、フィールド一覧のアドレスを入力してください。'
	},
	deliveryFieldsUnreadable: {
		message: (p) => `${p.url}のフィールド一覧を読み取れません。`,
		fix: () => 'アドレスを確認してください。名前のJSONリストを返す必要があります。'
	},
	deliveryFieldsMissing: {
		message: (p) => `${p.host}にフィールド${p.fields}がありません。`,
		fix: () => 'CRMで作成するか、送信先のメニューの「フィールド」で別の名前を指定してください。'
	}
} satisfies SameCodes<typeof en>;
