import type { StoredPairs } from '../../store/schema';
import type { ImportSession } from '../match/session';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const mix = (h: number, n: number): number => Math.imul(h ^ n, PRIME);

/** Tells which pairs there are, and in which order: pairs are named by their place, which is another one when contacts came or went. */
export function pairsPrint(p: StoredPairs): string {
	let h = mix(SEED, p.type.length);
	for (let i = 0; i < p.type.length; i++) h = mix(mix(mix(h, p.leftKind[i] ?? 0), p.leftRef[i] ?? 0), p.rightRow[i] ?? 0);
	// A row that waits is known by its id: its place in the queue moves whenever another one is settled.
	for (const id of p.held ?? []) for (let c = 0; c < id.length; c++) h = mix(h, id.charCodeAt(c));
	return (h >>> 0).toString(36);
}

const nameOf = (entry: { seq: number; at: number } | undefined): string => (entry ? `${entry.seq}@${entry.at}` : '');

/** What somebody sees of a review: its pairs, and the newest decision on them. */
export const stateOf = (s: ImportSession): string => `${s.print} ${nameOf(s.log.at(-1))}`;

/**
 * Whether what somebody saw is no longer so where it matters: other pairs by now, or decided (or taken back) by another tab since.
 * @param pairs what is to be decided; null = whatever is there
 */
export function movedOn(s: ImportSession, seen: string | undefined, pairs: readonly number[] | null): boolean {
	if (seen === undefined || seen === stateOf(s)) return false;
	const [print, newest] = seen.split(' ');
	if (print !== s.print || pairs === null) return true;
	const n = newest === '' ? -1 : s.log.findIndex((entry) => nameOf(entry) === newest);
	if (n < 0 && newest !== '') return true;
	const mine = new Set(pairs);
	// Settled by what was decided elsewhere counts as decided.
	return (
		pairs.some((p) => s.plan.settled[p] === 1 && s.decisions[p] === 0) ||
		s.log.slice(n + 1).some((entry) => entry.pairs.some((p) => mine.has(p)))
	);
}
