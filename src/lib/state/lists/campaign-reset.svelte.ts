import type { CampaignView, ChurnFilter, ResetResult } from '#domain/lists/campaign';
import type { CallState } from '#domain/lists/call-state';
import type { Problem, Result } from '#domain/result';
import type { Tier } from '#domain/scoring/score';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** A question with its answer in counts before anything happens: which contacts start anew (LST-6). */
class Anew {
	open = $state(false);
	/** Null while it is counted. */
	counted = $state.raw<ResetResult | null>(null);
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	#turn = 0;

	/** Counts anew; a newer question makes an older answer worthless. */
	protected async ask(count: () => Promise<Result<ResetResult>>): Promise<void> {
		const turn = ++this.#turn;
		this.counted = null;
		const got = await guarded(count);
		if (turn !== this.#turn) return;
		this.problem = got.ok ? null : got.problem;
		this.counted = got.ok ? got.value : null;
	}
	protected async act(job: () => Promise<Result<ResetResult>>, said: (n: number) => string): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		const got = await guarded(job);
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		toasts.show({ text: said(got.value.changed), tone: 'green' });
		this.open = false;
		return true;
	}
}

/** "Reset": all, or the unsuccessful only, of some lists or all. */
export class ResetForm extends Anew {
	which = $state<'all' | 'unsuccessful'>('unsuccessful');
	/** Null = all lists. */
	lists = $state.raw<string[] | null>(null);
	campaignId = $state('');

	/** @param list only this list, from its own page */
	begin(campaign: Pick<CampaignView, 'id'>, list: string | null = null): void {
		[this.campaignId, this.lists, this.which, this.problem, this.open] = [
			campaign.id,
			list === null ? null : [list],
			'unsuccessful',
			null,
			true
		];
		void this.count();
	}
	readonly count = (): Promise<void> => this.ask(() => worker.countReset(this.campaignId, { which: this.which, lists: this.lists }));
	readonly run = (): Promise<boolean> =>
		this.act(() => worker.reset(this.campaignId, { which: this.which, lists: this.lists }), m.campaigns.reset.done);
}

/** "Churn": contacts are processed again, with a filter or without. */
export class ChurnForm extends Anew {
	campaignId = $state('');
	filtered = $state(false);
	lists = $state.raw<string[]>([]);
	states = $state.raw<CallState[]>([]);
	outcomes = $state.raw<string[]>([]);
	tiers = $state.raw<Tier[]>([]);
	/** '' = any. */
	mostAttempts = $state('');
	/** Days; '' = any time. */
	beforeDays = $state('');
	/** The list that the form is about, whatever else is chosen; null = it is about the campaign. */
	#only: string | null = null;

	/** @param list only this list, from its own page */
	begin(campaign: Pick<CampaignView, 'id'>, list: string | null = null): void {
		[this.campaignId, this.lists, this.states, this.outcomes, this.tiers, this.mostAttempts, this.beforeDays] = [
			campaign.id,
			[],
			[],
			[],
			[],
			'',
			''
		];
		[this.#only, this.filtered, this.problem, this.open] = [list, false, null, true];
		void this.count();
	}
	/** Turns one choice of a part on or off and counts anew. */
	toggle(part: 'lists' | 'states' | 'outcomes' | 'tiers', value: string): void {
		const now = this[part] as string[];
		this[part] = (now.includes(value) ? now.filter((v) => v !== value) : [...now, value]) as never;
		void this.count();
	}
	#filter(): ChurnFilter | null {
		const lists = this.#only === null ? this.lists : [this.#only];
		if (!this.filtered) return this.#only === null ? null : { lists };
		return {
			...(lists.length > 0 && { lists }),
			...(this.states.length > 0 && { states: this.states }),
			...(this.outcomes.length > 0 && { outcomes: this.outcomes }),
			...(this.tiers.length > 0 && { tiers: this.tiers }),
			...(this.mostAttempts !== '' && { mostAttempts: Number(this.mostAttempts) }),
			...(this.beforeDays !== '' && { before: Date.now() - Number(this.beforeDays) * 86_400_000 })
		};
	}
	readonly count = (): Promise<void> => this.ask(() => worker.countChurn(this.campaignId, this.#filter()));
	readonly run = (): Promise<boolean> => this.act(() => worker.churn(this.campaignId, this.#filter()), m.campaigns.churn.done);
}
