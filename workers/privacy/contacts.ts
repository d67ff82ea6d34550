import { personName } from '#domain/contacts/person-name';
import { UNSCORED } from '#domain/scoring/score';
import { writeChunk } from '../imports/contacts/write-chunk';
import { positionsBySerial } from '../store/contact-id';
import { CHUNK_STORES, getChunk, readContacts } from '../store/contacts';
import { withDeadline } from '../store/engine/deadline';
import { forgetDeleted } from '../store/deletions';
import type { Store } from '../store/engine/open';
import { noteRemoved } from '../store/removed';
import type { HistoryRecord, StoredChunk } from '../store/schema';
import { isPerson, type Person } from './person';
import { scrubbed, telling } from './scrub';

/** Takes everything out of the i-th contact of a chunk; its place stays, and nobody is there. */
export function blankContact(chunk: StoredChunk, i: number): void {
	for (const column of chunk.columns.values()) column[i] = null;
	chunk.alive[i] = 0;
	chunk.scores[i] = UNSCORED;
	for (const scores of chunk.alsoScored?.values() ?? []) scores[i] = UNSCORED;
	chunk.touchedBy[i] = null;
	chunk.origins[i] = null;
}

/** Takes everything out of a change but that there was one: events are told by its place. */
export function blankRecord(r: HistoryRecord): HistoryRecord {
	const { origins: _gone, made: _too, ...rest } = r;
	return { ...rest, contactId: 0, before: {}, after: {}, incoming: null, undone: true };
}

/** Blanks the contacts themselves, with scores of before and what was set by hand; the place stays empty for good. */
export async function eraseContacts(db: Store, p: Person): Promise<void> {
	for (const [serial, positions] of positionsBySerial(p.ids)) {
		const tx = db.transaction([...CHUNK_STORES, 'pastScores', 'overrides'] as const, 'readwrite', { durability: 'strict' });
		const chunk = await getChunk(tx, serial);
		if (chunk) {
			for (const i of positions) blankContact(chunk, i);
			await writeChunk(tx, chunk);
		}
		const past = tx.objectStore('pastScores');
		const range = IDBKeyRange.bound([serial, 0], [serial, Infinity]);
		const [keys, values] = await Promise.all([past.getAllKeys(range), past.getAll(range)]);
		await Promise.all(
			keys.map((key, n) => {
				const scores = values[n]?.slice() ?? new Uint8Array(0);
				for (const i of positions) if (i < scores.length) scores[i] = UNSCORED;
				return past.put(scores, key);
			})
		);
		await withDeadline(tx.done, 'Erasing contacts');
	}
	const tx = db.transaction(['overrides', 'sorted', 'apart', 'settings'], 'readwrite', { durability: 'strict' });
	const apart = tx.objectStore('apart');
	const theirs = (key: string): boolean =>
		p.ids.some((id) => key.startsWith(`=${id}:`)) || p.identities.some((identity) => key.includes(identity));
	const keys = (await apart.getAllKeys()).filter(theirs);
	await Promise.all([
		...p.ids.map((id) => tx.objectStore('overrides').delete(id)),
		...keys.map((key) => apart.delete(key)),
		tx.objectStore('sorted').clear(),
		forgetDeleted(tx, p.ids).then(() => noteRemoved(tx, p.ids))
	]);
	await withDeadline(tx.done, 'Erasing scores and memories');
}

const AT_ONCE = 500;

/**
 * Blanks the changes of the person's contacts, and copies of their rows in the changes of others. Places stay, since events are told by
 * them.
 */
export async function eraseHistory(db: Store, p: Person): Promise<void> {
	const sought = telling(p);
	const keys = await withDeadline(db.getAllKeys('history'), 'Reading the history');
	for (let at = 0; at < keys.length; at += AT_ONCE) {
		const tx = db.transaction('history', 'readwrite', { durability: 'strict' });
		await Promise.all(
			keys.slice(at, at + AT_ONCE).map(async (key) => {
				const before = await tx.store.get(key);
				const after = before?.map((r) => withoutPerson(r, p, sought));
				if (before && after && after.some((r, i) => r !== before[i])) await tx.store.put(after, key);
			})
		);
		await withDeadline(tx.done, 'Erasing the history');
	}
}

/**
 * Contacts of others into which a row of the person was merged: while that holds they have values of theirs, which nobody else can tell.
 */
export async function mixedWith(db: Store, p: Person): Promise<{ id: number; name: string }[]> {
	const found = new Set<number>();
	const keys = await withDeadline(db.getAllKeys('history'), 'Reading the history');
	for (let at = 0; at < keys.length; at += AT_ONCE) {
		const range = IDBKeyRange.bound(keys[at], keys[Math.min(at + AT_ONCE, keys.length) - 1]);
		for (const r of (await withDeadline(db.getAll('history', range), 'Reading the history')).flat())
			if (!r.undone && r.incoming && !p.ids.includes(r.contactId) && isPerson(p, r.incoming)) found.add(r.contactId);
	}
	return (await readContacts(db, [...found])).map((c) => ({ id: c.id, name: personName(c.values) || (c.values.email ?? '') }));
}

function withoutPerson(r: HistoryRecord, p: Person, sought: RegExp | null): HistoryRecord {
	if (p.ids.includes(r.contactId)) return blankRecord(r);
	const incoming = r.incoming && isPerson(p, r.incoming) ? null : r.incoming;
	// Of a merge that was taken back nothing is needed any more; what holds keeps its fields, so that it can still be undone.
	if (incoming !== r.incoming && r.undone) return { ...r, incoming, before: {}, after: {} };
	return scrubbed(incoming === r.incoming ? r : { ...r, incoming }, sought);
}
