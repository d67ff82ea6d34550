import type { Comparison } from '#domain/matching/match';

/** One bar of a waterfall: where it begins and ends, in per cent of the width, and the sum behind it. */
export interface WaterfallBar {
	line: Comparison;
	left: number;
	width: number;
	sum: number;
}

/** Every line begins where the one before ended; `axis` = where zero lies. All on one scale that holds every sum. */
export function waterfall(evidence: readonly Comparison[]): { bars: WaterfallBar[]; axis: number } {
	let sum = 0;
	const steps = evidence.map((line) => {
		const from = sum;
		sum += line.weight;
		return { line, from, to: sum };
	});
	const low = Math.min(0, ...steps.map((s) => s.to));
	const high = Math.max(1e-6, ...steps.map((s) => s.to));
	const at = (value: number): number => (100 * (value - low)) / (high - low);
	return {
		axis: at(0),
		bars: steps.map(({ line, from, to }) => ({ line, left: at(Math.min(from, to)), width: Math.abs(at(to) - at(from)), sum: to }))
	};
}
