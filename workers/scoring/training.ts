import type { ModelView, Trained, TrainRequest } from '#domain/scoring/models';
import type { LearnNote, TrainedModel } from '#domain/scoring/learned-model';
import { ok, type Result } from '#domain/result';
import { learnedWords, readOutcomes, sourceRates, train } from '../pipeline/learn/index';
import { timeOrder } from '../pipeline/learn/order';
import { placeDrift } from '../pipeline/learn/drift';
import { percentileOf } from '../pipeline/learn/predict';
import { readModel, readModels } from '../store/models';
import { openStore, type Store } from '../store/engine/open';
import { readRescoring, scoreCounts } from '../store/scores';
import { readSettings } from '../store/settings';
import { learnTable } from './outcomes';

let newest = 0;

/** Shares of the progress: reading comes first. */
const READING = 0.15;

/** ScoringApi.train: nothing is kept until the user says so. null = stopped. */
export async function trainModel(request: TrainRequest, onProgress: (share: number) => void): Promise<Result<Trained> | null> {
	const now = Date.now();
	const run = ++newest;
	const pause = async (): Promise<boolean> => {
		await new Promise((go) => setTimeout(go));
		return run === newest;
	};
	const { table, outcomes, sources } = await learnTable(await openStore(), request.field, now, (share) => onProgress(READING * share));
	if (!(await pause())) return null;
	const read = readOutcomes(outcomes, request.won, request.lost);
	if (!read.ok) return read;
	const { labels } = read.value;
	const by = timeOrder(table.columns, labels, now);
	const model = await train(
		{ ...table, labels, ...(by && { order: by.order, orderField: by.field, orderLabel: by.label, orderIsDate: by.isDate }) },
		{
			seed: 1,
			exclude: request.exclude,
			keep: request.keep,
			now,
			id: crypto.randomUUID(),
			name: request.name,
			labelField: request.field
		},
		{ pause, onProgress: (share) => onProgress(READING + (1 - READING) * share) }
	);
	if (!model?.ok) return model;
	return ok({
		model: model.value,
		words: learnedWords(model.value),
		sources: sourceRates(sources, labels),
		notes: [
			...read.value.notes,
			...(by && by.future > 0 ? [{ code: 'learnFutureDates', params: { column: by.label, count: by.future } }] : [])
		]
	});
}

/** ScoringApi.stopTraining. */
export function stopTraining(): void {
	newest++;
}

/** ScoringApi.models: all versions that are kept, newest first. */
export async function modelViews(): Promise<ModelView[]> {
	const db = await openStore();
	const { scoringModel } = await readSettings(db);
	const models = await readModels(db);
	const used = models.find((v) => v.model.id === scoringModel);
	const drift = used ? await driftOf(db, used.model) : [];
	return models.map((v) => ({
		...v,
		inUse: v === used,
		words: learnedWords(v.model),
		drift: v === used ? drift : v.model.report.drift.why
	}));
}

/**
 * What has moved for the model in use: what its training saw, and how the scores of all contacts lie by now. While they are made anew, that
 * says nothing yet.
 */
async function driftOf(db: Store, model: TrainedModel): Promise<LearnNote[]> {
	const { why } = model.report.drift;
	if (await readRescoring(db)) return why;
	const since = placeDrift(
		model.percentiles.map((s) => Math.round(percentileOf(model, s))),
		await scoreCounts(db)
	);
	return since ? [...why, since] : why;
}

/** ScoringApi.modelDrift: what has moved for the model that scores the contacts; [] = nothing, or the rules score. */
export async function modelDrift(): Promise<LearnNote[]> {
	const db = await openStore();
	const model = await readModel(db, (await readSettings(db)).scoringModel);
	return model ? driftOf(db, model) : [];
}
