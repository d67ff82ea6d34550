/** Characters of windows-1252 from 0x80 to 0x9F; a dot where there is none. Written out because not every platform's decoder has them right. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const bytesOf = new Map<string, number>();
for (let b = 0x80; b < 0x100; b++) bytesOf.set(b < 0xa0 && UPPER[b - 0x80] !== '.' ? (UPPER[b - 0x80] as string) : String.fromCharCode(b), b);
const SUSPECT = /[ÂÃ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€[\u0098-\u02dc\u2013-\u2122]/;

/** Text that was UTF-8, taken for windows-1252 and saved again ("MÃ¼ller") as it once was ("Müller"), or null when it isn't that. */
export function repairDoubleEncoding(text: string): string | null {
	if (!SUSPECT.test(text)) return null;
	const bytes: number[] = [];
	for (const c of text) {
		const b = c < '\u0080' ? c.charCodeAt(0) : bytesOf.get(c);
		if (b === undefined) return null;
		bytes.push(b);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return null;
	}
}
