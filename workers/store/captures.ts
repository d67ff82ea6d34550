import type { Column, ContactValues } from '#domain/chunk';
import type { SharedCapture } from '#domain/booth/capture';
import type { FieldId } from '#domain/fields';
import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';

/** A visitor as this device keeps it. */
export interface CaptureRecord extends SharedCapture {
	kind: 'capture';
	/** The contact that it became part of; null = none yet. */
	contactId: number | null;
	/** Its import, and its row there; '' and 0 = none yet. */
	importId: string;
	row: number;
	/** Id of its entry in Manual Review; null = none. */
	held: string | null;
	/** The values as they were cleaned. */
	values: ContactValues;
	/** It was added to a contact that was here already. */
	merged: boolean;
	/** A person decided on it in Manual Review, or it was skipped there and completed after; absent = it never waited. */
	waited?: true;
	/** Taken back. */
	gone: boolean;
	/** Came from another device. */
	received: boolean;
	/** When this device last made it part of a contact, ms; absent = when it was last revised. */
	settledAt?: number;
	/** Generation of the contacts that began with that: it counts on where a clock is set back. Absent = an earlier version did it. */
	settledIn?: number;
}

/** Of a visitor who is part of no contact yet. */
export const unsettled = (): Pick<CaptureRecord, 'contactId' | 'importId' | 'row' | 'held' | 'values' | 'merged'> => ({
	contactId: null,
	importId: '',
	row: 0,
	held: null,
	values: {},
	merged: false
});

/** When a visitor is revised, ms: a clock that was set back since must not make the newer word the older one, here or on another tablet. */
export const revisedNow = (before: Pick<CaptureRecord, 'revisedAt'>, at: number): number => Math.max(at, before.revisedAt + 1);

/** In `settings`: the visitor who is being typed, so that a killed page loses nobody. Goes in the transaction that saves. */
export const KEPT_DRAFT = 'boothDraft';
/** The same of the visitor that is being completed. */
export const KEPT_COMPLETION = 'boothCompletion';
type Kept = typeof KEPT_DRAFT | typeof KEPT_COMPLETION;

/** Each page of the booth keeps its own: the first under the name itself, further ones beside it by their place. */
export const keptKey = (kept: Kept, place: number): string => (place === 0 ? kept : `${kept}/${place}`);
/** Keys of what all pages keep. */
export const keptKeys = (kept: Kept): IDBKeyRange => IDBKeyRange.bound(kept, `${kept}/\uffff`);
/** The place that a key names. */
export const placeIn = (key: string): number => Number(key.split('/')[1] ?? 0);

/** A picture of a badge or a card: JPEG, at most 1,600 pixels long. */
export interface StoredPicture {
	kind: 'picture';
	bytes: Uint8Array;
	width: number;
	height: number;
	at: number;
}

/** In `settings`, another value whenever a list was changed under its own key. */
export const ATTENDEES_CHANGED = 'attendeesChanged';
/** People by the id on their badge: `ids[i]` (folded) belongs to row i of the columns. */
export interface AttendeeList {
	id: string;
	name: string;
	at: number;
	ids: string[];
	columns: Map<FieldId, Column>;
}

export const captureKey = (eventId: string, id: string): string => `capture/${eventId}/${id}`;
export const pictureKey = (id: string): string => `picture/${id}`;
/** All keys that begin with `text`. */
const under = (text: string): IDBKeyRange => IDBKeyRange.bound(text, `${text}\uffff`);

/** Keys of all visitors, of every event. */
export const allCaptures = (): IDBKeyRange => under('capture/');
/** Keys of all pictures. */
export const allPictures = (): IDBKeyRange => under('picture/');

/** Visitors of an event, or of all (null), in no order; those taken back too. */
export async function readCaptures(db: Store, eventId: string | null): Promise<CaptureRecord[]> {
	const all = await withDeadline(
		db.getAll('pictures', under(eventId === null ? 'capture/' : `capture/${eventId}/`)),
		'Reading the visitors'
	);
	return all.filter((v): v is CaptureRecord => v.kind === 'capture');
}

/** Those that count: neither taken back alone nor with their whole import (IMP-13). */
export async function liveCaptures(db: Store, eventId: string | null): Promise<CaptureRecord[]> {
	const all = (await readCaptures(db, eventId)).filter((c) => !c.gone);
	const undone = new Set<string>();
	for (const id of new Set(all.map((c) => c.importId).filter(Boolean))) {
		const manifest = await withDeadline(db.get('imports', id), 'Reading the event');
		if (manifest?.undone || manifest?.undoing) undone.add(id);
	}
	return undone.size === 0 ? all : all.filter((c) => !undone.has(c.importId));
}

export async function readCapture(db: Store, eventId: string, id: string): Promise<CaptureRecord | null> {
	const found = await withDeadline(db.get('pictures', captureKey(eventId, id)), 'Reading the visitor');
	return found?.kind === 'capture' ? found : null;
}

export async function readPicture(db: Store, id: string): Promise<StoredPicture | null> {
	const found = await withDeadline(db.get('pictures', pictureKey(id)), 'Reading the picture');
	return found?.kind === 'picture' ? found : null;
}

export const putCapture = (db: Store, record: CaptureRecord): Promise<string> =>
	withDeadline(db.put('pictures', record, captureKey(record.event.id, record.id)), 'Keeping the visitor');
