import { MAX_MERGED } from './book';
import { rangeOf, type Range } from './references';

/** Nothing that names a merged range, and no beginning of a row up to its number, is longer. */
const MAX_TAG_BYTES = 1_000;
const [C, W, SPACE, COLON, OPEN, CLOSE] = [...'Cw :<>'].map((c) => c.charCodeAt(0)) as [number, number, number, number, number, number];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const MERGE = bytesOf('merge');
const CELL = bytesOf('Cell');
const RO = bytesOf('ro');
const text = new TextDecoder();

/**
 * Finds what stands in the XML of a sheet apart from its cells: the merged ranges, which stand behind the rows, and the number of the last
 * row. It takes bytes in pieces of any size, in any encoding that writes ASCII as it is, and reads next to none of them: a sheet of a
 * million rows has hundreds of megabytes.
 */
export class SurveyScanner {
	readonly ranges: Range[] = [];
	/** The highest number that the last row of a piece gave itself, 1-based; 0 where none did. */
	lastRow = 0;
	/** A tag that was not whole at the end of the last piece, and the piece after it. */
	private work = new Uint8Array(0);
	private rest = 0;

	scan(piece: Uint8Array): void {
		const size = this.rest + piece.length;
		if (this.work.length < size) {
			const wider = new Uint8Array(2 * size);
			wider.set(this.work.subarray(0, this.rest));
			this.work = wider;
		}
		this.work.set(piece, this.rest);
		const bytes = this.work.subarray(0, size);
		const open = bytes.lastIndexOf(OPEN);
		// A tag that is not whole yet waits for the next piece.
		const whole = open !== -1 && bytes.indexOf(CLOSE, open) === -1 && size - open < MAX_TAG_BYTES ? open : size;
		this.findRanges(bytes.subarray(0, whole));
		this.findLastRow(bytes.subarray(0, whole));
		this.rest = size - whole;
		this.work.copyWithin(0, whole, size);
	}

	/** Found by their capital letter, which few other bytes of a sheet are. */
	private findRanges(bytes: Uint8Array): void {
		for (let at = bytes.indexOf(C); at !== -1 && this.ranges.length < MAX_MERGED; at = bytes.indexOf(C, at + 1)) {
			if (!standsAt(bytes, CELL, at) || !standsAt(bytes, MERGE, at - MERGE.length)) continue;
			const open = bytes.lastIndexOf(OPEN, at);
			const close = bytes.indexOf(CLOSE, at);
			if (open === -1 || close === -1 || close - open > MAX_TAG_BYTES) continue;
			const tag = text.decode(bytes.subarray(open, close + 1));
			const ref = /^<(?:[\w-]+:)?mergeCell\s(?:[^>]*?\s)?ref\s*=\s*["']([^"'>]+)/.exec(tag)?.[1];
			const range = rangeOf(ref ?? '');
			if (range) this.ranges.push(range);
		}
	}

	private findLastRow(bytes: Uint8Array): void {
		for (let at = bytes.lastIndexOf(W); at > 2; at = bytes.lastIndexOf(W, at - 1)) {
			const before = bytes[at - 3];
			if (bytes[at + 1] !== SPACE || !standsAt(bytes, RO, at - 2) || (before !== OPEN && before !== COLON)) continue;
			const tag = text.decode(bytes.subarray(at + 1, at + MAX_TAG_BYTES)).split('>', 1)[0] as string;
			const number = Number(/\sr\s*=\s*["'](\d{1,7})["']/.exec(tag)?.[1] ?? 0);
			this.lastRow = Math.max(this.lastRow, number);
			return;
		}
	}
}

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
	for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
	return true;
}
