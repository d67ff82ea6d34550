import * as z from 'zod/mini';
import type { NamesSent } from './deliveries/names-sent';
import type { Problem } from './result';
import type { TakenBack } from './deliveries/take-back';
import type { ValueKinds } from './deliveries/value-kinds';

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
	/** Names of the other fields there, by our field id; '' = not sent. Absent = as the connector starts out. */
	fields: z.optional(z.record(z.string(), z.string())),
	/** Keeps what an update replaces, so that a delivery can be taken back; only where the connector can read. Absent = yes. */
	keepPrevious: z.optional(z.boolean()),
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
	/** Field of the score where the contact has none: a system that takes a blank there empties it, so that no old score stays (PUSH-2). */
	emptied?: string;
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
	/** Addresses of the systems where something of it stands; absent = nowhere yet, or an earlier version sent it. */
	sentTo?: string[];
	/** Its contacts came from this lead list, and are scored by what that is scored by; absent = from all contacts. */
	listId?: string;
	/** Set once the delivery is being, or was, taken back. */
	takenBack?: TakenBack;
	/** Contacts that were chosen and kept back by suppression lists when it was frozen; absent = none. */
	withheld?: WithheldCount[];
	/** Contacts that were chosen and said no themselves, and whether they were sent; absent = none. */
	refused?: RefusedCount;
	/** Rejected contacts of it that were sent again since, in deliveries of their own. */
	resent?: number[];
	/** It came with a backup of that moment, ms: what waited in it then may have arrived since. */
	restored?: number;
	/** How often a person was erased from it, which changed its records. */
	erased?: number;
	/** Of its values, those that JSON has as numbers and as true or false; absent = all travel as text, as in earlier versions. */
	kinds?: ValueKinds;
	/** Sent and not answered: they may have arrived. Counted where one delivery is read. */
	unanswered?: number;
	/** Of those that were cancelled, how many left before that without an answer: they may have arrived. Absent = none. */
	unsure?: number;
	/** Contacts that go by the external id of somebody who was deleted, or went with an undone import; absent = none. */
	earlierIds?: number;
	/** The names under which its fields went; absent = an earlier version froze it. */
	names?: NamesSent;
	/** That of the contacts before they were frozen: as long as it is theirs, none of them was changed. */
	generation?: number;
	/** That which the next chunk of contacts was to have then: nobody of a later one is in it. Absent = an earlier version froze it. */
	nextSerial?: number;
}

export type { TakenBack, TakeBackPlan } from './deliveries/take-back';

/** What is done with contacts that said no (Consent Denied or Withdrawn). */
export type RefusedChoice = 'leaveOut' | 'send';
/** How many contacts, and the first few by name. */
export interface NamedContacts {
	count: number;
	contacts: { id: number; name: string }[];
}
/** Contacts that are not sent, by what keeps them back (the name of a suppression list). */
export interface WithheldCount extends NamedContacts {
	reason: string;
}

/**
 * Contacts of a choice that said no, those on suppression lists not counted; the first few by name. `to` = what counts as a no: to emails
 * where the destination is one that writes to people, else to calls or emails. `field` = the destination's field that tells it of the no;
 * null = none does.
 */
export interface RefusedCount extends NamedContacts {
	as: RefusedChoice;
	to: 'emails' | 'any';
	field: string | null;
}

/** What a delivery would send: the first records to the letter. `total` = records in all; `withheld` and `refused` as in a batch. */
export interface DryRun {
	records: DeliveryRecord[];
	kinds?: ValueKinds;
	/** Own fields with values that are not sent, by their labels; absent = none. */
	unsent?: string[];
	/** Lead statuses as they go, to a system with a list of its own. */
	statuses?: { field: string; values: string[]; count: number };
	requests: number;
	url: string;
	total: number;
	withheld: WithheldCount[];
	refused: RefusedCount | null;
	/** The destination writes no 0 and no "no". */
	zeroStays?: true;
	/** Contacts that went there under another email, by which the destination knows them; absent = none. */
	moved?: NamedContacts;
}

