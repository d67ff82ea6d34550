import type { Ledger } from './ledger';
import type { ColumnMapping } from './mapping';
import type { DuplicatePolicy, MatchType } from './match';
import type { RequiredPolicy, SurvivorshipRuleId } from './settings';
import type { FieldId } from './fields';

/** How the bytes are read; proposed by inspection, each part correctable by hand (IMP-3). */
export interface ReadOptions {
	/** Id of the format in the registry, e.g. csv. */
	format: string;
	/** WHATWG encoding label, e.g. utf-8, windows-1252. */
	encoding: string;
	delimiter: string;
	quote: string;
	/** 1-based row number of the header row. */
	headerRow: number;
}

/** What inspection saw; every guess with its alternatives and confidence (0–1). */
export interface FileInspection {
	name: string;
	size: number;
	read: ReadOptions;
	confidence: { encoding: number; delimiter: number; headerRow: number };
	/** Candidates to offer, best first. */
	encodings: string[];
	delimiters: string[];
	headers: string[];
	/** First rows below the header, raw (at most 20), with their row numbers. */
	preview: { rowNumbers: number[]; cells: string[][] };
	/** Rows above the header row (a preamble), raw. */
	preamble: string[][];
	/** Estimated data rows from the size; exact once preflight ran. */
	estimatedRows: number;
	mapping: ColumnMapping[];
	/** Things worth saying before reading on (problem codes of severity info/warning). */
	notes: { code: string; params: Record<string, string | number> }[];
	/** IMP-5: over the standard limit; needs a confirmation (or is refused when the limit is enforced). */
	overStandardLimit: boolean;
}

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Everything the user settled in step 2; frozen into the manifest when processing starts. */
export interface ImportSetup {
	read: ReadOptions;
	mapping: ColumnMapping[];
	policy: DuplicatePolicy;
	requiredPolicy: RequiredPolicy;
	survivorship: SurvivorshipRuleId;
	defaultCountry: string;
	/** Lead source for rows without one. */
	leadSource: string;
	/** "field/normalizerId" that are off. */
	normalizersOff: string[];
	/** Per date field, the order used; inferred over the whole column unless the user set it. */
	dateOrders: Partial<Record<FieldId, DateOrder>>;
	/** Set once the user confirmed a file over the standard limit (IMP-5). */
	largeFileConfirmed: boolean;
}

/** before → after of one cleaning step on one field (VAL-1). */
export interface ChangeSample { row: number; before: string; after: string }
export interface FieldChanges { field: FieldId; normalizerId: string; changed: number; samples: ChangeSample[] }

/** Result of reading the whole file once without storing anything: exact row count, cleaning preview, expected errors. */
export interface Preflight {
	rows: number;
	blankRows: number;
	/** Rows whose number of cells differs from the header's. */
	raggedRows: number;
	/** Rows that were cleaned and validated for the figures below (the first 5,000). */
	checkedRows: number;
	changes: FieldChanges[];
	/** Rows among checkedRows with at least one error, and the count per message code. */
	rowsWithErrors: number;
	issueCounts: { code: string; field: FieldId | null; severity: 'error' | 'warning' | 'info'; count: number; example: { row: number; value: string } }[];
	dateOrders: { field: FieldId; order: DateOrder; decidedBy: number; ambiguous: number }[];
}

export const IMPORT_PHASES = ['configure', 'processing', 'matching', 'review', 'committing', 'complete', 'cancelled'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/** Live progress of steps 3 and of committing (IMP-6). percent never goes back. */
export interface ImportProgress {
	importId: string;
	phase: ImportPhase;
	/** 0–100 over parse…validate (phase processing), or over the phase's own work. */
	percent: number;
	rowsDone: number;
	rowsTotal: number;
	rowsPerSecond: number;
	/** Seconds, or null while unknown. */
	secondsLeft: number | null;
	/** Rows so far: valid, with errors. */
	validRows: number;
	failedRows: number;
	/** Candidate pairs so far, by type; live in phase matching. */
	pairs: Record<MatchType, number>;
}

export type StageName = 'parse' | 'map' | 'normalize' | 'validate' | 'match' | 'merge' | 'score' | 'store';

/** One import, as stored in `imports` and shown in History. The manifest is the truth for resuming (IMP-12). */
export interface ImportManifest {
	id: string;
	/** Small number used as the ordinal of this import in typed columns; never reused. */
	ordinal: number;
	createdAt: number;
	updatedAt: number;
	completedAt: number | null;
	user: string;
	phase: ImportPhase;
	method: 'file' | 'paste' | 'sample' | 'manual';
	file: { name: string; size: number; type: string; slices: number; sha256: string };
	setup: ImportSetup | null;
	/** Checkpoint of phase processing: chunks stored and rows in them. */
	chunksDone: number;
	rowsDone: number;
	rowsTotal: number;
	blankRows: number;
	/** Checkpoint of phase committing: units of the plan applied. */
	commitDone: number;
	/** Serials of the chunks that hold this import's contacts; they are visible once the phase is complete. */
	chunks: number[];
	ledger: Ledger;
	/** Rows of `held` decided since, by what became of them. */
	heldResolved: { created: number; merged: number; skipped: number };
	pairs: Record<MatchType, number>;
	/** Rows of this file that are in at least one candidate pair ("Duplicates Found"). */
	duplicatesFound: number;
	changes: FieldChanges[];
	issueCounts: Preflight['issueCounts'];
	stageMs: Record<StageName, number>;
	wallMs: number;
}

/** The five steps of IMP-1, in order, to the letter. */
export const IMPORT_STEPS = ['Choose Method', 'Upload & Configure', 'Process', 'Review Duplicates', 'Complete'] as const;
