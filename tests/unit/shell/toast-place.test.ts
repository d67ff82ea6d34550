import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearPlace, liftOver, type Box } from '../../../src/lib/components/shell/toast-place';

/** A message at the lower edge of a screen that stands upright, 768 × 1024. */
const stack: Box = { left: 184, right: 584, top: 860, bottom: 912 };

describe('APP-3: where messages stand', () => {
	it('a message stands at its usual place where nothing is in the way', () => {
		expect(liftOver(stack, [], 60)).toBe(0);
		expect(liftOver(stack, [{ left: 600, right: 760, top: 850, bottom: 920 }], 60)).toBe(0);
	});

	it('it stands above a bar of actions, and above what stands above that', () => {
		const bar = { left: 0, right: 768, top: 840, bottom: 924 };
		expect(liftOver(stack, [bar], 60)).toBe(912 - 840 + 8);
		expect(liftOver(stack, [bar, { left: 200, right: 400, top: 800, bottom: 830 }], 60)).toBe(912 - 800 + 8);
	});

	it('beside a column of actions it stays at its height, left of it, where it fits; else it stands above', () => {
		const view: Box = { left: 0, right: 768, top: 60, bottom: 924 };
		const pad = { left: 372, right: 768, top: 540, bottom: 924 };
		const short: Box = { left: 249, right: 519, top: 860, bottom: 912 };
		expect(clearPlace(short, [pad], view)).toEqual({ aside: 51 - 249, lift: 0 });
		expect(clearPlace(stack, [pad], view)).toEqual({ aside: 0, lift: 912 - 540 + 8 });
		expect(clearPlace(short, [pad, { left: 20, right: 80, top: 880, bottom: 900 }], view)).toEqual({ aside: 0, lift: 912 - 540 + 8 });
		expect(clearPlace(short, [], view)).toEqual({ aside: 0, lift: 0 });
	});

	it('it covers nothing that must stay clear, unless there is no room at all', () => {
		const boxes = fc.array(
			fc
				.record({ left: fc.nat(700), top: fc.nat(900), w: fc.integer({ min: 1, max: 400 }), h: fc.integer({ min: 1, max: 80 }) })
				.map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h })),
			{ maxLength: 6 }
		);
		let free = 0;
		fc.assert(
			fc.property(boxes, (clear) => {
				const lift = liftOver(stack, clear, 60);
				expect(lift).toBeGreaterThanOrEqual(0);
				expect(stack.top - lift).toBeGreaterThanOrEqual(60);
				const covers = clear.some(
					(b) => b.left < stack.right && b.right > stack.left && b.top < stack.bottom - lift && b.bottom > stack.top - lift
				);
				if (lift > 0) {
					expect(covers).toBe(false);
					free++;
				}
				// Only when every place is taken.
				else if (covers)
					for (let up = 0; stack.top - up >= 60; up += 4)
						expect(
							clear.some((b) => b.left < stack.right && b.right > stack.left && b.top < stack.bottom - up + 8 && b.bottom > stack.top - up)
						).toBe(true);
			}),
			{ numRuns: 300 }
		);
		expect(free).toBeGreaterThan(20);
	});
});
