import type { FieldId } from '#domain/fields';
import type { ProofVerdict } from '#domain/imports/proof';
import type { ImportManifest, ImportProgress, ImportSetup } from '#domain/import';
import type { CellEdit, FixChange, FixCount, FixFilter, FixPage, FixRow, FixSummary } from '#domain/imports/fix';
import type { Decision } from '#domain/matching/match';
import type { PairGroup, PairView, ReviewCounts, ReviewFilter, ReviewOrder, ThresholdEffect } from '#domain/matching/review';
import type { Result } from '#domain/result';
import type { ExportFormat, TableFormat, ExportOptions, Exported } from './export';

/** Steps 3 to 5 of an import: rows corrected, duplicates decided, written; and what is said of it afterwards. */
export interface ImportingApi {
	// --- fix in place (IMP-8), in phase review ---------------------------------
	fixSummary(importId: string): Promise<Result<FixSummary>>;
	/** Rows for the filter in file order; never more than 200 at once. */
	fixPage(importId: string, filter: FixFilter, offset: number, limit: number): Promise<Result<FixPage>>;
	/** The rows as they would be after the edits; stores nothing. For the verdict while typing. */
	tryFix(importId: string, edits: CellEdit[]): Promise<Result<FixRow[]>>;
	/** What a change would find; stores nothing. A newer call ends an older one early. */
	countFix(importId: string, filter: FixFilter, change: FixChange): Promise<Result<FixCount>>;
	/** Cells changed by hand: cleaned and checked by the same rules at once; one step of undo. Returns the rows as they are now. */
	fixCells(importId: string, edits: CellEdit[]): Promise<Result<{ summary: FixSummary; rows: FixRow[] }>>;
	/** One change over many rows; one step of undo. */
	fixAll(
		importId: string,
		filter: FixFilter,
		change: FixChange,
		onProgress?: (done: number, total: number) => void
	): Promise<Result<{ summary: FixSummary; changed: number }>>;
	/** Takes back (or does again) the newest step; says which rows it touched. */
	undoFix(importId: string, onProgress?: (done: number, total: number) => void): Promise<Result<{ summary: FixSummary; rows: number[] }>>;
	redoFix(importId: string, onProgress?: (done: number, total: number) => void): Promise<Result<{ summary: FixSummary; rows: number[] }>>;
	/** Leaves the grid: looks for duplicates anew where rows changed, decisions stay; the import is in phase review again. */
	closeFix(importId: string, onProgress: (p: ImportProgress) => void): Promise<Result<ImportManifest>>;

	// --- step 3 to 5 ---------------------------------------------------------
	/**
	 * Parse, map, normalize, validate, match; ends in phase `review`. Resumes at the checkpoint when called again. `askedAt` = since when
	 * somebody waits for it (`sharedNow`): the time that the import took counts from there, here and in finalizeImport.
	 */
	processImport(importId: string, onProgress: (p: ImportProgress) => void, askedAt?: number): Promise<Result<ImportManifest>>;
	/** Rows in review whose fields were changed since (`ReviewCounts.outOfDate`): processImport then judges them anew, decisions stay. */
	checkAgain(importId: string): Promise<Result<ImportManifest>>;
	/**
	 * Stops within a second and leaves nothing behind (IMP-6). Refused once committing began. `replaced` = other files were chosen in its
	 * place: nobody gave it up.
	 */
	cancelImport(importId: string, replaced?: boolean): Promise<Result<null>>;
	/** Back from step 3 or 4 to step 2: throws the staged rows away, keeps file and setup. */
	reopenImport(importId: string): Promise<Result<ImportManifest>>;
	/** Changes the setup of an import in phase `configure`. */
	updateSetup(importId: string, setup: ImportSetup): Promise<Result<ImportManifest>>;
	/** The staged files of an import, to show step 2 again after a reload. */
	stagedFiles(importId: string): Promise<Result<File[]>>;
	reviewCounts(importId: string): Promise<ReviewCounts>;
	/** Pairs for the filter, undecided first, then by score; never more than 100 at once. */
	reviewPage(
		importId: string,
		filter: ReviewFilter,
		offset: number,
		limit: number,
		order?: ReviewOrder
	): Promise<{ total: number; open: number; pairs: PairView[]; state: string }>;
	/** The group of a pair (DUP-5); null where it stands alone. */
	reviewGroup(importId: string, pair: number): Promise<PairGroup | null>;
	/** What merging all open pairs of a filter from a confidence (per cent) on would do. */
	thresholdEffect(importId: string, filter: ReviewFilter, threshold: number): Promise<ThresholdEffect>;
	/**
	 * One decision, or one for all open pairs of a filter (`from` = lowest confidence, per cent). `picks` = per-field override of the
	 * merge. `seen` = the state that was shown: decidedElsewhere where that is no longer so.
	 */
	decide(
		importId: string,
		target: { pairs: number[] } | { filter: ReviewFilter; from?: number },
		decision: Decision,
		picks?: Partial<Record<FieldId, 'left' | 'right'>>,
		seen?: string
	): Promise<Result<ReviewCounts>>;
	undoDecision(importId: string, seen?: string): Promise<Result<ReviewCounts>>;
	/** Applies the plan: contacts, merges, held rows, scores; checks the ledger and refuses when it doesn't balance (IMP-7). Resumable. */
	finalizeImport(importId: string, onProgress: (p: ImportProgress) => void, askedAt?: number): Promise<Result<ImportManifest>>;

	// --- afterwards ----------------------------------------------------------
	listImports(): Promise<ImportManifest[]>;
	getImport(importId: string): Promise<ImportManifest | null>;
	/** IMP-11. One line per problem with the whole original row. */
	errorReport(importId: string, format: 'csv' | 'xlsx'): Promise<Result<Blob>>;

	// --- an import proves itself (HIS-1) -----------------------------------------
	/** The proof of a completed import as a small file: hashes, row numbers and the recipe, no value of a row. */
	exportProof(importId: string): Promise<Result<{ blob: Blob; name: string }>>;
	/**
	 * Runs the files of an import dry by the recipe of its proof, here or on another device, and says whether the same comes out; stores
	 * nothing. `onProgress`: share done, 0–1.
	 */
	verifyProof(files: File[], proof: File, onProgress: (done: number) => void): Promise<Result<ProofVerdict>>;

	// --- lists as files (FIL-6) ------------------------------------------------
	/** History: one line per import. */
	exportImports(format: TableFormat, options: ExportOptions): Promise<Exported>;
	/** What waits in Manual Review, with why and whom it looks like. */
	exportHeld(format: ExportFormat, options: ExportOptions): Promise<Exported>;
	/** The duplicates of an import in review, in the order of the screen. */
	exportDuplicates(importId: string, filter: ReviewFilter, format: TableFormat, options: ExportOptions): Promise<Exported>;
}
