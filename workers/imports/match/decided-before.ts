/** Pairs that somebody decided stay pairs as long as the review lasts, whatever becomes of the rules that found them (DUP-3). */

import type { FieldId } from '#domain/fields';
import { DECISIONS, isSettledByPolicy, MATCH_TYPES, type CandidatePairs } from '#domain/matching/match';
import { placeIn } from '../../ascending';
import { stillPairs, type NamedPair } from '../../pipeline/match/index';
import type { DecisionEntry, StoredPairs } from '../../store/schema';
import type { MatchSource } from './match-source';

/** A pair by the places of its records; `type` = index into MATCH_TYPES, `score` as it was. */
interface Decided {
	left: number;
	right: number;
	type: number;
	score: number;
}

/** Pairs that somebody decided where both records are still there, as they were kept. */
export function* decidedBefore(
	{ records, heldIds }: MatchSource,
	before: StoredPairs | undefined,
	log: readonly DecisionEntry[]
): Iterable<Decided> {
	if (!before) return;
	const { storedCount, heldCount, refs } = records;
	const first = storedCount + heldCount;
	const decisions = new Uint8Array(before.type.length);
	for (const entry of log) for (const p of entry.pairs) decisions[p] = DECISIONS.indexOf(entry.decision);
	for (let p = 0; p < decisions.length; p++) {
		if (decisions[p] === 0) continue;
		const ref = before.leftRef[p] ?? 0;
		const id = before.held?.[ref];
		const held = id === undefined ? -1 : heldIds.indexOf(id);
		const left =
			before.leftKind[p] === 1
				? held < 0
					? -1
					: storedCount + held
				: before.leftKind[p] === 0
					? placeIn(refs, ref, 0, storedCount)
					: placeIn(refs, ref, first);
		const right = placeIn(refs, before.rightRow[p] ?? 0, first);
		if (left >= 0 && right >= 0) yield { left, right, type: before.type[p] ?? 0, score: before.score[p] ?? 0 };
	}
}

/**
 * The named pairs with those that somebody decided and the settings no longer ask about: a rule that is switched off, or asks from a higher
 * confidence on, in the middle of a review takes no answer away. Who was corrected since (IMP-8) is compared as it is now. The primary key is
 * no such rule: a row that has it in common with somebody else by then is matched with that one alone (DUP-7).
 * @returns null when it was stopped
 */
export async function withDecided(
	source: MatchSource,
	named: CandidatePairs,
	before: StoredPairs | undefined,
	log: readonly DecisionEntry[],
	primaryKey: FieldId,
	pause: () => Promise<boolean>
): Promise<CandidatePairs | null> {
	const { records, texts } = source;
	const keyOf = (left: number, right: number): number => right * records.length + left;
	const decided = [...decidedBefore(source, before, log)].filter((d) => {
		const type = MATCH_TYPES[d.type];
		return type !== undefined && type !== 'similar' && !isSettledByPolicy(type, primaryKey);
	});
	if (decided.length === 0) return named;
	const have = new Set<number>();
	for (let p = 0; p < named.length; p++) have.add(keyOf(named.left[p] ?? 0, named.right[p] ?? 0));
	const gone = decided
		.filter((d) => !have.has(keyOf(d.left, d.right)))
		.map((d): NamedPair => ({ ...d, type: MATCH_TYPES[d.type] ?? 'exact' }));
	if (gone.length === 0) return named;
	const wanted = Uint32Array.from(new Set(gone.flatMap((d) => [d.left, d.right]))).sort();
	if (await texts.prepare(wanted, pause)) return null;
	return stillPairs(records, named, gone, wanted, texts.table(wanted));
}
