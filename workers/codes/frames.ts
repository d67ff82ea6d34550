import { crc32 } from '../export/crc32';

/**
 * Bytes as a row of codes that one screen shows and another camera reads, in any order and with gaps. The first `count`
 * frames are the blocks themselves; every later one is the XOR of a few blocks that its number names, so that a
 * reader who missed some needs not wait for just those (a fountain code after Luby, "LT Codes", 2002, behind the plain blocks).
 * A frame as text: "MUSTER1:" and Base45 (RFC 9285, which QR codes pack tightly) of
 *   u32 CRC-32 of all bytes | u32 length of all bytes | u16 block size | u16 number | block | u32 CRC-32 of the frame before it
 * with big-endian numbers. The count of blocks follows from length and block size.
 */
const FRAME_MARK = 'MUSTER1:';
/** Bytes of a block: a code of some 90 × 90 modules, which a tablet's camera reads from a tablet's screen at arm's length. */
const BLOCK_BYTES = 280;
const HEAD = 12;
const TAIL = 4;
/** Most that is taken in by codes, bytes: an hour of frames, and no more memory than a picture. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A camera that is held up after the first round has nothing to begin with but plain blocks: all others are mixtures of several. */
const PLAIN_EVERY = 3;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUE = new Map([...ALPHABET].map((c, i) => [c, i] as const));

/** Base45 as RFC 9285 defines it. */
export function toBase45(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 2) {
		const two = i + 1 < bytes.length;
		let n = two ? (bytes[i] as number) * 256 + (bytes[i + 1] as number) : (bytes[i] as number);
		for (let k = 0; k < (two ? 3 : 2); k++) {
			text += ALPHABET[n % 45];
			n = Math.floor(n / 45);
		}
	}
	return text;
}

/** null = the text is none. */
export function fromBase45(text: string): Uint8Array | null {
	if (text.length % 3 === 1) return null;
	const out: number[] = [];
	for (let i = 0; i < text.length; i += 3) {
		const [a, b, c] = [VALUE.get(text[i] ?? ''), VALUE.get(text[i + 1] ?? ''), i + 2 < text.length ? VALUE.get(text[i + 2] ?? '') : 0];
		if (a === undefined || b === undefined || c === undefined) return null;
		const n = a + 45 * b + 2025 * c;
		if (i + 2 < text.length) {
			if (n > 0xffff) return null;
			out.push(n >> 8, n & 255);
		} else {
			if (n > 0xff) return null;
			out.push(n);
		}
	}
	return Uint8Array.from(out);
}

/**
 * The blocks that frame `number` is the XOR of. Below `count` itself; above, two to eight blocks, or up to half of all, drawn by a
 * generator seeded with the number.
 */
export function blocksOf(number: number, count: number): number[] {
	if (number < count) return [number];
	let seed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
	const draw = (below: number): number => {
		// xorshift32 (Marsaglia, 2003).
		seed ^= seed << 13;
		seed >>>= 0;
		seed ^= seed >>> 17;
		seed ^= seed << 5;
		seed >>>= 0;
		return seed % below;
	};
	for (let i = 0; i < 4; i++) draw(2);
	const most = Math.max(1, Math.min(count, [2, 3, 4, 8, Math.ceil(count / 4), Math.ceil(count / 2)][draw(6)] ?? 2));
	const chosen = new Set<number>();
	while (chosen.size < most) chosen.add(draw(count));
	return [...chosen].sort((a, b) => a - b);
}

/** Makes the frames of some bytes. */
export class FrameWriter {
	readonly count: number;
	private readonly crc: number;
	constructor(
		private readonly bytes: Uint8Array,
		private readonly size = BLOCK_BYTES
	) {
		this.count = Math.max(1, Math.ceil(bytes.length / size));
		this.crc = crc32(0, bytes);
	}

