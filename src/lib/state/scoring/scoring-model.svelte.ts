import { locale } from '#domain/messages/locale';
import type { FieldId } from '#domain/fields';
import { LEAST_OUTCOMES, type TrainedModel } from '#domain/scoring/learned-model';
import { problemText } from '#domain/messages/index';
import { guessOutcome, likeliestOutcomes, type ModelView, type OutcomeColumn, type Trained } from '#domain/scoring/models';
import type { Problem, Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';
import { scoring as worker } from '#lib/worker-client/scoring';
import { saveFile } from '../save-file';
import { toasts } from '../shell/toasts.svelte';

const words = m.scoringModel;
export type Verdict = 'won' | 'lost' | 'none';
/** How long the news has to rest before all is read again, ms. */
const REST_MS = 300;

/** The learned model: which outcomes it learns from, the training, what came of it, and the versions that are kept (SCO-5). */
export class ScoringModel {
	state = $state<'reading' | 'ready' | 'failed'>('reading');
	columns = $state.raw<OutcomeColumn[]>([]);
	models = $state.raw<ModelView[]>([]);
	field = $state<FieldId | null>(null);
	/** What each value of the column means. */
	verdicts = $state.raw<Record<string, Verdict>>({});
	/** Columns that are used although they were found to be leaks. */
	keep = $state.raw<FieldId[]>([]);
	/** 0–1 while a model is trained; null = none is. */
	progress = $state<number | null>(null);
	trained = $state.raw<Trained | null>(null);
	/** The version whose report is looked at. */
	shown = $state<string | null>(null);
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);
	rescored = $state<number | null>(null);
	#turn = 0;

	readonly column = $derived(this.columns.find((c) => c.field === this.field) ?? null);
	readonly won = $derived(this.#sum('won'));
	readonly lost = $derived(this.#sum('lost'));
	readonly enough = $derived(this.won >= LEAST_OUTCOMES && this.lost >= LEAST_OUTCOMES);
	readonly inUse = $derived(this.models.find((v) => v.inUse) ?? null);

	#sum(verdict: Verdict): number {
		return (this.column?.values ?? []).reduce((n, v) => n + (this.verdicts[v.value] === verdict ? v.count : 0), 0);
	}

	/** Reads outcomes and versions and follows the news; returns the way to stop. What is chosen, trained or being trained stays. */
	start(): () => void {
		void this.load();
		return followNews(['contacts', 'settings'], () => this.load(), REST_MS);
	}

	async load(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const [columns, models] = await Promise.all([worker.outcomeColumns(), worker.models()]);
			if (turn !== this.#turn) return;
			[this.columns, this.models] = [columns, models];
			if (!columns.some((c) => c.field === this.field)) this.choose(likeliestOutcomes(columns)?.field ?? null);
			else this.verdicts = { ...this.#guessed(), ...this.verdicts };
			this.state = 'ready';
		} catch {
			if (turn === this.#turn) this.state = 'failed';
		}
	}
	#guessed(): Record<string, Verdict> {
		return Object.fromEntries(
			(this.columns.find((c) => c.field === this.field)?.values ?? []).map((v) => [v.value, guessOutcome(v.value) ?? 'none'])
		);
	}

	readonly choose = (field: FieldId | null): void => {
		this.field = field;
		this.verdicts = this.#guessed();
		this.trained = null;
		this.problem = null;
	};
	readonly mark = (value: string, verdict: Verdict): void => {
		this.verdicts = { ...this.verdicts, [value]: verdict };
	};

	/** Trains; the result is looked at before anything is kept. */
	readonly train = async (): Promise<void> => {
		if (this.field === null || this.progress !== null) return;
		const of = (verdict: Verdict): string[] => Object.keys(this.verdicts).filter((v) => this.verdicts[v] === verdict);
		this.progress = 0;
		this.problem = null;
		try {
			const name = words.modelName(new Date());
			const got = await worker.train(
				{ name, field: this.field, won: of('won'), lost: of('lost'), exclude: [], keep: [...this.keep] },
				(share) => {
					if (this.progress !== null) this.progress = share;
				}
			);
			if (got === null) return;
			if (got.ok) {
				this.trained = got.value;
				this.shown = null;
			} else this.problem = got.problem;
		} catch {
			this.problem = { code: 'learnFailed', params: {} };
		} finally {
			this.progress = null;
		}
	};
	readonly stop = (): void => {
		void worker.stopTraining();
	};
	/** Uses or leaves out a column that looks like a leak, and trains again. */
	readonly keepColumn = (column: FieldId, kept: boolean): void => {
		this.keep = kept ? [...this.keep, column] : this.keep.filter((c) => c !== column);
		void this.train();
	};

	/** Keeps what was trained, and scores by it where it is switched on. */
	readonly saveTrained = async (use: boolean): Promise<void> => {
		const model = this.trained?.model;
		if (!model) return;
		await this.#do(
			async () => {
				const saved = await pipeline.saveModel(model);
				if (!saved.ok) return saved;
				this.trained = null;
				this.shown = model.id;
				return use ? this.#switch(model.id) : saved;
			},
			use ? words.on : words.kept
		);
	};
	readonly use = (id: string | null): Promise<void> => this.#do(() => this.#switch(id), id === null ? words.off : words.on);
	readonly remove = (id: string): Promise<void> => this.#do(() => pipeline.deleteModel(id), words.removed);
	readonly importFile = (file: File): Promise<void> =>
		this.#do(
			() => pipeline.importModel(file),
			({ id }) => (id === this.inUse?.model.id ? words.kept : words.imported)
		);
	readonly exportFile = async (id: string): Promise<void> => {
		const got = await pipeline.exportModel(id);
		if (got.ok) await saveFile(got.value.blob, got.value.name);
		else this.problem = got.problem;
	};

	async #switch(id: string | null): Promise<Result<unknown>> {
		const done = await pipeline.useModel(id);
		if (!done.ok) return done;
		this.rescored = 0;
		return pipeline.rescoreAll((n, total) => {
			this.rescored = Math.floor((100 * n) / Math.max(1, total));
		});
	}
	async #do<T>(job: () => Promise<Result<T>>, said: string | ((value: T) => string)): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		this.problem = null;
		try {
			const done = await job();
			if (done.ok) toasts.show({ text: typeof said === 'string' ? said : said(done.value), tone: 'green' });
			else toasts.show({ text: problemText(done.problem), tone: 'red', ms: 10_000 });
			this.models = await worker.models();
		} catch {
			toasts.show({ text: words.failed, tone: 'red' });
		} finally {
			this.busy = false;
			this.rescored = null;
		}
	}
}

/**
 * That of this tab: what it has learned and nobody kept yet is still there when one comes back to the screen; a reload begins anew. Made with
 * its module: made while a screen is, what is derived in it would stand still once that screen is left.
 */
export const scoringModel = new ScoringModel();

/** 0.73 in the reader's locale. */
export const aucText = (value: number): string => value.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Does the model order better than the rules, as sure as the interval says? */
export const verdictOf = ({ report }: TrainedModel): 'none' | 'better' | 'alike' | 'worse' => {
	if (report.signal === 'none') return 'none';
	if (!report.gain || report.gain.low > 0) return 'better';
	return report.gain.high < 0 ? 'worse' : 'alike';
};
