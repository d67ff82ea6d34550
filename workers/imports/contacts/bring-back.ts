import type { ContactValues } from '#domain/chunk';
import type { DeletionLine } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { ok, type Result } from '#domain/result';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { foldName } from '../../pipeline/match/fold';
import type { Store } from '../../store/engine/open';
import { readSettings } from '../../store/settings';
import { openStore } from '../context';
import { contactsWithKeys, keyText } from '../match/stored-keys';
import { deletionsHere } from './deleted-here';
import { restoreContacts, type OnProgress, type Restored } from './delete-restore';
import { deletedValues, nameOf } from './unique-back';

/** Names that a line says. */
const NAMED = 3;

/** PipelineApi.deletions. */
export async function deletions(): Promise<DeletionLine[]> {
	const db = await openStore();
	const lines = (await deletionsHere(db)).filter(({ ids }) => ids.length > 0);
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
	const ids = (await deletionsHere(db)).find(({ d }) => d.key === key)?.ids ?? new Uint32Array(0);
	const anew = await cameAnew(db, ids);
	const done = await restoreContacts(
		ids.filter((id) => !anew.has(id)),
		onProgress
	);
	return done.ok ? ok({ ...done.value, anew: anew.size }) : done;
}

/** Those of some deleted contacts who are there again: somebody of their name has their primary key (DUP-7). */
async function cameAnew(db: Store, ids: Uint32Array): Promise<Set<number>> {
	const primaryKey = primaryKeyOf((await readSettings(db)).table);
	const fields = new Set<FieldId>([primaryKey, 'firstName', 'lastName', 'fullName']);
	const anew = new Set<number>();
	for (let at = 0; at < ids.length; at += MANY) {
		const away = await deletedValues(db, ids.subarray(at, at + MANY), fields);
		const keys = new Set(away.map(({ values }) => keyText(primaryKey, values[primaryKey])));
		keys.delete('');
		const there = new Set((await contactsWithKeys(db, primaryKey, keys)).map(({ values }) => who(values, primaryKey)));
		for (const { id, values } of away) if (values[primaryKey] && there.has(who(values, primaryKey))) anew.add(id);
	}
	return anew;
}

/** Contacts whose values are held at once. */
const MANY = 10_000;

const who = (v: ContactValues, primaryKey: FieldId): string =>
	`${keyText(primaryKey, v[primaryKey])} ${foldName(v.firstName, v.lastName, v.fullName)}`;
