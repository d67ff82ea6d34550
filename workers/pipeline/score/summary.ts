import { UNSCORED, type ScoreSummary } from '#domain/scoring/score';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';

const BINS = 20;
/** Different sources or industries that a summary names; the commonest win. */
const NAMED = 200;

/** Counts scores chunk by chunk (SCO-8). */
export interface SummaryBuilder {
	/** Parallel arrays of one chunk; blank source or industry = null or ''. `skip[i]` non-zero leaves a row out. */
	add(scores: Uint8Array, sources: readonly (string | null)[], industries: readonly (string | null)[], skip?: Uint8Array): SummaryBuilder;
	/** Blank sources and industries come under the value ''. Values by count, then name. */
	result(): ScoreSummary;
}

interface Tally {
	count: number;
	scored: number;
	sum: number;
}

function tally(into: Map<string, Tally>, value: string, score: number): void {
	let t = into.get(value);
	if (!t) into.set(value, (t = { count: 0, scored: 0, sum: 0 }));
	t.count++;
	if (score === UNSCORED) return;
	t.scored++;
	t.sum += score;
}

const ranked = (from: Map<string, Tally>): ScoreSummary['bySource'] =>
	[...from]
		.map(([value, t]) => ({ value, count: t.count, scored: t.scored, meanScore: t.scored > 0 ? t.sum / t.scored : null }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
		.slice(0, NAMED);

/** The highest score that at least half of the scored contacts reach; null = nobody is scored. */
function medianOf(byScore: Float64Array): number | null {
	let scored = 0;
	for (let score = 0; score <= 100; score++) scored += byScore[score]!;
	if (scored === 0) return null;
	let reached = 0;
	for (let score = 100; score > 0; score--) {
		reached += byScore[score]!;
		if (reached * 2 >= scored) return score;
	}
	return 0;
}

/** A summary that grows chunk by chunk; memory is bounded by the number of different sources and industries. */
export function createSummary(thresholds: Thresholds): SummaryBuilder {
	const byScore = new Float64Array(256);
	const bySource = new Map<string, Tally>();
	const byIndustry = new Map<string, Tally>();
	const builder: SummaryBuilder = {
		add(scores, sources, industries, skip) {
			for (let i = 0; i < scores.length; i++) {
				if (skip?.[i]) continue;
				const score = scores[i]!;
				byScore[score]!++;
				tally(bySource, sources[i] ?? '', score);
				tally(byIndustry, industries[i] ?? '', score);
			}
			return builder;
		},
		result() {
			const byTier: ScoreSummary['byTier'] = { A: 0, B: 0, C: 0, D: 0, unscored: 0 };
			const histogram = new Array<number>(BINS).fill(0);
			let total = 0;
			for (let score = 0; score < byScore.length; score++) {
				const n = byScore[score]!;
				total += n;
				byTier[tierOf(score, thresholds)] += n;
				if (score !== UNSCORED) histogram[Math.min(BINS - 1, Math.floor(score / 5))]! += n;
			}
			return { total, byTier, histogram, median: medianOf(byScore), bySource: ranked(bySource), byIndustry: ranked(byIndustry) };
		}
	};
	return builder;
}
