import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { applyMapping } from '#workers/pipeline/map/index';
import { by, chunk, field, propose } from './export-columns';

/** The fields of every row of a file as it is proposed. */
function rowsOf(header: string, ...rows: string[]): Record<string, string>[] {
	const cells = rows.map((r) => r.split('|'));
	const { columns } = applyMapping(chunk(...cells), propose(header, ...cells));
	return cells.map((_, i) => Object.fromEntries([...columns].flatMap(([f, c]) => (c[i] == null ? [] : [[f, c[i]]]))));
}
const ADDRESS: FieldId[] = ['street', 'city', 'state', 'postalCode', 'country'];
const addressOf = (row: Record<string, string> | undefined): string => ADDRESS.map((f) => row?.[f] ?? '').join('|');

describe('a row that lacks what another column of its file has', () => {
	it('MAP-4, CON-2: who has no address at work lives at the private one, as a whole; who has any keeps it alone', () => {
		const [work, home, part] = rowsOf(
			'Vorname|Nachname|E-Mail-Adresse|Firma|Straße geschäftlich|Ort geschäftlich|Postleitzahl geschäftlich|Straße privat|Ort privat|Postleitzahl privat|E-Mail-Typ|Kategorien',
			'Jürgen|Groß|j@gross.de|Groß KG|Königsallee 60|Düsseldorf|40212|Am Markt 3|Neuss|41460|SMTP|',
			'Käthe|Heydt|k@heydt.de|||||Hauptstr. 1|Wuppertal|42103|SMTP|',
			'Ida|Ort|i@ort.de|||Bonn||Am Hof 5|Köln|50667|SMTP|'
		);
		expect(addressOf(work)).toBe('Königsallee 60|Düsseldorf||40212|');
		expect(addressOf(home)).toBe('Hauptstr. 1|Wuppertal||42103|');
		expect(addressOf(part)).toBe('|Bonn|||');
		expect(work?.['custom:ort-privat']).toBe('Neuss');
		expect(home?.['custom:ort-privat']).toBe('Wuppertal');
	});

	it('MAP-1: so it is without a known export; of two further addresses the more useful one counts, with all lines of its street', () => {
		const [a, b, c] = rowsOf(
			'Name|Email|Work street|Work city|Other street|Other city|Home street|Home street 2|Home city|Home country',
			'Ana Silva|a@hafen.com|1 Pier|Ulm|||||',
			'Tom Berg|b@hafen.com|||9 Quay|Kiel|2 Dock|Floor 3|Bonn|DE',
			'Mia Ort|c@hafen.com|||9 Quay|Kiel|||'
		);
		expect(addressOf(a)).toBe('1 Pier|Ulm|||');
		expect(addressOf(b)).toBe('2 Dock, Floor 3|Bonn|||DE');
		expect(addressOf(c)).toBe('9 Quay|Kiel|||');
	});

	it('MAP-4: who has no company in its own column works for the one that stands beside it', () => {
		const header = 'Record ID|First Name|Last Name|Email|Contact owner|Associated Company|Company Name|Create Date';
		const rows = ['1|Ana|Silva|a@hafen.com|Tom|Hafen AG|Hafen|2026-01-02', '2|Zoe|Berg|z@nordwerk.de|Tom|Nordwerk GmbH||2026-01-03'];
		const [own, other] = rowsOf(header, ...rows);
		expect(own?.company).toBe('Hafen');
		expect(other).toMatchObject({ company: 'Nordwerk GmbH', 'custom:associated-company': 'Nordwerk GmbH' });
	});
});

describe('columns of one address', () => {
	it('MAP-1: two addresses in turn, as Zoho writes them, are kept apart: the mailing one is whole', () => {
		const mapping = propose(
			'First Name|Last Name|Email|Mailing Street|Other Street|Mailing City|Other City|Mailing State|Other State|Mailing Zip|Other Zip|Mailing Country|Other Country',
			['Ana', 'Silva', 'a@hafen.com', '228 Pier', '', 'Baltimore', '', 'MD', '', '21201', '', 'United States', '']
		);
		expect(['Street', 'City', 'State', 'Zip', 'Country'].map((part) => field(mapping, `Mailing ${part}`))).toEqual(ADDRESS);
	});

	it('MAP-1: a column among the parts of an address that has such a part by its name ends it not: Thunderbird in French', () => {
		const mapping = propose(
			'Prénom|Nom de famille|Adresse e-mail principale|Adresse privée|Ville|Pays/État|Code postal|Pays/Région (domicile)|Adresse professionnelle|Ville|Pays/État|Code postal|Pays/Région (bureau)',
			['Hélène', 'Noël', 'h@noel.fr', '3 rue du Bac', 'Lyon', '', '69002', 'France', '8 bd Haussmann', 'Paris', '', '75009', 'France']
		);
		expect([0, 1].map((n) => field(mapping, 'Code postal', n))).toEqual(['custom:code-postal', 'postalCode']);
		expect(field(mapping, 'Pays/Région (bureau)')).toBe('country');
	});

	it('MAP-1: an address named once goes on in plain columns', () => {
		const mapping = propose(
			'Name|Email|Work address|City|Postal code|Home address|City|Postal code',
			['Ana Silva', 'a@hafen.com', '1 Pier', 'Ulm', '89073', '2 Dock', 'Bonn', '53111'],
			['Tom Berg', 'b@hafen.com', '3 Pier', 'Kiel', '24103', '', '', '']
		);
		expect([0, 1].map((n) => field(mapping, 'City', n))).toEqual(['city', 'custom:city-2']);
	});

	it('MAP-4: "Address 1" of a badge scanner is the first line of the address that its city is in', () => {
		const mapping = propose(
			'First Name|Last Name|Email Address|Company|Address 1|Address 2|City|State/Province|ZIP/Postal Code|Country|Lead Rating|Captured By|Captured On',
			['ANA', 'SILVA', 'a@hafen.com', 'HAFEN', '1 PIER', 'FLOOR 2', 'ATLANTA', 'GA', '30303', 'USA', 'Hot', 'Tom', '03/05/2026']
		);
		expect(['Address 1', 'Address 2', 'City', 'State/Province', 'ZIP/Postal Code', 'Country'].map((h) => field(mapping, h))).toEqual([
			'street',
			...ADDRESS
		]);
		expect(by(mapping, 'Address 1').joinWith).toBe(', ');
	});

	it('MAP-4: the province of a customer of Shopify is the state', () => {
		const mapping = propose(
			'Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address City|Default Address Province Code|Default Address Country Code|Total Spent|Total Orders',
			["'7210448", 'Ana', 'Silva', 'a@hafen.com', 'yes', 'Elko', 'NV', 'US', '7790.44', '6']
		);
		expect(field(mapping, 'Default Address Province Code')).toBe('state');
	});
});
