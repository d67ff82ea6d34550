import type { Destination, NamedContacts } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { CHUNK_ROWS } from '#domain/chunk';
import { connectors } from '../connectors/index';
import { readBatches, statusAt } from '../store/batches';
import { contactId, positionsBySerial } from '../store/contact-id';
import { withDeadline } from '../store/deadline';
import type { Store } from '../store/open';
import { readTakeBack, TAKE_BACK_STATES } from '../store/replaced';
import { deviceId } from '../store/settings';
import { someFields } from '../store/some-columns';
import { placeOf, targetOf } from './destination-target';
import { emailPrint } from './email-print';
import { partOf } from './ids-sent';
import { displayName } from './record';

/** Contacts that are named, at most. */
const NAMED = 20;
const READ: ReadonlySet<FieldId> = new Set<FieldId>(['email', 'firstName', 'lastName', 'fullName', 'company']);
const ARRIVED: ReadonlySet<string> = new Set(['created', 'updated', 'accepted']);
const TAKEN_BACK = TAKE_BACK_STATES.indexOf('done');

/** True for a destination that knows a contact again by its email, and so takes one with another email for somebody else. */
export function isKnownByEmail(d: Destination): boolean {
	const connector = connectors.get(d.connector);
	if (!connector || connector.kind !== 'network' || connector.oneWay || connector.upsertKey === 'externalId') return false;
	const target = targetOf(d);
	return target.ok && target.value.byOwnId !== true;
}

/**
 * Those of some contacts that went to the destination under another email than they have now: it knows contacts by their email, so they
 * would stand there twice (PUSH-4). Nobody but the user can say which of the two emails is to stand there. Null = there are none.
 */
export async function movedSince(db: Store, d: Destination, ids: readonly number[]): Promise<NamedContacts | null> {
	if (!isKnownByEmail(d)) return null;
	const place = placeOf(d);
	const batches = (await readBatches(db)).filter(
		(b) =>
			b.destinationId === d.id &&
			(!b.sentTo || b.sentTo.includes(place)) &&
			b.counts.created + b.counts.updated + (b.counts.accepted ?? 0) > 0
	);
	const oldest = batches.at(-1);
	if (!oldest) return null;
	const open = await changedSince(db, ids, oldest.createdAt);
	if (open.size === 0) return null;
	/** Contact → prints of the emails under which it went. */
	const went = new Map<number, Set<number>>();
	const device = await deviceId(db);
	for (const batch of batches)
		for (let n = 0; n * CHUNK_ROWS < batch.counts.total; n++) {
			const part = await partOf(db, batch, n, device);
			const back = part && batch.takenBack ? await readTakeBack(db, batch.id, n) : null;
			part?.ids.forEach((id, i) => {
				if (!open.has(id) || !ARRIVED.has(statusAt(part, i)) || back?.status[i] === TAKEN_BACK) return;
				went.set(id, (went.get(id) ?? new Set()).add(part.prints[i]!));
			});
		}
	const found: NamedContacts = { count: 0, contacts: [] };
	for await (const { id, values } of someFields(db, went.keys(), READ)) {
		const [now, before] = [emailPrint(values.email), went.get(id)!];
		if (now === 0 || before.has(now) || before.has(0)) continue;
		found.count++;
		if (found.contacts.length < NAMED) found.contacts.push({ id, name: displayName(values) });
	}
	return found.count > 0 ? found : null;
}

/** Contacts that came or were changed since: nobody else can have another email. */
async function changedSince(db: Store, ids: readonly number[], since: number): Promise<Set<number>> {
	const changed = new Set<number>();
	const tx = db.transaction('heads');
	const bySerial = positionsBySerial(ids);
	const heads = await withDeadline(Promise.all([...bySerial.keys()].map((serial) => tx.store.get(serial))), 'Looking for changed contacts');
	for (const [n, [serial, positions]] of [...bySerial].entries()) {
		const updated = heads[n]?.updated ?? Infinity;
		for (const i of positions) if ((typeof updated === 'number' ? updated : updated[i]!) >= since) changed.add(contactId(serial, i));
	}
	return changed;
}
