import type { Ledger } from './imports/ledger';
import type { ListLedger, ListUpload } from './lists/lead-list';
import type { SuppressedCount } from './lists/suppression';
import type { ColumnMapping } from './imports/mapping';
import type { DuplicatePolicy, MatchType } from './matching/match';
import type { RequiredPolicy, SurvivorshipRuleId } from './settings';
import type { FieldId } from './fields';
import type { Issue } from './imports/issue';
import type { DamageFinding } from './imports/damage';
import type { DataQuality } from './imports/data-quality';
import type { ValueFix } from './imports/fix';
import type { UndoneImport, UndoProgress } from './imports/undo-import';
import type { ProofHashes } from './imports/proof';
import type { LeftOut, PartInspection, PartSetup } from './imports/import-reading';

/**
 * The country by whose numbering plan a file's phones read though another is the default: how many of those looked at fit it, and how many
 * fit the default.
 */
export interface PhoneCountry {
	country: string;
	fits: number;
	of: number;
	before: number;
	/** Of them beside a mail address of another country whose plan they fit: read by `country` they may be other people's numbers. */ abroad: number;
}

/** What inspection saw of everything chosen. */
export interface FileInspection {
	/** Name of the only file, or of the first with the count of the others. */
	name: string;
	/** Bytes of all files. */
	size: number;
	parts: PartInspection[];
	/** Setups of the parts, in order: what ImportSetup.parts starts from. */
	setups: PartSetup[];
	/** Columns of the import: those of the first part, then what the others add. */
	headers: string[];
	estimatedRows: number;
	mapping: ColumnMapping[];
	/** The known export that the header row belongs to (MAP-4), or null. */
	known: { id: string; label: string } | null;
	/** The saved mapping that was applied (MAP-5), or null. */
	saved: { id: string; name: string; missing: string[]; added: string[] } | null;
	/** Where the file's phones plainly are of another country than the default (VAL-1), else null. */
	phoneCountry: PhoneCountry | null;
	/** IMP-5: over the standard limit; needs a confirmation (or is refused when the limit is enforced). */
	overStandardLimit: boolean;
}

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Everything the user settled in step 2; frozen into the manifest when processing starts. */
export interface ImportSetup {
	/** The tables that are read, in order; never empty. */
	parts: PartSetup[];
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
	/** Corrections of values, applied after cleaning and before the rules (IMP-8, recipe). */
	fixes: ValueFix[];
	/** Set once the user confirmed a file over the standard limit (IMP-5). */
	largeFileConfirmed: boolean;
	/** The lead list that the rows go into (LST-3); then its options take the place of `policy`. Absent = none. */
	list?: ListUpload;
	/** Imports that were taken back before this one began: of an error report their rows are read again (IMP-11). Absent = none. */
	takenBack?: TakenBack[];
}

/** The policy of an import: one into a list merges first, and its options then say whose merge is left out. */
export const policyOf = (setup: ImportSetup | null): DuplicatePolicy => (setup?.list ? 'update' : (setup?.policy ?? 'update'));

/** An import that was taken back; `still` = rows that stayed contacts all the same, as an error report names them. */
export interface TakenBack {
	importId: string;
	still: string[];
}

/** before → after of one cleaning step on one field (VAL-1). */
export interface ChangeSample {
	row: number;
	before: string;
	after: string;
}
export interface FieldChanges {
	field: FieldId;
	normalizerId: string;
	changed: number;
	samples: ChangeSample[];
}

/** The earlier import that a file is a newer edition of, in rows; `share` = rows that both have of all that either has, 0–1. */
export interface FileMemory {
	importId: string;
	fileName: string;
	at: number;
	same: number;
	changed: number;
	added: number;
	gone: number;
	share: number;
}

