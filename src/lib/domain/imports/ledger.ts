/** Row counts of one import. Invariant (IMP-7): total = created + merged + skipped + held + failed. */
export interface Ledger {
	total: number;
	created: number;
	merged: number;
	skipped: number;
	held: number;
	failed: number;
}

export const emptyLedger = (): Ledger => ({ total: 0, created: 0, merged: 0, skipped: 0, held: 0, failed: 0 });

/** True when every row is accounted for exactly once; finalization refuses otherwise. */
export const balances = (l: Ledger): boolean =>
	l.total === l.created + l.merged + l.skipped + l.held + l.failed &&
	[l.total, l.created, l.merged, l.skipped, l.held, l.failed].every((n) => Number.isInteger(n) && n >= 0);
