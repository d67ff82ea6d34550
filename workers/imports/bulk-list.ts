import type { BulkEditLine } from '#domain/bulk-edit';
import type { FieldId } from '#domain/fields';
import { journalBefore } from '../store/journal-blocks';
import { openStore } from '../store/open';

/** Edits that are listed at most. */
const MOST = 20;
/** Entries of the log looked at for them. */
const LOOKED_AT = 50_000;

/**
 * PipelineApi.bulkEdits: the newest edits of many, newest first, each with the key that takes it back. Those of before the log named them
 * aren't among them.
 */
export async function bulkEdits(): Promise<BulkEditLine[]> {
	const found: BulkEditLine[] = [];
	const undone = new Set<string>();
	let looked = 0;
	for await (const lines of journalBefore(await openStore(), null)) {
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
