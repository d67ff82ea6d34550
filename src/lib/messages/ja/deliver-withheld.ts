import { count } from '#domain/messages/catalogue';
import type { withheld as en } from '../en/deliver-withheld';
import type { Words } from '../words';

/** Contacts that suppression lists keep back from a delivery, in Japanese. */
export const withheld = {
	are: (n) => `除外リストにある${count(n)}件のコンタクトは送信されません`,
	were: (n) => `除外リストにある${count(n)}件のコンタクトは送信されませんでした`,
	by: (list, n) => `${list}：${count(n)}件のコンタクト`,
	more: (n) => `ほか${count(n)}件`,
	nameless: '名前なし',
	moved: (n, to) => `${count(n)}件のコンタクトは、以前は別のメールアドレスで${to}に送信されています`,
	movedText: (to) =>
		`${to}はコンタクトをメールアドレスで識別するため、新しいアドレスで送ると二重に登録されます。先に${to}側でアドレスを変更すると、更新として扱われます。`,
	movedWho: () => '該当するコンタクト'
} satisfies Words<typeof en>;
