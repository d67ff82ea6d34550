import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Issue } from '#domain/imports/issue';
import { fixText, messageText } from '#domain/messages/index';
import { REPORT_PREFIX } from '#domain/imports/own-columns';
import { ERROR_HEADER, errorReport } from '#workers/export/error-report';

const issue = (row: number, code: string, value: string, over: Partial<Issue> = {}): Issue => ({
	row,
	ruleId: 'r',
	code,
	field: 'email',
	severity: 'error',
	category: 'Invalid Data Format',
	params: { row, value },
	value,
	...over
});
const HEADERS = ['Name', 'Email', '', 'Email'];
const SOURCE = new Map([
	[15, ['Jane', '', 'x']],
	[23, ['=1+1', 'johnabc.com', 'a,b', 'c', 'more']]
]);
const ISSUES = [
	issue(15, 'missingEmail', '', { category: 'Missing Required Fields' }),
	issue(23, 'emailSyntax', 'johnabc.com'),
	issue(99, 'duplicateEmail', '', { field: null, category: 'Duplicate Records' })
];
const make = (format: 'csv' | 'xlsx') => errorReport(ISSUES, (row) => SOURCE.get(row) ?? null, HEADERS, format);

it('IMP-11: a line per problem: row, field, value, category, problem, fix, then the whole original row', async () => {
	const [header, ...lines] = Papa.parse<string[]>((await (await make('csv')).text()).replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
	expect(header).toEqual([...ERROR_HEADER, 'Name', 'Email', 'Column 3', 'Email', 'Column 5']);
	expect(ERROR_HEADER).toEqual([
		'Muster: Row',
		'Muster: Field',
		'Muster: Value',
		'Muster: Category',
		'Muster: Problem',
		'Muster: How to fix'
	]);
	expect(lines[0]).toEqual([
		'15',
		'Email',
		'',
		'Missing Required Fields',
		messageText(ISSUES[0]!),
		fixText(ISSUES[0]!),
		'Jane',
		'',
		'x',
		'',
		''
	]);
	expect(lines[1]!.slice(6)).toEqual(["'=1+1", 'johnabc.com', 'a,b', 'c', 'more']);
	expect(lines[2]).toEqual(['99', '', '', 'Duplicate Records', messageText(ISSUES[2]!), fixText(ISSUES[2]!), '', '', '', '', '']);
});

it('IMP-11: the messages read as agreed', async () => {
	const text = await (await make('csv')).text();
	expect(text).toContain('Row 15: Missing required field: Email');
	expect(text).toContain('Row 23: Invalid email format: johnabc.com');
	expect(text).toContain('Row 99: Duplicate detected: existing record with same email');
});

it('IMP-11: the same as XLSX', async () => {
	const [header, first, second] = utils.sheet_to_json<(string | number)[]>(
		Object.values(read(await (await make('xlsx')).arrayBuffer()).Sheets)[0]!,
		{ header: 1 }
	);
	expect(header!.filter((h) => String(h).startsWith(REPORT_PREFIX))).toHaveLength(6);
	expect(first!.slice(0, 2)).toEqual([15, 'Email']);
	expect(second!.slice(6)).toEqual(['=1+1', 'johnabc.com', 'a,b', 'c', 'more']);
});

it('IMP-11: a corrected report that fails again has our columns once', async () => {
	const headers = [...ERROR_HEADER, 'Name', 'Email'];
	const blob = await errorReport(
		[ISSUES[1]!],
		() => ['15', 'Email', '', 'x', 'old problem', 'old fix', 'Jane', 'johnabc.com'],
		headers,
		'csv'
	);
	const [header, line] = Papa.parse<string[]>((await blob.text()).replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
	expect(header).toEqual(headers);
	expect(line!.slice(0, 3)).toEqual(['23', 'Email', 'johnabc.com']);
	expect(line!.slice(6)).toEqual(['Jane', 'johnabc.com']);
});
