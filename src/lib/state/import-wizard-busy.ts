/** Other tabs and the updater ask for this lock to know that work is going on: a new version never starts in the middle of an import (APP-1). */
export const BUSY_LOCK = 'muster:busy';

type Release = () => void;

/** Keeps the screen on while `signal` lives, where the engine can; taken again when the page comes back to the front. */
function keepAwake(signal: AbortSignal): void {
	const wake = (navigator as Navigator & { wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void> }> } }).wakeLock;
	if (!wake) return;
	let release: Release | null = null;
	const take = (): void => {
		if (document.visibilityState !== 'visible' || signal.aborted) return;
		wake.request('screen').then(
			(lock) => {
				release = () => void lock.release().catch(() => undefined);
				if (signal.aborted) release();
			},
			() => undefined // Refused (battery saver, not visible): the import goes on without it.
		);
	};
	take();
	document.addEventListener('visibilitychange', take, { signal });
	signal.addEventListener('abort', () => release?.());
}

/** Runs `job` while holding the shared busy lock and the screen; shared, so that several tabs may be busy at once. */
export async function whileBusy<T>(job: () => Promise<T>): Promise<T> {
	const end = new AbortController();
	keepAwake(end.signal);
	try {
		return navigator.locks ? await navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, job) as T : await job();
	} finally {
		end.abort();
	}
}
