import { count, plural } from '#domain/messages/catalogue';

/** Contacts that suppression lists keep back from a delivery. */
export const withheld = {
	are: (n: number) => (n === 1 ? '1 contact on a suppression list is not sent' : `${count(n)} contacts on suppression lists are not sent`),
	were: (n: number) =>
		n === 1 ? '1 contact on a suppression list was not sent' : `${count(n)} contacts on suppression lists were not sent`,
	by: (list: string, n: number) => `${list}: ${plural(n, 'contact')}`,
	more: (n: number) => `and ${count(n)} more`,
	nameless: 'Without a name'
};
