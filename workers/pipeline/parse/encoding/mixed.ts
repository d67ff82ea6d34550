import { decoderOf } from './decoder';
import { sequenceAt } from './utf8';

const TWO_BYTE = new Set(['shift_jis', 'gb18030', 'gbk', 'big5', 'euc-kr', 'euc-jp', 'iso-2022-jp']);

/**
 * One line of a file whose lines are in different encodings: UTF-8 when it is UTF-8 throughout, otherwise `fallback`,
 * except for the UTF-8 characters in it when the fallback is a single-byte encoding (cells of one row can come from
 * different programs). Of a UTF-8 character cut in two, one U+FFFD stays: nothing is made up for what is lost.
 */
export function repairMixedLine(bytes: Uint8Array, fallback: string): string {
	let broken = false;
	for (let i = 0; i < bytes.length && !broken;) {
		const length = sequenceAt(bytes, i);
		broken = length === 0;
		i += length;
	}
	const other = decoderOf(fallback);
	if (!broken || !other) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (TWO_BYTE.has(fallback)) return other.decode(bytes);
	let text = '';
	let from = 0;
	const flush = (to: number) => {
		if (to > from) text += other.decode(bytes.subarray(from, to));
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

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

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
