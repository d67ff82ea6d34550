import { PIECE_CONTACTS } from '#domain/lists/lead-list';
import { nextState, stateCode, stateOf, type CallEvent, type CallState } from '#domain/lists/call-state';
import type { CallStatePiece, Standing } from '../store/list-schema';

/** Nobody was called yet. */
export const freshStanding = (): Standing => ({ state: 0, tries: 0, last: 0, due: 0, callback: 0, outcome: null });

/** A piece in which all are new. */
export const emptyStates = (): CallStatePiece => ({
	state: new Uint8Array(PIECE_CONTACTS),
	tries: new Uint8Array(PIECE_CONTACTS),
	last: new Float64Array(PIECE_CONTACTS),
	due: new Float64Array(PIECE_CONTACTS),
	callback: new Uint8Array(PIECE_CONTACTS),
	outcome: new Uint8Array(PIECE_CONTACTS),
	outcomes: [],
	log: new Map(),
	taken: new Map()
});

/** How a member stands; `piece` undefined = new. */
export function standingAt(piece: CallStatePiece | undefined, i: number): Standing {
	if (!piece) return freshStanding();
	return {
		state: piece.state[i]!,
		tries: piece.tries[i]!,
		last: piece.last[i]!,
		due: piece.due[i]!,
		callback: piece.callback[i]!,
		outcome: piece.outcomes[piece.outcome[i]! - 1] ?? null
	};
}

/**
 * How a member stands by itself: where somebody has it in view, as before that. A call that was begun stays one, without an outcome too.
 */
export function standingUntaken(piece: CallStatePiece | undefined, i: number): Standing {
	const before = piece?.taken.get(i);
	if (!piece || !before) return standingAt(piece, i);
	return stateAt(piece, i) === 'attempted' ? { ...before, state: piece.state[i]!, last: piece.last[i]! } : before;
}

/** Writes how a member stands; what it was before it was taken, and by whom, is forgotten. */
export function stand(piece: CallStatePiece, i: number, s: Standing): void {
	piece.state[i] = s.state;
	piece.tries[i] = Math.min(255, s.tries);
	piece.last[i] = s.last;
	piece.due[i] = s.due;
	piece.callback[i] = s.callback;
	piece.outcome[i] = s.outcome === null ? 0 : outcomeCode(piece, s.outcome);
	piece.taken.delete(i);
	piece.owners?.delete(i);
}

function outcomeCode(piece: CallStatePiece, id: string): number {
	const known = piece.outcomes.indexOf(id);
	return known >= 0 ? known + 1 : piece.outcomes.push(id);
}

export const stateAt = (piece: CallStatePiece | undefined, i: number): CallState => stateOf(piece?.state[i] ?? 0);

/**
 * Starts a member anew (reset, retry, churn): true where that changed anything. Attempts stay in the log, and who has it in view keeps it:
 * what it is given back as is new.
 */
export function startAnew(piece: CallStatePiece, i: number, event: Extract<CallEvent, 'reset' | 'retry' | 'churn'>): boolean {
	const next = nextState(stateAt(piece, i), event);
	if (next === null) return false;
	const owner = piece.owners?.get(i);
	const due = piece.due[i]!;
	const anew = { ...freshStanding(), state: stateCode(next), last: piece.last[i]! };
	stand(piece, i, owner === undefined ? anew : { ...anew, state: stateCode('queued'), due });
	if (owner === undefined) return true;
	piece.taken.set(i, anew);
	piece.owners?.set(i, owner);
	return true;
}

/** True for a member that was given to a dialer: nobody gets it by hand until it starts anew or an outcome is noted. */
export const isWithDialer = (piece: CallStatePiece, i: number): boolean => stateAt(piece, i) === 'queued' && piece.due[i] === Infinity;

/** True for a member that a screen has in view: nobody else gets it as the next one, however long the call is. */
export const isHeld = (piece: CallStatePiece | undefined, i: number): boolean => piece?.owners?.has(i) ?? false;

/** True for a member that may be worked at `now`, whatever the hour is where it lives. */
export function isWorkable(piece: CallStatePiece | undefined, i: number, now: number): boolean {
	if (!piece) return true;
	const state = stateAt(piece, i);
	if (state === 'doNotCall' || state === 'done' || isHeld(piece, i)) return false;
	return piece.due[i]! <= now;
}
