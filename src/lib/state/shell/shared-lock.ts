/** What this page holds of them, and how many times. */
const here = new Map<string, number>();

/**
 * Holds a lock of the browser that several tabs may hold at once, so that all of them know what goes on in any. Ends with the page, or with
 * the returned function. Without locks everything works all the same.
 */
export function holdShared(name: string): () => void {
	let end = (): void => undefined;
	const over = new Promise<void>((done) => {
		end = done;
	});
	here.set(name, (here.get(name) ?? 0) + 1);
	navigator.locks?.request(name, { mode: 'shared' }, () => over).catch(() => undefined);
	let held = true;
	return () => {
		if (held) here.set(name, (here.get(name) ?? 1) - 1);
		held = false;
		end();
	};
}

/** True where any tab holds one of some locks. */
export const isHeld = async (...names: string[]): Promise<boolean> =>
	((await navigator.locks?.query())?.held ?? []).some((lock) => names.includes(lock.name ?? ''));

/** True where this page holds a lock whose name begins so. */
export const isHeldHere = (beginning: string): boolean => [...here].some(([name, n]) => n > 0 && name.startsWith(beginning));
