import type { PackedColumn } from './pack';

/** Lengths of values in UTF-16 units, 0 = blank. */
type Lengths = Uint8Array | Uint16Array | Uint32Array;

/**
 * A packed column as it lies on the disk. Texts are bytes there: UTF-8, or half a byte a character where the whole column
 * is written with sixteen characters (phones, numbers, dates). A text that UTF-8 would make longer, or that isn't well
 * formed and would not come back as it was, stays as it is. The kinds of a column with codes are a text themselves.
 */
export type ShelvedColumn = ShelvedText | { kinds: ShelvedText; codes: Uint8Array };
export type ShelvedText =
	{ text: string; lengths: Lengths } | { utf8: Uint8Array; lengths: Lengths } | { half: Uint8Array; characters: string; lengths: Lengths };

const encoder = new TextEncoder();
// Without ignoreBOM a text that begins with U+FEFF would lose it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Grows to the longest text seen; what is kept is copied out of it. */
let scratch = new Uint8Array(64 * 1024);

const HALF = 16;
/** A lone half of a surrogate pair. */
const BROKEN = /\p{Surrogate}/u;

export function shelveColumn(p: PackedColumn): ShelvedColumn {
	if ('text' in p) return shelveText(p.text, p.lengths);
	const lengths = Uint32Array.from(p.values, (v) => v.length);
	return { kinds: shelveText(p.values.join(''), lengths.some((n) => n > 255) ? lengths : Uint8Array.from(lengths)), codes: p.codes };
}

export function unshelveColumn(s: ShelvedColumn): PackedColumn {
	if (!('kinds' in s)) return { text: textOf(s), lengths: s.lengths };
	const text = textOf(s.kinds);
	let at = 0;
	return { values: Array.from(s.kinds.lengths, (n) => text.slice(at, (at += n))), codes: s.codes };
}

/** Values read one by one after which the whole column is read at once. */
const SINGLY = 24;
/** Values up to which it is quicker to add up the lengths before each than to add up all. */
const ADDED_UP = 4;
/** Characters up to which they are put together one by one: a call of the decoder takes as long as some sixty of them. */
const SHORT = 60;

/** Reads single values of a column as it lies on the disk; null = blank. A few cost next to nothing, many what the column costs. */
export function shelvedReader(s: ShelvedColumn): (i: number) => string | null {
	if (!('kinds' in s)) return textReader(s);
	const [kind, known] = [textReader(s.kinds), [] as (string | null)[]];
	return (i) => {
		const code = s.codes[i] ?? 0;
		return code === 0 ? null : (known[code] ??= kind(code - 1));
	};
}

function textReader(s: ShelvedText): (i: number) => string | null {
	const { lengths } = s;
	/** null = a character is not one byte, so the lengths don't say where a value lies. */
	const one =
		'half' in s
			? (from: number, to: number): string => halfText(s, from, to)
			: 'utf8' in s && s.utf8.length === sumOf(lengths, lengths.length)
				? (from: number, to: number): string => plainText(s.utf8, from, to)
				: null;
	let ends: Uint32Array | null = null;
	let text: string | null = null;
	let reads = 0;
	return (i) => {
		const size = lengths[i] ?? 0;
		if (size === 0) return null;
		const singly = one !== null && reads++ < SINGLY;
		if (singly && reads <= ADDED_UP) {
			const from = sumOf(lengths, i);
			return one(from, from + size);
		}
		ends ??= endsOf(lengths);
		const to = ends[i]!;
		if (singly) return one(to - size, to);
		text ??= textOf(s);
		return text.slice(to - size, to);
	};
}

/** The first `n` lengths added up. */
function sumOf(lengths: Lengths, n: number): number {
	let sum = 0;
	for (let i = 0; i < n; i++) sum += lengths[i]!;
	return sum;
}

function endsOf(lengths: Lengths): Uint32Array {
	const ends = new Uint32Array(lengths.length);
	for (let i = 0, at = 0; i < ends.length; i++) ends[i] = at += lengths[i]!;
	return ends;
}

function plainText(bytes: Uint8Array, from: number, to: number): string {
	if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
	let text = '';
	for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
	return text;
}

function shelveText(text: string, lengths: Lengths): ShelvedText {
	if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
	const { written } = encoder.encodeInto(text, scratch);
	if (written === text.length) return halved(scratch.subarray(0, written), lengths) ?? { utf8: scratch.slice(0, written), lengths };
	return written < text.length * 2 && !BROKEN.test(text) ? { utf8: scratch.slice(0, written), lengths } : { text, lengths };
}

function textOf(s: ShelvedText): string {
	if ('text' in s) return s.text;
	if ('utf8' in s) return decoder.decode(s.utf8);
	return halfText(s, 0, sumOf(s.lengths, s.lengths.length));
}

/** Characters `from` to `to` of a text at half a byte each. */
function halfText({ half, characters }: { half: Uint8Array; characters: string }, from: number, to: number): string {
	const bytes = new Uint8Array(to - from);
	for (let i = from; i < to; i++) {
		const pair = half[i >> 1] ?? 0;
		bytes[i - from] = characters.charCodeAt(i & 1 ? pair & 15 : pair >> 4);
	}
	return plainText(bytes, 0, bytes.length);
}

/** ASCII text at half a byte a character, or null where it uses too many different ones. */
function halved(ascii: Uint8Array, lengths: Lengths): ShelvedText | null {
	const place = new Int8Array(128).fill(-1);
	let characters = '';
	const half = new Uint8Array((ascii.length + 1) >> 1);
	for (let i = 0; i < ascii.length; i++) {
		const c = ascii[i]!;
		if (place[c] === -1) {
			if (characters.length === HALF) return null;
			place[c] = characters.length;
			characters += String.fromCharCode(c);
		}
		half[i >> 1]! |= i & 1 ? place[c]! : place[c]! << 4;
	}
	return { half, characters, lengths };
}

const sizeOfText = (t: ShelvedText): number =>
	('text' in t ? t.text.length * 2 : 'utf8' in t ? t.utf8.length : t.half.length) + t.lengths.byteLength;

/** Bytes that a shelved column takes, near enough. */
export const shelvedSize = (s: ShelvedColumn): number => ('kinds' in s ? sizeOfText(s.kinds) + s.codes.byteLength : sizeOfText(s));
