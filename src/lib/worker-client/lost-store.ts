import type { LostStore } from '#workers/contract';

const listeners = new Set<() => void>();

/** Calls `listen` when a worker says that the engine has cut this page off from all databases; returns the way to stop. */
export function onLostStore(listen: () => void): () => void {
	listeners.add(listen);
	return () => listeners.delete(listen);
}

/** Passes on what a worker says of it. */
export function hearLostStore(worker: Pick<Worker, 'addEventListener'>): void {
	worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === ('muster:lost-store' satisfies LostStore)) for (const listen of listeners) listen();
	});
}
