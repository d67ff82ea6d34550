import { LATIN_PAIRS } from './latin-pairs';
import { SCRIPT_PAIRS } from './script-pairs';

/** Bits of a pair by class (latin-pairs.ts); class 0 = a pair of the alphabet that the table doesn't hold. */
const BITS = [9.5, 1.2, 2, 3, 4, 5, 6.4];
/** A letter that the language doesn't write. */
export const STRANGER_BITS = 13;

/** What a language's letters cost in bits after each other. */
export interface Profile {
	/** Letter → number from 1; 0 is the edge of a word. */
	index: ReadonlyMap<string, number>;
	size: number;
	/** previous × size + next. */
	bits: Float32Array;
}

const made = new Map<string, Profile>();

export function profileOf(language: string): Profile {
	let profile = made.get(language);
	if (!profile) {
		profile = parse(language);
		made.set(language, profile);
	}
	return profile;
}

function parse(language: string): Profile {
	const latin = LATIN_PAIRS[language];
	const [letters, pairs] = latin ?? SCRIPT_PAIRS[language] ?? ['', ''];
	const index = new Map([...`_${latin ? 'abcdefghijklmnopqrstuvwxyz' : ''}${letters}`].map((c, i) => [c, i]));
	const size = index.size;
	const bits = new Float32Array(size * size).fill(BITS[0] as number);
	for (const row of pairs.split(' ')) {
		const from = (index.get(row[0] as string) as number) * size;
		let level = 0;
		for (let i = 1; i < row.length; i++) {
			const c = row[i] as string;
			if (c >= '1' && c <= '6') level = Number(c);
			else bits[from + (index.get(c) as number)] = BITS[level] as number;
		}
	}
	// Romanian letters with commas below are the same letters.
	const other: [string, number][] =
		language === 'ro'
			? [
					['ș', index.get('ş') as number],
					['ț', index.get('ţ') as number]
				]
			: [];
	return { index: new Map([...index, ...other]), size, bits };
}
