import type { ContactValues } from './chunk';
import type { FieldId } from './fields';
import type { Comparison, Decision, MatchType } from './match';

/** One side of a pair as review shows it. */
export interface PairSide {
	kind: 'stored' | 'held' | 'row';
	/** Contact id, held id or row number. */
	ref: number;
	/** Where it came from: import file name, and time (ms) for stored contacts; for rows the file or sheet where the import has several. */
	source: string;
	time: number | null;
	values: ContactValues;
}

/** A pair ready to be decided. left = what is there already (contact, or earlier row), right = the row of this file. */
export interface PairView {
	/** Index of the pair in its import; stable until the import ends. */
	pair: number;
	type: MatchType;
	/** Per cent. */
	score: number;
	left: PairSide;
	right: PairSide;
	/** Fields present on either side, in screen order, whose values differ. */
	differing: FieldId[];
	evidence: Comparison[];
	/** The merged contact by the import's survivorship rule and the user's picks. */
	merged: ContactValues;
	decision: Decision;
	/** True while the pair needs no decision any more, e.g. its row was merged elsewhere. */
	settled: boolean;
	picks: Partial<Record<FieldId, 'left' | 'right'>>;
}

export type ReviewFilter = 'all' | MatchType;

/** Counts behind the review header; `open` = still undecided. */
export interface ReviewCounts {
	/** All candidate pairs, and those that the policy settled without asking. */
	total: number;
	settledByPolicy: number;
	byType: Record<MatchType, { total: number; open: number }>;
	/** The field whose matches the policy settles. */
	primaryKey: FieldId;
	open: number;
	decided: { merge: number; skip: number; manual: number; keepBoth: number };
	canUndo: boolean;
}

/** A row that waits in Manual Review, outside its import (DUP-8). */
export interface HeldEntry {
	/** `${importId}:${row}` of its first row. */
	id: string;
	importId: string;
	fileName: string;
	/** Source rows that wait together (twins by email). */
	rows: number[];
	values: ContactValues;
	/** Best match, as found when it was held. */
	match: { kind: 'stored' | 'row'; ref: number; type: MatchType; score: number } | null;
	/** Who, when, why (DUP-8). why: undecided when the user went on, or flagged with Manual Review. */
	heldBy: string;
	heldAt: number;
	why: 'undecided' | 'flagged';
	/** The other side's values now, for the side-by-side; null when it is gone. */
	other: ContactValues | null;
	otherId: number | null;
	differing: FieldId[];
}
