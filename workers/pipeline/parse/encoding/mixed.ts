import { joinBytes } from '#domain/basics/join-bytes';
import type { TextReader } from './decoder';
import { sequenceAt } from './utf8';

const TWO_BYTE = new Set(['shift_jis', 'gb18030', 'gbk', 'big5', 'euc-kr', 'euc-jp', 'iso-2022-jp']);
/** A text without line ends is cut at a blank once so many bytes wait. */
const MOST_WAITING = 1024 * 1024;
const PREFIX = 'utf-8+';

/** The label of a text whose lines are UTF-8 or, where they aren't, in another encoding: "utf-8+windows-1252". */
export const mixedLabel = (other: string): string => PREFIX + other;
/** The other encoding of such a label; null for any other label. */
export const otherOf = (label: string): string | null => (label.startsWith(PREFIX) ? label.slice(PREFIX.length) : null);

/** Reads a text that was put together from files of different encodings, line by line (FIL-4). */
export class MixedReader implements TextReader {
	readonly #other: TextReader;
	readonly #twoByte: boolean;
	#waiting = new Uint8Array();

	/** @param label the encoding of `other` */
	constructor(other: TextReader, label: string) {
		this.#other = other;
		this.#twoByte = TWO_BYTE.has(label);
	}

	decode(bytes: Uint8Array = new Uint8Array(), { stream = false } = {}): string {
		const all = this.#waiting.length > 0 ? joinBytes([this.#waiting, bytes]) : bytes;
		const end = stream ? lastEnd(all) : all.length;
		this.#waiting = all.slice(end);
		const whole = all.subarray(0, end);
		try {
			return strict.decode(whole);
		} catch {
			return linesOf(whole)
				.map((line) => this.#line(line))
				.join('');
		}
	}

	/**
	 * One line: UTF-8 when it is UTF-8 throughout, otherwise the other encoding, except for the UTF-8 characters in it when that one is a
	 * single-byte encoding (cells of one row can come from different programs). Of a UTF-8 character cut in two, one U+FFFD stays: nothing
	 * is made up for what is lost.
	 */
	#line(bytes: Uint8Array): string {
		if (isUtf8(bytes)) return utf8.decode(bytes);
		if (this.#twoByte) return this.#other.decode(bytes);
		let text = '';
		let from = 0;
		const flush = (to: number) => {
			if (to > from) text += this.#other.decode(bytes.subarray(from, to));
		};
		for (let i = 0; i < bytes.length;) {
			const length = sequenceAt(bytes, i);
			const cut = length === 0 ? cutSequence(bytes, i) : 0;
			if (length > 1 || cut > 0) {
				flush(i);
				text += cut > 0 ? '\ufffd' : utf8.decode(bytes.subarray(i, i + length));
				from = i + (cut || length);
			}
			i += cut || length || 1;
		}
		flush(bytes.length);
		return text;
	}
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function isUtf8(bytes: Uint8Array): boolean {
	for (let i = 0; i < bytes.length;) {
		const length = sequenceAt(bytes, i);
		if (length === 0) return false;
		i += length;
	}
	return true;
}

/** Length of the beginning of a three- or four-byte character that lacks its end, with at least one byte after the first; 0 otherwise. */
function cutSequence(bytes: Uint8Array, i: number): number {
	const need = bytes[i]! >= 0xf0 && bytes[i]! <= 0xf4 ? 4 : bytes[i]! >= 0xe1 && bytes[i]! <= 0xef ? 3 : 0;
	let n = 1;
	while (n < need && (bytes[i + n] ?? 0) >> 6 === 2) n++;
	// The character before the cut must itself be UTF-8: "ï»" is two letters of windows-1252 as well.
	return need > 0 && n > 1 && n < need && i >= 2 && utf8Before(bytes, i) ? n : 0;
}

const utf8Before = (bytes: Uint8Array, i: number): boolean =>
	[2, 3, 4].some((n) => i >= n && bytes[i - n]! >= 0xc2 && sequenceAt(bytes, i - n) === n);

/** Where the last whole line ends; 0 = nowhere yet. */
function lastEnd(bytes: Uint8Array): number {
	const line = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13)) + 1;
	if (line > 0 || bytes.length <= MOST_WAITING) return line;
	return bytes.lastIndexOf(32) + 1 || bytes.length;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	let from = 0;
	for (let i = 0; i < bytes.length; i++) {
		if (bytes[i] !== 10 && bytes[i] !== 13) continue;
		lines.push(bytes.subarray(from, i + 1));
		from = i + 1;
	}
	if (from < bytes.length) lines.push(bytes.subarray(from));
	return lines;
}
