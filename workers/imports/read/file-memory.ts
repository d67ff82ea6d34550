import type { FileMemory, ImportManifest } from '#domain/import';
import type { ProofRecipe } from '#domain/imports/proof';
import { comparePrints, type RowPrints } from '../../pipeline/quality/row-prints';
import { withDeadline } from '../../store/engine/deadline';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { breathe } from '../jobs';

/** Earlier imports that are compared, the newest first. */
const LOOKED_AT = 20;
/** Share of rows in common from which a file is said to be an edition of another. */
const LIKE = 0.5;

/** Keeps the fingerprints of an import's rows and what they were read by; they count once it is complete. */
export const keepPrints = (db: Store, manifest: ImportManifest, prints: RowPrints, recipe: ProofRecipe): Promise<unknown> =>
	withDeadline(
		db.put('fingerprints', { fileName: manifest.file.name, at: manifest.createdAt, ...prints, recipe }, manifest.id),
		'Keeping the fingerprints of the rows'
	);

/**
 * The import that a file is the newer edition of: the one that it has most rows in common with, at least half of all. null =
 * none, or told to stop. Imports that were taken back don't count, and those of another size can't be it.
 */
export async function earlierEdition(db: Store, prints: RowPrints, stopped: () => boolean): Promise<FileMemory | null> {
	const rows = prints.rows.length;
	if (rows === 0) return null;
	const near = (m: ImportManifest): boolean =>
		m.phase === 'complete' && !m.undone && m.rowsTotal >= rows * LIKE && m.rowsTotal <= rows / LIKE;
	const imports = (await readImports(db))
		.filter(near)
		.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0))
		.slice(0, LOOKED_AT);
	let best: FileMemory | null = null;
	for (const m of imports) {
		const before = await withDeadline(db.get('fingerprints', m.id), 'Reading the fingerprints of earlier files');
		if (!before) continue;
		const found = comparePrints(prints, before);
		if (found.share >= LIKE && found.share > (best?.share ?? 0))
			best = { importId: m.id, fileName: m.file.name, at: m.completedAt ?? m.createdAt, ...found };
		await breathe();
		if (stopped()) return null;
	}
	return best;
}
