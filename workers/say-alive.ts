import type { Alive } from './contracts/alive';

interface Scope {
	navigator?: { locks?: LockManager };
	crypto: Crypto;
	postMessage(message: unknown): void;
}

/**
 * Holds a lock of this worker's own for as long as it lives, and tells the window its name. An engine that ends a worker (it ran out of
 * memory, its thread broke) often says nothing to anybody; but it gives its locks back, and the window waits for this one.
 */
export function sayAlive(scope: Scope = globalThis as unknown as Scope): void {
	const locks = scope.navigator?.locks;
	if (!locks) return;
	const alive = `muster:alive:${scope.crypto.randomUUID()}`;
	const held = (): Promise<never> => {
		scope.postMessage({ alive } satisfies Alive);
		return new Promise(() => undefined);
	};
	locks.request(alive, held).catch(() => undefined); // Without it an end that is not said is not noticed, as before.
}
