import type { FieldId } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { fail, ok, type Result } from '#domain/result';
import type { Issue } from '#domain/imports/issue';
import { TAKEN_BACK, WENT_IN } from '#domain/imports/own-columns';
import { placeOfRow } from '#domain/imports/parts';
import { delimiterOf } from '../../export/csv';
import { errorReport as buildReport } from '../../export/error-report';
import { withDeadline } from '../../store/engine/deadline';
import { record } from '../../store/events';
import { ofImport, readImport } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import { sourceCells } from '../../store/chunks/source-rows';
import { speak } from '../../speak';
import { withoutSettled } from '../held/held-findings';
import { fieldsByName } from '../read/mapped-fields';
import { withTyped } from '../fix/typed-values';
import { journal } from '../../store/journal/journal';
import { openStore, userName, wallClock } from '../context';
import { rowsStillIn } from '../read/taken-back';

/**
 * PipelineApi.errorReport (IMP-11): rows that failed, were skipped or wait first by row number, each with its whole original row, and in it
 * what was corrected before the import ended.
 */
export async function errorReport(importId: string, format: 'csv' | 'xlsx'): Promise<Result<Blob>> {
	const db = await openStore();
	const manifest = await readImport(db, importId);
	if (!manifest) return fail('importGone', {});
	const issues: Issue[] = (await withDeadline(db.getAll('issues', ofImport(importId)), 'Reading the findings')).flat();
	// Infos about rows that went in (a role address, a free mail) are no problems to fix.
	const apart = manifest.undone ? new Set<number>() : await rowsApart(db, importId);
	const still = manifest.undone ? await rowsStillIn(db, manifest) : null;
	const shown = (await withoutSettled(db, manifest, issues, still))
		.filter((i) => i.severity !== 'info' || i.ruleId === 'duplicates')
		// Where a merge was taken back, nothing is in conflict any more.
		.filter((i) => i.ruleId !== 'merge' || !apart.has(i.row))
		.sort((a, b) => a.row - b.row);
	const wanted = new Set(shown.map((i) => i.row));
	const cells = await sourceCells(db, importId, wanted);
	let width = 0;
	for (const row of cells.values()) width = Math.max(width, row.length);
	const custom = manifest.setup ? fieldsByName(manifest.setup, await readSettings(db)) : [];
	const mapping = manifest.setup?.mapping ?? [];
	width = mapping.reduce((n, m) => Math.max(n, m.index + 1), width);
	const headers = Array.from({ length: width }, (_, i) => mapping.find((m) => m.index === i)?.header || `Column ${i + 1}`);
	headers.push(...withTyped(cells, issues, mapping, width, custom));
	// What was left out as a double was found by a value that its row still has.
	const problems = shown.map((i) =>
		i.ruleId === 'duplicates' && i.field ? { ...i, value: valueOf(i.field, cells.get(i.row), mapping) } : i
	);
	// A row with a warning or a conflict went in: corrected lines must not touch what it is by now.
	const out = new Set(shown.filter(staysOut).map((i) => i.row));
	const isIn = (row: number): boolean => manifest.phase === 'complete' && !out.has(row) && (still?.has(row) ?? true);
	const outcome = (row: number): string => (isIn(row) ? WENT_IN : manifest.undone && !out.has(row) ? TAKEN_BACK : '');
	const broughtBy = (row: number): string => (isIn(row) ? importId : '');
	const place = (row: number): string => placeOfRow(manifest.setup?.parts ?? [], row);
	await speak(db);
	const report = await buildReport(
		problems,
		(row) => cells.get(row) ?? null,
		headers,
		format,
		custom,
		{ outcome, broughtBy, place },
		delimiterOf(manifest.setup?.parts ?? [])
	);
	await record(db, [{ name: 'error_recovery_actions', at: wallClock(), props: { importId, action: 'report', cells: 0 } }]);
	await journal(db, wallClock(), await userName(db), 'export.saved', {
		what: 'errors',
		format,
		rows: wanted.size,
		importId,
		file: manifest.file.name
	});
	return ok(report);
}

/** What stands in a row under a field; '' where several columns make it. */
function valueOf(field: FieldId, cells: readonly string[] | undefined, mapping: readonly ColumnMapping[]): string {
	const [own, another] = mapping.filter((m) => mappedField(m) === field);
	return own && !another ? (cells?.[own.index] ?? '') : '';
}

/** Rows of an import whose merge was taken back: contacts of their own by now. */
async function rowsApart(db: Store, importId: string): Promise<Set<number>> {
	const merges = await withDeadline(db.getAll('history', IDBKeyRange.bound(`${importId}/`, `${importId}/\uffff`)), 'Reading the merges');
	return new Set(merges.flat().flatMap((h) => (h.undone && h.kind === 'merged' && h.row !== null ? [h.row] : [])));
}

/** True for a finding of a row that failed, was skipped or waits. */
const staysOut = (issue: Issue): boolean => issue.severity === 'error' || issue.ruleId === 'duplicates';
