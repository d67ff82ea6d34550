import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCH_TYPES } from '#domain/matching/match';
import type { ReviewFilter } from '#domain/matching/review';
import type { ImportSession } from '#workers/imports/match/session';
import { isOpen, orderedPairs } from '#workers/imports/review/review-order';

const session = fc
	.record({
		pairs: fc.array(fc.record({ type: fc.nat(4), score: fc.integer({ min: 80, max: 100 }), settled: fc.boolean() }), { maxLength: 60 }),
		log: fc.array(fc.record({ decision: fc.nat(4), pairs: fc.uniqueArray(fc.nat(59), { minLength: 1, maxLength: 8 }) }), { maxLength: 12 })
	})
	.map(({ pairs, log }) => {
		const decisions = new Uint8Array(pairs.length);
		const entries = log.map((e) => ({ ...e, pairs: Uint32Array.from(e.pairs.filter((p) => p < pairs.length)) }));
		for (const e of entries) for (const p of e.pairs) decisions[p] = e.decision;
		return {
			version: 0,
			decisions,
			log: entries,
			plan: { settled: Uint8Array.from(pairs, (p) => (p.settled ? 1 : 0)) },
			pairs: { length: pairs.length, type: Uint8Array.from(pairs, (p) => p.type), score: Uint8Array.from(pairs, (p) => p.score) }
		} as unknown as ImportSession;
	});

describe('the order of work in the review', () => {
	it('DUP-4: open pairs by confidence, then decided ones, newest first, then what the policy settled, for every filter', () => {
		fc.assert(
			fc.property(session, fc.constantFrom<ReviewFilter>('all', ...MATCH_TYPES), (s, filter) => {
				const when = new Map<number, number>();
				s.log.forEach((e, n) => {
					for (const p of e.pairs) when.set(p, n + 1);
				});
				const rank = (p: number): number => (isOpen(s, p) ? 0 : s.decisions[p] !== 0 ? 1 : 2);
				const wanted = Array.from({ length: s.pairs.length }, (_, p) => p)
					.filter((p) => filter === 'all' || MATCH_TYPES[s.pairs.type[p] ?? 0] === filter)
					.sort(
						(a, b) =>
							rank(a) - rank(b) || (when.get(b) ?? 0) - (when.get(a) ?? 0) || (s.pairs.score[b] ?? 0) - (s.pairs.score[a] ?? 0) || a - b
					);
				const { pairs, open } = orderedPairs(s, filter);
				expect([...pairs]).toEqual(wanted);
				expect(open).toBe(wanted.filter((p) => isOpen(s, p)).length);
			}),
			{ numRuns: 500 }
		);
	});

	it('DUP-4: it is worked out once for a plan, and anew for the next one', () => {
		const s = {
			version: 0,
			decisions: new Uint8Array(2),
			log: [],
			plan: { settled: new Uint8Array(2) },
			pairs: { length: 2, type: new Uint8Array(2), score: Uint8Array.of(90, 95) }
		} as unknown as ImportSession;
		const first = orderedPairs(s, 'all');
		expect([...first.pairs]).toEqual([1, 0]);
		expect(orderedPairs(s, 'all')).toBe(first);
		s.decisions[1] = 1;
		s.version++;
		expect([...orderedPairs(s, 'all').pairs]).toEqual([0, 1]);
		expect(orderedPairs(s, 'all').open).toBe(1);
	});
});
