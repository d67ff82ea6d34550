import { withDeadline } from '../store/deadline';
import type { Store } from '../store/open';
import type { HeldRecord } from '../store/schema';

/** Entries per value of the `held` store. */
export const HELD_PER_VALUE = 500;

/** All rows that wait in Manual Review, oldest import first, in file order. */
export async function allHeld(db: Store): Promise<HeldRecord[]> {
	return (await withDeadline(db.getAll('held'), 'Reading the rows that wait')).flat();
}
