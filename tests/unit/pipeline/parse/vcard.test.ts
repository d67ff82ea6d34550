import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '#domain/messages/index';
import { vcard } from '#workers/pipeline/parse/formats/vcard';
import type { ByteSource } from '#workers/pipeline/stages';
import { fixture, memory } from './source';

const LIMITS = { maxColumns: 500 };

/** Inspects and reads a file that must be accepted; cards as objects of their filled columns. */
async function read(source: ByteSource) {
	const seen = await vcard.inspect(source, {}, LIMITS);
	if (!seen.ok) throw new Error(`refused: ${JSON.stringify(seen.problem)}`);
	const rows: string[][] = [];
	const numbers: number[] = [];
	for await (const event of vcard.read(source, seen.value.read)) {
		if (event.kind === 'problem') throw new Error(event.problem.code);
		if (event.kind === 'end') expect(event.rows).toBe(rows.length);
		else {
			rows.push(...event.chunk.cells);
			numbers.push(...event.chunk.rowNumbers);
		}
	}
	const { headers, notes } = seen.value;
	const cards = rows.map((cells) => Object.fromEntries(cells.flatMap((c, i) => (c === '' ? [] : [[headers[i] as string, c]]))));
	return { seen: seen.value, headers, rows, numbers, cards, notes: notes.map((n) => n.code), said: notes.map((n) => messageText(n)).join(' ') };
}
const cards = (name: string) => fixture(`vcards/${name}`);
const card = (...lines: string[]) => memory(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'), 'a.vcf');

describe('vCard', () => {
	it('FIL-3: version 2.1 of a phone: quoted-printable, encodings of its own, bare types, pictures passed over', async () => {
		const { headers, rows, notes } = await read(cards('phone-2.1.vcf'));
		expect(headers).toEqual(['Full Name', 'Name Prefix', 'First Name', 'Last Name', 'Email', 'Email 2', 'Phone (mobile)', 'Phone (work)', 'Fax (work)', 'Company', 'Department', 'Street', 'City', 'Postal Code', 'Country', 'Notes']);
		expect(rows).toEqual([['Dr. Jürgen Müller', 'Dr.', 'Jürgen', 'Müller', 'juergen@werk.de', 'j.mueller@hafen-ulm.de', '+49 151 23456789', '+49 30 227 0', '+49 30 227 99', 'Werk Süd GmbH', 'Einkauf', 'Hafenstraße 3', 'Ulm', '89073', 'Deutschland', 'Erste Zeile\nZweite Zeile = lang genug und weiter']]);
		expect(notes).toEqual(['noteCards', 'noteCardPictures']);
	});

	it('FIL-3: cards of files that were put one after the other are apart, though END and BEGIN share a line', async () => {
		const { rows, notes } = await read(memory('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Silva\r\nEND:VCARDBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Okoye\r\nEND:VCARD', 'a.vcf'));
		expect([rows, notes]).toEqual([[['Ana Silva'], ['Ben Okoye']], ['noteCards']]);
	});

	it('FIL-3: a birthday without its year, which Apple writes into 1604, is a day without a year', async () => {
		const { cards: [one] } = await read(card('FN:Ana Silva', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06'));
		expect(one).toMatchObject({ Birthday: '--05-06' });
	});

	it('FIL-3: version 3.0 of an address book: folding, groups with labels, escapes, two addresses, profiles', async () => {
		const { cards: [ada, engines], numbers, seen, notes } = await read(cards('book-3.0.vcf'));
		expect(ada).toEqual({
			'Full Name': 'Lady Ada Lovelace', 'Name Prefix': 'Lady', 'First Name': 'Ada', 'Middle Name': 'Augusta Byron', 'Last Name': 'Lovelace', Nickname: 'Countess',
			Email: 'ada@engines.co.uk', 'Email 2': 'ada.lovelace@home.org', 'Phone (mobile)': '+44 7700 900123', 'Phone (home)': '+44 20 7183 8750', 'Phone (assistant)': '+44 20 7946 0958',
			Company: 'Engines Ltd', Department: 'Research, Mills', 'Job Title': 'Director of Marketing',
			Street: '1 Mill Lane, Unit 3, PO Box 7', City: 'Ockham', State: 'Surrey', 'Postal Code': 'KT24 6NP', Country: 'United Kingdom',
			'Home Street': '12 St James\'s Square, first floor', 'Home City': 'London', 'Home Postal Code': 'SW1Y 4RB', 'Home Country': 'United Kingdom',
			Website: 'https://engines.co.uk', LinkedIn: 'http://www.linkedin.com/in/ada', 'X/Twitter': 'http://twitter.com/ada', 'IM (skype)': 'ada.lovelace',
			Birthday: '1815-12-10', Anniversary: '1835-07-08', Categories: 'VIP, Speakers, invited', Notes: 'Met at the fair\nWants a "demo"; call back', 'X-CUSTOMER-ID': '00042', UID: '1b2c', 'Card Revision': '2024-05-01T09:30:00Z'
		});
		expect(engines).toEqual({ 'Full Name': 'Engines Ltd', Company: 'Engines Ltd', 'X-ABSHOWAS': 'COMPANY' });
		expect(numbers).toEqual([1, 2]);
		expect(seen.read).toMatchObject({ format: 'vcard', headerRow: 0, delimiter: '', sheet: 0 });
		expect(notes).toEqual(['noteCards']);
	});

	it('FIL-3: version 4.0: addresses as links, lists of types in quotes, preference by number, pictures in a link', async () => {
		const { cards: [grace], notes } = await read(cards('card-4.0.vcf'));
		expect(grace).toEqual({
			'Full Name': 'Grace Hopper', 'Name Prefix': 'Rear Admiral', 'First Name': 'Grace', 'Middle Name': 'Brewster', 'Last Name': 'Hopper', 'Name Suffix': 'Ph.D.', Email: 'grace.hopper@compilers.com', 'Email 2': 'grace@navy.mil',
			'Phone (work)': '+1-212-736-5000 ext. 102', 'Phone (mobile)': '+1-917-555-0123', Street: '1 Pier Road', City: 'New York', State: 'NY', 'Postal Code': '10001', Country: 'USA',
			Gender: 'F', Language: 'en', 'Time Zone': '-0500', Coordinates: 'geo:40.7,-74.0', Birthday: '1906-12-09', Anniversary: '--0203', LOGO: 'https://compilers.com/logo.png', 'Related (friend)': 'Howard Aiken', Kind: 'individual'
		});
		expect(notes).toEqual(['noteCards', 'noteCardPictures']);
	});

	it('FIL-3: a broken card is read as far as it goes and said with its line; nothing is lost', async () => {
		const { cards: list, said, notes } = await read(cards('broken.vcf'));
		expect(list).toEqual([
			{ 'Full Name': 'No End', Email: 'no.end@engines.co.uk' },
			{ 'Full Name': 'Broken Note', Notes: 'first line\nsecond line without a name', Email: 'note@engines.co.uk' },
			{ 'Full Name': 'With Agent', Agent: 'Sam Secretary, +1 212 555 0100', Email: 'with.agent@engines.co.uk' },
			{ 'Full Name': 'Cut O' }
		]);
		expect(notes).toContain('noteCardsBroken');
		expect(said).toContain('4 places in the file don\'t read like a contact card, the first in line 1: a line stands outside of any card');
	});

	it('FIL-3: files in older encodings, and cards that name theirs', async () => {
		expect((await read(cards('latin.vcf'))).cards[0]).toMatchObject({ 'Full Name': 'Jürgen Groß', Company: 'Müller & Söhne', Country: 'Österreich' });
		expect((await read(cards('japanese.vcf'))).cards[0]).toEqual({ 'Full Name': '山田 太郎', 'First Name': '太郎', 'Last Name': '山田', Company: '表計算ソフト', 'Phone (mobile)': '09012345678' });
		const wide = new Uint8Array(Buffer.from('\ufeffBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Петр Ильич\r\nEND:VCARD\r\n', 'utf16le'));
		expect((await read(memory(wide, 'a.vcf'))).cards).toEqual([{ 'Full Name': 'Петр Ильич' }]);
	});

	it('FIL-3: a card without name, email or phone is still a row; any number of cards, in chunks', async () => {
		const many = Array.from({ length: 2500 }, (_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${n + 1}\n${n === 1200 ? 'X-ONLY-HERE:yes\n' : ''}END:VCARD\n`).join('');
		const { rows, numbers, headers, seen } = await read(memory(`${many}BEGIN:VCARD\nVERSION:3.0\nNOTE:nameless\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n`, 'many.vcf'));
		expect(headers).toEqual(['Full Name', 'Notes', 'X-ONLY-HERE']);
		expect(rows).toHaveLength(2502);
		expect(numbers.at(-1)).toBe(2502);
		expect(rows[2500]).toEqual(['', 'nameless', '']);
		expect(seen.estimatedRows).toBe(2502);
		expect(seen.sampleRows.some((r) => r[2] === 'yes')).toBe(true);
	});

	it('FIL-3: parts of an address stay together, whichever of several addresses lacks one', async () => {
		const { cards: [one] } = await read(card('FN:A', 'ADR;TYPE=work:;;1 Mill Lane;;;;UK', 'ADR;TYPE=work:;;2 Pier Road;Leeds;;LS1;UK', 'ADR:;;3 Quay;;;;', 'ORG:First', 'ORG:Second;Sales'));
		expect(one).toEqual({ 'Full Name': 'A', Street: '1 Mill Lane', Country: 'UK', 'Other Street': '2 Pier Road', 'Other City': 'Leeds', 'Other Postal Code': 'LS1', 'Other Country': 'UK', 'Other Street 2': '3 Quay', Company: 'First', 'Company 2': 'Second', 'Department 2': 'Sales' });
	});

	it('FIL-3: what has no column of its own stands together in one', async () => {
		const { cards: [one], headers, notes } = await read(card('FN:A', ...Array.from({ length: 14 }, (_, n) => `EMAIL:a${n + 1}@engines.co.uk`), ...Array.from({ length: 300 }, (_, n) => `X-FIELD-${n}:v${n}`)));
		expect(headers.length).toBeLessThanOrEqual(201);
		expect(one!['Email 10']).toBe('a10@engines.co.uk');
		for (const value of ['Email: a14@engines.co.uk', 'X-FIELD-299: v299']) expect(one!['Other Entries']).toContain(value);
		expect(notes).toContain('noteCardColumns');
	});

	it('FIL-4: cards made to harm end soon and read right', async () => {
		const giant = `BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nPHOTO;ENCODING=b:${'A'.repeat(6_000_000)}\nNOTE:${'x'.repeat(5_000_000)}\nEMAIL:ada@engines.co.uk\nEND:VCARD\n`;
		const nested = `BEGIN:VCARD\nFN:Deep\n${'AGENT:\nBEGIN:VCARD\n'.repeat(5_000)}${'END:VCARD\n'.repeat(5_000)}END:VCARD\n`;
		const quoted = `BEGIN:VCARD\nVERSION:2.1\nFN:Q\nNOTE;ENCODING=QUOTED-PRINTABLE:${'=41=\n'.repeat(60_000)}\nEND:VCARD\n`;
		const words = `BEGIN:VCARD\nFN:W\n__proto__:x\nX-CONSTRUCTOR:y\nitem1.TEL:1\nitem1.X-ABLabel:__proto__\n${';'.repeat(100_000)}:${'"'.repeat(100_000)}\nEND:VCARD\n`;
		const started = process.cpuUsage();
		const big = await read(memory(giant, 'giant.vcf'));
		expect(big.cards).toEqual([{ 'Full Name': 'Ada', Email: 'ada@engines.co.uk' }]);
		expect(big.notes).toEqual(['noteCards', 'noteCardPictures', 'noteCardsBroken']);
		expect((await read(memory(nested, 'nested.vcf'))).cards[0]!['Full Name']).toBe('Deep');
		expect((await read(memory(quoted, 'quoted.vcf'))).cards[0]!.Notes).toMatch(/^A{1000}/);
		expect((await read(memory(words, 'words.vcf'))).cards[0]).toMatchObject({ 'Full Name': 'W', 'X-CONSTRUCTOR': 'y' });
		expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
		const none = await vcard.inspect(memory('BEGIN:VCARD\n', 'none.vcf'), {}, LIMITS);
		expect(none.ok ? '' : none.problem.code).toBe('noCards');
	});

	it('FIL-3: any text survives being written as a card, folded anywhere, in any line ends', async () => {
		const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((s) => s.replace(/[\r\ud800-\udfff]/g, '').trim()).filter((s) => s !== '' && !/[\u0000-\u001f\u0085\u2028\u2029]/.test(s));
		await fc.assert(fc.asyncProperty(fc.array(fc.record({ name: word, company: word, note: fc.array(word, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 5, max: 75 }), fc.constantFrom('\r\n', '\n'), async (people, width, end) => {
			const escape = (s: string) => s.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
			const fold = (line: string) => Array.from(line).reduce((out, c, i) => out + (i > 0 && i % width === 0 ? `${end} ` : '') + c, '');
			const text = people.map((p) => ['BEGIN:VCARD', 'VERSION:3.0', fold(`FN:${escape(p.name)}`), fold(`ORG:${escape(p.company)}`), fold(`NOTE:${escape(p.note.join('\n'))}`), 'END:VCARD'].join(end)).join(end);
			const { cards: list } = await read(memory(text, 'a.vcf'));
			expect(list).toEqual(people.map((p) => ({ 'Full Name': p.name, Company: p.company, Notes: p.note.join('\n') })));
		}), { numRuns: 80 });
	});
});
