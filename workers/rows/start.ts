import { lineToRowWorker } from './line';
import type { RowPort } from './messages';
import { RowPool, type PoolOptions } from './pool';

/** Most row workers; more wait for the store. */
const MOST = 4;
/** ms that row workers stay when step 2 is done with them: the import that follows finds them warm. */
const REST_MS = 120_000;

/** A row worker, or null outside of a browser. */
const startRowWorker = (): RowPort | null => (typeof postMessage === 'undefined' ? null : lineToRowWorker());

/** Row workers that pay on this machine: one core is left to the pipeline worker, which cuts and stores. */
const here = (): PoolOptions => ({
	start: startRowWorker,
	workers: Math.max(1, Math.min(MOST, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1))
});

/**
 * True where row workers pay in the commit, too. Beside a single one the engine's own storing fills the other core: measured at a
 * million rows on two cores, it took longer than one thread.
 */
export const createsApart = (): boolean => here().workers > 1;
/** No row workers: all is done on the calling thread. */
export const ALONE: PoolOptions = { start: () => null, workers: 0 };

let pool: RowPool | null = null;
let users = 0;
let rest: ReturnType<typeof setTimeout> | undefined;

function close(): void {
	pool?.close();
	pool = null;
}

/** Starts the row workers for rows that are about to come: they load what they need while the file is looked at. */
export const expectRows = (): Promise<void> => withRowPool(() => Promise.resolve(), { stay: true });

/**
 * Runs `job` with the row workers of this thread, which start with the first who wants them. They end with the job, or
 * a while after it where it says that more is to come (`stay`); `own` = others instead, ended with the job in any case.
 */
export async function withRowPool<T>(
	job: (pool: RowPool) => Promise<T>,
	{ stay = false, own }: { stay?: boolean; own?: PoolOptions | undefined } = {}
): Promise<T> {
	if (own) {
		const made = new RowPool(own);
		return job(made).finally(() => made.close());
	}
	clearTimeout(rest);
	users++;
	try {
		return await job((pool ??= new RowPool(here())));
	} finally {
		if (--users === 0) {
			if (stay && (pool?.workers ?? 0) > 0) rest = setTimeout(close, REST_MS);
			else close();
		}
	}
}
