import { beforeEach, describe, expect, it } from 'vitest';
import { listBalances, type LeadList, type ListLedger } from '#domain/lists/lead-list';
import type { ImportManifest } from '#domain/import';
import { queryApi } from '#workers/query/api';
import { api, csv, importAll, plainDevice } from '../imports/harness';
import { HEADER, idsIn, lists, makeCampaign, makeList, makeProcess, namesIn, upload, valueOf } from './support';

let list: LeadList;
beforeEach(async () => {
	await plainDevice();
	list = await makeList((await makeProcess()).id, 'Fair');
});

const ADA = 'Ada,Byron,ada@engines.example.com,+12125550101,,,,,Engines';
const OTHER_ADA = 'Ada,Lovelace,ada@engines.example.com,,,,,,';

async function takeApart(id: number): Promise<void> {
	const contact = (await queryApi.contact(id))!;
	valueOf(await api.undoEvent(id, contact.history.find((h) => h.kind === 'merged')!.id));
}
/** The list's ledger as it is now: outcomes that are not 0. */
async function ledgerOf(m: ImportManifest): Promise<[Partial<ListLedger['outcomes']>, ListLedger]> {
	const ledger = (await api.getImport(m.id))!.listLedger!;
	expect(listBalances(ledger)).toBe(true);
	return [Object.fromEntries(Object.entries(ledger.outcomes).filter(([, n]) => n > 0)), ledger];
}

describe('a merge of an upload that is taken back', () => {
	it('LST-3, DUP-6: who was known in no list leaves it again, and the row’s own contact is in it', async () => {
		const [ada] = (await importAll(csv(HEADER, [ADA]))).chunks.map((c) => c * 1024);
		const done = await upload(list.id, [OTHER_ADA, 'Ben,Okoye,ben@lumen.example.com,,,,,,'], { update: true });
		expect((await ledgerOf(done))[0]).toEqual({ added: 2 });
		expect(await idsIn(list.id)).toContain(ada);
		await takeApart(ada!);
		expect((await ledgerOf(done))[0]).toEqual({ added: 2 });
		expect((await namesIn(list.id)).sort()).toEqual(['Ada Lovelace', 'Ben Okoye']);
		expect(await idsIn(list.id)).not.toContain(ada);
		valueOf(await api.undoImport(done.id, 'keep'));
		expect(await idsIn(list.id)).toEqual([]);
	});

	it('LST-3, DUP-6: who was in the list stays, and the row counts as added, no longer as updated', async () => {
		await upload(list.id, [ADA]);
		const [ada] = await idsIn(list.id);
		const done = await upload(list.id, [OTHER_ADA], { update: true });
		expect((await ledgerOf(done))[0]).toEqual({ updated: 1 });
		await takeApart(ada!);
		expect((await ledgerOf(done))[0]).toEqual({ added: 1 });
		expect(await namesIn(list.id)).toEqual(['Ada Byron', 'Ada Lovelace']);
	});

	it('LST-3, DUP-6: who came from another list of the campaign goes back there', async () => {
		const other = await makeList(list.processId, 'Summer');
		await makeCampaign(list.processId, 'Autumn', [list.id, other.id]);
		await upload(other.id, [ADA]);
		const [ada] = await idsIn(other.id);
		const done = await upload(list.id, [OTHER_ADA], { migrate: true });
		expect((await ledgerOf(done))[0]).toEqual({ moved: 1 });
		await takeApart(ada!);
		expect((await ledgerOf(done))[0]).toEqual({ added: 1 });
		expect([await idsIn(other.id), await namesIn(list.id)]).toEqual([[ada], ['Ada Lovelace']]);
	});

	it('LST-3, DUP-6: while another row of the file is that contact, it stays in the list', async () => {
		const [ada] = (await importAll(csv(HEADER, [ADA]))).chunks.map((c) => c * 1024);
		const done = await upload(list.id, [OTHER_ADA, 'Ada,King,ada@engines.example.com,,,,,,'], { update: true });
		expect((await ledgerOf(done))[0]).toEqual({ added: 1, updated: 1 });
		await takeApart(ada!);
		expect((await ledgerOf(done))[0]).toEqual({ added: 2 });
		expect(await idsIn(list.id)).toContain(ada);
		await takeApart(ada!);
		expect((await ledgerOf(done))[0]).toEqual({ added: 2 });
		expect((await namesIn(list.id)).sort()).toEqual(['Ada King', 'Ada Lovelace']);
	});

	it('LST-9, DUP-6: a row’s own contact that is on a suppression list is counted there and stays out', async () => {
		const [ada] = (await importAll(csv(HEADER, [ADA]))).chunks.map((c) => c * 1024);
		const stop = new File([['phone', '+12125550199'].join('\n')], 'dnc.csv');
		const done = await upload(list.id, ['Ada,Lovelace,ada@engines.example.com,+12125550199,,,,,'], { update: true });
		valueOf(await lists.importSuppression(stop, { name: 'Register', processId: null }, 'US'));
		await takeApart(ada!);
		const [outcomes, ledger] = await ledgerOf(done);
		expect([outcomes, ledger.suppressedBy.map((s) => s.count)]).toEqual([{ suppressed: 1 }, [1]]);
		expect(await idsIn(list.id)).toEqual([]);
	});
});
