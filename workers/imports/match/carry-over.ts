import { DECISIONS } from '#domain/matching/match';
import type { DecisionEntry, StoredPairs } from '../../store/schema';

/** Who is on the left of a pair. A row that waits is known by its id: its place in the queue moves whenever another one is settled. */
const leftOf = (p: StoredPairs, i: number): string | number => (p.leftKind[i] === 1 && p.held?.[p.leftRef[i] ?? 0]) || (p.leftRef[i] ?? 0);

const isSame = (a: StoredPairs, i: number, b: StoredPairs, j: number): boolean =>
	a.rightRow[i] === b.rightRow[j] && a.leftKind[i] === b.leftKind[j] && leftOf(a, i) === leftOf(b, j);

/** Index of the pair of `now` that is pair `i` of `before`, or -1. Pairs are in the order of their rows. */
function find(now: StoredPairs, before: StoredPairs, i: number): number {
	const row = before.rightRow[i] ?? 0;
	let low = 0;
	let high = now.rightRow.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((now.rightRow[mid] ?? 0) < row) low = mid + 1;
		else high = mid;
	}
	for (; now.rightRow[low] === row; low++) if (isSame(before, i, now, low)) return low;
	return -1;
}

/** Decisions by the pairs of now; `same` = those are the pairs of before. */
export interface CarriedOver {
	log: DecisionEntry[];
	decisions: Uint8Array;
	same: boolean;
}

/**
 * Decisions of the log as indexes of the pairs found now; a pair that is gone takes its decision with it, and one of such pairs alone is
 * none that could be taken back. `same` = the pairs are those of before, of the same types and confidence.
 */
export function carryOver(before: StoredPairs, now: StoredPairs, log: readonly DecisionEntry[]): CarriedOver {
	const length = now.type.length;
	let same = before.type.length === length;
	for (let i = 0; same && i < length; i++)
		same = isSame(before, i, now, i) && before.type[i] === now.type[i] && before.score[i] === now.score[i];
	const decisions = new Uint8Array(length);
	const kept = log.flatMap((entry) => {
		const moved = same ? entry.pairs : Int32Array.from(entry.pairs, (p) => find(now, before, p));
		const stays = Array.from(moved, (_, i) => i).filter((i) => (moved[i] ?? -1) >= 0);
		for (const i of stays) decisions[moved[i] ?? 0] = DECISIONS.indexOf(entry.decision);
		if (stays.length === 0 && !same) return [];
		return {
			...entry,
			pairs: Uint32Array.from(stays, (i) => moved[i] ?? 0),
			previous: Uint8Array.from(stays, (i) => entry.previous[i] ?? 0)
		};
	});
	return { log: kept, decisions, same };
}
