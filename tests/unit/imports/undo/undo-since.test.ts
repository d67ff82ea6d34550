import { beforeEach, expect, it } from 'vitest';
import { DELIVERY_STATUSES, type DeliveryStatus } from '#domain/delivery';
import { openStore } from '#workers/imports/context';
import { forgetDeliveries } from '#workers/query/deliveries';
import { queryApi } from '#workers/query/api';
import { alwaysOpen, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from '../../lists/support';
import { api, nothing, plainDevice } from '../harness';

const row = (first: string, n: number): string => `${first},Byron,${first.toLowerCase()}@engines.example.com,+1212555010${n},,,,,`;

beforeEach(async () => {
	await plainDevice();
	forgetDeliveries();
	await alwaysOpen();
});

it('IMP-13, LST-6: who was called since is named before an import goes, and stays with the outcome unless the user says otherwise', async () => {
	const process = await makeProcess();
	const list = await makeList(process.id, 'Fair');
	const campaign = await makeCampaign(process.id, 'Autumn', [list.id]);
	const m = await upload(list.id, [row('Ada', 1), row('Grace', 2), row('Alan', 3)]);
	const [ada = 0] = await idsIn(list.id);
	for (const outcomeId of ['noAnswer', 'interested'])
		valueOf(await lists.attempt(campaign.id, ada, { outcomeId, note: 'Wants the price list', phone: '', callbackAt: null }));
	expect(valueOf(await api.undoPreview(m.id))).toMatchObject({
		created: 2,
		createdChanged: 1,
		cameAgain: 0,
		changed: [{ name: 'Ada Byron', fields: [], again: null, calls: 2 }]
	});
	expect(valueOf(await api.undoImport(m.id, 'keep', nothing)).undone?.tally).toMatchObject({ removed: 2, left: 1 });
	expect((await queryApi.page({}, 0, 10)).rows.map((r) => r.id)).toEqual([ada]);
	expect((await lists.attempts(campaign.id, ada, 0, 10)).attempts.map((a) => a.outcomeId)).toEqual(['interested', 'noAnswer']);

	// Where the user says that they go as well, they go.
	const again = await upload(list.id, [row('Edith', 4)]);
	const edith = (await idsIn(list.id)).at(-1) ?? 0;
	valueOf(await lists.attempt(campaign.id, edith, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null }));
	expect(valueOf(await api.undoImport(again.id, 'undo', nothing)).undone?.tally).toMatchObject({ removed: 1, left: 0 });
});

it('IMP-13, PUSH-3: before an import goes it is said how many of its contacts a CRM has, and how many wait in a delivery', async () => {
	const list = await makeList((await makeProcess()).id, 'Fair');
	await upload(list.id, [row('Ada', 1), row('Grace', 2)]);
	const m = await upload(list.id, ['Ada,Lovelace,ada@engines.example.com,+12125550101,,,,,', row('Alan', 3), row('Edith', 4)], {
		update: true
	});
	const ids = await idsIn(list.id);
	const nothingSent = { delivered: 0, waiting: 0, waitingGoes: 0, waitingChanged: 0 };
	expect(valueOf(await api.undoPreview(m.id))).toMatchObject(nothingSent);
	const db = await openStore();
	const now = m.completedAt ?? 0;
	const deliver = async (id: string, contactIds: readonly number[], status: DeliveryStatus, createdAt = now): Promise<void> => {
		await db.put('batches', { id, destinationId: 'd', createdAt, counts: { total: contactIds.length }, takenBack: null } as never, id);
		const states = Uint8Array.from(contactIds, () => DELIVERY_STATUSES.indexOf(status));
		await db.put('batchChunks', { batchId: id, n: 0, contactIds: Uint32Array.from(contactIds), status: states } as never, [id, 0]);
	};
	await deliver('sent', ids.slice(0, 3), 'created');
	await deliver('waits', ids.slice(2), 'waiting');
	// Of the import: Ada, whom it updated, and Alan are there; he and Edith, who go with it, wait.
	expect(valueOf(await api.undoPreview(m.id))).toMatchObject({ ...nothingSent, created: 2, merged: 1, delivered: 2, waitingGoes: 2 });
	// One that was made before holds nothing of the import.
	await deliver('waits-before', ids.slice(0, 1), 'waiting', now - 1);
	expect(valueOf(await api.undoPreview(m.id))).toMatchObject({ waiting: 0, waitingGoes: 2 });
	// Ada, who stays, waits as well; and whether Edith goes is for the user to say, once she was changed.
	await deliver('waits-too', ids.slice(0, 1), 'waiting');
	const edith = { firstName: 'Edith', lastName: 'Byron', email: 'edith@engines.example.com', phone1: '+12125550104', jobTitle: 'Engineer' };
	valueOf(await api.saveContact(edith, ids.at(-1) ?? 0));
	expect(valueOf(await api.undoPreview(m.id))).toMatchObject({
		created: 1,
		createdChanged: 1,
		waiting: 1,
		waitingGoes: 1,
		waitingChanged: 1
	});
});
