import type { ImportManifest } from '#domain/import';
import type { IssueCategory } from '#domain/imports/issue';
import { OUTCOMES } from '#domain/matching/match';
import { CATEGORY_HEADER, CATEGORY_SEPARATOR, OUTCOME_HEADER } from '#domain/imports/own-columns';
import type { Store } from '../../store/engine/open';
import type { CommitPlan } from '../../store/schema';
import { sourceCells } from '../../store/chunks/source-rows';

/** What an error report says of rows that could go in: they were skipped, waited, or were merged. */
const COULD_GO_IN: ReadonlySet<string> = new Set<IssueCategory>(['Duplicate Records', 'Skipped Records', 'Conflicts During Merge']);
const WENT_IN = new Set(['created', 'merged'].map((o) => OUTCOMES.indexOf(o as (typeof OUTCOMES)[number])));

/**
 * Rows of a corrected report that had failed and went in now (HIS-1). The report also brings those that were skipped or wait, and what was
 * taken back: whatever becomes of them, no error was put right.
 */
export async function recoveredRows(db: Store, { id, setup }: ImportManifest, plan: CommitPlan): Promise<number> {
	const at = (header: string): number | undefined => setup?.mapping.find((c) => c.header.trim() === header)?.index;
	const [category, outcome] = [at(CATEGORY_HEADER), at(OUTCOME_HEADER)];
	const rows = new Set([...plan.rows].filter((_, i) => WENT_IN.has(plan.outcome[i] ?? -1)));
	if (category === undefined) return rows.size;
	const cell = (cells: readonly string[], column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? '').trim());
	const cells = [...(await sourceCells(db, id, rows)).values()];
	return cells.filter(
		(c) =>
			cell(c, outcome) === '' &&
			!cell(c, category)
				.split(CATEGORY_SEPARATOR)
				.some((one) => COULD_GO_IN.has(one.trim()))
	).length;
}
