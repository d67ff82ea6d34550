import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { openStore } from '#workers/imports/context';
import { readSettings } from '#workers/store/settings';
import { HoldersAhead } from '#workers/imports/contacts/holders-ahead';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';

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

describe('MAP-7, CON-1, IMP-12: an edit of many taken back beside an import that is half written', () => {
	/** Three contacts in chunks of their own, whose accounts were cleared by one edit. */
	async function cleared(): Promise<string> {
		const files = ['Nora', 'Ida', 'Yuki'].map((first, n) =>
			csv(HEADER, [`${first},Lindqvist,${first.toLowerCase()}@harbor-foods.com,A-${n + 7}`])
		);
		for (const file of files) await importAll(file);
		const { key } = value(await api.bulkEdit(await queryApi.ids({}), { kind: 'clear', field: 'accountId' }, nothing));
		await api.saveSettings(unique);
		return key;
	}
	async function halfWritten(rows: string[]): Promise<string> {
		const m = await toReview(csv(HEADER, rows));
		const died = api.finalizeImport(m.id, () => {
			throw new Error('killed');
		});
		await died.catch(() => undefined);
		await killedTab(m.id);
		expect((await api.getImport(m.id))!.phase).toBe('committing');
		return m.id;
	}

	it('MAP-7, IMP-12: nobody gets back what one of its rows has; it is said which import comes first, and then the rest comes back', async () => {
		const key = await cleared();
		const id = await halfWritten(['Tom,Berg,tom@hafen.com,A-8']);
		expect(value(await api.undoBulkEdit(key, nothing))).toEqual({
			back: 2,
			kept: 0,
			taken: 1,
			first: { code: 'importUnfinished', params: { file: 'leads.csv' } }
		});
		expect(await accounts()).toEqual({ 'nora@harbor-foods.com': 'A-7', 'ida@harbor-foods.com': '', 'yuki@harbor-foods.com': 'A-9' });
		expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ created: 1, failed: 0 });
		expect(value(await api.undoBulkEdit(key, nothing))).toMatchObject({ taken: 1, first: { code: 'takenSince' } });
		expect((await accounts())['ida@harbor-foods.com']).toBe('');
	});

	it('MAP-7: contacts are read once for all chunks, and anew only where somebody else wrote between two of them', async () => {
		const key = await cleared();
		const read = vi.spyOn(HoldersAhead.prototype, 'lookAt');
		const readings = () => Math.max(...read.mock.contexts.map((c) => (c as HoldersAhead).readings));
		value(await api.undoBulkEdit(key, nothing));
		expect([read.mock.calls.length, readings()]).toEqual([3, 1]);
		read.mockRestore();
	});

	it('MAP-7: what somebody else writes between two chunks is read, what was written here is known', async () => {
		await api.saveSettings(unique);
		const [db, settings] = [await openStore(), await readSettings(await openStore())];
		const back = [{ accountId: 'A-7' }, { accountId: 'A-9' }];
		const ahead = new HoldersAhead(db, async (n) => back.slice(n, n + 1), 2);
		const holders = async () => (await ahead.holdersOf(back, settings)).map((list) => list.map((h) => h.ref));
		await ahead.lookAt(0, settings);
		expect([await holders(), ahead.readings]).toEqual([[[], []], 1]);
		ahead.wrote(((await db.get('settings', 'generation')) as number) ?? 0, [{ id: 77, values: { accountId: 'A-7' } }], settings);
		await ahead.lookAt(1, settings);
		expect([await holders(), ahead.readings]).toEqual([[[77], []], 1]);
		const tom = await byHand({ ...TOM, accountId: 'A-9' });
		await ahead.lookAt(1, settings);
		expect([(await holders())[1], ahead.readings]).toEqual([[tom], 2]);
	});

	it('MAP-7: of two in different chunks that had one value the first has it again', async () => {
		for (const first of ['Nora', 'Ida']) await importAll(csv(HEADER, [`${first},Lindqvist,${first.toLowerCase()}@harbor-foods.com,A-7`]));
		const { key } = value(
			await api.bulkEdit(await queryApi.ids({ sort: { by: 'id', direction: 'asc' } }), { kind: 'clear', field: 'accountId' }, nothing)
		);
		await api.saveSettings(unique);
		expect(value(await api.undoBulkEdit(key, nothing))).toMatchObject({ back: 1, taken: 1 });
		expect(await accounts()).toEqual({ 'nora@harbor-foods.com': 'A-7', 'ida@harbor-foods.com': '' });
	});
});

describe('MAP-7: a deleted field that only one contact may have a value of', () => {
	it('MAP-7, MAP-2: comes back without the value of whom another one has it, and it is said whose it is', async () => {
		const BADGE = 'custom:badge' as const;
		value(await api.addCustomField({ id: BADGE, label: 'Badge', type: 'text' }));
		const only = { table: { fields: [{ id: BADGE, unique: true }] } };
		await api.saveSettings(only);
		const nora = await byHand({ fullName: 'Nora Lindqvist', email: 'nora@harbor-foods.com', [BADGE]: 'B-1' });
		await importAll(csv(HEADER, ['Ida,Moor,ida@grain-works.com,']));
		// Deleted, she has no badge: Tom gets hers. She comes back while there is no such field.
		value(await api.deleteContacts([nora]));
		const tom = await byHand({ fullName: 'Tom Berg', email: 'tom@hafen.com', [BADGE]: 'B-1' });
		value(await api.deleteField(BADGE, nothing));
		value(await api.restoreContacts([nora]));
		const done = value(await api.restoreField(BADGE, nothing));
		expect(done).toMatchObject({ taken: 1, contacts: 1, first: { code: 'takenSince', params: { field: 'Badge', value: 'B-1' } } });
		const badges = await Promise.all([nora, tom].map(async (id) => (await queryApi.contact(id))!.values[BADGE] ?? ''));
		expect(badges.sort()).toEqual(['', 'B-1']);
	});
});
