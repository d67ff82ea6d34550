import type { Column } from './chunk';
import type { FieldId } from './fields';

/**
 * The match types: the four of DUP-1, and one for a primary key that is not the email (MAP-7). Index = code in typed
 * arrays and in the store, so new ones are added at the end; their strength is MATCH_STRENGTH.
 */
export const MATCH_TYPES = ['exact', 'email', 'phone', 'nameCompany', 'primaryKey'] as const;
export type MatchType = (typeof MATCH_TYPES)[number];
/** Strongest first: the first type that holds gives a pair its type. */
export const MATCH_STRENGTH = ['primaryKey', 'exact', 'email', 'phone', 'nameCompany'] as const satisfies readonly MatchType[];
/** True for the types that the duplicates policy settles (IMP-10): those of the primary key, which is the email unless another field was chosen. */
export const isSettledByPolicy = (type: MatchType, primaryKey: FieldId): boolean => (primaryKey === 'email' ? type === 'exact' || type === 'email' : type === 'primaryKey');

/** Fields that take part in matching or in the penalty; the match table holds exactly these. */
export const MATCH_FIELDS = [
	'firstName', 'lastName', 'fullName', 'email', 'phone1', 'phone2', 'phone3', 'phone4', 'phone5',
	'company', 'jobTitle', 'city', 'postalCode', 'country', 'website', 'linkedin'
] as const satisfies readonly FieldId[];
export type MatchField = (typeof MATCH_FIELDS)[number];

/**
 * All records that matching looks at, by their place: first `storedCount` stored contacts (ascending id, deleted ones
 * among them), then `heldCount` rows that wait in Manual Review, then the rows of this file (ascending row number).
 */
export interface MatchRecords {
	length: number;
	storedCount: number;
	heldCount: number;
	/** Field by which a record updates another (MAP-7). */
	primaryKey: FieldId;
	/** Contact id (stored), held entry ordinal (held), or source row number (row). */
	refs: Uint32Array;
	/** 1 = takes part; rows with errors don't. */
	active: Uint8Array;
}

/** Some records with what matching compares, as columns. */
export interface MatchTable extends MatchRecords {
	columns: Record<MatchField, Column>;
	/** Values of the primary key where it isn't the email (then null). */
	keys: Column | null;
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
	field: MatchField | 'name' | 'phones' | 'key';
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

/** Phone slots per record. */
export const PHONE_SLOTS = 5;

/**
 * What records are blocked by, as 32-bit hashes of the folded values; 0 = blank. Kept beside each chunk, so that matching
 * a million records reads no text but that of records which share a hash with another. Different values may share one:
 * whoever uses them looks at the values before it says anything.
 */
export interface MatchKeys {
	email: Uint32Array;
	/** PHONE_SLOTS per record. */
	phones: Uint32Array;
	/** Name and company together. */
	nameCompany: Uint32Array;
}
