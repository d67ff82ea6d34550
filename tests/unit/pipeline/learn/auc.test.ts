import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf, blockAuc } from '#workers/pipeline/learn/auc';
import { calibrate, calibrated } from '#workers/pipeline/learn/calibrate';
import { seeded } from '#workers/pipeline/learn/random';
import { sigmoid } from './made';

describe('what a model is made of', () => {
	it('SCO-5: the AUC is the share of pairs in the right order, ties half', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), { minLength: 2, maxLength: 40 }), (rows) => {
				const won = rows.filter(([, w]) => w);
				const lost = rows.filter(([, w]) => !w);
				if (won.length === 0 || lost.length === 0) return;
				const pairs = won.flatMap(([a]) => lost.map(([b]) => (a > b ? 1 : a === b ? 0.5 : 0) as number));
				expect(
					aucOf(
						rows.map(([s]) => s),
						Uint8Array.from(rows, ([, w]) => Number(w))
					)
				).toBeCloseTo(pairs.reduce((a, b) => a + b, 0) / pairs.length, 10);
			})
		);
	});

	it('SCO-5: the interval of the AUC covers the truth about 19 times in 20', () => {
		const random = seeded(8);
		let covered = 0;
		for (let k = 0; k < 300; k++) {
			const labels = Uint8Array.from({ length: 120 }, () => (random() < 0.3 ? 1 : 0));
			const { auc } = blockAuc([{ y: labels, scores: Float64Array.from(labels, () => random()), other: null }]);
			if (auc.low <= 0.5 && auc.high >= 0.5) covered++;
		}
		expect(covered).toBeGreaterThan(272);
		expect(covered).toBeLessThan(299);
	});

	it.each([
		['platt', 700],
		['isotonic', 4000]
	])('SCO-5: %s calibration makes shares of predictions, and never turns the order round', (kind, n) => {
		const random = seeded(4);
		const scores = Float64Array.from({ length: n as number }, () => random() * 8 - 4);
		const labels = Uint8Array.from(scores, (s) => (random() < sigmoid(0.5 * s - 1) ? 1 : 0));
		const c = calibrate(scores, labels, null);
		expect(c.kind).toBe(kind);
		for (const s of [-3, -1, 0, 1, 3]) expect(Math.abs(calibrated(c, s) - sigmoid(0.5 * s - 1))).toBeLessThan(0.08);
		for (let s = -6; s < 6; s += 0.05) expect(calibrated(c, s + 0.05)).toBeGreaterThan(calibrated(c, s));
	});

	it('SCO-5: a ranking that did not hold predicts the share of won', () => {
		const random = seeded(5);
		const scores = Float64Array.from({ length: 300 }, () => random() * 4);
		const c = calibrate(
			scores,
			Uint8Array.from(scores, (s) => (s < 1 ? 1 : 0)),
			null
		);
		expect(calibrated(c, 4) - calibrated(c, 0)).toBeLessThan(0.05);
		expect(calibrated(c, 4)).toBeGreaterThan(calibrated(c, 0));
	});
});
