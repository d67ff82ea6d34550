import type { Alive } from '#workers/contract';

/** Calls `died` once `worker` has ended without being told to (workers/say-alive.ts). Returns the way to stop watching. */
export function whenDead(worker: Pick<Worker, 'addEventListener'>, died: () => void): () => void {
	const watch = new AbortController();
	const { signal } = watch;
	const hear = ({ data }: MessageEvent<Partial<Alive> | null>): void => {
		const alive = data?.alive;
		if (typeof alive !== 'string' || signal.aborted) return;
		const free = (): void => {
			if (!signal.aborted) died();
		};
		navigator.locks.request(alive, { signal }, free).catch(() => undefined); // Nobody watches any more.
	};
	worker.addEventListener('message', hear as EventListener);
	return () => watch.abort();
}
