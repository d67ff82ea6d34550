import { describe, expect, it } from 'vitest';
import { findHeaderRow, usualWidth } from '#workers/pipeline/parse/header-row';
import { endRows } from '#workers/pipeline/parse/table-end';
import { collect, inspected, memory, refused } from './source';

const rows = (...lines: string[]): string[][] => lines.map((l) => l.split('|'));
const years = (n: number): string[] => Array.from({ length: n }, (_, i) => `${1900 + i}|${(i * 7) % 13}.${i % 10}|${i * 31}`);

describe('the header row', () => {
	it.each([
		['names of contacts', ['Name|Email|City', 'Ana|ana@hafen.example|Kiel', 'Tom|tom@hafen.example|Ulm'], 1],
		['words that no dictionary has, over figures', ['Zwb|Qlo|Vrk', ...years(8)], 1],
		['single letters', ['a|b|c', '1|2|3', '4|5|6'], 1],
		['years as names', ['Region|2018|2019|2020', 'Bayern|13.1|13.2|13.3', 'Hessen|6.2|6.3|6.3', 'Sachsen|4.1|4.1|4.0'], 1],
		['a title and a blank line above', ['Rainfall by station', '', 'Station|Rain|Days', ...years(6)], 3],
		[
			'facts about the file above',
			[
				'Source|Office for Statistics',
				'Unit|persons',
				'Date|12/03/2020',
				'',
				'Region|Count|Share',
				'Bayern|13|1.5',
				'Hessen|6|0.7',
				'Ulm|2|0.2'
			],
			5
		],
		['comments above', ['# made by a program', '# three columns', 'Year|Rain|Sum', ...years(6)], 3],
		['groups of columns above', ['|Rain|Rain|Sun|Sun', 'Station|Days|Sum|Days|Sum', 'Kiel|12|33.1|14|40.2', 'Ulm|10|20.5|18|61.0'], 2],
		[
			'text under names, told by their form',
			['first_name|home_town|remarks', 'Ana|Kiel|came late', 'Tom|Ulm|wants a call', 'Eva|Bonn|'],
			1
		],
		['blank lines by the hundred above', [...Array.from({ length: 300 }, () => ''), 'Name|Email', 'Ana|ana@hafen.example'], 301],
		['names in Japanese', ['氏名|会社名|電話', '山田太郎|東京商事|03-1234-5678', '佐藤花子|大阪商事|06-1234-5678'], 1],
		['names in a language of its own', ['Nafn|Netfang|Borg', 'Ana|ana@hafen.example|Kiel', 'Tom|tom@hafen.example|Ulm'], 1]
	] as const)('IMP-3: %s', (_, lines, row) => {
		expect(findHeaderRow(rows(...lines)).index + 1).toBe(row);
	});

	it.each([
		['figures from the first row on', years(6)],
		['contacts from the first row on', ['Ana|ana@hafen.example|Kiel', 'Tom|tom@hafen.example|Ulm']],
		['dates and codes', ['2020-01-01|AB-12|4.5', '2020-01-02|AB-13|4.7', '2020-01-03|AB-14|4.9']]
	] as const)('IMP-4: no header row: %s', (_, lines) => {
		expect(findHeaderRow(rows(...lines)).index).toBe(-1);
	});

	it('IMP-3: a row with an address is never the header row', () => {
		const found = findHeaderRow(rows('Name|office@hafen.example', 'Ana|ana@hafen.example', 'Tom|tom@hafen.example'));
		expect(found.ranked.map((r) => r.index)).not.toContain(0);
	});

	it('IMP-3: every row that may be it is ranked with its likelihood; they add up to one', () => {
		const { ranked, index, confidence } = findHeaderRow(rows('Title', 'Name|City|Note', 'Ana|Kiel|x', 'Tom|Ulm|y'));
		expect(ranked[0]).toEqual({ index, confidence });
		expect(ranked.reduce((sum, r) => sum + r.confidence, 0)).toBeCloseTo(1, 9);
		expect(ranked.map((r) => r.index)).toContain(-1);
	});

	it('FIL-1: the usual width is that of most rows, and of the wider ones when undecided', () => {
		expect(usualWidth(rows('Title', 'a|b|c', '1|2|3', '1|2'))).toBe(3);
		expect(usualWidth(rows('a|b', '1|2|3'))).toBe(3);
		expect(usualWidth([])).toBe(1);
	});
});

