import { destinationSchema, type Destination } from '#domain/delivery';
import { withDeadline } from './engine/deadline';
import { journalIn } from './journal/journal';
import type { Store } from './engine/open';

const readable = (v: unknown): Destination | null => {
	const parsed = destinationSchema.safeParse(v);
	return parsed.success ? parsed.data : null;
};

/** All destinations, oldest first; one that can't be read back is left out. */
export async function readDestinations(db: Store): Promise<Destination[]> {
	const all = await withDeadline(db.getAll('destinations'), 'Reading the destinations');
	return all
		.map(readable)
		.filter((d) => d !== null)
		.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** One destination, or null. */
export async function readDestination(db: Store, id: string): Promise<Destination | null> {
	return readable(await withDeadline(db.get('destinations', id), 'Reading the destination'));
}

/** Stores a destination and its journal line; secrets are never in it (they have only an id). */
export async function writeDestination(
	db: Store,
	d: Destination,
	at: number,
	by: string,
	action: string,
	params: Record<string, unknown>
): Promise<void> {
	const tx = db.transaction(['destinations', 'journal'], 'readwrite', { durability: 'strict' });
	await tx.objectStore('destinations').put(d, d.id);
	await journalIn(tx, at, by, action, { destinationId: d.id, ...params });
	await withDeadline(tx.done, 'Saving the destination');
}

/** Changes a destination as it stands in the store at that moment; null when it is gone. */
export async function changeDestination(
	db: Store,
	id: string,
	patch: Partial<Destination>,
	at: number,
	by: string,
	action: string,
	params: Record<string, unknown>
): Promise<Destination | null> {
	const tx = db.transaction(['destinations', 'journal'], 'readwrite', { durability: 'strict' });
	const now = readable(await tx.objectStore('destinations').get(id));
	const next = now && { ...now, ...patch };
	if (next) {
		await tx.objectStore('destinations').put(next, id);
		await journalIn(tx, at, by, action, { destinationId: id, ...params });
	}
	await withDeadline(tx.done, 'Saving the destination');
	return next;
}

/**
 * Deletes a destination; batches and receipts stay. A preconfigured one is remembered, so that it does not come back. Where contacts wait to
 * be sent there it stays, and how many they are is answered.
 */
export async function removeDestination(db: Store, d: Destination, at: number, by: string): Promise<number> {
	const removed = await removedDestinations(db);
	const tx = db.transaction(['destinations', 'batches', 'settings', 'journal'], 'readwrite', { durability: 'strict' });
	const waiting = (await tx.objectStore('batches').getAll())
		.filter((b) => b.destinationId === d.id && b.state !== 'cancelled')
		.reduce((n, b) => n + b.counts.waiting, 0);
	if (waiting > 0) return (await tx.done, waiting);
	await tx.objectStore('destinations').delete(d.id);
	if (d.preconfigured) await tx.objectStore('settings').put([...removed, d.id], REMOVED);
	await journalIn(tx, at, by, 'destination.deleted', { destinationId: d.id, name: d.name });
	await withDeadline(tx.done, 'Deleting the destination');
	return 0;
}

const REMOVED = 'destinationsRemoved';

/** Ids of preconfigured destinations that the user deleted. */
export async function removedDestinations(db: Store): Promise<Set<string>> {
	const ids = await db.get('settings', REMOVED);
	return new Set(Array.isArray(ids) ? ids.filter((v) => typeof v === 'string') : []);
}

const CONFIGURED = 'destinationsConfigured';

/** What the app's configuration said of each preconfigured destination when it was last followed. */
export async function configuredBefore(db: Store): Promise<Map<string, string>> {
	const kept = await db.get('settings', CONFIGURED);
	return kept instanceof Map ? kept : new Map();
}

/** Remembers it. */
export async function rememberConfigured(db: Store, said: ReadonlyMap<string, string>): Promise<void> {
	await db.put('settings', new Map(said), CONFIGURED);
}
