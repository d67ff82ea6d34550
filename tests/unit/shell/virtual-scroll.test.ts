import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentToTrack, rowRange, TRACK, trackHeight, trackToContent } from '../../../src/lib/components/ui/virtual-scroll';

const view = 700;
const totals = fc.oneof(fc.integer({ min: 0, max: TRACK }), fc.integer({ min: TRACK, max: 44_000_000 * 3 }));

describe('CON-1: lists of a million rows', () => {
	it('no list is taller than what every browser can show', () => {
		expect(trackHeight(1_000_000 * 44)).toBe(TRACK);
		expect(trackHeight(50 * 44)).toBe(50 * 44);
	});

	it('short lists scroll one to one', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5_000_000 }), (p) => {
				expect(trackToContent(p, 8_000_000, view)).toBe(p);
			})
		);
	});

	it('the ends of the track are the ends of the list', () => {
		fc.assert(
			fc.property(totals, (total) => {
				expect(trackToContent(0, total, view)).toBe(0);
				expect(trackToContent(trackHeight(total) - view, total, view)).toBeCloseTo(Math.max(0, total - view), 3);
			})
		);
	});

	it('further down the track is never further up the list', () => {
		fc.assert(
			fc.property(totals, fc.nat(TRACK), fc.nat(TRACK), (total, a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				expect(trackToContent(low, total, view)).toBeLessThanOrEqual(trackToContent(high, total, view));
			})
		);
	});

	it("position and distance are each other's inverse", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: 130_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
				const distance = part * (total - view);
				expect(trackToContent(contentToTrack(distance, total, view), total, view)).toBeCloseTo(distance, 3);
			})
		);
	});

	it('every row in view is drawn, and few others', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
				const distance = part * Math.max(0, count * 44 - view);
				const { first, last } = rowRange(distance, view, 44, count, 6);
				expect(first * 44).toBeLessThanOrEqual(distance);
				expect(Math.min(count * 44, distance + view)).toBeLessThanOrEqual((last + 1) * 44);
				expect(last - first).toBeLessThan(view / 44 + 16);
				expect(first).toBeGreaterThanOrEqual(0);
				expect(last).toBeLessThan(count);
			})
		);
		expect(rowRange(0, view, 44, 0, 6)).toEqual({ first: 0, last: -1 });
	});
});
