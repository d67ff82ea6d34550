import type { FieldId } from '../fields';
import type { Problem } from '../result';

/**
 * What becomes of contacts that changed after the import: they stay as they are, or go back as well (fields changed since keep their
 * value).
 */
export const CHANGED_SINCE = ['keep', 'undo'] as const;
export type ChangedSince = (typeof CHANGED_SINCE)[number];

/** What taking a whole import back would do (IMP-13). */
export interface UndoPreview {
	/**
	 * Contacts that it created: those that go, and those among its contacts that were edited, merged with something else, called, or brought
	 * again by a later file, since.
	 */
	created: number;
	createdChanged: number;
	/** Of createdChanged: those whose values nothing changed, but that a later file brought again. */
	cameAgain: number;
	/** Contacts of before that it merged rows into: those that return to what they were, and those changed since in the same fields. */
	merged: number;
	mergedChanged: number;
	/**
	 * Contacts of before that stay as they are, since another contact has by now a value that they would get back and that only one may have
	 * (MAP-7), and of them those changed since; neither is counted in `merged` or `mergedChanged`. Some of them by name.
	 */
	taken: number;
	takenChanged: number;
	takenBy: { id: number; name: string; problem: Problem }[];
	/** Rows of it that still wait in Manual Review: those that go too, and those for whose sake rows of a later file stayed out. */
	held: number;
	heldAwaited: number;
	/** Of the contacts that it created or updated: those that a CRM has. */
	delivered: number;
	/**
	 * And those that wait in a delivery made since: those that stay, and are sent with the values that they had by then; those that go, and
	 * are not sent; and those that it created and that changed since, of whom the answer decides.
	 */
	waiting: number;
	waitingGoes: number;
	waitingChanged: number;
	/**
	 * Some of those changed since, with the fields, the file that brought one again as it was (null = none did), and the calls whose outcome
	 * was noted.
	 */
	changed: { id: number; name: string; fields: string[]; created: boolean; again: string | null; calls: number }[];
}

/** How far taking an import back has come; its checkpoint. */
export interface UndoProgress {
	at: number;
	by: string;
	changed: ChangedSince;
	/** Chunks of contacts done. */
	done: number;
	tally: UndoTally;
}

/** Contacts that went, returned to what they were, and were left as they are; rows that waited and went. */
export interface UndoTally {
	removed: number;
	returned: number;
	left: number;
	held: number;
	/** Of `left`: those that would have got back what another contact has by now. Absent = none. */
	taken?: number;
}
export const noUndoTally = (): UndoTally => ({ removed: 0, returned: 0, left: 0, held: 0 });

/** An import that was taken back. */
export interface UndoneImport {
	at: number;
	/** That of the contacts when it was done, as deliveries have it; absent = an earlier version took it back. */
	generation?: number;
	by: string;
	tally: UndoTally;
}

/** One field of a contact that a change to be taken back is about: what stands there now, and afterwards; null = blank. */
export interface UndoneField {
	field: FieldId;
	label: string;
	now: string | null;
	then: string | null;
}
/** What taking back one change of a contact would do. */
export interface UndoEffect {
	back: UndoneField[];
	/** Changed again since: these stay. */ kept: UndoneField[];
	/** Changes after it. */ later: number;
	/** The merged row becomes a contact of its own again. */ apart: boolean;
}
