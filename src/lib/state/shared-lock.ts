/**
 * Holds a lock of the browser that several tabs may hold at once, so that all of them know what goes on in any. Ends with the page, or with
 * the returned function. Without locks everything works all the same.
 */
export function holdShared(name: string): () => void {
	let free = (): void => undefined;
	const over = new Promise<void>((done) => {
		free = done;
	});
	navigator.locks?.request(name, { mode: 'shared' }, () => over).catch(() => undefined);
	return free;
}

/** True where any tab holds one of some locks. */
export const isHeld = async (...names: string[]): Promise<boolean> =>
	((await navigator.locks?.query())?.held ?? []).some((lock) => names.includes(lock.name ?? ''));
