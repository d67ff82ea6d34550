import type { ScanOrder } from '../imports/read/scan';
import type { PackedRows } from '../store/chunks/source-rows';
import type { CreatedChunk, CreateOrder, CreateTask } from './create-work';
import type { Seen } from './file-look';
import type { FromRows, RowPort } from './messages';
import type { RowOrder, WorkedRows } from './row-work';

/** Chunks that a row worker has at hand: the one it works on and the next, so that it never waits for the line. */
const AT_HAND = 2;
/** Chunks that may wait to be looked at: looking is quicker than reading, as a rule. */
const LOOKS_AHEAD = 8;
/**
 * ms without an answer after which a row worker is asked after, and times in a row until it is given up: a chunk takes
 * some hundredths of a second, but a page that was put away finds its clocks run out when it is back.
 */
const PATIENCE_MS = 15_000;
/** The same for one that was never heard of: engines now and then start a worker that never runs. */
const FIRST_PATIENCE_MS = 5000;
const TIMES = 2;

/** Something that a row worker was asked. `lost`: it died before it answered. */
interface Job {
	done: (answer: FromRows) => void;
	lost: () => void;
}
interface Hand {
	port: RowPort;
	/** The order that it was told last. */ order: RowOrder | CreateOrder | null;
	jobs: Map<number, Job>;
	late: number;
	/** It has answered something. */ alive: boolean;
	heard: ReturnType<typeof setTimeout> | undefined;
}

/** A look at all rows of a file, chunk by chunk (file-look.ts). */
export interface FileScan {
	/**
	 * Resolves when the next chunk may come. @param keep the same rows will be cleaned; the first that won't be ends that for all before it
	 */
	add(source: PackedRows, keep?: boolean): Promise<void>;
	/** What the rows said; null = the row worker that looked at them died or was given another file, and nobody else saw them. */
	end(): Promise<Seen | null>;
}

export interface PoolOptions {
	/** Starts one row worker; null = none can be had. */
	start: () => RowPort | null;
	workers: number;
}

/** On this thread; what creates is loaded only where it comes to that. */
const createHere = async (order: CreateOrder, task: CreateTask): Promise<CreatedChunk> =>
	(await import('./create-work')).createWork(order)(task);

/**
 * Cleans chunks on row workers, and on the calling thread where none could be started or one died: no chunk is ever
 * lost, and nobody who waits for one sees which thread it was. Answers come as promises, in whatever order; the caller
 * keeps them in the order of the file, and no more than `ahead` on their way.
 */
export class RowPool {
	private readonly hands: Hand[] = [];
	private readonly own = new WeakMap<RowOrder, Promise<(source: PackedRows) => WorkedRows>>();
	private n = 0;
	/** Rows that the only row worker has from looking at them, and the number of that look. */
	private readonly looked = new Map<PackedRows, number>();

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

	/**
	 * Cleans one chunk of raw rows. `help` = on this thread where every row worker has enough at hand. @throws (as a rejection) only what
	 * cleaning itself throws.
	 */
	clean(order: RowOrder, source: PackedRows, help = false): Promise<WorkedRows> {
		const hand = this.freest();
		if (!hand || (help && hand.jobs.size >= AT_HAND)) return this.here(order, source);
		return new Promise((done) =>
			this.ask(
				hand,
				(n) => {
					if (hand.order !== order) hand.port.postMessage({ kind: 'order', order });
					hand.order = order;
					const looked = this.looked.get(source);
					this.looked.delete(source);
					hand.port.postMessage(looked === undefined ? { kind: 'rows', n, source } : { kind: 'rows', n, looked });
				},
				{
					done: (answer) => {
						if ('worked' in answer) done(answer.worked);
					},
					lost: () => done(this.here(order, source))
				}
			)
		);
	}

	/** Creates one chunk of contacts. `help` as in `clean`. @throws (as a rejection) only what creating itself throws. */
	create(order: CreateOrder, task: CreateTask, help = false): Promise<CreatedChunk> {
		const hand = this.freest();
		// Of what was made ready here the rest is done sooner than sent.
		if (!hand || task.known || (help && hand.jobs.size >= AT_HAND)) return createHere(order, task);
		return new Promise((done) =>
			this.ask(
				hand,
				(n) => {
					if (hand.order !== order) hand.port.postMessage({ kind: 'creating', order });
					hand.order = order;
					hand.port.postMessage({ kind: 'create', n, task });
				},
				{
					done: (answer) => {
						if ('created' in answer) done(answer.created);
					},
					lost: () => done(createHere(order, task))
				}
			)
		);
	}

