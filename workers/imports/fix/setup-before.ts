import type { ImportManifest, ImportSetup } from '#domain/import';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { sameFix } from './value-fixes';

/**
 * The setup without the corrections that were made in the grid of this import: they go with its rows, as is said before. Those that a
 * recipe brought stay.
 */
export async function withoutGridFixes(db: Store, { id, setup }: ImportManifest): Promise<ImportSetup | null> {
	if (!setup || setup.fixes.length === 0) return setup;
	const log = await withDeadline(db.getAll('fixes', ofImport(id)), 'Reading the changes');
	const made = log.flatMap((piece) => (piece.fix && !piece.undone ? [piece.fix] : []));
	return { ...setup, fixes: setup.fixes.filter((f) => !made.some((g) => sameFix(f, g))) };
}
