import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '#workers/pipeline/match/likeness';

describe('likeness of texts', () => {
	it('DUP-1: is symmetric, between 0 and 1, and 1 only for equal texts', () => {
		const text = fc.string({ maxLength: 160, unit: fc.constantFrom('a', 'b', 'c', 'é', ' ') });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const one = likeness(a, b);
				expect(likeness(b, a)).toBe(one);
				expect(one).toBeGreaterThanOrEqual(0);
				expect(one).toBeLessThanOrEqual(1);
				expect(one === 1).toBe(a === b);
			}),
			{ numRuns: 1000 }
		);
	});

	it('DUP-1: gives the published Jaro-Winkler figures', () => {
		expect(likeness('martha', 'marhta')).toBeCloseTo(0.961, 3);
		expect(likeness('dwayne', 'duane')).toBeCloseTo(0.84, 2);
		expect(likeness('dixon', 'dicksonx')).toBeCloseTo(0.813, 3);
		expect(likeness('abc', 'xyz')).toBe(0);
	});
});
