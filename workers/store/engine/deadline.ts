/** A storage call that did not answer in time; the caller says so instead of waiting for ever. */
export class DeadlineError extends Error {
	override name = 'DeadlineError';
}

/** True where a storage call got no answer: what is asked of the storage next would wait as long once more, so nothing is tidied then. */
export const isSilent = (e: unknown): e is DeadlineError => e instanceof DeadlineError;

/** Longest wait for one storage call, ms: an engine that was suspended in mid-transaction may never answer. */
export const STORE_DEADLINE_MS = 30_000;

/** The wait is counted in so many beats: a page that was frozen meanwhile hears none, so that its sleep is no wait. */
const BEATS = 10;

/** @throws DeadlineError when `work` takes longer than `ms` while the page is awake. `what` names it in the message. */
export async function withDeadline<T>(work: Promise<T>, what: string, ms = STORE_DEADLINE_MS): Promise<T> {
	let timer: ReturnType<typeof setInterval> | undefined;
	const late = new Promise<never>((_, reject) => {
		let beats = 0;
		timer = setInterval(() => {
			if (++beats >= BEATS) reject(new DeadlineError(`${what} got no answer from the device's storage within ${ms / 1000} s`));
		}, ms / BEATS);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearInterval(timer);
	}
}
