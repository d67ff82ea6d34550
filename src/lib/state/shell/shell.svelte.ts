import { getContext, setContext } from 'svelte';
import type { UndeliveredVisitors } from '#domain/booth/capture';
import type { ImportManifest } from '#domain/import';
import { delivery } from '#lib/worker-client/delivery';
import { followNews } from '#lib/worker-client/follow-news';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import type { ScreenCount } from '#lib/screens';
import type { Upkeep } from '#workers/contract';
import { importsAtWork, isHalfUndone } from './at-work';
import { canary } from './canary.svelte';
import { isOlderPage } from './older-page';
import { showBadge } from './shell-badge';
import { askForSync, onSync } from './shell-sync';
import { undelivered as undeliveredContacts } from './waiting';

const OPEN_PHASES = new Set<ImportManifest['phase']>(['configure', 'processing', 'matching', 'review', 'committing']);
const WORKING_PHASES = new Set<ImportManifest['phase']>(['processing', 'matching', 'committing']);

/** Work in the background that says nothing for so long is over, ms. */
const SILENT_MS = 10_000;

/** What the frame shows on every screen: counts, the running import, unfinished ones. Survives workers that fail. */
export class Shell {
	counts = $state.raw<Record<ScreenCount, number>>({ held: 0, undelivered: 0 });
	/** Visitors of the booth whom no CRM has and who are in no delivery. */
	visitors = $state.raw<UndeliveredVisitors>({ all: 0, beside: 0 });
	/** All contacts on the device; null until known. */
	contacts = $state<number | null>(null);
	/** All imports, newest first; null until known. */
	imports = $state.raw<ImportManifest[] | null>(null);
	/** True once everything was read. */
	looked = $state(false);
	/** True when the last look at the device failed. */
	trouble = $state(false);
	/** What is kept was written by a newer version of the app than this page is of. */
	older = $state(false);
	/** Work on all stored contacts in the background; null = none. */
	upkeep = $state.raw<{ work: Upkeep; percent: number } | null>(null);
	/** Over once everything was read for the first time, or could not be. */
	known: Promise<void> = Promise.resolve();
	/** A restore died in the middle: what is here is not whole (APP-5). */
	halfRestored = $state(false);
	paletteOpen = $state(false);
	/** A request still wants to be made. */
	#open = false;
	#busy = $state.raw<ReadonlySet<string>>(new Set());

