import { standsAlone } from './sample';

/** The distinct words of a sample with their weight, as bytes. */
export interface Tokens {
	/** Words with bytes above ASCII. */
	foreign: Token[];
	/** Words of ASCII letters only: they tell the language, and with it the encoding, of rows with few accents. */
	plain: Token[];
}

export interface Token {
	bytes: Uint8Array;
	/** 1 for the first occurrence, growing with the logarithm of their number: a word said twice is no second witness. */
	weight: number;
}

const MAX_PLAIN = 150;
/** Bytes of foreign words looked at: enough for any language, few enough for two hundred readings of them. */
const MAX_FOREIGN_BYTES = 8 * 1024;

/** The words of lines with foreign letters, and the plain ones of `opening`, the file's beginning (its header). */
export function tokensOf(sample: Uint8Array, opening: Uint8Array = new Uint8Array()): Tokens {
	const seen = new Map<string, Word>();
	collect(sample, seen, MAX_FOREIGN_BYTES);
	collect(opening, seen, 0);
	const tokens: Tokens = { foreign: [], plain: [] };
	for (const { bytes, count, foreign } of seen.values())
		(foreign ? tokens.foreign : tokens.plain).push({ bytes, weight: 1 + Math.log2(count) / 2 });
	return tokens;
}

interface Word {
	bytes: Uint8Array;
	count: number;
	foreign: boolean;
}

function collect(sample: Uint8Array, seen: Map<string, Word>, foreignBytes: number): void {
	let left = foreignBytes;
	let plain = 0;
	for (let i = 0; i < sample.length; i++) {
		if (standsAlone(sample[i]!)) continue;
		const from = i;
		let foreign = false;
		while (i < sample.length && !standsAlone(sample[i]!)) if (sample[i++]! >= 0x80) foreign = true;
		if (foreign ? left <= 0 : i - from < 3 || plain >= MAX_PLAIN) continue;
		let key = '';
		for (let k = from; k < i; k++) key += String.fromCharCode(sample[k]!);
		const known = seen.get(key);
		if (known) known.count++;
		else if (foreign || /^[A-Za-z]+$/.test(key)) {
			seen.set(key, { bytes: sample.subarray(from, i), count: 1, foreign });
			if (foreign) left -= i - from;
			else plain++;
		}
	}
}
