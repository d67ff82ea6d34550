import type { ReadOptions } from '#domain/imports/import-reading';
import { BROKEN_CARD_HEADER } from '#domain/imports/own-columns';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { detectEncoding } from '../../encoding/detect';
import { SAMPLE_BYTES, type InspectedFile, type ParseLimits } from '../../format';
import { readCards } from './cards';
import { cellsOf, OTHERS } from './columns';
import { entriesOf } from './entries';
import { survey, type Survey } from './survey';

const SAMPLE_CARDS = 100;
const PREVIEW_ROWS = 20;

/** Goes through all cards for their columns, and again through the first ones for a look; see FormatReader.inspect. */
export async function inspectVcard(
	source: ByteSource,
	overrides: Partial<ReadOptions>,
	limits: ParseLimits
): Promise<Result<InspectedFile>> {
	const { name } = source;
	const guess = await detectEncoding(source, await source.slice(0, Math.min(SAMPLE_BYTES, source.size)));
	const encoding = overrides.encoding || guess.encoding;
	if (!isKnown(encoding)) return fail('unknownEncoding', { encoding });
	const seen = await survey(source, encoding);
	const { columns } = seen;
	if (seen.cards === 0 || columns.every((c) => c === BROKEN_CARD_HEADER)) return fail('noCards', { name });
	if (columns.length > limits.maxColumns) return fail('tooManyColumns', { name, columns: columns.length, limit: limits.maxColumns });

	const places = new Map(columns.map((column, n) => [column, n]));
	const sampleRows: string[][] = [];
	const filled = new Set<number>();
	for await (const batch of readCards(source, encoding, { count: 0, line: 0, what: '' })) {
		for (const card of batch) {
			const cells = cellsOf(entriesOf(card, encoding), places);
			const adds = cells.some((cell, c) => cell !== '' && !filled.has(c));
			if (sampleRows.length >= SAMPLE_CARDS && !(adds && sampleRows.length < 2 * SAMPLE_CARDS)) continue;
			cells.forEach((cell, c) => cell !== '' && filled.add(c));
			sampleRows.push(cells);
		}
		if (sampleRows.length >= SAMPLE_CARDS && filled.size === columns.length) break;
	}
	const preview = sampleRows.slice(0, Math.min(PREVIEW_ROWS, SAMPLE_CARDS));
	return ok({
		file: 0,
		name,
		size: source.size,
		sheetName: null,
		sheets: [],
		read: { format: 'vcard', encoding, delimiter: '', quote: '', headerRow: 0, sheet: 0, trim: overrides.trim ?? true },
		confidence: { encoding: overrides.encoding ? 1 : guess.confidence, delimiter: 1, headerRow: 1, sheet: 1 },
		candidates: {
			encoding: guess.ranked
				.filter((r) => isKnown(r.encoding))
				.slice(0, 6)
				.map((r) => ({ value: r.encoding, confidence: r.confidence, samples: r.samples })),
			delimiter: [],
			headerRow: []
		},
		encodings: [...new Set([encoding, ...guess.candidates.filter(isKnown)])],
		delimiters: [],
		headers: columns,
		preview: { rowNumbers: preview.map((_, n) => n + 1), cells: preview },
		sampleRows,
		preamble: [],
		estimatedRows: seen.cards,
		notes: cardNotes(seen),
		ownFields: seen.ownFields
	});
}

function cardNotes({ cards, versions, binaries, trouble, shared }: Survey): Problem[] {
	const notes: Problem[] = [{ code: 'noteCards', params: { cards, versions: versions.join(', ') } }];
	if (binaries > 0) notes.push({ code: 'noteCardPictures', params: { count: binaries } });
	if (trouble.count > 0) notes.push({ code: 'noteCardsBroken', params: { count: trouble.count, line: trouble.line, what: trouble.what } });
	if (shared > 0) notes.push({ code: 'noteCardColumns', params: { count: shared, column: OTHERS } });
	return notes;
}

/** Values that aren't UTF-8 are read one by one here, so what the platform decodes is all that is offered. */
function isKnown(label: string): boolean {
	try {
		return new TextDecoder(label).encoding !== '';
	} catch {
		return false;
	}
}
