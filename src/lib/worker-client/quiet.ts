/** Calls to workers that are under way, and when the last one ended (ms of this page's clock). */
let calls = 0;
let lastEnd = 0;

/** Counts a call to a worker until it ends. */
export function counted<T>(call: Promise<T>): Promise<T> {
	calls++;
	return call.finally(() => {
		calls--;
		lastEnd = performance.now();
	});
}

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** ms between two looks. */
const LOOK_MS = 100;

/**
 * Resolves when no worker has been asked anything for `ms`, or after `atMost` ms in any case: then there is room for what nobody waits for.
 */
export async function whenQuiet(ms: number, atMost: number): Promise<void> {
	const end = performance.now() + atMost;
	// A page that has just begun has asked nothing yet.
	lastEnd = Math.max(lastEnd, performance.now());
	while (performance.now() < end && (calls > 0 || performance.now() - lastEnd < ms)) await later(LOOK_MS);
}
