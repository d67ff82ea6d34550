import { byName } from '#domain/basics/by-name';
import type { Assignment, AssignmentPreview, Campaign } from '#domain/lists/campaign';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded, rejectedBy } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** The two-pane picker (LST-5): nothing changes before "Apply", and what would be lost is said before that. */
export class AssignForm {
	open = $state(false);
	campaign = $state.raw<Campaign | null>(null);
	assignment = $state.raw<Assignment | null>(null);
	wanted = $state.raw<readonly string[]>([]);
	/** What Apply would do with `wanted`; null while it is worked out. */
	preview = $state.raw<AssignmentPreview | null>(null);
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	#turn = 0;

	readonly before = $derived((this.assignment?.assigned ?? []).map((l) => l.id));
	readonly changed = $derived(this.wanted.length !== this.before.length || this.wanted.some((id) => !this.before.includes(id)));
	/** Unassigned lists of which something is lost. */
	get lossy(): boolean {
		return (this.preview?.lost ?? []).some((l) => l.worked + l.attempts + l.callbacks > 0);
	}
	readonly items = $derived(
		[...(this.assignment?.available ?? []), ...(this.assignment?.assigned ?? [])].sort(byName).map((l) => {
			const was = this.before.includes(l.id),
				is = this.wanted.includes(l.id);
			return {
				value: l.id,
				label: l.name,
				hint: m.campaigns.assign.hint(l.contacts, l.enabled),
				...(was !== is ? { changed: is ? m.campaigns.assign.willAdd : m.campaigns.assign.willLose } : {})
			};
		})
	);

	readonly begin = async (campaign: Campaign): Promise<void> => {
		[this.campaign, this.assignment, this.preview, this.problem, this.open] = [campaign, null, null, null, true];
		try {
			this.assignment = await worker.assignment(campaign.id);
			this.wanted = this.assignment.assigned.map((l) => l.id);
		} catch (e) {
			this.problem = rejectedBy(e);
		}
	};
	readonly want = async (wanted: string[]): Promise<void> => {
		this.wanted = wanted;
		this.preview = null;
		const campaign = this.campaign,
			turn = ++this.#turn;
		if (!campaign || !this.changed) return;
		const got = await guarded(() => worker.previewAssignment(campaign.id, wanted));
		if (turn !== this.#turn) return;
		this.problem = got.ok ? null : got.problem;
		this.preview = got.ok ? got.value : null;
	};
	/** "Apply", with the loss that is on the screen agreed to: where it is another by now, nothing happens and it is shown. */
	readonly apply = async (): Promise<boolean> => {
		const campaign = this.campaign,
			shown = this.preview;
		if (!campaign || this.busy || !shown) return false;
		this.busy = true;
		const got = await guarded(() => worker.assign(campaign.id, [...this.wanted], shown.lost));
		this.busy = false;
		if (!got.ok) {
			if (got.problem.code === 'lossNotConfirmed') await this.want([...this.wanted]);
			this.problem = got.problem;
			return false;
		}
		this.problem = null;
		toasts.show({ text: m.campaigns.assign.done, tone: 'green' });
		this.open = false;
		return true;
	};
}
