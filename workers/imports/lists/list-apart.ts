import type { ContactValues } from '#domain/chunk';
import type { ImportManifest } from '#domain/import';
import type { ListLedger, ListOutcome } from '#domain/lists/lead-list';
import type { SuppressedCount } from '#domain/lists/suppression';
import { Book, bump } from '../../lists/book';
import { listsFor, suppressed } from '../../lists/suppressed';
import type { StoredSuppression } from '../../store/list-schema';
import { takeBackOne } from './list-placed';
import { valuesOf, type Lists } from './list-rows';

/** A row that is a contact of its own again: whom it was merged into, and whether further rows of its import still are. */
export interface CameApart {
	from: number;
	othersStay: boolean;
	id: number;
	values: ContactValues;
}

/** Where a row of the ledger may have counted, likeliest first, where nothing says it for certain. */
const LIKELY: readonly ListOutcome[] = ['updated', 'updatedThere', 'unchanged', 'leftThere', 'moved', 'added', 'suppressed'];

/** Counts of suppression lists with one more, or one less, of a list. */
function counted(all: readonly SuppressedCount[], list: StoredSuppression, by: 1 | -1): SuppressedCount[] {
	const known = all.some((s) => s.id === list.id);
	const next = known || by < 0 ? all : [...all, { id: list.id, name: list.name, count: 0 }];
	return next.map((s) => (s.id === list.id ? { ...s, count: s.count + by } : s)).filter((s) => s.count > 0);
}

/**
 * The list of an import follows a merge that was taken back, in the same transaction (LST-3, DUP-6): the row's own contact goes into the
 * list as a new one does; the one that it was merged into goes back to where it was before, unless further rows are that contact or it was
 * worked since. Returns the ledger of the list as it is then.
 */
export async function listApart(tx: unknown, manifest: ImportManifest, apart: CameApart): Promise<ListLedger | undefined> {
	const upload = manifest.setup?.list;
	const ledger = manifest.listLedger;
	const list = upload && (await (tx as Lists).objectStore('leadLists').get(upload.listId));
	if (!upload || !ledger || !list) return ledger;
	const book = await Book.open(tx, list.processId);
	const lists = listsFor(await (tx as Lists).objectStore('suppressions').getAll(), list.processId);
	const had = suppressed(await valuesOf(tx, apart.from), lists, 'calls') ?? suppressed(apart.values, lists, 'calls');
	const has = suppressed(apart.values, lists, 'calls');
	const there = book.listOf(apart.from);
	const back = apart.othersStay ? null : await takeBackOne(tx, book, manifest.id, upload.listId, apart.from);
	const sure: ListOutcome = back?.outcome ?? (had ? 'suppressed' : there !== null && there !== upload.listId ? 'updatedThere' : 'updated');
	const was = [sure, ...LIKELY].find((o) => ledger.outcomes[o] > 0);
	if (!was) return ledger;
	const becomes: ListOutcome = has ? 'suppressed' : 'added';
	if (!has) book.add(upload.listId, apart.id);
	await book.flush();
	await bump(tx);
	const outcomes = { ...ledger.outcomes };
	outcomes[was]--;
	outcomes[becomes]++;
	let { suppressedBy } = ledger;
	if (was === 'suppressed' && had) suppressedBy = counted(suppressedBy, had, -1);
	if (has) suppressedBy = counted(suppressedBy, has, 1);
	return { ...ledger, outcomes, suppressedBy, again: Math.max(0, ledger.again - (back?.again ? 1 : 0)) };
}
