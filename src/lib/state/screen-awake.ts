/** Keeps the screen on while `signal` lives, where the engine can; taken again when the page comes back to the front. */
export function keepAwake(signal: AbortSignal): void {
	const wake = (navigator as Navigator & { wakeLock?: { request(kind: 'screen'): Promise<{ release(): Promise<void> }> } }).wakeLock;
	if (!wake) return;
	let release: (() => void) | null = null;
	const take = (): void => {
		if (document.visibilityState !== 'visible' || signal.aborted) return;
		wake.request('screen').then(
			(lock) => {
				release = () => void lock.release().catch(() => undefined);
				if (signal.aborted) release();
			},
			() => undefined // Refused (battery saver, not visible): the work goes on without it.
		);
	};
	take();
	document.addEventListener('visibilitychange', take, { signal });
	signal.addEventListener('abort', () => release?.());
}
