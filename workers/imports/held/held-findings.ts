/** What the error report of an import says of rows that waited in Manual Review (IMP-11, DUP-6). */

import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import { allHeld } from './held-store';
import type { Store } from '../../store/engine/open';
import type { HeldRecord } from '../../store/schema';
import type { writeTx } from '../contacts/append';
import { ISSUES_OF_COMMIT } from '../issue-keys';
import { withPlace } from '../read/place';

type Tx = ReturnType<typeof writeTx>;

/** Behind the findings of the commit: keys [importId, SETTLED + a row], that of the first entry settled with others. */
const SETTLED = ISSUES_OF_COMMIT * 3;
const settledOf = (importId: string): IDBKeyRange => IDBKeyRange.bound([importId, SETTLED], [importId, Infinity]);

/** One finding per row of entries that somebody skipped. */
export const skipFindings = (entries: readonly HeldRecord[]): Issue[] =>
	entries
		.flatMap((e) => e.rows)
		.map((row) => ({
			row,
			ruleId: 'duplicates',
			code: 'skippedByUser',
			field: null,
			severity: 'info',
			category: 'Skipped Records',
			params: { row, value: '' },
			value: ''
		}));

/** Keeps what was found as rows of an import were settled: conflicts of merges, and skips. */
export async function keepFindings(tx: Tx, manifest: ImportManifest, issues: Issue[]): Promise<void> {
	if (issues.length === 0) return;
	withPlace(issues, manifest.setup?.parts ?? []);
	const key: [string, number] = [manifest.id, SETTLED + (issues[0]?.row ?? 0)];
	const store = tx.objectStore('issues');
	await store.put([...((await store.get(key)) ?? []), ...issues], key);
}

/** Rows of an entry whose skip is taken back wait as before: nothing was found of them since. */
export async function forgetFindings(tx: Tx, entry: HeldRecord): Promise<void> {
	const store = tx.objectStore('issues');
	for (const key of await store.getAllKeys(settledOf(entry.importId))) {
		const found = (await store.get(key)) ?? [];
		const left = found.filter((issue) => !entry.rows.includes(issue.row));
		if (left.length === 0) await store.delete(key);
		else if (left.length < found.length) await store.put(left, key);
	}
}

/**
 * The findings without those that say that a row waits which was settled since, and without conflicts of rows that somebody skipped then. Of
 * an import that was taken back it is said of rows that waited that they went with it. @param still rows of such a one that are contacts all
 * the same
 */
export async function withoutSettled(
	db: Store,
	manifest: ImportManifest,
	issues: readonly Issue[],
	still: ReadonlySet<number> | null
): Promise<Issue[]> {
	if (!issues.some((issue) => issue.code === 'heldForReview')) return [...issues];
	const waits = new Set((await allHeld(db)).flatMap((e) => (e.importId === manifest.id ? e.rows : [])));
	const skipped = new Set(issues.flatMap((issue) => (issue.code === 'skippedByUser' ? [issue.row] : [])));
	return issues.flatMap((issue): Issue[] => {
		const { code, ruleId, row } = issue;
		if (ruleId === 'merge' && skipped.has(row)) return [];
		if (code !== 'heldForReview' || waits.has(row)) return [issue];
		const wentWithIt = still !== null && !still.has(row) && !skipped.has(row);
		return wentWithIt ? [{ ...issue, code: 'heldTakenBack' }] : [];
	});
}
