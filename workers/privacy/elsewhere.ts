import type { Campaign } from '#domain/lists/campaign';
import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { bump } from '../lists/book';
import { ATTENDEES_CHANGED, readCaptures, type AttendeeList, type CaptureRecord } from '../store/captures';
import { withDeadline } from '../store/engine/deadline';
import type { CallStatePiece, StoredAttempt } from '../store/list-schema';
import type { Store } from '../store/engine/open';
import { attendeePlace, visitorPlace } from './named';
import { addressIn } from './pattern';
import { isPerson, isTheirRow, type Person } from './person';

/*
 * Lists, attempts to reach somebody, captures at a booth and attendee lists: each is told by its shape, since rooms of their own write
 * them.
 */

/** Members of a lead list by place; 0 = one that left. */
interface Members {
	ids: Uint32Array;
}
/** State of the members of one piece in one campaign, by place: typed arrays, and maps from place. */
type States = Record<string, unknown>;

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !ArrayBuffer.isView(v);
const isMembers = (v: unknown): v is Members => isObject(v) && v['ids'] instanceof Uint32Array;
/** True for an attempt, a visitor and the like that is the person's. */
export const isTheirs = (p: Person, v: unknown): boolean =>
	isObject(v) &&
	((typeof v['contactId'] === 'number' && p.ids.includes(v['contactId'])) ||
		(isObject(v['values']) && isPerson(p, v['values'] as ContactValues)) ||
		(p.places !== undefined && v['kind'] === 'capture' && p.places.includes(visitorPlace(v as unknown as CaptureRecord))));
const placesOf = (p: Person, { ids }: Members): number[] => p.ids.map((id) => ids.indexOf(id)).filter((i) => i >= 0);

/** Texts of a value that may name another one: a capture names its pictures. */
export const named = (v: unknown): string[] =>
	typeof v === 'string' ? [v] : Array.isArray(v) ? v.flatMap(named) : isObject(v) ? Object.values(v).flatMap(named) : [];

/** How much of the person lies in lists, attempts and captures with their pictures. */
export async function elsewhere(
	db: Store,
	p: Person
): Promise<{ lists: number; attempts: number; visitors: number; attendees: number; pictures: number }> {
	const members = await withDeadline(db.getAll('members'), 'Reading lists');
	const { attempts, visitors, attendees } = await readElsewhere(db, p);
	return {
		lists: members.filter((v) => isMembers(v) && placesOf(p, v).length > 0).length,
		attempts: attempts.length,
		visitors: visitors.length,
		attendees: attendees.length,
		pictures: visitors.filter((v) => v.picture !== null).length
	};
}

/** What of the person lies there, for a report: attempts with their campaigns, visitors at events, rows of attendee lists. */
export interface FoundElsewhere {
	attempts: { campaign: Campaign | undefined; attempt: StoredAttempt }[];
	visitors: CaptureRecord[];
	attendees: { list: string; at: number; code: string; values: ContactValues }[];
}

export async function readElsewhere(db: Store, p: Person): Promise<FoundElsewhere> {
	const what = 'Reading attempts and visitors';
	const [keys, attempts, visitors, lists] = [
		await withDeadline(db.getAllKeys('attempts'), what),
		await withDeadline(db.getAll('attempts'), what),
		await readCaptures(db, null),
		await withDeadline(db.getAll('attendees'), what)
	];
	const address = addressIn(p.emails);
	const campaigns = new Map((await withDeadline(db.getAll('campaigns'), what)).map((c) => [c.id, c]));
	return {
		attempts: attempts
			.map((attempt, i) => ({ campaign: campaigns.get(keys[i]?.[0] ?? ''), attempt }))
			.filter(({ attempt }) => isTheirs(p, attempt)),
		visitors: visitors.filter((v) => isTheirs(p, v)),
		attendees: lists.flatMap((list) =>
			list.ids.flatMap((code, i) => {
				const values = rowValues(list.columns, i);
				return isTheirAttendee(p, list.id, i, values, address) ? [{ list: list.name, at: list.at, code, values }] : [];
			})
		)
	};
}

