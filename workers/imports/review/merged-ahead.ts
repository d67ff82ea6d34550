/** What would become of pairs of a review if they were merged, as the commit would do it (DUP-4, DUP-6). */

import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { OUTCOMES } from '#domain/matching/match';
import type { PairSide, PairView } from '#domain/matching/review';
import { mergeContacts } from '../../pipeline/merge/index';
import { sidesOf } from './pair-sides';
import type { ImportSession } from '../match/session';

const HELD = OUTCOMES.indexOf('held');
/** Of whom more rows are one, a page shows the two records alone: hundreds of merges a pair would keep it waiting. */
const MOST = 100;

interface Ahead {
	merged: ContactValues;
	person: PairView['person'];
}

/** The merged contact per pair: the left side with the rows that are merged into it before, and then the right one. */
export async function mergedAhead(
	s: ImportSession,
	page: readonly number[],
	sides: ReadonlyMap<number, PairSide>
): Promise<Map<number, Ahead>> {
	const first = s.table.storedCount + s.table.heldCount;
	/** First record of the person that a record is part of by now. */
	const personOf = (record: number): number => {
		const target = record < first ? record : (s.plan.target[record] ?? -1);
		return target < 0 ? record : target;
	};
	const leftOf = (p: number): number => s.pairs.left[p] ?? 0;
	const rightOf = (p: number): number => s.pairs.right[p] ?? 0;
	const joined = joinedRows(s, first, new Set(page.map((p) => personOf(leftOf(p)))));
	const before = (p: number): number[] => (joined.get(personOf(leftOf(p))) ?? []).filter((row) => row < rightOf(p));
	const some = new Map(page.map((p) => [p, before(p)]));
	for (const [p, rows] of some) if (rows.length > MOST) some.set(p, []);
	const more = new Set([...some].flatMap(([p, rows]) => (rows.length > 0 ? [personOf(leftOf(p)), ...rows] : [])));
	const read = more.size > 0 ? await sidesOf(s, more) : new Map<number, PairSide>();
	const valuesOf = (record: number): ContactValues => (read.get(record) ?? sides.get(record))?.values ?? {};
	const rule = s.manifest.setup?.survivorship ?? 'newestWins';
	const ahead = new Map<number, Ahead>();
	for (const [p, rows] of some) {
		const person = rows.length > 0 ? personOf(leftOf(p)) : leftOf(p);
		let values = valuesOf(person);
		// Whoever this import makes or changed is as new as its next row; who is stored, or waits, is older.
		const waits = s.plan.outcome[person] === HELD;
		let existingAt = person >= first && !waits ? 1 : 0;
		for (const row of rows) {
			const next = mergeContacts(values, valuesOf(row), {
				rule,
				picks: picksOf(s, s.plan.becausePair[row] ?? -1),
				existingAt,
				incomingAt: 1
			});
			values = next.values;
			if (next.changed.length > 0 && !waits) existingAt = 1;
		}
		const { values: merged } = mergeContacts(values, valuesOf(rightOf(p)), { rule, picks: picksOf(s, p), existingAt, incomingAt: 1 });
		const others =
			rows.length === 0 ? [] : [person, ...rows].filter((record) => record !== leftOf(p)).flatMap((record) => read.get(record) ?? []);
		ahead.set(p, {
			merged,
			person: others.length === 0 ? null : { values, others: others.map(({ kind, ref, source }) => ({ kind, ref, source })) }
		});
	}
	return ahead;
}

/** Rows that are part of some persons by now, each with the record that it became part of, in file order. */
function joinedRows(s: ImportSession, first: number, persons: ReadonlySet<number>): Map<number, number[]> {
	const found = new Map<number, number[]>();
	for (let row = first; row < s.table.length; row++) {
		const person = s.plan.target[row] ?? -1;
		if (person === row || person < 0 || !persons.has(person)) continue;
		const rows = found.get(person);
		if (rows) rows.push(row);
		else found.set(person, [row]);
	}
	return found;
}

/** Field picks of the newest merge decision on a pair. */
export function picksOf(s: ImportSession, pair: number): Partial<Record<FieldId, 'left' | 'right'>> {
	for (let i = s.log.length - 1; i >= 0; i--) {
		const entry = s.log[i];
		if (entry?.picks && entry.pairs.includes(pair)) return entry.picks;
	}
	return {};
}
