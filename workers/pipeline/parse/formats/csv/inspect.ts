import type { ReadOptions } from '#domain/import';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { detectEncoding } from '../../encoding/detect';
import { HEADER_SEARCH_ROWS, SAMPLE_BYTES, type InspectedFile, type ParseLimits } from '../../format';
import { filledWidth, findHeaderRow, usualWidth } from '../../header-row';
import { textSample, type TextSample } from './decode';
import { diagnoseRest, giantIn, MAX_REST_CHARS, unclosedQuote } from './diagnose';
import { dialectOf, guessDelimiter } from './dialect';
import { inspectionNotes } from './notes';
import { splitRecords } from './records';

const PREVIEW_ROWS = 20;

/** Looks at the first 256 KiB of a delimited text; see FormatReader.inspect. */
export async function inspectCsv(source: ByteSource, overrides: Partial<ReadOptions>, limits: ParseLimits): Promise<Result<InspectedFile>> {
	const name = source.name;
	const head = await source.slice(0, Math.min(SAMPLE_BYTES, source.size));
	const guess = await detectEncoding(source, head);
	const encoding = overrides.encoding ?? guess.encoding;
	const quote = overrides.quote ?? '"';
	let sample = await textSample(source, encoding);
	if (!sample) return fail('unknownEncoding', { encoding });
	if (sample.text.trim() === '' && sample.complete) return fail('emptyFile', { name });

	const delimiters = guessDelimiter(sample.text, quote, sample.complete);
	const delimiter = overrides.delimiter ?? sample.separator ?? delimiters.delimiter;
	const dialect = dialectOf(sample.text, delimiter, quote);
	let split = splitRecords(sample.text, dialect, sample.complete);
	if (split.records.length === 0 && !sample.complete) {
		sample = (await textSample(source, encoding, MAX_REST_CHARS)) as TextSample;
		split = splitRecords(sample.text, dialect, sample.complete);
		if (split.records.length === 0) return stop(diagnoseRest(sample.text, dialect, 1));
	}
	const { records, used, runaway } = split;
	const broken = records.findIndex((r, i) => runaway[0] === i || giantIn(r, i + 1) !== null);
	if (broken !== -1) return stop(giantIn(records[broken] as string[], broken + 1) ?? unclosedQuote(broken + 1));
	if (sample.complete && used < sample.text.length) return stop(unclosedQuote(records.length + 1));

	const width = usualWidth(records);
	if (width > limits.maxColumns) return fail('tooManyColumns', { name, columns: width, limit: limits.maxColumns });
	const found = findHeaderRow(records);
	const headerRow = overrides.headerRow ?? found.index + 1;
	if (overrides.headerRow === undefined && found.index === -1) return noHeader(name, records);
	const header = headerRow > 0 ? (records[headerRow - 1] ?? []) : new Array<string>(width).fill('');
	const columns = Math.max(header.length, width);
	if (filledWidth(header) > limits.maxColumns) return fail('tooManyColumns', { name, columns: filledWidth(header), limit: limits.maxColumns });

	const body = records.slice(headerRow);
	const preview: InspectedFile['preview'] = { rowNumbers: [], cells: [] };
	let dataRows = 0;
	for (let i = 0; i < body.length; i++) {
		const record = body[i] as string[];
		if (filledWidth(record) === 0) continue;
		dataRows++;
		if (preview.cells.length < PREVIEW_ROWS) {
			preview.rowNumbers.push(headerRow + i + 1);
			preview.cells.push(record);
		}
	}
	if (dataRows === 0 && sample.complete) return fail('noDataRows', { name, row: headerRow });

	return ok({
		name,
		size: source.size,
		read: { format: 'csv', encoding, delimiter, quote, headerRow },
		confidence: {
			encoding: overrides.encoding ? 1 : guess.confidence,
			delimiter: overrides.delimiter || sample.separator ? 1 : delimiters.confidence,
			headerRow: overrides.headerRow === undefined ? found.confidence : 1
		},
		encodings: [...new Set([encoding, ...guess.candidates])],
		delimiters: [...new Set([delimiter, ...delimiters.candidates])],
		headers: columnNames(header, columns),
		preview,
		sampleRows: sampleRows(body, columns),
		preamble: records.slice(0, Math.max(0, headerRow - 1)).slice(0, HEADER_SEARCH_ROWS),
		estimatedRows: sample.complete ? dataRows : Math.round((dataRows * source.size) / Math.max(1, sample.bytes)),
		notes: inspectionNotes({ sample, encoding, preamble: records.slice(0, Math.max(0, headerRow - 1)), header, headerRow, width: columns, body })
	});
}

/** The first 100 filled rows, and below them up to 100 that fill a column blank so far: a column filled in row 900 is no blank column. */
function sampleRows(body: readonly string[][], columns: number): string[][] {
	const rows: string[][] = [];
	const seen = new Uint8Array(columns);
	for (const record of body) {
		let adds = false;
		for (let c = 0; c < record.length && c < columns; c++) {
			if (seen[c] === 0 && (record[c] as string).trim() !== '') {
				seen[c] = 1;
				adds = true;
			}
		}
		if ((rows.length < 100 && filledWidth(record) > 0) || (adds && rows.length < 200)) rows.push(record);
	}
	return rows;
}

/** Column names as shown: on one line, trimmed; a blank one is called after its place. Names may repeat; the index tells columns apart. */
function columnNames(header: readonly string[], columns: number): string[] {
	return Array.from({ length: columns }, (_, i) => (header[i] ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || `Column ${i + 1}`);
}

/** What stands in the first filled row instead of column names. */
function noHeader(name: string, records: readonly string[][]): Result<never> {
	const row = records.findIndex((r) => filledWidth(r) > 0);
	const value = (records[row] ?? []).find((c) => c.trim() !== '')?.trim().slice(0, 60) ?? '';
	return fail('noHeaderRow', { name, row: row + 1, value });
}

const stop = (problem: Problem): Result<never> => ({ ok: false, problem });
