import type { ContactValues } from '#domain/chunk';
import { listFate, type ListOutcome, type ListUpload } from '#domain/lists/lead-list';
import { isSettledByPolicy, MATCH_TYPES } from '#domain/matching/match';
import { enabledTypes } from '#domain/matching/match-rules';
import { fail, ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { Book, bump } from '../../lists/book';
import { listsFor, readSuppressions, suppressed } from '../../lists/suppressed';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { mergeContacts } from '../../pipeline/merge/index';
import { findCandidatePairs } from '../../pipeline/match/index';
import { readContacts } from '../../store/contacts';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { readScoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { appendTo, writeTx } from '../contacts/append';
import { BY_HAND } from '../contacts/by-hand-id';
import { edit } from '../contacts/by-hand';
import { cleanOne } from '../contacts/clean-one';
import { openStore, userName, wallClock } from '../context';
import { SAME_PERSON } from './list-rules';
import { writtenAt } from '../contacts/merge-into';
import { likeThese, noteWritten } from '../match/stored-keys';
import { notUnique } from '../contacts/unique-by-hand';

/** The stored contact that a hand-made one is, by the primary key or a number that nothing speaks against; null = none. */
async function sameContact(db: Store, values: ContactValues): Promise<number | null> {
	const settings = await readSettings(db);
	const primaryKey = primaryKeyOf(settings.table);
	const table = await likeThese(db, values, primaryKey, null);
	const pairs = findCandidatePairs(table, { enabled: new Set([...enabledTypes(settings), 'phone' as const]) });
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
		if (left < table.storedCount && (isSettledByPolicy(type, primaryKey) || (type === 'phone' && (pairs.score[p] ?? 0) >= SAME_PERSON)))
			return table.refs[left] ?? null;
	}
	return null;
}

/** PipelineApi.addToList (LST-4). Problems: listGone, suppressed, and those of the rules. */
export async function addToList(upload: ListUpload, values: ContactValues): Promise<Result<{ id: number; outcome: ListOutcome }>> {
	return asWriter(async () => {
		const db = await openStore();
		const list = await db.get('leadLists', upload.listId);
		if (!list) return fail('listGone', {});
		const settings = await readSettings(db);
		const cleaned = cleanOne(values, { ...settings, requiredPolicy: 'emailOrPhone' });
		const error = cleaned.issues.find((i) => i.severity === 'error');
		if (error) return { ok: false, problem: { code: error.code, params: error.params } };
		const stop = suppressed(cleaned.values, listsFor(await readSuppressions(db), list.processId), 'calls');
		if (stop) return fail('suppressed', { name: stop.name });
		const same = await sameContact(db, cleaned.values);
		const taken = same === null || upload.update ? (await notUnique(db, cleaned.values, same, settings))[0] : undefined;
		if (taken) return { ok: false, problem: { code: taken.code, params: taken.params } };
		const known = same === null ? undefined : (await readContacts(db, [same]))[0];
		const at = wallClock();
		const by = await userName(db);
		const scoring = await readScoring(db);
		const tx = writeTx(db);
		const serials = new Set<number>();
		const book = await Book.open(tx, list.processId);
		if (!book.lists.has(list.id)) {
			// Another tab deleted it meanwhile.
			tx.abort();
			await tx.done.catch(() => undefined);
			return fail('listGone', {});
		}
		const fate = listFate(known ? book.placeOf(known.id, list.id) : 'unknown', upload);
		let id = known?.id ?? 0;
		if (!known) [id = 0] = await appendTo(tx, BY_HAND, [{ values: cleaned.values, row: 0 }], at, by, serials, scoring);
		else if (fate.update)
			await edit(
				tx,
				id,
				mergeContacts(known.values, cleaned.values, { rule: 'newestWins', existingAt: writtenAt(known.updatedAt, at), incomingAt: at })
					.values,
				at,
				by,
				serials,
				scoring
			);
		if (fate.outcome === 'added') book.add(list.id, id);
		else if (fate.outcome === 'moved') book.move(id, list.id);
		if (fate.again) book.churn(id, list.id);
		await book.flush();
		await bump(tx);
		await journalIn(tx, at, by, 'list.contactAdded', { list: list.name, id, outcome: fate.outcome });
		const generation = await take(tx, 'generation');
		await withDeadline(tx.done, 'Adding the contact to the list');
		await noteWritten(db, generation, serials);
		tell({ kind: 'contacts', serials: [...serials] });
		tell({ kind: 'lists' });
		return ok({ id, outcome: fate.outcome });
	});
}