	/** Imports that wait for the user or died with their tab. */
	readonly unfinished = $derived((this.imports ?? []).filter((m) => OPEN_PHASES.has(m.phase) && !this.#busy.has(m.id)));
	/** The import at work now, in this tab or another. */
	readonly running = $derived((this.imports ?? []).find((m) => WORKING_PHASES.has(m.phase) && this.#busy.has(m.id)) ?? null);
	/** What is said of the device is what it holds: all was read, and the last look went well. */
	readonly certain = $derived(this.looked && !this.trouble);
	readonly completed = $derived((this.imports ?? []).filter((m) => m.phase === 'complete'));
	readonly halfUndone = $derived(this.completed.filter((m) => isHalfUndone(m, this.#busy)));

	/** Runs since the last word of upkeep. */
	#silent: ReturnType<typeof setTimeout> | undefined;

	/** Reads everything once and follows the news; returns the way to stop. */
	start(): () => void {
		const deaf = [
			followNews(['contacts'], () => this.#minding(this.#readContacts())),
			// Its mark lies with the settings; contacts change far more often.
			followNews(['settings'], () => this.#readRestore()),
			followNews(['imports'], () => this.#minding(this.#readImports())),
			followNews(['held', 'imports'], () => this.#minding(this.#readHeld())),
			followNews(['delivery', 'contacts', 'held'], () => this.#minding(this.#readUndelivered())),
			onNews((news) => {
				if (news.kind === 'upkeep') this.#heardOfUpkeep(news);
			})
		];
		const seen = (): void => {
			if (document.visibilityState !== 'visible') return;
			void this.#readBusy();
			void this.#readRestore();
			this.wake();
		};
		document.addEventListener('visibilitychange', seen);
		const look = setInterval(() => {
			if (this.imports?.some((m) => WORKING_PHASES.has(m.phase) || m.undoing)) void this.#readBusy();
		}, 2000);
		// What waits for an hour of the clock (a used-up quota) outlives the worker, which rests when nobody calls.
		const timer = setInterval(() => {
			if (this.#open) this.wake();
		}, 60_000);
		const unsync = onSync(() => this.wake());
		// What the screen shows comes before the sender: on two cores its start would hold the others up.
		this.known = this.refresh();
		void this.known.finally(() => this.wake());
		// It waits for a restore under way, which nothing else may.
		void this.#readRestore();
		const patience = setTimeout(() => {
			if (this.contacts === null || this.imports === null) this.#say(true);
		}, 10_000);
		return () => {
			for (const stop of deaf) stop();
			clearInterval(look);
			clearInterval(timer);
			unsync();
			clearTimeout(patience);
			document.removeEventListener('visibilitychange', seen);
			clearTimeout(this.#silent);
		};
	}

	async refresh(): Promise<void> {
		const results = await Promise.allSettled([this.#readContacts(), this.#readImports(), this.#readHeld()]);
		results.push(...(await Promise.allSettled([this.#readUndelivered()])));
		this.#say(results.some((r) => r.status === 'rejected'));
		this.looked ||= !this.trouble;
	}

	/** Nudges the sender: at start, when the page comes back, when the network returns. */
	wake(): void {
		delivery.wake().catch(() => undefined); // It tells by itself what it can't do.
	}

	/** Whether a reading went well is said on every screen. */
	async #minding(reading: Promise<void>): Promise<void> {
		const failed = await reading.then(
			() => false,
			() => true
		);
		this.#say(failed);
	}
	#say(trouble: boolean): void {
		this.trouble = trouble;
		if (trouble)
			void isOlderPage().then((older) => {
				this.older = older;
			});
	}
	/** Shown while it goes on; a tab that died with the work says nothing more, and the next start takes it up again. */
	#heardOfUpkeep({ work, done, total }: { work: Upkeep; done: number; total: number }): void {
		clearTimeout(this.#silent);
		this.upkeep = done < total ? { work, percent: Math.floor((100 * done) / total) } : null;
		this.#silent = setTimeout(() => {
			this.upkeep = null;
		}, SILENT_MS);
	}
	async #readContacts(): Promise<void> {
		const contacts = await query.count({});
		// Before the screen says that there is nothing here: perhaps there was.
		await canary.look(contacts);
		this.contacts = contacts;
	}
	async #readRestore(): Promise<void> {
		this.halfRestored = await pipeline.restoreUnfinished().catch(() => this.halfRestored);
	}
	async #readHeld(): Promise<void> {
		const held = await pipeline.heldCount();
		this.counts = { ...this.counts, held };
	}
	async #readUndelivered(): Promise<void> {
		const { contacts: undelivered, open } = await undeliveredContacts();
		this.#open = open;
		if (undelivered > this.counts.undelivered) void askForSync();
		this.counts = { ...this.counts, undelivered };
		this.visitors = await pipeline.undeliveredVisitors();
		showBadge(undelivered + this.visitors.all);
		canary.waits(undelivered + this.visitors.all);
	}
	async #readImports(): Promise<void> {
		const all = await pipeline.listImports();
		await this.#readBusy();
		this.imports = [...all].sort((a, b) => b.createdAt - a.createdAt);
	}
	async #readBusy(): Promise<void> {
		const busy = await importsAtWork().catch(() => new Set<string>());
		if (busy.size !== this.#busy.size || [...busy].some((id) => !this.#busy.has(id))) this.#busy = busy;
	}
}

const KEY = Symbol('shell');
export const provideShell = (shell: Shell): Shell => setContext(KEY, shell);
/** The frame's state, from any screen. */
export const useShell = (): Shell => getContext<Shell>(KEY);
