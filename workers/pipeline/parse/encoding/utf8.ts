import { joinBytes } from '#domain/basics/join-bytes';
/** Multi-byte sequences of a piece of bytes, by the rules of strict UTF-8 (no overlong forms, no surrogates, none above U+10FFFF). */
export interface Utf8Facts {
	two: number;
	/** Of three or four bytes. */
	longer: number;
	broken: number;
}

/** Length of the good sequence that starts at `i`, or 0. Bytes below 0x80 are sequences of one. */
export function sequenceAt(bytes: Uint8Array, i: number): number {
	const b = bytes[i]!;
	const next = bytes[i + 1] ?? 0;
	const follows = (k: number) => (bytes[i + k] ?? 0) >> 6 === 2;
	if (b < 0x80) return 1;
	if (b >= 0xc2 && b <= 0xdf) return follows(1) ? 2 : 0;
	if (b >= 0xe0 && b <= 0xef) return follows(1) && follows(2) && (b !== 0xe0 || next >= 0xa0) && (b !== 0xed || next < 0xa0) ? 3 : 0;
	if (b >= 0xf0 && b <= 0xf4)
		return follows(1) && follows(2) && follows(3) && (b !== 0xf0 || next >= 0x90) && (b !== 0xf4 || next < 0x90) ? 4 : 0;
	return 0;
}

export function utf8Facts(bytes: Uint8Array): Utf8Facts {
	const facts = { two: 0, longer: 0, broken: 0 };
	for (let i = 0; i < bytes.length;) {
		const length = sequenceAt(bytes, i);
		if (length === 2) facts.two++;
		else if (length > 2) facts.longer++;
		else if (length === 0) facts.broken++;
		i += length || 1;
	}
	return facts;
}

/** A file made of UTF-8 lines and of lines in an older encoding, as when files were put one behind the other. */
export interface MixedLines {
	/** Whether there is UTF-8 in it that cannot be chance. */
	mixed: boolean;
	/** How much of the sample is UTF-8, 0 to 1. */
	share: number;
	/** Lines of the sample with letters that aren't UTF-8. */
	rest: Uint8Array;
}

/**
 * Whether a sample that is not UTF-8 throughout holds UTF-8 all the same: nine good characters for each broken sequence,
 * or so many lines of good ones that they can't be chance. In a text of another encoding a two-byte sequence is good by
 * chance once in ten times at most, a longer one hardly ever, and a whole line almost never.
 */
export function mixedLines(sample: Uint8Array): MixedLines {
	const rest: Uint8Array[] = [];
	let good = 0;
	let evidence = 0;
	let fine = 0;
	let broken = 0;
	for (const line of linesOf(sample)) {
		const facts = utf8Facts(line);
		fine += facts.two + facts.longer;
		broken += facts.broken;
		if (facts.broken > 0) rest.push(line);
		else if (facts.two + facts.longer > 0) {
			good++;
			evidence += 4 * facts.two + 7 * facts.longer;
		}
	}
	const mostly = fine > broken * 9;
	const share = Math.max(mostly ? 0.9 : 0, good / Math.max(1, good + rest.length));
	return { mixed: mostly || (evidence >= 12 && share >= 0.08 && fine >= broken * 0.1), share, rest: joinBytes(rest) };
}

function* linesOf(sample: Uint8Array): Generator<Uint8Array> {
	for (let from = 0; from < sample.length;) {
		const at = sample.indexOf(10, from);
		const to = at === -1 ? sample.length : at + 1;
		yield sample.subarray(from, to);
		from = to;
	}
}
