import { RULES, type LeadList } from '#domain/lists/lead-list';
import { fail, ok, type Result } from '#domain/result';
import { bump } from '../../lists/book';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import { readModel } from '../../store/models';
import { markRescoring } from '../../store/scores';
import { openStore, userName, wallClock } from '../context';

/**
 * PipelineApi.scoreList: what scores contacts in a list from now on, RULES or a version of the model; null = what scores all
 * contacts. All are marked to be scored anew, in the same transaction: until that is done the list counts by the scores of all contacts.
 */
export async function scoreList(listId: string, by: string | null): Promise<Result<null>> {
	return asWriter(async () => {
		const db = await openStore();
		const model = by === null || by === RULES ? null : await readModel(db, by);
		if (by !== null && by !== RULES && !model) return fail('modelGone', {});
		const [at, user] = [wallClock(), await userName(db)];
		const tx = db.transaction(['leadLists', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
		const found = await tx.objectStore('leadLists').get(listId);
		if (!found) {
			tx.abort();
			await tx.done.catch(() => undefined);
			return fail('listGone', {});
		}
		const { scoredBy: before, tierThresholds: _ranks, ...list } = found;
		const next: LeadList = by === null ? { ...list, updatedAt: at } : { ...list, scoredBy: by, updatedAt: at };
		await Promise.all([
			tx.objectStore('leadLists').put(next, listId),
			bump(tx),
			markRescoring(tx, at),
			journalIn(tx, at, user, 'list.scoredBy', {
				id: listId,
				name: list.name,
				before: before ?? null,
				after: by,
				model: model?.name ?? null
			})
		]);
		await withDeadline(tx.done, 'Choosing what scores the list');
		tell({ kind: 'lists' });
		return ok(null);
	});
}
