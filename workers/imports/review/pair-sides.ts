/** Records of a review as the screen shows them, with the files that they came from. */

import { placeOfRow } from '#domain/imports/parts';
import type { PairSide } from '#domain/matching/review';
import { serialOf } from '../../store/contact-id';
import { readContacts } from '../../store/contacts';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { openStore } from '../context';
import type { ImportSession } from '../match/session';

/** Both sides of some pairs, by record. */
export const pairSides = (s: ImportSession, page: readonly number[]): Promise<Map<number, PairSide>> =>
	sidesOf(s, new Set(page.flatMap((p) => [s.pairs.left[p] ?? 0, s.pairs.right[p] ?? 0])));

/** Some records as the screen shows them. */
export async function sidesOf(s: ImportSession, records: ReadonlySet<number>): Promise<Map<number, PairSide>> {
	const db = await openStore();
	const { storedCount, heldCount, refs } = s.table;
	const first = storedCount + heldCount;
	const wanted = Uint32Array.from(records).sort();
	const storedIds = Array.from(
		wanted.filter((r) => r < storedCount),
		(r) => refs[r] ?? 0
	);
	const stored = new Map((await readContacts(db, storedIds)).map((c) => [c.id, c]));
	const files = storedIds.length > 0 ? await filesOf(db, new Set(storedIds.map(serialOf))) : new Map<number, string>();
	const rows = await s.staged.rows(wanted.filter((r) => r >= first).map((r) => r - first));
	const sides = new Map<number, PairSide>();
	for (const record of wanted) {
		const ref = refs[record] ?? 0;
		if (record < storedCount) {
			const contact = stored.get(ref);
			sides.set(record, {
				kind: 'stored',
				ref,
				source: files.get(serialOf(ref)) ?? '',
				time: contact?.createdAt ?? null,
				values: contact?.values ?? {}
			});
		} else if (record < first) {
			const entry = await s.texts.held(record - storedCount);
			sides.set(record, { kind: 'held', ref, source: '', time: entry?.heldAt ?? null, values: entry?.values ?? {} });
		} else
			sides.set(record, {
				kind: 'row',
				ref,
				source: placeOfRow(s.manifest.setup?.parts ?? [], ref),
				time: null,
				values: rows.get(record - first)?.values ?? {}
			});
	}
	return sides;
}

/** Names of the files that some chunks of contacts came from, by serial. */
async function filesOf(db: Store, serials: ReadonlySet<number>): Promise<Map<number, string>> {
	const files = new Map<number, string>();
	for (const m of await readImports(db)) for (const serial of m.chunks) if (serials.has(serial)) files.set(serial, m.file.name);
	return files;
}
