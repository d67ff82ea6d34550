import { likeness } from '../../likeness';
import { Interned, PairCache, type Feature } from './feature';

/** How alike two words must be to count as one, in per cent. */
const ALIKE = 86;
/** What a shortened word counts, in per cent. */
const SHORTENED = 80;

/** Texts of several words, compared word by word: rare words count more than common ones, and a typo in a word a little less. */
export class Words {
	private readonly lists: (number[] | undefined)[] = [];
	readonly words = new Interned();
	private weights: number[] = [];
	private common: ReadonlyMap<number, number> = new Map();
	private records = 1;
	private readonly near = new PairCache((a, b) => this.nearness(a, b));

	constructor(private readonly text: (id: number) => string, private readonly salt: number, private readonly cut: (text: string) => string[]) {}

	weigh(common: ReadonlyMap<number, number>, records: number): void {
		this.common = common;
		this.records = Math.max(2, records);
		this.weights = [];
	}

	/** The words of records by the numbers of their texts. */
	of(ids: Int32Array): NonNullable<Feature['words']> {
		return {
			size: this.words.size, list: (i) => this.once(ids[i]!), hash: (word) => this.words.hash(word, this.salt),
			weigh: (common, records) => this.weigh(common, records)
		};
	}

	/** The words of a text, each once. */
	private once(id: number): readonly number[] {
		const list = this.list(id);
		for (let k = 1; k < list.length; k++) if (list.indexOf(list[k]!) < k) return [...new Set(list)];
		return list;
	}

	list(id: number): readonly number[] {
		return (this.lists[id] ??= this.cut(this.text(id)).map((w) => this.words.id(w)));
	}

	/** The words of a text that count most, at most n; of those that no more than `most` records have. */
	rarest(id: number, n: number, most: number): string[] {
		return [...new Set(this.list(id))].filter((w) => (this.common.get(this.words.hash(w, this.salt)) ?? 1) <= most).sort((a, b) => this.weight(b) - this.weight(a) || (this.words.text(a) < this.words.text(b) ? -1 : 1)).slice(0, n).map((w) => this.words.text(w));
	}

	private weight(word: number): number {
		return (this.weights[word] ??= Math.max(0.15, Math.log2((this.records + 20) / ((this.common.get(this.words.hash(word, this.salt)) ?? 1) + 1))));
	}

	private nearness(a: number, b: number): number {
		const [x, y] = [this.words.text(a), this.words.text(b)];
		if (x.length < 3 || y.length < 3) return 0;
		const p = this.words.hasDigit(a) || this.words.hasDigit(b) || !this.words.mayReach(a, b, (ALIKE - 0.5) / 100) ? 0 : Math.round(100 * likeness(x, y));
		return p >= ALIKE ? p : x.startsWith(y) || y.startsWith(x) ? SHORTENED : 0;
	}

	/** Share of the words that two texts have in common by weight, 0–1; symmetric. */
	overlap(a: number, b: number): number {
		const [x, y] = [this.list(a), this.list(b)];
		if (x.length === 0 || y.length === 0) return 0;
		let shared = 0;
		let found: number[] | null = null;
		let [usedX, usedY] = [0, 0];
		for (let p = 0; p < x.length && p < 31; p++) {
			for (let q = 0; q < y.length && q < 31; q++) {
				if (x[p] !== y[q] || ((usedY >> q) & 1) === 1) continue;
				usedX |= 1 << p;
				usedY |= 1 << q;
				shared += 2 * this.weight(x[p] ?? 0);
				break;
			}
		}
		for (let p = 0; p < x.length && p < 31; p++) {
			if (((usedX >> p) & 1) === 1) continue;
			for (let q = 0; q < y.length && q < 31; q++) {
				const [v, w] = [x[p] ?? 0, y[q] ?? 0];
				if (((usedY >> q) & 1) === 1 || !this.words.mayBeAlike(v, w)) continue;
				const near = this.near.get(v, w);
				if (near > 0) (found ??= []).push(near * 1024 + p * 32 + q);
			}
		}
		if (shared === 0 && !found) return 0;
		let total = 0;
		for (const w of x) total += this.weight(w);
		for (const w of y) total += this.weight(w);
		// Words that are nearly the same, best first; a word is used once.
		if (found) for (const f of found.sort((g, h) => h - g)) {
			const [near, p, q] = [Math.floor(f / 1024) / 100, (f >> 5) & 31, f & 31];
			if (((usedX >> p) & 1) === 1 || ((usedY >> q) & 1) === 1) continue;
			usedX |= 1 << p;
			usedY |= 1 << q;
			shared += near * near * (this.weight(x[p] ?? 0) + this.weight(y[q] ?? 0));
		}
		return shared / total;
	}
}
