import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportManifest, ImportProgress } from '#domain/import';
import { noPairs, ProgressReporter } from '#workers/imports/context';

beforeEach(() => { vi.useFakeTimers({ toFake: ['performance'] }); });
afterEach(() => { vi.useRealTimers(); });

it('IMP-6: progress is told ten times a second, four times once the work is long, and always at its end', () => {
	const told: ImportProgress[] = [];
	const reporter = new ProgressReporter({ id: 'i', rowsTotal: 0 } as ImportManifest, (p) => void told.push(p), 0);
	const rows = (ms: number): number => {
		const before = told.length;
		for (let at = 0; at < ms; at += 10) {
			vi.advanceTimersByTime(10);
			reporter.tell('processing', Math.min(0.99, performance.now() / 1e6), 10 * at, 0, noPairs());
		}
		return told.length - before;
	};
	expect(rows(5000)).toBeGreaterThanOrEqual(49);
	expect(told.length).toBeLessThanOrEqual(51);
	const late = rows(5000);
	expect([late >= 19, late <= 21]).toEqual([true, true]);
	reporter.tell('processing', 1, 20_000, 0, noPairs(), true);
	expect(told.at(-1)).toMatchObject({ percent: 100, rowsDone: 20_000 });
	expect(told.every((p, k) => k === 0 || p.percent >= told[k - 1]!.percent)).toBe(true);
});
