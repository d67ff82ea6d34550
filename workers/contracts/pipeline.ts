import type { BackupHeader } from '#domain/backup';
import type { BoothEvent, BoothTally, CaptureDraft, KeptCompletion, KeptDraft, ReadCode } from '#domain/booth';
import type { AttendeeColumns, AttendeeSummary, ReceivedTally, SharedCapture, VisitorLine } from '#domain/capture';
import type { BulkChange, BulkDone, BulkEditLine, BulkPreview } from '#domain/bulk-edit';
import type { ContactCheck } from '#domain/contact';
import type { ContactValues } from '#domain/chunk';
import type { ErasePreview } from '#domain/erasure';
import type { CustomField, FieldId } from '#domain/fields';
import type { ProofVerdict } from '#domain/proof';
import type { ListOutcome, ListUpload } from '#domain/lead-list';
import type { FileInspection, ImportManifest, ImportProgress, ImportSetup, Preflight } from '#domain/import';
import type { PartRequest } from '#domain/import-reading';
import type { CellEdit, FixChange, FixCount, FixFilter, FixPage, FixRow, FixSummary } from '#domain/fix';
import type { ColumnMapping } from '#domain/mapping';
import type { QuickCleanProgress, QuickCleanSummary } from '#domain/quick-clean';
import type { Recipe, Surprise } from '#domain/recipe';
import type { SavedMapping } from '#domain/saved-mapping';
import type { Decision } from '#domain/match';
import type { HeldEntry, PairGroup, PairView, ReviewCounts, ReviewFilter, ReviewOrder, ThresholdEffect } from '#domain/review';
import type { Result } from '#domain/result';
import type { TrainedModel } from '#domain/learned-model';
import type { ProfileVersion } from '#domain/scoring';
import type { ScoringProfile } from '#domain/scoring-profile';
import type { Settings } from '#domain/settings';
import type { ChangedSince, UndoEffect, UndoPreview } from '#domain/undo-import';
import type { DeviceUsers, Role } from '#domain/users';
import type { ExportFormat, TableFormat, ExportOptions, Exported } from './export';

/** A registry entry as plain data, so that settings screens draw themselves. */
export interface EntryDescription {
	id: string;
	label: string;
	description: string;
}

/**
 * Which mapping step 2 starts with: `saved` = that one; null = a fresh proposal even where a saved one fits; absent = the saved one that
 * fits, if any.
 */
export interface MappingChoice {
	saved: string | null;
	/** false = as if no known export had been recognised (MAP-4); absent = recognised ones are mapped as such. */
	known?: boolean;
}

export interface ColumnValues {
	values: { value: string; count: number; to: string | null; by: 'label' | 'key' | 'alias' | 'fold' | null; confidence: number }[] | null;
	/** What the field takes; [] = anything. */
	choices: string[];
	distinct: number;
}

/** pipeline.worker: the single writer of contacts and imports. */
export interface PipelineApi {
	ping(): Promise<'pong'>;
	/**
	 * Makes an import's code ready while nobody waits: once in a worker's life, nothing stored; whatever is asked meanwhile comes first.
	 */
	warmUp(): Promise<void>;

	/** A file is here and about to be inspected for an import: the threads that clean its rows start beside that. */
	expectRows(): Promise<void>;

	// --- step 2 -------------------------------------------------------------
	/**
	 * Format check and proposals (IMP-3, IMP-4, MAP-1) for one file or several read as one table. `requests` are what the user corrected by
	 * hand: parts to read, in order.
	 */
	inspectFiles(files: File[], requests?: PartRequest[], use?: MappingChoice): Promise<Result<FileInspection>>;
	/** Reads everything once, stores nothing: exact row count, cleaning preview, expected errors. Cancelled by the next call. */
	preflight(files: File[], setup: ImportSetup): Promise<Result<Preflight>>;
	/** Stages the files on the device and records the import; from here on it survives anything (IMP-12). */
	createImport(files: File[], method: ImportManifest['method'], setup: ImportSetup): Promise<Result<ImportManifest>>;
	/**
	 * Values of one column with how often each stands there (most first, at most 500), and what each would become in the field (select
	 * values); null = more than 500 kinds.
	 */
	columnValues(files: File[], setup: ImportSetup, index: number): Promise<Result<ColumnValues>>;

