/** A contact that stands at the destination more than once, with the numbers and pages of all of them. */
export interface Doubled {
	contactId: number;
	name: string;
	email: string;
	records: { crmId: string; link: string | null }[];
}
/**
 * Some records of a delivery, looked up at the destination. `at` = position reached of `total`; `next` = where to go on, null = at the end.
 */
export interface DoublesPage {
	checked: number;
	at: number;
	total: number;
	next: number | null;
	found: Doubled[];
}
