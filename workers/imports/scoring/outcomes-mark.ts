import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';

/** Held by whoever writes outcomes. */
export const OUTCOMES_LOCK = 'muster:outcomes';
/** In `settings` while outcomes are being written: whose, and which. What died in the middle is done on return. */
export const OUTCOMES_MARK = 'outcomes';
/** Beside it: how many of its chunks are done, so that what was undone since isn't done again. */
export const OUTCOMES_DONE = 'outcomesDone';

export interface OutcomesMark {
	ids: Uint32Array;
	/** 1 = won, 0 = lost. */ outcomes: Uint8Array;
	by: string;
}

export const readOutcomesMark = (db: Store): Promise<OutcomesMark | undefined> =>
	withDeadline(db.get('settings', OUTCOMES_MARK) as Promise<OutcomesMark | undefined>, 'Reading what is under way');
