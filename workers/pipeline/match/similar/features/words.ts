import { likeness } from '../../likeness';
import type { Feature } from './feature';
import { PairCache } from './pair-cache';
import { Interned, ones } from './interned';

/** How alike two words must be to count as one, in per cent. */
const ALIKE = 86;
/** What a shortened word counts, in per cent. */
const SHORTENED = 80;
/** The likeness below which two words can't be alike. */
const NEAR_FROM = (ALIKE - 0.5) / 100;
/** What the sums of a likeness may be rounded by. */
const ROUNDING = 1e-9;
/** Words of a text that are compared. */
const MOST = 31;
/** Bits of what is known of a word: how many different letters, its length up to the most that is told, its first letter. */
const [KINDS_OF_LETTERS, LENGTH, LONGEST, FIRST] = [0x3f, 8, 0x7f, 24];

/** Texts of several words, compared word by word: rare words count more than common ones, and a typo in a word a little less. */
export class Words {
	readonly words = new Interned();
	/** By the number of a text: where its words lie, 0 = not cut yet. */
	private places = new Int32Array(64);
	/** The words of texts by number, and their letters, one text behind the other. */
	private flat = new Int32Array(256);
	private letters = new Int32Array(256);
	/** How many letters those are, the length of the word and its first letter, as bits. */
	private marks = new Int32Array(256);
	private filled = 1;
	private weights: number[] = [];
	private common: ReadonlyMap<number, number> = new Map();
	private records = 1;
	private readonly near = new PairCache((a, b) => this.nearness(a, b));

	constructor(
		private readonly text: (id: number) => string,
		private readonly salt: number,
		private readonly cut: (text: string) => string[]
	) {}

	weigh(common: ReadonlyMap<number, number>, records: number): void {
		this.common = common;
		this.records = Math.max(2, records);
		this.weights = [];
	}

	/** The words of records by the numbers of their texts, which are below `texts`. */
	of(ids: Int32Array, texts: number): NonNullable<Feature['words']> {
		return {
			ids,
			texts,
			list: (text) => this.once(text),
			hash: (word) => this.words.hash(word, this.salt),
			weigh: (common, records) => this.weigh(common, records)
		};
	}

	/** The words of a text, each once. */
	private once(id: number): readonly number[] {
		const list = this.list(id);
		for (let k = 1; k < list.length; k++) if (list.indexOf(list[k]!) < k) return [...new Set(list)];
		return list;
	}

	list(id: number): number[] {
		const from = this.placeOf(id);
		const list: number[] = [];
		for (let k = from + 1; k <= from + this.flat[from]!; k++) list.push(this.flat[k]!);
		return list;
	}

	/** Where the words of a text lie: their number, then each; cut where nobody asked before. */
	private placeOf(id: number): number {
		const known = this.places[id];
		return known ? known : this.cutOf(id);
	}

	private cutOf(id: number): number {
		const words = this.cut(this.text(id));
		const from = this.filled;
		if (id >= this.places.length) this.places = enlarged(this.places, id + 1);
		if (from + words.length >= this.flat.length) {
			this.flat = enlarged(this.flat, from + words.length + 1);
			this.letters = enlarged(this.letters, this.flat.length);
			this.marks = enlarged(this.marks, this.flat.length);
		}
		this.flat[from] = words.length;
		for (const [k, word] of words.entries()) {
			const w = this.words.id(word);
			this.flat[from + 1 + k] = w;
			const letters = (this.letters[from + 1 + k] = this.words.letters(w));
			this.marks[from + 1 + k] = ones(letters) | (Math.min(word.length, LONGEST) << LENGTH) | ((word.charCodeAt(0) & 0xff) << FIRST);
		}
		this.filled = from + words.length + 1;
		return (this.places[id] = from);
	}

	/** The words of a text that count most, at most n; of those that no more than `most` records have. */
	rarest(id: number, n: number, most: number): string[] {
		return [...new Set(this.list(id))]
			.filter((w) => (this.common.get(this.words.hash(w, this.salt)) ?? 1) <= most)
			.sort((a, b) => this.weight(b) - this.weight(a) || (this.words.text(a) < this.words.text(b) ? -1 : 1))
			.slice(0, n)
			.map((w) => this.words.text(w));
	}

	private weight(word: number): number {
		return (this.weights[word] ??= Math.max(
			0.15,
			Math.log2((this.records + 20) / ((this.common.get(this.words.hash(word, this.salt)) ?? 1) + 1))
		));
	}

