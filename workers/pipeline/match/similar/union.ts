import type { PairList } from './blocks';

/** Records joined step by step; the root of a set is its smallest record. */
export class UnionFind {
	readonly root: Uint32Array;
	constructor(length: number) {
		this.root = Uint32Array.from({ length }, (_, i) => i);
	}

	find(i: number): number {
		let r = i;
		while (this.root[r] !== r) r = this.root[r] ?? 0;
		for (let at = i; at !== r;) {
			const next = this.root[at] ?? 0;
			this.root[at] = r;
			at = next;
		}
		return r;
	}

	join(a: number, b: number): void {
		const [p, q] = [this.find(a), this.find(b)];
		if (p < q) this.root[q] = p;
		else this.root[p] = q;
	}
}

/** The smallest record of each record's set, after joining the given pairs. */
export function entitiesOf(length: number, pairs: Pick<PairList, 'left' | 'right'>, joined: Iterable<number>): Uint32Array {
	const sets = new UnionFind(length);
	for (const p of joined) sets.join(pairs.left[p] ?? 0, pairs.right[p] ?? 0);
	return Uint32Array.from({ length }, (_, i) => sets.find(i));
}
