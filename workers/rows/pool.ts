import type { PackedRows } from '../store/source-rows';
import type { FromRows, RowPort } from './messages';
import { rowWork, type RowOrder, type WorkedRows } from './row-work';

/** Chunks that a row worker has at hand: the one it works on and the next, so that it never waits for the line. */
const AT_HAND = 2;
/**
 * ms without an answer after which a row worker is asked after, and times in a row until it is given up: a chunk takes
 * some hundredths of a second, but a page that was put away finds its clocks run out when it is back.
 */
const PATIENCE_MS = 15_000;
const TIMES = 2;

interface Job { order: RowOrder; source: PackedRows; done: (worked: WorkedRows | Promise<WorkedRows>) => void }
interface Hand { port: RowPort; /** The order that it was told last. */ order: RowOrder | null; jobs: Map<number, Job>; late: number; heard: ReturnType<typeof setTimeout> | undefined }

export interface PoolOptions {
	/** Starts one row worker; null = none can be had. */
	start: () => RowPort | null;
	workers: number;
}

/**
 * Cleans chunks on row workers, and on the calling thread where none could be started or one died: no chunk is ever
 * lost, and nobody who waits for one sees which thread it was. Answers come as promises, in whatever order; the caller
 * keeps them in the order of the file, and no more than `ahead` on their way.
 */
export class RowPool {
	private readonly hands: Hand[] = [];
	private readonly own = new WeakMap<RowOrder, (source: PackedRows) => WorkedRows>();
	private n = 0;

	constructor({ start, workers }: PoolOptions) {
		for (let i = 0; i < workers; i++) {
			const port = start();
			if (!port) break;
			this.hands.push(this.handOf(port));
		}
	}

	/** Row workers that are alive. */
	get workers(): number {
		return this.hands.length;
	}

	/** Chunks that may be on their way at once: enough for every row worker, few enough to keep memory flat. */
	get ahead(): number {
		return Math.max(1, this.hands.length * AT_HAND);
	}

	/** Cleans one chunk of raw rows. @throws (as a rejection) only what cleaning itself throws. */
	clean(order: RowOrder, source: PackedRows): Promise<WorkedRows> {
		const [first] = this.hands;
		if (!first) return this.here(order, source);
		const hand = this.hands.reduce((least, h) => (h.jobs.size < least.jobs.size ? h : least), first);
		return new Promise((done) => this.give(hand, { order, source, done }));
	}

	/** Ends the row workers. Chunks on their way are never answered: nobody may wait for them any more. */
	close(): void {
		for (const hand of this.hands.splice(0)) this.end(hand);
	}

	private here(order: RowOrder, source: PackedRows): Promise<WorkedRows> {
		return new Promise((done) => {
			let work = this.own.get(order);
			if (!work) this.own.set(order, (work = rowWork(order)));
			done(work(source));
		});
	}

	private handOf(port: RowPort): Hand {
		const hand: Hand = { port, order: null, jobs: new Map(), late: 0, heard: undefined };
		port.onmessage = ({ data }: MessageEvent<FromRows>) => {
			const job = hand.jobs.get(data.n);
			hand.jobs.delete(data.n);
			hand.late = 0;
			this.listen(hand);
			job?.done(data.worked);
		};
		port.onerror = (e) => { e.preventDefault?.(); this.lose(hand); };
		port.onmessageerror = () => this.lose(hand);
		return hand;
	}

	private give(hand: Hand, job: Job): void {
		const n = this.n++;
		hand.jobs.set(n, job);
		if (hand.heard === undefined) this.listen(hand);
		try {
			if (hand.order !== job.order) hand.port.postMessage({ kind: 'order', order: job.order });
			hand.order = job.order;
			hand.port.postMessage({ kind: 'rows', n, source: job.source });
		} catch {
			this.lose(hand);
		}
	}

	/** Waits anew for the next answer, as long as one is owed. */
	private listen(hand: Hand): void {
		clearTimeout(hand.heard);
		hand.heard = hand.jobs.size === 0 ? undefined : setTimeout(() => {
			if (++hand.late < TIMES) this.listen(hand);
			else this.lose(hand);
		}, PATIENCE_MS);
	}

	/** A row worker that died, or never came to life: what it had is done here. */
	private lose(hand: Hand): void {
		const at = this.hands.indexOf(hand);
		if (at >= 0) this.hands.splice(at, 1);
		const jobs = [...hand.jobs.values()];
		this.end(hand);
		for (const { order, source, done } of jobs) done(this.here(order, source));
	}

	private end(hand: Hand): void {
		clearTimeout(hand.heard);
		hand.jobs.clear();
		hand.port.onmessage = hand.port.onerror = hand.port.onmessageerror = null;
		hand.port.terminate();
	}
}
