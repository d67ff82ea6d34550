import type { AttemptView, Callback, Dashboard, WorkRow } from '#domain/lists/campaign';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { followLists, Processes } from './lists-process.svelte';

/** Best next contacts that are shown at first, and at most. */
export const BEST_FEW = 8;
export const BEST_MOST = 50;

/** How soon counts that are still being worked out are asked for again, ms. */
const AGAIN_MS = 400;

/** One campaign as its page shows it (LST-7); follows the news. */
export class CampaignPage {
	dashboard = $state.raw<Dashboard | null>(null);
	best = $state.raw<WorkRow[]>([]);
	callbacks = $state.raw<Callback[]>([]);
	attempts = $state.raw<AttemptView[]>([]);
	/** The three above were read, so that nobody and nothing is no guess. */
	read = $state(false);
	state = $state<'loading' | 'ready' | 'gone' | 'failed'>('loading');
	/** The present, for "3 minutes ago" and local times. */
	now = $state(Date.now());
	/** All of the best are asked for, not just the first few. */
	more = $state(false);
	readonly processes = new Processes();
	#id: string | null = null;
	#again: ReturnType<typeof setTimeout> | undefined;

	start(): () => void {
		const stop = followLists(this.load);
		const clock = setInterval(() => {
			if (document.visibilityState === 'visible') void this.load();
		}, 60_000);
		return () => {
			stop();
			clearInterval(clock);
			clearTimeout(this.#again);
		};
	}
	open(id: string): void {
		if (id === this.#id) return;
		this.#id = id;
		[this.dashboard, this.state, this.best, this.callbacks, this.attempts] = [null, id === '' ? 'gone' : 'loading', [], [], []];
		this.read = false;
		void this.load();
	}
	readonly load = async (): Promise<void> => {
		const id = this.#id;
		if (!id) return;
		clearTimeout(this.#again);
		const got = await guarded(() => worker.dashboard(id));
		if (id !== this.#id) return;
		if (!got.ok) {
			if (got.problem.code === 'campaignGone') this.state = 'gone';
			else if (this.dashboard === null) this.state = 'failed';
			return;
		}
		this.now = Date.now();
		[this.dashboard, this.state] = [got.value, 'ready'];
		if (got.value.callableNow === null || got.value.suppressed === null) this.#again = setTimeout(() => void this.load(), AGAIN_MS);
		try {
			const [best, callbacks, log] = await Promise.all([
				worker.best(id, this.more ? BEST_MOST : BEST_FEW),
				worker.callbacks(id),
				worker.attempts(id, null, 0, 10),
				this.processes.load()
			]);
			if (id === this.#id) [this.best, this.callbacks, this.attempts] = [best, callbacks, log.attempts];
		} catch {
			// The figures stand without these; the next news reads again.
		}
		if (id === this.#id) this.read = true;
	};
	readonly showMore = (): void => {
		this.more = true;
		void this.load();
	};
}
