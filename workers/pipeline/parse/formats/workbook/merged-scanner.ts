import { MAX_MERGED } from './book';
import { rangeOf, type Range } from './references';

/** Nothing that names a merged range is longer. */
const MAX_TAG_CHARS = 1_000;
const TAG = 'mergeCell';

/** Finds the merged ranges in the XML of a sheet, given in pieces of any size. They stand behind the rows, which it doesn't read. */
export class MergedScanner {
	readonly ranges: Range[] = [];
	private rest = '';

	scan(piece: string): void {
		if (this.isOther(piece)) {
			const cut = piece.slice(-MAX_TAG_CHARS).lastIndexOf('<');
			const tail = cut === -1 ? '' : piece.slice(cut - MAX_TAG_CHARS);
			this.rest = tail.includes('>') ? '' : tail;
			return;
		}
		const text = this.rest + piece;
		const open = text.lastIndexOf('<');
		// A tag that is not whole yet waits for the next piece.
		const whole = open !== -1 && !text.includes('>', open) && text.length - open < MAX_TAG_CHARS ? open : text.length;
		this.rest = text.slice(whole);
		if (!text.includes(TAG)) return;
		for (const [, ref = ''] of text.slice(0, whole).matchAll(/<(?:[\w-]+:)?mergeCell\s(?:[^>]*?\s)?ref\s*=\s*["']([^"'>]+)/g)) {
			const range = rangeOf(ref);
			if (range && this.ranges.length < MAX_MERGED) this.ranges.push(range);
		}
	}

	/** Nearly all pieces are rows, with no merged range in them or across their beginning: they are looked at without being copied. */
	private isOther(piece: string): boolean {
		if (piece.length <= 2 * MAX_TAG_CHARS || piece.includes(TAG)) return false;
		return this.rest === '' || !(this.rest + piece.slice(0, MAX_TAG_CHARS)).includes(TAG);
	}
}
