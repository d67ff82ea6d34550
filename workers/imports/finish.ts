import { balances } from '#domain/ledger';
import type { ImportManifest } from '#domain/import';
import { fail, ok, type Result } from '#domain/result';
import { withDeadline } from '../store/deadline';
import { take } from '../store/counters';
import { ofImport } from '../store/imports';
import { journalIn } from '../store/journal';
import type { Store } from '../store/open';
import type { CommitPlan } from '../store/schema';
import { wallClock } from './context';

/**
 * Last transaction of an import: checks the books, makes the contacts visible, clears what was staged.
 * The two sides of the check are independent: `rowsTotal` was counted while reading, the ledger while writing,
 * and the contacts are counted once more in the store itself.
 */
export async function finish(db: Store, manifest: ImportManifest, plan: CommitPlan): Promise<Result<ImportManifest>> {
	const ledger = { ...manifest.ledger, total: manifest.rowsTotal };
	const stored = await countStored(db, manifest.chunks);
	if (!balances(ledger) || stored !== plan.createdCount || stored !== ledger.created)
		return fail('ledgerDoesNotBalance', { total: ledger.total, created: ledger.created, merged: ledger.merged, skipped: ledger.skipped, held: ledger.held, failed: ledger.failed, stored });
	const at = wallClock();
	const done: ImportManifest = { ...manifest, ledger, phase: 'complete', completedAt: at, updatedAt: at };
	const tx = db.transaction(['imports', 'settings', 'journal', 'files', 'staged', 'pairs', 'decisions', 'fixes', 'plans'], 'readwrite', { durability: 'strict' });
	await tx.objectStore('imports').put(done, done.id);
	await take(tx, 'generation');
	await journalIn(tx, at, done.user, 'import.completed', { importId: done.id, file: done.file.name, sha256: done.file.sha256, ...ledger });
	const range = ofImport(done.id);
	await Promise.all([
		tx.objectStore('files').delete(range), tx.objectStore('staged').delete(range), tx.objectStore('decisions').delete(range), tx.objectStore('fixes').delete(range),
		tx.objectStore('pairs').delete(done.id), tx.objectStore('plans').delete(done.id)
	]);
	await withDeadline(tx.done, 'Completing the import');
	return ok(done);
}

async function countStored(db: Store, serials: readonly number[]): Promise<number> {
	let n = 0;
	for (const serial of serials) n += (await withDeadline(db.get('chunks', serial), 'Counting contacts'))?.length ?? 0;
	return n;
}
