import type { PairList } from './blocks';
import { UnionFind } from './union';

/** One very strong or very weak pair among many must not decide alone: odds are counted up to here, in bits. */
const [LOWEST, HIGHEST] = [-7, 7];
/** Components above this size are cut at higher odds first. */
const LARGEST = 400;

/**
 * Average link: the two groups whose pairs are likeliest on average become one, as long as that speaks for a match; pairs that
 * were no candidates are scored when they are asked for.
 * @param odds of the pairs, bits @param score odds of any two records, −Infinity = never together @param order what tells records apart,
 *   so that their order in the table doesn't
 * @returns the smallest record of each record's group
 */
export function* averageLink(
	length: number,
	pairs: PairList,
	odds: Float32Array,
	score: (i: number, j: number) => number,
	order: Uint32Array
): Generator<void, Uint32Array> {
	const clusters = Uint32Array.from({ length }, (_, i) => i);
	const edges: number[] = [];
	for (let p = 0; p < pairs.length; p++) if ((odds[p] ?? 0) > 0) edges.push(p);
	const work: { edges: number[]; floor: number }[] = [{ edges, floor: 0 }];
	for (let job = work.pop(); job; job = work.pop()) {
		const sets = new UnionFind(length);
		for (const p of job.edges) sets.join(pairs.left[p] ?? 0, pairs.right[p] ?? 0);
		const parts = new Map<number, { members: Set<number>; edges: number[] }>();
		for (const p of job.edges) {
			const root = sets.find(pairs.left[p] ?? 0);
			let part = parts.get(root);
			if (!part) parts.set(root, (part = { members: new Set(), edges: [] }));
			part.members.add(pairs.left[p] ?? 0).add(pairs.right[p] ?? 0);
			part.edges.push(p);
		}
		for (const part of parts.values()) {
			yield;
			if (part.members.size > LARGEST) {
				const floor = job.floor + 2;
				const kept = part.edges.filter((p) => (odds[p] ?? 0) > floor);
				if (kept.length > 0) work.push({ edges: kept, floor });
				continue;
			}
			const members = [...part.members].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
			for (const group of linked(members, part.edges, pairs, odds, score)) {
				const least = group.reduce((a, b) => Math.min(a, b));
				for (const i of group) clusters[i] = least;
			}
		}
	}
	return clusters;
}

function linked(
	members: readonly number[],
	edges: readonly number[],
	pairs: PairList,
	odds: Float32Array,
	score: (i: number, j: number) => number
): number[][] {
	const n = members.length;
	if (n === 2) return (odds[edges[0] ?? 0] ?? 0) > 0 ? [[...members]] : [];
	const at = new Map(members.map((m, k) => [m, k]));
	const sums = new Float64Array(n * n).fill(NaN);
	const put = (a: number, b: number, v: number): void => {
		const clipped = v === -Infinity ? v : Math.max(LOWEST, Math.min(HIGHEST, v));
		sums[a * n + b] = clipped;
		sums[b * n + a] = clipped;
	};
	for (const p of edges) put(at.get(pairs.left[p] ?? 0) ?? 0, at.get(pairs.right[p] ?? 0) ?? 0, odds[p] ?? 0);
	for (let a = 0; a < n; a++)
		for (let b = a + 1; b < n; b++) if (Number.isNaN(sums[a * n + b])) put(a, b, score(members[a] ?? 0, members[b] ?? 0));
	const groups = members.map((m) => [m]);
	const alive = new Uint8Array(n).fill(1);
	for (;;) {
		let [best, x, y] = [0, -1, -1];
		for (let a = 0; a < n; a++) {
			if (alive[a] === 0) continue;
			for (let b = a + 1; b < n; b++) {
				if (alive[b] === 0) continue;
				const mean = (sums[a * n + b] ?? 0) / ((groups[a]?.length ?? 1) * (groups[b]?.length ?? 1));
				if (mean > best) [best, x, y] = [mean, a, b];
			}
		}
		if (x < 0) break;
		groups[x]?.push(...(groups[y] ?? []));
		alive[y] = 0;
		for (let c = 0; c < n; c++) {
			if (alive[c] === 0 || c === x) continue;
			const sum = (sums[x * n + c] ?? 0) + (sums[y * n + c] ?? 0);
			sums[x * n + c] = sum;
			sums[c * n + x] = sum;
		}
	}
	return groups.filter((g, k) => alive[k] === 1 && g.length > 1);
}

/**
 * One-to-one assignment of two lists: the likeliest pair first, each record once.
 * @param allowed true for pairs over both lists
 */
export function assign(
	length: number,
	pairs: PairList,
	odds: Float32Array,
	allowed: (p: number) => boolean,
	order: Uint32Array
): { clusters: Uint32Array; chosen: Uint8Array } {
	const clusters = Uint32Array.from({ length }, (_, i) => i);
	const chosen = new Uint8Array(pairs.length);
	const taken = new Uint8Array(length);
	const list: number[] = [];
	for (let p = 0; p < pairs.length; p++) if ((odds[p] ?? 0) > 0 && allowed(p)) list.push(p);
	const key = (p: number): number => (order[pairs.left[p] ?? 0] ?? 0) * 2 ** 20 + ((order[pairs.right[p] ?? 0] ?? 0) >>> 12);
	list.sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0) || key(a) - key(b) || a - b);
	for (const p of list) {
		const [left, right] = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
		if (taken[left] === 1 || taken[right] === 1) continue;
		taken[left] = taken[right] = 1;
		chosen[p] = 1;
		clusters[right] = left;
	}
	return { clusters, chosen };
}
