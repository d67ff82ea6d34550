import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#domain/result';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/imports/context';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

const value = <T>(r: Result<T>): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const FIT = 'custom:fit' as const;
/** A file of so many contacts, each third without a value. */
const many = (n: number): File =>
	csv(
		'First Name,Last Name,Email,Fit',
		Array.from({ length: n }, (_, i) => `Nora,Quist,p${i}@quist-works.com,${i % 3 === 0 ? '' : `L${i}`}`)
	);
const counted = async (): Promise<number> => (await api.ownFields()).fields.find((f) => f.field.id === FIT)!.contacts;
/** As counted by reading every value. */
const read = async (): Promise<number> => value(await api.fieldUsage(FIT)).contacts;

beforeEach(plainDevice);

describe('MAP-2: in how many contacts a field has a value', () => {
	it('MAP-2: is kept with the contacts, and true after edits, deletions and undo', async () => {
		const { id } = await importAll(many(1500));
		expect([await counted(), await read()]).toEqual([1000, 1000]);
		const [blank, with1, with2] = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
		value(await api.deleteContacts([with1!]));
		for (const [of, fit] of [
			[blank!, 'M'],
			[with2!, '']
		] as const)
			value(await api.saveContact({ ...(await queryApi.contact(of))!.values, [FIT]: fit }, of));
		expect([await counted(), await read()]).toEqual([999, 999]);
		value(await api.restoreContacts([with1!]));
		expect([await counted(), await read()]).toEqual([1000, 1000]);
		value(await api.deleteField(FIT, nothing));
		value(await api.restoreField(FIT, nothing));
		expect([await counted(), await read()]).toEqual([1000, 1000]);
		await importAll(csv('First Name,Last Name,Email,Fit', ['Tom,Berger,tom@berger-works.com,M']));
		value(await api.undoImport(id, 'undo', nothing));
		expect([await counted(), await read()]).toEqual([1, 1]);
	});

	it('MAP-2: is counted by the values where an earlier version wrote them', async () => {
		await importAll(many(1500));
		const db = await openStore();
		for (const { filled: _, ...before } of (await db.getAll('heads')).slice(1)) await db.put('heads', before, before.serial);
		expect((await db.getAll('heads')).map((h) => h.filled === undefined)).toEqual([false, true]);
		expect(await counted()).toBe(1000);
	});
});
