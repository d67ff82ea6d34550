import { wallClock } from '../imports/context';
import { countedAt, waitingSettled } from '../imports/events';
import { changeSkipped } from '../imports/held/held-skipped';
import { noLongerWaiting } from '../imports/lists/list-rows';
import { withDeadline } from '../store/engine/deadline';
import { EVENT_STORES, recordIn } from '../store/events';
import type { Store } from '../store/engine/open';
import type { HeldRecord } from '../store/schema';
import { isPerson, type Person } from './person';
import { blankIssues, blankSourceRows } from './source';

/** The person's rows of one import. */
const rowsIn = (p: Person, importId: string): ReadonlySet<number> => new Set(p.rows.find(([id]) => id === importId)?.[1] ?? []);

/** Blanks the original rows, what rules found in them, and their fingerprints. */
export async function eraseRows(db: Store, p: Person, beat: (done: number) => Promise<void>): Promise<void> {
	for (const [n, [importId, rows]] of p.rows.entries()) {
		const wanted = new Set(rows);
		await blankSourceRows(db, importId, wanted);
		await blankIssues(db, importId, wanted);
		const tx = db.transaction('fingerprints', 'readwrite', { durability: 'strict' });
		const prints = await tx.store.get(importId);
		if (prints) {
			const [keys, values] = [prints.keys.slice(), prints.values.slice()];
			prints.rows.forEach((row, i) => {
				if (wanted.has(row)) keys[i] = values[i] = 0;
			});
			// A checksum of a row is a trace of whom it was about, and so may be the recipe's corrections; the hashes over all stay with
			// the import.
			const { proof: _gone, recipe: _too, ...rest } = prints;
			await tx.store.put({ ...rest, keys, values }, importId);
		}
		await withDeadline(tx.done, 'Erasing fingerprints of rows');
		await beat((n + 1) / p.rows.length);
	}
}

/** True for a waiting entry that is the person's. */
export const isTheirEntry = (p: Person, e: HeldRecord): boolean =>
	isPerson(p, e.values) || e.rows.some((row) => rowsIn(p, e.importId).has(row));

/** True where it waits for somebody to say whether it is this person, by name and company or by likeness. */
export const mayBeTheirs = (p: Person, e: HeldRecord): boolean =>
	!isTheirEntry(p, e) &&
	e.match !== null &&
	(e.match.kind === 'stored' ? p.ids.includes(e.match.ref) : rowsIn(p, e.match.importId ?? e.importId).has(e.match.ref));

/**
 * Takes the person's entries out of Manual Review, and those that were skipped there; the books of their imports and of the lists that they went into count them as skipped.
 */
export async function eraseHeld(db: Store, p: Person): Promise<void> {
	const tx = db.transaction(['held', 'imports', 'settings', ...EVENT_STORES], 'readwrite', { durability: 'strict' });
	const held = tx.objectStore('held');
	const [keys, values] = await Promise.all([held.getAllKeys(), held.getAll()]);
	for (const [n, key] of keys.entries()) {
		const entries = values[n] ?? [];
		const gone = entries.filter((e) => isTheirEntry(p, e));
		if (gone.length === 0) continue;
		const left = entries.filter((e) => !gone.includes(e));
		await (left.length > 0 ? held.put(left, key) : held.delete(key));
		for (const e of gone) {
			const manifest = await tx.objectStore('imports').get(e.importId);
			if (!manifest) continue;
			const { listLedger: ledger, heldResolved } = manifest;
			await tx.objectStore('imports').put(
				{
					...manifest,
					...(ledger && { listLedger: { ...ledger, outcomes: noLongerWaiting(ledger.outcomes, 'skipped', e.rows.length) } }),
					heldResolved: { ...heldResolved, skipped: heldResolved.skipped + e.rows.length }
				},
				e.importId
			);
			const settled = { from: 'held' as const, to: 'skipped' as const, rows: e.rows.length, counted: countedAt(manifest, e.heldAt) };
			await recordIn(tx, waitingSettled(e.importId, [settled], wallClock()));
		}
	}
	await changeSkipped(tx, (kept) => kept.filter((s) => !isTheirEntry(p, s.entry)));
	await withDeadline(tx.done, 'Erasing rows that wait');
}
