import type { FloorResult } from './worker';

/** The whole page: hands the chosen file to a worker and keeps its answer where the bench finds it. */
const input = document.querySelector('input')!;
input.addEventListener('change', () => {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = (e: MessageEvent<FloorResult>) => {
		(globalThis as unknown as { floor: FloorResult }).floor = e.data;
	};
	worker.onerror = (e) => {
		(globalThis as unknown as { floor: { error: string } }).floor = { error: e.message };
	};
	worker.postMessage(input.files![0]);
});
