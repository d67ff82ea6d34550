import { trainedModelSchema, type TrainedModel } from '#domain/scoring/learned-model';
import { fail, ok, type Result } from '#domain/result';
import { settingsSchema } from '#domain/settings';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { readModelFile } from '../../pipeline/learn/index';
import { withDeadline } from '../../store/engine/deadline';
import { journal, journalIn } from '../../store/journal/journal';
import { withNamesNow } from '../../store/model-names';
import { readModel } from '../../store/models';
import { markRescoring } from '../../store/scores';
import { readSettings } from '../../store/settings';
import { openStore, userName, wallClock } from '../context';

/** PipelineApi.saveModel: keeps a trained model as a version of its own; nothing is scored by it yet. */
export async function saveModel(model: TrainedModel): Promise<Result<null>> {
	const read = trainedModelSchema.safeParse(model);
	if (!read.success) return fail('modelFileUnreadable', { name: '' });
	const db = await openStore();
	const [at, by] = [wallClock(), await userName(db)];
	const tx = db.transaction(['models', 'journal'], 'readwrite', { durability: 'strict' });
	const { id, name, report } = read.data;
	await Promise.all([
		tx.objectStore('models').put({ model: read.data, at, by }, id),
		journalIn(tx, at, by, 'model.saved', { id, name, auc: report.auc.value, won: report.won, lost: report.lost })
	]);
	await withDeadline(tx.done, 'Saving the model');
	tell({ kind: 'settings' });
	return ok(null);
}

/** PipelineApi.useModel: contacts are scored by this version from now on, or with null by the rules; all are marked to be scored anew. */
export async function useModel(id: string | null): Promise<Result<null>> {
	return asWriter(async () => {
		const db = await openStore();
		if (id !== null && !(await readModel(db, id))) return fail('modelGone', {});
		const settings = await readSettings(db);
		const [at, by] = [wallClock(), await userName(db)];
		const tx = db.transaction(['settings', 'journal'], 'readwrite', { durability: 'strict' });
		await Promise.all([
			tx.objectStore('settings').put(settingsSchema.parse({ ...settings, scoringModel: id }), 'settings'),
			markRescoring(tx, at),
			journalIn(tx, at, by, id === null ? 'model.off' : 'model.used', { before: settings.scoringModel, after: id })
		]);
		await withDeadline(tx.done, 'Switching the model');
		tell({ kind: 'settings' });
		return ok(null);
	});
}

/**
 * PipelineApi.deleteModel: a version that scores all contacts or a list stays. Whoever switches one on is a writer, too: none is deleted
 * meanwhile.
 */
export const deleteModel = (id: string): Promise<Result<null>> => asWriter(() => remove(id));

async function remove(id: string): Promise<Result<null>> {
	const db = await openStore();
	if ((await readSettings(db)).scoringModel === id) return fail('modelInUse', {});
	const lists = (await withDeadline(db.getAll('leadLists'), 'Reading the lead lists')).filter((l) => l.scoredBy === id);
	if (lists.length > 0) return fail('modelInLists', { lists: lists.map((l) => l.name).join(', ') });
	const [at, by] = [wallClock(), await userName(db)];
	const tx = db.transaction(['models', 'journal'], 'readwrite', { durability: 'strict' });
	await Promise.all([tx.objectStore('models').delete(id), journalIn(tx, at, by, 'model.deleted', { id })]);
	await withDeadline(tx.done, 'Deleting the model');
	tell({ kind: 'settings' });
	return ok(null);
}

/** PipelineApi.exportModel: a version as a file that another device can read. */
export async function exportModel(id: string): Promise<Result<{ blob: Blob; name: string }>> {
	const db = await openStore();
	const model = await readModel(db, id);
	if (!model) return fail('modelGone', {});
	await journal(db, wallClock(), await userName(db), 'export.saved', { what: 'model', format: 'json', name: model.name });
	const name = model.name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '') || 'model';
	return ok({ blob: new Blob([JSON.stringify(model)], { type: 'application/json' }), name: `${name}.muster-model.json` });
}

/** Largest model file that is read, bytes. */
const MOST = 20_000_000;

/**
 * PipelineApi.importModel: keeps the model of a file made by exportModel. One that is kept already stays as it is; another one of the same
 * id becomes a version of its own.
 */
export async function importModel(file: File): Promise<Result<{ id: string }>> {
	if (file.size > MOST) return fail('modelFileUnreadable', { name: file.name });
	const read = readModelFile(await file.text());
	if (!read.ok) return fail(read.problem.code, { ...read.problem.params, name: file.name });
	const db = await openStore();
	const kept = await readModel(db, read.value.id);
	// Its columns may have been called otherwise when it went out.
	if (kept && JSON.stringify(kept) === JSON.stringify(withNamesNow(read.value, await readSettings(db)))) return ok({ id: kept.id });
	const model = kept ? { ...read.value, id: crypto.randomUUID() } : read.value;
	const saved = await saveModel(model);
	return saved.ok ? ok({ id: model.id }) : saved;
}
