import { count, type Catalogue } from '../catalogue';

/** Names of the roles in Japanese. */
export const ROLE_NAMES: Record<string, string> = {
	marketingAdministrator: 'マーケティング管理者',
	operationsManager: 'オペレーションマネージャー',
	marketingManager: 'マーケティングマネージャー',
	salesDevelopmentRepresentative: 'インサイドセールス（SDR）',
	accountExecutive: 'アカウントエグゼクティブ（AE）',
	salesManager: '営業マネージャー',
	supervisor: 'スーパーバイザー'
};

const role = (id: string | number | undefined): string => ROLE_NAMES[String(id)] ?? String(id ?? '');

const REFUSED: Record<string, string> = {
	import: 'ファイルのインポートや、インポートを元に戻す操作はできません',
	decide: '重複についての決定や、多数のコンタクトの一括編集はできません',
	delete: 'コンタクトを削除できません',
	push: 'コンタクトの送信や、送信先の変更はできません',
	settings: 'このデバイスの設定を変更できません',
	lists: 'リードリストとキャンペーンの管理や、通話結果の記録はできません',
	export: 'コンタクトをファイルとして保存できません',
	erase: '個人データの完全消去や、個人のレポートの作成はできません',
	audit: '監査ログを閲覧できません'
};
const ASK = (): string => 'このデバイスのマーケティング管理者に依頼してください。何も変更されていません。';

/** Users, roles, the lock, erasing a person in Japanese. */
export const trustMessages: Catalogue = {
	notAllowed: { message: (p) => `あなたの役割（${role(p.role)}）では、${REFUSED[String(p.what)] ?? 'この操作はできません'}。`, fix: ASK },
	notAdministrator: {
		message: (p) => `ユーザー、役割、権限を変更できるのはマーケティング管理者だけです。あなたの役割は${role(p.role)}です。`,
		fix: ASK
	},
	userNameNeeded: { message: () => 'ユーザーには名前が必要です。', fix: () => 'インポートや決定に表示する名前を入力してください。' },
	userNameTaken: {
		message: (p) => `「${p.name}」というユーザーはすでにいます。`,
		fix: () => '監査ログで区別できるように、姓や文字を加えてください。'
	},
	userGone: { message: () => 'このユーザーは、このデバイスにもういません。', fix: () => '現在のユーザーは一覧で確認できます。' },
	userIsOwner: {
		message: (p) => `${p.name}はこのデバイスの所有者のため、削除できません。`,
		fix: () => 'ほかの人がデバイスを引き継いだ場合は、所有者の名前を変更してください。'
	},
	userAtWork: { message: (p) => `${p.name}は現在アプリを使用中です。`, fix: () => '先に別の管理者に切り替えてください。' },
	userNeedsPassphrase: {
		message: () => 'このデバイスのユーザーにはパスフレーズが設定されています。',
		fix: () => 'アプリをロックしてください。交代する人が、自分のパスフレーズでロックを解除します。'
	},
	passphraseWrong: {
		message: () => 'パスフレーズが正しくありません。',
		fix: () => 'もう一度入力してください。大文字と小文字は区別されます。'
	},
	passphraseShort: {
		message: (p) => `パスフレーズが${count(p.count)}文字未満です。`,
		fix: () => '互いに関係のない4つの単語を並べると、覚えやすく推測されにくくなります。'
	},
	passphraseWait: {
		message: (p) => `パスフレーズの誤りが続いています。${count(p.seconds)}秒後にもう一度入力できます。`,
		fix: () => '何も削除されていません。'
	},
	passphraseOfTokens: {
		message: () => '送信先のトークンに、別のパスフレーズが設定されています。',
		fix: () => '先に「送信」でそのパスフレーズを削除してください。その後は、ユーザーのパスフレーズでトークンが保護されます。'
	},
	lockNotOpen: { message: () => 'アプリがロックされています。', fix: () => '先に自分のパスフレーズでロックを解除してください。' },
	lockNotShut: { message: () => 'アプリはロックされていません。', fix: () => '「設定」でこのデバイスを消去してください。' },
	eraseShared: {
		message: (p) => `${p.file}は別のアプリから共有され、まだ開かれていません。この人のデータが含まれているか、その可能性があります。`,
		fix: () =>
			'ホームに移動してページを再読み込みすると、ファイルが開きます。インポートするか、インポートをやめてください。まだ何も消去されていません。'
	},
	eraseUnfinished: {
		message: (p) => `${p.file}のインポートが未完了で、その行にこの人のデータが含まれているか、その可能性があります。`,
		fix: () => '先にそのインポートを完了またはキャンセルしてください。まだ何も消去されていません。'
	},
	eraseSending: {
		message: (p) => `この人のデータを含む${p.destination}への送信がまだ完了していません。`,
		fix: () => '完了を待つか、一時停止してください。まだ何も消去されていません。'
	},
	skippedErased: {
		message: (p) => `${p.row}行目：この人のデータはこのデバイスから完全に消去されているため、取り込みません。`,
		fix: () => '本人が再び連絡を希望した場合は、手動で追加してください。'
	},
	erasedBefore: {
		message: () => 'この情報に一致する人のデータは、本人の希望によりこのデバイスから消去されています。',
		fix: () => '本人が再び連絡を希望した場合にのみ保存してください。'
	}
};
