import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '#workers/imports/context';
import { decideHeld } from '#workers/imports/held/held';
import { heldPage } from '#workers/imports/held/held-page';
import { listBalances } from '#domain/lists/lead-list';
import { backedUp } from '#workers/backup/stores';
import { pack, unpack } from '#workers/store/codec';
import { api, csv, importAll, killedTab, plainDevice, proposedSetup, nothing } from '../imports/harness';
import { code, HEADER, idsIn, lists, makeCampaign, makeList, makeProcess, namesIn, upload, valueOf } from './support';

beforeEach(plainDevice);

describe('into a list (LST-3, LST-4, LST-8)', () => {
	it('IMP-12, LST-3: a tab killed at any point of the commit leaves the list without the rows, or with all of them once', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const file = csv(
			HEADER,
			Array.from({ length: 40 }, (_, i) => `Ada,Person${i},p${i}@engines.example.com,+1212555${1000 + i},,,,,`)
		);
		const { id } = valueOf(
			await api.createImport(
				[file],
				'file',
				await proposedSetup(file, { list: { listId: list.id, update: true, migrate: false, churn: false } })
			)
		);
		valueOf(await api.processImport(id, nothing));
		const dying = api.finalizeImport(id, nothing).catch(() => undefined);
		await killedTab(id);
		await dying;
		const between = await idsIn(list.id);
		expect([0, 40]).toContain(between.length);
		const done = valueOf(await api.finalizeImport(id, nothing));
		expect(new Set(await idsIn(list.id)).size).toBe(40);
		expect(done.listLedger).toMatchObject({ total: 40, outcomes: { added: 40 } });
	});

	it('LST-8, MAP-7: a list with blank names goes in although Name is optional and unique', async () => {
		await api.saveSettings({
			table: {
				fields: [
					{ id: 'firstName', unique: true },
					{ id: 'lastName', unique: true },
					{ id: 'fullName', unique: true }
				]
			}
		});
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const done = await upload(list.id, [',,,+12125550101,,,,,', ',,,+12125550102,,,,,', ',,nobody@engines.example.com,,,,,,']);
		expect(done.listLedger).toMatchObject({ total: 3, outcomes: { added: 3, failed: 0 } });
		expect(await lists.leadList(list.id)).toMatchObject({ contacts: 3, members: 3 });
	});

	it('LST-4: a contact added by hand is cleaned and checked like a row, and found by any of its numbers', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const into = { listId: list.id, update: true, migrate: false, churn: false };
		expect(code(await api.addToList(into, { fullName: 'Only A Name' }))).toBe('missingEmailOrPhone');
		const first = valueOf(
			await api.addToList(into, { fullName: 'Ada Byron', phone1: '+1 212 555 0100', phone2: '+1 212 555 0101', twitter: '@ada' })
		);
		const again = valueOf(await api.addToList(into, { fullName: 'Ada Byron', phone5: '(212) 555-0101', email: 'ada@engines.example.com' }));
		expect([first.outcome, again.outcome, again.id]).toEqual(['added', 'updated', first.id]);
		expect((await lists.members(list.id, 0, 10)).rows).toMatchObject([
			{ name: 'Ada Byron', email: 'ada@engines.example.com', phones: ['+12125550100', '+12125550101'] }
		]);
	});

	it('LST-4, MAP-7: a contact added by hand gets no value that another has in a unique field', async () => {
		valueOf(await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } }));
		const list = await makeList((await makeProcess()).id, 'Fair');
		const into = { listId: list.id, update: true, migrate: false, churn: false };
		const ada = { fullName: 'Ada Byron', email: 'ada@engines.example.com', accountId: 'A1' };
		expect([code(await api.addToList(into, ada)), code(await api.addToList(into, { ...ada, twitter: '@ada' }))]).toEqual([
			undefined,
			undefined
		]);
		expect(code(await api.addToList(into, { fullName: 'Alan Turing', email: 'alan@machines.example.com', accountId: 'A1' }))).toBe(
			'notUnique'
		);
		expect((await lists.members(list.id, 0, 10)).total).toBe(1);
	});

	it('DUP-8, LST-3: a row that waited goes into the list when it is decided, and the books of the list stay whole', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		await importAll(csv(HEADER, ['Grace,Hopper,,+1 212 555 0177,,,,,']), { requiredPolicy: 'emailOrPhone' });
		const done = await upload(list.id, ['Alan,Turing,,+12125550177,,,,,', 'Ada,Byron,,+12125550178,,,,,']);
		expect(done.listLedger).toMatchObject({ outcomes: { added: 1, waiting: 1 } });
		const { entries } = await heldPage(0, 10);
		valueOf(
			await decideHeld(
				entries.map((e) => e.id),
				'keepBoth'
			)
		);
		const ledger = (await api.getImport(done.id))!.listLedger!;
		expect(ledger).toMatchObject({ outcomes: { added: 2, waiting: 0 } });
		expect(listBalances(ledger)).toBe(true);
		expect((await namesIn(list.id)).sort()).toEqual(['Ada Byron', 'Alan Turing']);
	});

	it('IMP-13, LST-3: an upload that is taken back puts everybody back where they were; who was worked since stays', async () => {
		const process = await makeProcess();
		const [list, old] = [await makeList(process.id, 'L'), await makeList(process.id, 'K')];
		const campaign = await makeCampaign(process.id, 'X', [list.id, old.id]);
		await importAll(csv(HEADER, ['Ada,Byron,ada@engines.example.com,,,,,,', 'Grace,Hopper,grace@compilers.example.com,,,,,,']), {});
		await upload(old.id, ['Alan,Turing,alan@park.example.com,,,,,,']);
		const done = await upload(
			list.id,
			[
				'Ada,Byron,ada@engines.example.com,,,,,,',
				'Grace,Hopper,grace@compilers.example.com,,,,,,',
				'Alan,Turing,alan@park.example.com,,,,,,',
				'New,Person,new@engines.example.com,,,,,,'
			],
			{ migrate: true }
		);
		expect(done.listLedger).toMatchObject({ outcomes: { added: 3, moved: 1 } });
		const ada = (await lists.members(list.id, 0, 10)).rows.find((r) => r.name === 'Ada Byron')!;
		valueOf(await lists.attempt(campaign.id, ada.id, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
		valueOf(await api.undoImport(done.id, 'keep'));
		expect([await namesIn(list.id), await namesIn(old.id)]).toEqual([['Ada Byron'], ['Alan Turing']]);
	});

	it('IMP-13, LST-3: who was moved by an upload and worked since where only the new list is, stays there when it is taken back', async () => {
		const process = await makeProcess();
		const [list, old] = [await makeList(process.id, 'L'), await makeList(process.id, 'K')];
		await makeCampaign(process.id, 'X', [list.id, old.id]);
		const campaign = await makeCampaign(process.id, 'Y', [list.id]);
		const rows = ['Alan,Turing,alan@park.example.com,,,,,,', 'Ada,Byron,ada@engines.example.com,,,,,,'];
		await upload(old.id, rows);
		const done = await upload(list.id, rows, { migrate: true });
		expect(done.listLedger).toMatchObject({ outcomes: { moved: 2 } });
		const alan = (await lists.members(list.id, 0, 10)).rows.find((r) => r.name === 'Alan Turing')!;
		valueOf(await lists.attempt(campaign.id, alan.id, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
		valueOf(await api.undoImport(done.id, 'keep'));
		expect([await namesIn(list.id), await namesIn(old.id)]).toEqual([['Alan Turing'], ['Ada Byron']]);
		expect((await lists.attempts(campaign.id, alan.id, 0, 10)).total).toBe(1);
	});

	it('LST-4: a list that is deleted while a contact is added to it says so, and nothing was added', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const get = IDBObjectStore.prototype.get;
		let deleted: Promise<unknown> | null = null;
		const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
			this: IDBObjectStore,
			...args: Parameters<typeof get>
		) {
			// It is there when it is looked at first, and gone when it is to be written.
			if (this.name === 'leadLists' && !deleted) {
				deleted = Promise.resolve();
				deleted = lists.deleteLeadList(list.id, null);
			}
			return get.apply(this, args);
		});
		expect(
			code(
				await api.addToList(
					{ listId: list.id, update: true, migrate: false, churn: false },
					{ firstName: 'Ada', lastName: 'Byron', phone1: '+12125550101' }
				)
			)
		).toBe('listGone');
		spy.mockRestore();
		expect(await deleted).toMatchObject({ ok: true });
		const db = await openStore();
		expect([await db.count('chunks'), await db.count('members')]).toEqual([0, 0]);
	});

	it('DUP-8, LST-9: a row that waited and becomes part of a contact on a suppression list is not put into the list', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		valueOf(
			await lists.importSuppression(
				new File(['grace@compilers.example.com'], 'dnc.csv', { type: 'text/csv' }),
				{ name: 'Do not call', processId: null },
				'US'
			)
		);
		await importAll(csv(HEADER, ['Grace,Hopper,grace@compilers.example.com,+1 212 555 0177,,,,,']), { requiredPolicy: 'emailOrPhone' });
		const done = await upload(list.id, ['Alan,Turing,,+12125550177,,,,,']);
		expect(done.listLedger).toMatchObject({ outcomes: { waiting: 1 } });
		valueOf(
			await decideHeld(
				(await heldPage(0, 10)).entries.map((e) => e.id),
				'merge'
			)
		);
		const ledger = (await api.getImport(done.id))!.listLedger!;
		expect(ledger).toMatchObject({ outcomes: { suppressed: 1, waiting: 0 }, suppressedBy: [{ name: 'Do not call', count: 1 }] });
		expect([listBalances(ledger), await namesIn(list.id)]).toEqual([true, []]);
	});

	it('CON-4, LST-3: a row that waited for a list and is erased counts as skipped there', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		await importAll(csv(HEADER, ['Grace,Hopper,,+1 212 555 0177,,,,,']), { requiredPolicy: 'emailOrPhone' });
		const done = await upload(list.id, ['Alan,Turing,,+12125550177,,,,,']);
		expect(done.listLedger).toMatchObject({ outcomes: { waiting: 1, skipped: 0 } });
		const alan = valueOf(
			await api.saveContact({ firstName: 'Alan', lastName: 'Turing', email: 'alan@park.example.com', phone1: '+12125550177' }, null)
		);
		expect(valueOf(await api.eraseContact(alan.id, nothing))).toMatchObject({ held: 1 });
		const ledger = (await api.getImport(done.id))!.listLedger!;
		expect(ledger).toMatchObject({ outcomes: { waiting: 0, skipped: 1 } });
		expect(listBalances(ledger)).toBe(true);
	});

	it('CON-3: a contact that is deleted is no longer in its list, and back in it when it is restored', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		await upload(list.id, ['Ada,Byron,ada@engines.example.com,,,,,,']);
		const ids = await idsIn(list.id);
		await api.deleteContacts(ids);
		expect(await lists.leadList(list.id)).toMatchObject({ contacts: 0 });
		await api.restoreContacts(ids);
		expect(await lists.leadList(list.id)).toMatchObject({ contacts: 1 });
	});

	it('CON-4: whoever is erased leaves all lists with states, notes and attempts; others stay as they are', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
		await upload(list.id, ['Ada,Byron,,+12125550101,,,,,', 'Grace,Hopper,,+12125550102,,,,,']);
		const ids = await idsIn(list.id);
		for (const id of ids)
			valueOf(await lists.attempt(campaign.id, id, { outcomeId: 'noAnswer', note: 'private', phone: '', callbackAt: null }));
		valueOf(await api.eraseContact(ids[0]!, nothing));
		expect(await idsIn(list.id)).toEqual([ids[1]]);
		expect(await lists.leadList(list.id)).toMatchObject({ contacts: 1, members: 1 });
		expect((await lists.attempts(campaign.id, null, 0, 10)).attempts.map((a) => a.contactId)).toEqual([ids[1]]);
		expect((await (await openStore()).getAll('callStates')).flatMap((p) => [...p.log.keys()])).toEqual([1]);
	});

	it('APP-5: lists, members, states, attempts and suppressions are in a backup, as they are', async () => {
		const process = await makeProcess();
		const list = await makeList(process.id, 'Fair');
		const campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
		await upload(list.id, ['Ada,Byron,,+12125550101,,,,,']);
		valueOf(
			await lists.attempt(campaign.id, (await idsIn(list.id))[0]!, { outcomeId: 'doNotCall', note: '', phone: '', callbackAt: null })
		);
		const db = await openStore();
		for (const name of ['processes', 'leadLists', 'members', 'campaigns', 'callStates', 'attempts', 'suppressions'] as const) {
			expect(backedUp(db)).toContain(name);
			const [value] = await db.getAll(name);
			expect(unpack(pack(value))).toEqual(value);
		}
	});
});
