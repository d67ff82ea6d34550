import type { Column } from '#domain/chunk';
import type { SourceRate } from '#domain/scoring/learned-model';

/** Leads of prior belief at most: sources that don't differ are then all at the overall rate. */
const MOST_PRIOR = 2000;
const Z95 = 1.96;

/**
 * Share of won per lead source, drawn towards the share of all (beta-binomial, empirical Bayes by moments: Kleinman 1973):
 * a source with few outcomes stays near the average, one with many speaks for itself. Best first. Blank sources and rows
 * without an outcome are left out. `low`, `high`: 95 % of what the rate may be.
 *
 * @param labels 1 won, 0 lost, −1 none, as long as `sources`
 */
export function sourceRates(sources: Column, labels: Int8Array): SourceRate[] {
	const groups = new Map<string, { source: string; won: number; count: number }>();
	for (let i = 0; i < labels.length; i++) {
		const source = sources[i]?.trim();
		if (!source || labels[i]! < 0) continue;
		const key = source.toLowerCase();
		const group = groups.get(key) ?? { source, won: 0, count: 0 };
		group.count++;
		group.won += labels[i]!;
		groups.set(key, group);
	}
	const all = [...groups.values()];
	const count = all.reduce((sum, g) => sum + g.count, 0);
	if (count === 0) return [];
	const mean = (all.reduce((sum, g) => sum + g.won, 0) + 0.5) / (count + 1);
	const spread = all.reduce((sum, g) => sum + g.count * (g.won / g.count - mean) ** 2, 0);
	const room = count - all.reduce((sum, g) => sum + g.count ** 2, 0) / count;
	const between = room > 0 ? (spread - (all.length - 1) * mean * (1 - mean)) / room : 0;
	const prior = between > 0 ? Math.min(MOST_PRIOR, Math.max(2, (mean * (1 - mean)) / between - 1)) : MOST_PRIOR;
	return all
		.map((g) => {
			const a = g.won + prior * mean;
			const b = g.count - g.won + prior * (1 - mean);
			const rate = a / (a + b);
			const error = Z95 * Math.sqrt((rate * (1 - rate)) / (a + b + 1));
			return { ...g, rate, low: Math.max(0, rate - error), high: Math.min(1, rate + error) };
		})
		.sort((x, y) => y.rate - x.rate || y.count - x.count);
}
