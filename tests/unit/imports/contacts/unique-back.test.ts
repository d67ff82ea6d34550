import { beforeEach, describe, expect, it } from 'vitest';
import { problemText } from '#domain/messages/index';
import type { ContactValues } from '#domain/chunk';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';

const unique = { table: { fields: [{ id: 'accountId' as const, unique: true }] } };
beforeEach(async () => {
	await plainDevice();
	await api.saveSettings(unique);
});

const byHand = async (values: ContactValues, id: number | null = null): Promise<number> => value(await api.saveContact(values, id)).id;
const NORA = { firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com', accountId: 'A-7' };
const TOM = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' };
const IDA = { firstName: 'Ida', lastName: 'Moor', email: 'ida@grain-works.com', accountId: 'A-8' };
const withAccount = async (id: string): Promise<number> => {
	const { rows } = await queryApi.page({}, 0, 50);
	const all = await Promise.all(rows.map((r) => queryApi.contact(r.id)));
	return all.filter((c) => c?.values.accountId === id).length;
};
const newest = async (id: number): Promise<string> => (await queryApi.contact(id))!.history.find((e) => e.undoable)!.id;

describe('MAP-7: what comes back gives no value a second time', () => {
	it('MAP-7, CON-1: who was deleted comes back without what somebody has by now; it is said who, and the history keeps the value', async () => {
		const [nora, ida] = [await byHand(NORA), await byHand(IDA)];
		value(await api.deleteContacts([nora, ida]));
		const tom = await byHand(TOM);
		const done = value(await api.restoreContacts([nora, ida]));
		expect(done).toMatchObject({
			restored: 2,
			without: 1,
			taken: { code: 'takenSince', params: { field: 'Account ID', value: 'A-7', id: tom } }
		});
		expect(problemText(done.taken!)).toContain('Account ID A-7 belongs to Tom Berg by now');
		expect([await withAccount('A-7'), await withAccount('A-8')]).toEqual([1, 1]);
		expect((await queryApi.contact(nora))!.values).toMatchObject({ email: NORA.email, lastName: 'Lindqvist' });
		const event = await newest(nora);
		expect(await api.undoEvent(nora, event)).toMatchObject({ ok: false, problem: { code: 'takenSince' } });
		await byHand({ ...TOM, accountId: '' }, tom);
		value(await api.undoEvent(nora, event));
		expect((await queryApi.contact(nora))!.values.accountId).toBe('A-7');
	});

	it('MAP-7: of two deleted contacts that had one value after each other the first has it again', async () => {
		const nora = await byHand(NORA);
		value(await api.deleteContacts([nora]));
		const tom = await byHand(TOM);
		value(await api.deleteContacts([tom]));
		expect(value(await api.restoreContacts([nora, tom]))).toMatchObject({ restored: 2, without: 1, taken: { params: { id: nora } } });
		expect(value(await api.restoreContacts([nora, tom]))).toEqual({ restored: 0, without: 0, taken: null });
		expect(await withAccount('A-7')).toBe(1);
	});

	it('MAP-7, CON-1: those who shared a value before it was unique come back as they were while nothing else happened', async () => {
		await api.saveSettings({ table: { fields: [] } });
		const [nora, tom] = [await byHand(NORA), await byHand(TOM)];
		await api.saveSettings(unique);
		// They stay as they are, and can be edited.
		value(await api.saveContact({ ...TOM, jobTitle: 'Buyer' }, tom));
		value(await api.deleteContacts([tom]));
		expect(value(await api.restoreContacts([tom]))).toEqual({ restored: 1, without: 0, taken: null });
		value(await api.deleteContacts([nora, tom]));
		expect(value(await api.restoreContacts([nora, tom]))).toEqual({ restored: 2, without: 0, taken: null });
		expect(await withAccount('A-7')).toBe(2);
	});

	it('MAP-7, DUP-6: an edit that gave a value up is not undone while another contact has it; nothing is altered', async () => {
		const nora = await byHand(NORA);
		await byHand({ ...NORA, accountId: 'A-9', jobTitle: 'Buyer' }, nora);
		const tom = await byHand(TOM);
		const event = await newest(nora);
		expect(await api.undoEvent(nora, event)).toMatchObject({
			ok: false,
			problem: { code: 'takenSince', params: { id: tom, value: 'A-7' } }
		});
		expect((await queryApi.contact(nora))!.values).toMatchObject({ accountId: 'A-9', jobTitle: 'Buyer' });
		await byHand({ ...TOM, accountId: '' }, tom);
		value(await api.undoEvent(nora, event));
		expect((await queryApi.contact(nora))!.values.accountId).toBe('A-7');
	});

	it('MAP-7, DUP-6: a merge is not undone while the merged row would come back beside somebody who has its value', async () => {
		const ida = await byHand({ ...IDA, accountId: '' });
		await importAll(csv('First Name,Last Name,Email,Account ID', ['Ida,Moor,ida@grain-works.com,A-7']));
		const event = await newest(ida);
		await byHand({ ...IDA, accountId: 'A-8' }, ida);
		const tom = await byHand(TOM);
		expect(await api.undoEvent(ida, event)).toMatchObject({ ok: false, problem: { code: 'takenSince', params: { id: tom } } });
		expect(await withAccount('A-7')).toBe(1);
		value(await api.deleteContacts([tom]));
		value(await api.undoEvent(ida, event));
		expect(await withAccount('A-7')).toBe(1);
	});
});
