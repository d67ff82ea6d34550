import type { CampaignView } from '#domain/lists/campaign';
import type { LeadListView } from '#domain/lists/lead-list';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { ListMembers } from './list-members.svelte';
import { followLists, Processes } from './lists-process.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.lists.page;
/** Campaigns named like a list at most. */
const MOST_ALIKE = 99;

/** One lead list with its members. */
export class LeadListPage {
	view = $state.raw<LeadListView | null>(null);
	/** Campaigns that work it. */
	campaigns = $state.raw<CampaignView[]>([]);
	state = $state<'loading' | 'ready' | 'gone' | 'failed'>('loading');
	readonly members = new ListMembers();
	readonly processes = new Processes();
	/** Contacts that are ticked, by id. */
	ticked = $state.raw<ReadonlySet<number>>(new Set());
	problem = $state.raw<Problem | null>(null);
	#id: string | null = null;

	start(): () => void {
		return followLists(() => this.load());
	}
	open(id: string): void {
		if (id === this.#id) return;
		this.#id = id;
		[this.view, this.state, this.ticked] = [null, id === '' ? 'gone' : 'loading', new Set()];
		void this.load();
	}
	readonly load = async (): Promise<void> => {
		const id = this.#id;
		if (!id) return;
		try {
			const view = await worker.leadList(id);
			if (id !== this.#id) return;
			if (!view) {
				this.state = 'gone';
				return;
			}
			const [campaigns] = await Promise.all([worker.campaigns(view.processId), this.members.load(id), this.processes.load()]);
			if (id !== this.#id) return;
			this.campaigns = campaigns.filter((c) => c.lists.includes(id));
			[this.view, this.state] = [view, 'ready'];
		} catch {
			if (this.view === null) this.state = 'failed';
		}
	};
	readonly tick = (id: number, on: boolean): void => {
		const next = new Set(this.ticked);
		if (on) next.add(id);
		else next.delete(id);
		this.ticked = next;
	};
	/** Ticks all that the view shows, or none. */
	readonly tickAll = async (on: boolean): Promise<void> => {
		if (!on) {
			this.clear();
			return;
		}
		const got = await guarded(async () => ({ ok: true as const, value: await this.members.all() }));
		this.problem = got.ok ? null : got.problem;
		if (got.ok) this.ticked = new Set([...this.ticked, ...got.value]);
	};
	readonly clear = (): void => {
		this.ticked = new Set();
	};
	/** Takes what is ticked out of the list; they stay contacts. */
	readonly removeTicked = async (): Promise<boolean> => {
		const id = this.#id ?? '';
		const got = await guarded(() => worker.removeMembers(id, [...this.ticked]));
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		toasts.show({ text: words.removed(got.value), tone: 'green' });
		this.clear();
		await this.load();
		return true;
	};
	/**
	 * A campaign of the list's process that works this list, named like it, with a number where another one is named so; its id, or null
	 * when it could not be made.
	 */
	readonly startCampaign = async (): Promise<string | null> => {
		const list = this.view;
		if (!list) return null;
		const got = await guarded(async () => {
			const make = (n: number): ReturnType<typeof worker.saveCampaign> =>
				worker.saveCampaign({ id: null, processId: list.processId, name: n === 1 ? list.name : `${list.name} ${n}`, outcomes: null });
			let made = await make(1);
			for (let n = 2; !made.ok && made.problem.code === 'nameTaken' && n <= MOST_ALIKE; n++) made = await make(n);
			return made.ok ? worker.assign(made.value.id, [list.id], []) : made;
		});
		this.problem = got.ok ? null : got.problem;
		return got.ok ? got.value.id : null;
	};
}
