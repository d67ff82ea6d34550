import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartInspection, PartRequest, SheetInfo } from '#domain/imports/import-reading';
import { newFiles, requestsNow, unreadSheets, withoutPart, withRead } from '#lib/state/import/import-wizard-reading';

const sheet = (index: number, rows = 10): SheetInfo => ({
	index,
	name: `Sheet ${index}`,
	rows,
	columns: 3,
	hidden: false,
	confidence: 1,
	samples: []
});
const part = (file: number, at: number, sheets: SheetInfo[] = []): PartInspection => ({
	file,
	name: `file${file}`,
	size: 1,
	sheetName: sheets.length > 0 ? `Sheet ${at}` : null,
	sheets,
	read: { format: sheets.length > 0 ? 'workbook' : 'csv', encoding: '', delimiter: '', quote: '"', headerRow: 1, sheet: at, trim: true },
	confidence: { encoding: 1, delimiter: 1, headerRow: 1, sheet: 1 },
	candidates: { encoding: [], delimiter: [], headerRow: [] },
	encodings: [],
	delimiters: [],
	headers: ['A'],
	preview: { rowNumbers: [], cells: [] },
	preamble: [],
	estimatedRows: 1,
	notes: []
});
const read = (r: PartRequest[]) => r.map((x) => [x.file, x.read.sheet ?? null]);

describe('import-wizard-reading', () => {
	it('IMP-3: several files are one request each until a person corrects one; the sheet of a workbook is said, so that reading another too keeps the first', () => {
		const parts = [part(0, 0), part(1, 2, [sheet(0), sheet(1), sheet(2)])];
		expect(requestsNow(2, [], parts)).toEqual([
			{ file: 0, read: {} },
			{ file: 1, read: { sheet: 2 } }
		]);
		const more = [...requestsNow(2, [], parts), { file: 1, read: { sheet: 0 } }];
		expect(read(requestsNow(2, more, [...parts, part(1, 0, parts[1]!.sheets)]))).toEqual([
			[0, null],
			[1, 2],
			[1, 0]
		]);
	});
	it('IMP-3: a sheet of the first workbook asked for last stands before the second file, where it is read', () => {
		const asked: PartRequest[] = [
			{ file: 0, read: { sheet: 0 } },
			{ file: 1, read: {} },
			{ file: 0, read: { sheet: 1 } }
		];
		expect(read(requestsNow(2, asked, []))).toEqual([
			[0, 0],
			[0, 1],
			[1, null]
		]);
		expect(read(requestsNow(3, asked, []))).toEqual([
			[0, 0],
			[0, 1],
			[1, null],
			[2, null]
		]);
	});
	it('IMP-3: a correction touches its part only, can be taken back, and does not follow to another sheet', () => {
		const asked: PartRequest[] = [
			{ file: 0, read: { encoding: 'big5' } },
			{ file: 1, read: { sheet: 0, headerRow: 4, trim: false } }
		];
		expect(withRead(asked, 0, { delimiter: ';' })).toEqual([{ file: 0, read: { encoding: 'big5', delimiter: ';' } }, asked[1]]);
		expect(withRead(asked, 0, { encoding: undefined })[0]).toEqual({ file: 0, read: {} });
		expect(withRead(asked, 1, { sheet: 2 })[1]).toEqual({ file: 1, read: { trim: false, sheet: 2 } });
		expect(withRead(asked, 1, { sheet: 0 })[1]).toEqual(asked[1]);
	});
	it('IMP-3: leaving out the only sheet of a file takes the file off, and the files behind it move up; one of several sheets leaves the file', () => {
		const asked: PartRequest[] = [
			{ file: 0, read: {} },
			{ file: 1, read: { sheet: 0 } },
			{ file: 1, read: { sheet: 1 } },
			{ file: 2, read: { encoding: 'big5' } }
		];
		expect(withoutPart(['a', 'b', 'c'], asked, 0)).toEqual({
			files: ['b', 'c'],
			requests: [
				{ file: 0, read: { sheet: 0 } },
				{ file: 0, read: { sheet: 1 } },
				{ file: 1, read: { encoding: 'big5' } }
			]
		});
		expect(withoutPart(['a', 'b', 'c'], asked, 2)).toEqual({ files: ['a', 'b', 'c'], requests: [asked[0], asked[1], asked[3]] });
		fc.assert(
			fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), fc.nat(7), (owners, at) => {
				const files = [...new Set(owners)].sort();
				const requests = owners.map((o) => ({ file: files.indexOf(o), read: {} })).sort((a, b) => a.file - b.file);
				const left = withoutPart(files, requests, at % requests.length);
				// Every request points at the file that it pointed at before.
				expect(left.requests.map((r) => left.files[r.file])).toEqual(
					requests.filter((_, i) => i !== at % requests.length).map((r) => files[r.file])
				);
			})
		);
	});
	it('FIL-2: sheets that are not read yet are offered, blank ones are not', () => {
		const sheets = [sheet(0), sheet(1, 0), sheet(2)];
		expect(unreadSheets({ parts: [part(0, 0), part(1, 0, sheets)] }).map((u) => [u.file, u.sheet.index])).toEqual([[1, 2]]);
		expect(unreadSheets({ parts: [part(1, 0, sheets), part(1, 2, sheets)] })).toEqual([]);
	});
	it('IMP-3: the same file twice is not read twice, whatever its time and its copy’s name say; another of the same name is', async () => {
		const file = (name: string, text: string, lastModified: number) => new File([text], name, { lastModified });
		const a = file('a.csv', 'xx', 1),
			again = file('a.csv', 'xx', 2),
			sameSize = file('a.csv', 'xy', 1),
			longer = file('a.csv', 'longer', 1),
			copy = file('a (1).csv', 'xx', 1),
			other = file('b.csv', 'yy', 1);
		expect(await newFiles([a], [again, copy, sameSize, longer, longer, other])).toEqual([sameSize, longer, other]);
		expect(await newFiles([], [])).toEqual([]);
	});
});
