import * as Comlink from 'comlink';
import { counted } from './quiet';
import { allowWorker, startWorker } from './start-worker';

/** Minutes without a call after which a worker is ended and its memory freed (IMP-12); the next call starts a new one. */
let idleMs = 30 * 60_000;
export const setIdleMinutes = (minutes: number): void => {
	idleMs = Math.max(1, minutes) * 60_000;
};

/** A worker that starts on first use and ends when idle. `call` hands its API to one async job. */
export interface WorkerHost<Api> {
	call<T>(job: (api: Comlink.Remote<Api>) => Promise<T>): Promise<T>;
	/** Ends the worker at once; running calls reject with an AbortError. `leaving` = the page is left: nobody hears an answer, and no call starts the worker again. */
	release(leaving?: boolean): void;
	readonly running: boolean;
}

/**
 * @param url address of the worker script, from `import url from '…?worker&url'`.
 * @param attend what the window does for the worker beside answering calls; returns what ends with the worker.
 */
export function workerHost<Api>(url: string, name: string, attend: (worker: Worker) => () => void = () => () => undefined): WorkerHost<Api> {
	allowWorker(url);
	let worker: Worker | null = null;
	let unattend = (): void => undefined;
	let remote: Comlink.Remote<Api> | null = null;
	let busy = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const rejects = new Set<(e: unknown) => void>();
	let left = false;

	function release(leaving = false): void {
		left ||= leaving;
		clearTimeout(timer);
		worker?.terminate();
		unattend();
		worker = null;
		remote = null;
		if (!leaving) for (const reject of rejects) reject(new DOMException(`${name} was released`, 'AbortError'));
		rejects.clear();
	}

	function start(): Comlink.Remote<Api> {
		if (remote) return remote;
		const started = startWorker(url, name);
		started.addEventListener('error', (e) => {
			const error = new Error(`${name}: ${e.message || 'the worker could not start'}`);
			for (const reject of rejects) reject(error);
			rejects.clear();
			if (worker === started) { unattend(); worker = null; remote = null; }
		});
		worker = started;
		unattend = attend(started);
		remote = Comlink.wrap<Api>(started);
		return remote;
	}

	return {
		get running() { return worker !== null; },
		release,
		async call(job) {
			if (left) return new Promise(() => undefined);
			clearTimeout(timer);
			busy++;
			let reject!: (e: unknown) => void;
			const gone = new Promise<never>((_, r) => { reject = r; rejects.add(r); });
			try {
				return await counted(Promise.race([job(start()), gone]));
			} finally {
				rejects.delete(reject);
				if (--busy === 0) timer = setTimeout(() => { if (busy === 0) release(); }, idleMs);
			}
		}
	};
}

/** A callback that the worker may call, released by the caller when the job is over. */
export const proxied = <T extends object>(callback: T): T => Comlink.proxy(callback) as T;
