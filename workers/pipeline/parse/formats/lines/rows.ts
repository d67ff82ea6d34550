import type { Problem } from '#domain/result';
import type { ByteSource } from '../../../stages';
import { decoderOf } from '../../encoding/decoder';
import { textPieces, textSample } from '../csv/decode';
import { MAX_REST_CHARS } from '../csv/diagnose';
import type { NamedRow } from '../named/named-rows';
import { isGap, isSpacedOut, labelled } from './labels';

/** Column of what stands in a record before its first name. */
const UNNAMED = 'Text';

/**
 * The records of a list of "Name: value" lines. A record ends at a blank or drawn line, and where the name that the list
 * begins with comes again; a line without a name goes on with the value before it.
 */
export async function* lineRows(source: ByteSource, encoding: string): AsyncGenerator<{ row: NamedRow } | { problem: Problem }> {
	const decoder = decoderOf(encoding);
	const sample = await textSample(source, encoding);
	if (!decoder || !sample) return yield { problem: { code: 'unknownEncoding', params: { encoding } } };
	const spacedOut = isSpacedOut(sample.text);
	let first: string | null = null;
	let entries: [string, string][] = [];
	let rest = '';
	let number = 0;
	const done = (bytesRead: number): { row: NamedRow } => {
		const row = { number: ++number, entries, bytesRead };
		entries = [];
		return { row };
	};
	for await (const piece of textPieces(source, decoder)) {
		const text = rest + piece.text;
		// A CR at the end may be the first half of a line break.
		const lines = text.split(/\r\n|\n|\r(?!$)/);
		rest = piece.last ? '' : (lines.pop() as string);
		if (rest.length > MAX_REST_CHARS)
			return yield { problem: { code: 'rowTooLong', params: { row: number + 1, characters: rest.length } } };
		for (const line of lines) {
			if (isGap(line)) {
				if (!spacedOut && entries.length > 0) yield done(piece.bytesRead);
				continue;
			}
			const said = labelled(line);
			if (said) {
				if (said.label === first && entries.length > 0) yield done(piece.bytesRead);
				first ??= said.label;
				entries.push([said.label, said.value]);
			} else {
				const last = entries.at(-1);
				if (last) last[1] += `${last[1] === '' ? '' : '\n'}${line.trim()}`;
				else entries.push([UNNAMED, line.trim()]);
			}
		}
	}
	if (entries.length > 0) yield done(source.size);
}
