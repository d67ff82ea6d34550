import type { Store } from '../engine/open';

/** In the vault: what a user's passphrase opens. No backup holds it. */
export const userLockKey = (id: string): string => `user/${id}`;

/** Keys of all of them. */
export const USER_LOCKS = (): IDBKeyRange => IDBKeyRange.bound('user/', 'user0', false, true);

/** Ids of users who have a passphrase. */
export async function userLocks(db: Store): Promise<string[]> {
	const keys = await db.getAllKeys('vault', USER_LOCKS());
	return keys.map((key) => key.slice('user/'.length));
}
