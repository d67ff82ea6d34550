import { foldKey } from '../values/text';
import type { SourceColumn } from './columns';

/** Whom a business sells to or buys from: a firm as often as a person. */
const CUSTOMER =
	/^(?:customers?|clients?|kunden?|kundenname|customername|clientname|clientes?|clienti|klant|klanten|klantnaam|klient|klienci|asiakas|zakaznik|musteri|заказчик|клиент|顧客|客户|客戶)(?: (?:full )?(?:name|nom|nombre|nome|naam|nazwa))?$/u;
const OF_CUSTOMER =
	/^(?:nom|nombre|nome|name|naam|nazwa) (?:du|del|do|des|van de|der|of the)? ?(?:customer|client|cliente|kunden|klant|klienta)$/u;
/** What a thing or a firm is called, and no person. */
const CALLED = /^(?:название|наименование|назва|наименування|nazwa|nazev|nazov|naziv|bezeichnung|megnevezes|denumire|denominazione)$/u;

/** Names as they may stand in another; a single letter is none, save in writing that needs no more. */
const namesOf = (values: readonly string[]): string[] => values.map(foldKey).filter((v) => v.length > 1 || /\P{ASCII}/u.test(v));

/**
 * "Customer name" beside "Contact first name" and "Contact last name", "Название" beside "ФИО": a list of firms with the people to ask for.
 * Told by the values: none of the names of the people is found in it. Without a column of the company it is that, else a field of its own.
 */
export function settleFirms(columns: readonly SourceColumn[]): void {
	const own = (concept: SourceColumn['concept']): SourceColumn | undefined =>
		columns.find((c) => c.concept === concept && !c.meaning.aside && c.content.filled > 0);
	const [first, last] = [own('firstName'), own('lastName')];
	for (const column of columns) {
		const { concept, content, meaning } = column;
		if ((concept !== 'fullName' && concept !== 'name') || meaning.aside || content.filled === 0) continue;
		const said = meaning.words.join(' ');
		const people = columns.filter((c) => c !== column && c.concept === 'fullName' && !c.meaning.aside && c.content.filled > 0);
		if (CALLED.test(said) ? people.length === 0 && !(first && last) : !(CUSTOMER.test(said) || OF_CUSTOMER.test(said)) || !first || !last)
			continue;
		const named = namesOf([...people, first, last].flatMap((c) => c?.content.values ?? []));
		const known = content.values.filter((v) => named.some((n) => foldKey(v).includes(n)));
		if (known.length * 3 > content.values.length) continue;
		// Firms without such a person would have no name at all.
		if ((last?.content.filled ?? content.filled) < content.filled * MOST) continue;
		column.concept = own('company') ? 'custom' : 'company';
	}
}
/** Share of the firms that must have a person to ask for. */
const MOST = 0.6;

const BANK = /^(?:bank|banks|banque|banco|banca|iban|bic|swift|bsb|ifsc|routing)$/u;
/** Columns between a bank and its account. */
const NEAR = 4;

/** "Account name" and "Account number" beside "Bank", "BSB" or "IBAN" are those of a bank account: no company, and no number of a customer. */
export function settleBanks(columns: readonly SourceColumn[]): void {
	const banks = columns.filter((c) => c.meaning.words.some((w) => BANK.test(w)));
	if (banks.length === 0) return;
	for (const column of columns) {
		const { concept, meaning, index } = column;
		if ((concept !== 'company' && concept !== 'accountId' && concept !== 'owner') || !meaning.words.includes('account')) continue;
		if (!banks.some((b) => Math.abs(b.index - index) <= NEAR)) continue;
		column.concept = null;
		column.meaning = { ...meaning, concept: null, match: 'none', aside: 'attribute' };
	}
}