/** Result of reading the whole file once without storing anything: exact row count, cleaning preview, expected errors. */
export interface Preflight {
	rows: number;
	leftOut: LeftOut;
	/** Rows whose number of cells differs from the header's. */
	raggedRows: number;
	/** Rows that were cleaned and validated for the figures below (the first 5,000). */
	checkedRows: number;
	changes: FieldChanges[];
	/** Rows among checkedRows with at least one error, and the count per message code. */
	rowsWithErrors: number;
	issueCounts: {
		code: string;
		field: FieldId | null;
		severity: 'error' | 'warning' | 'info';
		count: number;
		/** `params` = what its message says beside row and value; kept with no import, since it may quote a person. */
		example: { row: number; value: string; params?: Issue['params'] };
	}[];
	dateOrders: { field: FieldId; order: DateOrder; decidedBy: number; against: number; ambiguous: number }[];
	/** Excel damage and the like among checkedRows. */
	damage: DamageFinding[];
	/** VAL-7 over checkedRows. */
	quality: DataQuality | null;
	/** What it is a newer edition of; null = nothing that was imported here. */
	before?: FileMemory | null;
	/** What only reading to the end could show: characters that can't be decoded, totals far below. */
	notes?: { code: string; params: Record<string, string | number> }[];
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

/** A file kept on the device for an import: slices [firstSlice, firstSlice + slices). */
export interface StagedFile {
	name: string;
	size: number;
	type: string;
	firstSlice: number;
	slices: number;
	sha256: string;
}

/** Rows that have another name than the contact that their email made them part of, and how many addresses they share. */
export interface SharedMail {
	rows: number;
	addresses: number;
}

/** One import, as stored in `imports` and shown in History. The manifest is the truth for resuming (IMP-12). */
export interface ImportManifest {
	id: string;
	/** Small number used as the ordinal of this import in typed columns; never reused. */
	ordinal: number;
	createdAt: number;
	updatedAt: number;
	completedAt: number | null;
	/** The day (ISO) on which that was by the calendar of then: Insights counts its rows there, wherever the device is by now. */
	completedDay?: string;
	user: string;
	phase: ImportPhase;
	/**
	 * Names the rules by which its rows were judged; blank = not all by the same ones. Absent = an earlier edition of the app read them.
	 */
	judgedBy?: string | undefined;
	/** Rows were changed in the fix grid since duplicates were sought (IMP-8): who goes on goes on there. Absent = no. */
	fixing?: true;
	method: 'file' | 'paste' | 'sample' | 'manual' | 'booth';
	/** The files together: name of the first (and how many more), bytes, slices, and a hash over all. */
	file: { name: string; size: number; type: string; slices: number; sha256: string };
	/** Each file with its first slice. */
	files: StagedFile[];
	setup: ImportSetup | null;
	/** Checkpoint of phase processing: chunks stored and rows in them. */
	chunksDone: number;
	rowsDone: number;
	rowsTotal: number;
	leftOut: LeftOut;
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
	/** Field by which rows update contacts, as the table definition had it when the rows were matched (MAP-7); absent = email. */
	primaryKey?: FieldId | undefined;
	changes: FieldChanges[];
	issueCounts: Preflight['issueCounts'];
	damage: DamageFinding[];
	/** VAL-7; null until the rows are read. */
	quality: DataQuality | null;
	/** Work per stage, ms, added up over the threads that did it: on several cores more than `wallMs`. */
	stageMs: Record<StageName, number>;
	/** ms that somebody waited for it so far: for the duplicates, and for its end; not the time at the columns and in the review. */
	wallMs: number;
	/** Booth: visitors by local day (ISO). */
	captured?: Record<string, number>;
	/** Being taken back as a whole: the checkpoint; and taken back (IMP-13). */
	undoing?: UndoProgress;
	undone?: UndoneImport;
	/** What it did to the lead list that it went into (LST-3). */
	listLedger?: ListLedger;
	/** Contacts of it that stand on suppression lists (LST-9); they are contacts all the same. Absent = none. */
	suppressed?: SuppressedCount[];
	/** What the policy settled by an email that several people share (IMP-10), as it was frozen. Absent = nothing. */
	sharedMail?: SharedMail;
	/** What proves it (proof.ts); absent where an earlier edition of the app completed it. */
	proof?: ProofHashes;
}

/** The five steps of IMP-1, in order, to the letter. */
export const IMPORT_STEPS = ['Choose Method', 'Upload & Configure', 'Process', 'Review Duplicates', 'Complete'] as const;
