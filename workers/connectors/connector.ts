import type { ConnectionCheck, ConnectorDescription, DeliveryRecord, DeliveryResult, TargetField } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import type { ValueKinds } from '#domain/deliveries/value-kinds';
import type { Http, OutgoingSecret } from './http';

export type { TargetField };

/**
 * What became of one request:
 * - verdicts: one per record that the answer names; a record it leaves out is asked for again. `cut`: the work of several calls
 *   ended before the others were asked about, and why; they are no records that an answer left out.
 * - retry: the server said "not now"; nothing to change. `afterMs` = the wait it asked for, null = ours. `acted` (here and below): what
 *   came before in the same request had its effect, so that the records may stand there.
 * - unknown: no answer arrived; the server may have acted. Sent again unchanged, under the same idempotency key.
 * - tooLarge: halve it. refused: the request as a whole was refused with a reason; halving finds the records at fault.
 * - named: nothing was saved, and `results` names the records at fault (all `rejected`): they are settled, the rest is sent
 *   once more. Where the answer names nobody, `refused` and halving find them.
 * - parked: the quota is used up until `untilMs` (ms since the epoch): the destination waits with a clock, no failure is counted.
 * - stop: nothing will get through until a person changes something (token, address).
 */
export type SendOutcome =
	| { kind: 'verdicts'; results: DeliveryResult[]; cut?: Problem }
	| { kind: 'retry'; problem: Problem; afterMs: number | null; acted?: true }
	| { kind: 'unknown'; problem: Problem }
	| { kind: 'tooLarge'; problem: Problem }
	| { kind: 'refused'; problem: Problem; reason: string; field: string | null }
	| { kind: 'named'; results: DeliveryResult[]; problem: Problem }
	| { kind: 'parked'; problem: Problem; untilMs: number; acted?: true }
	| { kind: 'stop'; problem: Problem; acted?: true };

export interface SendContext {
	http: Http;
	/** The secret as kept, without header; null = none saved. */
	secret: SavedSecret | null;
	/** Idempotency key: the same for every attempt of the same request. */
	requestId: string;
	/** `kinds`: of its values, those that are numbers or yes and no, where the connector writes them so. */
	batch: { id: string; label: string; kinds?: ValueKinds | undefined };
	/** ms since the epoch, for Retry-After dates. */
	now: number;
	/** True for a request whose outcome is unknown: without an upsert key, look before anything is created. */
	again?: boolean;
	/** Waits within one request (a job that the server works on); ends early when `signal` does. */
	sleep?(ms: number): Promise<void>;
	signal?: AbortSignal;
}

/** What a call outside a delivery has to work with. */
export type CallContext = Omit<SendContext, 'requestId' | 'batch'>;

/** What a record would do there: `before` = values that stand there now, by property name; null = it would be created. */
export interface Foreseen {
	externalId: string;
	crmId: string | null;
	before: Record<string, string | number | null> | null;
	refused: string | null;
}

/** A record whose key stands at the destination more than once, with all that carry it. */
export interface Alike {
	externalId: string;
	records: { crmId: string; link: string | null }[];
}

export interface SavedSecret {
	value: string;
	origin: string;
}

