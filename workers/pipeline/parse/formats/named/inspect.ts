import type { ReadOptions } from '#domain/imports/import-reading';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { detectEncoding } from '../../encoding/detect';
import { SAMPLE_BYTES, type InspectedFile, type ParseLimits } from '../../format';
import { columnNames, sampleRows } from '../../inspected-columns';
import { decoderOf } from '../../encoding/decoder';
import { NamedColumns, type NamedRows } from './named-rows';

const PREVIEW_ROWS = 20;
/** Records kept for the mapper to choose its samples from, and characters in them: there are files of few and huge ones (FIL-5). */
const KEPT = 2_000;
const KEPT_CHARS = 8_000_000;

/**
 * Goes through all records for their columns, and keeps the first ones for a look; see FormatReader.inspect. `note` says what the file was
 * taken for.
 */
export async function inspectNamed(
	source: ByteSource,
	format: string,
	rows: NamedRows,
	note: (rows: number) => Problem,
	overrides: Partial<ReadOptions>,
	limits: ParseLimits
): Promise<Result<InspectedFile>> {
	const { name } = source;
	const guess = await detectEncoding(source, await source.slice(0, Math.min(SAMPLE_BYTES, source.size)));
	const encoding = overrides.encoding || guess.encoding;
	if (!decoderOf(encoding)) return fail('unknownEncoding', { encoding });
	const columns = new NamedColumns();
	const kept: Parameters<NamedColumns['cells']>[0][] = [];
	let count = 0;
	let chars = 0;
	for await (const read of rows(source, encoding)) {
		if ('problem' in read) return { ok: false, problem: read.problem };
		columns.add(read.row.entries);
		if (count++ < KEPT && chars < KEPT_CHARS) {
			kept.push(read.row.entries);
			chars += read.row.entries.reduce((n, [, value]) => n + value.length, 0);
		}
	}
	const { names } = columns;
	if (count === 0 || names.length === 0) return fail('jsonNoRecords', { name });
	if (names.length > limits.maxColumns) return fail('tooManyColumns', { name, columns: names.length, limit: limits.maxColumns });
	const body = kept.map((entries) => columns.cells(entries));
	const preview = body.slice(0, PREVIEW_ROWS);
	return ok({
		file: 0,
		name,
		size: source.size,
		sheetName: null,
		sheets: [],
		read: { format, encoding, delimiter: '', quote: '', headerRow: 0, sheet: 0, trim: overrides.trim ?? true },
		confidence: { encoding: overrides.encoding ? 1 : guess.confidence, delimiter: 1, headerRow: 1, sheet: 1 },
		candidates: {
			encoding: guess.ranked.slice(0, 6).map((r) => ({ value: r.encoding, confidence: r.confidence, samples: r.samples })),
			delimiter: [],
			headerRow: []
		},
		encodings: [...new Set([encoding, ...guess.candidates])],
		delimiters: [],
		headers: columnNames(names, names.length),
		preview: { rowNumbers: preview.map((_, n) => n + 1), cells: preview },
		sampleRows: sampleRows(body, names.length),
		preamble: [],
		estimatedRows: count,
		notes: [note(count)]
	});
}
