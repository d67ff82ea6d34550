import type { ChunkIndex } from './chunk-index';
import type { Steps } from './in-pieces';
import { chunkAt, positionAt } from './places';
import { END } from './search-text';
import { textOf } from './texts';

/** Texts in order: places, where a group of equal texts ends (1), and how many are not blank; blanks come last. */
export interface TextGroups {
	order: Uint32Array;
	ends: Uint8Array;
	filled: number;
}

/** The folded text of each item: a piece of the text of its chunk. */
interface Texts {
	in: readonly string[];
	from: Uint32Array;
	to: Uint32Array;
}

/** Places (ascending) by name or company, code unit by code unit; contacts alike stay in the order of their places. */
export function* textGroups(chunks: readonly ChunkIndex[], places: Uint32Array, by: 'name' | 'company'): Steps<TextGroups> {
	const texts: Texts = {
		in: places.length === 0 ? [] : textsAt(chunks, places),
		from: new Uint32Array(places.length),
		to: new Uint32Array(places.length)
	};
	let filled = 0;
	const items = new Uint32Array(places.length);
	for (let k = 0; k < places.length; k++) {
		if (k % MANY === 0) yield;
		const text = texts.in[k]!;
		let from = textOf(chunks[chunkAt(places[k]!)]!)?.starts[positionAt(places[k]!)] ?? text.length;
		if (by === 'company') from = Math.max(0, text.indexOf(END, from)) + 1;
		texts.from[k] = from;
		texts.to[k] = Math.max(from, text.indexOf(END, from));
		if (texts.to[k]! > from) items[filled++] = k;
	}
	for (let k = 0, at = filled; k < places.length; k++) if (texts.to[k] === texts.from[k]) items[at++] = k;
	yield* sortItems(items.subarray(0, filled), texts);
	const ends = new Uint8Array(places.length);
	for (let k = 0; k < filled; k++) {
		if (k % MANY === 0) yield;
		ends[k] = k + 1 === filled || compare(texts, items[k]!, items[k + 1]!, 0) !== 0 ? 1 : 0;
	}
	return { order: items.map((k) => places[k]!), ends, filled };
}

const textsAt = (chunks: readonly ChunkIndex[], places: Uint32Array): string[] => {
	const byChunk = chunks.map((c) => textOf(c)?.text ?? '');
	const all = new Array<string>(places.length);
	for (let k = 0; k < places.length; k++) all[k] = byChunk[chunkAt(places[k]!)]!;
	return all;
};

/** Puts items in the order of their folded texts, code unit by code unit; those alike keep theirs. */
export const orderByText = (items: Uint32Array, texts: readonly string[]): Steps<void> =>
	sortItems(items, { in: texts, from: new Uint32Array(texts.length), to: Uint32Array.from(texts, (t) => t.length) });

/** Items looked at from one rest to the next. */
const MANY = 8192;
/** Letters to a key, a byte each: folded texts have none beyond EF. */
const LETTERS = 5;
/** Runs up to which comparing one by one is the quickest. */
const SMALL = 24;
/** Runs from which they are dealt out first: sorting them natively would take longer than somebody's page should wait. */
const LARGE = 1 << 14;

/** A run of items whose texts share their first `depth` letters. */
type Run = [from: number, to: number, depth: number];

/**
 * Sorts items by their texts: large runs are dealt out by their next two letters; of others, five letters and the item's index make one
 * number, the numbers are sorted natively, and runs of the same letters are sorted again by what follows (MSD radix sort). Stable.
 */
function* sortItems(items: Uint32Array, texts: Texts): Steps<void> {
	const room = Math.min(items.length, LARGE);
	const sorter = { numbers: new BigUint64Array(room), before: new Uint32Array(room) };
	const open: Run[] = [[0, items.length, 0]];
	let done = 0;
	for (let run = open.pop(); run; run = open.pop()) {
		const n = run[1] - run[0];
		if (n > LARGE) yield* dealOut(items, run, texts, open);
		else if (n > SMALL) sortRun(items, run, texts, sorter, open);
		else sortFew(items, run, texts);
		if ((done += n) < MANY) continue;
		done = 0;
		yield;
	}
}

