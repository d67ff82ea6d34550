import type { Attempt } from '#domain/lists/campaign';
import type { SuppressionList } from '#domain/lists/suppression';

/** Up to PIECE_CONTACTS members of a lead list, in the order in which they came; 0 = one that left. A place is never used again. */
export interface MemberPiece {
	ids: Uint32Array;
}

/**
 * State of the members of one piece in one campaign, by their place in it. Absent = all new. Where a moment is meant: ms since
 * epoch, 0 = none.
 */
export interface CallStatePiece {
	/** Index into CALL_STATES. */
	state: Uint8Array;
	/** Attempts so far. */
	tries: Uint8Array;
	/** Last attempt. */
	last: Float64Array;
	/** When it may be worked (again): 0 = any time, Infinity = not by itself. While queued: when the claim lapses. */
	due: Float64Array;
	/** 1 = `due` is a moment that the contact asked for. */
	callback: Uint8Array;
	/** Of the last attempt: 0 = none, k = outcomes[k − 1]. */
	outcome: Uint8Array;
	outcomes: string[];
	/** Place → numbers of its attempts, ascending. */
	log: Map<number, number[]>;
	/** Place → what it was before it was taken (queued), for giving it back. */
	taken: Map<number, Standing>;
	/** Place → the screen that has it in view (whose lock is DESK_LOCK and this). Absent = the claim lapses by its moment. */
	owners?: Map<number, string>;
}

/** All of one member's state but its log. */
export interface Standing {
	state: number;
	tries: number;
	last: number;
	due: number;
	callback: number;
	outcome: string | null;
}

/**
 * An attempt with what stood before it, so that a wrong tap can be taken back. `named` = hashes of all
 * numbers that it asks not to be called, those of a number side by side; `refused` = those of them that are on the process's do-not-call
 * list because of it.
 */
export interface StoredAttempt extends Attempt {
	before: Standing;
	named?: Uint32Array;
	refused?: Uint32Array;
}

/** A suppression list with its entries: first 8 bytes of the SHA-256 of each, as pairs of numbers (high, low), ascending. */
export interface StoredSuppression extends SuppressionList {
	entries: Uint32Array;
	/**
	 * Of the list of those who said no: what each import put on it, so that taking one back takes nobody off whom another names. Their
	 * union is `entries`.
	 */
	parts?: Map<string, SuppressionPart>;
}
/** Entries as above. A number stands in all forms in which others hash it. */
export interface SuppressionPart {
	numbers: Uint32Array;
	emails: Uint32Array;
}
