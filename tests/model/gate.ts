import 'fake-indexeddb/auto';

/** Thrown out of whatever ran when the tab died. */
export class Killed extends Error {
	override name = 'Killed';
}

/** before = the transaction is never begun; middle = it is begun and undone; after = it is on disk and nothing follows. */
export type Moment = 'before' | 'middle' | 'after';

let left = 0;
let moment: Moment = 'before';
let dead = false;

/** Ends the tab at its n-th transaction that writes from now on; 0 = never. */
export function armKill(n: number, at: Moment): void {
	left = n;
	moment = at;
	dead = false;
}
export const isDead = (): boolean => dead;

// Every transaction of the app begins here.
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
	if (dead) throw new Killed('the tab is gone');
	if (mode !== 'readwrite' || left === 0 || --left > 0) return begin.call(this, stores, mode, options);
	if (moment === 'before') {
		dead = true;
		throw new Killed('the tab died');
	}
	const made = begin.call(this, stores, mode, options);
	if (moment === 'after')
		made.addEventListener('complete', () => {
			dead = true;
		});
	else
		queueMicrotask(() => {
			dead = true;
			try {
				made.abort();
			} catch {
				/* It ended before it wrote anything. */
			}
		});
	return made;
};
