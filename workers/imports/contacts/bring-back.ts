import type { ContactValues } from '#domain/chunk';
import type { DeletionLine } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/table-definition';
import { foldName } from '../../pipeline/match/fold';
import { readHeads, type ChunkHead } from '../../store/chunk-head';
import { contactId, positionsBySerial } from '../../store/contact-id';
import { readContacts } from '../../store/contacts';
import { readDeletions, stillAway } from '../../store/deletions';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/open';
import { readSettings } from '../../store/settings';
import { openStore, wallClock } from '../context';
import { storedKeys, visibleSerials } from '../match/match-source';
import { keyText } from '../match/stored-keys';
import { restoreContacts, type OnProgress, type Restored } from './delete-restore';
import { deletedValues, nameOf } from './unique-back';

/** Names that a line says. */
const NAMED = 3;

/** PipelineApi.deletions. */
export async function deletions(): Promise<DeletionLine[]> {
	const db = await openStore();
	const [all, heads] = [await readDeletions(db, wallClock()), await headsThere(db)];
	const lines = all.map((d) => ({ d, ids: stillAway(d, heads) })).filter(({ ids }) => ids.length > 0);
	const named = lines.flatMap(({ ids }) => [...ids.subarray(0, NAMED)]);
	const fields = new Set<FieldId>(['firstName', 'lastName', 'fullName', 'email', 'company']);
	const names = new Map((await deletedValues(db, named, fields)).map(({ id, values }) => [id, nameOf(values)]));
	return lines
		.map(({ d: { key, at, by }, ids }) => ({
			key,
			at,
			by,
			count: ids.length,
			names: [...ids.subarray(0, NAMED)].flatMap((id) => names.get(id) || [])
		}))
		.reverse();
}

/** PipelineApi.bringBack. */
export async function bringBack(key: string, onProgress?: OnProgress): Promise<Result<Restored & { anew: number }>> {
	const db = await openStore();
	const found = (await readDeletions(db, wallClock())).find((d) => d.key === key);
	const ids = found ? stillAway(found, await headsThere(db)) : new Uint32Array(0);
	const anew = await cameAnew(db, ids);
	const done = await restoreContacts(
		ids.filter((id) => !anew.has(id)),
		onProgress
	);
	return done.ok ? ok({ ...done.value, anew: anew.size }) : done;
}

/** Heads of the chunks whose contacts can come back: of imports that are complete and were not taken back themselves. */
async function headsThere(db: Store): Promise<Map<number, ChunkHead>> {
	const shown = new Set((await readImports(db)).filter((m) => m.phase === 'complete' && !m.undone).flatMap((m) => m.chunks));
	return new Map((await readHeads(db, 0, Infinity)).filter((h) => shown.has(h.serial)).map((h) => [h.serial, h]));
}

/** Those of some deleted contacts who are there again: somebody of their name has their primary key (DUP-7). */
async function cameAnew(db: Store, ids: Uint32Array): Promise<Set<number>> {
	const primaryKey = primaryKeyOf((await readSettings(db)).table);
	const away = new Set<number>();
	const places = positionsBySerial(ids);
	for await (const [serial, hashes] of hashesOf(db, [...places.keys()], primaryKey))
		for (const i of places.get(serial) ?? []) away.add(hashes[i] ?? 0);
	away.delete(0);
	// Told by hash, so that nobody may have one of their keys after all.
	const here: number[] = [];
	if (away.size > 0)
		for await (const [serial, hashes] of hashesOf(db, await visibleSerials(db), primaryKey))
			hashes.forEach((hash, i) => {
				if (away.has(hash)) here.push(contactId(serial, i));
			});
	const there = new Set<string>();
	for (let at = 0; at < here.length; at += MANY)
		for (const { values } of await readContacts(db, here.slice(at, at + MANY))) there.add(who(values, primaryKey));
	const anew = new Set<number>();
	const fields = new Set<FieldId>([primaryKey, 'firstName', 'lastName', 'fullName']);
	for (let at = 0; there.size > 0 && at < ids.length; at += MANY)
		for (const { id, values } of await deletedValues(db, ids.subarray(at, at + MANY), fields))
			if (values[primaryKey] && there.has(who(values, primaryKey))) anew.add(id);
	return anew;
}

/** Contacts whose values are held at once. */
const MANY = 10_000;

const who = (v: ContactValues, primaryKey: FieldId): string =>
	`${keyText(primaryKey, v[primaryKey])} ${foldName(v.firstName, v.lastName, v.fullName)}`;

/** Chunks read at once. */
const AT_ONCE = 20;

/** Hashes of the primary keys of chunks, by serial. */
async function* hashesOf(db: Store, serials: readonly number[], primaryKey: FieldId): AsyncGenerator<[number, Uint32Array]> {
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		const some = serials.slice(at, at + AT_ONCE);
		for (const [n, found] of (await storedKeys(db, some, primaryKey)).entries())
			if (found) yield [some[n]!, found.primary ?? found.keys.email];
	}
}
