import { expect, it } from 'vitest';
import { ledgerNow } from '#lib/state/history-words';

it('HIS-1, IMP-7: rows that waited and were decided since count as what they became, and the equation still holds', () => {
	const ledger = { total: 900, created: 629, merged: 133, skipped: 0, held: 77, failed: 61 };
	const now = ledgerNow({ ledger, heldResolved: { created: 70, merged: 2, skipped: 4 } });
	expect(now).toEqual({ total: 900, created: 699, merged: 135, skipped: 4, held: 1, failed: 61 });
	expect(now.created + now.merged + now.skipped + now.held + now.failed).toBe(now.total);
});
