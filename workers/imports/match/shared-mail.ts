/** Rows of several people at one mailbox, which the policy settles by its address all the same (IMP-10). */

import { policyOf, type SharedMail } from '#domain/import';
import { isSettledByPolicy, MATCH_TYPES, type CandidatePairs, type MatchRecords } from '#domain/matching/match';
import { ONE_NAME, OTHER_NAME } from '../../pipeline/match/index';
import type { ImportSession } from './session';

const known = new WeakMap<ImportSession, Uint32Array>();

/**
 * Pairs that the policy settles by the email though the row has another name than the record that it goes into. Of an address that belongs
 * to several people plainly, those count as well that have a name in common: two Annas at info@ are two.
 */
export function sharedMailPairs(s: ImportSession): Uint32Array {
	let found = known.get(s);
	if (!found) known.set(s, (found = makePairs(s)));
	return found;
}

function makePairs({ pairs, table, nameGaps, manifest }: ImportSession): Uint32Array {
	const policy = policyOf(manifest.setup);
	return policy === 'update' || policy === 'skip' ? pairsOfSeveral(pairs, table, nameGaps) : new Uint32Array();
}

/** The pairs by the primary key in which the row is somebody else plainly. @param nameGaps how far the name of each row is another one */
export function pairsOfSeveral(pairs: CandidatePairs, table: MatchRecords, nameGaps: Uint8Array): Uint32Array {
	const first = table.length - nameGaps.length;
	const gapOf = (p: number): number =>
		isSettledByPolicy(MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone', table.primaryKey)
			? (nameGaps[(pairs.right[p] ?? 0) - first] ?? ONE_NAME)
			: ONE_NAME;
	/** Earliest records of the addresses that several people have. */
	const shared = new Set<number>();
	for (let p = 0; p < pairs.length; p++) if (gapOf(p) === OTHER_NAME) shared.add(pairs.left[p] ?? 0);
	const found: number[] = [];
	if (shared.size > 0) for (let p = 0; p < pairs.length; p++) if (gapOf(p) !== ONE_NAME && shared.has(pairs.left[p] ?? 0)) found.push(p);
	return Uint32Array.from(found);
}

/** Those of them that nobody decided: the policy says what becomes of their rows. */
export const sharedMailOpen = (s: ImportSession): number[] =>
	Array.from(sharedMailPairs(s)).filter((p) => s.decisions[p] === 0 && s.plan.becausePair[s.pairs.right[p] ?? 0] === p);

/** How many rows that is, and at how many addresses. @param out records that are none of them all the same */
export function sharedMailCount(s: ImportSession, out: (record: number) => boolean = () => false): SharedMail {
	const open = sharedMailOpen(s).filter((p) => !out(s.pairs.right[p] ?? 0));
	return { rows: open.length, addresses: new Set(open.map((p) => s.pairs.left[p])).size };
}
