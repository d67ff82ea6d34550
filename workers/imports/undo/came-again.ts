import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { keyPrint } from '../../pipeline/quality/row-prints';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import type { FileFingerprints, HeldRecord, StoredChunk } from '../../store/schema';
import { ISSUES_OF_COMMIT } from '../issue-keys';

/**
 * A file that came in after another and relied on contacts that were there, with the fingerprints of what its rows are told apart
 * by; `waits` = those of its rows that stayed out since the same one waits in Manual Review.
 */
export interface LaterFile {
	name: string;
	primaryKey: FieldId;
	keys: ReadonlySet<number>;
	waits: ReadonlySet<number>;
}

/**
 * The imports since `m` that merged rows into contacts, or skipped them, and still stand, newest first. A row that changed
 * nothing leaves no history, and neither does one that stayed out since its person was there: but the contact is what became
 * of it, and of that only the fingerprints tell. Those of 32 bits may agree by chance; then one contact more is asked about.
 */
export async function laterFiles(db: Store, m: ImportManifest): Promise<LaterFile[]> {
	const rested = ({ ledger: l, heldResolved: r }: ImportManifest): boolean => l.merged + r.merged + l.skipped + r.skipped > 0;
	const later = (await readImports(db)).filter(
		(o) => o.phase === 'complete' && !o.undone && o.id !== m.id && rested(o) && (o.completedAt ?? 0) >= (m.completedAt ?? 0)
	);
	const found: LaterFile[] = [];
	for (const o of later.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))) {
		const prints = await withDeadline(db.get('fingerprints', o.id), 'Reading the fingerprints of later files');
		if (prints)
			found.push({
				name: o.file.name,
				primaryKey: o.primaryKey ?? 'email',
				keys: new Set(prints.keys),
				waits: await waitsElsewhere(db, o, prints)
			});
	}
	return found;
}

/** Name of the newest later file with a row of the i-th contact's primary key; null = none. */
export function cameAgain(later: readonly LaterFile[], chunk: StoredChunk, i: number): string | null {
	return (
		later.find(({ primaryKey, keys }) => {
			const key = chunk.columns.get(primaryKey)?.[i];
			return key ? keys.has(keyPrint(key)) : false;
		})?.name ?? null
	);
}

/** Fingerprints of the rows of a file that were skipped since the same ones wait already. */
async function waitsElsewhere(db: Store, o: ImportManifest, prints: FileFingerprints): Promise<Set<number>> {
	if (o.ledger.skipped === 0) return new Set();
	const found = await withDeadline(
		db.getAll('issues', IDBKeyRange.bound([o.id, ISSUES_OF_COMMIT], [o.id, Infinity])),
		'Reading why rows of later files stayed out'
	);
	const rows = new Set(found.flat().flatMap((issue) => (issue.code === 'skippedAlreadyHeld' ? [issue.row] : [])));
	return new Set(printsOf(prints, rows).values());
}

/** Row → its fingerprint, of some rows of a file. */
function printsOf({ rows, keys }: FileFingerprints, wanted: ReadonlySet<number>): Map<number, number> {
	const found = new Map<number, number>();
	if (wanted.size > 0)
		rows.forEach((row, i) => {
			if (wanted.has(row)) found.set(row, keys[i] ?? 0);
		});
	return found;
}

/**
 * Of `entries`, an import's rows that wait in Manual Review, those for whose sake rows of a later file stayed out: with the import they
 * would go, and their people would be in neither.
 * @returns ids of the entries
 */
export async function awaited(
	db: Store,
	importId: string,
	entries: readonly HeldRecord[],
	later: readonly LaterFile[]
): Promise<Set<string>> {
	const relied = later.filter((l) => l.waits.size > 0);
	const prints =
		relied.length === 0 ? undefined : await withDeadline(db.get('fingerprints', importId), 'Reading the fingerprints of the rows');
	if (!prints) return new Set();
	const mine = printsOf(prints, new Set(entries.flatMap((e) => e.rows)));
	const isAwaited = (row: number): boolean => {
		const key = mine.get(row);
		return key !== undefined && relied.some(({ waits }) => waits.has(key));
	};
	return new Set(entries.filter((e) => e.rows.some(isAwaited)).map((e) => e.id));
}
