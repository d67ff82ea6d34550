import { RULES, type LeadListView } from '#domain/lists/lead-list';
import type { ModelView } from '#domain/scoring/models';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { scoring as worker } from '#lib/worker-client/scoring';
import { guarded } from '../import/import-wizard-steps';
import { aucText } from '../scoring/scoring-model.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.lists.page.scoredBy;
/** Stands for what scores all contacts. */
const ALL = '';

/** Choosing what scores the contacts of one list (SCO-5). */
export class ListScoringForm {
	open = $state(false);
	list = $state.raw<LeadListView | null>(null);
	models = $state.raw<ModelView[]>([]);
	/** The versions are known. */
	loaded = $state(false);
	/** '' = what scores all contacts, RULES, or a model's id. */
	chosen = $state(ALL);
	problem = $state.raw<Problem | null>(null);
	/** Per cent of all contacts that are scored anew; null = nothing is being kept. */
	progress = $state<number | null>(null);
	readonly changed = $derived(this.list !== null && this.chosen !== (this.list.scoredBy ?? ALL));
	readonly choices = $derived.by(() => {
		const inUse = this.models.find((v) => v.inUse);
		return [
			{ value: ALL, label: words.all, hint: inUse ? words.nowModel(inUse.model.name) : words.nowRules },
			{ value: RULES, label: words.rules, hint: '' },
			...this.models.map(({ model }) => ({
				value: model.id,
				label: model.name,
				hint: m.scoringModel.versionLine(aucText(model.report.auc.value), model.report.won, model.report.lost)
			}))
		];
	});

	begin(list: LeadListView): void {
		[this.list, this.chosen, this.problem, this.progress, this.open] = [list, list.scoredBy ?? ALL, null, null, true];
		void guarded(async () => {
			this.models = await worker.models();
			this.loaded = true;
			return { ok: true, value: null };
		}).then((got) => {
			if (!got.ok) this.problem = got.problem;
		});
	}

	/** Keeps the choice and scores all contacts; true when both are done. */
	async save(): Promise<boolean> {
		const { list } = this;
		if (!list || this.progress !== null) return false;
		this.progress = 0;
		this.problem = null;
		const got = await guarded(async () => {
			const kept = await pipeline.scoreList(list.id, this.chosen === ALL ? null : this.chosen);
			return kept.ok
				? pipeline.rescoreAll((n, total) => {
						this.progress = Math.floor((100 * n) / Math.max(1, total));
					})
				: kept;
		});
		this.progress = null;
		if (!got.ok) {
			this.problem = got.problem;
			return false;
		}
		this.open = false;
		toasts.show({ text: words.saved(list.name), tone: 'green' });
		return true;
	}
}
