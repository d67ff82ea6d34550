import type { BulkEditLine, BulkMade } from '#domain/bulk-edit';
import type { FieldId } from '#domain/fields';
import { journalBefore } from '../store/journal-blocks';
import { withDeadline } from '../store/deadline';
import { openStore, type Store } from '../store/open';
import type { HistoryRecord } from '../store/schema';

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
	if (field === 'tags') return tagsOf(records);
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

/** Who had a tag already didn't get it: of all of them together nearly every tag of the edit is known. */
function tagsOf(records: readonly HistoryRecord[]): BulkMade {
	const [added, removed] = [new Map<string, string>(), new Map<string, string>()];
	const parts = (tags: string | null | undefined): string[] => (tags ? tags.split(', ') : []);
	for (const { before, after } of records) {
		const [had, has] = [parts(before.tags), parts(after.tags)];
		keep(added, has, had);
		keep(removed, had, has);
	}
	return { kind: 'tags', added: [...added.values()], removed: [...removed.values()] };
}

/** Puts those tags of a contact into a map that are not among others; capitals make no difference. */
function keep(into: Map<string, string>, tags: readonly string[], others: readonly string[]): void {
	const known = new Set(others.map((t) => t.toLowerCase()));
	for (const tag of tags) if (!known.has(tag.toLowerCase()) && !into.has(tag.toLowerCase())) into.set(tag.toLowerCase(), tag);
}
