import { upperHalf } from './decoder';
import { SELDOM, SINGLE_BYTE, type SingleByte } from './languages';
import { profileOf, STRANGER_BITS, type Profile } from './profiles';
import type { Token, Tokens } from './tokens';

/** A way to read a sample and how many bits the sample's words cost that way: the fewer, the likelier. */
export interface Hypothesis {
	encoding: string;
	bits: number;
}

/** A language other than the file's, for one word. */
const OTHER_LANGUAGE = 5;
const PLAIN_WEIGHT = 0.35;
/** What words of plain ASCII can say against a language at most: a German header may stand above Polish names. */
const PLAIN_LIMIT = 25;

/** Marks that words of any language have around them; those of the first group also stand inside words. */
const INSIDE = new Set('’‘·\u00a0\u00ad–‑´ʼ״׳־');
/** Without ‹, which hardly anybody writes: "‹nal" is Ünal. */
const OPENING = new Set('«“„‚¿¡(');
const COMMON = new Set('»”“’‘–—…•€°§®©™№ªº²³½£\u00a0·†×،؛؟״׳־');

const MEASURES = new Set('°€£¥§½¼¾×±²³¹№º');
const isDigit = (b: number): boolean => b >= 0x30 && b <= 0x39;

const NEUTRAL = 0;
const LETTER = 1;
const CAPITAL = 2;
const BASE = 3;
const MARK = 4;
const NOTHING = 5;

interface Reading {
	chars: string[];
	/** Class of each of the 256 bytes. */
	kind: Uint8Array;
	folded: string[];
	/** By language. */
	index: Map<string, Uint8Array>;
}

const readings = new Map<string, Reading>();

function readingOf(encoding: string): Reading {
	let reading = readings.get(encoding);
	if (reading) return reading;
	const upper = upperHalf(encoding);
	const chars = Array.from({ length: 256 }, (_, b) => (b < 128 ? String.fromCharCode(b) : (upper[b - 128] ?? '\ufffd')));
	const folded = chars.map((c) => (c === 'İ' ? 'i' : c.toLowerCase()));
	const kind = Uint8Array.from(chars, (c, b) => {
		if (/\p{L}|\p{M}|\u200c/u.test(c) && !'ªºµ'.includes(c)) return c !== folded[b] ? CAPITAL : c === c.toUpperCase() ? BASE : LETTER;
		if (b < 128) return NEUTRAL;
		return (c >= '\u0080' && c < '\u00a0') || c === '\ufffd' ? NOTHING : MARK;
	});
	reading = { chars, kind, folded, index: new Map() };
	readings.set(encoding, reading);
	return reading;
}

