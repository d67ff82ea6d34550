/** The UTF-16 order that the pattern of zero bytes speaks for, or null: letters of most texts have one zero byte, always on the same side. */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, 65_536) & ~1;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const zeros = even + odd;
	if (zeros < 4 || zeros < length * 0.03) return null;
	if (odd > even * 20) return 'utf-16le';
	if (even > odd * 20) return 'utf-16be';
	return null;
}

/** The Unicode mark at the start of a file: its encoding and its length in bytes. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
	return null;
}

/** True for bytes that are no text in any encoding: at least eight control bytes and 5 % of them (a stray NUL is not enough). */
export function looksBinary(bytes: Uint8Array): boolean {
	if (byteOrderMark(bytes) || utf16Pattern(bytes)) return false;
	let control = 0;
	for (const b of bytes) if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27) control++;
	return control >= 8 && control >= bytes.length * 0.05;
}
