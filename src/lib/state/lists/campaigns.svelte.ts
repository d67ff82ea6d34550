import type { Campaign, CampaignView } from '#domain/lists/campaign';
import type { LeadListView } from '#domain/lists/lead-list';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { OfProcess } from './lists-process.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.campaigns;

/** The campaigns of the chosen process, and its lists to choose from for a new one (LST-5). */
export class Campaigns extends OfProcess<{ campaigns: CampaignView[]; lists: LeadListView[] }> {
	constructor() {
		super(
			async (id) => {
				const [campaigns, lists] = await Promise.all([worker.campaigns(id), worker.leadLists(id)]);
				return { campaigns, lists };
			},
			{ campaigns: [], lists: [] }
		);
	}
}

/** A campaign being made (with its lists) or renamed. */
export class CampaignForm {
	open = $state(false);
	before = $state.raw<Campaign | null>(null);
	name = $state('');
	lists = $state.raw<readonly string[]>([]);
	saving = $state(false);
	tried = $state(false);
	problem = $state.raw<Problem | null>(null);
	#processId = '';
	/** The campaign was made, its lists are not assigned yet. */
	#made: string | null = null;
	readonly nameError = $derived(this.tried && this.name.trim() === '' ? words.form.nameMissing : '');

	begin(processId: string, lists: readonly string[], before: Campaign | null = null): void {
		[this.before, this.#processId, this.name, this.lists] = [before, processId, before?.name ?? '', lists];
		[this.tried, this.saving, this.problem, this.open, this.#made] = [false, false, null, true, null];
	}
	readonly toggle = (id: string): void => {
		this.lists = this.lists.includes(id) ? this.lists.filter((l) => l !== id) : [...this.lists, id];
	};
	/** The campaign as it is kept now; null when it could not be. */
	async save(): Promise<Campaign | null> {
		this.tried = true;
		if (this.name.trim() === '' || this.saving) return null;
		this.saving = true;
		const got = await guarded(async () => {
			const saved = await worker.saveCampaign({
				id: this.before?.id ?? this.#made,
				processId: this.#processId,
				name: this.name.trim(),
				outcomes: null
			});
			if (saved.ok) this.#made = saved.value.id;
			return saved.ok && !this.before && this.lists.length > 0 ? worker.assign(saved.value.id, [...this.lists], []) : saved;
		});
		this.saving = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return null;
		toasts.show({ text: this.before ? words.form.saved : words.form.created(got.value.name), tone: 'green' });
		this.open = false;
		return got.value;
	}
}
