import { ifFree } from '../locks';
import { readDataKey } from '../store/sealing/data-key';
import { moveStore } from '../store/engine/move';
import { closeStore } from '../store/engine/open';
import { askToLetGo, restKey } from '../store/sealing/protect';
import { withStoreAlone } from '../store/engine/store-lock';
import type { Env } from './env';

/** A move needs room for the store twice over, and some. */
const ROOM = 2.2;

/** A move that was killed must be found by the next opening, and nobody may open the store in the middle of one. */
const canMove = (): boolean =>
	'databases' in indexedDB && (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks !== undefined;

async function hasRoom(): Promise<boolean> {
	const { usage, quota } = (await (globalThis as { navigator?: { storage?: StorageManager } }).navigator?.storage?.estimate?.()) ?? {};
	return usage === undefined || quota === undefined || quota - usage > ROOM * usage;
}

/**
 * DeliveryApi.dropOldCopies: what contacts lay in before the app had a lock goes from the browser's files ([Note: moving],
 * store/engine/move.ts). Only while the app is locked in every tab and all values are sealed; else, and without room, the next time that it locks.
 * @param unlocking true while somebody is unlocking: then, too, the next time
 */
export async function dropOldCopies(env: Env, told: (done: number, total: number) => void, unlocking: () => boolean): Promise<void> {
	if (!canMove()) return;
	const record = await readDataKey(await env.store());
	if (restKey() || record?.sealing !== 'on' || !record.done || record.moved || !(await hasRoom())) return;
	await ifFree(
		'muster:moving',
		async () => {
			if (unlocking() || restKey()) return;
			askToLetGo();
			await closeStore();
			await withStoreAlone(() => moveStore(told));
		},
		undefined
	);
}
