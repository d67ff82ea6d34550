import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSCORED } from '#domain/scoring/score';
import { DEFAULT_THRESHOLDS, tierLabel, tierOf, TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import { createSummary, type SummaryBuilder } from '#workers/pipeline/score/summary';

const rows = fc.array(
	fc.record({
		score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(UNSCORED)),
		source: fc.constantFrom(null, '', 'Web', 'Event', '__proto__'),
		industry: fc.constantFrom(null, 'Tech', 'Retail')
	}),
	{ maxLength: 200 }
);

interface Row {
	score: number;
	source: string | null;
	industry: string | null;
}
const withRows = (summary: SummaryBuilder, list: readonly Row[]): SummaryBuilder =>
	summary.add(
		Uint8Array.from(list, (r) => r.score),
		list.map((r) => r.source),
		list.map((r) => r.industry)
	);

describe('summary', () => {
	it('SCO-8: tiers and bins hold every contact once; sources and industries too', () => {
		fc.assert(
			fc.property(rows, (list) => {
				const got = withRows(createSummary(DEFAULT_THRESHOLDS), list).result();
				const sum = (ns: number[]) => ns.reduce((a, b) => a + b, 0);
				expect(got.total).toBe(list.length);
				expect(sum(Object.values(got.byTier))).toBe(list.length);
				expect(sum(got.histogram) + got.byTier.unscored).toBe(list.length);
				expect(sum(got.bySource.map((s) => s.count))).toBe(list.length);
				expect(sum(got.byIndustry.map((s) => s.count))).toBe(list.length);
			})
		);
	});
	it('SCO-8: chunk by chunk gives the same as all at once', () => {
		fc.assert(
			fc.property(rows, fc.nat(200), (list, cut) => {
				const parts = withRows(withRows(createSummary(DEFAULT_THRESHOLDS), list.slice(0, cut)), list.slice(cut));
				expect(parts.result()).toEqual(withRows(createSummary(DEFAULT_THRESHOLDS), list).result());
			})
		);
	});
	it('SCO-8: bins of five points, the last with 100; means without the unscored; commonest source first', () => {
		const sources = ['Web', 'Web', 'Event', 'Web', '', 'Event'];
		const scores = [0, 4, 5, 99, 100, UNSCORED];
		const got = withRows(
			createSummary(DEFAULT_THRESHOLDS),
			scores.map((score, i) => ({ score, source: sources[i]!, industry: null }))
		).result();
		expect(got.histogram).toEqual([2, 1, ...new Array(17).fill(0), 2]);
		expect(got.bySource).toEqual([
			{ value: 'Web', count: 3, scored: 3, meanScore: 103 / 3 },
			{ value: 'Event', count: 2, scored: 1, meanScore: 5 },
			{ value: '', count: 1, scored: 1, meanScore: 100 }
		]);
		expect(got.byTier).toEqual({ A: 2, B: 0, C: 0, D: 3, unscored: 1 });
	});
	it('SCO-8: rows that are skipped don’t count', () => {
		expect(
			createSummary(DEFAULT_THRESHOLDS).add(Uint8Array.of(50, 90), [null, null], [null, null], Uint8Array.of(1, 0)).result()
		).toMatchObject({ total: 1, byTier: { A: 1 } });
	});
});

describe('tier schemes', () => {
	it('SCO-4: labels to the letter', () => {
		expect(Object.values(TIER_SCHEMES.letters.tiers).map((t) => t.label)).toEqual([
			'Tier A (Hot Lead)',
			'Tier B (Warm Lead)',
			'Tier C (Nurture Lead)',
			'Tier D (Cold Lead)',
			'Unscored'
		]);
		expect(Object.values(TIER_SCHEMES.numbers.tiers).map((t) => t.label)).toEqual([
			'Tier 1 (Hot Leads)',
			'Tier 2 (Warm Leads)',
			'Tier 3 (Cold/Developing Leads)',
			'Unscored/Low Fit',
			'Unscored/Low Fit'
		]);
		expect(Object.values(TIER_SCHEMES.letters.tiers).map((t) => t.action)).toEqual([
			'Call today',
			'Follow up this week',
			'Add to nurture',
			'Leave for later',
			'Too little data'
		]);
	});
	it('SCO-4: A from 80, B from 60, C from 40; too little data is no tier', () => {
		expect([100, 80, 79, 60, 59, 40, 39, 0, null, UNSCORED].map((s) => tierOf(s))).toEqual([
			'A',
			'A',
			'B',
			'B',
			'C',
			'C',
			'D',
			'D',
			'unscored',
			'unscored'
		]);
	});
	it('SCO-9: in numbers the owner’s cold lead of 35 is of tier 3', () => {
		expect(tierLabel(tierOf(35, TIER_SCHEMES.numbers.thresholds), 'numbers')).toBe('Tier 3 (Cold/Developing Leads)');
	});
});
