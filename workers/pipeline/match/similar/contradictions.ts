/** Evidence that two records are two, whatever else they share: what it leaves of their odds. */

import type { Places } from './score-tables';

/** Odds in bits that a pair with plain evidence to the contrary has at most: 0.89, a question. */
export const MOST_HELD = 3;
/** With two such contradictions: 0.33, not asked about by default. */
export const MOST_DOUBTED = -1;

/** The highest levels at which mailboxes and numbers are other ones. */
const [OTHER_MAILBOX, OTHER_NUMBER] = [2, 2];

/** True for another given name, another family name and no mailbox, number or address in common: whatever else two share, they are two. */
export function areTwo(levels: Uint8Array, from: number, { given, family, email, phones, street }: Places): boolean {
	const of = (f: number): number => (f < 0 ? 0 : levels[from + f]!);
	if (of(given) !== 1 || of(family) !== 1 || of(email) > OTHER_MAILBOX || of(phones) > OTHER_NUMBER) return false;
	return of(email) > 0 || of(phones) > 0 || of(street) <= 1;
}

/**
 * Odds that contradictions leave a pair at most: one makes it a question, two make it two people. @param held levels as bits, by comparison
 */
export function mostOf(levels: Uint8Array, from: number, held: Uint32Array, doubted: Uint32Array): number {
	let [isHeld, doubts] = [false, 0];
	for (let f = 0; f < held.length; f++) {
		const level = levels[from + f]!;
		if ((held[f]! >> level) & 1) isHeld = true;
		if ((doubted[f]! >> level) & 1) doubts++;
	}
	return !isHeld ? Infinity : doubts > 1 ? MOST_DOUBTED : MOST_HELD;
}
