import type { ModelView, Trained, TrainRequest } from '#domain/models';
import type { LearnNote } from '#domain/learned-model';
import { ok, type Result } from '#domain/result';
import { learnedWords, readOutcomes, sourceRates, train } from '../pipeline/learn/index';
import { placeDrift } from '../pipeline/learn/drift';
import { percentileOf } from '../pipeline/learn/predict';
import { readModels } from '../store/models';
import { openStore } from '../store/open';
import { scoreCounts } from '../store/scores';
import { readSettings } from '../store/settings';
import { learnTable } from './outcomes';

let newest = 0;

/** Shares of the progress: reading comes first. */
const READING = 0.15;

/** ScoringApi.train: nothing is kept until the user says so. null = stopped. */
export async function trainModel(request: TrainRequest, onProgress: (share: number) => void, now = Date.now()): Promise<Result<Trained> | null> {
	const run = ++newest;
	const pause = async (): Promise<boolean> => { await new Promise((go) => setTimeout(go)); return run === newest; };
	const { table, outcomes, sources } = await learnTable(await openStore(), request.field, now, (share) => onProgress(READING * share));
	if (!(await pause())) return null;
	const read = readOutcomes(outcomes, request.won, request.lost);
	if (!read.ok) return read;
	const model = await train({ ...table, labels: read.value.labels }, {
		seed: 1, exclude: request.exclude, keep: request.keep, now, id: crypto.randomUUID(), name: request.name, labelField: request.field
	}, { pause, onProgress: (share) => onProgress(READING + (1 - READING) * share) });
	if (!model?.ok) return model;
	return ok({ model: model.value, words: learnedWords(model.value), sources: sourceRates(sources, read.value.labels), notes: read.value.notes });
}

/** ScoringApi.stopTraining. */
export function stopTraining(): void { newest++; }

/** ScoringApi.models: all versions that are kept, newest first. */
export async function modelViews(): Promise<ModelView[]> {
	const db = await openStore();
	const { scoringModel } = await readSettings(db);
	const models = await readModels(db);
	const counts = models.some((v) => v.model.id === scoringModel) ? await scoreCounts(db) : null;
	return models.map(({ model, at, by }) => {
		const inUse = model.id === scoringModel;
		const since = inUse && counts ? placeDrift(model.percentiles.map((s) => Math.round(percentileOf(model, s))), counts) : null;
		return { model, at, by, inUse, words: learnedWords(model), drift: [...model.report.drift.why, ...(since ? [since] : [])] };
	});
}

/** ScoringApi.modelDrift: what has moved for the model that scores the contacts; [] = nothing, or the rules score. */
export async function modelDrift(): Promise<LearnNote[]> {
	const { scoringModel } = await readSettings(await openStore());
	return scoringModel === null ? [] : ((await modelViews()).find((v) => v.inUse)?.drift ?? []);
}
