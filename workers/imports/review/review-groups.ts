import { MATCH_TYPES, type MatchType } from '#domain/matching/match';
import type { PairGroup } from '#domain/matching/review';
import type { ImportSession } from '../match/session';

/** Groups of the pairs of a session (DUP-5): who hangs together by any pair, found once. */
export interface Groups {
	/** Per pair: number of its group; and per group how many records, and which pairs. */
	of: Uint32Array;
	sizes: Uint32Array;
	pairs: Uint32Array[];
	/** Per pair: 1 = its two ends hang together by little else. */
	weak: Uint8Array;
}

/** Per cent by which every other pair of both ends must be stronger for a pair to be the weak link. */
const GAP = 15;
const known = new WeakMap<ImportSession, Groups>();

export function groupsOf(s: ImportSession): Groups {
	let groups = known.get(s);
	if (!groups) known.set(s, (groups = makeGroups(s)));
	return groups;
}

function makeGroups({ pairs, similar }: ImportSession): Groups {
	const parent = new Map<number, number>();
	const rootOf = (r: number): number => {
		let root = r;
		while ((parent.get(root) ?? root) !== root) root = parent.get(root) ?? root;
		while (r !== root) {
			const next = parent.get(r) ?? r;
			parent.set(r, root);
			r = next;
		}
		return root;
	};
	/** The strongest pairs of a record: the first two, so that a pair finds one that is not itself. */
	const best = new Map<number, [number, number]>();
	const note = (r: number, p: number): void => {
		const [a, b] = best.get(r) ?? [-1, -1];
		const score = (q: number): number => (q < 0 ? -1 : (pairs.score[q] ?? 0));
		if (score(p) > score(a)) best.set(r, [p, a]);
		else if (score(p) > score(b)) best.set(r, [a, p]);
	};
	for (let p = 0; p < pairs.length; p++) {
		const [left, right] = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
		parent.set(rootOf(right), rootOf(left));
		note(left, p);
		note(right, p);
	}
	const numbers = new Map<number, number>();
	const of = new Uint32Array(pairs.length);
	const lists: number[][] = [];
	const members: Set<number>[] = [];
	for (let p = 0; p < pairs.length; p++) {
		const [left, right] = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
		const root = rootOf(left);
		let n = numbers.get(root);
		if (n === undefined) {
			numbers.set(root, (n = lists.length));
			lists.push([]);
			members.push(new Set());
		}
		of[p] = n;
		lists[n]?.push(p);
		members[n]?.add(left).add(right);
	}
	const weak = new Uint8Array(pairs.length);
	for (let p = 0; p < pairs.length; p++) {
		const ends = [pairs.left[p] ?? 0, pairs.right[p] ?? 0];
		if ((members[of[p] ?? 0]?.size ?? 0) < 3) continue;
		const others = ends.map((r) => {
			const [a, b] = best.get(r) ?? [-1, -1];
			return a === p ? b : a;
		});
		// The clusters were cut where the average of all pairs is low, or the pair is far below what else both ends have.
		const cut =
			similar !== null &&
			similar.clusters[ends[0] ?? 0] !== similar.clusters[ends[1] ?? 0] &&
			others.some((q) => q >= 0 && similar.clusters[pairs.left[q] ?? 0] === similar.clusters[pairs.right[q] ?? 0]);
		const far = others.every((q) => q >= 0 && (pairs.score[q] ?? 0) >= (pairs.score[p] ?? 0) + GAP);
		if (cut || far) weak[p] = 1;
	}
	return { of, sizes: Uint32Array.from(members, (m) => m.size), pairs: lists.map((l) => Uint32Array.from(l)), weak };
}

/** Records of a group that are shown. */
const SHOWN = 12;

/** The records of a pair's group, those of the pair first, and the pairs among those shown. */
export function groupMembers(s: ImportSession, pair: number): { records: number[]; size: number; links: PairGroup['links'][number][] } {
	const g = groupsOf(s);
	const n = g.of[pair] ?? 0;
	const mine = g.pairs[n] ?? new Uint32Array();
	const end = (p: number): [number, number] => [s.pairs.left[p] ?? 0, s.pairs.right[p] ?? 0];
	const records = [...new Set([...end(pair), ...Array.from(mine).flatMap(end)])].slice(0, SHOWN);
	const place = new Map(records.map((r, i) => [r, i]));
	const links = Array.from(mine).flatMap((p) => {
		const [a, b] = end(p).map((r) => place.get(r));
		return a === undefined || b === undefined
			? []
			: [
					{
						a,
						b,
						pair: p,
						type: (MATCH_TYPES[s.pairs.type[p] ?? 0] ?? 'phone') as MatchType,
						score: s.pairs.score[p] ?? 0,
						weak: g.weak[p] === 1
					}
				];
	});
	return { records, size: g.sizes[n] ?? 2, links: links.sort((x, y) => y.score - x.score || x.pair - y.pair) };
}
