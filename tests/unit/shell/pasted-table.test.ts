import { describe, expect, it } from 'vitest';
import { pastedTable, tableFile, tableRows, tableSeparator } from '../../../src/lib/state/shell/shell-pasted-table';

describe('APP-2: a pasted table starts an import', () => {
	it.each([
		['cells of a spreadsheet', 'Name\tEmail\nAda\tada@example.com', '\t'],
		['comma separated text', 'Name,Email\r\nAda,ada@example.com\r\nBob,bob@example.com', ','],
		['semicolons, with commas in the values', 'Name;Note\nAda;"one, two"\nBob;x', ';'],
		['a quoted comma does not make a column', 'Name,Note\n"Berg, Ada",x\n"Silva, Bob",y', ','],
		['a ragged last line', 'a,b\n1,2\n3,4\n5,6\n7,8\nTotal', ',']
	])('%s', (_, text, separator) => {
		expect(tableSeparator(text)).toBe(separator);
	});

	it.each([
		['nothing', ''],
		['one line', 'Ada,ada@example.com'],
		['prose with commas', 'Dear Ada, thank you for coming.\nIt was, as you know, a long day, and a good one.\nSee you.'],
		['a list of one column', 'ada@example.com\nbob@example.com\ncarl@example.com']
	])('prose is left alone: %s', (_, text) => {
		expect(tableSeparator(text)).toBeNull();
	});

	it('becomes a file that the wizard reads: TSV for tabs, CSV otherwise, with a name that every system can hold', async () => {
		const tsv = tableFile('a\tb\n1\t2', 'Pasted 3/11/2026, 10:42');
		expect([tsv.name, tsv.type]).toEqual(['Pasted 3-11-2026, 10-42.tsv', 'text/tab-separated-values']);
		const csv = tableFile('a,b\n1,2', 'Pasted');
		expect([csv.name, csv.type, await csv.text()]).toEqual(['Pasted.csv', 'text/csv', 'a,b\n1,2']);
	});

	it('APP-2, FIL-3: contact cards are one, each a row, and stay what they are', async () => {
		const card = (name: string): string => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
		const text = `\n${card('Ada King')}${card('Tom Berg')}`;
		expect(pastedTable(text)).toEqual({ text, rows: 2 });
		const file = tableFile(text, 'Pasted');
		expect([file.name, file.type, await file.text()]).toEqual(['Pasted.vcf', 'text/vcard', text]);
	});

	it('counts the rows below the header', () => {
		expect(tableRows('a\tb\n1\t2\n\n3\t4\n')).toBe(2);
		expect(tableRows('')).toBe(0);
	});

	it('IMP-3: a cell of several lines, which spreadsheets copy in quotes, is one row', () => {
		const rows = [
			'Name\tAddress\tNote',
			'Ada\t"Hafenstr. 1\n20457 Hamburg\n\nGermany"\t5" pipe',
			'"Berg ""Tom"" Q"\t"one\r\ntwo"\t"',
			'Eva\tx\ty'
		];
		const text = rows.join('\r\n');
		expect(tableRows(text)).toBe(3);
		expect(pastedTable(text)).toEqual({ text, rows: 3 });
	});

	it.each([
		[
			'semicolons, names in either order',
			'Ana Silva <ana@hafen.com>; "Berg, Tom" <tom@kai.com>; Smit, Eva <eva@kade.com>; jo@kade.com',
			'Name,Email\nAna Silva,ana@hafen.com\n"Berg, Tom",tom@kai.com\n"Smit, Eva",eva@kade.com\n,jo@kade.com'
		],
		[
			'commas, a family name first among them',
			'To: Ana Silva <ana@hafen.com>, Berg, Tom <tom@kai.com>, <eva@kade.com>',
			'Name,Email\nAna Silva,ana@hafen.com\n"Berg, Tom",tom@kai.com\n,eva@kade.com'
		],
		['one to a line', 'ana@hafen.com\r\nTom Berg (tom@kai.com)\n', 'Name,Email\n,ana@hafen.com\nTom Berg,tom@kai.com'],
		[
			'a firm in brackets, a nickname in quotes, an address for a name',
			'Silva, Ana (Hafen KG) <ana@hafen.com>; Tom "Tomtom" Berg <tom@kai.com>; eva@kade.com <eva@kade.com>',
			'Name,Email\n"Silva, Ana (Hafen KG)",ana@hafen.com\n"Tom ""Tomtom"" Berg",tom@kai.com\n,eva@kade.com'
		],
		[
			'the head of a mail',
			'From: Ana Silva <ana@hafen.com>\nTo: Tom Berg <tom@kai.com>\nCc: eva@kade.com',
			'Name,Email\nAna Silva,ana@hafen.com\nTom Berg,tom@kai.com\n,eva@kade.com'
		]
	])('the people of an address line are a table: %s', (_, text, table) => {
		expect(pastedTable(text)?.text).toBe(table);
	});

	it.each([
		['prose with an address in it', 'Dear Ada, write to ana@hafen.com; thank you.\nBye'],
		['an address line that is not whole', 'Ana Silva <ana@hafen.com>; Tom'],
		['one name', 'Ana Silva']
	])('what else has addresses is left alone: %s', (_, text) => {
		expect(pastedTable(text)).toBeNull();
	});

	it('a table stays as it is, also where each line holds an address', () => {
		expect(pastedTable('Name,Email\nAda,ada@example.com')).toEqual({ text: 'Name,Email\nAda,ada@example.com', rows: 1 });
	});

	it('a long paste is judged by its beginning', () => {
		expect(tableSeparator('name,email\n' + 'ada,ada@example.com\n'.repeat(20_000) + 'no table\n;;;\n'.repeat(200_000))).toBe(',');
	});
});
