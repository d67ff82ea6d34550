import type { Ledger } from '#domain/imports/ledger';
import { count } from '#domain/messages/catalogue';

/** "1,812 = 1,642 + 96 + 20 + 13 + 41": every row accounted for exactly once (IMP-7). */
export const equation = (l: Ledger): string =>
	`${count(l.total)} = ${[l.created, l.merged, l.skipped, l.held, l.failed].map((n) => count(n)).join(' + ')}`;
