/** Bits a text: about one text in sixteen passes by chance. */
const BITS_A_TEXT = 16;
const FEWEST_BITS = 10;

/**
 * Tells by the length and four letters that a text is none of a list, without looking at all of it or making a text of its own of a part:
 * no false no, and some false yes. Asking a set costs several times more, and most texts are on no list.
 */
export class Telltale {
	private readonly bits: Uint32Array;
	private readonly shift: number;

	constructor(texts: Iterable<string>) {
		const all = [...texts];
		const size = Math.max(FEWEST_BITS, Math.ceil(Math.log2(all.length * BITS_A_TEXT + 1)));
		this.shift = 32 - size;
		this.bits = new Uint32Array(2 ** (size - 5));
		for (const text of all)
			if (text !== '') {
				const at = this.place(text, 0, text.length);
				this.bits[at >>> 5]! |= 1 << (at & 31);
			}
	}

	/** False where text[from, to) is surely none of them. */
	mayHave(text: string, from = 0, to = text.length): boolean {
		if (to <= from) return false;
		const at = this.place(text, from, to);
		return ((this.bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
	}

	private place(text: string, from: number, to: number): number {
		const n = to - from;
		// Not the last letters: half of all domains end alike.
		const a = text.charCodeAt(from) | (text.charCodeAt(from + (n >> 2)) << 8);
		const b = text.charCodeAt(from + (n >> 1)) | (text.charCodeAt(from + Math.max(0, n - 5)) << 8);
		return Math.imul(Math.imul(a ^ (n << 20), 0x9e3779b1) ^ b, 0x85ebca6b) >>> this.shift;
	}
}
