import type { ContactValues } from '../chunk';
import type { FieldId } from '../fields';
import type { SharedMail } from '../import';
import type { Comparison, Decision, MatchType, Outcome } from './match';

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
	/**
	 * The left side as it stands by then, where others are one person with it already: its values, which a merge and its picks go by, and the
	 * other records. null = the left side stands alone.
	 */
	person: { values: ContactValues; others: Pick<PairSide, 'kind' | 'ref' | 'source'>[] } | null;
	/** Fields present on either side, in screen order, whose values differ. */
	differing: FieldId[];
	evidence: Comparison[];
	/** The merged contact by the import's survivorship rule and the user's picks. */
	merged: ContactValues;
	decision: Decision;
	/** True while the pair needs no decision any more, e.g. its row was merged elsewhere. */
	settled: boolean;
	/** What becomes of the row on the right, as decided so far. */
	outcome: Outcome;
	/** True when a rule merges it (DUP-3): nobody was asked, and anybody may say otherwise. */
	byRule: boolean;
	/** What would make it not a match: the differences that there are, strongest first. */
	against: Comparison[];
	/** The group that the pair belongs to (DUP-5); null where it stands alone. `weak`: the two ends hang together by little else. */
	group: { size: number; weak: boolean } | null;
	picks: Partial<Record<FieldId, 'left' | 'right'>>;
}

/** sharedMail: what the policy settles by an email that people of several names share. */
export type ReviewFilter = 'all' | MatchType | 'sharedMail';
/** Order of open pairs: by confidence, or by what a decision is worth (how unsure it is × how many hang on it). */
export const REVIEW_ORDERS = ['confidence', 'worth'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/**
 * What a threshold would do to the open pairs of a filter (DUP-4), per cent; `wrong` = estimated share of wrong merges, 0–1, with its 95 %
 * interval, null where nothing would merge or no model says.
 */
export interface ThresholdEffect {
	threshold: number;
	merge: number;
	wait: number;
	/** Settled, now or by these merges: nobody is asked about them. */
	stay: number;
	wrong: { share: number; low: number; high: number } | null;
}

/** A group (DUP-5): its records, and how they hang together. */
export interface PairGroup {
	/** At most 12 of them, those of the pair first. */
	members: PairSide[];
	size: number;
	/** Pairs among the members, by place in `members`, strongest first. */
	links: { a: number; b: number; pair: number; type: MatchType; score: number; weak: boolean }[];
}

/** Counts behind the review header; `open` = still undecided. */
export interface ReviewCounts {
	/** All candidate pairs, and those that the policy settled without asking. */
	total: number;
	settledByPolicy: number;
	/** Settled since another pair of the row, or another record of the person, was. */
	settledOther: number;
	byType: Record<MatchType, { total: number; open: number }>;
	/** The field whose matches the policy settles. */
	primaryKey: FieldId;
	open: number;
	/** Settled by a rule without asking (DUP-3). */
	byRule: number;
	/** Rows of another name that the policy settles by a shared email (IMP-10); `all` = with those that somebody decided otherwise. */
	sharedMail: SharedMail & { all: number };
	/** The rules of the fields were changed since the rows were judged: they are judged again before they are written (MAP-7). */
	outOfDate: boolean;
	/** Similar matches were not looked for: more records in all than the setting allows. */
	tooManyForSimilar: boolean;
	decided: { merge: number; skip: number; manual: number; keepBoth: number };
	canUndo: boolean;
	/** Which pairs and which newest decision this is of; '' = the import is not in review. */
	state: string;
}

/** A row that waits in Manual Review, outside its import (DUP-8). */
export interface HeldEntry {
	/** `${importId}:${row}` of its first row. */
	id: string;
	importId: string;
	/** Source rows that wait together (twins by email). */
	rows: number[];
	/** The same as screens name them: by file or sheet, with their numbers there. */
	places: { file: string; rows: number[] }[];
	values: ContactValues;
	/** Best match, as found when it was held. */
	match: { kind: 'stored' | 'row'; ref: number; type: MatchType; score: number; key?: FieldId; importId?: string } | null;
	/**
	 * Who, when, why (DUP-8). why: undecided when the user went on, flagged with Manual Review, or flagged since people of several names share
	 * its email, which the policy alone would have settled.
	 */
	heldBy: string;
	heldAt: number;
	why: 'undecided' | 'flagged' | 'sharedMail';
	/** It is a visitor of a booth, whom nobody was asked about yet. */
	booth: boolean;
	/** The other side's values now, for the side-by-side; null when it is gone. */
	other: ContactValues | null;
	otherId: number | null;
	/**
	 * The contact on the other side has the primary key of this row, and its import asks nobody about that: it can't come in as a second
	 * one.
	 */
	sameKey: boolean;
	/**
	 * Label of the field in which that contact has what only one contact may have (MAP-7), so that the row can't come in beside it; '' =
	 * none.
	 */
	taken: string;
	differing: FieldId[];
	/** Why they match, as things are now, and what would make it not a match; [] without another side. */
	evidence: Comparison[];
	against: Comparison[];
	/** The contact as a merge would leave it, before a person's choices; null = it can't be merged. */
	merged: ContactValues | null;
}
