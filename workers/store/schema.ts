import type { DBSchema } from 'idb';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { MatchKeys } from '#domain/matching/match';
import type { DeviceUser } from '#domain/device/users';
import type { Recipe } from '#domain/imports/recipe';
import type { SavedMapping } from '#domain/imports/saved-mapping';
import type { ChunkHead } from './chunks/chunk-head';
import type { DiskChunk, DiskStaged, GroupedStaged } from './chunks/chunk-store';
import type { ColumnGroup } from './chunks/column-group';
import type { JournalBlock } from './journal/journal-blocks';
import type { PackedColumn } from './chunks/pack';
import type { CommitPlan, DecisionEntry, FixEntry, HeldRecord, HistoryRecord, StoredPairs } from './import-schema';
import type { EventGroup } from './event-pack';
import type { StoredTotal } from './events';
import type { ApartEntry, FileFingerprints, ScoreOverride } from './remembered';
import type { Campaign } from '#domain/lists/campaign';
import type { LeadList } from '#domain/lists/lead-list';
import type { Process } from '#domain/lists/process';
import type { CallStatePiece, MemberPiece, StoredAttempt, StoredSuppression } from './list-schema';
import type { GroupedRows, PackedRows } from './chunks/source-rows';
import type { ColumnPiece, ShelvedChunk } from './chunks/shelved-chunk';
import type { Batch, Destination } from '#domain/delivery';
import type { AttendeeList, CaptureRecord, StoredPicture } from './captures';
import type {
	BatchChunk,
	DataKey,
	OutboxEntry,
	PassphraseLock,
	ReplacedRecord,
	SealedSecret,
	TakeBackPiece,
	VerdictPiece
} from './outbox-schema';

export type { BatchChunk, DataKey, OutboxEntry, PassphraseLock, ReplacedRecord, SealedSecret, TakeBackPiece, VerdictPiece };

export type { CommitPlan, DecisionEntry, FixEntry, HeldRecord, HistoryRecord, StoredPairs };

export type { ApartEntry, FileFingerprints, ScoreOverride };

export { DB_NAME, DB_VERSION } from '#domain/device/store-version';
/** The copy of the store while it is moved (move.ts). */
export const MOVING_NAME = 'muster-moving';

/**
 * Up to 1,000 contacts as columns: the unit of storage. Rewritten in place by the single writer; before-images go to `history`.
 * [Note: contact ids] A contact's id is `serial * 1024 + position`: it names its chunk, never changes, and needs no directory.
 */
export interface StoredChunk {
	/** Unique, ascending, never reused. A chunk is visible once the manifest of its import lists it. */
	serial: number;
	importId: string;
	length: number;
	columns: Map<FieldId, Column>;
	/** Source row numbers. */
	rows: Uint32Array;
	/** 1 = alive, 0 = deleted. */
	alive: Uint8Array;
	/** 0–100, 255 = unscored. */
	scores: Uint8Array;
	/** Scores by what lead lists count by and the device doesn't: RULES or a model's id → as `scores`. Absent = no list does. */
	alsoScored?: Map<string, Uint8Array>;
	/** The moment the scores belong to, ms: engagement fades, so an explanation is worked out for that moment. */
	scoredAt: number;
	/** ms since epoch. */
	createdAt: Float64Array;
	updatedAt: Float64Array;
	/**
	 * Per contact: how often it was changed, whatever the clock said (markChanged). Absent = none of them ever, as far as versions are
	 * counted.
	 */
	versions?: Uint16Array;
	/** Per contact: keys into `history` that touched it after creation (touched.ts); null = none. */
	touchedBy: (string[] | null)[];
	/** Per contact: fields whose value did not come from the creating row → [importId or 'edit', row, time]; null = none. */
	origins: (Record<string, [string, number, number]> | null)[];
}

/**
 * Raw cells of up to 1,000 source rows: the proof behind provenance and the error report. So until version 2; packed since, and in groups
 * since version 4 (source-rows.ts).
 */
