import type { ImportSetup } from '#domain/import';
import { listFate, type ListUpload } from '#domain/lists/lead-list';
import { matchRuleOf } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { fail, ok, type Result } from '#domain/result';
import { Book, LIST_STORES } from '../../lists/book';
import { listsFor, readSuppressions, suppressed, suppressedAmong } from '../../lists/suppressed';
import type { Store } from '../../store/engine/open';
import type { CommitPlan } from '../../store/schema';
import type { StagedRows } from '../stage/staged';

/**
 * Confidence from which a number in common makes a duplicate in lists without asking. What is below is another name at the same number, or
 * another email: perhaps a colleague, which a person decides.
 */
export const SAME_PERSON = 96;

/**
 * How an import into a list is matched: numbers across all five fields of both sides settle like the email, where nothing speaks against it
 * (LST-3).
 */
export function listRules(settings: Settings, setup: ImportSetup | null): Settings {
	if (!setup?.list) return settings;
	const phone = matchRuleOf(settings, 'phone');
	return {
		...settings,
		matchRules: {
			...settings.matchRules,
			phone: { on: true, ask: phone.on ? phone.ask : 0, auto: Math.min(phone.auto ?? SAME_PERSON, SAME_PERSON) }
		}
	};
}

/** The process of the list that an import goes into; null = into none. Problem: listGone. */
export async function listOf(db: Store, setup: ImportSetup | null): Promise<Result<{ upload: ListUpload; processId: string } | null>> {
	if (!setup?.list) return ok(null);
	const list = await db.get('leadLists', setup.list.listId);
	return list ? ok({ upload: setup.list, processId: list.processId }) : fail('listGone', {});
}

/**
 * Which of some stored contacts are updated by rows that nobody decided about, as the options say (LST-3).
 * @param ids contacts that rows match
 */
export async function updatedByUpload(db: Store, upload: ListUpload, processId: string, ids: Iterable<number>): Promise<Set<number>> {
	const book = await Book.open(db.transaction(LIST_STORES), processId);
	const updated = new Set<number>();
	for (const id of ids) if (listFate(book.placeOf(id, upload.listId), upload).update) updated.add(id);
	// Only whoever is moved here gets the new data then, and who is on a suppression list is not moved (LST-9).
	if (!upload.update && updated.size > 0)
		for (const id of (await suppressedAmong(db, updated, processId, 'calls')).by.keys()) updated.delete(id);
	return updated;
}

/** Rows looked at in one step. */
const AT_ONCE = 5000;

/**
 * Rows of an upload that bring a number or an email which a suppression list names, where only whoever is moved gets the new data: such a row
 * moves nobody, so it updates nobody either (LST-3, LST-9).
 * @param places of the rows that would update a contact, ascending
 */
export async function suppressedRows(
	db: Store,
	upload: ListUpload,
	processId: string,
	staged: StagedRows,
	places: readonly number[]
): Promise<NonNullable<CommitPlan['suppressed']>> {
	const found: NonNullable<CommitPlan['suppressed']> = new Map();
	if (upload.update || places.length === 0) return found;
	const lists = listsFor(await readSuppressions(db), processId);
	if (lists.length === 0) return found;
	for (let at = 0; at < places.length; at += AT_ONCE)
		for (const [i, { values }] of await staged.rows(Uint32Array.from(places.slice(at, at + AT_ONCE)))) {
			const by = suppressed(values, lists, 'calls');
			if (by) found.set(i, { id: by.id, name: by.name });
		}
	return found;
}
