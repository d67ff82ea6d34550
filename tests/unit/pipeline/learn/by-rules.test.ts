import { describe, expect, it } from 'vitest';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { byRules } from '#workers/pipeline/learn/by-rules';
import { learnedScores } from '#workers/pipeline/learn/index';
import { seeded } from '#workers/pipeline/learn/random';
import { leads, NOW, tableOf, trained } from './made';

describe('SCO-7: a model as the rules move', () => {
	const random = seeded(5);
	const rows = leads(600, 9);
	const table = tableOf(rows, {
		ruleScores: Uint8Array.from(rows, (r) => Math.min(100, Math.max(0, Math.round(50 + 20 * (r.y - 0.5) + 25 * (random() - 0.5)))))
	});
	const columns = new Map(table.columns.map((c) => [c.id, c.values]));
	const keep = Uint8Array.from(rows, (_, i) => (i % 5 === 0 ? 0 : 1));
	const kept = rows.flatMap((_, i) => (keep[i] === 1 ? [i] : []));

	async function holds(model: TrainedModel): Promise<void> {
		const one = byRules(model, kept.length, NOW);
		one.add(columns, rows.length, keep);
		const differ = new Set<number>();
		for (let round = 0; round < 12; round++) {
			const rules = Uint8Array.from(rows, () => Math.floor(random() * 101));
			const want = learnedScores(model, columns, rows.length, rules, NOW);
			expect(kept.map((row, i) => one.scoreOf(i, rules[row]!))).toEqual(kept.map((row) => want[row]));
			differ.add(want[kept[0]!]!);
		}
		expect(differ.size).toBeGreaterThan(1);
	}

	it('SCO-7: a linear one says of every score by the rules what it says of the contact scored so', async () => {
		const model = await trained(table, { linearOnly: true });
		expect(model.prior).not.toBeNull();
		await holds(model);
	});

	it('SCO-7: so does one of trees, whatever their thresholds', async () => {
		const model = await trained(table, { linearOnly: true });
		const last = model.means.length - 1;
		const stump = (feature: number, threshold: number, value: number) => ({
			feature: [feature, -1, -1],
			threshold: [threshold, 0, 0],
			left: [1, -1, -1],
			right: [2, -1, -1],
			value: [0, -value, value],
			cover: [600, 300, 300]
		});
		await holds({
			...model,
			kind: 'trees',
			linear: null,
			boosted: {
				base: 0,
				trees: [stump(last, -0.37, 0.5), stump(0, 0.1, 0.4), stump(last, 0.8, 0.3), stump(last, 99, 0.2), stump(last, -99, 0.1)]
			}
		});
	});
});