/** A network destination with its settings checked: what the sender talks to. */
export interface Target {
	/** Where records go; the origin that a token is saved for. */
	url: string;
	/** Records in one request, 1–1,000. */
	batchSize: number;
	/** Shortest time between two requests, ms (rate limit). */
	minIntervalMs: number;
	/** Requests that may leave at once after a rest, 1 where absent. */
	burst?: number;
	/** Requests that may be under way at a time, 1 where absent. More only where records are told apart by a key of their own. */
	inFlight?: number;
	/** The time in which the vendor counts requests, ms: the wait after a 429 whose Retry-After can't be read. */
	windowMs?: number;
	/** It knows a contact again by our own id, as it is set, whatever became of its email; `created`: only one that we created there. */
	byOwnId?: boolean | 'created';
	/** A contact whose score is none by now gets a blank in its field; else the score that stands there stays (PUSH-2). */
	emptiesScore?: true;
	/** It writes no 0 and no "no": what stands in such a field stays, and a blank one stays blank. */
	zeroStays?: true;
	/** It can't tell a request that comes again from a new one, nor be asked: what may have arrived is sent again only when a person says so. */
	forgets?: true;
	/** Its own name of the field that it knows a contact again by, where that is set. */
	keyField?: string;
	send(records: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome>;
	/** The steps cors, authorised, fields of PUSH-6, in this order; `needed` = property names that must exist. */
	check(needed: readonly string[], ctx: Omit<SendContext, 'requestId' | 'batch'>, report: (c: ConnectionCheck) => void): Promise<void>;
	/** PUSH-7: address of the batch inside the CRM. */
	batchLink(batchId: string): string | null;
	/** The field list, where it can be read: for the mapping of fields and the dry run. */
	fields?(ctx: CallContext): Promise<Result<TargetField[]>>;
	/** Creates the custom fields that are missing (score, tier, key factors), where the CRM allows; answers the names made. */
	createFields?(missing: readonly { name: string; label: string; type: 'text' | 'number' }[], ctx: CallContext): Promise<Result<string[]>>;
	/** What stands there now, record by record, for the dry run and for taking a delivery back. Changes nothing. */
	foresee?(records: readonly DeliveryRecord[], ctx: CallContext): Promise<Result<Foreseen[]>>;
	/**
	 * Which of the records stand there more than once: for systems without an upsert key, where a lost answer or a browser's own repeat may
	 * have made two. Changes nothing.
	 */
	alike?(records: readonly DeliveryRecord[], ctx: CallContext): Promise<Result<Alike[]>>;
	/**
	 * Takes records back: deletes what was created (`before` null), puts back what was replaced. One verdict per record, `updated` = taken
	 * back.
	 */
	takeBack?(
		records: readonly { externalId: string; crmId: string; before: Record<string, string | number | null> | null }[],
		ctx: CallContext
	): Promise<SendOutcome>;
}

interface Common extends Omit<ConnectorDescription, 'kind' | 'auth'> {
	/** What must be done on the server before a browser may call it, in words: where cors is not open. */
	corsRemedy?: string;
	/** True where JSON may hold any value, and nothing tells what a field wants: numbers travel as such, and yes and no as true and false. */
	typed?: boolean;
	/** `recorded`: tested against shapes from the vendor's documentation only; the screen says so. */
	proof?: 'server' | 'recorded';
	/** How a record is recognised as the same one again (PUSH-4). */
	upsertKey: 'email' | 'externalId' | 'none';
}

/** Talks to a server. `open` checks the settings against the connector's own schema. */
export interface NetworkConnector extends Common {
	kind: 'network';
	/**
	 * none: no secret; header: one secret in a request header; body: it travels in the body, to its origin only; oauth: sign-in with code
	 * and PKCE.
	 */
	auth: 'none' | 'header' | 'body' | 'oauth';
	/** For oauth: the addresses of the sign-in, from the settings. */
	oauth?(settings: Record<string, unknown>): Result<{
		authorizeUrl: string;
		tokenUrl: string;
		clientId: string;
		scopes: readonly string[];
		/** It gives programs of a browser no code, but the token itself, behind the # of the address that leads back; none to renew it with. */
		implicit?: true;
	}>;
	/** Field of the destination by our field id, as this system names it: where the field mapping starts. */
	defaultFields?: Readonly<Record<string, string>>;
	/** The same where it depends on the settings (contacts and leads name their fields differently); else defaultFields. */
	defaultFieldsOf?(settings: Record<string, unknown>): Readonly<Record<string, string>>;
	open(settings: Record<string, unknown>): Result<Target>;
}

export interface DeliveryFile {
	blob: Blob;
	name: string;
}

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
