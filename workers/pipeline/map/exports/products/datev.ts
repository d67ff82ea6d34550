import type { KnownExport } from '../known-export';

/**
 * Customers and suppliers as accounting has them, in DATEV's format of 254 columns (EXTF, category "Debitoren/Kreditoren"): a firm
 * and a person have names in columns of their own, and each row has one of the two.
 */
export const datev: KnownExport = {
	id: 'datev',
	label: 'DATEV',
	description: 'Customers and suppliers (Debitoren/Kreditoren) exported for DATEV.',
	signs:
		'Name (Adressattyp Unternehmen) | Name (Adressattyp natürl. Person) | Vorname (Adressattyp natürl. Person) | Name (Adressattyp keine Angabe) | Adressattyp | EU-UStID | Unternehmensgegenstand | Bemerkung (Telefon) | Telefon GL | Kennz. Korrespondenzadresse',
	need: 3,
	covered: 0.05,
	core: 'Konto | Name (Adressattyp Unternehmen)',
	columns: {
		accountId: 'Konto',
		company: 'Name (Adressattyp Unternehmen)',
		lastName: 'Name (Adressattyp natürl. Person)',
		firstName: 'Vorname (Adressattyp natürl. Person)',
		salutation: 'Anrede',
		'+': 'Name (Adressattyp keine Angabe) | Adressattyp | Kurzbezeichnung | EU-Land | EU-UStID | Titel/Akad. Grad | Adelstitel | Namensvorsatz | Adressart | Versandzusatz | Adresszusatz | Abweichende Anrede | Kennz. Korrespondenzadresse | Adresse Gültig von | Adresse Gültig bis | Bemerkung (Telefon) | Bemerkung (Telefon GL) | Bemerkung (E-Mail) | Bemerkung (Internet) | Bemerkung (Fax) | Sonstige | Bemerkung (Sonstige)',
		industry: 'Unternehmensgegenstand',
		'work street': 'Straße',
		'+poBox': 'Postfach',
		'work postalCode': 'Postleitzahl',
		'work city': 'Ort',
		'work country': 'Land',
		'phone work': 'Telefon | Telefon GL',
		email: 'E-Mail',
		website: 'Internet',
		'+fax': 'Fax',
		notes: 'Notiz'
	}
};
