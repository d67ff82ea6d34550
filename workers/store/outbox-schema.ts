import type { DeliveryRecord } from '#domain/delivery';

/** Up to 1,000 frozen records of a batch, and what became of each. */
export interface BatchChunk {
	batchId: string;
	n: number;
	contactIds: Uint32Array;
	records: DeliveryRecord[];
	names: string[];
	emails: string[];
	/** How often each contact had been changed when it was frozen; absent = none of them ever, or an earlier version froze them. */
	versions?: Uint16Array;
	/** Index into DELIVERY_STATUSES. */
	status: Uint8Array;
	crmIds: (string | null)[];
	links: (string | null)[];
	reasons: (string | null)[];
	reasonFields: (string | null)[];
	at: Float64Array;
}

/** One request to be made. `idempotencyKey` never changes over its attempts. */
export interface OutboxEntry {
	batchId: string;
	seq: number;
	destinationId: string;
	/** Records [from, to) of the batch. */
	from: number;
	to: number;
	state: 'pending' | 'sending' | 'unknown' | 'done' | 'failed' | 'cancelled';
	attempts: number;
	idempotencyKey: string;
	nextAttemptAt: number;
	/** When that wait began, ms: a clock that was set back must not make it longer. */
	waitsSince?: number;
	lastError: { code: string; params: Record<string, string | number> } | null;
	/** True once an attempt was lost: the server may hold these records, whatever later attempts said. */
	mayHave?: boolean;
	/** Places in the batch of those that were kept back before it ever left: they can't have arrived with it. Absent = nobody. */
	kept?: number[];
	/** True once what stood at the destination before was kept (`replaced`), so that it is never asked for after our own writing. */
	foreseen?: boolean;
	/** Address of the system that its last attempt left for. */
	place?: string;
}

/**
 * What became of the records of one request, beside their chunk: a request writes a few kilobytes, never the records again.
 * Where the chunk itself says what became of a record (files, and deliveries of earlier versions) the chunk counts.
 */
export interface VerdictPiece {
	batchId: string;
	/** The chunk, and the position in it of the first record. */
	n: number;
	from: number;
	/** Index into DELIVERY_STATUSES. */
	status: Uint8Array;
	/** null = nothing in the whole column. */
	crmIds: (string | null)[] | null;
	links: (string | null)[] | null;
	reasons: (string | null)[] | null;
	reasonFields: (string | null)[] | null;
	at: Float64Array;
}

/** A secret under AES-GCM. `by` absent = under the key of this device. */
export interface SealedSecret {
	id: string;
	iv: Uint8Array;
	data: Uint8Array;
	by?: 'passphrase';
}

/** How the key is made of the passphrase (PBKDF2, SHA-256), with a known text under it that tells the right one. */
export interface PassphraseLock extends SealedSecret {
	salt: Uint8Array;
	rounds: number;
}

/**
 * The key by which values are sealed while the app has a lock. on: what is written is sealed, and the key is kept under the
 * lock. off: the lock is gone, what is written is clear, and the key is kept under that of the device until all is opened.
 * `done` = a look through all values found none that lies otherwise. `moved` = they were moved out of the files in which they
 * had lain in clear (move.ts); absent = not yet.
 */
export interface DataKey extends SealedSecret {
	sealing: 'on' | 'off';
	done: boolean;
	moved?: true;
}

/** One record of a delivery: `before` = values that were replaced, null = the delivery created it. */
export interface ReplacedRecord {
	externalId: string;
	crmId: string;
	before: Record<string, string | number | null> | null;
}

/** What became of the records of one chunk when their delivery was taken back: index into TAKE_BACK_STATES, and why not. */
export interface TakeBackPiece {
	status: Uint8Array;
	reasons: (string | null)[];
}
