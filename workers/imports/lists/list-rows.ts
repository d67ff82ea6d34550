import { rowValues, type ContactValues } from '#domain/chunk';
import { emptyOutcomes, listFate, type ListLedger, type ListOutcome, type ListUpload } from '#domain/lists/lead-list';
import { OUTCOMES } from '#domain/matching/match';
import type { CommitPlan, HeldRecord } from '../../store/schema';
import type { ImportManifest } from '#domain/import';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk } from '../../store/contacts';
import type { StoredSuppression } from '../../store/list-schema';
import { Book, bump, LIST_STORES } from '../../lists/book';
import { rememberPlaced, type Placed } from './list-placed';
import { listsFor, suppressed, SuppressionTally } from '../../lists/suppressed';

export { LIST_STORES };

const AT = {
	created: OUTCOMES.indexOf('created'),
	merged: OUTCOMES.indexOf('merged'),
	held: OUTCOMES.indexOf('held'),
	failed: OUTCOMES.indexOf('failed')
};

/**
 * Puts one contact where an upload wants it. @param isNew made by this upload @param isUpdated it has the row's values @param placed gets
 * those that were known before, and how those stood that start anew
 */
function place(
	book: Book,
	upload: ListUpload,
	id: number,
	isNew: boolean,
	isUpdated: boolean,
	placed: Placed
): { outcome: ListOutcome; again: boolean } {
	const where = isNew && book.listOf(id) === null ? 'unknown' : book.placeOf(id, upload.listId);
	const fate = listFate(where, { ...upload, update: isUpdated });
	if (fate.outcome === 'added') {
		book.add(upload.listId, id);
		if (!isNew) placed.added.push(id);
	} else if (fate.outcome === 'moved') {
		placed.moved.push({ id, from: book.listOf(id) ?? '' });
		book.move(id, upload.listId);
	}
	return {
		outcome: fate.outcome,
		again: fate.again && book.churn(id, upload.listId, (campaignId, standing) => placed.again.push({ id, campaignId, standing }))
	};
}

/**
 * Puts the rows of an import into its list, inside the transaction that completes it: both are there, or neither. Each row ends in one
 * outcome.
 * @param stopped contacts that suppression lists name
 * @returns null where the list was deleted while the import was written
 */
export async function placeRows(
	tx: unknown,
	importId: string,
	plan: CommitPlan,
	upload: ListUpload,
	processId: string,
	stopped: ReadonlyMap<number, StoredSuppression>
): Promise<ListLedger | null> {
	const book = await Book.open(tx, processId);
	const list = book.lists.get(upload.listId);
	if (!list) return null;
	const outcomes = emptyOutcomes();
	const tally = new SuppressionTally();
	const placed: Placed = { added: [], moved: [], again: [] };
	let again = 0;
	for (let i = 0; i < plan.outcome.length; i++) {
		const o = plan.outcome[i];
		const id = plan.known?.[i] ?? 0;
		if (o === AT.failed) outcomes.failed++;
		else if (o === AT.held) outcomes.waiting++;
		else if (id === 0) outcomes.skipped++;
		else {
			const by = stopped.get(id) ?? plan.suppressed?.get(i);
			if (by) {
				outcomes.suppressed++;
				tally.add(by);
				continue;
			}
			const done = place(book, upload, id, o === AT.created, o === AT.created || o === AT.merged, placed);
			outcomes[done.outcome]++;
			if (done.again) again++;
		}
	}
	await book.flush();
	await rememberPlaced(tx, importId, placed);
	await bump(tx);
	return { listId: list.id, listName: list.name, total: plan.outcome.length, outcomes, again, suppressedBy: tally.result() };
}

export interface Lists {
	objectStore(name: 'leadLists'): { get(id: string): Promise<{ processId: string } | undefined> };
	objectStore(name: 'suppressions'): { getAll(): Promise<StoredSuppression[]> };
}

/** The outcomes of an upload once rows that waited ended in another one. */
export const noLongerWaiting = (outcomes: ListLedger['outcomes'], as: ListOutcome, rows: number): ListLedger['outcomes'] => ({
	...outcomes,
	waiting: outcomes.waiting - rows,
	[as]: outcomes[as] + rows
});

/** The outcomes of an upload once skipped rows wait again. */
export const outcomesWaitingAgain = (outcomes: ListLedger['outcomes'], rows: number): ListLedger['outcomes'] => ({
	...outcomes,
	skipped: Math.max(0, outcomes.skipped - rows),
	waiting: outcomes.waiting + rows
});

export async function valuesOf(tx: unknown, id: number): Promise<ContactValues> {
	const chunk = await getChunk(tx as Parameters<typeof getChunk>[0], serialOf(id));
	return chunk ? rowValues(chunk.columns, positionOf(id)) : {};
}

/**
 * Rows that waited go into the list as well, once they are decided, in the transaction that decides.
 * @param settled entries with the contact that each became part of; 0 = skipped
 * @returns the manifest's ledger of the list as it is then
 */
export async function placeHeld(
	tx: unknown,
	manifest: ImportManifest,
	settled: readonly { entry: HeldRecord; id: number; isNew: boolean }[]
): Promise<ListLedger | undefined> {
	const upload = manifest.setup?.list;
	const ledger = manifest.listLedger;
	if (!upload || !ledger) return ledger;
	const list = await (tx as Lists).objectStore('leadLists').get(upload.listId);
	if (!list)
		return { ...ledger, outcomes: settled.reduce((o, { entry }) => noLongerWaiting(o, 'skipped', entry.rows.length), ledger.outcomes) };
	let outcomes = ledger.outcomes;
	const count = (o: ListOutcome, n: number): void => {
		outcomes = noLongerWaiting(outcomes, o, n);
	};
	const book = await Book.open(tx, list.processId);
	const lists = listsFor(await (tx as Lists).objectStore('suppressions').getAll(), list.processId);
	const by = new Map(ledger.suppressedBy.map((s) => [s.id, { ...s }]));
	let again = ledger.again;
	const placed: Placed = { added: [], moved: [], again: [] };
	for (const { entry, id, isNew } of settled) {
		// Of a row that became part of a contact, the contact's numbers and email count as well.
		const stop =
			id === 0
				? null
				: (suppressed(entry.values, lists, 'calls') ??
					(isNew || lists.length === 0 ? null : suppressed(await valuesOf(tx, id), lists, 'calls')));
		if (id === 0) count('skipped', entry.rows.length);
		else if (stop) {
			count('suppressed', entry.rows.length);
			by.set(stop.id, { id: stop.id, name: stop.name, count: (by.get(stop.id)?.count ?? 0) + entry.rows.length });
		} else
			for (let r = 0; r < entry.rows.length; r++) {
				const done = place(book, upload, id, isNew, true, placed);
				count(done.outcome, 1);
				if (done.again) again++;
			}
	}
	await book.flush();
	await rememberPlaced(tx, manifest.id, placed);
	await bump(tx);
	return { ...ledger, outcomes, again, suppressedBy: [...by.values()] };
}
