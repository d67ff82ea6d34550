import { IMPORT_LOCKS, UNDO_LOCKS } from '#domain/imports/import-locks';

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
const importLock = (id: string): string => `${IMPORT_LOCKS}${id}`;

/** Held while an import is taken back, by who waits for the turn of it as well. */
export const undoLock = (id: string): string => `${UNDO_LOCKS}${id}`;

/** Runs `job` as the one writer of contacts. */
export const asWriter = <T>(job: () => Promise<T>): Promise<T> => whileBusy(() => withLock(WRITE_LOCK, job));

/** Held by all who work on imports, each beside the others; what takes the place of everything holds it alone. */
const IMPORTS_LOCK = 'muster:imports';

/** Runs `job` as the one that works on this import, and beside nothing that takes the place of everything; waits for its turn. */
export function withImport<T>(id: string, job: () => Promise<T>): Promise<T> {
	const locks = lockManager();
	return withLock(importLock(id), () => (locks ? (locks.request(IMPORTS_LOCK, { mode: 'shared' }, () => job()) as Promise<T>) : job()));
}

/** The same where it can begin now; else returns `busy`. */
export function ifImportFree<T>(id: string, job: () => Promise<T>, busy: T): Promise<T> {
	const locks = lockManager();
	if (!locks) return job();
	const beside = async (): Promise<T> =>
		(await locks.request(IMPORTS_LOCK, { mode: 'shared', ifAvailable: true }, (lock) => (lock ? job() : Promise.resolve(busy)))) as T;
	return ifFree(importLock(id), beside, busy);
}

/** Runs `job` while nobody can begin to work on an import; returns `busy` where somebody does so now. */
export const whileNobodyImports = <T>(job: () => Promise<T>, busy: T): Promise<T> =>
	// A tab of an earlier version holds its import's own lock alone.
	ifFree(IMPORTS_LOCK, async () => ((await importsAtWork()) ? busy : job()), busy);

/** True while any tab works on an import: reads, matches or writes it. */
export async function importsAtWork(): Promise<boolean> {
	const held = (await lockManager()?.query())?.held ?? [];
	return held.some(({ name }) => name?.startsWith(importLock('')) ?? false);
}
