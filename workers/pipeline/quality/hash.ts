/**
 * The last hash as two halves. Typed, because half of all 32-bit numbers would otherwise be an object of their own, and
 * there are millions of values.
 */
export const last = new Int32Array(2);

/**
 * 64 bits of a text's UTF-16 units into `last`: two multiplicative lanes that mix into each other at the end (the finisher
 * of MurmurHash3). Two of a million different texts share all 64 bits with a chance of 1 in 37 million.
 */
export const hashText = (text: string): void => hashRange(text, 0, text.length);

/** hashText of text.slice(from, to), without the slice. */
export function hashRange(text: string, from: number, to: number): void {
	let a = 0xdeadbeef ^ (to - from);
	let b = 0x41c6ce57;
	for (let i = from; i < to; i++) {
		const c = text.charCodeAt(i);
		a = Math.imul(a ^ c, 0x9e3779b1);
		b = Math.imul(b ^ c, 0x5f356495);
		a ^= a >>> 15;
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	last[0] = a ^ (a >>> 16);
	last[1] = b ^ (b >>> 16);
}
