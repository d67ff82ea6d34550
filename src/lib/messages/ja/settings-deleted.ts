import { count } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';

export const deleted = {
	here: (n, recent, delivered) =>
		[
			n > 0 ? `削除済みのコンタクト${count(n)}件がまだこのデバイスに保存されています。` : '',
			n > 0 && recent > 0 ? `${recent === n ? '' : `うち${count(recent)}件は`}削除から30日間は元に戻せます。` : '',
			delivered > 0
				? `削除済みのうち${count(delivered)}件は送信済みのため、再び取り込まれても二重に届かないよう、非表示のまま保持されます。`
				: ''
		].join(''),
	remove: '完全に取り除く',
	title: (n) => `削除済みのコンタクト${count(n)}件を完全に取り除きますか？`,
	text: '値は履歴や元の行とともにこのデバイスから消え、元に戻せなくなります。バックアップ、送信記録、CRM、キャンペーン、監査ログにあるものはそのまま残ります。',
	keep: '残す',
	working: 'コンタクトを取り除いています',
	done: (n) => `${count(n)}件のコンタクトを完全に取り除きました。`,
	failed: '一部を取り除けませんでした。'
} satisfies Words<typeof en.deleted>;
