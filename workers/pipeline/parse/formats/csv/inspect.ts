import type { ReadOptions } from '#domain/imports/import-reading';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { HEADER_SEARCH_ROWS, type InspectedFile, type ParseLimits } from '../../format';
import { filledWidth, headerNames, usualWidth } from '../../header-row';
import { columnNames, sampleRows } from '../../inspected-columns';
import { isBlank, TableBody } from '../../table-body';
import { closedLater, diagnoseRest, giantIn, unclosedQuote } from './diagnose';
import { delimiterCandidates, headerCandidates, lookAt, type Look } from './look';
import { endNotes, inspectionNotes } from './notes';

const PREVIEW_ROWS = 20;

/** Looks at the first 256 KiB of a delimited text; see FormatReader.inspect. */
export async function inspectCsv(source: ByteSource, overrides: Partial<ReadOptions>, limits: ParseLimits): Promise<Result<InspectedFile>> {
	const { name } = source;
	const look = await lookAt(source, overrides);
	if (!look) return fail('unknownEncoding', { encoding: String(overrides.encoding) });
	const { encodingGuess, encoding, sample, ways, delimiter, quote, split, header: found } = look;
	if (sample.text.trim() === '' && sample.complete) return fail('emptyFile', { name });
	const broken = brokenRecord(look);
	if (broken) return { ok: false, problem: broken };

	const { records } = split;
	if (sample.complete && records.every(isBlank)) return fail('noDataRows', { name, row: 0 });
	const width = usualWidth(records);
	if (width > limits.maxColumns) return fail('tooManyColumns', { name, columns: width, limit: limits.maxColumns });
	const headerRow = overrides.headerRow ?? found.index + 1;
	if (overrides.headerRow === undefined && found.index === -1) return noHeader(name, records);
	const named = headerNames(records, headerRow);
	const header = headerRow > 0 ? named.names : new Array<string>(width).fill('');
	const columns = Math.max(header.length, width);
	if (filledWidth(header) > limits.maxColumns)
		return fail('tooManyColumns', { name, columns: filledWidth(header), limit: limits.maxColumns });

	const trim = overrides.trim ?? true;
	const table = new TableBody(headerRow > 0 ? (records[headerRow - 1] ?? []) : null, trim && sample.complete);
	const body: string[][] = [];
	const preview: InspectedFile['preview'] = { rowNumbers: [], cells: [] };
	const keep = (chunk: ReturnType<TableBody['add']>): void =>
		chunk?.cells.forEach((cells, i) => {
			body.push(cells);
			if (preview.cells.length >= PREVIEW_ROWS) return;
			preview.rowNumbers.push(chunk.rowNumbers[i] as number);
			preview.cells.push(cells);
		});
	for (let i = headerRow; i < records.length; i++) keep(table.add(i + 1, records[i] as string[], 0));
	table.end(0).forEach(keep);
	if (body.length === 0 && sample.complete) return fail('noDataRows', { name, row: headerRow });

	const preamble = records.slice(0, headerRow - named.rows);
	const notes = inspectionNotes({ look, preamble, header, headerRow, width: columns, body });
	notes.push(...(sample.complete ? table.notes() : await endNotes(source, look, header, trim)));
	return ok({
		file: 0,
		name,
		size: source.size,
		sheetName: null,
		sheets: [],
		candidates: {
			encoding: encodingGuess.ranked.slice(0, 6).map((r) => ({ value: r.encoding, confidence: r.confidence, samples: r.samples })),
			delimiter: delimiterCandidates(look),
			headerRow: headerCandidates(look)
		},
		read: { format: 'csv', encoding, delimiter, quote, headerRow, sheet: 0, trim },
		confidence: {
			encoding: overrides.encoding ? 1 : encodingGuess.confidence,
			delimiter: overrides.delimiter !== undefined || sample.separator ? 1 : (ways[0]?.confidence ?? 0.5),
			headerRow: overrides.headerRow === undefined ? found.confidence : 1,
			sheet: 1
		},
		encodings: [...new Set([encoding, ...encodingGuess.candidates])],
		delimiters: [...new Set([delimiter, ...ways.slice(0, 4).map((w) => w.value), ',', ';', '\t', '|'])],
		headers: columnNames(header, columns),
		preview,
		sampleRows: sampleRows(body, columns),
		preamble: preamble.slice(0, HEADER_SEARCH_ROWS),
		estimatedRows: sample.complete ? body.length : Math.round((body.length * source.size) / Math.max(1, sample.bytes)),
		notes
	});
}

/** What makes the text no table of records: a quote that is never closed, a giant cell or row; null where there is none of that. */
function brokenRecord({ split: { records, runaway, used, endless }, sample, dialect }: Look): Problem | null {
	if (records.length === 0) return diagnoseRest(sample.text, dialect, 1);
	const broken = records.findIndex((r, i) => runaway[0] === i || giantIn(r, i + 1) !== null);
	if (broken !== -1) return giantIn(records[broken] as string[], broken + 1) ?? closedLater(broken + 1, dialect.quote);
	return sample.complete && !endless && used < sample.text.length ? unclosedQuote(records.length + 1, dialect.quote) : null;
}

/** What stands in the first filled row instead of column names. */
function noHeader(name: string, records: readonly string[][]): Result<never> {
	const row = records.findIndex((r) => filledWidth(r) > 0);
	const value =
		(records[row] ?? [])
			.find((c) => c.trim() !== '')
			?.trim()
			.slice(0, 60) ?? '';
	return fail('noHeaderRow', { name, row: row + 1, value });
}
