import type { Batch, Destination, Receipt, ReceiptFilter } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import { ok } from '#domain/result';
import { delivery } from '#lib/worker-client/delivery';
import { followNews } from '#lib/worker-client/follow-news';
import { query } from '#lib/worker-client/query';
import { saveFile } from '../save-file';
import { spokenConnectors } from './deliver-connectors';
import { isFileBatch } from './deliver-words';
import { guarded } from '../import/import-wizard-steps';

/** Receipts fetched at once. */
const PAGE = 100;

/** One delivery, live: its counts, its receipts page by page, and what can be done about it (PUSH-3). */
export class BatchView {
	readonly id: string;
	batch = $state.raw<Batch | null>(null);
	destination = $state.raw<Destination | null>(null);
	file = $state(false);
	/** The destination can be searched for contacts that stand there twice. */
	findsDoubles = $state(false);
	/** Its destination only takes contacts. */
	oneWay = $state(false);
	/** False until the first answer; then `batch` null means that it is gone. */
	loaded = $state(false);
	/** Rejected contacts that can be sent again: not sent again yet, and still there. */
	resendable = $state(0);
	problem = $state.raw<Problem | null>(null);
	/** The act under way, for its button. */
	busy = $state<'pause' | 'resume' | 'vouch' | 'cancel' | 'resend' | 'download' | 'takeBack' | null>(null);
	filter = $state<ReceiptFilter>('all');
	total = $state(0);
	/** ms; ticks while a next attempt is announced. */
	now = $state(Date.now());
	#pages = $state.raw<ReadonlyMap<number, Receipt[]>>(new Map());
	#version = 0;
	#wanted = new Set<number>();
	#range: [number, number] = [0, 0];

	constructor(id: string) {
		this.id = id;
	}

	readonly secondsToNext = $derived(
		this.batch?.nextAttemptAt ? Math.max(0, Math.ceil((this.batch.nextAttemptAt - this.now) / 1000)) : null
	);

	/** Reads it and follows the news; returns the way to stop. */
	start(): () => void {
		// News of another batch can mean that this destination was resumed; whoever is deleted waits for nothing.
		const stop = followNews(['delivery', 'contacts'], () => this.load());
		const clock = setInterval(() => {
			this.now = Date.now();
		}, 1000);
		void this.load();
		return () => {
			clearInterval(clock);
			stop();
		};
	}

	async load(): Promise<void> {
		const got = await guarded(async () => {
			const batch = await delivery.batch(this.id);
			const destinations = batch ? await delivery.destinations() : [];
			const connectors = batch ? await spokenConnectors() : [];
			const resendable = batch && batch.counts.rejected > 0 ? await query.resendable(batch.id, batch.resent ?? []) : 0;
			return ok({ batch, resendable, destination: destinations.find((d) => d.id === batch?.destinationId) ?? null, connectors });
		});
		this.loaded = true;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		if (!this.batch) this.problem = null;
		const { batch, resendable, destination, connectors } = got.value;
		this.resendable = resendable;
		this.batch = batch;
		this.destination = destination;
		const connector = connectors.find((c) => c.id === destination?.connector);
		this.file = batch !== null && isFileBatch(batch, destination, connector?.kind === 'file');
		this.findsDoubles = connector?.findsDoubles === true;
		this.oneWay = connector?.oneWay === true;
		if (batch) await this.#refresh();
	}

	/** The receipt at a position, once its page is here. */
	at(index: number): Receipt | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	/** Fetches the pages of a range that are not here yet. */
	readonly need = (first: number, last: number): void => {
		this.#range = [first, Math.max(first, last)];
		for (let p = Math.floor(first / PAGE); p <= Math.floor(Math.max(first, last) / PAGE); p++)
			if (p * PAGE < this.total && !this.#pages.has(p) && !this.#wanted.has(p)) void this.#fetch(p);
	};
	async #fetch(page: number): Promise<void> {
		const version = this.#version;
		this.#wanted.add(page);
		const got = await guarded(async () => ok(await delivery.receipts(this.id, this.filter, page * PAGE, PAGE)));
		if (version !== this.#version) return;
		this.#wanted.delete(page);
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.total = got.value.total;
		this.#pages = new Map(this.#pages).set(page, got.value.receipts);
	}

	/** Reads the receipts in view anew and forgets the others; what is shown stays until the new ones are here. */
	async #refresh(): Promise<void> {
		const version = ++this.#version;
		this.#wanted.clear();
		const first = Math.floor(this.#range[0] / PAGE);
		const wanted = Array.from({ length: Math.floor(this.#range[1] / PAGE) - first + 1 }, (_, i) => first + i);
		const got = await guarded(async () =>
			ok(await Promise.all(wanted.map((p) => delivery.receipts(this.id, this.filter, p * PAGE, PAGE))))
		);
		if (version !== this.#version) return;
		if (!got.ok) {
			this.problem = got.problem;
			return;
		}
		this.total = got.value[0]?.total ?? 0;
		this.#pages = new Map(wanted.map((p, i) => [p, got.value[i]?.receipts ?? []]));
	}

	readonly show = (filter: ReceiptFilter): void => {
		this.filter = filter;
		this.#range = [0, 0];
		void this.#refresh();
	};

	async #act<T>(name: NonNullable<BatchView['busy']>, job: () => Promise<Result<T>>): Promise<T | null> {
		if (this.busy) return null;
		this.busy = name;
		this.problem = null;
		const got = await guarded(job);
		this.busy = null;
		if (!got.ok) this.problem = got.problem;
		await this.load();
		return got.ok ? got.value : null;
	}
	readonly pause = (): Promise<unknown> => this.#act('pause', () => delivery.pauseBatch(this.id));
	/** Resumes a paused delivery, or tries a stalled one at once. */
	readonly resume = (): Promise<unknown> => this.#act('resume', () => delivery.resumeBatch(this.id));
	/** Those that were not answered are there: it goes on with the others. */
	readonly vouch = (): Promise<unknown> => this.#act('vouch', () => delivery.vouchBatch(this.id));
	readonly cancel = (): Promise<unknown> => this.#act('cancel', () => delivery.cancelBatch(this.id));
	readonly resumeDestination = (): Promise<unknown> =>
		this.#act('resume', () => delivery.resumeDestination(this.batch?.destinationId ?? ''));
	/** The rejected contacts as they are now, as a new delivery; its id, or null. */
	readonly resend = async (): Promise<string | null> => (await this.#act('resend', () => delivery.resendRejected(this.id)))?.id ?? null;
	/** Taking back goes on where it stopped. */
	readonly goOnTakingBack = (): Promise<unknown> =>
		this.#act('takeBack', () => delivery.takeBack(this.id, this.batch?.takenBack?.evenChanged ?? false));
	readonly download = async (): Promise<void> => {
		const made = await this.#act('download', () => delivery.batchFile(this.id));
		if (made) await saveFile(made.blob, made.name);
	};
}
