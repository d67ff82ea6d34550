import type { SameCodes } from '../catalogue';
import type { serviceMessages as en } from '../service';
import { at, said } from './parts';

/** What the connectors of CRM services say, in Japanese. */
export const serviceMessages = {
	serviceNoKey: {
		message: (p) => `CRMがコンタクトの識別に使う${p.key ?? 'キー'}がないため、送信しませんでした。`,
		fix: () => 'コンタクトに追加して、再送信してください。'
	},
	serviceAnswerUnreadable: {
		message: (p) => `${at(p)}から応答がありましたが、仕様と異なるため、コンタクトの結果がわかりません。`,
		fix: () =>
			'送信先のアドレスと、使っている場合はリレーを確認してください。再開しても安全です。届いていたコンタクトは更新され、重複しません。'
	},
	serviceCors: {
		message: (p) => `${at(p)}はありますが、ブラウザでは応答を読み取れません。`,
		fix: (p) =>
			`${p.remedy ?? 'CRMでこのアプリのアドレスを許可してください。'}このアドレスで転送が行われる場合も同じ表示になります。その場合は転送先のアドレスを入力してください。`
	},
	serviceScope: {
		message: (p) => `${at(p)}でトークンは認識されましたが、権限が足りません。${said(p)}`,
		fix: (p) => `CRMで次の権限を付与し、もう一度テストしてください：${p.scopes ?? 'コンタクトの読み取りと書き込み'}。`
	},
	serviceQuota: {
		message: (p) => `${at(p)}の利用枠を使い切りました。${said(p)}`,
		fix: () => '何も失われていません。利用枠が更新されると、自動的に送信を再開します。'
	},
	serviceFieldsReadOnly: {
		message: (p) => `${at(p)}にフィールド${p.fields ?? ''}はありますが、このトークンでは書き込めません。`,
		fix: () => 'トークンのユーザーに編集権限を付与するか、送信先の設定で別の名前を指定してください。'
	},
	serviceKeyField: {
		message: (p) => `${at(p)}のフィールド${p.field ?? ''}ではレコードを識別できません。`,
		fix: () => '管理者が一意の外部ID（代替キー）に設定するか、送信先の設定で別のフィールドを入力してください。'
	},
	serviceSearchBroken: {
		message: (p) => `${at(p)}で既存のコンタクトが見つからないため、コンタクトが重複して届くおそれがあります。${said(p)}`,
		fix: () =>
			'更新するか、独自のフィールドでコンタクトを識別してください。古いバージョンではメールによる検索が機能しません。何も送信していません。'
	},
	serviceJobRuns: { message: (p) => `${at(p)}がまだコンタクトを処理中です。`, fix: () => '完了するまで自動的に確認します。' },
	serviceCannotCreateFields: {
		message: (p) => `ここから${at(p)}にフィールドを作成することはできません。`,
		fix: (p) => `管理者が手動で作成してください：${p.fields ?? 'スコアとティア'}。その後、送信先の設定で選択してください。`
	}
} satisfies SameCodes<typeof en>;
