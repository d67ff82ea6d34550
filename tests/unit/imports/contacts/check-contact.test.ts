import { beforeEach, describe, expect, it } from 'vitest';
import { CHUNK_STORES, getChunk, setValues } from '#workers/store/contacts';
import { take } from '#workers/store/counters';
import { openStore } from '#workers/store/engine/open';
import { writeChunk } from '#workers/imports/contacts/write-chunk';
import { api, csv, plainDevice, importAll } from '../harness';

beforeEach(plainDevice);

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const person = (n: number) => ({ firstName: 'Ana', lastName: `Lima${n}`, fullName: `Ana Lima${n}`, email: `ana${n}@nordlicht-bau.de` });
const found = async (values: Parameters<typeof api.checkContact>[0], id: number | null = null): Promise<string[]> =>
	(await api.checkContact(values, id)).duplicates.map((d) => `${d.email} ${d.type} ${d.score}`);

describe('DUP-6, CON-3: duplicates while typing', () => {
	it('every match type is found among the stored contacts, the strongest first', async () => {
		await importAll(
			csv('First Name,Last Name,Email,Phone,Company', [
				'Ana,Lima,ana@nordlicht-bau.de,+49 30 2005001,Nordlicht Bau GmbH',
				'Tom,Berg,tom@hafen-bank.de,+49 30 2005002,Hafen Bank',
				'Eva,Ort,eva@hafen-bank.de,+49 30 2005003,Hafen Bank'
			])
		);
		expect(await found({ firstName: 'Ana', lastName: 'Lima', fullName: 'Ana Lima', email: 'ANA@nordlicht-bau.de' })).toEqual([
			'ana@nordlicht-bau.de exact 100'
		]);
		expect(
			await found({
				firstName: 'Eva',
				lastName: 'Ort',
				fullName: 'Eva Ort',
				email: 'ana@nordlicht-bau.de',
				phone2: '+49 30 2005002',
				company: 'Hafen Bank'
			})
		).toEqual(['ana@nordlicht-bau.de email 93', 'tom@hafen-bank.de phone 93', 'eva@hafen-bank.de nameCompany 85']);
	});

	it('what is saved, changed, deleted, restored or imported is known at once', async () => {
		expect(await found(person(1))).toEqual([]);
		const { id } = value(await api.saveContact(person(1), null));
		expect(await found(person(1))).toEqual(['ana1@nordlicht-bau.de exact 100']);
		expect(await found(person(1), id)).toEqual([]);
		value(await api.saveContact(person(2), id));
		expect(await found(person(1))).toEqual([]);
		expect(await found(person(2))).toHaveLength(1);
		value(await api.deleteContacts([id]));
		expect(await found(person(2))).toEqual([]);
		value(await api.restoreContacts([id]));
		expect(await found(person(2))).toHaveLength(1);
		await importAll(csv('Name,Email', ['Ana Lima3,ana3@nordlicht-bau.de']));
		expect(await found(person(3))).toHaveLength(1);
		expect(await found(person(2))).toHaveLength(1);
	});

	it('what another tab changed is read again, and only that', async () => {
		const { id } = value(await api.saveContact(person(1), null));
		await importAll(csv('Name,Email', ['Ana Lima5,ana5@nordlicht-bau.de']));
		expect(await found(person(1))).toHaveLength(1);
		const db = await openStore();
		const tx = db.transaction([...CHUNK_STORES, 'settings'] as const, 'readwrite');
		const chunk = (await getChunk(tx, Math.floor(id / 1024)))!;
		setValues(chunk, id % 1024, person(7));
		await writeChunk(tx, chunk);
		await take(tx, 'generation');
		await tx.done;
		const read: IDBValidKey[] = [];
		const get = IDBObjectStore.prototype.get;
		IDBObjectStore.prototype.get = function (key) {
			if (this.name === 'matchKeys') read.push(key as IDBValidKey);
			return get.call(this, key);
		};
		try {
			expect(await found(person(7))).toHaveLength(1);
		} finally {
			IDBObjectStore.prototype.get = get;
		}
		expect(read).toEqual([Math.floor(id / 1024)]);
		expect(await found(person(1))).toEqual([]);
		expect(await found(person(5))).toHaveLength(1);
	});
});