/** Receipts to look at. */
export const RECEIPT_FILTERS = ['all', 'delivered', 'takenBack', 'rejected', 'cancelled', 'waiting'] as const;
export type ReceiptFilter = (typeof RECEIPT_FILTERS)[number];

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
	/** For rejected: our field behind `field`, where the mapping tells it. */
	fieldId?: string;
	/** Sent, and no answer came: it may have arrived, and is sent again (`reason` says why not twice) unless it was cancelled. */
	unanswered?: boolean;
	/** Rejected, and sent again since in a delivery of its own. */
	resent?: boolean;
	/** Rejected, and deleted since: there is nothing to fix. */
	gone?: boolean;
	/**
	 * What became of it when the delivery was taken back, with the reason where it could not be, or where it was not there any more (done);
	 * absent = nothing was tried.
	 */
	takenBack?: { state: 'open' | 'done' | 'failed'; reason: string | null };
}

/** A field of the destination, as its field list says. */
export interface TargetField {
	name: string;
	label: string;
	type: 'text' | 'number' | 'date' | 'yesNo' | 'choice' | 'other';
	required: boolean;
	writable: boolean;
	choices?: string[];
	/** Ids of the choices, in their order, where values travel as such. */
	choiceIds?: number[];
	/**
	 * moment: a date that wants a time of day. several: more than one of the choices. country, region: by a name out of a list there. object: as
	 * the `value` of an object.
	 */
	form?: 'moment' | 'several' | 'country' | 'region' | 'object';
	/** Longest value in characters, where the list tells it. */
	maxLength?: number;
}

/** Where one of our fields goes at a destination; `name` '' = it is not sent. `filled` = contacts of a sample that have a value. */
export interface FieldRow {
	field: string;
	label: string;
	name: string;
	proposed: string;
	filled: number;
}

/** The mapping of a destination as its screen shows it. */
export interface FieldMappingView {
	rows: FieldRow[];
	scoreField: string;
	tierField: string;
	factorsField: string | null;
	/** The destination's own fields; null = it has no list that can be read, and `problem` says why where there is a reason. */
	target: TargetField[] | null;
	problem: Problem | null;
	/** Score, tier and factors that the destination lacks, and whether it lets us create them. */
	missing: string[];
	creatable: boolean;
	/** The names stem from another destination of the same kind. */
	learned: boolean;
}
export type FieldMappingDraft = Pick<FieldMappingView, 'scoreField' | 'tierField' | 'factorsField'> & { fields: Record<string, string> };

/** What a delivery would do to one record, worked out without sending it. */
export interface ForeseenRecord {
	externalId: string;
	name: string;
	/** unknown: the destination can't be read before sending. */
	outcome: 'create' | 'update' | 'refuse' | 'unknown';
	/** Fields that would change, with what stands there now. */
	changes: {
		name: string;
		before: string | number | null;
		after: string | number | null;
		/** The destination does not write it. */
		stays?: true;
	}[];
	/** Fields that stand there already as they would be sent. */
	same: number;
	/** Why it would be refused. */
	problems: Problem[];
}
export interface Foresight {
	/** Records looked at, from the first on. */
	checked: number;
	counts: Record<ForeseenRecord['outcome'], number>;
	/** Those that are worth showing: refused ones first. */
	records: ForeseenRecord[];
	/** Names that we would send and the destination does not have; null = its field list can't be read. */
	unknownFields: string[] | null;
	/** Score, tier and factors among them, and whether they can be created. */
	missing: string[];
	creatable: boolean;
	/** Why the destination could not be read. */
	problem: Problem | null;
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
	/** secretUrl: an address that is kept like a token, and shown by its host alone. */
	kind: 'text' | 'url' | 'secretUrl' | 'secret' | 'number' | 'choice' | 'yesNo';
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
	/** What must be done before a browser may call it, in words. */
	corsRemedy?: string | undefined;
	/** recorded: tested against the vendor's documentation only. */
	proof?: 'server' | 'recorded' | undefined;
	auth?: 'none' | 'header' | 'body' | 'oauth' | undefined;
	/** A system that writes to people by itself: who refuses emails is none of its contacts. */
	mails?: boolean | undefined;
	/** Can tell which contacts stand there more than once. */
	findsDoubles?: boolean | undefined;
	/** Takes contacts and no more: nothing there can be read, deleted or put back. */
	oneWay?: boolean | undefined;
}
