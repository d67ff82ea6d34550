import type { SourceChunk } from '#domain/chunk';
import type { ReadCandidate, ReadOptions, SheetInfo } from '#domain/imports/import-reading';
import { foundText } from '#domain/messages/found';
import { fail, ok, type Result } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { HEADER_SEARCH_ROWS, type InspectedFile, type ParseLimits } from '../../format';
import { filledWidth, headerNames, usualWidth, type HeaderGuess } from '../../header-row';
import { columnNames, sampleRows } from '../../inspected-columns';
import type { Book } from './book';
import { mergedFill } from './fill-merged';
import { sheetNotes } from './notes';
import { openBook } from './open';
import { peek, recordsOf, sheetRows } from './peek';
import { settled } from './refusal';
import { SheetBody } from './sheet-body';
import { bestSheet, headerOf, lookAtSheets } from './sheets';

const PREVIEW_ROWS = 20;
/** Books that are read whole are read to the end for a look when they are at most this large. */
const WHOLE_LOOK_BYTES = 3_000_000;
const LOOK_ROWS = 1_000;

/** Looks at the sheets of a workbook and at the first rows of the one that is read; see FormatReader.inspect. */
export function inspectWorkbook(source: ByteSource, overrides: Partial<ReadOptions>, limits: ParseLimits): Promise<Result<InspectedFile>> {
	return settled(source.name, async () => {
		const book = await openBook(source, { rows: source.size <= WHOLE_LOOK_BYTES ? 0 : LOOK_ROWS, once: false });
		const sheets = await lookAtSheets(book);
		const { name } = source;
		if (sheets.length === 0)
			return fail('workbookNoCells', {
				name,
				found: book.sheets.some((s) => s.kind === 'chart') ? foundText('charts') : foundText('macros')
			});
		const best = bestSheet(sheets);
		if (!best) return fail('workbookBlank', { name, sheets: sheets.length });
		const sheet = overrides.sheet === undefined ? best.sheet : sheets.find((s) => s.index === overrides.sheet);
		if (!sheet) return fail('noSuchSheet', { name, sheet: Number(overrides.sheet) + 1 });
		return inspectSheet(source, book, sheet, sheets, overrides, limits, overrides.sheet === undefined ? best.confidence : 1);
	});
}

async function inspectSheet(
	source: ByteSource,
	book: Book,
	sheet: SheetInfo,
	sheets: SheetInfo[],
	overrides: Partial<ReadOptions>,
	limits: ParseLimits,
	confidence: number
): Promise<Result<InspectedFile>> {
	const { name } = source;
	const seen = await peek(book, sheet.index, true);
	const { merged, lastRow } = seen.facts.complete ? { ...seen.facts, lastRow: 0 } : await book.survey(sheet.index);
	if (lastRow > 0) seen.rows = sheetRows(seen, lastRow);
	sheet.rows = seen.rows;
	sheet.columns = seen.columns;
	if (seen.cells.length === 0) return fail('sheetBlank', { name, sheet: sheet.name });
	const records = recordsOf(seen);
	const usual = usualWidth(records);
	if (usual > limits.maxColumns) return fail('tooManyColumns', { name, columns: usual, limit: limits.maxColumns });
	const found = headerOf(records);
	const headerRow = overrides.headerRow ?? found.index + 1;
	if (overrides.headerRow === undefined && found.index === -1) {
		const first = seen.cells[0] as string[];
		return fail('noHeaderRow', {
			name,
			row: seen.numbers[0] as number,
			value:
				first
					.find((c) => c.trim() !== '')
					?.trim()
					.slice(0, 60) ?? ''
		});
	}
	const named = headerNames(records, headerRow);
	const header = named.names;
	const width = Math.max(filledWidth(header), usual);
	if (width > limits.maxColumns) return fail('tooManyColumns', { name, columns: width, limit: limits.maxColumns });

	const trim = overrides.trim ?? true;
	const kept = seen.facts.complete && seen.rows === seen.cells.length;
	// What ends a table is known only when its end was seen.
	const table = new SheetBody(headerRow > 0 ? (records[headerRow - 1] ?? []) : null, headerRow, trim && kept);
	const preview: InspectedFile['preview'] = { rowNumbers: [], cells: [] };
	const body: string[][] = [];
	const keep = (chunk: SourceChunk | null): void =>
		chunk?.cells.forEach((cells, i) => {
			body.push(cells);
			if (preview.cells.length >= PREVIEW_ROWS) return;
			preview.rowNumbers.push(chunk.rowNumbers[i] as number);
			preview.cells.push(cells);
		});
	const fill = mergedFill(merged, headerRow);
	seen.cells.forEach((shown, i) => {
		const [row, cells] = [seen.numbers[i] as number, [...shown]];
		if (row <= headerRow) return;
		fill(row, cells);
		keep(table.add(row, cells, 0));
	});
	table.table.end(0).forEach(keep);
	if (body.length === 0 && seen.facts.complete) return fail('noDataRows', { name, row: headerRow });
	const preamble = records.slice(0, headerRow - named.rows);

	return ok({
		file: 0,
		name,
		size: source.size,
		sheetName: sheet.name,
		sheets,
		read: { format: 'workbook', encoding: '', delimiter: '', quote: '', headerRow, sheet: sheet.index, trim },
		confidence: { encoding: 1, delimiter: 1, headerRow: overrides.headerRow === undefined ? found.confidence : 1, sheet: confidence },
		candidates: { encoding: [], delimiter: [], headerRow: headerCandidates(records, found) },
		encodings: [],
		delimiters: [],
		headers: columnNames(header, width),
		preview,
		sampleRows: sampleRows(body, width),
		preamble: preamble.slice(0, HEADER_SEARCH_ROWS),
		estimatedRows: kept ? body.length : Math.max(body.length, seen.rows - seen.numbers.filter((n) => n <= headerRow).length),
		...(book.date1904 && { date1904: true as const }),
		notes: [...sheetNotes({ seen, headerRow, header, preamble, width, sheet, sheets }), ...table.table.notes()]
	});
}

/** Rows that may be the header row, or that there is none (0), the likeliest first, with what stands there. */
function headerCandidates(records: readonly string[][], { ranked }: HeaderGuess): ReadCandidate<number>[] {
	const samples = (index: number) =>
		index === -1
			? ['Column 1', 'Column 2', 'Column 3']
			: (records[index] ?? [])
					.filter((c) => c.trim() !== '')
					.slice(0, 3)
					.map((c) => c.trim().slice(0, 60));
	return ranked.slice(0, 6).map(({ index, confidence }) => ({ value: index + 1, confidence, samples: samples(index) }));
}
