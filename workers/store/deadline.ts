/** A storage call that did not answer in time; the caller says so instead of waiting for ever. */
export class DeadlineError extends Error {
	override name = 'DeadlineError';
}

/** Longest wait for one storage call, ms: an engine that was suspended in mid-transaction may never answer. */
export const STORE_DEADLINE_MS = 30_000;

/** @throws DeadlineError when `work` takes longer than `ms`. `what` names it in the message. */
export async function withDeadline<T>(work: Promise<T>, what: string, ms = STORE_DEADLINE_MS): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new DeadlineError(`${what} got no answer from the device's storage within ${ms / 1000} s`)), ms);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
