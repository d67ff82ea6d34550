/** How often the clock is looked at, ms. */
const LOOK_MS = 60_000;

/**
 * Waits for so many milliseconds, or until the device's clock says that they are over: a timer stands still while the device sleeps, and knows
 * nothing of a clock that was set forward. @param wake ends the wait at once
 */
export function sleepByClock(ms: number, wake: AbortSignal, now: () => number = Date.now): Promise<void> {
	return new Promise((resolve) => {
		if (wake.aborted) return resolve();
		const due = now() + ms;
		let left = ms;
		let timer: ReturnType<typeof setTimeout>;
		const done = (): void => {
			clearTimeout(timer);
			wake.removeEventListener('abort', done);
			resolve();
		};
		const look = (): void => {
			const wait = Math.min(left, LOOK_MS);
			timer = setTimeout(() => {
				left -= wait;
				if (left <= 0 || now() >= due) done();
				else look();
			}, wait);
		};
		look();
		wake.addEventListener('abort', done);
	});
}
