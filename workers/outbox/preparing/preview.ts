import type { Destination, DryRun, RefusedChoice } from '#domain/delivery';
import { CHUNK_ROWS } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { serialOf } from '../../store/contact-id';
import { readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { someFields } from '../../store/chunks/some-columns';
import { readDestination } from '../../store/destinations';
import { connectorOf, defaultsOf, targetOf } from '../destinations/destination-target';
import { earlierIds } from './earlier-ids';
import type { Env } from '../env';
import { movedSince } from './moved';
import { nameOf } from '../destinations/properties';
import { toDeliveryRecord } from './record';
import { readSettings } from '../../store/settings';
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
	const says = connector.value.kind === 'network' && !connector.value.oneWay;
	const { unsent, statuses } = await foundNear(db, beside(ids, contacts), destination, settings.customFields, says);
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

/** Ids of some contacts that lie where those shown do, which is read anyway. */
function beside(ids: readonly number[], shown: readonly { id: number }[]): number[] {
	const serials = new Set(shown.map((c) => serialOf(c.id)));
	return ids.filter((id) => serials.has(serialOf(id)));
}

/** Lead statuses that are named, at most. */
const STATUSES = 5;

/**
 * What is to be known of some contacts beforehand. `unsent`: own fields that the destination has no name for and that some of them fill:
 * nobody would miss them there before it is too late; of standard fields a system takes what it knows. `statuses`, where `says`: which lead
 * statuses go out, since each CRM has its own list of them, and takes or refuses others as it is set up; null = none.
 */
async function foundNear(
	db: Store,
	near: readonly number[],
	d: Destination,
	own: readonly CustomField[],
	says: boolean
): Promise<{ unsent: string[]; statuses: DryRun['statuses'] | null }> {
	const defaults = defaultsOf(d);
	const field = says ? nameOf('leadStatus', d, defaults) : null;
	const nameless = own.filter((f) => nameOf(f.id, d, defaults) === null);
	const asked = new Set<FieldId>([...(field === null ? [] : ['leadStatus' as const]), ...nameless.map((f) => f.id)]);
	const [filled, found] = [new Set<string>(), new Set<string>()];
	if (asked.size > 0)
		for await (const { values } of someFields(db, near, asked)) {
			for (const name of Object.keys(values)) filled.add(name);
			if (values.leadStatus) found.add(values.leadStatus);
		}
	return {
		unsent: nameless.filter((f) => filled.has(f.id)).map((f) => f.label),
		statuses: field !== null && found.size > 0 ? { field, values: [...found].slice(0, STATUSES), count: found.size } : null
	};
}

/** No request reaches across 1,000 records, the unit of storage. */
export function requestCount(records: number, batchSize: number): number {
	const whole = Math.floor(records / CHUNK_ROWS);
	return whole * Math.ceil(CHUNK_ROWS / batchSize) + Math.ceil((records % CHUNK_ROWS) / batchSize);
}
