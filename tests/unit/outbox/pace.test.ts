import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBucket } from '#workers/outbox/sending/bucket';
import type { Env } from '#workers/outbox/env';
import { createLane } from '#workers/outbox/sending/lane';

describe('pace', () => {
	it('PUSH-3: in any window of time no more requests leave than the rate and the burst allow, and none waits longer than one interval needs', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5000 }),
				fc.integer({ min: 1, max: 20 }),
				fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 80 }),
				(intervalMs, burst, pauses) => {
					const bucket = createBucket();
					const left: number[] = [];
					let now = 1_000_000;
					for (const pause of pauses) {
						now += pause;
						const wait = bucket.wait(now, { intervalMs, burst });
						expect(wait).toBeLessThanOrEqual(intervalMs);
						now += wait;
						expect(bucket.wait(now, { intervalMs, burst })).toBe(0);
						bucket.take(now, { intervalMs, burst });
						left.push(now);
					}
					for (let i = 0; i < left.length; i++)
						for (let k = i; k < left.length; k++)
							expect(k - i + 1).toBeLessThanOrEqual(burst + Math.floor((left[k]! - left[i]!) / intervalMs));
				}
			)
		);
	});
	it('PUSH-3: a clock that is set back never makes a wait longer than it was meant to be, and it is waited once', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1e6 }),
				fc.integer({ min: 0, max: 1e6 }),
				fc.integer({ min: -1e9, max: 1e9 }),
				(since, span, jump) => {
					const lane = createLane({} as Env);
					lane.shut(since, since + span, false);
					const wait = lane.shutFor(since + jump);
					expect(wait).toBeGreaterThanOrEqual(0);
					expect(wait).toBeLessThanOrEqual(span);
					expect(lane.shutFor(since + jump + wait)).toBe(0);
				}
			)
		);
		const bucket = createBucket(),
			limit = { intervalMs: 1000, burst: 2 };
		for (let i = 0; i < 3; i++) bucket.take(1e12, limit);
		const wait = bucket.wait(1000, limit);
		expect(wait).toBeLessThanOrEqual(1000);
		expect(bucket.wait(1000 + wait, limit)).toBe(0);
	});
});
