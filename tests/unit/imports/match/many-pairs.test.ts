import { expect, it } from 'vitest';
import { DECISIONS, MATCH_TYPES } from '#domain/matching/match';
import { groupsOf } from '#workers/imports/review/review-groups';
import { orderedPairs } from '#workers/imports/review/review-order';
import type { ImportSession } from '#workers/imports/match/session';
import { outcomePlanner } from '#workers/pipeline/match/plan';
import { effort } from '../../../support/effort';

const PAIRS = 50_000;

/** A session of 50,000 candidate pairs over 100,000 stored contacts and 60,000 rows, chains and all. */
function manyPairs(): ImportSession {
	const [storedCount, rows] = [100_000, 60_000];
	let state = 3;
	const dice = (n: number): number => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
	const found = Array.from({ length: PAIRS }, () => {
		const right = storedCount + 1 + dice(rows - 1);
		return { right, left: dice(4) ? dice(storedCount) : storedCount + dice(right - storedCount), type: 2 + dice(4), score: 50 + dice(50) };
	}).sort((a, b) => a.right - b.right || a.type - b.type || b.score - a.score || a.left - b.left);
	const pairs = {
		length: PAIRS,
		left: Uint32Array.from(found, (f) => f.left),
		right: Uint32Array.from(found, (f) => f.right),
		type: Uint8Array.from(found, (f) => f.type),
		score: Uint8Array.from(found, (f) => f.score)
	};
	const table = {
		length: storedCount + rows,
		storedCount,
		heldCount: 0,
		primaryKey: 'email' as const,
		refs: Uint32Array.from({ length: storedCount + rows }, (_, i) => i),
		active: new Uint8Array(storedCount + rows).fill(1)
	};
	const planner = outcomePlanner(table, pairs, 'review', new Uint8Array(PAIRS));
	const decisions = new Uint8Array(PAIRS);
	return {
		table,
		pairs,
		decisions,
		planner,
		plan: planner(decisions),
		log: [],
		version: 0,
		auto: new Uint8Array(PAIRS),
		similar: null
	} as unknown as ImportSession;
}

it('DUP-4: at 50,000 candidate pairs a decision with its new order is worked out within a frame or two, not within seconds', () => {
	const s = manyPairs();
	groupsOf(s);
	const times: number[] = [];
	for (let n = 0; n < 7; n++) {
		times.push(
			effort(() => {
				const order = orderedPairs(s, 'all', n % 2 ? 'worth' : 'confidence');
				s.decisions[order.pairs[0] ?? 0] = DECISIONS.indexOf(n % 3 ? 'merge' : 'keepBoth');
				s.version++;
				s.plan = s.planner(s.decisions);
				for (const type of ['all', ...MATCH_TYPES] as const) orderedPairs(s, type);
			})
		);
	}
	times.sort((a, b) => a - b);
	// A fiftieth of this on a machine at rest; what must fail is work that grows with the square of the pairs.
	expect(times[3]).toBeLessThan(2000);
	expect(orderedPairs(s, 'all').pairs.length).toBe(PAIRS);
});
