import type { ConnectionCheck, ConnectorDescription, DeliveryRecord, DeliveryResult } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import type { Http, OutgoingSecret } from './http';

/**
 * What became of one request:
 * - verdicts: one per record that the answer names; a record it leaves out is asked for again.
 * - retry: the server said "not now"; nothing to change. `afterMs` = the wait it asked for, null = ours.
 * - unknown: no answer arrived; the server may have acted. Sent again unchanged, under the same idempotency key.
 * - tooLarge: halve it. refused: the request as a whole was refused with a reason; halving finds the records at fault.
 * - stop: nothing will get through until a person changes something (token, address).
 */
export type SendOutcome =
	| { kind: 'verdicts'; results: DeliveryResult[] }
	| { kind: 'retry'; problem: Problem; afterMs: number | null }
	| { kind: 'unknown'; problem: Problem }
	| { kind: 'tooLarge'; problem: Problem }
	| { kind: 'refused'; problem: Problem; reason: string; field: string | null }
	| { kind: 'stop'; problem: Problem };

export interface SendContext {
	http: Http;
	/** The secret as kept, without header; null = none saved. */
	secret: SavedSecret | null;
	/** Idempotency key: the same for every attempt of the same request. */
	requestId: string;
	batch: { id: string; label: string };
	/** ms since the epoch, for Retry-After dates. */
	now: number;
	signal?: AbortSignal;
}

export interface SavedSecret { value: string; origin: string }

/** A network destination with its settings checked: what the sender talks to. */
export interface Target {
	/** Where records go; the origin that a token is saved for. */
	url: string;
	/** Records in one request, 1–1,000. */
	batchSize: number;
	/** Shortest time between two requests, ms (rate limit). */
	minIntervalMs: number;
	send(records: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome>;
	/** The steps cors, authorised, fields of PUSH-6, in this order; `needed` = property names that must exist. */
	check(needed: readonly string[], ctx: Omit<SendContext, 'requestId' | 'batch'>, report: (c: ConnectionCheck) => void): Promise<void>;
	/** PUSH-7: address of the batch inside the CRM. */
	batchLink(batchId: string): string | null;
}

interface Common extends Omit<ConnectorDescription, 'kind'> {
	/** How a record is recognised as the same one again (PUSH-4). */
	upsertKey: 'email' | 'externalId' | 'none';
}

/** Talks to a server. `open` checks the settings against the connector's own schema. */
export interface NetworkConnector extends Common {
	kind: 'network';
	/** none: no secret; header: one secret in a request header. */
	auth: 'none' | 'header';
	open(settings: Record<string, unknown>): Result<Target>;
}

export interface DeliveryFile { blob: Blob; name: string }

/** Makes a file of a batch. */
export interface FileConnector extends Common {
	kind: 'file';
	auth: 'none';
	open(settings: Record<string, unknown>): Result<{ build(records: readonly DeliveryRecord[], label: string): Promise<DeliveryFile> }>;
}

export type Connector = NetworkConnector | FileConnector;

/** Whether two secrets lead to the same header is the connector's matter; this only joins header, prefix and value. */
export const outgoing = (secret: SavedSecret | null, header: string, prefix: string): OutgoingSecret | null =>
	secret && { header, value: prefix === '' ? secret.value : `${prefix} ${secret.value}`, origin: secret.origin };
