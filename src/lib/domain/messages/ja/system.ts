import { count, type SameCodes } from '../catalogue';
import type { systemMessages as en } from '../system';
import { SAFE, at, said } from './parts';

/** What CRMs and databases on servers of one's own say, in Japanese (PUSH-1, PUSH-3, PUSH-6). */
export const systemMessages = {
	systemLookupRefused: {
		message: (p) => `${at(p)}で、既存のコンタクトの検索が許可されませんでした。${said(p)}`,
		fix: () => `送信先のリスト名とキーフィールド、およびトークンにコンタクトの読み取り権限があることを確認してください。${SAFE}`
	},
	systemFieldsNotListed: {
		message: (p) => `フィールドを確認していません。${at(p)}では、このトークンでフィールド一覧を取得できません。`,
		fix: () => 'スコアとティアのフィールドがあることを確認するか、フィールド一覧を読み取れるトークンを使ってください。'
	},
	systemFieldsMissing: {
		message: (p) => `${at(p)}にフィールド${p.fields ?? ''}がないため、送信した値が失われます。`,
		fix: () =>
			`足りないフィールドをCRMで作成してから再開してください。または送信先の設定で別の名前を指定し、この送信をキャンセルして、もう一度送信してください。待機中のものは以前の名前で送信されます。${SAFE}`
	},
	systemCreateRefused: {
		message: (p) => `${at(p)}で${count(p.count ?? 1)}個のフィールドを作成できませんでした。${said(p)}`,
		fix: () => '管理者に手動での作成を依頼するか、既存のフィールドの名前を指定してください。'
	},
	systemDatabaseMissing: {
		message: (p) => `${at(p)}に、設定された名前のデータベースがありません。${said(p)}`,
		fix: () => `送信先の設定でデータベース名を直してから再開してください。${SAFE}`
	},
	systemListMissing: {
		message: (p) => `${at(p)}に、このトークンで使えるコンタクトのリスト${p.list ?? ''}がありません。`,
		fix: () => `送信先のリスト名と、トークンの読み取りと書き込みの権限を確認してください。${SAFE}`
	},
	systemTrytonSilent: {
		message: (p) =>
			`${at(p)}はありますが、ブラウザでは応答を読み取れません。このアプリのアドレスが許可されていないか、ユーザーまたはパスワードが違います。Trytonの応答ではどちらかを区別できません。`,
		fix: () =>
			'trytond.confの[web]セクションの「cors」に、ブラウザのアドレスバーにあるこのアプリのアドレスを1行に1つ追加してください。次に、ユーザーとパスワードを確認してください。'
	},
	systemNoUnique: {
		message: (p) => `${at(p)}ではコンタクトを識別できません。${p.list ?? 'テーブル'}の列${p.field ?? ''}に一意制約がありません。`,
		fix: () => `テーブルに一意制約（この列の一意インデックス）を追加するか、別のキー列を指定してから再開してください。${SAFE}`
	},
	systemFieldClosed: {
		message: (p) => `${at(p)}ではフィールド${p.field ?? ''}の値が自動で決まるため、送信した値は受け付けられません。`,
		fix: () =>
			`送信先の設定で、その値を別のフィールドに入れるか、送らないようにしてください。そのうえでこの送信をキャンセルして、もう一度送信してください。${SAFE}`
	},
	systemSecretKey: {
		message: (p) => `${at(p)}では、シークレットキー（sb_secret_…）はサーバーからのみ使え、ブラウザからは使えません。`,
		fix: () =>
			`送信先の設定に公開キー（sb_publishable_…）を入力し、テーブルのポリシーで読み取り・追加・更新を許可してから、再開してください。${SAFE}`
	}
} satisfies SameCodes<typeof en>;
