import { describe, expect, it } from 'vitest';
import { gridMetrics } from '#lib/components/import/fix/metrics';

describe('the fix grid', () => {
	it('IMP-8: the number of a row is never cut, however long the file and narrow the screen', () => {
		const head = (lastRow: number, width: number): number => gridMetrics(44, { show: 'error' }, 'slim', width, true, lastRow).head;
		/** Edges, the sign of the state, and a little over nine pixels a bold figure. */
		const need = (lastRow: number): number => 40 + 9.2 * String(lastRow).length;
		for (const lastRow of [9, 420, 2020, 50_020, 1_000_020])
			for (const width of [390, 1024]) expect(head(lastRow, width), `${lastRow} in ${width}`).toBeGreaterThanOrEqual(need(lastRow));
		expect(head(9, 390)).toBe(64);
	});
});
