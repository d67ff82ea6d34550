import { keepAwake } from '../screen-awake';

/**
 * Other tabs and the updater ask for this lock to know that work is going on: a new version never starts in the middle of an import
 * (APP-1).
 */
export const BUSY_LOCK = 'muster:busy';

/**
 * Held by a form while something stands in it that is not saved: a new version waits for that, too. The app's lock doesn't (HIS-3), since
 * what is typed is kept.
 */
export const TYPING_LOCK = 'muster:typing';

/** Runs `job` while holding the shared busy lock and the screen; shared, so that several tabs may be busy at once. */
export async function whileBusy<T>(job: () => Promise<T>): Promise<T> {
	const end = new AbortController();
	keepAwake(end.signal);
	try {
		return navigator.locks ? ((await navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, job)) as T) : await job();
	} finally {
		end.abort();
	}
}
