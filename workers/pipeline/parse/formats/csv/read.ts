import { CHUNK_ROWS } from '#domain/chunk';
import type { ReadOptions } from '#domain/import';
import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { MAX_CELL_CHARS, MAX_ROW_CELLS, type ReadEvent } from '../../format';
import { filledWidth } from '../../header-row';
import { decoderFor, textPieces, textSample } from './decode';
import { diagnoseRest, giantIn, MAX_REST_CHARS, unclosedQuote } from './diagnose';
import { dialectOf } from './dialect';
import { splitRecords } from './records';

/**
 * Reads a delimited text in pieces of 1 MiB and yields chunks of raw rows below the header row (0 = no header
 * row: every row is data). Row numbers count records: the header, blank lines and the preamble count, a quoted
 * line break doesn't, a `sep=` line doesn't (spreadsheets hide it). One piece and one chunk are held at a time.
 */
export async function* readCsv(source: ByteSource, options: ReadOptions): AsyncGenerator<ReadEvent> {
	const sample = await textSample(source, options.encoding);
	const decoder = decoderFor(options.encoding);
	if (!sample || !decoder) return yield stop({ code: 'unknownEncoding', params: { encoding: options.encoding } });
	const dialect = dialectOf(sample.text, options.delimiter, options.quote);

	let skip = sample.separatorLength;
	let rest = '';
	let row = 0;
	let rows = 0;
	let headerFilled = 0;
	let headerLength = 0;
	let bytesBefore = 0;
	const total = { blank: 0, ragged: 0 };
	let since = { blank: 0, ragged: 0 };
	let cells: string[][] = [];
	let numbers = new Uint32Array(CHUNK_ROWS);

	const take = (bytesRead: number): ReadEvent => {
		const chunk = { rowNumbers: cells.length === CHUNK_ROWS ? numbers : numbers.slice(0, cells.length), cells, bytesRead };
		const event: ReadEvent = { kind: 'chunk', chunk, blankRows: since.blank, raggedRows: since.ragged };
		since = { blank: 0, ragged: 0 };
		cells = [];
		numbers = new Uint32Array(CHUNK_ROWS);
		return event;
	};

	for await (const piece of textPieces(source, decoder)) {
		const text = rest + (skip ? piece.text.slice(skip) : piece.text);
		skip = 0;
		const { records, used, runaway } = splitRecords(text, dialect, piece.last);
		const share = (piece.bytesRead - bytesBefore) / Math.max(1, records.length);
		for (let i = 0; i < records.length; i++) {
			const record = records[i] as string[];
			row++;
			if (runaway[0] === i) return yield stop(unclosedQuote(row));
			let blank = true;
			let giant = record.length > MAX_ROW_CELLS;
			for (let c = 0; c < record.length; c++) {
				const cell = record[c] as string;
				if (cell.length > MAX_CELL_CHARS) giant = true;
				else if (blank && cell !== '' && cell.trim() !== '') blank = false;
			}
			if (giant) return yield stop(giantIn(record, row) as Problem);
			if (row <= options.headerRow) {
				headerLength = record.length;
				headerFilled = filledWidth(record);
				continue;
			}
			if (blank) {
				total.blank++;
				since.blank++;
				continue;
			}
			if (row === 1) headerFilled = headerLength = record.length;
			if (record.length < headerFilled || (record.length > headerLength && filledWidth(record) > headerLength)) {
				total.ragged++;
				since.ragged++;
			}
			numbers[cells.length] = row;
			rows = cells.push(record) === CHUNK_ROWS ? rows + CHUNK_ROWS : rows;
			if (cells.length === CHUNK_ROWS) yield take(Math.floor(bytesBefore + share * (i + 1)));
		}
		rest = text.slice(used);
		if (rest.length > MAX_REST_CHARS) return yield stop(diagnoseRest(rest, dialect, row + 1));
		if (piece.last && rest !== '') return yield stop(unclosedQuote(row + 1));
		bytesBefore = piece.bytesRead;
	}
	rows += cells.length;
	if (cells.length > 0) yield take(source.size);
	yield { kind: 'end', rows, blankRows: total.blank, raggedRows: total.ragged, bytesRead: source.size };
}

const stop = (problem: Problem): ReadEvent => ({ kind: 'problem', problem });
