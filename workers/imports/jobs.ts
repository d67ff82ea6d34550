import { whileBusy } from '../locks';
import { untilBack } from './away';
import { stopwatch } from './context';

/** Running work by import, so that it can be told to stop between two chunks. */
const running = new Map<string, { stop: boolean; done: Promise<unknown> }>();

/** Runs `job` as the one job of this import in this worker; `shouldStop` turns true when it is to end. */
export async function asJob<T>(importId: string, job: (shouldStop: () => boolean) => Promise<T>): Promise<T> {
	await stopJob(importId);
	const entry = { stop: false, done: Promise.resolve() as Promise<unknown> };
	const work = whileBusy(() => job(() => entry.stop));
	entry.done = work.catch(() => undefined);
	running.set(importId, entry);
	try {
		return await work;
	} finally {
		if (running.get(importId) === entry) running.delete(importId);
	}
}

/** Stops the job of this import, if one runs, and waits until it has ended. */
export async function stopJob(importId: string): Promise<void> {
	const entry = running.get(importId);
	if (!entry) return;
	entry.stop = true;
	await entry.done;
}

/** ms between two looks whether to go on waiting. */
const LOOK_MS = 50;

/** What `work` gives, or null when told to stop before it does: nobody waits for it any more, and it goes on. */
export async function orStopped<T>(work: Promise<T>, stop: () => boolean | Promise<boolean>): Promise<{ given: T } | null> {
	for (;;) {
		const done = await Promise.race([
			work.then((given) => ({ given })),
			new Promise<null>((later) => setTimeout(() => later(null), LOOK_MS))
		]);
		if (done) return done;
		if (await stop()) return null;
	}
}

/** Those who wait for a turn, the first first. */
const waiting: (() => void)[] = [];

/** A line of this thread to itself. Node's ports keep a process alive, and must as long as somebody waits and no longer. */
type Line = { [K in 'in' | 'out']: MessagePort & { ref?(): void; unref?(): void } };
/**
 * Made once: a channel for every turn costs several times more than the message. Two by turns, since Node reads on a line that is written
 * to while it is read, and lets nothing else in.
 */
let lines: [Line, Line] | null = null;
let second = false;

function lineToItself(): Line {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		const next = waiting.shift();
		if (waiting.length === 0) for (const line of lines ?? []) line.in.unref?.();
		next?.();
	};
	return { in: port1, out: port2 };
}

const turn = (): Promise<void> =>
	new Promise((resolve) => {
		lines ??= [lineToItself(), lineToItself()];
		if (waiting.push(resolve) === 1) for (const line of lines) line.in.ref?.();
		second = !second;
		lines[Number(second)]!.out.postMessage(0);
	});

/**
 * Lets messages in (cancel among them) between two pieces of work; where the page was put away, until it is back: nothing new is begun
 * meanwhile.
 */
export async function breathe(): Promise<void> {
	await turn();
	await untilBack();
}

/** ms of work after which messages are let in: a cancel waits no longer, and what is done between two turns is worth one. */
const A_WHILE = 8;

/**
 * `breathe` for work in steps of any size, some of them next to nothing: lets messages in where the last turn was a while ago, and
 * answers at once where it wasn't. A turn costs as much as comparing a hundred pairs.
 */
export function breather(): () => Promise<void> {
	let last = stopwatch();
	return async () => {
		if (stopwatch() - last < A_WHILE) return;
		await breathe();
		last = stopwatch();
	};
}
