import type { Batch, BatchState } from '#domain/delivery';
import type { OutboxEntry } from '../../store/schema';

export type EntryState = OutboxEntry['state'];

/** What can happen to a request to be made. */
export type EntryEvent =
	/** It is about to leave; written before it does. */
	| 'claim'
	/** Every record has its verdict. */
	| 'settle'
	/** The server said "not now", or "not like this" before acting. */
	| 'release'
	/** No answer, or one that leaves records out: the server may have acted. Also a claim whose sender died. */
	| 'lose'
	/** Nobody answered, and the user saw there that it arrived. */
	| 'vouch'
	/** The user cancelled the batch. */
	| 'cancel';

/**
 * [Note: exactly once] A request is marked `sending` in the store before it leaves, so that a sender that dies in
 * between leaves `sending` behind; the next one reads that as `unknown` and sends the same records again under the same
 * idempotency key. Nothing is lost (only a verdict ends it) and nothing arrives twice (the CRM upserts).
 */
const ENTRY: Record<EntryState, Partial<Record<EntryEvent, EntryState>>> = {
	pending: { claim: 'sending', vouch: 'done', cancel: 'cancelled' },
	sending: { settle: 'done', release: 'pending', lose: 'unknown', cancel: 'cancelled' },
	unknown: { claim: 'sending', vouch: 'done', cancel: 'cancelled' },
	done: {},
	failed: {},
	cancelled: {}
};

/** The next state, or null when the event may not happen in this one. */
export const nextEntryState = (state: EntryState, event: EntryEvent): EntryState | null => ENTRY[state][event] ?? null;

export type BatchEvent = 'freeze' | 'send' | 'finish' | 'pause' | 'resume' | 'cancel';

const BATCH: Record<BatchState, Partial<Record<BatchEvent, BatchState>>> = {
	preparing: { freeze: 'ready' },
	ready: { send: 'sending', finish: 'done', pause: 'paused', cancel: 'cancelled' },
	sending: { send: 'sending', finish: 'done', pause: 'paused', cancel: 'cancelled' },
	// A request that was under way when the user paused may still bring the last verdicts.
	paused: { resume: 'ready', finish: 'done', cancel: 'cancelled' },
	done: {},
	cancelled: {}
};

/** The next state of a batch, or null when the event may not happen in this one. */
export const nextBatchState = (state: BatchState, event: BatchEvent): BatchState | null => BATCH[state][event] ?? null;

/** Batches whose requests the sender may make now. */
export const isMoving = (b: Pick<Batch, 'state'>): boolean => b.state === 'ready' || b.state === 'sending';

/** Requests that still want to be made. */
export const isOpen = (e: Pick<OutboxEntry, 'state'>): boolean => e.state === 'pending' || e.state === 'unknown' || e.state === 'sending';
