import type { Campaign } from '#domain/lists/campaign';
import type { CallOutcome } from '#domain/lists/outcomes';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

const words = m.campaigns.rules;

/** Outcomes of a campaign and their recycling, being changed. */
export class RulesForm {
	open = $state(false);
	campaign = $state.raw<Campaign | null>(null);
	outcomes = $state.raw<readonly CallOutcome[]>([]);
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);

	readonly begin = (campaign: Campaign): void => {
		[this.campaign, this.outcomes, this.problem, this.open] = [campaign, campaign.outcomes, null, true];
	};
	readonly change = (id: string, patch: Partial<CallOutcome>): void => {
		this.outcomes = this.outcomes.map((o) => (o.id === id ? { ...o, ...patch } : o));
	};
	readonly remove = (id: string): void => {
		this.outcomes = this.outcomes.filter((o) => o.id !== id);
	};
	readonly up = (id: string): void => {
		const i = this.outcomes.findIndex((o) => o.id === id);
		if (i > 0) this.outcomes = [...this.outcomes.slice(0, i - 1), this.outcomes[i]!, this.outcomes[i - 1]!, ...this.outcomes.slice(i + 1)];
	};
	readonly add = (): string => {
		const id = `own-${crypto.randomUUID().slice(0, 8)}`;
		this.outcomes = [
			...this.outcomes,
			{ id, label: words.newLabel, meaning: 'finish', recycleAfter: null, mostAttempts: 0, callback: false }
		];
		return id;
	};
	readonly save = async (): Promise<boolean> => {
		const c = this.campaign;
		if (!c || this.busy) return false;
		this.busy = true;
		const got = await guarded(() => worker.saveCampaign({ id: c.id, processId: c.processId, name: c.name, outcomes: [...this.outcomes] }));
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		toasts.show({ text: words.saved, tone: 'green' });
		this.open = false;
		return true;
	};
}
