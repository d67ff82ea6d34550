import type { FieldId } from '#domain/fields';
import type { FixChange, FixFilter, ValueFix } from '#domain/imports/fix';
import type { Issue } from '#domain/imports/issue';
import type { Decision, MatchType } from '#domain/matching/match';

/**
 * What one step of the fix grid changed in one staged chunk: a stack with a redo side, replayed nowhere, since the staged
 * rows are changed in the same transaction. A step over many chunks has a piece each, written chunk by chunk.
 */
export interface FixEntry {
	importId: string;
	seq: number;
	/** The pieces of a step share its number. */
	step: number;
	/** The staged chunk. */
	n: number;
	at: number;
	by: string;
	/** What it was, as a message. */
	label: { code: string; params: Record<string, string | number> };
	/** Cells with what they were and what they became, '' = blank. `was`: the cell had been changed by hand before, at that time (ms). */
	cells: { row: number; field: FieldId; before: string; after: string; was?: number }[];
	/** Rows among them that could not go in before the step. */
	failedBefore: Uint32Array;
	/** Findings that went with the old values and that no rule of a single row makes anew. */
	lost?: Issue[];
	undone: boolean;
	/** The correction that the step added to the setup (first piece only). */
	fix?: ValueFix;
	/** On the newest piece of a step that is still being written: what is left to do, from chunk `next` on. */
	open?: { filter: FixFilter; change: FixChange; next: number };
}

/** Candidate pairs of one import as parallel arrays; `left`/`right` are resolved references, not table indexes. */
export interface StoredPairs {
	/** 0 stored contact, 1 held entry, 2 row of this file. */
	leftKind: Uint8Array;
	leftRef: Uint32Array;
	rightRow: Uint32Array;
	type: Uint8Array;
	score: Uint8Array;
	/** Ids of the rows that waited when the pairs were found; `leftRef` of kind 1 counts them. Absent where it was not kept yet. */
	held?: string[];
}

/** The state of review is the replay of this log; undo takes its newest entry off. */
export interface DecisionEntry {
	importId: string;
	seq: number;
	at: number;
	by: string;
	decision: Decision;
	/** Indexes into StoredPairs. */
	pairs: Uint32Array;
	/** What they were before, for undo. */
	previous: Uint8Array;
	picks: Partial<Record<FieldId, 'left' | 'right'>> | null;
}

/** The outcome of every row, fixed before anything is applied, so that a kill in mid-commit resumes exactly. */
export interface CommitPlan {
	/** Parallel to the rows of the file in order. */
	rows: Uint32Array;
	outcome: Uint8Array;
	/** Contact id the row becomes or is merged into; for held rows the first row number of the entry they wait in; 0 = none. */
	target: Uint32Array;
	/** Index of the pair that explains the outcome, or -1. */
	because: Int32Array;
	/** Serial of the first chunk of created contacts; chunks follow without gaps. */
	firstSerial: number;
	createdCount: number;
	/** Time of the commit, ms: stamps everything it writes, also after a resume. */
	at: number;
	/** Field picks of decided pairs by row number. */
	picks: Map<number, Partial<Record<FieldId, 'left' | 'right'>>>;
	/** Rows held because a person flagged them, as opposed to undecided. */
	flagged: Uint32Array;
	/**
	 * Of an import into a lead list (LST-3): the contact that each row is, also where it isn't merged into it; 0 = none, or a person said
	 * to skip the row.
	 */
	known?: Uint32Array;
	/**
	 * Of an upload that updates only whom it moves: rows that bring a number or an email which a suppression list names, by place, with the
	 * list. They move and update nobody (LST-9); absent = none.
	 */
	suppressed?: Map<number, { id: string; name: string }>;
	/** Rows that a rule merged (DUP-3), as opposed to a person; absent = none. */
	byRule?: Uint32Array;
	/** Rows skipped because their person was erased (CON-4); absent = none. */
	erased?: Uint32Array;
}

/** One merge or edit of one contact with its before-image; undo writes `undone`. */
export interface HistoryRecord {
	contactId: number;
	at: number;
	by: string;
	kind: 'merged' | 'edited';
	importId: string | null;
	row: number | null;
	matchType: MatchType | null;
	decidedBy: 'rule' | 'user';
	/** before/after of changed fields only; null = blank. */
	before: Partial<Record<FieldId, string | null>>;
	after: Partial<Record<FieldId, string | null>>;
	/** Where changed fields came from before, where that was not the creating row: [importId or 'edit', row, time]. */
	origins?: Partial<Record<FieldId, [string, number, number]>>;
	/** The merged row's own values: undoing a merge brings it back as a contact. */
	incoming: Partial<Record<FieldId, string>> | null;
	/**
	 * Of an edit of many, with the first contact of each chunk: the tags that it had added and taken away by then, that chunk's among them.
	 */
	made?: { added: string[]; removed: string[] };
	undone: boolean;
}

export interface HeldRecord {
	id: string;
	importId: string;
	rows: number[];
	values: Partial<Record<FieldId, string>>;
	/** Fields changed in the fix grid, with the time (ms). */
	edited?: Partial<Record<FieldId, number>> | undefined;
	/**
	 * Whom it looks like: a stored contact, or a row that waits too, of its own import or of the one that `importId` names.
	 * `key` = the unique field (MAP-7) by which that contact has what only one may have; absent = it is matched by the type alone.
	 */
	match: { kind: 'stored' | 'row'; ref: number; type: MatchType; score: number; key?: FieldId; importId?: string } | null;
	heldBy: string;
	heldAt: number;
	why: 'undecided' | 'flagged' | 'sharedMail';
}
