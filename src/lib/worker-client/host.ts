import * as Comlink from 'comlink';
import { hearLostStore } from './lost-store';
import { partWith } from './parting';
import { counted } from './quiet';
import { allowWorker, startWorker } from './start-worker';
import { whenDead } from './when-dead';

/** Minutes without a call after which a worker is ended and its memory freed (IMP-12); the next call starts a new one. */
let idleMs = 30 * 60_000;
export const setIdleMinutes = (minutes: number): void => {
	idleMs = Math.max(1, minutes) * 60_000;
};

/** A worker ended without being told to: its thread broke, or it ran out of memory. */
class WorkerDied extends Error {}

/** A worker that starts on first use and ends when idle. `call` hands its API to one async job. */
export interface WorkerHost<Api> {
	call<T>(job: (api: Comlink.Remote<Api>) => Promise<T>): Promise<T>;
	/**
	 * Ends the worker; running calls reject with an AbortError at once. Resolves when it has ended, which is when nothing is being written
	 * any more. `leaving` = the page is about to be left: nobody hears an answer, and no call starts the worker again.
	 * `gone` = the page is being left: it ends at once.
	 */
	release(how?: 'leaving' | 'gone'): Promise<void>;
	readonly running: boolean;
}

export interface HostOptions {
	/** What the window does for the worker beside answering calls; returns what ends with the worker. */
	attend?: (worker: Worker) => () => void;
	/** Ends it; one that stores nothing can end at once. */
	part?: (worker: Worker) => Promise<void>;
	/** It changes nothing: what it was asked as it died is asked once more. */
	reads?: boolean;
}

/**
 * @param url address of the worker script, from `import url from '…?worker&url'`.
 */
export function workerHost<Api>(
	url: string,
	name: string,
	{ attend = () => () => undefined, part = partWith, reads = false }: HostOptions = {}
): WorkerHost<Api> {
	allowWorker(url);
	let worker: Worker | null = null;
	let unattend = (): void => undefined;
	let remote: Comlink.Remote<Api> | null = null;
	let busy = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const rejects = new Set<(e: unknown) => void>();
	let left = false;
	const parting = new Map<Worker, Promise<void>>();

	async function release(how?: 'leaving' | 'gone'): Promise<void> {
		left ||= how !== undefined;
		clearTimeout(timer);
		const ended = worker;
		unattend();
		worker = null;
		remote = null;
		if (!how) for (const reject of rejects) reject(new DOMException(`${name} was released`, 'AbortError'));
		rejects.clear();
		if (how === 'gone') for (const other of [...parting.keys(), ended]) other?.terminate();
		else if (ended) end(ended);
		await Promise.all(parting.values());
	}

	/** A worker that failed, or ended by itself: nobody waits for it any more, and the next call starts another. */
	function lost(failed: Worker, why: Error): void {
		// What one says that is about to end is nobody's business any more.
		if (worker !== failed) return;
		unattend();
		worker = null;
		remote = null;
		for (const reject of rejects) reject(why);
		rejects.clear();
		// One that only failed may still be at work: two would write.
		end(failed);
	}
	function end(ended: Worker): void {
		parting.set(
			ended,
			part(ended).finally(() => parting.delete(ended))
		);
	}

	function start(): Comlink.Remote<Api> {
		if (remote) return remote;
		const started = startWorker(url, name);
		started.addEventListener('error', (e) => lost(started, new Error(`${name}: ${e.message || 'the worker could not start'}`)));
		hearLostStore(started);
		worker = started;
		const leave = attend(started);
		const unwatch = whenDead(started, () => lost(started, new WorkerDied(`${name} ended by itself`)));
		unattend = () => {
			unwatch();
			leave();
		};
		remote = Comlink.wrap<Api>(started);
		return remote;
	}

	async function once<T>(job: (api: Comlink.Remote<Api>) => Promise<T>): Promise<T> {
		if (left) return new Promise(() => undefined);
		clearTimeout(timer);
		busy++;
		let reject!: (e: unknown) => void;
		const gone = new Promise<never>((_, r) => {
			reject = r;
			rejects.add(r);
		});
		try {
			return await counted(Promise.race([job(start()), gone]));
		} finally {
			rejects.delete(reject);
			if (--busy === 0)
				timer = setTimeout(() => {
					if (busy === 0) void release();
				}, idleMs);
		}
	}

	return {
		get running() {
			return worker !== null;
		},
		release,
		async call(job) {
			try {
				return await once(job);
			} catch (e) {
				if (!reads || !(e instanceof WorkerDied)) throw e;
				return once(job);
			}
		}
	};
}

/** A callback that the worker may call, released by the caller when the job is over. */
export const proxied = <T extends object>(callback: T): T => Comlink.proxy(callback) as T;
