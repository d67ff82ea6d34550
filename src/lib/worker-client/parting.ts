import type { Part, Parted } from '#workers/contract';

/** Longest wait for a worker to end what it is writing, ms. */
const PATIENCE = 2000;

/**
 * Ends a worker when nothing is being written by it any more: WebKit keeps the connection of one that is ended in the middle,
 * and can then not delete the store ([Note: parting] in workers/store/engine/parting.ts).
 */
export function partWith(worker: Worker): Promise<void> {
	return new Promise((resolve) => {
		const end = (): void => {
			clearTimeout(late);
			worker.terminate();
			resolve();
		};
		const late = setTimeout(end, PATIENCE);
		worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (data === ('muster:parted' satisfies Parted)) end();
		});
		worker.postMessage('muster:part' satisfies Part);
	});
}

/** Ends a worker that has no store. */
export async function endAtOnce(worker: Worker): Promise<void> {
	worker.terminate();
}
