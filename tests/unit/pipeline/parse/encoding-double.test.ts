import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../support/seed';
import { doubleEncodingOf, repairDoubleEncoding } from '#workers/pipeline/parse/double-encoding';
import { wrongReadings } from '#workers/pipeline/parse/double-encoding-tables';

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url), 'utf8')) as Record<
		string,
		Record<string, string | string[]>
	>;
/** Cells of contact files in some forty languages. */
const cells = [...Object.values(read('encodings-headers.json')), ...Object.values(read('encodings-tables.json'))]
	.flatMap((languages) => Object.values(languages))
	.flatMap((t) => (typeof t === 'string' ? [t] : t))
	.flatMap((row) => row.split(/[;,]/))
	.filter((cell) => /[^\x00-\x7f]/.test(cell));

/** What a program makes of UTF-8 that it takes for another encoding. */
function misread(text: string, kind: string): string {
	const charOf = new Map([...(wrongReadings().find((r) => r.kind === kind)?.byteOf ?? [])].reverse().map(([c, b]) => [b, c]));
	return [...new TextEncoder().encode(text)]
		.map((b) => (b < 0x80 ? String.fromCharCode(b) : (charOf.get(b) ?? String.fromCharCode(b))))
		.join('');
}

describe('text decoded twice', () => {
	it.each([
		['MÃ¼ller', 'Müller'],
		['Oâ€™Neill', 'O’Neill'],
		['Ã‰ric', 'Éric'],
		['CAFÃ‰', 'CAFÉ'],
		['Ã–zgÃ¼r', 'Özgür'],
		['Ä°stanbul', 'İstanbul'],
		['â€œHiâ€\u009d', '“Hi”'],
		['â€œHiâ€', '“Hi”'],
		['PaweĹ‚', 'Paweł'],
		['MГјller', 'Müller'],
		['РњРѕСЃРєРІР°', 'Москва'],
		['ÐœÐ¾Ñ\u0081ÐºÐ²Ð°', 'Москва'],
		['caf√©', 'café'],
		['├ëric', 'Éric'],
		['ÃƒÂ¼ber', 'über'],
		['ÃƒÆ’Ã‚Â¼ber', 'über'],
		['ï»¿Name', 'Name'],
		['Â©Â\u00a02020', '©\u00a02020'],
		['5 â‚¬', '5 €'],
		['ðŸ˜€ hi', '😀 hi'],
		['SociÃ©tÃ© Ã la carte', 'Société à la carte'],
		['CittÃ  dellâ€™Adige', 'Città dell’Adige'],
		['東京 MÃ¼ller', '東京 Müller'],
		['ALÄ°', 'ALİ'],
		['DENÄ°ZLÄ°', 'DENİZLİ'],
		['Ä„Å½UOLÅ²', 'ĄŽUOLŲ'],
		['BRÅ½', 'BRŽ'],
		['100 MÂ²', '100 M²'],
		['NÂº 5', 'Nº 5']
	])('FIL-1: %s was %s', (seen, was) => {
		expect(repairDoubleEncoding(seen)).toBe(was);
	});

	it.each([
		'Müller',
		'São Paulo',
		'NÃO',
		'Рівне',
		'20 °С',
		'IRMÃ',
		'«IRMû',
		'ORĂŞENESC',
		'Ăştia',
		'MALMÖ–LUND',
		'SÄRKKÄ’S',
		'Mikuláš²',
		'В\u00a02024',
		'Nº 5',
		'100 m²',
		'Acme®',
		'東京',
		'ΓΈΛΙΟ',
		'Å',
		'Â'
	])('FIL-1: %s is good text and stays', (text) => {
		expect(repairDoubleEncoding(text)).toBeNull();
	});

	it('FIL-1: words in capitals stay beside the marks that people set behind them', () => {
		const words = [
			'MERKKIPÄIVÄ',
			'SYNTYMÄPÄIVÄ',
			'KÄYTTÄJÄ',
			'SKELLEFTEÅ',
			'MALMÖ',
			'ÅRSMÖTE',
			'GRÜßE',
			'MÜNCHEN',
			'CAFÉ',
			'PRÉNOM',
			'FORÊT',
			'TYTUŁ',
			'DZIAŁ',
			'ŁÓDŹ',
			'PŘÍJMENÍ',
			'MĚ',
			'SOYADI',
			'İZMİR',
			'ADRESİ',
			'ĐỊA CHỈ',
			'HỌ TÊN',
			'SỐ ĐIỆN THOẠI'
		];
		const marks = ['°', '²', '³', 'ª', 'º', '§', '£'];
		const changed = words.flatMap((word) =>
			marks
				.flatMap((mark) => [`${word}${mark}`, `${word}${mark} ${word}`, `${mark}${word}`, `${word} ${mark}`])
				.filter((text) => repairDoubleEncoding(text) !== null)
		);
		expect(changed).toEqual([]);
		expect(['MERKKIPÄIVÄ½', 'KÄYTTÄJÄ½ MÜNCHEN', 'DZIAŁ½', 'HỌ TÊN½'].filter((text) => repairDoubleEncoding(text) !== null)).toEqual([]);
	});

	it('FIL-1: good text of forty languages stays, in capitals, in quotes, beside any marks', () => {
		const dressed = fc.tuple(
			fc.constantFrom(...cells),
			fc.constantFrom(
				(s: string) => s,
				(s: string) => s.toUpperCase(),
				(s: string) => s.toLowerCase()
			),
			fc.constantFrom('', '«', '“', '„', '‘', '¿', '(', '№ ', '© '),
			fc.constantFrom('', '»', '”', '“', '’', '…', '™', '®', '\u00a0', '²', '°', ' – ', '!'),
			fc.constantFrom(...cells)
		);
		fc.assert(
			fc.property(
				dressed,
				([cell, shape, open, close, next]) => repairDoubleEncoding(`${open}${shape(cell)}${close} ${shape(next)}`) === null
			),
			{ numRuns: 3000 }
		);
	});

	it.each([
		['windows-1252', 0.98],
		['windows-1250', 0.96],
		['windows-1251', 0.97],
		['macintosh', 0.97],
		['cp850', 0.98],
		['cp437', 0.97],
		['windows-1257', 0.9]
	])('FIL-1: misread as %s, cells come back one by one, and all of them once the column has shown it', (kind, share) => {
		const seen = cells.map((cell) => misread(cell, kind));
		expect(seen.filter((s, i) => repairDoubleEncoding(s) === cells[i]).length / cells.length).toBeGreaterThanOrEqual(share);
		expect(seen.filter((s, i) => repairDoubleEncoding(s, kind) === cells[i]).length / cells.length).toBeGreaterThanOrEqual(0.99);
	});

	it('FIL-1: a column decoded twice is known as a whole; a good one is not accused', () => {
		expect(doubleEncodingOf(['Ana', ...cells.slice(0, 200).map((c) => misread(c, 'windows-1252'))])).toMatchObject({
			kind: 'windows-1252'
		});
		expect(doubleEncodingOf(cells.slice(0, 200).map((c) => misread(c, 'windows-1251')))?.share).toBeGreaterThan(0.95);
		expect(doubleEncodingOf(['Müller', 'MÃ¼ller', 'Jörg', 'Ana'])).toEqual({ kind: 'windows-1252', share: 1 / 3 });
		expect(doubleEncodingOf(cells)).toBeNull();
		expect(doubleEncodingOf(['Ana', 'Bob', ''])).toBeNull();
	});
});
