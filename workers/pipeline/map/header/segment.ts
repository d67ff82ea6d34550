import type { Words } from '../synonyms/compile';
import type { Sense } from '../synonyms/types';

/** A header cut into what its words say. */
export interface Segments {
	senses: Sense[];
	/** Words that no list knows. */
	unknown: string[];
	/** Numbers in the header, in order. */
	numbers: number[];
	/** Letters understood by the language itself, not by the lists that it falls back on. */
	own: number;
	/** Some word was understood only by its stem or its parts. */
	rough: boolean;
}

/** Cuts a header by the first of `layers` that knows a phrase or a word: the language, international words, English. */
export function segment(tokens: readonly string[], layers: readonly Words[]): Segments {
	const out: Segments = { senses: [], unknown: [], numbers: [], own: 0, rough: false };
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at] as string;
		const found = phrase(tokens, at, layers);
		if (found) {
			out.senses.push(found.sense);
			if (found.layer === 0) for (let k = at; k < at + found.length; k++) out.own += (tokens[k] as string).length;
			at += found.length;
			continue;
		}
		at++;
		if (/^\p{N}+$/u.test(token)) {
			out.numbers.push(Number(token));
			continue;
		}
		const readings = layers.map((l) => l.read(token));
		const exact = readings.findIndex((r) => r && !r.rough);
		const layer = exact === -1 ? readings.findIndex((r) => r !== null) : exact;
		const reading = readings[layer];
		if (!reading) {
			out.unknown.push(token);
			continue;
		}
		out.senses.push(...reading.senses);
		if (reading.unknown) out.unknown.push(reading.unknown);
		out.rough ||= reading.rough;
		if (layer === 0) out.own += token.length - (reading.unknown?.length ?? 0);
	}
	return out;
}

function phrase(tokens: readonly string[], at: number, layers: readonly Words[]): { sense: Sense; length: number; layer: number } | null {
	let best: { sense: Sense; length: number; layer: number } | null = null;
	layers.forEach((words, layer) => {
		const found = words.phraseAt(tokens, at);
		if (found && (!best || found.length > best.length)) best = { ...found, layer };
	});
	return best;
}
