import { rowValues, type ContactValues } from '#domain/chunk';
import type { Batch } from '#domain/delivery';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { primaryKeyOf } from '#domain/table-definition';
import { foldName } from '../pipeline/match/fold';
import { phoneKey } from '../pipeline/match/phone-key';
import { batchChunks, readBatches, statusAt } from '../store/batches';
import { contactId } from '../store/contact-id';
import type { StoredContact } from '../store/contacts';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import { deviceId, externalId, readSettings } from '../store/settings';
import { readSomeColumns } from '../store/some-columns';

/** Chunks of contacts read at once. */
const AT_ONCE = 8;
/** In place of an external id: several of those who went had the primary key, under different names perhaps. */
const SEVERAL = '';

type Undone = ImportManifest & Required<Pick<ImportManifest, 'undone'>>;

/** What was delivered so far: contacts under their own ids, and those under that of somebody who went, with it. */
interface Sent {
	own: Set<number>;
	borrowed: Map<number, string>;
}

/**
 * [Note: external ids] A contact's external id is made of its place, and an import that comes again after it was undone makes new contacts.
 * A system that knows people by that id alone would hold them twice (PUSH-4). So whoever went with an undone import leaves the id that it
 * was delivered under to the contact in which the same person comes again: the row of the same file under the same name, the same primary
 * key, or where that is blank the same number and name. One id is never two contacts': it is given once, and not while its first owner is
 * here. What was given is read from the deliveries themselves, and what the person was known by from the contacts that went, so that
 * erasing a person (CON-4) takes both away with the rest.
 */
export class EarlierIds {
	/** Contacts named otherwise than by their own id. */
	given = 0;

	constructor(
		private readonly sent: Sent,
		/** Key of a person who went → external id. */
		private readonly gone: ReadonlyMap<string, string>,
		/** External ids whose first owner is here, or is here again. */
		private readonly here: ReadonlySet<string>,
		/** External id → who goes by it now. */
		private readonly holders: Map<string, number>,
		/** Who is older than all imports that were undone can't be somebody who came again. */
		private readonly since: number,
		private readonly keyed: Keys
	) {}

	/** The contact with the external id that it goes out under. */
	named<C extends StoredContact>(c: C): C {
		const id = this.#of(c);
		if (id === c.externalId) return c;
		this.given++;
		return { ...c, externalId: id };
	}

	#of(c: StoredContact): string {
		const before = this.sent.borrowed.get(c.id);
		if (before !== undefined) return this.here.has(before) ? c.externalId : before;
		if (c.createdAt < this.since || this.sent.own.has(c.id)) return c.externalId;
		for (const key of this.keyed.all(c.values, c.importId, c.row)) {
			const id = this.gone.get(key);
			if (!id || this.here.has(id) || (this.holders.get(id) ?? c.id) !== c.id) continue;
			this.holders.set(id, c.id);
			return id;
		}
		return c.externalId;
	}
}

/**
 * The external ids of those who were delivered and went since with an import that was undone; null = there are none, which is known from
 * the lists of imports and deliveries alone. @param only nobody else is asked about
 */
export async function earlierIds(db: Store, only?: readonly StoredContact[]): Promise<EarlierIds | null> {
	const imports = await readImports(db);
	const ended = imports.filter((m): m is Undone => m.undone !== undefined && m.completedAt !== null);
	if (ended.length === 0) return null;
	const all = await readBatches(db);
	const between = (b: Batch, m: Undone): boolean => (m.completedAt ?? 0) <= b.createdAt && b.createdAt <= m.undone.at;
	// Of an import during whose life nothing was delivered nobody is known anywhere. The last one that went was known last.
	const undone = ended.filter((m) => all.some((b) => between(b, m))).sort((a, b) => a.undone.at - b.undone.at);
	if (undone.length === 0) return null;
	const since = Math.min(...undone.map((m) => m.completedAt ?? 0));
	const batches = all.filter((b) => b.createdAt >= since);
	const device = await deviceId(db);
	const sent = await sentSince(db, batches, device);
	const keyed = new Keys(imports, primaryKeyOf((await readSettings(db)).table));
	const wanted = only && new Set(only.flatMap((c) => keyed.all(c.values, c.importId, c.row)));
	const gone = new Map<string, string>();
	const here = new Set<string>();
	const dead = new Set<number>();
	for (const m of undone)
		for (let at = 0; at < m.chunks.length; at += AT_ONCE)
			for (const chunk of await readSomeColumns(db, m.chunks.slice(at, at + AT_ONCE), keyed.read))
				for (let i = 0; i < chunk.length; i++) {
					const id = contactId(chunk.serial, i);
					const under = sent.borrowed.get(id) ?? (sent.own.has(id) ? externalId(device, id) : null);
					if (under === null) continue;
					if (chunk.alive[i] === 1) here.add(externalId(device, id));
					else {
						dead.add(id);
						for (const key of keyed.telling(rowValues(chunk.columns, i), m.id, chunk.rows[i] ?? 0))
							if (!wanted || wanted.has(key))
								gone.set(key, !key.startsWith('key ') || (gone.get(key) ?? under) === under ? under : SEVERAL);
					}
				}
	const holders = new Map([...sent.borrowed].flatMap(([id, under]) => (dead.has(id) ? [] : [[under, id] as const])));
	return new EarlierIds(sent, gone, here, holders, since, keyed);
}

