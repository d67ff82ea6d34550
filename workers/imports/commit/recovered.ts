import type { ImportManifest } from '#domain/import';
import type { IssueCategory } from '#domain/imports/issue';
import { OUTCOMES } from '#domain/matching/match';
import { CATEGORY_HEADER, CATEGORY_SEPARATOR, OUTCOME_HEADER, ownCell, ownColumn } from '#domain/imports/own-columns';
import type { Store } from '../../store/engine/open';
import type { CommitPlan } from '../../store/schema';
import { sourceCells } from '../../store/chunks/source-rows';

/** What an error report says of rows that could go in: they were skipped, waited, or were merged. */
const COULD_GO_IN: ReadonlySet<string> = new Set<IssueCategory>(['Duplicate Records', 'Skipped Records', 'Conflicts During Merge']);
const CREATED = OUTCOMES.indexOf('created');
const MERGED = OUTCOMES.indexOf('merged');

/**
 * Rows of a corrected report that had failed and went in now (HIS-1). The report also brings those that were skipped or wait, and what was
 * taken back: whatever becomes of them, no error was put right.
 */
export async function recoveredRows(db: Store, { id, setup }: ImportManifest, plan: CommitPlan): Promise<number> {
	const [category, outcome] = [ownColumn(setup?.mapping, CATEGORY_HEADER), ownColumn(setup?.mapping, OUTCOME_HEADER)];
	const rows = new Set([...plan.rows].filter((_, i) => plan.outcome[i] === CREATED || plan.outcome[i] === MERGED));
	if (category === undefined) return rows.size;
	const cells = [...(await sourceCells(db, id, rows)).values()];
	return cells.filter(
		(c) =>
			ownCell(c, outcome) === '' &&
			!ownCell(c, category)
				.split(CATEGORY_SEPARATOR)
				.some((one) => COULD_GO_IN.has(one.trim()))
	).length;
}
