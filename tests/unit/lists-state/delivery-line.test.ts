import { describe, expect, it } from 'vitest';
import type { Batch } from '#domain/delivery';
import { batchLine } from '#lib/state/deliver-words';

const ended = (rejected: number, resent: number[]): Batch => ({ state: 'done', stalled: null, resent, counts: { total: 10, waiting: 0, sent: 0, created: 10 - rejected, updated: 0, rejected, cancelled: 0 } }) as unknown as Batch;

describe('the line of a delivery', () => {
	it('PUSH-3: says of those rejected whether they were sent again since', () => {
		expect(batchLine(ended(3, []), false)).toEqual({ tone: 'red', text: '3 of 10 rejected' });
		expect(batchLine(ended(3, [7]), false)).toEqual({ tone: 'red', text: '3 of 10 rejected, 1 sent again since' });
		expect(batchLine(ended(3, [7, 8, 9]), false)).toEqual({ tone: 'grey', text: '3 of 10 rejected, all sent again since' });
		expect(batchLine(ended(1, [7]), false).text).toBe('1 of 10 rejected, sent again since');
		expect(batchLine(ended(0, []), false)).toEqual({ tone: 'green', text: 'All 10 delivered' });
	});
});
