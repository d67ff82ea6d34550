import type { Column } from '../chunk';
import type { FieldId } from '../fields';
import type { FieldStrength } from './match-rules';

/**
 * The match types: the four of DUP-1, one for a primary key that is not the email (MAP-7), and similar matches (DUP-2). Index = code in
 * typed arrays and in the store, so new ones are added at the end; their strength is MATCH_STRENGTH.
 */
export const MATCH_TYPES = ['exact', 'email', 'phone', 'nameCompany', 'primaryKey', 'similar'] as const;
export type MatchType = (typeof MATCH_TYPES)[number];
/** Strongest first: the first type that holds gives a pair its type. */
export const MATCH_STRENGTH = ['primaryKey', 'exact', 'email', 'phone', 'nameCompany', 'similar'] as const satisfies readonly MatchType[];
/**
 * True for the types that the duplicates policy settles (IMP-10): those of the primary key, which is the email unless another field was
 * chosen.
 */
export const isSettledByPolicy = (type: MatchType, primaryKey: FieldId): boolean =>
	primaryKey === 'email' ? type === 'exact' || type === 'email' : type === 'primaryKey';

/** Fields that take part in matching or in the penalty; the match table holds exactly these. */
export const MATCH_FIELDS = [
	'firstName',
	'lastName',
	'fullName',
	'email',
	'phone1',
	'phone2',
	'phone3',
	'phone4',
	'phone5',
	'company',
	'jobTitle',
	'city',
	'postalCode',
	'country',
	'website',
	'linkedin'
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

/**
 * One line of the evidence that review shows. weight: percentage points (similar matches: bits, log2 of the Bayes factor), + speaks for a
 * match, − against.
 */
export interface Comparison {
	field: FieldId | 'name' | 'phones' | 'key' | 'prior';
	/** Key of the message catalogue, e.g. sameEmail, differentCompany. */
	code: string;
	params: Record<string, string | number>;
	weight: number;
	/** The settings make it count less or more than it would (DUP-3). */
	strength?: 'less' | 'more';
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

/** What a model knows of one comparison. Levels: 0 = blank on a side, 1 = different, up to the strongest agreement. */
export interface MatchWeights {
	/** Its kind, for fields of their own with the field: "email", "date custom:birthday". */
	id: string;
	/** Fields that it reads, the one that names it first. */
	fields: FieldId[];
	/** Share of the matches, and of pairs at random, that reach each level; index = level, [0] unused. */
	m: number[];
	u: number[];
	/** Values that several have: hash and how many people or organisations have it. Others are counted as `rare`. */
	common: [hash: number, count: number][];
	rare: number;
	/** Of texts: words that several records have, hash and count. */
	words?: [hash: number, count: number][];
}

/**
 * How often strangers who agree by one comparison agree on a column of one's own besides, or `near`ly do, 0–1. Of itself: how far it
 * is a group's, and where it is a person's own number, of which share of the pairs that have the same one that is plain.
 */
export interface MatchAlong {
	of: string;
	by: string;
	share: number;
	near?: number;
	person?: number;
}

/**
 * Match weights of similar matches (DUP-2), plain data. Probability of a pair = matches against all that two records can be
 * besides: strangers, of one firm, of one household, at one address, of one name.
 */
export interface MatchModel {
	version: 1;
	/** Where the weights come from: the shipped ones, this list, or this list and a person's answers. */
	learned: 'shipped' | 'list' | 'answers';
	/** Records that it was learned from, and how many people or organisations they are. */
	records: number;
	entities: number;
	/** Pairs that could be of the records that it was learned for, of which `expected` are some; absent = all pairs of `records`. */
	pairs?: number;
	/** Expected pairs of the list by what they are. */
	expected: { match: number; firm: number; home: number; site: number; namesake: number };
	/** Mean of the others that share a record's firm, home, address, and of strangers with the name of one who has any. */
	relatives: { firm: number; home: number; site: number; namesake: number };
	comparisons: MatchWeights[];
	/** Which columns of one's own come along with what; absent = none is known to. */
	along?: MatchAlong[];
	/** Log odds in bits become `slope` × odds + `shift`: what answers taught. */
	slope: number;
	shift: number;
	/** What a person set to count less, more or not at all (DUP-3), by group of fields; absent = all count normally. */
	fields?: Readonly<Partial<Record<string, FieldStrength>>>;
	/** Checks that the learning had to pass; a weight that failed is the shipped one. */
	checks: { code: string; comparison: string; passed: boolean }[];
}

/** What a person said of a pair, in the levels that it was compared at: plain data, no personal values. */
export interface MatchAnswer {
	same: boolean;
	levels: Record<string, number>;
}

/** Why a pair is similar (DUP-4), as a waterfall: the lines add up to the log odds of `probability` in bits. */
export interface SimilarEvidence {
	/** 0–1. */
	probability: number;
	evidence: Comparison[];
	/** What would make it not a match: the differences that there are, and what stands on one side only. */
	against: Comparison[];
}

/** Probability from which similar matches may be merged without asking. */
export const SIMILAR_AUTOMATIC = 0.98;
