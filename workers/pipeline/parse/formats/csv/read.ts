import { CLOSED_QUOTES, type ReadOptions } from '#domain/imports/import-reading';
import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { decoderOf } from '../../encoding/decoder';
import { MAX_CELL_CHARS, type ReadEvent } from '../../format';
import { TableBody } from '../../table-body';
import { textPieces, textSample } from './decode';
import { closedLater, diagnoseRest, giantIn, MAX_REST_CHARS, unclosedQuote } from './diagnose';
import { dialectOf } from './dialect';
import { splitRecords } from './records';

/**
 * Reads a delimited text in pieces of 1 MiB and yields chunks of raw rows below the header row (0 = no header
 * row: every row is data). Row numbers count records: the header, blank lines and the preamble count, a quoted
 * line break doesn't, a `sep=` line doesn't (spreadsheets hide it). One piece and one chunk are held at a time.
 * With `salvage`, a quote that is never closed is read as text on its line instead of ending the reading.
 */
export async function* readCsv(
	source: ByteSource,
	options: ReadOptions,
	salvage = options.quote === CLOSED_QUOTES
): AsyncGenerator<ReadEvent> {
	const sample = await textSample(source, options.encoding);
	const decoder = decoderOf(options.encoding);
	if (!sample || !decoder) return yield stop({ code: 'unknownEncoding', params: { encoding: options.encoding } });
	const dialect = dialectOf(sample.text, options.delimiter, options.quote === CLOSED_QUOTES ? '"' : options.quote);
	const { headerRow } = options;

	let skip = sample.separatorLength;
	let rest = '';
	let row = 0;
	let bytesBefore = 0;
	let lost = 0;
	let body = headerRow > 0 ? null : new TableBody(null, options.trim);

	for await (const piece of textPieces(source, decoder)) {
		const text = rest + (skip ? piece.text.slice(skip) : piece.text);
		skip = 0;
		lost += piece.lost;
		const { records, used, runaway, longest, endless } = splitRecords(text, dialect, piece.last, salvage);
		const share = (piece.bytesRead - bytesBefore) / Math.max(1, records.length);
		const giant = endless || longest > MAX_CELL_CHARS;
		for (let i = 0; i < records.length; i++) {
			const record = records[i] as string[];
			row++;
			if (runaway[0] === i) return yield stop(closedLater(row, dialect.quote));
			const problem = giant ? giantIn(record, row) : null;
			if (problem) return yield stop(problem);
			if (row <= headerRow) {
				if (row === headerRow) body = new TableBody(record, options.trim);
				continue;
			}
			const chunk = (body as TableBody).add(row, record, Math.floor(bytesBefore + share * (i + 1)));
			if (chunk) yield { kind: 'chunk', chunk };
		}
		rest = text.slice(used);
		if (rest.length > MAX_REST_CHARS) return yield stop(diagnoseRest(rest, dialect, row + 1));
		if (piece.last && rest !== '') return yield stop(unclosedQuote(row + 1, dialect.quote));
		bytesBefore = piece.bytesRead;
	}
	body ??= new TableBody(null, options.trim);
	for (const chunk of body.end(source.size)) yield { kind: 'chunk', chunk };
	const notes = body.notes();
	if (lost > 0) notes.push({ code: 'noteReplacement', params: { count: lost, encoding: options.encoding } });
	yield {
		kind: 'end',
		rows: body.rows,
		leftOut: body.leftOut,
		raggedRows: body.raggedRows,
		bytesRead: source.size,
		lostCharacters: lost,
		notes
	};
}

const stop = (problem: Problem): ReadEvent => ({ kind: 'problem', problem });
