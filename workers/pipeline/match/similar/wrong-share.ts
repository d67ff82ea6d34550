const Z = 1.96;

/**
 * Estimated share of wrong merges among the pairs at or above a probability threshold: the mean of what is missing to 1. The
 * interval is Wilson's for 95 %, with as many trials as there are pairs.
 */
export function wrongMergeShare(
	pairs: { length: number; probability: Float32Array },
	threshold: number
): { share: number; low: number; high: number } {
	let [n, wrong] = [0, 0];
	for (let p = 0; p < pairs.length; p++) {
		const probability = pairs.probability[p] ?? 0;
		if (probability < threshold) continue;
		n++;
		wrong += 1 - probability;
	}
	if (n === 0) return { share: 0, low: 0, high: 1 };
	const share = wrong / n;
	const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
	const reach = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
	return { share, low: Math.max(0, Math.min(share, middle - reach)), high: Math.min(1, middle + reach) };
}
