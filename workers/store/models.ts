import { trainedModelSchema, type TrainedModel } from '#domain/learned-model';
import type { StoredModel } from '#domain/models';
import { withDeadline } from './deadline';
import type { Store } from './open';

/** Models read so far by id: a version never changes. */
const known = new Map<string, TrainedModel>();

const read = (value: unknown): StoredModel | null => {
	const v = value as Partial<StoredModel> | undefined;
	const model = trainedModelSchema.safeParse(v?.model);
	return model.success ? { model: model.data, at: Number(v?.at ?? 0), by: String(v?.by ?? '') } : null;
};

/** All versions, newest first; what can't be read is left out. */
export const readModels = async (db: Store): Promise<StoredModel[]> =>
	(await withDeadline(db.getAll('models'), 'Reading the learned models')).flatMap((v) => read(v) ?? []).sort((a, b) => b.at - a.at);

/** One version; null = gone or unreadable: then the rules score. Always the same object. */
export async function readModel(db: Store, id: string | null): Promise<TrainedModel | null> {
	if (id === null) return null;
	const seen = known.get(id);
	// Another tab may have deleted it.
	if (seen && (await withDeadline(db.getKey('models', id), 'Looking for the learned model')) !== undefined) return seen;
	const stored = read(await withDeadline(db.get('models', id), 'Reading the learned model'))?.model ?? null;
	if (stored) known.set(id, stored);
	else known.delete(id);
	return stored;
}
