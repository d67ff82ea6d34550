import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { CandidatePairs, MatchRecords } from '#domain/matching/match';
import type { Store } from '../../store/engine/open';
import { allHeld } from '../held/held-store';
import type { StagedRows } from '../stage/staged';

/** Rows compared in one go. */
const AT_ONCE = 10_000;

const same = (a: ContactValues, b: ContactValues): boolean =>
	[...new Set([...Object.keys(a), ...Object.keys(b)] as FieldId[])].every((f) => (a[f] ?? '') === (b[f] ?? ''));

/**
 * The pairs of a row with one that waits in Manual Review and says the same in every field: a file, or an error report, that
 * comes twice. Asking twice would make two contacts of one row (IMP-11), with or without an email.
 * @param heldIds ids of the rows that wait, in table order
 * @returns null when told to stop
 */
export async function pairsThatWait(
	db: Store,
	table: MatchRecords,
	heldIds: readonly string[],
	pairs: CandidatePairs,
	staged: StagedRows,
	pause: () => Promise<boolean>
): Promise<number[] | null> {
	const firstRow = table.storedCount + table.heldCount;
	const some: number[] = [];
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		if (left >= table.storedCount && left < firstRow) some.push(p);
	}
	if (some.length === 0) return [];
	const held = new Map((await allHeld(db)).map((e) => [e.id, e.values]));
	const found: number[] = [];
	for (let at = 0; at < some.length; at += AT_ONCE) {
		const now = some.slice(at, at + AT_ONCE);
		const rows = await staged.rows(Uint32Array.from(new Set(now.map((p) => (pairs.right[p] ?? 0) - firstRow))).sort());
		for (const p of now) {
			const waits = held.get(heldIds[(pairs.left[p] ?? 0) - table.storedCount] ?? '');
			const row = rows.get((pairs.right[p] ?? 0) - firstRow);
			if (waits && row && same(waits, row.values)) found.push(p);
		}
		if (await pause()) return null;
	}
	return found;
}
