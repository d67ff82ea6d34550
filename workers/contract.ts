/**
 * What the window may ask of the workers. Types only: the one file of workers/ that src/ may import.
 * Expected failures come back as `Result`; a throw across this line is a bug.
 * Callbacks are comlink proxies, called at most ten times a second.
 */
import type { ContactCheck, ContactDetail, ContactQuery, ContactRow, Facets } from '#domain/contact';
import type { ContactValues } from '#domain/chunk';
import type { Batch, ConnectionCheck, ConnectorDescription, DeliveryRecord, Destination, Receipt } from '#domain/delivery';
import type { CustomField, FieldId } from '#domain/fields';
import type { FileInspection, ImportManifest, ImportProgress, ImportSetup, Preflight, ReadOptions } from '#domain/import';
import type { ColumnMapping } from '#domain/mapping';
import type { Decision } from '#domain/match';
import type { HeldEntry, PairView, ReviewCounts, ReviewFilter } from '#domain/review';
import type { Result } from '#domain/result';
import type { ScoreSummary } from '#domain/score';
import type { Settings } from '#domain/settings';

/** A registry entry as plain data, so that settings screens draw themselves. */
export interface EntryDescription { id: string; label: string; description: string }

/** pipeline.worker: the single writer of contacts and imports. */
export interface PipelineApi {
	ping(): Promise<'pong'>;

	// --- step 2 -------------------------------------------------------------
	/** Format check and proposals (IMP-3, IMP-4, MAP-1). `overrides` are what the user corrected by hand. */
	inspectFile(file: File, overrides?: Partial<ReadOptions>): Promise<Result<FileInspection>>;
	/** Reads the whole file once, stores nothing: exact row count, cleaning preview, expected errors. Cancelled by the next call. */
	preflight(file: File, setup: ImportSetup): Promise<Result<Preflight>>;
	/** Stages the file on the device and records the import; from here on it survives anything (IMP-12). */
	createImport(file: File, method: ImportManifest['method'], setup: ImportSetup): Promise<Result<ImportManifest>>;
	/** The mapping of MAP-1 for headers and samples (used when the header row is changed by hand). */
	proposeMapping(headers: string[], samples: string[][]): Promise<ColumnMapping[]>;

	// --- step 3 to 5 ---------------------------------------------------------
	/** Parse, map, normalize, validate, match; ends in phase `review`, or straight in `complete` when nothing is for the user to decide and `autoFinish`. Resumes at the checkpoint when called again. */
	processImport(importId: string, onProgress: (p: ImportProgress) => void): Promise<Result<ImportManifest>>;
	/** Stops within a second and leaves nothing behind (IMP-6). Refused once committing began. */
	cancelImport(importId: string): Promise<Result<null>>;
	/** Back from step 3 or 4 to step 2: throws the staged rows away, keeps file and setup. */
	reopenImport(importId: string): Promise<Result<ImportManifest>>;
	/** Changes the setup of an import in phase `configure`. */
	updateSetup(importId: string, setup: ImportSetup): Promise<Result<ImportManifest>>;
	/** The staged file of an import, to show step 2 again after a reload. */
	stagedFile(importId: string): Promise<Result<File>>;
	reviewCounts(importId: string): Promise<ReviewCounts>;
	/** Pairs for the filter, undecided first, then by score; never more than 100 at once. */
	reviewPage(importId: string, filter: ReviewFilter, offset: number, limit: number): Promise<{ total: number; open: number; pairs: PairView[] }>;
	/** One decision, or one for all open pairs of a filter. `picks` = per-field override of the merge. */
	decide(importId: string, target: { pairs: number[] } | { filter: ReviewFilter }, decision: Decision, picks?: Partial<Record<FieldId, 'left' | 'right'>>): Promise<Result<ReviewCounts>>;
	undoDecision(importId: string): Promise<Result<ReviewCounts>>;
	/** Applies the plan: contacts, merges, held rows, scores; checks the ledger and refuses when it doesn't balance (IMP-7). Resumable. */
	finalizeImport(importId: string, onProgress: (p: ImportProgress) => void): Promise<Result<ImportManifest>>;

	// --- afterwards ----------------------------------------------------------
	listImports(): Promise<ImportManifest[]>;
	getImport(importId: string): Promise<ImportManifest | null>;
	/** IMP-11. One line per problem with the whole original row. */
	errorReport(importId: string, format: 'csv' | 'xlsx'): Promise<Result<Blob>>;

	// --- manual review queue (DUP-8) -----------------------------------------
	heldCount(): Promise<number>;
	heldPage(offset: number, limit: number): Promise<{ total: number; entries: HeldEntry[] }>;
	/** merge into the matched contact, import as new (keepBoth), or skip. 'all' = every waiting entry. */
	decideHeld(ids: string[] | 'all', decision: 'merge' | 'keepBoth' | 'skip'): Promise<Result<{ created: number; merged: number; skipped: number; stillHeld: number }>>;

