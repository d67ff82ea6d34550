const queues = new Map<string, Promise<unknown>>();

const lockManager = (): LockManager | undefined => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

/** One at a time within this worker; used where the engine has no Web Locks. */
function queued<T>(name: string, job: () => Promise<T>): Promise<T> {
	const before = queues.get(name) ?? Promise.resolve();
	const run = before.then(job, job);
	queues.set(
		name,
		run.catch(() => undefined)
	);
	return run;
}

/** Runs `job` alone among all tabs and workers that use `name`; waits its turn. */
export function withLock<T>(name: string, job: () => Promise<T>): Promise<T> {
	const locks = lockManager();
	if (!locks) return queued(name, job);
	return locks.request(name, () => job()) as Promise<T>;
}

/** Runs `job` when nobody holds `name` now, else returns `busy`. */
export async function ifFree<T>(name: string, job: () => Promise<T>, busy: T): Promise<T> {
	const locks = lockManager();
	if (!locks) return job();
	return (await locks.request(name, { ifAvailable: true }, (lock) => (lock ? job() : Promise.resolve(busy)))) as T;
}

/** Runs `job` while telling every tab that this one is busy: a new version of the app waits until nobody is. */
export function whileBusy<T>(job: () => Promise<T>): Promise<T> {
	const locks = lockManager();
	return locks ? (locks.request('muster:busy', { mode: 'shared' }, () => job()) as Promise<T>) : job();
}

/** Held by the one rescoring of all contacts that is at work. */
export const RESCORE_LOCK = 'muster:rescore';

/** The single writer of contacts, across all tabs. */
const WRITE_LOCK = 'muster:write';
/** One import is worked on in one tab at a time. */
export const importLock = (id: string): string => `muster:import:${id}`;

/** Runs `job` as the one writer of contacts. */
export const asWriter = <T>(job: () => Promise<T>): Promise<T> => whileBusy(() => withLock(WRITE_LOCK, job));

/** True while any tab works on an import: reads, matches or writes it. */
export async function importsAtWork(): Promise<boolean> {
	const held = (await lockManager()?.query())?.held ?? [];
	return held.some(({ name }) => name?.startsWith(importLock('')) ?? false);
}
