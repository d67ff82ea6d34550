import { NEUTRAL_MARKS, SINGLE_BYTE, TWO_BYTE } from './languages';

const isLatin = (c: string): boolean => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
const isLetter = (c: string): boolean => /\p{L}|\p{M}/u.test(c);
const isUpper = (c: string): boolean => c !== c.toLowerCase();
const isLower = (c: string): boolean => c !== c.toUpperCase();

/**
 * How well `text`, decoded as a single-byte encoding, reads: 0 (noise) to 1 (every foreign letter belongs to one
 * language and stands where letters stand). Signs inside words, capitals inside small words, Latin and other
 * letters mixed in one word, and control characters speak against it.
 */
export function singleByteScore(encoding: string, text: string): number {
	const languages = SINGLE_BYTE[encoding] ?? [];
	const hits = new Array<number>(languages.length).fill(0);
	const union = new Set(languages.join('') + languages.join('').toUpperCase());
	const sets = languages.map((l) => new Set(l + l.toUpperCase()));
	const latinScript = /^\p{Script=Latin}/u.test(languages[0] ?? '');
	let seen = 0;
	let known = 0;
	let faults = 0;
	for (let i = 0; i < text.length && seen < 4000; i++) {
		const c = text[i] as string;
		if (c < '\u0080') continue;
		seen++;
		const before = text[i - 1] ?? ' ';
		const after = text[i + 1] ?? ' ';
		if (c < '\u00a0' || c === '\ufffd') faults += 2;
		else if (isLetter(c)) {
			if (union.has(c)) known++;
			sets.forEach((set, k) => set.has(c) && hits[k]!++);
			if (!latinScript && (isLatin(before) || isLatin(after))) faults++;
			// Cased scripts begin names with a capital; final forms of letters stand at the end of a word.
			if (!latinScript && isLower(c) && !isLetter(before)) faults += 0.2;
			if ('ςךםןףץ'.includes(c) && isLetter(after)) faults++;
			// A letter all by itself is more likely a sign in another encoding.
			if (!isLetter(before) && !isLetter(after)) faults += 0.3;
			if (isUpper(c) && isLower(before) && isLetter(before)) faults++;
			if (latinScript && before > '\u007f' && isLetter(before) && after > '\u007f' && isLetter(after)) faults++;
		} else if (NEUTRAL_MARKS.includes(c) && !(isLetter(before) && isLetter(after) && !'’·‘'.includes(c))) known += 0.6;
		else faults++;
	}
	if (seen === 0) return 0;
	const best = Math.max(...hits) / seen;
	return Math.max(0, Math.min(1, 0.45 * (known / seen) + 0.55 * best - faults / seen));
}

/**
 * How well bytes read as a two-byte encoding: share of two-byte characters from the frequent rows of the code
 * table, and share of characters that contact files are full of. 0 when the bytes are not valid in it.
 */
export function twoByteScore(encoding: string, bytes: Uint8Array): number {
	const profile = TWO_BYTE[encoding];
	if (!profile) return 0;
	let text: string;
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return 0;
	}
	let pairs = 0;
	let frequent = 0;
	for (let i = 0; i + 1 < bytes.length; i++) {
		const lead = bytes[i]!;
		if (lead < 0x81 || (encoding === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf)) continue;
		pairs++;
		if (bytes[i + 1]! >= profile.trailFrom && profile.lead.some(([from, to]) => lead >= from && lead <= to)) frequent++;
		i++;
	}
	let wide = 0;
	let common = 0;
	let half = 0;
	for (const c of text) {
		if (c < '\u0080') continue;
		wide++;
		if (profile.common.includes(c)) common++;
		if (c >= '\uff61' && c <= '\uff9f') half++;
	}
	if (pairs === 0 || wide === 0) return 0;
	const score = 0.55 * (frequent / pairs) + 0.45 * Math.min(1, (common / wide) * 3) - 0.7 * (half / wide);
	// Accents lone between ASCII letters pair up with them by accident: real text of these scripts comes in runs.
	return Math.max(0, Math.min(1, score));
}
