import * as z from 'zod/mini';
import type { Problem } from './result';

/** State of one contact at one destination; `rejected` = by the CRM (an `issue` is found by our own rules). */
export const DELIVERY_STATUSES = ['waiting', 'sent', 'created', 'updated', 'rejected', 'cancelled', 'accepted'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A place to deliver to. Secrets are never in here: `secretId` points into the vault (PUSH-5). */
export const destinationSchema = z.object({
	id: z.string(),
	/** Id of the connector in the registry, e.g. webhook-json, file-download. */
	connector: z.string(),
	name: z.string(),
	/** Connector settings, checked by the connector's own schema. */
	settings: z.record(z.string(), z.unknown()),
	secretId: z.nullable(z.string()),
	/** Origin the secret was saved for; a token only ever goes there. */
	secretOrigin: z.nullable(z.string()),
	/** PUSH-2: names of the custom fields. */
	scoreField: z.string(),
	tierField: z.string(),
	factorsField: z.nullable(z.string()),
	createdAt: z.number(),
	/** Stopped by the user, or by us after 401/403 until the user looks. */
	paused: z.boolean(),
	pausedReason: z.nullable(z.string()),
	preconfigured: z.boolean()
});
export type Destination = z.infer<typeof destinationSchema>;

/** Verdict of the CRM on one record; the same for every connector. */
export interface DeliveryResult {
	/** externalId of the record that we sent; results are matched by it, never by position. */
	externalId: string;
	/** accepted: taken by a system that says no more of single records (a plain webhook). */
	status: 'created' | 'updated' | 'rejected' | 'accepted';
	crmId: string | null;
	/** Address of the record inside the CRM (PUSH-7). */
	link: string | null;
	/** For rejected: reason in plain words, and the field at fault when named. */
	reason: string | null;
	field: string | null;
}

/** What is sent for one contact. Keys are the destination's field names. */
export interface DeliveryRecord {
	externalId: string;
	properties: Record<string, string | number | null>;
}

export const BATCH_STATES = ['preparing', 'ready', 'sending', 'done', 'paused', 'cancelled'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** A finalized, frozen set of contacts for one destination (PUSH-1, PUSH-3). */
export interface Batch {
	id: string;
	destinationId: string;
	label: string;
	createdAt: number;
	createdBy: string;
	state: BatchState;
	counts: { total: number; waiting: number; created: number; updated: number; rejected: number; cancelled: number; accepted?: number };
	lastAttemptAt: number | null;
	nextAttemptAt: number | null;
	/** Why nothing moves at the moment (offline, circuit open, 401 …). */
	stalled: Problem | null;
	link: string | null;
}

export interface Receipt {
	batchId: string;
	contactId: number;
	externalId: string;
	name: string;
	email: string;
	status: DeliveryStatus;
	crmId: string | null;
	link: string | null;
	reason: string | null;
	field: string | null;
	at: number | null;
}

/** One line of "Test connection" (PUSH-6), with its remedy in words when it failed. */
export interface ConnectionCheck {
	step: 'online' | 'reachable' | 'authorised' | 'cors' | 'fields';
	state: 'pass' | 'fail' | 'skipped';
	detail: Problem | null;
}

/** A connector or setting described as plain data, so that settings screens draw themselves. */
export interface SettingField {
	key: string;
	label: string;
	hint: string;
	kind: 'text' | 'url' | 'secret' | 'number' | 'choice' | 'yesNo';
	choices?: { value: string; label: string }[];
	required: boolean;
	default: string | number | boolean | null;
}
export interface ConnectorDescription {
	id: string;
	label: string;
	description: string;
	/** file = produces a download, network = talks to a server. */
	kind: 'network' | 'file';
	cors: 'open' | 'allowlist' | 'relay-only';
	settings: SettingField[];
}
