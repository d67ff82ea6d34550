import { describe, expect, it } from 'vitest';
import { inspected, memory, readAll } from './source';

const table = async (text: string) => {
	const source = memory(text, 'pasted.csv');
	const { headers, read, notes } = await inspected(source);
	return { format: read.format, headers, rows: (await readAll(source)).rows, notes: notes.map((n) => n.code) };
};

describe('names and values, one a line', () => {
	it('FIL-1: blocks of "Name: value" lines are rows; a line without a name goes on with the value above, and no line is lost', async () => {
		expect(
			await table(
				'Name: Anna Berg\r\nEmail: anna@x.com\r\nAddress: Weg 1\r\n01067 Dresden\r\n\r\nName: Ben Koch\r\nEmail: ben@x.com\r\nPhone: +49 30 1\r\nPhone: +49 30 2\r\n\r\nSee you, Kim\r\n'
			)
		).toEqual({
			format: 'lines',
			headers: ['Name', 'Email', 'Address', 'Phone', 'Phone 2', 'Text'],
			notes: ['noteLines'],
			rows: [
				['Anna Berg', 'anna@x.com', 'Weg 1\n01067 Dresden', '', '', ''],
				['Ben Koch', 'ben@x.com', '', '+49 30 1', '+49 30 2', ''],
				['', '', '', '', '', 'See you, Kim']
			]
		});
		expect((await table('- **Name:** Anna\n- **E-Mail:** a@x.de\n---\n- **Name:** Ben\n- **E-Mail:** b@x.de\n')).rows).toEqual([
			['Anna', 'a@x.de'],
			['Ben', 'b@x.de']
		]);
		expect((await table('氏名：山田\nメール：y@x.jp\n氏名：田中\nメール：t@x.jp')).rows).toEqual([
			['山田', 'y@x.jp'],
			['田中', 't@x.jp']
		]);
		expect((await table('Name: Anna\n\nEmail: a@x.de\n\nName: Ben\n\nEmail: b@x.de\n')).rows).toEqual([
			['Anna', 'a@x.de'],
			['Ben', 'b@x.de']
		]);
	});

	it('FIL-1: a table stays a table, whatever colons are in it', async () => {
		for (const text of [
			'Name:Email\nAnna:a@x.de\nBen:b@x.de\n',
			'Name: full,Email\nAnna,a@x.de\n',
			'Report: fair 2024\nName,Email\nAnna,a@x.de\n',
			'Email\na@x.de\nhttps://x.de\n',
			'Name;Note\nAnna;Email: a@x.de\nBen;Phone: 1\n',
			'Source: fair\nDate: today\nOwner: Kim\nName,Email\nAnna,a@x.de\n'
		])
			expect((await table(text)).format, text).toBe('csv');
	});
});
