import type { RowCall, RowDeath, RowEnd } from '#workers/contract';
import url from '../../../workers/rows.worker.ts?worker&url';
import { allowWorker, startWorker } from './start-worker';
import { whenDead } from './when-dead';

allowWorker(url);

/** What asks for row workers: a worker of this page, or in tests the page itself. */
type Asks = Pick<Worker, 'addEventListener' | 'removeEventListener' | 'postMessage'>;

/**
 * Starts and ends row workers as `asks` says; they talk to it on a line of their own (workers/rows/line.ts). Returns what
 * ends them all.
 */
export function startsRowWorkers(asks: Asks): () => void {
	const running = new Map<number, { worker: Worker; unwatch: () => void }>();
	const end = (id: number): void => {
		const ended = running.get(id);
		running.delete(id);
		ended?.unwatch();
		ended?.worker.terminate();
	};
	const hear = ({ data }: MessageEvent<RowCall | null>): void => {
		if (data?.rows === 'end') end(data.id);
		if (data?.rows !== 'start') return;
		const { id, port } = data;
		const lost = (): void => {
			end(id);
			asks.postMessage({ rows: 'lost', id } satisfies RowDeath);
		};
		try {
			const worker = startWorker(url, 'muster-rows');
			running.set(id, { worker, unwatch: whenDead(worker, lost) });
			worker.addEventListener('error', (e) => {
				e.preventDefault();
				lost();
			});
			worker.postMessage({ port } satisfies RowEnd, [port]);
		} catch {
			lost();
		}
	};
	asks.addEventListener('message', hear as EventListener);
	return () => {
		asks.removeEventListener('message', hear as EventListener);
		for (const id of [...running.keys()]) end(id);
	};
}