	/** The row worker with the least at hand. */
	private freest(): Hand | undefined {
		return this.hands.reduce<Hand | undefined>((least, h) => (least && least.jobs.size <= h.jobs.size ? least : h), undefined);
	}

	/** Looks at a file on one row worker while this thread reads it; on this thread where there is none. */
	scan(order: ScanOrder): FileScan {
		const [hand] = this.hands;
		if (!hand) {
			const look = import('./file-look').then(({ fileLook }) => fileLook(order));
			return { add: async (source) => (await look).add(source), end: async () => (await look).result() };
		}
		const id = this.n++;
		this.looked.clear();
		let lost = false;
		const looks: Promise<void>[] = [];
		const look = (say: (n: number) => void): Promise<FromRows | null> =>
			lost
				? Promise.resolve(null)
				: new Promise((done) =>
						this.ask(hand, say, {
							done,
							lost: () => {
								lost = true;
								done(null);
							}
						})
					);
		try {
			hand.port.postMessage({ kind: 'scan', id, scan: order });
		} catch {
			lost = true;
		}
		return {
			add: async (source, wanted = false) => {
				// Of several row workers another may clean it.
				const keep = wanted && this.hands.length === 1;
				looks.push(
					look((n) => {
						if (!keep) this.looked.clear();
						hand.port.postMessage({ kind: 'look', id, n, source, keep });
						if (keep) this.looked.set(source, n);
					}).then(() => undefined)
				);
				if (looks.length > LOOKS_AHEAD) await looks.shift();
			},
			end: async () => {
				const answer = await look((n) => hand.port.postMessage({ kind: 'prove', id, n }));
				return !lost && answer && 'proved' in answer ? answer.proved : null;
			}
		};
	}

	/** Ends the row workers. Chunks on their way are never answered: nobody may wait for them any more. */
	close(): void {
		for (const hand of this.hands.splice(0)) this.end(hand);
		this.looked.clear();
	}

	/** Loads what cleans rows only where it comes to that. */
	private async here(order: RowOrder, source: PackedRows): Promise<WorkedRows> {
		let work = this.own.get(order);
		if (!work) this.own.set(order, (work = import('./row-work').then(({ rowWork }) => rowWork(order))));
		return (await work)(source);
	}

	private handOf(port: RowPort): Hand {
		const hand: Hand = { port, order: null, jobs: new Map(), late: 0, alive: false, heard: undefined };
		port.onmessage = ({ data }: MessageEvent<FromRows>) => {
			const job = hand.jobs.get(data.n);
			hand.jobs.delete(data.n);
			hand.late = 0;
			hand.alive = true;
			this.listen(hand);
			job?.done(data);
		};
		port.onerror = () => this.lose(hand);
		port.onmessageerror = () => this.lose(hand);
		return hand;
	}

	/** Asks a row worker; `say` posts the question under its number. */
	private ask(hand: Hand, say: (n: number) => void, job: Job): void {
		const n = this.n++;
		hand.jobs.set(n, job);
		if (hand.heard === undefined) this.listen(hand);
		try {
			say(n);
		} catch {
			this.lose(hand);
		}
	}

	/** Waits anew for the next answer, as long as one is owed. */
	private listen(hand: Hand): void {
		clearTimeout(hand.heard);
		hand.heard =
			hand.jobs.size === 0
				? undefined
				: setTimeout(
						() => {
							if (++hand.late < TIMES) this.listen(hand);
							else this.lose(hand);
						},
						hand.alive ? PATIENCE_MS : FIRST_PATIENCE_MS
					);
	}

	/**
	 * A row worker that died, or never came to life: what it had to clean is done here. Others that were started with it and never heard of
	 * are not waited for in their turn.
	 */
	private lose(hand: Hand): void {
		if (!hand.alive && hand.late >= TIMES) for (const other of this.hands.filter((h) => h !== hand && !h.alive)) this.drop(other);
		this.drop(hand);
	}

	private drop(hand: Hand): void {
		const at = this.hands.indexOf(hand);
		if (at >= 0) this.hands.splice(at, 1);
		this.looked.clear();
		const jobs = [...hand.jobs.values()];
		this.end(hand);
		for (const { lost } of jobs) lost();
	}

	private end(hand: Hand): void {
		clearTimeout(hand.heard);
		hand.jobs.clear();
		hand.port.onmessage = hand.port.onerror = hand.port.onmessageerror = null;
		hand.port.terminate();
	}
}
