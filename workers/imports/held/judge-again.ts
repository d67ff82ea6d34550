/** Rows that wait in review were judged by the rules of that day; the fields may have changed since (MAP-7, IMP-7). */

import type { ImportManifest } from '#domain/import';
import type { Settings } from '#domain/settings';
import { validateChunk } from '../../pipeline/validate/index';
import { withDeadline } from '../../store/engine/deadline';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import { readStagedChunk } from '../../store/chunks/staged-chunks';
import { rowRules } from '../stage/clean';
import { userName, wallClock } from '../context';
import { findingsOf, Kinds, sumCounts } from '../fix/findings';
import { ofRule, overRows } from '../fix/next-chunk';
import { withPlace } from '../read/place';
import { canonical, sha256Hex } from '../proof/hashing';
import { proofRecipe } from '../proof/recipe';
import { keepFindings } from '../contacts/unique';

/** Some rows by these rules, some by others. */
const MIXED = '';

/** Names the rules by which a row can or can't go in and that an administrator may change while it waits. */
export function rulesOfFields({ table, knownCompanies }: Pick<Settings, 'table' | 'knownCompanies'>): Promise<string> {
	const fields = table.fields
		.map(({ id, maxLength, required, unique }) => [id, maxLength ?? null, required ?? null, unique === true])
		.filter(([, length, required, unique]) => length !== null || required !== null || unique)
		.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
	return sha256Hex(canonical([fields, [...knownCompanies].sort()]));
}

/** Whether rows of an import were judged by other rules than today's. An earlier edition of the app did not note by which. */
export const judgedOtherwise = async ({ judgedBy }: ImportManifest, now: Settings): Promise<boolean> =>
	judgedBy !== undefined && judgedBy !== (await rulesOfFields(now));

/**
 * Judges all staged rows by today's rules where they were judged by others. Their values stay, and so do findings that no rule makes. A kill
 * in the middle leaves the import in its phase, which begins here again.
 * @param onProgress share done, 0–1
 * @returns null when it was stopped; the manifest that was given where there was nothing to do
 */
export async function judgeAgain(
	db: Store,
	start: ImportManifest,
	settings: Settings,
	breathe: () => Promise<boolean>,
	onProgress: (done: number) => void
): Promise<ImportManifest | null> {
	const { setup } = start;
	if (!setup || !(await judgedOtherwise(start, settings))) return start;
	const { validate } = rowRules(setup, settings);
	const kinds = new Kinds();
	const findings = [];
	let failedRows = 0;
	await withDeadline(db.put('imports', { ...start, judgedBy: MIXED }, start.id), 'Beginning to check the rows');
	for (let n = 0; n < start.chunksDone; n++) {
		const staged = await readStagedChunk(db, start.id, n);
		const before = (await withDeadline(db.get('issues', [start.id, n]), 'Reading the findings')) ?? [];
		const fresh = withPlace(validateChunk({ rowNumbers: staged.rows, columns: staged.columns }, validate), setup.parts);
		// What only one may have is looked at once all rows are judged.
		const issues = [...fresh, ...before.filter((issue) => !ofRule(issue) && !overRows(issue))];
		const found = findingsOf(issues, kinds);
		findings.push(found);
		failedRows += found.failed.length;
		if (JSON.stringify(before) !== JSON.stringify(issues)) await keepFindings(db, start.id, n, staged, issues, new Set(found.failed));
		onProgress((n + 1) / start.chunksDone);
		if (await breathe()) return null;
	}
	return close(db, start, settings, { failed: failedRows, issueCounts: sumCounts(findings) });
}

/** Books, recipe of the proof and log say by which rules the rows were judged, in one transaction. */
async function close(
	db: Store,
	start: ImportManifest,
	settings: Settings,
	{ failed, issueCounts }: Pick<ImportManifest, 'issueCounts'> & { failed: number }
): Promise<ImportManifest> {
	const next: ImportManifest = {
		...start,
		judgedBy: await rulesOfFields(settings),
		updatedAt: wallClock(),
		ledger: { ...start.ledger, failed },
		issueCounts
	};
	const by = await userName(db);
	const tx = db.transaction(['imports', 'fingerprints', 'journal'], 'readwrite');
	const prints = await tx.objectStore('fingerprints').get(start.id);
	if (prints?.recipe) {
		const recipe = { ...prints.recipe, settings: proofRecipe(prints.recipe.setup, settings).settings };
		void tx.objectStore('fingerprints').put({ ...prints, recipe }, start.id);
	}
	void tx.objectStore('imports').put(next, start.id);
	await journalIn(tx, next.updatedAt, by, 'import.checkedAgain', {
		importId: start.id,
		file: start.file.name,
		rows: start.rowsTotal,
		failed
	});
	await withDeadline(tx.done, 'Keeping what was found');
	return next;
}
