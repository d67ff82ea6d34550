/** Work that may rest wherever it yields: about a millisecond apart. */
export type Steps<T> = Generator<void, T>;

/** Ms of work after which whoever asks for a page meanwhile is let in. */
const PIECE_MS = 10;

/** Lets everything run that waits for this thread. By a message and not by a timer, which browsers hold back for 4 ms. */
const rest = (): Promise<void> =>
	new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});

/** Does all steps, a few milliseconds at a time. */
export async function inPieces<T>(steps: Steps<T>): Promise<T> {
	for (let from = performance.now(); ;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - from < PIECE_MS) continue;
		await rest();
		from = performance.now();
	}
}

/** Does all steps without a rest. */
export function atOnce<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
