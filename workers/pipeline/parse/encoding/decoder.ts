import { DOS_TABLES } from './dos-tables';
import { MixedReader, otherOf } from './mixed';

/**
 * Decoders by WHATWG label, by name for the Latin code pages of DOS (dos-tables.ts), and by two labels for texts of mixed lines (mixed.ts),
 * that read the same in every engine. Some platforms' own decoders fall short of the standard: windows-1252 without its marks from 0x80 to
 * 0x9F (€, ’, “), EUC-KR without the syllables that Windows added, ISO-8859-16 not at all. What the platform lacks is made good here; what
 * it has is used as it is.
 */
export interface TextReader {
	decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** 0x80–0x9F of windows-1252; a space where the standard leaves the control character. */
const MARKS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** 0xA0–0xFF of ISO-8859-16. */
const LATIN_10 = '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ';

const platform = (label: string): TextDecoder | null => {
	try {
		return new TextDecoder(label);
	} catch {
		return null;
	}
};
const reads = (label: string, bytes: number[], text: string): boolean => platform(label)?.decode(Uint8Array.from(bytes)) === text;
const lacking = new Map<string, boolean>();

/** True when the platform's decoder of a label is not the standard's; asked once per label. */
function falls(label: string, bytes: number[], text: string): boolean {
	const known = lacking.get(label);
	if (known !== undefined) return known;
	const short = !reads(label, bytes, text);
	lacking.set(label, short);
	return short;
}

/**
 * The decoder of an encoding, or null when nobody knows the label. Damaged bytes become U+FFFD, Unicode marks at the start are left out.
 */
export function decoderOf(label: string): TextReader | null {
	const mixedWith = otherOf(label);
	if (mixedWith !== null) {
		const other = decoderOf(mixedWith);
		return other && new MixedReader(other, mixedWith);
	}
	const own = platform(label);
	const name = own?.encoding ?? label.toLowerCase();
	if (name === 'windows-1252' && falls(name, [0x80, 0x92], '€’')) return new TableReader(table1252());
	if (name === 'euc-kr' && falls(name, [0x8c, 0x63], '똠')) return new KoreanReader();
	if (name === 'iso-8859-16' && !own)
		return new TableReader(Array.from({ length: 128 }, (_, i) => (i < 32 ? String.fromCharCode(128 + i) : LATIN_10[i - 32])).join(''));
	const dos = own ? undefined : DOS_TABLES[name];
	return dos ? new TableReader(dos) : own;
}

const table1252 = (): string =>
	Array.from({ length: 128 }, (_, i) => (i < 32 && MARKS_1252[i] !== ' ' ? MARKS_1252[i] : String.fromCharCode(128 + i))).join('');

const tables = new Map<string, string>();

/** The 128 characters above ASCII of a single-byte encoding ('' for other encodings). */
export function upperHalf(label: string): string {
	let table = tables.get(label);
	if (table === undefined) {
		table = decoderOf(label)?.decode(Uint8Array.from({ length: 128 }, (_, i) => 128 + i)) ?? '';
		if (table.length !== 128) table = '';
		tables.set(label, table);
	}
	return table;
}

class TableReader implements TextReader {
	readonly #units: Uint16Array;
	constructor(upper: string) {
		this.#units = Uint16Array.from({ length: 256 }, (_, b) => (b < 128 ? b : upper.charCodeAt(b - 128)));
	}
	decode(bytes: Uint8Array = new Uint8Array()): string {
		let text = '';
		for (let at = 0; at < bytes.length; at += 8192)
			text += String.fromCharCode(...Array.from(bytes.subarray(at, at + 8192), (b) => this.#units[b] as number));
		return text;
	}
}

let extension: Uint16Array | null = null;

/** Lead × 256 + trail → the syllables that Windows added to EUC-KR: all that the standard's table lacks, in Unicode's order, row by row. */
export function koreanExtension(): Uint16Array {
	if (extension) return extension;
	const standard = new Uint8Array(25 * 94 * 2);
	let n = 0;
	for (let lead = 0xb0; lead <= 0xc8; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) standard.set([lead, trail], 2 * n++);
	const has = new Set(new TextDecoder('euc-kr').decode(standard));
	const table = new Uint16Array(65_536);
	let unit = 0xac00;
	for (let lead = 0x81; lead <= 0xc6; lead++) {
		for (let trail = 0x41; trail <= (lead <= 0xa0 ? 0xfe : lead === 0xc6 ? 0x52 : 0xa0); trail++) {
			if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
			while (has.has(String.fromCharCode(unit))) unit++;
			if (unit <= 0xd7a3) table[lead * 256 + trail] = unit++;
		}
	}
	// Signs of later standards.
	table[0xa2e6] = 0x20ac;
	table[0xa2e7] = 0xae;
	extension = table;
	return table;
}

class KoreanReader implements TextReader {
	readonly #rest = new TextDecoder('euc-kr');
	#lead = -1;
	decode(bytes: Uint8Array = new Uint8Array(), { stream = false } = {}): string {
		const added = koreanExtension();
		let text = '';
		let from = 0;
		let i = 0;
		const flush = (to: number) => {
			if (to > from) text += this.#rest.decode(bytes.subarray(from, to));
		};
		if (this.#lead >= 0 && bytes.length > 0) {
			const unit = added[this.#lead * 256 + bytes[0]!]!;
			const wide = unit > 0 || bytes[0]! >= 0x80;
			text += unit > 0 ? String.fromCharCode(unit) : this.#rest.decode(Uint8Array.of(this.#lead, ...(wide ? [bytes[0]!] : [])));
			this.#lead = -1;
			from = i = wide ? 1 : 0;
		}
		for (; i < bytes.length; i++) {
			if (bytes[i]! < 0x81 || bytes[i]! === 0xff) continue;
			if (i + 1 === bytes.length) {
				if (!stream) break;
				flush(i);
				this.#lead = bytes[i]!;
				return text;
			}
			const unit = added[bytes[i]! * 256 + bytes[i + 1]!]!;
			if (unit > 0) {
				flush(i);
				text += String.fromCharCode(unit);
				from = i + 2;
				i++;
			} else if (bytes[i + 1]! >= 0x80) i++;
		}
		flush(bytes.length);
		if (!stream && this.#lead >= 0) {
			text += '\ufffd';
			this.#lead = -1;
		}
		return text;
	}
}
