import type { ContactValues } from '#domain/chunk';
import type { Batch, DeliveryRecord, Destination } from '#domain/delivery';
import type { NamesSent } from '#domain/deliveries/names-sent';
import { fieldProperties } from '../outbox/destinations/properties';
import { hashText } from '../pipeline/match/match-keys';
import { readBatchChunk } from '../store/batches';
import { positionOf, serialOf } from '../store/contact-id';
import { readContacts, type StoredContact } from '../store/contacts';
import type { Store } from '../store/engine/open';
import type { BatchChunk } from '../store/schema';
import { mayBeChanged, namesAsText, partOf, placeIn, type FrozenPart } from './arrivals';
import type { Maybe } from './changed-since';

/** Contacts that are read at once. */
const AT_ONCE = 1000;

/**
 * True where fields are still sent under the names under which they went: else of whoever was edited nobody can tell what of it stands there.
 */
const isNamedAlike = (sent: NamesSent | undefined, d: Destination): sent is NamesSent =>
	sent !== undefined && namesAsText(sent) === namesAsText(d);

/** Two hashes of what is sent of a contact's own fields, in any order: a score moves by itself, and is no change of the contact. */
function printOf(properties: DeliveryRecord['properties'], names: NamesSent): number {
	const text = Object.entries(properties)
		.filter(([name]) => name !== names.scoreField && name !== names.tierField && name !== names.factorsField)
		.map(([name, value]) => JSON.stringify([name, value]))
		.sort()
		.join();
	return hashText(text) * 0x1f_ffff + (hashText(text, 0x9e3779b1) % 0x1f_ffff);
}
/** The same of a contact as it is now. */
const printNow = (values: ContactValues, names: NamesSent): number => printOf(fieldProperties(values, names, names.defaults), names);

/**
 * Whether a contact was changed since a record of it was frozen, so that something else would be sent; absent `d` = it is sent there no
 * more.
 */
export function isSentOtherwise(
	contact: StoredContact,
	batch: Pick<Batch, 'createdAt' | 'names'>,
	chunk: Pick<BatchChunk, 'records' | 'versions'>,
	i: number,
	d: Destination | undefined
): boolean {
	if (!d || !mayBeChanged({ at: batch.createdAt, version: chunk.versions?.[i] ?? 0 }, contact)) return false;
	if (!isNamedAlike(batch.names, d)) return true;
	return printOf(chunk.records[i]?.properties ?? {}, batch.names) !== printNow(contact.values, batch.names);
}

/**
 * Marks those of some contacts of which a delivery to `d` would send something else than was frozen. First all contacts in the order in which
 * they lie, then all frozen records, so that everything is read once. @param bits chunk serial → per position
 */
export async function markOtherwise(
	db: Store,
	d: Destination,
	parts: readonly FrozenPart[],
	maybe: readonly Maybe[],
	bits: ReadonlyMap<number, Uint8Array>
): Promise<void> {
	const mark = (id: number): number => (bits.get(serialOf(id))![positionOf(id)] = 1);
	const prints = new Map<number, number>();
	const byPart = new Map<number, Maybe[]>();
	for (const m of maybe) {
		const part = partOf(m.standing);
		if (byPart.has(part)) byPart.get(part)!.push(m);
		else byPart.set(part, [m]);
	}
	for (const [part, some] of byPart) {
		if (isNamedAlike(parts[part]?.names, d)) continue;
		for (const { id } of some) mark(id);
		byPart.delete(part);
	}
	const asked = [...byPart.values()].flat().sort((a, b) => a.id - b.id);
	for (let at = 0; at < asked.length; at += AT_ONCE) {
		const some = new Map(asked.slice(at, at + AT_ONCE).map((m) => [m.id, parts[partOf(m.standing)]!.names!]));
		for (const { id, values } of await readContacts(db, [...some.keys()])) prints.set(id, printNow(values, some.get(id)!));
	}
	for (const [n, some] of byPart) {
		const part = parts[n]!;
		const chunk = await readBatchChunk(db, part.batchId, part.n);
		for (const { id, standing } of some) {
			const frozen = chunk?.records[placeIn(standing)];
			const now = prints.get(id);
			if (frozen && now !== undefined && printOf(frozen.properties, part.names!) !== now) mark(id);
		}
	}
}