describe('the end of a table', () => {
	const table = rows('Ana|ana@hafen.example|3', 'Tom|tom@hafen.example|4');
	it.each([
		['a total', ['Total||7'], 1],
		['a total that says what it counts', ['Total|3 companies|2,100.00 €', 'Summe||6 Kontakte'], 2],
		['a total in another language', ['Gesamtsumme||7'], 1],
		['totals with their count', ['Grand Totals (2 Records)||'], 1],
		['a total in Japanese', ['合計||7'], 1],
		['a source below a blank line', ['||', 'Source: our own count||'], 1],
		['an exporter', ['Exported by Ana on 2024-03-01||'], 1],
		['a count of rows', ['(2 rows)||'], 1],
		['the moment of a report, as QuickBooks signs it', ['Sunday, Oct 12, 2025 09:12:33 AM GMT-7||'], 1],
		['the basis and the moment of a report', ['Accrual Basis Sunday, October 12, 2025 09:12 AM GMT-07:00||'], 1],
		['a sum with what it counts', ['Total: 2 contacts||', 'Summe 12 Kontakte||'], 2],
		[
			'remarks below a blank line',
			['||', 'The figures are provisional and will be revised in the next release.||', '* without guests||'],
			2
		]
	] as const)('FIL-1: %s is no row', (_, lines, n) => {
		expect(endRows([...table, ...rows(...lines)], 3)).toBe(n);
	});

	it.each([
		['a person', ['Eva|eva@hafen.example|1']],
		['a name alone', ['Eva Moor||']],
		['a company named after a day', ['Sunday Brands 2025||']],
		['a name alone below a blank line', ['||', 'Eva Moor||']],
		['a company called Total', ['Total Hafen|Kiel|']],
		['an address on a total', ['Total|total@hafen.example|']],
		['blank rows', ['||', '||']],
		['a contact with a long name', ['Ana Maria da Silva e Souza de Oliveira Pereira dos Santos||']]
	] as const)('FIL-1: %s is a row', (_, lines) => {
		expect(endRows([...table, ...rows(...lines)], 3)).toBe(0);
	});
});

describe('ways to read, with evidence', () => {
	it('IMP-3: delimiters are offered best first, each with rows as it cuts them', async () => {
		const seen = await inspected(memory('Name;City;Note\nAna;Kiel;red, green\nTom;Ulm;one, two\nEva;Bonn;x, y\n'));
		const [best, second] = seen.candidates.delimiter;
		expect(best).toMatchObject({ value: ';', samples: ['Ana | Kiel | red, green', 'Tom | Ulm | one, two', 'Eva | Bonn | x, y'] });
		expect(best?.confidence).toBeGreaterThan(second?.confidence ?? 1);
		expect(seen.candidates.delimiter.length).toBeLessThanOrEqual(6);
		expect(seen.confidence.delimiter).toBe(best?.confidence);
	});

	it('IMP-3: header rows are offered with their cells, and that there is none', async () => {
		const seen = await inspected(memory('Visitors\nName,City,Note\nAna,Kiel,x\nTom,Ulm,y\n'));
		expect(seen.candidates.headerRow[0]).toMatchObject({ value: 2, samples: ['Name', 'City', 'Note'] });
		expect(seen.candidates.headerRow.find((c) => c.value === 0)?.samples).toEqual(['Column 1', 'Column 2', 'Column 3']);
		expect(seen.candidates.headerRow.length).toBeLessThanOrEqual(6);
	});

	it('IMP-3: encodings are offered with values of the file as each reads them', async () => {
		const latin = Uint8Array.from([...'Vorname;Ort\nJürgen;Köln\nZoë;Bäk\n'].map((c) => c.charCodeAt(0)));
		const seen = await inspected(memory(latin));
		expect(seen.candidates.encoding[0]).toMatchObject({ value: seen.read.encoding });
		expect(seen.candidates.encoding[0]?.samples.length).toBeGreaterThan(0);
		expect(seen.candidates.encoding.length).toBeLessThanOrEqual(6);
	});

	it('IMP-4: a file without a header row is refused as such, and read when a person says that there is none', async () => {
		const source = memory('Ana,ana@hafen.example,Kiel\nTom,tom@hafen.example,Ulm\n');
		expect((await refused(source)).code).toBe('noHeaderRow');
		const seen = await inspected(source, { headerRow: 0 });
		expect(seen.headers).toEqual(['Column 1', 'Column 2', 'Column 3']);
		expect(seen.preview.cells.length).toBe(2);
	});

	it('FIL-1: the name of the file speaks for tabs where the text leaves it open', async () => {
		const text = 'Name\tNote, long\nAna\tred, green\n';
		expect((await inspected(memory(text, 'list.tsv'))).read.delimiter).toBe('\t');
	});

	it('FIL-1: a smaller table above is left out in words', async () => {
		const above = 'Attended,User Name,Email\nYes,Eva,eva@hafen.example\n\n';
		const seen = await inspected(
			memory(`${above}Attended,User Name,First Name,Last Name,Email\n${'Yes,u1,Ana,Silva,ana@hafen.example\n'.repeat(8)}`)
		);
		expect(seen.read.headerRow).toBe(4);
		expect(seen.notes).toContainEqual({ code: 'noteTableAbove', params: { row: 1, text: 'Attended, User Name, Email' } });
	});

	it('FIL-1: what stands at the end of a long file is said before it is read', async () => {
		const seen = await inspected(
			memory(`Name,Email,Seats\n${'Ana,ana@hafen.example,1\n'.repeat(20_000)}\nTotal,,20000\nExported by Tom\n`)
		);
		expect(seen.notes).toContainEqual({ code: 'noteTotals', params: { rows: 2, text: 'Total 20000 / Exported by Tom' } });
	});

	it('FIL-1: characters that the encoding cannot read are counted over the whole file', async () => {
		const bytes = new TextEncoder().encode(`Name,Email\n${'Ana,ana@hafen.example\n'.repeat(30_000)}`);
		bytes[bytes.length - 20] = 0xff;
		const seen = await inspected(memory(bytes), { encoding: 'utf-8' });
		const { last } = await collect(memory(bytes), seen.read);
		expect(last).toMatchObject({
			kind: 'end',
			lostCharacters: 1,
			notes: [{ code: 'noteReplacement', params: { count: 1, encoding: 'utf-8' } }]
		});
	});
});
