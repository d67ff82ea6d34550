import { emptyDraft } from '#domain/booth/booth';
import type { SharedCapture } from '#domain/booth/capture';
import { FIELD_CHANGE } from '../../fields/mark';
import { asWriter } from '../../locks';
import { liveCaptures, putCapture, readCapture, readCaptures, unsettled, type CaptureRecord } from '../../store/captures';
import { positionOf, serialOf } from '../../store/contact-id';
import { getChunk, READ_STORES, readContacts } from '../../store/contacts';
import type { Store } from '../../store/engine/open';
import { HistoryValues } from '../contacts/layers';
import { takeBack } from './take-back-visitor';
import { deliveredTest } from './visitor-delivery';
import { whereabouts } from './visitor-over';

/**
 * The visitors of an event who were taken back here, alone or with their whole import (IMP-13): who they are travels, nothing that they
 * said. Whose contact stayed when the import went, since it was changed, is nobody who was taken back.
 */
export async function takenBackOf(db: Store, eventId: string): Promise<CaptureRecord[]> {
	const all = await readCaptures(db, eventId);
	const live = new Set((await liveCaptures(db, eventId)).map((c) => c.id));
	const { over } = await whereabouts(db, all);
	const gone = all.filter((c) => c.gone || (!live.has(c.id) && (c.contactId === null || over(c) === 'deleted')));
	return gone.map((c) => ({ ...c, picture: null, same: null, draft: emptyDraft(), consent: { ...c.consent, text: '' } }));
}

/**
 * Takes a visitor back who was taken back on another tablet: true where that was done here. Who was filled in later here, was delivered, or
 * belongs to a contact that somebody worked on since, stays.
 */
export async function takeBackToo(db: Store, c: SharedCapture): Promise<boolean> {
	const before = await readCapture(db, c.event.id, c.id);
	if (before === null) return asWriter(() => neverHere(db, c));
	if (before.gone || before.revisedAt > c.revisedAt || (await workedOn(db, before))) return false;
	return (await takeBack(db, c.event.id, c.id)).ok;
}

/** An older file may bring the visitor yet: it is remembered as taken back. */
async function neverHere(db: Store, c: SharedCapture): Promise<false> {
	await putCapture(db, {
		...c,
		kind: 'capture',
		...unsettled(),
		gone: true,
		received: true
	});
	return false;
}

async function workedOn(db: Store, c: CaptureRecord): Promise<boolean> {
	if ((await deliveredTest(db, [c]))(c)) return true;
	const [contact] = c.contactId === null ? [] : await readContacts(db, [c.contactId]);
	if (!contact) return false;
	// What further visitors said of the same contact is no work on it: it stays with them.
	const of = (await readCaptures(db, null)).filter((other) => other.contactId === c.contactId);
	return contact.updatedAt > Math.max(...of.map((o) => o.settledAt ?? o.revisedAt)) || (await changedLast(db, contact.id, of));
}

/** The change that lies on top of a contact is none of its visitors': so it is the newer one, also where the clock was set back since. */
async function changedLast(db: Store, id: number, visits: readonly CaptureRecord[]): Promise<boolean> {
	const tx = db.transaction([...READ_STORES, 'history'] as const);
	const chunk = await getChunk(tx, serialOf(id));
	const layers = chunk ? await new HistoryValues(tx).layers(chunk, positionOf(id)) : [];
	// Where an own field became another one, nobody worked on anybody.
	const last = layers.filter(({ key }) => !key.startsWith(FIELD_CHANGE)).at(-1)?.record;
	return last !== undefined && !visits.some((v) => (last.importId === null ? last.at === v.settledAt : last.importId === v.importId));
}
