import type { ChunkIndex } from './chunk-index';
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
export function textGroups(chunks: readonly ChunkIndex[], places: Uint32Array, by: 'name' | 'company'): TextGroups {
	const texts: Texts = {
		in: places.length === 0 ? [] : textsAt(chunks, places),
		from: new Uint32Array(places.length),
		to: new Uint32Array(places.length)
	};
	let filled = 0;
	const items = new Uint32Array(places.length);
	for (let k = 0; k < places.length; k++) {
		const text = texts.in[k]!;
		let from = textOf(chunks[chunkAt(places[k]!)]!)?.starts[positionAt(places[k]!)] ?? text.length;
		if (by === 'company') from = Math.max(0, text.indexOf(END, from)) + 1;
		texts.from[k] = from;
		texts.to[k] = Math.max(from, text.indexOf(END, from));
		if (texts.to[k]! > from) items[filled++] = k;
	}
	for (let k = 0, at = filled; k < places.length; k++) if (texts.to[k] === texts.from[k]) items[at++] = k;
	sortItems(items.subarray(0, filled), texts);
	const ends = new Uint8Array(places.length);
	for (let k = 0; k < filled; k++) ends[k] = k + 1 === filled || compare(texts, items[k]!, items[k + 1]!, 0) !== 0 ? 1 : 0;
	return { order: items.map((k) => places[k]!), ends, filled };
}

const textsAt = (chunks: readonly ChunkIndex[], places: Uint32Array): string[] => {
	const byChunk = chunks.map((c) => textOf(c)?.text ?? '');
	const all = new Array<string>(places.length);
	for (let k = 0; k < places.length; k++) all[k] = byChunk[chunkAt(places[k]!)]!;
	return all;
};

/** Puts items in the order of their folded texts, code unit by code unit; those alike keep theirs. */
export const orderByText = (items: Uint32Array, texts: readonly string[]): void =>
	sortItems(items, { in: texts, from: new Uint32Array(texts.length), to: Uint32Array.from(texts, (t) => t.length) });

/** Letters to a key, a byte each: folded texts have none beyond EF. */
const LETTERS = 5;
/** Runs up to which comparing one by one is the quickest. */
const SMALL = 24;

/**
 * Sorts items by their texts: five letters and the item's index make one number, the numbers are sorted natively, and runs
 * of the same letters are sorted again by the next five (MSD radix sort). Stable.
 */
function sortItems(items: Uint32Array, texts: Texts): void {
	const numbers = new BigUint64Array(items.length);
	const halves = new Uint32Array(numbers.buffer);
	const before = new Uint32Array(items.length);
	const open: [from: number, to: number, depth: number][] = [[0, items.length, 0]];
	for (let job = open.pop(); job; job = open.pop()) {
		const [from, to, depth] = job;
		const n = to - from;
		if (n <= SMALL) {
			sortFew(items, from, to, texts, depth);
			continue;
		}
		for (let k = 0; k < n; k++) {
			const item = items[from + k]!;
			before[k] = item;
			const text = texts.in[item]!;
			const at = texts.from[item]! + depth;
			const end = texts.to[item]!;
			halves[2 * k + 1] =
				((letter(text, at, end) << 24) |
					(letter(text, at + 1, end) << 16) |
					(letter(text, at + 2, end) << 8) |
					letter(text, at + 3, end)) >>>
				0;
			// 24 bits are left for the index: 16 million items.
			halves[2 * k] = ((letter(text, at + 4, end) << 24) | k) >>> 0;
		}
		numbers.subarray(0, n).sort();
		let start = 0;
		for (let k = 0; k < n; k++) {
			const [low, high] = [halves[2 * k]!, halves[2 * k + 1]!];
			items[from + k] = before[low & 0xff_ffff]!;
			if (k + 1 < n && halves[2 * k + 3] === high && halves[2 * k + 2]! >>> 24 === low >>> 24) continue;
			// A text that ended within the letters is the same in all of the run.
			if (k > start && low >>> 24 !== 0) open.push([from + start, from + k + 1, depth + LETTERS]);
			start = k + 1;
		}
	}
}

const letter = (text: string, at: number, end: number): number => (at < end ? text.charCodeAt(at) + 1 : 0);

/** Insertion sort: stable, no calls. */
function sortFew(items: Uint32Array, from: number, to: number, texts: Texts, depth: number): void {
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