	// --- saved mappings and recipes (MAP-5) -----------------------------------
	listMappings(): Promise<SavedMapping[]>;
	/** Keeps a mapping under a name; the same name replaces the one before. */
	saveMapping(name: string, mapping: ColumnMapping[]): Promise<Result<SavedMapping>>;
	deleteMapping(id: string): Promise<Result<null>>;
	exportMapping(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** Reads a mapping file made by exportMapping, here or on another device. */
	importMapping(file: File): Promise<Result<SavedMapping>>;
	listRecipes(): Promise<Recipe[]>;
	/**
	 * Everything of an import from bytes to payload, under a name; the same name replaces the one before. `files` = what the window holds
	 * in step 2, null = what is staged.
	 */
	saveRecipe(name: string, source: { importId: string } | { files: File[]; setup: ImportSetup }): Promise<Result<Recipe>>;
	deleteRecipe(id: string): Promise<Result<null>>;
	exportRecipe(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	importRecipe(file: File): Promise<Result<Recipe>>;
	/** The setup that a recipe gives these files, and everything about them that it did not expect. */
	applyRecipe(id: string, files: File[]): Promise<Result<{ inspection: FileInspection; setup: ImportSetup; surprises: Surprise[] }>>;

	// --- quick clean (APP-7): nothing is stored --------------------------------
	quickClean(files: File[], setup: ImportSetup, onProgress: (p: QuickCleanProgress) => void): Promise<Result<QuickCleanSummary>>;
	/** The cleaned file of the last run, or its error report. */
	quickCleanFile(
		what: 'cleaned' | 'report',
		format: 'csv' | 'xlsx' | 'json' | 'vcard',
		options: { spreadsheetSafe: boolean; bom: boolean }
	): Promise<Result<{ blob: Blob; rows: number; neutralised: number }>>;
	/** Stops a run and forgets its result. */
	forgetQuickClean(): Promise<void>;

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
	 * Parse, map, normalize, validate, match; ends in phase `review`, or straight in `complete` when nothing is for the user to decide and
	 * `autoFinish`. Resumes at the checkpoint when called again.
	 */
	processImport(importId: string, onProgress: (p: ImportProgress) => void): Promise<Result<ImportManifest>>;
	/** Stops within a second and leaves nothing behind (IMP-6). Refused once committing began. */
	cancelImport(importId: string): Promise<Result<null>>;
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
	finalizeImport(importId: string, onProgress: (p: ImportProgress) => void): Promise<Result<ImportManifest>>;

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

	// --- manual review queue (DUP-8) -----------------------------------------
	heldCount(): Promise<number>;
	heldPage(offset: number, limit: number): Promise<{ total: number; rows: number; entries: HeldEntry[] }>;
	/**
	 * merge into the matched contact, import as new (keepBoth), or skip. 'all' = every waiting entry. sameKey = entries that stay since
	 * another contact has their primary key by now: it is what they match.
	 */
	decideHeld(
		ids: string[] | 'all',
		decision: 'merge' | 'keepBoth' | 'skip',
		picks?: Partial<Record<FieldId, 'left' | 'right'>>
	): Promise<Result<{ created: number; merged: number; skipped: number; sameKey: number; stillHeld: number }>>;

	// --- contacts by hand (CON-3, DUP-6) -------------------------------------
	checkContact(values: ContactValues, id: number | null): Promise<ContactCheck>;
	/** `seen` = the values that the form was opened with: a field changed elsewhere since is kept, or refused where both changed it. */
	saveContact(values: ContactValues, id: number | null, seen?: ContactValues): Promise<Result<{ id: number }>>;
	deleteContacts(ids: number[]): Promise<Result<{ deleted: number }>>;
	/** Takes back deleteContacts of the same ids. */
	restoreContacts(ids: number[]): Promise<Result<{ restored: number }>>;
	/** What bulkEdit would come to; changes nothing. Null = a newer look ahead or the edit itself was asked for, or it was stopped. */
	previewBulkEdit(ids: Uint32Array, change: BulkChange): Promise<BulkPreview | null>;
	/** Changes one thing of many contacts (CON-1); each keeps what it was in its history. */
	bulkEdit(ids: Uint32Array, change: BulkChange, onProgress: (done: number, total: number) => void): Promise<Result<BulkDone>>;
	/** Ends the edit or the look ahead at work soon; what an edit changed so far stays and is counted. */
	stopBulkEdit(): Promise<void>;
	/** Takes an edit of many back as a whole; `kept` = contacts of it where a field was changed again since and keeps its value. */
	undoBulkEdit(key: string, onProgress: (done: number, total: number) => void): Promise<Result<{ back: number; kept: number }>>;
	/** The newest edits of many, newest first, each with the key that takes it back. */
	bulkEdits(): Promise<BulkEditLine[]>;
	/** What undoEvent would do; changes nothing. */
	undoEffect(contactId: number, eventId: string): Promise<Result<UndoEffect>>;
	/** Undoes one merge or edit of the contact's timeline; `kept` = labels of fields that were changed again since and keep their value. */
	undoEvent(contactId: number, eventId: string): Promise<Result<{ kept: string[] }>>;

	// --- a person's right to be forgotten (CON-4) ----------------------------------
	/** Everything that erasing the person behind a contact would take away; reads all that is stored, changes nothing. */
	erasePreview(id: number, onProgress: (done: number) => void): Promise<Result<ErasePreview>>;
	/** Erases the person for good, from everything on this device; goes on by itself after a kill. */
	eraseContact(id: number, onProgress: (done: number) => void): Promise<Result<ErasePreview>>;

	// --- a whole import taken back (IMP-13) --------------------------------------
	undoPreview(importId: string): Promise<Result<UndoPreview>>;
	/** Resumable: after a kill the next call goes on, with the answer of the first. */
	undoImport(importId: string, changed: ChangedSince, onProgress?: (done: number, total: number) => void): Promise<Result<ImportManifest>>;

	// --- two different people (DUP-4) ---------------------------------------------
	/** Pairs that are remembered as two different people. */
	apartCount(): Promise<number>;
	/** Forgets them all; answers how many. */
	forgetApart(): Promise<Result<number>>;

	// --- at the booth (CAP-1 to CAP-3) ------------------------------------------
	/**
	 * Saves a visitor as a contact of the event, or into the contact with the same primary key or the one that was chosen. `as.id` =
	 * completes that one; `as.open` = to be completed, nothing is required; `as.beside` = the draft of the one who is being typed stays.
	 */
	capture(
		event: BoothEvent,
		draft: CaptureDraft,
		into: number | null,
		as?: { id?: string; open?: boolean; picture?: string | null; beside?: boolean }
	): Promise<Result<{ captureId: string; id: number | null; merged: boolean; tally: BoothTally }>>;
	/** The visitor counts no more; a contact that was made for it alone goes. */
	takeBackVisitor(event: BoothEvent, id: string): Promise<Result<BoothTally>>;
	/** Visitors of an event, newest first. */
	visitors(eventId: string): Promise<VisitorLine[]>;
	/** Visitors of all events whose words no CRM has confirmed and no delivery under way holds, each contact once. */
	undeliveredVisitors(): Promise<number>;
	/** One of them, to be completed; null = it is gone. */
	visitor(eventId: string, id: string): Promise<{ draft: CaptureDraft; picture: string | null; open: boolean } | null>;
	/** Two captures of one visitor disagree: this value is right. */
	settleConflict(eventId: string, id: string, field: string, value: string): Promise<Result<null>>;
	/** Keeps a JPEG of a badge or a card; answers its id. */
	keepPicture(bytes: Uint8Array, width: number, height: number): Promise<Result<string>>;
	picture(id: string): Promise<Blob | null>;
	/** Was a contact captured at a booth? And the ids of the pictures that were taken there. */
	capturedOf(contactId: number): Promise<{ captured: boolean; pictures: string[] }>;
	/** A file of attendees: its columns, and the one that is likely the badge id. */
	attendeeColumns(file: File): Promise<Result<AttendeeColumns>>;
	/** Keeps its people by badge id; visitors scanned before are filled in. */
	loadAttendees(file: File, column: number): Promise<Result<{ list: AttendeeSummary; resolved: number }>>;
	attendeeLists(): Promise<AttendeeSummary[]>;
	dropAttendees(id: string): Promise<Result<null>>;
	/** Consents as they were asked for, of one person or an event. */
	consentReport(
		of: { contactId: number } | { eventId: string },
		format: 'csv' | 'json',
		words: { heads: string[]; status: Record<SharedCapture['consent']['status'], string> }
	): Promise<Result<{ blob: Blob; rows: number }>>;
	/**
	 * An event's visitors for another tablet: as an encrypted file with pictures, or as bytes for codes on the screen, sealed under a short
	 * key, without pictures.
	 */
	handOverFile(eventId: string, passphrase: string | null): Promise<Result<{ blob: Blob; visitors: number }>>;
	handOverBytes(eventId: string, key: string): Promise<Result<{ bytes: Uint8Array; visitors: number }>>;
	/** Takes visitors in from another tablet; nobody is doubled, however often and in whatever order. */
	receiveFile(file: File, passphrase: string | null, onProgress: (done: number) => void): Promise<Result<ReceivedTally>>;
	receiveBytes(bytes: Uint8Array, key: string, onProgress: (done: number) => void): Promise<Result<ReceivedTally>>;
	/** Writes a value, reads it back and removes it, for the check before a show. */
	trialWrite(): Promise<Result<{ ms: number }>>;
	boothTally(event: BoothEvent): Promise<BoothTally>;
	/** The visitor being typed, kept so that a closed page loses nobody; `completing` = the one that is completed, null = a new one. */
	keepDraft(draft: KeptDraft | null, completing?: string | null): Promise<void>;
	keptDraft(): Promise<KeptDraft | null>;
	keptCompletion(eventId: string): Promise<KeptCompletion | null>;
	/** What the text of a scanned code says. */
	readCode(text: string): Promise<ReadCode>;

	// --- lead lists (LST-4) -------------------------------------------------------
	/**
	 * Adds a contact to a list by hand: cleaned and checked like a row of an upload (email or phone required), and a duplicate by email or
	 * any number is treated as the options say.
	 */
	addToList(upload: ListUpload, values: ContactValues): Promise<Result<{ id: number; outcome: ListOutcome }>>;

	// --- settings and registries ---------------------------------------------
	getSettings(): Promise<Settings>;
	saveSettings(patch: Partial<Settings>): Promise<Result<Settings>>;
	addCustomField(field: CustomField): Promise<Result<Settings>>;
	/**
	 * Rescores everything with the present settings, in the background (SCO-7). `changed`: contacts that have another score than when it
	 * began.
	 */
	rescoreAll(onProgress: (done: number, total: number) => void): Promise<Result<{ changed: number }>>;
	/** Editions of the scoring profile, newest first; [] = the untouched device's. */
	profileVersions(): Promise<ProfileVersion[]>;
	/**
	 * Makes a profile the present one and marks all contacts for rescoring (call rescoreAll next). `restored` = the version brought back.
	 */
	saveProfile(profile: ScoringProfile, restored?: number | null): Promise<Result<ProfileVersion[]>>;
	/** Keeps a trained model as a version; nothing is scored by it yet. */
	saveModel(model: TrainedModel): Promise<Result<null>>;
	/** Scores by this version from now on, null = by the rules; marks all contacts for rescoring (call rescoreAll next). */
	useModel(id: string | null): Promise<Result<null>>;
	/**
	 * What scores contacts in a lead list: 'rules', a model's version, null = what scores all contacts; marks all contacts for rescoring
	 * (call rescoreAll next).
	 */
	scoreList(listId: string, by: string | null): Promise<Result<null>>;
	deleteModel(id: string): Promise<Result<null>>;
	exportModel(id: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** `id`: the version that it is now. One that is kept already stays as it is. */
	importModel(file: File): Promise<Result<{ id: string }>>;
	/** Writes Won (1) or Lost (0) into Lead Status; each can be undone from its contact. */
	writeOutcomes(
		ids: Uint32Array,
		outcomes: Uint8Array,
		onProgress: (done: number, total: number) => void
	): Promise<Result<{ changed: number }>>;
	/** A score set by hand, 0–100; null = the rules' own again. */
	setScore(id: number, score: number | null, why: string): Promise<Result<null>>;
	describe(): Promise<Record<'formats' | 'normalizers' | 'rules' | 'matchRules' | 'survivorshipRules' | 'factors', EntryDescription[]>>;
	/** `emptying` = takes every value out where the store could not be deleted. */
	wipeDevice(emptying?: boolean): Promise<Result<null>>;
	// --- users (HIS-3) -----------------------------------------------------------
	/** Who uses this device, who at this moment, and who has a passphrase. */
	listUsers(): Promise<DeviceUsers>;
	/** Adds somebody (id null), or changes name and role. Administrators' alone. */
	saveUser(id: string | null, name: string, role: Role): Promise<Result<DeviceUsers>>;
	removeUser(id: string): Promise<Result<DeviceUsers>>;
	/** Hands the device over to somebody, where nobody has a passphrase. */
	switchUser(id: string): Promise<Result<DeviceUsers>>;
	/** Names this store: another name than before = the browser threw the store away meanwhile. */
	storeMark(): Promise<string>;
	/** The system is putting the page away (true), or it is back: work in chunks stops between two of them, and goes on. */
	setAway(away: boolean): Promise<void>;
	// --- backup (APP-5) ----------------------------------------------------------
	/** Everything but secrets as one file, verified after writing; `passphrase` null = not encrypted. */
	makeBackup(
		passphrase: string | null,
		onProgress: (done: number) => void
	): Promise<Result<{ blob: Blob; contacts: number; entries: number }>>;
	/** What a backup file says of itself, before any passphrase. */
	backupHeader(file: File): Promise<Result<BackupHeader>>;
	/** Takes the place of everything on this device but its secrets; deliveries that were under way are paused. */
	restoreBackup(
		file: File,
		passphrase: string | null,
		onProgress: (done: number) => void
	): Promise<Result<{ contacts: number; paused: number }>>;
	/** The contacts of a backup as a file for the wizard, where nobody is doubled. */
	backupContacts(
		file: File,
		passphrase: string | null,
		onProgress: (done: number) => void
	): Promise<Result<{ file: File; contacts: number }>>;
	/** A restore died in the middle: what is here is not whole. */
	restoreUnfinished(): Promise<boolean>;
	/** A report on a person left the app as a file. */
	noteReport(id: number): Promise<void>;
	/** A list left the app as a file (HIS-2). */
	noteExport(what: string, format: ExportFormat, rows: number): Promise<void>;

	// --- what happens in the app (HIS-1) ----------------------------------------
	/** Notes what only the window knows of (domain/events.ts); others are left out. */
	noteEvents(events: readonly { name: string; props: unknown }[]): Promise<void>;
	/** A contact was looked at: the first time after its import is noted. */
	noteLookedAt(contactId: number): Promise<void>;
}
