import { expect, it } from 'vitest';
import { TIERS } from '#domain/scoring/score';
import { DEFAULT_THRESHOLDS } from '#domain/scoring/tier-schemes';
import { bestOf, sentencesOf } from '#lib/state/scoring/scoring-report.svelte.ts';
import { movesOf, tierApart } from '#lib/state/scoring/tier-words';
import { createSummary } from '#workers/pipeline/score/summary';

/** So many contacts of a source with each of these scores. */
const scored = (...groups: [source: string, scores: number[]][]) =>
	createSummary(DEFAULT_THRESHOLDS)
		.add(
			Uint8Array.from(groups.flatMap(([, scores]) => scores)),
			groups.flatMap(([source, scores]) => scores.map(() => source)),
			groups.flatMap(([, scores]) => scores.map(() => null))
		)
		.result();
const times = (n: number, score: number): number[] => new Array<number>(n).fill(score);

it('SCO-8: a mean is rounded once: 68.47 is 68, not 69', () => {
	const s = scored(['Web', [...times(53, 68), ...times(47, 69)]]);
	expect(s.bySource[0]!.meanScore).toBeCloseTo(68.47, 10);
	expect(sentencesOf(s).source).toBe('Web brings the best leads: 68 on average');
});

it('SCO-8: what half of the scored contacts have is their own score, not the edge of a bar', () => {
	const half = (...scores: number[]) => sentencesOf(scored(['Web', scores])).histogram;
	expect(half(73, 74, 90, 91)).toBe('Half of the scored contacts have 90 or more');
	expect(half(71, 73, 74)).toBe('Half of the scored contacts have 73 or more');
	expect(half(0, 0, 255, 255)).toBe('Half of the scored contacts have 0 or more');
	expect(half(255)).toBe('No contact has a score yet');
});

it('SCO-4, SCO-8: a source with hardly a scored contact is not called the best, however many unscored it brought', () => {
	const s = scored(['Expo', [...times(4, 99), ...times(20, 255)]], ['Web', times(5, 60)]);
	expect(bestOf(s.bySource)?.value).toBe('Web');
});

it('SCO-4: where two tiers have one name nobody moves between them, and each says what it is', () => {
	const moves = TIERS.map((from) => TIERS.map((to) => (from === 'D' && to === 'unscored' ? 7 : from === 'A' && to === 'B' ? 2 : 0)));
	expect(movesOf({ moves }, 'letters').map((m) => m.n)).toEqual([7, 2]);
	expect(movesOf({ moves }, 'numbers')).toEqual([{ from: 'A', to: 'B', n: 2 }]);
	expect(TIERS.map((t) => tierApart(t, 'numbers'))).toEqual(['', '', '', 'Leave for later', 'Too little data']);
	expect(TIERS.map((t) => tierApart(t, 'letters'))).toEqual(['', '', '', '', '']);
});
