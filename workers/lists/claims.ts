import { DESK_LOCK } from '#domain/device/desk-lock';
import { nextState, stateCode } from '#domain/lists/call-state';
import type { CallStatePiece } from '../store/list-schema';
import { isWithDialer, stand, standingAt, stateAt } from './standing';

/** Screens that had a contact in view and are gone. A screen's id is used once, so none of these comes back. */
const gone = new Set<string>();

/**
 * Looks which of the screens that have a contact in view are still there. Each held its lock before it took one, so what is asked after the
 * pieces were read misses none.
 */
export async function lookWhoIsGone(pieces: Iterable<CallStatePiece>): Promise<void> {
	const asked = new Set<string>();
	for (const { owners } of pieces) for (const owner of owners?.values() ?? []) if (!gone.has(owner)) asked.add(owner);
	if (asked.size === 0) return;
	const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
	// Without locks no screen of this browser has an id: what has one came with a backup.
	const answer = locks ? await locks.query().catch(() => null) : { held: [] };
	if (!answer) return;
	const held = new Set((answer.held ?? []).map((l) => l.name));
	for (const owner of asked) if (!held.has(DESK_LOCK + owner)) gone.add(owner);
}

/** Gives back what screens that are gone had in view: it is free at once. */
export function settle(piece: CallStatePiece): void {
	for (const [i, owner] of piece.owners ?? []) if (gone.has(owner)) giveBack(piece, i);
}

/** A member is in view no more: one that was taken is what it was before, one that was called waits for its moment. */
export function giveBack(piece: CallStatePiece, i: number): void {
	piece.owners?.delete(i);
	const state = nextState(stateAt(piece, i), 'release');
	if (state === null || isWithDialer(piece, i)) return;
	stand(piece, i, piece.taken.get(i) ?? { ...standingAt(piece, i), state: stateCode(state), due: 0 });
}

/** True where another screen has a member in view. */
export const isOthers = (piece: CallStatePiece | undefined, i: number, owner: string): boolean =>
	(piece?.owners?.get(i) ?? owner) !== owner;

/** Says who has a member in view; '' = nobody that could be asked whether it is still there: the claim lapses. */
export function own(piece: CallStatePiece, i: number, owner: string): void {
	if (owner !== '') (piece.owners ??= new Map()).set(i, owner);
}
