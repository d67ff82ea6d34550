import type { Destination, DryRun, RefusedChoice } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { serialOf } from '../store/contact-id';
import { readContacts } from '../store/contacts';
import type { Store } from '../store/open';
import { someFields } from '../store/some-columns';
import { readDestination } from '../store/destinations';
import { connectorOf, defaultsOf, targetOf } from './destination-target';
import { earlierIds } from './earlier-ids';
import type { Env } from './env';
import { movedSince } from './moved';
import { nameOf, toDeliveryRecord } from './record';
import { readSettings } from '../store/settings';
import { valueKinds } from './value-kinds';
import { scoringView } from './who';
import { heldBack, refusalPolicy } from './withheld';

const MAX_PREVIEW = 100;

/** DeliveryApi.dryRun: the first records exactly as they would be sent, and how many requests the whole takes. Sends and stores nothing. */
export async function dryRun(
	env: Env,
	id: string,
	contactIds: ArrayLike<number>,
	limit: number,
	listId: string | null = null,
	choice: RefusedChoice | null = null
): Promise<Result<DryRun>> {
	const db = await env.store();
	const destination = await readDestination(db, id);
	if (!destination) return fail('deliveryDestinationGone');
	const connector = connectorOf(destination);
	if (!connector.ok) return connector;
	const target = connector.value.kind === 'network' ? targetOf(destination) : null;
	if (target && !target.ok) return target;
	const chosen = [...new Set(Array.from(contactIds))];
	const held = await heldBack(db, chosen, refusalPolicy(destination, choice));
	// Who was deleted since it was chosen is not delivered either.
	const ids = held.ids.size === 0 && held.here.size === chosen.length ? chosen : chosen.filter((c) => held.here.has(c) && !held.ids.has(c));
	const contacts = await readContacts(db, ids.slice(0, Math.min(limit, MAX_PREVIEW)));
	const earlier = await earlierIds(db);
	const named = earlier ? await earlier.named(contacts) : contacts;
	const view = await scoringView(db, env.now(), listId);
	const settings = await readSettings(db);
	const kinds = valueKinds(destination, settings);
	const moved = await movedSince(db, destination, ids);
	const statuses = connector.value.kind === 'network' && !connector.value.oneWay ? await statusesOf(db, ids, contacts, destination) : null;
	const unsent = await unsentOf(db, ids, contacts, destination, settings.customFields);
	return ok({
		...(kinds && { kinds }),
		...(unsent.length > 0 && { unsent }),
		...(statuses && { statuses }),
		...(moved && { moved }),
		...(target?.value.zeroStays && { zeroStays: true }),
		records: named.map((c) => toDeliveryRecord(c, destination, view, defaultsOf(destination))),
		requests: target ? requestCount(ids.length, target.value.batchSize) : 0,
		url: target ? target.value.url : '',
		total: ids.length,
		withheld: held.counts,
		refused: held.refused
	});
}

/**
 * Own fields that the destination has no name for, and that some of the contacts fill: nobody would miss them there before it is too late. Of
 * standard fields a system takes what it knows. Looked for where the contacts shown lie, which is read anyway.
 */
async function unsentOf(
	db: Store,
	ids: readonly number[],
	shown: readonly { id: number }[],
	d: Destination,
	own: readonly CustomField[]
): Promise<string[]> {
	const defaults = defaultsOf(d);
	const nameless = own.filter((f) => nameOf(f.id, d, defaults) === null);
	if (nameless.length === 0) return [];
	const near = beside(ids, shown);
	const filled = new Set<string>();
	for await (const { values } of someFields(db, near, new Set(nameless.map((f) => f.id))))
		for (const field of Object.keys(values)) filled.add(field);
	return nameless.filter((f) => filled.has(f.id)).map((f) => f.label);
}

/** Ids of some contacts that lie where those shown do. */
function beside(ids: readonly number[], shown: readonly { id: number }[]): number[] {
	const serials = new Set(shown.map((c) => serialOf(c.id)));
	return ids.filter((id) => serials.has(serialOf(id)));
}

const STATUS: ReadonlySet<FieldId> = new Set<FieldId>(['leadStatus']);
/** Lead statuses that are named, at most. */
const STATUSES = 5;

/** Which lead statuses go out: each CRM has its own list of them, and takes or refuses others as it is set up. Null = none. */
async function statusesOf(
	db: Store,
	ids: readonly number[],
	shown: readonly { id: number }[],
	d: Destination
): Promise<NonNullable<DryRun['statuses']> | null> {
	const field = nameOf('leadStatus', d, defaultsOf(d));
	if (field === null) return null;
	const found = new Set<string>();
	for await (const { values } of someFields(db, beside(ids, shown), STATUS)) if (values.leadStatus) found.add(values.leadStatus);
	return found.size > 0 ? { field, values: [...found].slice(0, STATUSES), count: found.size } : null;
}

/** No request reaches across 1,000 records, the unit of storage. */
export function requestCount(records: number, batchSize: number): number {
	const whole = Math.floor(records / CHUNK_ROWS);
	return whole * Math.ceil(CHUNK_ROWS / batchSize) + Math.ceil((records % CHUNK_ROWS) / batchSize);
}
