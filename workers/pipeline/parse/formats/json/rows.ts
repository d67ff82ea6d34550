import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { decoderOf } from '../../encoding/decoder';
import { SAMPLE_BYTES } from '../../format';
import { isHeaderWord } from '../../header-words';
import { textPieces, textSample } from '../csv/decode';
import type { NamedRow } from '../named/named-rows';
import { entriesOf, isObject, parseRecord } from './record';
import { RecordScanner, type Place } from './scan';

/** The records of a JSON file: an array of objects, objects one after the other (NDJSON), or an object that holds such an array. */
export async function* jsonRows(source: ByteSource, encoding: string): AsyncGenerator<{ row: NamedRow } | { problem: Problem }> {
	const { name } = source;
	const decoder = decoderOf(encoding);
	const sample = await textSample(source, encoding, SAMPLE_BYTES);
	if (!decoder || !sample) return yield { problem: { code: 'unknownEncoding', params: { encoding } } };
	const place = placeOf(sample.text, sample.complete);
	if (place === null) return yield { problem: { code: 'jsonNoRecords', params: { name } } };
	const scanner = new RecordScanner(place);
	let number = 0;
	const broken = (): { problem: Problem } => ({ problem: { code: 'jsonBroken', params: { name, record: number + 1 } } });
	for await (const piece of textPieces(source, decoder)) {
		for (const text of scanner.take(piece.text)) {
			const record = parseRecord(text);
			if (!record) return yield broken();
			yield { row: { number: ++number, entries: entriesOf(record), bytesRead: piece.bytesRead } };
		}
		if (scanner.broken)
			return yield number === 0 && !scanner.inRecord ? { problem: { code: 'jsonNoRecords', params: { name } } } : broken();
		if (scanner.tooLong) return yield { problem: { code: 'rowTooLong', params: { row: number + 1, characters: 4_000_000 } } };
	}
	if (!scanner.done) yield broken();
}

/** Where the records stand; null = nowhere. A lone object is one record when it looks more like a contact than what its lists hold. */
function placeOf(text: string, complete: boolean): Place | null {
	const start = text.trimStart();
	if (start.startsWith('[')) return 'array';
	if (!start.startsWith('{')) return null;
	const scanner = new RecordScanner('lines');
	const records = scanner.take(start);
	const only = records[0];
	if (only === undefined) return 'within';
	if (records.length > 1 || !scanner.done || !complete) return 'lines';
	const record = parseRecord(only);
	// A mapping, a recipe or another file of our own, which holds no contacts; what is no JSON is said by the reading.
	if (!record) return 'lines';
	if (typeof record['muster'] === 'string') return null;
	const inner = firstInList(record);
	const own = entriesOf(Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value))));
	if (inner && weight(entriesOf(inner)) >= weight(own)) return 'within';
	return weight(own) > 0 ? 'lines' : null;
}

/** How much values look like those of a contact: an email address above all, then names that columns have. */
const weight = (entries: NamedRow['entries']): number =>
	entries.reduce((sum, [name, value]) => sum + (value.includes('@') ? 100 : isHeaderWord(name) ? 1 : 0), 0);

/** The first object in a list, however deep the list stands. */
function firstInList(value: Record<string, unknown>): Record<string, unknown> | null {
	for (const inner of Object.values(value)) {
		const found = Array.isArray(inner) ? inner.find(isObject) : isObject(inner) ? firstInList(inner) : undefined;
		if (found) return found;
	}
	return null;
}
