import type { BulkEditLine, BulkMade } from '#domain/contacts/bulk-edit';
import type { FieldId } from '#domain/fields';
import { journalBefore } from '../../store/journal/journal-blocks';
import { withDeadline } from '../../store/engine/deadline';
import { openStore, type Store } from '../../store/engine/open';
import type { HistoryRecord } from '../../store/schema';
import { TagsMade } from './bulk-tags';
import { serialsOf } from './bulk-undo';

/** Edits that are listed at most. */
const MOST = 20;
/** Entries of the log looked at for them. */
const LOOKED_AT = 50_000;

/**
 * PipelineApi.bulkEdits: the newest edits of many, newest first, each with the key that takes it back. Those of before the log named them
 * aren't among them.
 */
export async function bulkEdits(): Promise<BulkEditLine[]> {
	const db = await openStore();
	const found = await linesOf(db);
	return Promise.all(found.map(async (line) => ({ ...line, what: await whatOf(db, line) })));
}

type Line = Omit<BulkEditLine, 'what'>;

async function linesOf(db: Store): Promise<Line[]> {
	const found: Line[] = [];
	const undone = new Set<string>();
	let looked = 0;
	for await (const lines of journalBefore(db, null)) {
		for (const line of lines) {
			if (found.length === MOST || ++looked > LOOKED_AT) return found;
			const { action, at, by, params } = line.entry();
			const key = params['edit'];
			if (typeof key !== 'string') continue;
			// An undo stands above what it took back.
			if (action === 'contacts.editUndone') undone.add(key);
			if (action === 'contacts.edited')
				found.push({
					key,
					at,
					by,
					count: Number(params['count'] ?? 0),
					fields: (params['fields'] ?? []) as FieldId[],
					stopped: params['stopped'] === true,
					undone: undone.has(key)
				});
		}
	}
	return found;
}

/**
 * What an edit did, by what it left in the history of the contacts that it came to first: the log itself keeps no value, since it could be
 * somebody's and stays when they are erased.
 */
async function whatOf(db: Store, { key, fields }: Line): Promise<BulkMade | null> {
	const records = await withDeadline(recordsOf(db, key), 'Reading the edit');
	const [first] = records;
	const [field] = fields;
	if (!first || field === undefined) return null;
	if (field === 'tags') return { kind: 'tags', ...((await madeBy(db, key)) ?? tagsOf(records)) };
	if (!(field in first.after)) return null;
	const value = first.after[field];
	return value ? { kind: 'set', value } : { kind: 'clear' };
}

/** Contacts after which no more of an edit is read. */
const ENOUGH = 1000;

/** What an edit left with the contacts that it came to first: all of them where they are few, however many chunks they lie in. */
async function recordsOf(db: Store, key: string): Promise<HistoryRecord[]> {
	const records: HistoryRecord[] = [];
	let cursor = await db.transaction('history').store.openCursor(IDBKeyRange.bound(`${key}-`, `${key}-\uffff`));
	while (cursor && records.length < ENOUGH) {
		records.push(...cursor.value);
		cursor = await cursor.continue();
	}
	return records;
}

/**
 * The tags of an edit, as it wrote them down beside the last chunk that it came to; null = one of before that, or that contact was erased.
 */
async function madeBy(db: Store, key: string): Promise<HistoryRecord['made'] | null> {
	const serials = await withDeadline(serialsOf(db, key), 'Reading the edit');
	const last = await withDeadline(db.get('history', `${key}-${serials.at(-1)}`), 'Reading the edit');
	return last?.find((r) => r.made)?.made ?? null;
}

/** Of all contacts that were read together nearly every tag of the edit is known. */
function tagsOf(records: readonly HistoryRecord[]): { added: string[]; removed: string[] } {
	const made = new TagsMade();
	made.add(records);
	return made.value;
}
