import { FREQUENT } from './characters';
import { decoderOf, koreanExtension } from './decoder';
import { TWO_BYTE, type TwoByte } from './languages';
import type { Hypothesis } from './single-byte';
import type { Token, Tokens } from './tokens';

/** Bits of a sequence that the encoding doesn't have. */
const BROKEN = 24;
/**
 * A character of the wide script beside an ASCII letter without anything between them: "Tシャツ" and "emailアドレス" are seldom, "格auliai" hardly
 * to be met.
 */
const BESIDE_CAPITAL = 3;
const AFTER_SMALL = 5;
const BEFORE_SMALL = 9;
const RUN_STARTS = 1.5;
/**
 * Bits above which a character is a seldom one, and what such a one costs alone, its second byte in ASCII: a letter with an accent and the
 * one behind it.
 */
const SELDOM = 16;
const LONE_SELDOM = 4;

type Writing = TwoByte['writing'];
const frequent = new Map<Writing, ReadonlySet<string>>();

/** Bits of a character in a text of a writing. `level` says whether the code table counts it among the frequent ones. */
function characterBits(c: string, writing: Writing, level: boolean): number {
	let set = frequent.get(writing);
	if (!set) {
		set = new Set(FREQUENT[writing]);
		frequent.set(writing, set);
	}
	if (set.has(c)) return 9;
	const kana = c >= '\u3041' && c <= '\u30fe';
	if (kana) return writing === 'ja' ? 6.5 : 15;
	if ((c >= '\u3000' && c <= '\u301f') || (c >= '\uff01' && c <= '\uff5e')) return 10;
	if (c >= '\uac00' && c <= '\ud7a3') return writing !== 'ko' ? 18 : level ? 12 : 16;
	if (c >= '\u4e00' && c <= '\u9fff') return level ? (writing === 'ko' ? 16 : 12.5) : writing === 'ko' ? 17 : 16.5;
	if ('·‘’“”—…－～×°'.includes(c)) return 11;
	return c === '\ufffd' ? BROKEN : 18;
}

/** Per encoding: lead × 256 + trail → bits. Made as pairs are met; NaN = not met yet. */
const tables = new Map<string, Float32Array>();

const trailOf = (encoding: string, b: number): boolean =>
	encoding === 'shift_jis'
		? b >= 0x40 && b <= 0xfc && b !== 0x7f
		: encoding === 'gb18030'
			? b >= 0x40 && b <= 0xfe && b !== 0x7f
			: encoding === 'big5'
				? (b >= 0x40 && b <= 0x7e) || (b >= 0xa1 && b <= 0xfe)
				: encoding === 'euc-kr'
					? (b >= 0x41 && b <= 0x5a) || (b >= 0x61 && b <= 0x7a) || (b >= 0x81 && b <= 0xfe)
					: b >= 0xa1 && b <= 0xfe;
const leadOf = (encoding: string, b: number): boolean =>
	encoding === 'shift_jis'
		? (b >= 0x81 && b <= 0x9f) || (b >= 0xe0 && b <= 0xfc)
		: encoding === 'euc-jp'
			? b >= 0xa1 && b <= 0xfe
			: b >= 0x81 && b <= 0xfe;

/**
 * The bits of all pairs that the words can hold, in any phase; 0 where the encoding has no such pair. Unknown ones are decoded in one go,
 * each on a line of its own.
 */
