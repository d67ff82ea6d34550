import { orderOf } from './encoding/wide';

/** The UTF-16 order that a text without a Unicode mark is in, or null when it is no UTF-16 (see encoding/wide.ts). */
export const utf16Pattern = orderOf;

/** The Unicode mark at the start of a file: its encoding and its length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
	return null;
}

/**
 * True for bytes that are no text in any encoding: at least eight control bytes and 5 % of them (a stray NUL is not
 * enough; the separators of files, groups, records and units and Control-A are delimiters of some exports).
 */
export function looksBinary(bytes: Uint8Array): boolean {
	if (byteOrderMark(bytes) || utf16Pattern(bytes)) return false;
	let control = 0;
	for (const b of bytes)
		if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27 && b !== 1 && !(b >= 28 && b <= 31)) control++;
	return control >= 8 && control >= bytes.length * 0.05;
}
