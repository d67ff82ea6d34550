import { MAX_MERGED } from './book';
import { rangeOf, type Range } from './references';

/** Nothing that names a merged range is longer. */
const MAX_TAG_CHARS = 1_000;

/** Finds the merged ranges in the XML of a sheet, given in pieces of any size. They stand behind the rows, which it doesn't read. */
export class MergedScanner {
	readonly ranges: Range[] = [];
	private rest = '';

	scan(piece: string): void {
		const text = this.rest + piece;
		const open = text.lastIndexOf('<');
		// A tag that is not whole yet waits for the next piece.
		const whole = open !== -1 && !text.includes('>', open) && text.length - open < MAX_TAG_CHARS ? open : text.length;
		this.rest = text.slice(whole);
		if (!text.includes('mergeCell')) return;
		for (const [, ref = ''] of text.slice(0, whole).matchAll(/<(?:[\w-]+:)?mergeCell\s(?:[^>]*?\s)?ref\s*=\s*["']([^"'>]+)/g)) {
			const range = rangeOf(ref);
			if (range && this.ranges.length < MAX_MERGED) this.ranges.push(range);
		}
	}
}