	/** Frame `n`, from 0 without an end: after the first round of plain blocks every PLAIN_EVERY-th is one again, in turn. */
	frame(n: number): string {
		const number = this.numberOf(n);
		const out = new Uint8Array(HEAD + this.size + TAIL);
		const view = new DataView(out.buffer);
		view.setUint32(0, this.crc);
		view.setUint32(4, this.bytes.length);
		view.setUint16(8, this.size);
		view.setUint16(10, number);
		for (const b of blocksOf(number, this.count))
			for (let i = 0; i < this.size; i++) out[HEAD + i] = (out[HEAD + i] ?? 0) ^ (this.bytes[b * this.size + i] ?? 0);
		view.setUint32(HEAD + this.size, crc32(0, out.subarray(0, HEAD + this.size)));
		return FRAME_MARK + toBase45(out);
	}

	private numberOf(n: number): number {
		if (n < this.count) return n;
		const later = n - this.count;
		const plain = Math.floor(later / PLAIN_EVERY);
		if (later % PLAIN_EVERY === 0) return plain % this.count;
		return this.count + ((later - plain - 1) % (0xffff - this.count));
	}
}

interface Waiting {
	blocks: Set<number>;
	data: Uint8Array;
}

/** Puts frames together. Frames of something else, or damaged ones, are left aside. */
export class FrameReader {
	private of = '';
	private size = 0;
	private length = 0;
	private crc = 0;
	private count = 0;
	private blocks = new Map<number, Uint8Array>();
	private waiting: Waiting[] = [];
	private readonly seen = new Set<number>();

	/** Blocks that are here, and all; 0 of 0 before the first frame. */
	get progress(): { have: number; count: number } {
		return { have: this.blocks.size, count: this.count };
	}

	/** Takes a frame. False = it is none, damaged, or of other bytes than those that are being read. */
	take(text: string): boolean {
		if (!text.startsWith(FRAME_MARK)) return false;
		const raw = fromBase45(text.slice(FRAME_MARK.length));
		if (!raw || raw.length <= HEAD + TAIL) return false;
		const view = new DataView(raw.buffer);
		const size = view.getUint16(8);
		if (raw.length !== HEAD + size + TAIL || view.getUint32(HEAD + size) !== crc32(0, raw.subarray(0, HEAD + size))) return false;
		const length = view.getUint32(4);
		if (length > MOST_BYTES || size === 0) return false;
		const of = `${view.getUint32(0)}/${length}/${size}`;
		if (this.of === '') Object.assign(this, { of, size, length, crc: view.getUint32(0), count: Math.max(1, Math.ceil(length / size)) });
		if (of !== this.of) return false;
		const number = view.getUint16(10);
		if (this.seen.has(number)) return true;
		this.seen.add(number);
		this.settle({ blocks: new Set(blocksOf(number, this.count)), data: raw.slice(HEAD, HEAD + size) });
		return true;
	}

	/** All bytes, once they are whole and their sum is right; null until then. */
	bytes(): Uint8Array | null {
		if (this.count === 0 || this.blocks.size < this.count) return null;
		const all = new Uint8Array(this.count * this.size);
		for (const [b, data] of this.blocks) all.set(data, b * this.size);
		const bytes = all.slice(0, this.length);
		return crc32(0, bytes) === this.crc ? bytes : null;
	}

	/** Takes what is known out of a frame; a frame of one block is that block, which may settle others. */
	private settle(first: Waiting): void {
		const queue = [first];
		for (let w = queue.pop(); w; w = queue.pop()) {
			for (const b of [...w.blocks]) {
				const known = this.blocks.get(b);
				if (!known) continue;
				w.blocks.delete(b);
				for (let i = 0; i < w.data.length; i++) w.data[i] = (w.data[i] ?? 0) ^ (known[i] ?? 0);
			}
			if (w.blocks.size > 1) this.waiting.push(w);
			const [only] = w.blocks;
			if (w.blocks.size !== 1 || only === undefined) continue;
			this.blocks.set(only, w.data);
			queue.push(...this.waiting.filter((o) => o.blocks.has(only)));
			this.waiting = this.waiting.filter((o) => !o.blocks.has(only));
		}
	}
}