/** Contacts that were delivered under the external id of somebody who went, with it. */
export async function borrowedIds(db: Store): Promise<ReadonlyMap<number, string>> {
	const batches = (await readBatches(db)).filter((b) => b.earlierIds !== undefined);
	return batches.length > 0 ? (await sentSince(db, batches, await deviceId(db))).borrowed : new Map<number, string>();
}

/** Of one delivery: contacts that went under their own ids, and those under that of somebody who went, with it. */
interface Delivered {
	own: Uint32Array;
	borrowed: ReadonlyMap<number, string>;
}
/** Deliveries of which nothing waits any more change only where a person is erased: their records, which are large, are read once. */
const settled = new Map<string, Delivered & { db: Store; erased: number | undefined }>();

/** Oldest first, so that what was given last counts. */
async function sentSince(db: Store, batches: readonly Batch[], device: string): Promise<Sent> {
	const sent: Sent = { own: new Set(), borrowed: new Map() };
	for (const batch of [...batches].reverse()) {
		const { own, borrowed } = await deliveredIn(db, batch, device);
		for (const id of own) sent.own.add(id);
		for (const [id, under] of borrowed) sent.borrowed.set(id, under);
	}
	return sent;
}

/** What was refused made nobody known under an id. */
async function deliveredIn(db: Store, batch: Batch, device: string): Promise<Delivered> {
	const known = settled.get(batch.id);
	if (known && known.db === db && known.erased === batch.erased) return known;
	const own: number[] = [];
	const borrowed = new Map<number, string>();
	for await (const chunk of batchChunks(db, batch))
		for (const [i, id] of chunk.contactIds.entries()) {
			const under = chunk.records[i]?.externalId;
			if (id === 0 || !under || statusAt(chunk, i) === 'rejected') continue;
			if (under === externalId(device, id)) own.push(id);
			else borrowed.set(id, under);
		}
	const delivered = { db, erased: batch.erased, own: Uint32Array.from(own), borrowed };
	settled.delete(batch.id);
	if (batch.counts.waiting === 0) settled.set(batch.id, delivered);
	return delivered;
}

/** By what a person is known again for certain. */
class Keys {
	readonly read: ReadonlySet<FieldId>;
	readonly #files = new Map<string, string>();

	constructor(
		imports: readonly ImportManifest[],
		private readonly primary: FieldId
	) {
		this.read = new Set<FieldId>([primary, 'firstName', 'lastName', 'fullName', 'company', ...PHONE_FIELDS]);
		// The same bytes read from the same sheets: only then a row is the same row.
		for (const m of imports)
			if (m.file.sha256) this.#files.set(m.id, JSON.stringify([m.file.sha256, m.setup?.parts.map((p) => [p.file, p.sheetName])]));
	}

	/** All that may lead to who went, the surest first. */
	all(v: ContactValues, importId: string, row: number): string[] {
		const name = foldName(v.firstName, v.lastName, v.fullName);
		const file = this.#files.get(importId);
		const key = v[this.primary]?.trim().toLowerCase();
		return [
			...(file && name ? [`row ${file} ${row} ${name}`] : []),
			...(key ? [`named ${key} ${name}`, `key ${key}`] : []),
			...(name ? PHONE_FIELDS.flatMap((f) => (v[f] && phoneKey(v[f]) ? [`phone ${phoneKey(v[f])} ${name}`] : [])) : [])
		];
	}

	/** Those by which somebody who went is found: whoever had a primary key by that, not by a number that a household may share. */
	telling(v: ContactValues, importId: string, row: number): string[] {
		const has = Boolean(v[this.primary]?.trim());
		return this.all(v, importId, row).filter((key) => !has || !key.startsWith('phone '));
	}
}
