import type { ImportManifest, ImportSetup, TakenBack } from '#domain/import';
import { OUTCOME_HEADER, ownColumn } from '#domain/imports/own-columns';
import { placeOfRow, rowInPart } from '#domain/imports/parts';
import { getChunk, CHUNK_STORES } from '../../store/contacts';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport, readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';

/** A row as an error report names it: its number, and the file or sheet that it stands in. */
export const reportedRow = (row: string | number, place: string): string => `${row} ${place}`.trim();

/**
 * The setup with what was taken back (IMP-13) of the imports whose error reports may come back: lines that such a report says went in
 * are rows of nobody now. It is kept with the import, so that every reading of the file takes the same rows, whatever is taken back later.
 */
export async function withTakenBack(db: Store, { takenBack: _, ...setup }: ImportSetup): Promise<ImportSetup> {
	if (ownColumn(setup.mapping, OUTCOME_HEADER) === undefined) return setup;
	const undone = (await readImports(db)).filter((m) => m.undone);
	const takenBack: TakenBack[] = [];
	for (const m of undone) {
		const still = [...(await rowsStillIn(db, m))].map((row) => reportedRow(rowInPart(row), placeOfRow(m.setup?.parts ?? [], row)));
		takenBack.push({ importId: m.id, still });
	}
	return takenBack.length > 0 ? { ...setup, takenBack } : setup;
}

/**
 * Rows with findings of an import that was taken back that are contacts all the same, since those were changed in the meantime and
 * somebody chose to keep them.
 */
export async function rowsStillIn(db: Store, m: ImportManifest): Promise<Set<number>> {
	const still = new Set<number>();
	if (m.undone?.tally.left === 0) return still;
	const issues = await withDeadline(db.getAll('issues', ofImport(m.id)), 'Reading the findings');
	const reported = new Set(issues.flat().map((i) => i.row));
	for (const serial of m.chunks) {
		const chunk = await getChunk(db.transaction(CHUNK_STORES), serial);
		chunk?.rows.forEach((row, i) => {
			if (chunk.alive[i] === 1 && reported.has(row)) still.add(row);
		});
	}
	const merges = await withDeadline(db.getAll('history', IDBKeyRange.bound(`${m.id}/`, `${m.id}/\uffff`)), 'Reading the merges');
	for (const { row, undone } of merges.flat()) if (!undone && row !== null && reported.has(row)) still.add(row);
	return still;
}