	// --- contacts by hand (CON-3, DUP-6) -------------------------------------
	checkContact(values: ContactValues, id: number | null): Promise<ContactCheck>;
	/** `seen` = the values that the form was opened with: a field changed elsewhere since is kept, or refused where both changed it. */
	saveContact(values: ContactValues, id: number | null, seen?: ContactValues): Promise<Result<{ id: number }>>;
	deleteContacts(ids: number[]): Promise<Result<{ deleted: number }>>;
	/** Takes back deleteContacts of the same ids. */
	restoreContacts(ids: number[]): Promise<Result<{ restored: number }>>;
	/** Undoes one merge or edit of the contact's timeline, unless changed since (then says what). */
	undoEvent(contactId: number, eventId: string): Promise<Result<null>>;

	// --- settings and registries ---------------------------------------------
	getSettings(): Promise<Settings>;
	saveSettings(patch: Partial<Settings>): Promise<Result<Settings>>;
	addCustomField(field: CustomField): Promise<Result<Settings>>;
	/** Rescores everything with the present settings, in the background (SCO-7). */
	rescoreAll(onProgress: (done: number, total: number) => void): Promise<Result<null>>;
	describe(): Promise<Record<'formats' | 'normalizers' | 'rules' | 'matchRules' | 'survivorshipRules' | 'factors', EntryDescription[]>>;
	wipeDevice(): Promise<Result<null>>;
}

/** query.worker: reads contacts, never writes. */
export interface QueryApi {
	ping(): Promise<'pong'>;
	/** Number of contacts that match; call before paging. */
	count(query: ContactQuery): Promise<number>;
	/** At most 200 rows. `total` belongs to the same moment as the rows. */
	page(query: ContactQuery, offset: number, limit: number): Promise<{ total: number; rows: ContactRow[] }>;
	facets(query: ContactQuery): Promise<Facets>;
	/** All matching contact ids, transferred. */
	ids(query: ContactQuery): Promise<Uint32Array>;
	contact(id: number): Promise<ContactDetail | null>;
	scoreSummary(query: ContactQuery): Promise<ScoreSummary>;
	/** FIL-6. `spreadsheetSafe` neutralises formula cells in CSV. `report` = SCO-8 columns. `ids` = just these contacts, in this order, whatever the query. */
	exportContacts(query: ContactQuery, format: 'csv' | 'xlsx' | 'json', options: { spreadsheetSafe: boolean; bom: boolean; report: boolean; ids?: Uint32Array }): Promise<Result<{ blob: Blob; rows: number; neutralised: number }>>;
}

/** delivery.worker: the only sender, the only holder of secrets. */
export interface DeliveryApi {
	ping(): Promise<'pong'>;
	connectors(): Promise<ConnectorDescription[]>;
	destinations(): Promise<Destination[]>;
	/** `secret` null = keep what is saved; '' = remove. */
	saveDestination(d: Omit<Destination, 'secretId' | 'secretOrigin' | 'createdAt'>, secret: string | null): Promise<Result<Destination>>;
	deleteDestination(id: string): Promise<Result<null>>;
	/** Reports each step as it is known (PUSH-6). */
	testConnection(id: string, onCheck: (c: ConnectionCheck) => void): Promise<ConnectionCheck[]>;
	/** Exactly what would be sent for the first `limit` contacts (PUSH-2). */
	dryRun(id: string, contactIds: Uint32Array, limit: number): Promise<Result<{ records: DeliveryRecord[]; requests: number; url: string; total: number }>>;
	/** Freezes the batch and its outbox entries in one transaction (PUSH-3), then starts sending. */
	createBatch(id: string, contactIds: Uint32Array, label: string): Promise<Result<Batch>>;
	batches(): Promise<Batch[]>;
	batch(id: string): Promise<Batch | null>;
	receipts(batchId: string, filter: 'all' | 'waiting' | 'delivered' | 'rejected', offset: number, limit: number): Promise<{ total: number; receipts: Receipt[] }>;
	pauseBatch(id: string): Promise<Result<null>>;
	resumeBatch(id: string): Promise<Result<null>>;
	cancelBatch(id: string): Promise<Result<null>>;
	resumeDestination(id: string): Promise<Result<null>>;
	/** Sends the rejected records of a batch again with the contacts' present values, as a new batch. */
	resendRejected(batchId: string): Promise<Result<Batch>>;
	/** The finished file of a file-download destination. */
	batchFile(batchId: string): Promise<Result<{ blob: Blob; name: string }>>;
	/** Contacts that wait for delivery, over all destinations; drives the status line. */
	undelivered(): Promise<number>;
	/** Wakes the sender (online, visible, start-up); returns at once. */
	wake(): Promise<void>;
}

/** News on BroadcastChannel `muster`; every tab and worker hears it. */
export type News =
	/** Contacts changed; `serials` = the chunks concerned, absent = look at the manifests again. */
	| { kind: 'contacts'; serials?: number[] }
	| { kind: 'imports'; importId: string }
	| { kind: 'held' }
	| { kind: 'delivery'; batchId: string }
	| { kind: 'settings' };
