import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '#workers/pipeline/score/weigh';

describe('apportion', () => {
	it('SCO-1: whole parts add up to the total and keep under their caps', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.double({ min: 0, max: 300, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
					minLength: 1,
					maxLength: 12
				}),
				(pairs) => {
					const scale =
						1000 /
						Math.max(
							1e-9,
							pairs.reduce((s, [w]) => s + w, 0)
						);
					if (scale > 1e6) return;
					const caps = apportion(
						pairs.map(([w]) => w * scale),
						1000
					);
					const parts = pairs.map(([w, share]) => w * scale * share);
					const total = Math.min(1000, Math.round(parts.reduce((a, b) => a + b, 0) / 10) * 10);
					const whole = apportion(parts, total, caps);
					expect(caps.reduce((a, b) => a + b, 0)).toBe(1000);
					expect(whole.reduce((a, b) => a + b, 0)).toBe(total);
					whole.forEach((n, i) => {
						expect(Number.isInteger(n)).toBe(true);
						expect(n).toBeGreaterThanOrEqual(0);
						expect(n).toBeLessThanOrEqual(caps[i]!);
					});
				}
			),
			{ numRuns: 3000 }
		);
	});
	it('SCO-1: exact parts stay as they are', () => expect(apportion([600, 300, 100], 1000)).toEqual([600, 300, 100]));
});