/** Takes the person out of them. Places in lists stay empty: they are never used again. */
export async function eraseElsewhere(db: Store, p: Person): Promise<void> {
	await eraseMembers(db, p);
	const tx = db.transaction(['attempts', 'pictures'], 'readwrite', { durability: 'strict' });
	const attempts = tx.objectStore('attempts');
	const [keys, values] = await Promise.all([attempts.getAllKeys(), attempts.getAll()]);
	await Promise.all(keys.map((key, i) => (isTheirs(p, values[i]) ? attempts.delete(key) : undefined)));
	const pictures = tx.objectStore('pictures');
	for (const key of await pictures.getAllKeys()) {
		const value: unknown = await pictures.get(key);
		if (!isTheirs(p, value)) continue;
		for (const id of named(value)) await pictures.delete(`picture/${id}`);
		await pictures.delete(key);
	}
	await withDeadline(tx.done, 'Erasing attempts and captures');
	await eraseAttendees(db, p);
}

async function eraseMembers(db: Store, p: Person): Promise<void> {
	const tx = db.transaction(['members', 'callStates', 'leadLists', 'settings'], 'readwrite', { durability: 'strict' });
	const [members, states, lists] = [tx.objectStore('members'), tx.objectStore('callStates'), tx.objectStore('leadLists')];
	const stateKeys = await states.getAllKeys();
	let changed = false;
	for (const key of await members.getAllKeys()) {
		const piece: unknown = await members.get(key);
		const places = isMembers(piece) ? placesOf(p, piece) : [];
		if (!isMembers(piece) || places.length === 0) continue;
		changed = true;
		const ids = piece.ids.slice();
		for (const i of places) ids[i] = 0;
		await members.put({ ...piece, ids }, key);
		const [listId, n] = key;
		for (const at of stateKeys)
			if (at[1] === listId && at[2] === n)
				await states.put(withoutPlaces(((await states.get(at)) ?? {}) as unknown as States, places) as unknown as CallStatePiece, at);
		const list = await lists.get(listId);
		if (list) await lists.put({ ...list, members: list.members - places.length }, listId);
	}
	if (changed) await bump(tx);
	await withDeadline(tx.done, 'Erasing from lists');
}

const withoutPlaces = (states: States, places: readonly number[]): States =>
	Object.fromEntries(
		Object.entries(states).map(([name, column]) => {
			if (column instanceof Map) return [name, new Map([...column].filter(([place]) => !places.includes(place as number)))];
			if (!(column instanceof Uint8Array) && !(column instanceof Float64Array)) return [name, column];
			const next = column.slice();
			for (const i of places) next[i] = 0;
			return [name, next];
		})
	);

/** The cells of a list are as they were in its file: a number may be written in any way. */
const isTheirAttendee = (p: Person, listId: string, i: number, values: ContactValues, address: RegExp | null): boolean =>
	p.places?.includes(attendeePlace(listId, i)) === true ||
	isPerson(p, values) ||
	isTheirRow(
		p,
		Object.values(values).filter((v) => v !== undefined),
		address
	);

/** Attendee lists: the row of the person is blank from then on, and no badge leads to it. */
async function eraseAttendees(db: Store, p: Person): Promise<void> {
	const tx = db.transaction(['attendees', 'settings'], 'readwrite', { durability: 'strict' });
	const store = tx.objectStore('attendees');
	const address = addressIn(p.emails);
	for (const key of await store.getAllKeys()) {
		const value: unknown = await store.get(key);
		if (!isObject(value) || !(value['columns'] instanceof Map) || !Array.isArray(value['ids'])) continue;
		const columns = new Map<FieldId, Column>(
			[...(value['columns'] as Map<FieldId, Column>)].map(([field, column]) => [field, [...column]])
		);
		const ids = [...(value['ids'] as string[])];
		const theirs = ids.flatMap((_, i) => (isTheirAttendee(p, String(value['id']), i, rowValues(columns, i), address) ? [i] : []));
		if (theirs.length === 0) continue;
		for (const i of theirs) {
			ids[i] = '';
			for (const column of columns.values()) column[i] = null;
		}
		await store.put({ ...value, ids, columns } as unknown as AttendeeList, key);
		// Tabs that have the list in memory read it anew.
		await tx.objectStore('settings').put(crypto.randomUUID(), ATTENDEES_CHANGED);
	}
	await withDeadline(tx.done, 'Erasing from attendee lists');
}
