import { arrivedOf, hasArrived } from '#domain/deliveries/arrived';
import { CHUNK_ROWS } from '#domain/chunk';
import type { Destination, NamedContacts } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { readBatches, statusAt } from '../../store/batches';
import { contactId, positionsBySerial } from '../../store/contact-id';
import { readContacts } from '../../store/contacts';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';
import { readTakeBack, TAKE_BACK_STATES } from '../../store/replaced';
import { deviceId } from '../../store/settings';
import { someFields } from '../../store/chunks/some-columns';
import { isKnownByEmail, placeOf, targetOf } from '../destinations/destination-target';
import { emailPrint } from './email-print';
import { contactsGeneration } from './gone-waiting';
import { Numbers, partOf } from './ids-sent';
import { displayName } from './record';

/** Contacts that are named, at most, and chunks of keys that are read at once. */
const NAMED = 20;
const AT_ONCE = 50;
const EMAIL: ReadonlySet<FieldId> = new Set<FieldId>(['email']);
const TAKEN_BACK = TAKE_BACK_STATES.indexOf('done');
/** Under which email a contact went: the one that it has now, or one that it is known by all the same; or only others. */
const SAME = 1;
const OTHER = 2;

/**
 * Those of some contacts that went to the destination under another email than they have now: it knows contacts by their email, so they
 * would stand there twice (PUSH-4). Nobody but the user can say which of the two emails is to stand there. Null = there are none.
 */
export async function movedSince(db: Store, d: Destination, ids: readonly number[]): Promise<NamedContacts | null> {
	if (!isKnownByEmail(d)) return null;
	const place = placeOf(d);
	const batches = (await readBatches(db)).filter(
		(b) => b.destinationId === d.id && (!b.sentTo || b.sentTo.includes(place)) && arrivedOf(b.counts) > 0
	);
	// Nobody was changed since the first of them. By generations alone: a clock may have been set back.
	const generation = await contactsGeneration(db);
	if (batches.every((b) => b.generation === generation)) return null;
	const target = targetOf(d);
	const knowsCreated = target.ok && target.value.byOwnId === 'created';
	const now = await printsNow(db, ids);
	const went = new Numbers();
	const device = await deviceId(db);
	for (const batch of batches)
		for (let n = 0; n * CHUNK_ROWS < batch.counts.total; n++) {
			const part = await partOf(db, batch, n, device);
			const back = part && batch.takenBack ? await readTakeBack(db, batch.id, n) : null;
			part?.ids.forEach((id, i) => {
				const print = now.get(id);
				if (print === 0 || !hasArrived(statusAt(part, i)) || back?.status[i] === TAKEN_BACK) return;
				const before = part.prints[i]!;
				const isKnown = knowsCreated && statusAt(part, i) === 'created';
				if (before === print || before === 0 || isKnown) went.set(id, SAME);
				else if (went.get(id) === 0) went.set(id, OTHER);
			});
		}
	const others = [...went.entries()].flatMap(([id, as]) => (as === OTHER ? [id] : []));
	const found: NamedContacts = { count: others.length, contacts: [] };
	for (const { id, values } of await readContacts(db, others.slice(0, NAMED))) found.contacts.push({ id, name: displayName(values) });
	return others.length > 0 ? found : null;
}

/**
 * The print of the email that each of some contacts has now, as it lies beside its chunk; where an earlier version of the app left none it is
 * made. Of one without an email there is none.
 */
async function printsNow(db: Store, ids: readonly number[]): Promise<Numbers> {
	const prints = new Numbers();
	const bare: number[] = [];
	const bySerial = [...positionsBySerial(ids)];
	for (let at = 0; at < bySerial.length; at += AT_ONCE) {
		const some = bySerial.slice(at, at + AT_ONCE);
		const tx = db.transaction('matchKeys');
		const keys = await withDeadline(Promise.all(some.map(([serial]) => tx.store.get(serial))), 'Reading what contacts are found by');
		for (const [n, [serial, positions]] of some.entries())
			for (const i of positions)
				if (keys[n]) prints.set(contactId(serial, i), keys[n].email[i] ?? 0);
				else bare.push(contactId(serial, i));
	}
	for await (const { id, values } of someFields(db, bare, EMAIL)) prints.set(id, emailPrint(values.email));
	return prints;
}