/** Bits that marks, control characters and the order of capitals cost, whatever the language. */
function shapeBits({ bytes }: Token, { chars, kind }: Reading): number {
	let bits = 0;
	let capitals = 0;
	for (let i = 0; i < bytes.length; i++) {
		const b = bytes[i]!;
		const k = kind[b]!;
		const before = i > 0 ? kind[bytes[i - 1]!]! : NEUTRAL;
		const after = i + 1 < bytes.length ? kind[bytes[i + 1]!]! : NEUTRAL;
		const high = b >= 0x80 || (i > 0 && bytes[i - 1]! >= 0x80);
		if (k === NOTHING) bits += 20;
		else if (k === MARK) {
			const c = chars[b] as string;
			const inWord = isLetter(before) && isLetter(after);
			const next = bytes[i + 1] ?? 0;
			// "20°C", "€5", "5 m²", "½"
			if (MEASURES.has(c) && ((i > 0 && isDigit(bytes[i - 1]!)) || isDigit(next))) {
				bits += 3;
				capitals = 0;
				continue;
			}
			bits += COMMON.has(c) || OPENING.has(c) ? 6 : 14;
			// "m²" is well, "Dzia³" is not; geresh belongs to letters.
			if ('¹²³'.includes(c) && isLetter(before) && i > 1 && isLetter(kind[bytes[i - 2]!]!)) bits += 6;
			if ('״׳'.includes(c) && !isLetter(before)) bits += 8;
			if (inWord) bits += INSIDE.has(c) ? 0 : 9;
			else if (
				isLetter(before)
					? c !== '“' && (OPENING.has(c) || '€£§°'.includes(c))
					: isLetter(after) && !OPENING.has(c) && (c === '’' || !INSIDE.has(c))
			)
				bits += '©®™»'.includes(c) ? 8 : 4;
		} else if (k === CAPITAL) {
			if (before === LETTER && high) bits += 6;
		} else if (k === LETTER && before === CAPITAL && capitals > 1 && high) bits += 4;
		capitals = k === CAPITAL ? capitals + 1 : 0;
	}
	return bits;
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL || kind === BASE;

/** Number of each byte's letter in a profile; 0 for what is no letter, 255 for a letter that the language doesn't write. */
function indexOf(reading: Reading, language: string, profile: Profile): Uint8Array {
	let index = reading.index.get(language);
	if (!index) {
		index = Uint8Array.from(reading.kind, (k, b) => (isLetter(k) ? (profile.index.get(reading.folded[b] as string) ?? 255) : 0));
		reading.index.set(language, index);
	}
	return index;
}

function letterBits({ bytes }: Token, index: Uint8Array, { bits: pairs, size }: Profile): number {
	let bits = 0;
	let previous = 0;
	for (let i = 0; i <= bytes.length; i++) {
		const next = i < bytes.length ? index[bytes[i]!]! : 0;
		if (next === 255) bits += STRANGER_BITS;
		else if (previous === 255) bits += next === 0 ? 3 : 6;
		else if (previous !== 0 || next !== 0) bits += pairs[previous * size + next]!;
		previous = next;
	}
	return bits;
}

const latinIndex = (profile: Profile): Uint8Array =>
	Uint8Array.from({ length: 256 }, (_, b) => (b < 128 ? (profile.index.get(String.fromCharCode(b).toLowerCase()) ?? 0) : 255));

/** Bytes of words by which a long sample is first looked through; readings this much worse than the best are not looked at again. */
const COARSE_BYTES = 1200;
const HOPELESS = 1.3;

/** Every single-byte encoding with the language that suits it best, priced in full where it has a chance. */
export function singleByteHypotheses(tokens: Tokens): Hypothesis[] {
	const plain = plainPenalties(tokens.plain);
	const encodings = [...SINGLE_BYTE.keys()].filter((encoding) => upperHalf(encoding) !== '');
	const price =
		(list: readonly Token[]) =>
		(encoding: string): Hypothesis => ({ encoding, bits: bestLanguage(encoding, list, plain) });
	let bytes = 0;
	const first = tokens.foreign.findIndex((t) => (bytes += t.bytes.length) > COARSE_BYTES);
	if (first < 1) return encodings.map(price(tokens.foreign));
	const coarse = encodings.map(price(tokens.foreign.slice(0, first)));
	const least = Math.min(...coarse.map((h) => h.bits));
	const full = price(tokens.foreign);
	const scale = tokens.foreign.length / first;
	return coarse.map((h) => (h.bits <= least * HOPELESS + 40 ? full(h.encoding) : { ...h, bits: h.bits * scale }));
}

/**
 * Bits of the words in the encoding's language that suits them best. English costs nothing anywhere: it stands in files of every country.
 */
function bestLanguage(encoding: string, words: readonly Token[], plain: ReadonlyMap<string, number>): number {
	const { rarity, languages } = SINGLE_BYTE.get(encoding) as SingleByte;
	const reading = readingOf(encoding);
	const shape = words.map((t) => shapeBits(t, reading));
	const costs = languages.map((language) => {
		const profile = profileOf(language);
		const index = indexOf(reading, language, profile);
		return words.map((t) => letterBits(t, index, profile));
	});
	const least = words.map((_, t) =>
		languages.reduce((low, language, l) => Math.min(low, (costs[l]![t] as number) + (SELDOM[language] ?? 0)), Infinity)
	);
	let best = Infinity;
	languages.forEach((language, l) => {
		let bits = (SELDOM[language] ?? 0) + (plain.get(language) ?? plain.get('en') ?? 0);
		for (let i = 0; i < words.length; i++)
			bits += words[i]!.weight * ((shape[i] as number) + Math.min(costs[l]![i] as number, (least[i] as number) + OTHER_LANGUAGE));
		best = Math.min(best, bits);
	});
	return best + rarity;
}

/** What the plain words say against each Latin language, in bits; other scripts have no say in them. */
function plainPenalties(plain: readonly Token[]): Map<string, number> {
	const languages = [...new Set([...SINGLE_BYTE.values()].flatMap((s) => s.languages))].filter((l) => profileOf(l).index.has('a'));
	const costs = languages.map((language) => {
		const profile = profileOf(language);
		const index = latinIndex(profile);
		return plain.map((t) => letterBits(t, index, profile));
	});
	const english = costs[languages.indexOf('en')] ?? [];
	const least = plain.map((_, t) => costs.reduce((low, c) => Math.min(low, c[t] as number), Infinity));
	const totals = costs.map((c) =>
		plain.reduce((sum, t, i) => sum + PLAIN_WEIGHT * t.weight * Math.min(c[i] as number, english[i] as number, (least[i] as number) + 3), 0)
	);
	const floor = Math.min(...totals);
	return new Map(languages.map((language, i) => [language, Math.min(PLAIN_LIMIT, (totals[i] as number) - floor)]));
}
