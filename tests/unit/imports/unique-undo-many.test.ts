import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { queryApi } from '#workers/query/api';
import { value } from './fix-support';
import { api, csv, importAll, nothing, plainDevice } from './harness';

const HEADER = 'First Name,Last Name,Email,Account ID';
const TOM = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' };
const unique = { table: { fields: [{ id: 'accountId' as const, unique: true }] } };
beforeEach(plainDevice);

const byHand = async (values: ContactValues, id: number | null = null): Promise<number> => value(await api.saveContact(values, id)).id;
/** Email → account of every contact. */
const accounts = async (): Promise<Record<string, string>> => {
	const { rows } = await queryApi.page({}, 0, 50);
	const all = await Promise.all(rows.map((r) => queryApi.contact(r.id)));
	return Object.fromEntries(all.map((c) => [c?.values.email, c?.values.accountId ?? '']));
};

describe('MAP-7, IMP-13: a whole import taken back', () => {
	const NORA = { firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com', accountId: 'A-7' };
	const IDA = { firstName: 'Ida', lastName: 'Moor', email: 'ida@grain-works.com', accountId: 'A-8' };

	it.each(['keep', 'undo'] as const)(
		'MAP-7, IMP-13: who would get back what another contact has by now is named before, and stays as it is (%s)',
		async (answer) => {
			await api.saveSettings(unique);
			const nora = await byHand(NORA);
			await byHand(IDA);
			const m = await importAll(
				csv(HEADER, [
					'Nora,Lindqvist,nora@harbor-foods.com,A-17',
					'Ida,Moor,ida@grain-works.com,A-18',
					'Yuki,Mori,yuki@orion-pack.com,A-20'
				])
			);
			expect(m.ledger).toMatchObject({ created: 1, merged: 2 });
			const tom = await byHand(TOM);
			expect(value(await api.undoPreview(m.id))).toMatchObject({
				created: 1,
				merged: 1,
				mergedChanged: 0,
				taken: 1,
				takenChanged: 0,
				takenBy: [
					{ id: nora, name: 'Nora Lindqvist', problem: { code: 'takenSince', params: { value: 'A-7', id: tom, name: 'Tom Berg' } } }
				],
				changed: []
			});
			const done = value(await api.undoImport(m.id, answer, nothing));
			expect(done.undone?.tally).toEqual({ removed: 1, returned: 1, left: 1, taken: 1, held: 0 });
			expect(await accounts()).toEqual({
				'nora@harbor-foods.com': 'A-17',
				'ida@grain-works.com': 'A-8',
				'tom@hafen.com': 'A-7'
			});
		}
	);

	it('MAP-7, IMP-13: who goes with the import has nothing any more; who stays since it was changed has', async () => {
		await api.saveSettings(unique);
		await byHand(NORA);
		const m = await importAll(csv(HEADER, ['Nora,Lindqvist,nora@harbor-foods.com,A-17', 'Yuki,Mori,yuki@orion-pack.com,']));
		const yuki = (await queryApi.page({}, 0, 5)).rows.find((r) => r.email === 'yuki@orion-pack.com')!.id;
		await byHand({ firstName: 'Yuki', lastName: 'Mori', email: 'yuki@orion-pack.com', accountId: 'A-7' }, yuki);
		expect(value(await api.undoPreview(m.id))).toMatchObject({ created: 0, createdChanged: 1, merged: 0, taken: 1 });
		expect(value(await api.undoImport(m.id, 'keep', nothing)).undone?.tally).toMatchObject({ removed: 0, returned: 0, left: 2, taken: 1 });
		expect(await accounts()).toEqual({ 'nora@harbor-foods.com': 'A-17', 'yuki@orion-pack.com': 'A-7' });
	});
});

describe('MAP-7, CON-1: an edit of many taken back', () => {
	it('MAP-7, CON-1: who would get back what another contact has by now stays as edited, and it is said who; the others are as before', async () => {
		const ids: number[] = [];
		for (const [n, first] of ['Nora', 'Ida', 'Yuki'].entries())
			ids.push(
				await byHand({ firstName: first, lastName: 'Lindqvist', email: `${first.toLowerCase()}@harbor-foods.com`, accountId: `A-${n + 7}` })
			);
		const { key } = value(await api.bulkEdit(Uint32Array.from(ids), { kind: 'clear', field: 'accountId' }, nothing));
		await api.saveSettings(unique);
		const tom = await byHand(TOM);
		expect(value(await api.undoBulkEdit(key, nothing))).toEqual({
			back: 2,
			kept: 0,
			taken: 1,
			first: { code: 'takenSince', params: { field: 'Account ID', value: 'A-7', name: 'Tom Berg', id: tom } }
		});
		expect(await accounts()).toEqual({
			'nora@harbor-foods.com': '',
			'ida@harbor-foods.com': 'A-8',
			'yuki@harbor-foods.com': 'A-9',
			'tom@hafen.com': 'A-7'
		});
		// Free again: its own history gives it back.
		await byHand({ ...TOM, accountId: '' }, tom);
		const event = (await queryApi.contact(ids[0]!))!.history.find((e) => e.undoable)!.id;
		value(await api.undoEvent(ids[0]!, event));
		expect((await accounts())['nora@harbor-foods.com']).toBe('A-7');
	});
});
