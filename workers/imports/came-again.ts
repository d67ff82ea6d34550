import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { keyPrint } from '../pipeline/quality/row-prints';
import { withDeadline } from '../store/deadline';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import type { StoredChunk } from '../store/schema';

/** A file that came in after another and relied on contacts that were there, with the fingerprints of what its rows are told apart by. */
export interface LaterFile { name: string; primaryKey: FieldId; keys: ReadonlySet<number> }

/**
 * The imports since `m` that merged rows into contacts, or skipped them, and still stand, newest first. A row that changed
 * nothing leaves no history, and neither does one that stayed out since its person was there: but the contact is what became
 * of it, and of that only the fingerprints tell. Those of 32 bits may agree by chance; then one contact more is asked about.
 */
export async function laterFiles(db: Store, m: ImportManifest): Promise<LaterFile[]> {
	const rested = ({ ledger: l, heldResolved: r }: ImportManifest): boolean => l.merged + r.merged + l.skipped + r.skipped > 0;
	const later = (await readImports(db)).filter((o) => o.phase === 'complete' && !o.undone && o.id !== m.id && rested(o) && (o.completedAt ?? 0) >= (m.completedAt ?? 0));
	const found: LaterFile[] = [];
	for (const o of later.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))) {
		const prints = await withDeadline(db.get('fingerprints', o.id), 'Reading the fingerprints of later files');
		if (prints) found.push({ name: o.file.name, primaryKey: o.primaryKey ?? 'email', keys: new Set(prints.keys) });
	}
	return found;
}

/** Name of the newest later file with a row of the i-th contact's primary key; null = none. */
export function cameAgain(later: readonly LaterFile[], chunk: StoredChunk, i: number): string | null {
	return later.find(({ primaryKey, keys }) => { const key = chunk.columns.get(primaryKey)?.[i]; return key ? keys.has(keyPrint(key)) : false; })?.name ?? null;
}
