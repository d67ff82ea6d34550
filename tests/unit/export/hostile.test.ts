import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { STANDARD_FIELDS } from '#domain/fields';
import { exportContacts } from '#workers/export/contacts';
import { errorReport } from '#workers/export/error-report';
import { html, page, table } from '#workers/privacy/html';
import { HUGE, NAUGHTY } from '../../support/naughty';

const FIELDS = STANDARD_FIELDS.filter((f) => f.id !== 'email')
	.slice(0, 25)
	.map((f) => f.id);
/** Each naughty value in each of 25 fields. */
const rows = NAUGHTY.map((value, i) => ({
	externalId: `x-${i}`,
	values: Object.fromEntries(FIELDS.map((f) => [f, value])) as ContactValues,
	score: null,
	tier: 'unscored' as const,
	keyFactors: [value]
}));
const OPTIONS = { spreadsheetSafe: true, bom: true, report: false };

const PHONE = /^[\d+\-(). ]*\d[\d+\-(). ]*$/u;
/** Would a spreadsheet run it? Said by its own, plain rule: what begins like a formula, behind whatever programs skip. */
const isLive = (cell: string): boolean => {
	const text = cell.replace(/^[\s\u0000]+/u, '');
	return /^[=@＝＠]/u.test(text) || (/^[+\-＋－]/u.test(text) && !PHONE.test(text));
};
/** Behind a separator that is not the file's: there a dash alone is a bullet. */
const callsInside = (cell: string): boolean => {
	const text = cell.replace(/^[\s\u0000]+/u, '');
	return /^[=@＝＠]/u.test(text) || /^[+\-＋－].*(?:\w\(|\|)/u.test(text);
};

describe('FIL-6, APP-6: hostile values in every export', () => {
	it('FIL-6: over ten thousand hostile cells no formula is live in CSV, whatever separator a spreadsheet takes', async () => {
		expect(NAUGHTY.length).toBeGreaterThanOrEqual(400);
		expect(rows.length * FIELDS.length).toBeGreaterThanOrEqual(10_000);
		const { blob } = await exportContacts(rows, 'csv', OPTIONS);
		const text = await blob.text();
		const read = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''));
		expect(read.data.filter((r) => r.length > 1)).toHaveLength(rows.length + 1);
		expect(read.data.flat().filter(isLive)).toEqual([]);
		for (const delimiter of [';', '\t']) {
			const cells = text.split(/\r\n|\r|\n/u).flatMap((line) => line.split(delimiter));
			expect(cells.filter((c, i) => i > 0 && callsInside(c))).toEqual([]);
		}
	});

	it('FIL-6: in a workbook every hostile cell is a text, none a formula, and its parts are well-formed', async () => {
		const { blob } = await exportContacts(rows.slice(0, 200), 'xlsx', OPTIONS);
		const { read, utils } = await import('@e965/xlsx');
		const book = read(new Uint8Array(await blob.arrayBuffer()), { cellFormula: true, dense: false });
		const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
		const cells = Object.entries(sheet)
			.filter(([k]) => !k.startsWith('!'))
			.map(([, c]) => c as { t: string; f?: string });
		expect(cells.length).toBeGreaterThan(4000);
		expect(cells.filter((c) => c.f !== undefined || !['s', 'n'].includes(c.t))).toEqual([]);
		expect(utils.sheet_to_json(sheet).length).toBe(200);
	});

	it('FIL-6: no hostile value opens a card, adds a line to one or breaks JSON', async () => {
		const cards = await (await exportContacts(rows, 'vcard', OPTIONS)).blob.text();
		const lines = cards.split('\r\n');
		expect([lines.filter((l) => l === 'BEGIN:VCARD').length, lines.filter((l) => l === 'END:VCARD').length]).toEqual([
			rows.length,
			rows.length
		]);
		expect(lines.filter((l) => l !== '' && !l.startsWith(' ') && !/^[A-Z\d-]+(?:;[^:]*)?:/u.test(l))).toEqual([]);
		const read = JSON.parse(await (await exportContacts(rows, 'json', OPTIONS)).blob.text()) as Record<string, unknown>[];
		expect(read).toHaveLength(rows.length);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});

	it('IMP-11: the error report holds hostile rows as text, a cell of a million characters among them', async () => {
		const issues = NAUGHTY.map((value, i) => ({
			row: i + 2,
			ruleId: 'email',
			code: 'emailSyntax',
			field: 'email' as const,
			severity: 'error' as const,
			category: 'Invalid Data Format' as const,
			params: { row: i + 2, value, field: 'Email' },
			value
		}));
		const text = await (
			await errorReport(issues, (row) => [NAUGHTY[row - 2] ?? '', row === 2 ? HUGE : ''], ['Email', '=1+1'], 'csv')
		).text();
		const cells = Papa.parse<string[]>(text.replace(/^\ufeff/u, '')).data.flat();
		expect(cells.filter(isLive)).toEqual([]);
		expect(cells.some((c) => c.length > 1_000_000)).toBe(true);
	});

	it('CON-4, APP-6: the report on a person shows hostile values as text: no element of theirs, no script, hidden characters by name', async () => {
		const text = await page(
			'x',
			html`${NAUGHTY.map((v) => html`<p title="${v}">${v}</p>`)}${table(
				['a'],
				NAUGHTY.map((v) => [v])
			)}`
		).text();
		const body = text.slice(text.indexOf('<body>') + 6, text.indexOf('</body>'));
		const tags = new Set([...body.matchAll(/<\/?([a-z0-9!?%]+)/giu)].map((m) => m[1]));
		expect([...tags].sort()).toEqual(['p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
		expect(body).not.toMatch(/<script|[\u202a-\u202e\u2066-\u2069\u200b\u0000]/u);
		expect([...body.matchAll(/<p title="([^"]*)">/gu)]).toHaveLength(NAUGHTY.length);
		expect(text).toContain("default-src 'none'");
	});
});
