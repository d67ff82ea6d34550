import { trainedModelSchema, type TrainedModel } from '#domain/scoring/learned-model';
import type { StoredModel } from '#domain/scoring/models';
import { withDeadline } from './engine/deadline';
import { withNamesNow } from './model-names';
import type { Store } from './engine/open';
import { readSettings } from './settings';

/** Models read so far by id: a version never changes, but for what its columns are called. */
const known = new Map<string, TrainedModel>();

/** A model with the names that own fields have by now; the same object as long as these stay. */
async function named(db: Store, stored: TrainedModel): Promise<TrainedModel> {
	const seen = known.get(stored.id) ?? stored;
	const model = withNamesNow(seen, await readSettings(db));
	known.set(stored.id, model);
	return model;
}

const read = (value: unknown): StoredModel | null => {
	const v = value as Partial<StoredModel> | undefined;
	const model = trainedModelSchema.safeParse(v?.model);
	return model.success ? { model: model.data, at: Number(v?.at ?? 0), by: String(v?.by ?? '') } : null;
};

/** All versions, newest first; what can't be read is left out. */
export async function readModels(db: Store): Promise<StoredModel[]> {
	const [all, settings] = [await withDeadline(db.getAll('models'), 'Reading the learned models'), await readSettings(db)];
	return all
		.flatMap((v) => read(v) ?? [])
		.map((v) => ({ ...v, model: withNamesNow(v.model, settings) }))
		.sort((a, b) => b.at - a.at);
}

/** One version; null = gone or unreadable: then the rules score. Always the same object, as long as its columns are called the same. */
export async function readModel(db: Store, id: string | null): Promise<TrainedModel | null> {
	if (id === null) return null;
	const seen = known.get(id);
	// Another tab may have deleted it.
	if (seen && (await withDeadline(db.getKey('models', id), 'Looking for the learned model')) !== undefined) return named(db, seen);
	const stored = read(await withDeadline(db.get('models', id), 'Reading the learned model'))?.model ?? null;
	known.delete(id);
	return stored && named(db, stored);
}