function tableOf(encoding: string, { writing, frequent: [from, to] }: TwoByte, tokens: readonly Token[]): Float32Array {
	const table = tables.get(encoding) ?? new Float32Array(65_536).fill(NaN);
	tables.set(encoding, table);
	const fresh: number[] = [];
	for (const { bytes } of tokens) {
		for (let i = 0; i < bytes.length; i++) {
			const code = bytes[i]! * 256 + (bytes[i + 1] ?? 0);
			if (!Number.isNaN(table[code]!)) continue;
			table[code] = 0;
			if (leadOf(encoding, code >> 8) && trailOf(encoding, code & 255)) fresh.push(code);
		}
	}
	if (fresh.length === 0) return table;
	const lines = new Uint8Array(fresh.length * 3);
	fresh.forEach((code, i) => lines.set([code >> 8, code & 255, 10], i * 3));
	const chars = (decoderOf(encoding)?.decode(lines) ?? '').split('\n');
	fresh.forEach((code, i) => {
		const c = chars[i] as string;
		if (encoding === 'euc-kr' && koreanExtension()[code]! > 0) table[code] = 16;
		else if (c.length > 0 && !c.includes('\ufffd') && !(c >= '\ue000' && c <= '\uf8ff'))
			// What GBK added below A1 to rows of frequent characters is seldom: "Öz" of Western Windows would be one.
			table[code] = characterBits(c, writing, code >> 8 >= from && code >> 8 <= to && (encoding !== 'gb18030' || (code & 255) >= 0xa1));
	});
	return table;
}

/**
 * Bits of a half-width katakana, a single byte: bytes of other encodings look like it, but don't keep its rules (the
 * marks of voice stand after k, s, t, h only, small kana and the long mark never at the start, signs seldom).
 */
function halfKatakana(b: number, before: number): number {
	const kana = before >= 0xa6 && before <= 0xdf;
	const start = kana ? 6.3 : before >= 0x80 ? 13 : 8;
	if (b === 0xde) return (before >= 0xb6 && before <= 0xc4) || (before >= 0xca && before <= 0xce) || before === 0xb3 ? 3 : 16;
	if (b === 0xdf) return before >= 0xca && before <= 0xce ? 3 : 16;
	if (b < 0xa6) return 12;
	return b <= 0xb0 && !kana ? start + 8 : start;
}

/** Bits of a word, its sequences checked one by one. */
function wordBits({ bytes }: Token, encoding: string, pairs: Float32Array): number {
	let bits = 0;
	let afterLetter = 0;
	let afterWide = false;
	for (let i = 0; i < bytes.length; i++) {
		const b = bytes[i]!;
		if (b < 0x80) {
			const letter = (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a;
			if (letter) bits += 4.7 + (afterWide ? (b < 0x61 ? BESIDE_CAPITAL : BEFORE_SMALL) : 0);
			afterLetter = letter ? (b < 0x61 ? BESIDE_CAPITAL : AFTER_SMALL) : 0;
			afterWide = false;
			continue;
		}
		const next = bytes[i + 1] ?? 0;
		let cost = BROKEN;
		if (encoding === 'shift_jis' && b >= 0xa1 && b <= 0xdf) cost = halfKatakana(b, i > 0 ? bytes[i - 1]! : 0);
		else if (
			encoding === 'gb18030' &&
			b >= 0x81 &&
			b <= 0xfe &&
			next >= 0x30 &&
			next <= 0x39 &&
			(bytes[i + 2] ?? 0) >= 0x81 &&
			(bytes[i + 3] ?? 0) >= 0x30 &&
			(bytes[i + 3] ?? 0) <= 0x39
		) {
			cost = 22;
			i += 3;
		} else if (encoding === 'euc-jp' && b === 0x8e && next >= 0xa1 && next <= 0xdf) {
			cost = 10;
			i++;
		} else if (encoding === 'euc-jp' && b === 0x8f && next >= 0xa1 && (bytes[i + 2] ?? 0) >= 0xa1) {
			cost = 18;
			i += 2;
		} else if (pairs[b * 256 + next]! > 0) {
			cost = pairs[b * 256 + next]!;
			if (cost > SELDOM && next < 0x80 && !afterWide && (bytes[i + 2] ?? 0) < 0x80) cost += LONE_SELDOM;
			i++;
		}
		bits += cost + afterLetter + (afterWide ? 0 : RUN_STARTS);
		afterLetter = 0;
		afterWide = true;
	}
	return bits;
}

export function twoByteHypotheses(tokens: Tokens): Hypothesis[] {
	return [...TWO_BYTE].map(([encoding, kind]) => {
		const table = tableOf(encoding, kind, tokens.foreign);
		return { encoding, bits: kind.rarity + tokens.foreign.reduce((sum, t) => sum + t.weight * wordBits(t, encoding, table), 0) };
	});
}
