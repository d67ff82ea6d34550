import { describe, expect, it } from 'vitest';
import { tableFile, tableRows, tableSeparator } from '../../../src/lib/state/shell-pasted-table';

describe('APP-2: a pasted table starts an import', () => {
	it.each([
		['cells of a spreadsheet', 'Name\tEmail\nAda\tada@example.com', '\t'],
		['comma separated text', 'Name,Email\r\nAda,ada@example.com\r\nBob,bob@example.com', ','],
		['semicolons, with commas in the values', 'Name;Note\nAda;"one, two"\nBob;x', ';'],
		['a quoted comma does not make a column', 'Name,Note\n"Berg, Ada",x\n"Silva, Bob",y', ','],
		['a ragged last line', 'a,b\n1,2\n3,4\n5,6\n7,8\nTotal', ',']
	])('%s', (_, text, separator) => { expect(tableSeparator(text)).toBe(separator); });

	it.each([
		['nothing', ''],
		['one line', 'Ada,ada@example.com'],
		['prose with commas', 'Dear Ada, thank you for coming.\nIt was, as you know, a long day, and a good one.\nSee you.'],
		['a list of one column', 'ada@example.com\nbob@example.com\ncarl@example.com']
	])('prose is left alone: %s', (_, text) => { expect(tableSeparator(text)).toBeNull(); });

	it('becomes a file that the wizard reads: TSV for tabs, CSV otherwise, with a name that every system can hold', async () => {
		const tsv = tableFile('a\tb\n1\t2', 'Pasted 3/11/2026, 10:42');
		expect([tsv.name, tsv.type]).toEqual(['Pasted 3-11-2026, 10-42.tsv', 'text/tab-separated-values']);
		const csv = tableFile('a,b\n1,2', 'Pasted');
		expect([csv.name, csv.type, await csv.text()]).toEqual(['Pasted.csv', 'text/csv', 'a,b\n1,2']);
	});

	it('counts the rows below the header', () => {
		expect(tableRows('a\tb\n1\t2\n\n3\t4\n')).toBe(2);
		expect(tableRows('')).toBe(0);
	});

	it('a long paste is judged by its beginning', () => {
		expect(tableSeparator('name,email\n' + 'ada,ada@example.com\n'.repeat(20_000) + 'no table\n;;;\n'.repeat(200_000))).toBe(',');
	});
});
