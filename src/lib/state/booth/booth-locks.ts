/**
 * Holds a lock of the browser, which is let go of when the page is gone, however it goes. Resolves with the way to let go of it, or null
 * while another page has it, for longer than `patience`, ms. A browser without locks gives it to whoever asks.
 */
export function holdLock(name: string, patience = 0): Promise<(() => void) | null> {
	if (!navigator.locks) return Promise.resolve(() => undefined);
	const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
	return new Promise((held) => {
		const kept = (lock: Lock | null): Promise<void> | void => {
			if (lock) return new Promise<void>((free) => held(free));
			held(null);
		};
		navigator.locks.request(name, options, kept).catch(() => held(null));
	});
}
