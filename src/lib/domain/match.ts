import type { Column } from './chunk';
import type { FieldId } from './fields';

/** The four named match types, strongest first (DUP-1). Index = code in typed arrays. */
export const MATCH_TYPES = ['exact', 'email', 'phone', 'nameCompany'] as const;
export type MatchType = (typeof MATCH_TYPES)[number];

/** Fields that take part in matching or in the penalty; the match table holds exactly these. */
export const MATCH_FIELDS = [
	'firstName', 'lastName', 'fullName', 'email', 'phone1', 'phone2', 'phone3', 'phone4', 'phone5',
	'company', 'jobTitle', 'city', 'postalCode', 'country', 'website', 'linkedin'
] as const satisfies readonly FieldId[];
export type MatchField = (typeof MATCH_FIELDS)[number];

/**
 * All records that matching looks at, as columns: first `storedCount` stored contacts (ascending id),
 * then `heldCount` rows that wait in Manual Review, then the rows of this file (ascending row number).
 */
export interface MatchTable {
	length: number;
	storedCount: number;
	heldCount: number;
	columns: Record<MatchField, Column>;
	/** Contact id (stored), held entry ordinal (held), or source row number (row). */
	refs: Uint32Array;
	/** 1 = takes part; rows with errors don't. */
	active: Uint8Array;
}

/** Candidate pairs as parallel arrays; left < right, right is always a row of this file. */
export interface CandidatePairs {
	length: number;
	left: Uint32Array;
	right: Uint32Array;
	/** Index into MATCH_TYPES. */
	type: Uint8Array;
	/** Confidence in per cent, 0–100. */
	score: Uint8Array;
}

/** One line of the evidence that review shows. weight: percentage points, + speaks for a match, − against. */
export interface Comparison {
	field: MatchField | 'name' | 'phones';
	/** Key of the message catalogue, e.g. sameEmail, differentCompany. */
	code: string;
	params: Record<string, string | number>;
	weight: number;
}

/** What a person (or a rule in bulk) said of a pair. keepBoth: two different people, import the row as new. */
export const DECISIONS = ['undecided', 'merge', 'skip', 'manual', 'keepBoth'] as const;
export type Decision = (typeof DECISIONS)[number];

/** IMP-10, settles exact and email matches. */
export const DUPLICATE_POLICIES = ['update', 'skip', 'create', 'review'] as const;
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number];

/** Every row ends in exactly one of these; `pending` exists only before finalization. Index = code in typed arrays. */
export const OUTCOMES = ['pending', 'created', 'merged', 'skipped', 'held', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];