export interface SourceRowsChunk {
	rows: Uint32Array;
	cells: string[][];
}

/** Normalized rows of an import that is not finalized yet; deleted once it is. Stored packed (chunk-store.ts). */
export interface StagedChunk {
	rows: Uint32Array;
	columns: Map<FieldId, Column>;
	failed: Uint8Array;
	/** Absent where version 2 of the schema staged them: then they are made when they are needed. */
	keys?: MatchKeys;
	/** Cells changed in the fix grid: position in the chunk → field → time (ms). Absent = none. */
	edited?: Map<number, Partial<Record<FieldId, number>>>;
}

/** One line of the audit journal: who did what when. Append-only. */
export interface JournalEntry {
	at: number;
	by: string;
	action: string;
	params: Record<string, unknown>;
	/** SHA-256 over the entry before and this one (journal.ts); absent on entries of before the chain. */
	hash?: Uint8Array;
	/** A person was taken out of it (journal.ts, [Note: redaction]). */
	redacted?: true;
	/** This value stands for some older entries together (journal-blocks.ts); its hash is that of the last of them. */
	block?: JournalBlock;
}

/**
 * The database, laid out for a million contacts from the start (DESIGN "Storage").
 * No native index on personal data: match keys are looked up in memory.
 */
export interface MusterDB extends DBSchema {
	/** Contacts, 1,000 a value: all but their columns (chunk-store.ts). Key serial. */
	chunks: { key: number; value: DiskChunk | ShelvedChunk };
	/** Columns of each chunk of contacts, in pieces (shelved-chunk.ts). Key [serial, n]. */
	columns: { key: [number, number]; value: ColumnPiece };
	/** Match keys of each chunk of contacts, written with it. Key serial. */
	matchKeys: { key: number; value: MatchKeys };
	/** What lists need of each chunk of contacts, written with it. Key serial. */
	heads: { key: number; value: ChunkHead };
	/** Raw file bytes in slices of 1 MiB until the import is finalized. Key [importId, n]. */
	files: { key: [string, number]; value: Uint8Array };
	/** Raw cells per 1,000 source rows. Key [importId, n]. */
	sourceRows: { key: [string, number]; value: GroupedRows | PackedRows | SourceRowsChunk };
	/** Columns of the raw cells of some chunks together, beside `sourceRows`. Key [importId, first chunk]. */
	sourcePieces: { key: [string, number]; value: ColumnGroup<PackedColumn[]> };
	/** Normalized rows before finalization. Key [importId, n]. */
	staged: { key: [string, number]; value: GroupedStaged | DiskStaged | StagedChunk };
	/** Columns of the staged rows of some chunks together, beside `staged`. Key [importId, first chunk]. */
	stagedPieces: { key: [string, number]; value: ColumnGroup<[FieldId, PackedColumn][]> };
	/** Issues per chunk of source rows. Key [importId, n]. */
	issues: { key: [string, number]; value: Issue[] };
	/** One manifest per import: the checkpoint that resuming reads. Key id. */
	imports: { key: string; value: ImportManifest };
	/** Candidate pairs, one value per import. Key importId. */
	pairs: { key: string; value: StoredPairs };
	/** Steps of the fix grid before commit (IMP-8). Key [importId, seq]. */
	fixes: { key: [string, number]; value: FixEntry };
	/** Saved mappings (MAP-5). Key id. */
	mappings: { key: string; value: SavedMapping };
	/** Saved recipes. Key id. */
	recipes: { key: string; value: Recipe };
	/** Review decisions, a stack. Key [importId, seq]. */
	decisions: { key: [string, number]; value: DecisionEntry };
	/** The frozen plan of a committing import. Key importId. */
	plans: { key: string; value: CommitPlan };
	/** Merges and edits with before-images, grouped by the write that made them. Key: "importId/group" or "edit/time-random". */
	history: { key: string; value: HistoryRecord[] };
	/** Rows that wait in Manual Review, up to 500 entries per value. Key [importId, n]. */
	held: { key: [string, number]; value: HeldRecord[] };
	/** Derived typed arrays (sort orders, list index), rebuilt whenever their generation is not the store's. Key: name. */
	sorted: { key: string; value: { generation: number; data: unknown } };
	/** Delivery batches. Key id. */
	batches: { key: string; value: Batch };
	/**
	 * Frozen records, 1,000 per value: key [batchId, n]. What became of them, one value per request: key between n and n + 1
	 * (verdict-pieces.ts).
	 */
	batchChunks: { key: [string, number]; value: BatchChunk | VerdictPiece };
	/** Requests to be made. Key [batchId, seq]. */
	outbox: { key: [string, number]; value: OutboxEntry };
	/** Destinations, without secrets. Key id. */
	destinations: { key: string; value: Destination };
	/** Encrypted secrets and the non-extractable device key. Key id. */
	vault: { key: string; value: SealedSecret | PassphraseLock | DataKey | CryptoKey };
	/**
	 * Audit journal; older entries a thousand together (journal-blocks.ts). Key autoincrement: the number of the entry, of a block's last
	 * one.
	 */
	journal: { key: number; value: JournalEntry };
	/**
	 * Pairs that a person called two different people, order-free (DUP-4): key "fingerprint:fingerprint", the smaller first. And
	 * records that are a contact, because they were merged into it by something else than the primary key: key "=contact id:fingerprint".
	 */
	apart: { key: string; value: ApartEntry };
	/** Fingerprints of the rows of each import, by which a newer edition of the file is recognised. Key importId. */
	fingerprints: { key: string; value: FileFingerprints };
	/** Trained scoring models, every version (SCO-5). Key id. */
	models: { key: string; value: unknown };
	/** Scores set by hand (SCO-1). Key contact id. */
	overrides: { key: number; value: ScoreOverride };
	/** Scores of a chunk as they were before a rescoring. Key [serial, time in ms]. */
	pastScores: { key: [number, number]; value: Uint8Array };
	/**
	 * What each request of a delivery created or replaced at the destination, so that it can be taken back: key [batchId, seq]. What became
	 * of that, a chunk a value: key [batchId, -1 - n].
	 */
	replaced: { key: [string, number]; value: ReplacedRecord[] | TakeBackPiece };
	/** Processes: what keeps lead lists and campaigns apart (LST-1). Key id. */
	processes: { key: string; value: Process };
	/** Lead lists (LST-2). Key id. */
	leadLists: { key: string; value: LeadList };
	/** Which contacts are in a lead list, in pieces. Key [listId, n]. */
	members: { key: [string, number]; value: MemberPiece };
	/** Campaigns with their assigned lists (LST-5). Key id. */
	campaigns: { key: string; value: Campaign };
	/** State of a list's contacts in a campaign, in the pieces of the list (LST-6). Key [campaignId, listId, n]. */
	callStates: { key: [string, string, number]; value: CallStatePiece };
	/** Attempts to reach somebody, in order. Key [campaignId, n]. */
	attempts: { key: [string, number]; value: StoredAttempt };
	/** Suppression lists: whom nobody may call or write to (LST-9). Key id. */
	suppressions: { key: string; value: StoredSuppression };
	/** What happened in the app, on this device only, in order (HIS-1). Key autoincrement. */
	events: { key: number; value: EventGroup };
	/** Events added up, so that pictures open at once. Key: name. */
	eventTotals: { key: string; value: StoredTotal };
	/**
	 * Pictures of badges and cards taken at the booth: key "picture/id". And who was captured there, one record a visitor: key
	 * "capture/event id/capture id".
	 */
	pictures: { key: string; value: StoredPicture | CaptureRecord };
	/** Attendee lists by which badge ids are looked up at the booth. Key id. */
	attendees: { key: string; value: AttendeeList };
	/** Who uses this device, with roles (HIS-3). Key id. */
	users: { key: string; value: DeviceUser };
	/** Settings, counters (next contact id, next import ordinal, store generation), device id. Key: name. */
	settings: { key: string; value: unknown };
}