	private nearness(a: number, b: number): number {
		const [x, y] = [this.words.text(a), this.words.text(b)];
		if (x.length < 3 || y.length < 3) return 0;
		const p =
			this.words.hasDigit(a) || this.words.hasDigit(b) || !this.words.mayReach(a, b, NEAR_FROM) ? 0 : Math.round(100 * likeness(x, y));
		return p >= ALIKE ? p : x.startsWith(y) || y.startsWith(x) ? SHORTENED : 0;
	}

	/**
	 * False where the words at two places can't be near each other: they have too few letters in common to be alike, and neither begins
	 * with the other.
	 */
	private mayBeNear(p: number, q: number): boolean {
		const x = this.letters[p]!;
		const y = this.letters[q]!;
		const common = ones(x & y);
		const a = this.marks[p]!;
		const b = this.marks[q]!;
		const [different, others] = [a & KINDS_OF_LETTERS, b & KINDS_OF_LETTERS];
		if (common < 0.6 * Math.min(different, others)) return false;
		if ((a ^ b) >>> FIRST === 0) return true;
		const m = (a >>> LENGTH) & LONGEST;
		const n = (b >>> LENGTH) & LONGEST;
		if (m === LONGEST || n === LONGEST) return true;
		// As `mayReach` of texts that begin differently.
		const matches = Math.min(m - different + common, n - others + common);
		return (matches / m + matches / n + 1) / 3 > NEAR_FROM - ROUNDING;
	}

	/** False where two texts have no word in common and none that are near each other. */
	mayOverlap(a: number, b: number): boolean {
		const i = this.placeOf(a);
		const j = this.placeOf(b);
		const { flat } = this;
		const [endX, endY] = [i + flat[i]!, j + flat[j]!];
		for (let p = i + 1; p <= endX; p++) {
			const v = flat[p]!;
			for (let q = j + 1; q <= endY; q++) if (flat[q] === v || this.mayBeNear(p, q)) return true;
		}
		return false;
	}

	/** Share of the words that two texts have in common by weight, 0–1; symmetric. */
	overlap(a: number, b: number): number {
		const i = this.placeOf(a) + 1;
		const j = this.placeOf(b) + 1;
		const { flat } = this;
		const [lengthX, lengthY] = [flat[i - 1]!, flat[j - 1]!];
		if (lengthX === 0 || lengthY === 0) return 0;
		const [m, n] = [Math.min(lengthX, MOST), Math.min(lengthY, MOST)];
		let shared = 0;
		let found: number[] | null = null;
		let usedX = 0;
		let usedY = 0;
		for (let p = 0; p < m; p++) {
			const v = flat[i + p]!;
			for (let q = 0; q < n; q++) {
				if (flat[j + q] !== v || ((usedY >> q) & 1) === 1) continue;
				usedX |= 1 << p;
				usedY |= 1 << q;
				shared += 2 * this.weight(v);
				break;
			}
		}
		for (let p = 0; p < m; p++) {
			if (((usedX >> p) & 1) === 1) continue;
			const v = flat[i + p]!;
			for (let q = 0; q < n; q++) {
				if (((usedY >> q) & 1) === 1 || !this.mayBeNear(i + p, j + q)) continue;
				const near = this.near.get(v, flat[j + q]!);
				if (near > 0) (found ??= []).push(near * 1024 + p * 32 + q);
			}
		}
		if (shared === 0 && !found) return 0;
		let total = 0;
		for (let p = 0; p < lengthX; p++) total += this.weight(flat[i + p]!);
		for (let q = 0; q < lengthY; q++) total += this.weight(flat[j + q]!);
		// Words that are nearly the same, best first; a word is used once.
		if (found)
			for (const f of found.sort((g, h) => h - g)) {
				const [near, p, q] = [Math.floor(f / 1024) / 100, (f >> 5) & 31, f & 31];
				if (((usedX >> p) & 1) === 1 || ((usedY >> q) & 1) === 1) continue;
				usedX |= 1 << p;
				usedY |= 1 << q;
				shared += near * near * (this.weight(flat[i + p]!) + this.weight(flat[j + q]!));
			}
		return shared / total;
	}
}

function enlarged(list: Int32Array, room: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(Math.max(room, list.length * 2));
	larger.set(list);
	return larger;
}
