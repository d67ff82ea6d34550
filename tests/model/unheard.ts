const EXPECTED = new Set(['Killed', 'AbortError', 'InvalidStateError']);

/**
 * What dies with its tab in the middle of a transaction is told nobody: such rejections are no failures while this holds. Returns the way
 * back.
 */
export function expectDeaths(): () => void {
	const others = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection');
	process.on('unhandledRejection', (reason, promise) => {
		if (EXPECTED.has((reason as Error | undefined)?.name ?? '')) return;
		if (others.length === 0) throw reason;
		for (const listener of others) listener(reason, promise);
	});
	return () => {
		process.removeAllListeners('unhandledRejection');
		for (const listener of others) process.on('unhandledRejection', listener);
	};
}