/** Counting sort by the next two letters. What of the run is still to be sorted is added to `open`. */
function* dealOut(items: Uint32Array, [from, to, depth]: Run, texts: Texts, open: Run[]): Steps<void> {
	const before = items.slice(from, to);
	const keys = new Uint16Array(before.length);
	const starts = new Uint32Array((1 << 16) + 1);
	for (let k = 0; k < before.length; k++) {
		if (k % MANY === 0) yield;
		const item = before[k]!;
		const at = texts.from[item]! + depth;
		const key = (letter(texts.in[item]!, at, texts.to[item]!) << 8) | letter(texts.in[item]!, at + 1, texts.to[item]!);
		keys[k] = key;
		starts[key + 1]!++;
	}
	for (let key = 0; key < 1 << 16; key++) {
		const start = starts[key]!;
		const end = (starts[key + 1]! += start);
		// A text that ended within the letters is the same in all of the run.
		if (end - start > 1 && (key & 255) !== 0) open.push([from + start, from + end, depth + 2]);
	}
	for (let k = 0; k < before.length; k++) {
		if (k % MANY === 0) yield;
		items[from + starts[keys[k]!]!++] = before[k]!;
	}
}

/** Sorts by the next five letters. Runs that share them all are added to `open`. */
function sortRun(
	items: Uint32Array,
	[from, to, depth]: Run,
	texts: Texts,
	{ numbers, before }: { numbers: BigUint64Array; before: Uint32Array },
	open: Run[]
): void {
	const halves = new Uint32Array(numbers.buffer);
	const n = to - from;
	for (let k = 0; k < n; k++) {
		const item = items[from + k]!;
		before[k] = item;
		const text = texts.in[item]!;
		const at = texts.from[item]! + depth;
		const end = texts.to[item]!;
		halves[2 * k + 1] =
			((letter(text, at, end) << 24) | (letter(text, at + 1, end) << 16) | (letter(text, at + 2, end) << 8) | letter(text, at + 3, end)) >>>
			0;
		// 24 bits are left for the index.
		halves[2 * k] = ((letter(text, at + 4, end) << 24) | k) >>> 0;
	}
	numbers.subarray(0, n).sort();
	let start = 0;
	for (let k = 0; k < n; k++) {
		const [low, high] = [halves[2 * k]!, halves[2 * k + 1]!];
		items[from + k] = before[low & 0xff_ffff]!;
		if (k + 1 < n && halves[2 * k + 3] === high && halves[2 * k + 2]! >>> 24 === low >>> 24) continue;
		if (k > start && low >>> 24 !== 0) open.push([from + start, from + k + 1, depth + LETTERS]);
		start = k + 1;
	}
}

const letter = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) + 1 : 0);

/** Insertion sort: stable, no calls. */
function sortFew(items: Uint32Array, [from, to, depth]: Run, texts: Texts): void {
	for (let i = from + 1; i < to; i++) {
		const item = items[i]!;
		let k = i - 1;
		while (k >= from && compare(texts, items[k]!, item, depth) > 0) {
			items[k + 1] = items[k]!;
			k--;
		}
		items[k + 1] = item;
	}
}

/** Compares from a depth on that both texts share. */
function compare({ in: text, from, to }: Texts, a: number, b: number, depth: number): number {
	const [x, y] = [text[a]!, text[b]!];
	let [i, k] = [from[a]! + depth, from[b]! + depth];
	const [xEnd, yEnd] = [to[a]!, to[b]!];
	for (; i < xEnd && k < yEnd; i++, k++) {
		const difference = x.charCodeAt(i) - y.charCodeAt(k);
		if (difference !== 0) return difference;
	}
	return xEnd - i - (yEnd - k);
}
