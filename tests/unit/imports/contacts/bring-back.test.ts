import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';

beforeEach(plainDevice);

const byHand = async (values: ContactValues): Promise<number> => value(await api.saveContact(values, null)).id;
const NORA = { firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com' };
const IDA = { firstName: 'Ida', lastName: 'Moor', email: 'ida@grain-works.com' };
const counts = async (): Promise<number[]> => (await api.deletions()).map((d) => d.count);
const emails = async (): Promise<(string | undefined)[]> => {
	const { rows } = await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 50);
	return Promise.all(rows.map(async (r) => (await queryApi.contact(r.id))?.values.email));
};

describe('CON-1, APP-4: what was deleted can be brought back later on', () => {
	it('CON-1: each deletion is a line with who was deleted in it and is still away; brought back, they stand as before', async () => {
		const [nora, ida] = [await byHand(NORA), await byHand(IDA)];
		value(await api.deleteContacts([nora]));
		value(await api.deleteContacts([ida]));
		expect(await counts()).toEqual([1, 1]);
		const [newest, oldest] = await api.deletions();
		expect([newest!.at >= oldest!.at, newest!.by]).toEqual([true, oldest!.by]);
		expect([newest!.names, oldest!.names]).toEqual([['Ida Moor'], ['Nora Lindqvist']]);
		expect(value(await api.bringBack(oldest!.key))).toMatchObject({ restored: 1, without: 0 });
		await expect.poll(emails).toEqual([NORA.email]);
		expect(await counts()).toEqual([1]);
		// The undo of a deletion takes it off, too; a second time nobody comes.
		value(await api.restoreContacts([ida]));
		expect([await counts(), value(await api.bringBack(newest!.key)).restored]).toEqual([[], 0]);
	});

	it('CON-1: nobody comes back who was in a deletion before, was erased since (CON-4), or went with an import that was taken back (IMP-13)', async () => {
		const [nora, ida] = [await byHand(NORA), await byHand(IDA)];
		value(await api.deleteContacts([nora]));
		value(await api.deleteContacts([nora, ida]));
		expect(await counts()).toEqual([1, 1]);
		value(await api.eraseContact(nora, () => undefined));
		expect(await counts()).toEqual([1]);

		const { id } = await importAll(csv('First Name,Last Name,Email', ['Tom,Berg,tom@hafen.com', 'Eva,Holm,eva@hafen.com']));
		await expect.poll(async () => (await emails()).length).toBe(2);
		const tom = (await queryApi.page({ search: 'tom@hafen.com' }, 0, 1)).rows[0]!.id;
		value(await api.deleteContacts([tom]));
		expect(await counts()).toEqual([1, 1]);
		value(await api.undoImport(id, 'undo'));
		expect(await counts()).toEqual([1]);
	});

	it('DUP-7: who came in anew meanwhile is not there twice; somebody else of the same mailbox comes back', async () => {
		const [nora, ida] = [await byHand(NORA), await byHand({ ...IDA, email: 'info@grain-works.com' })];
		value(await api.deleteContacts([nora, ida]));
		await importAll(csv('First Name,Last Name,Email', ['nora,LINDQVIST,Nora@Harbor-Foods.com', 'Jon,Falk,info@grain-works.com']));
		const [line] = await api.deletions();
		expect(value(await api.bringBack(line!.key))).toMatchObject({ restored: 1, anew: 1 });
		await expect.poll(emails).toEqual(['info@grain-works.com', NORA.email, 'info@grain-works.com']);
		expect(await counts()).toEqual([1]);
	});

	it('APP-5: what a restored backup holds instead is not trusted', async () => {
		const db = await openStore();
		for (const bad of [
			7,
			[{ key: 'x' }],
			[{ key: 'x', at: Date.now(), by: 'y', serials: new Uint32Array(9), words: new Uint32Array(1) }]
		]) {
			await db.put('settings', bad, 'deletions');
			expect(await api.deletions()).toEqual([]);
			const id = await byHand({ ...IDA, email: `ida${String(bad).length}@grain-works.com` });
			value(await api.deleteContacts([id]));
			expect(await counts()).toEqual([1]);
		}
	});
});
