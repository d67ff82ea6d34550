/** Pairs of a review as the screen shows them: both sides, the files that they came from, and the reasons. */

import { DECISIONS, MATCH_TYPES, OUTCOMES, type MatchType } from '#domain/match';
import type { FieldId } from '#domain/fields';
import { placeOfRow } from '#domain/parts';
import type { PairSide, PairView } from '#domain/review';
import { mergeContacts } from '../pipeline/merge/index';
import { serialOf } from '../store/contact-id';
import { readContacts } from '../store/contacts';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import { openStore } from './context';
import { differingFields } from './differing';
import { reasonsOf } from './pair-reasons';
import { groupsOf } from './review-groups';
import { isByRule } from './review-order';
import type { ImportSession } from './session';

export const typeOf = (s: ImportSession, p: number): MatchType => MATCH_TYPES[s.pairs.type[p] ?? 0] as MatchType;

/** Both sides of some pairs, by record. */
export async function pairSides(s: ImportSession, page: readonly number[]): Promise<Map<number, PairSide>> {
	const db = await openStore();
	const { storedCount, heldCount, refs } = s.table;
	const first = storedCount + heldCount;
	const wanted = Uint32Array.from(new Set(page.flatMap((p) => [s.pairs.left[p] ?? 0, s.pairs.right[p] ?? 0]))).sort();
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

/** Pairs as review shows them, both sides looked up. */
export async function pairViews(s: ImportSession, page: readonly number[]): Promise<PairView[]> {
	const sides = await pairSides(s, page);
	const groups = groupsOf(s);
	return page.map((p): PairView => {
		const left = sides.get(s.pairs.left[p] ?? 0) as PairSide;
		const right = sides.get(s.pairs.right[p] ?? 0) as PairSide;
		const type = typeOf(s, p);
		const score = s.pairs.score[p] ?? 0;
		const picks = picksOf(s, p);
		return {
			pair: p,
			type,
			score,
			left,
			right,
			differing: differingFields(left.values, right.values),
			...reasonsOf(left.values, right.values, type, score, s.table.primaryKey, s.similar?.model),
			byRule: isByRule(s, p),
			group: (groups.sizes[groups.of[p] ?? 0] ?? 2) > 2 ? { size: groups.sizes[groups.of[p] ?? 0] ?? 2, weak: groups.weak[p] === 1 } : null,
			merged: mergeContacts(left.values, right.values, {
				rule: s.manifest.setup?.survivorship ?? 'newestWins',
				picks,
				existingAt: 0,
				incomingAt: 1
			}).values,
			decision: DECISIONS[s.decisions[p] ?? 0] ?? 'undecided',
			settled: s.plan.settled[p] === 1,
			picks,
			outcome: OUTCOMES[s.plan.outcome[s.pairs.right[p] ?? 0] ?? 0] ?? 'failed'
		};
	});
}

/** Field picks of the newest merge decision on a pair. */
export function picksOf(s: ImportSession, pair: number): Partial<Record<FieldId, 'left' | 'right'>> {
	for (let i = s.log.length - 1; i >= 0; i--) {
		const entry = s.log[i];
		if (entry?.picks && entry.pairs.includes(pair)) return entry.picks;
	}
	return {};
}
