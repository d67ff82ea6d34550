import { count, plural } from '#domain/messages/catalogue';

/** Contacts that suppression lists keep back from a delivery. */
export const withheld = {
	are: (n: number) => (n === 1 ? '1 contact on a suppression list is not sent' : `${count(n)} contacts on suppression lists are not sent`),
	were: (n: number) =>
		n === 1 ? '1 contact on a suppression list was not sent' : `${count(n)} contacts on suppression lists were not sent`,
	by: (list: string, n: number) => `${list}: ${plural(n, 'contact')}`,
	more: (n: number) => `and ${count(n)} more`,
	nameless: 'Without a name',
	moved: (n: number, to: string) => `${plural(n, 'contact')} went to ${to} under another email before`,
	movedText: (to: string) =>
		`${to} knows contacts by their email: under the new one each stands there a second time. Change the email there first, and they are updated.`,
	movedWho: (n: number) => (n === 1 ? 'Who it is' : 'Who they are')
};
