/** ms after which it is done without a paint: a page in the background isn't painted. */
const AT_MOST_MS = 300;

/** Does `job` once what stands there now has been painted, in a task of its own. Returns the way to leave it undone. */
export function afterPaint(job: () => void): () => void {
	let left = false;
	const run = (): void => {
		if (left) return;
		stop();
		job();
	};
	const timer = setTimeout(run, AT_MOST_MS);
	const frame = requestAnimationFrame(() => setTimeout(run));
	const stop = (): void => {
		left = true;
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
	return stop;
}
