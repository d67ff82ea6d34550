import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Batch } from '#domain/delivery';
import { makeBackup } from '#workers/backup/make';
import { restoreBackup } from '#workers/backup/restore';
import { ChunkCache } from '#workers/outbox/sending/ledger';
import { claim } from '#workers/outbox/sending/transitions';
import { openStore, type Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
let online = false;
/** External ids that arrived, as often as they did. */
let arrived: string[] = [];
/** @param most records after which the network is gone */
const device = (most = Infinity): ReturnType<typeof tab> =>
	tab({
		online: () => online,
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			if (arrived.length + records.length > most) throw new TypeError('no network');
			arrived.push(...records.map((r) => r.externalId));
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});

beforeEach(async () => {
	db = await freshStore();
	[online, arrived] = [false, []];
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 });
});

/** A delivery that waits, backed up, and sent to its end afterwards. `before` = what is done with it before the backup. */
async function sentSince(before: (t: ReturnType<typeof tab>, id: string) => Promise<unknown>): Promise<{ file: File; id: string }> {
	const t = device();
	t.clock.hold = () => true;
	const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await before(t, made.value.id);
	const backup = await makeBackup(null, () => undefined);
	if (!backup.ok) throw new Error(backup.problem.code);
	online = true;
	t.clock.hold = () => false;
	await t.api.resumeBatch(made.value.id);
	await finished(t, made.value.id);
	expect(arrived).toHaveLength(3);
	return { file: new File([backup.value.blob], 'b.muster'), id: made.value.id };
}

async function restored(file: File, during: () => Promise<unknown> = async () => undefined): Promise<{ contacts: number; paused: number }> {
	const looked: Promise<unknown>[] = [];
	const back = await restoreBackup(file, null, () => {
		looked.push(during());
	});
	await Promise.all(looked);
	if (!back.ok) throw new Error(back.problem.code);
	return back.value;
}

describe('a delivery that comes with a backup may have arrived since', () => {
	it.each([
		['under way', async () => undefined],
		['paused', (t: ReturnType<typeof tab>, id: string) => t.api.pauseBatch(id)]
	])(
		'APP-5, PUSH-4: %s when it was made: it stands still, also for a tab that looks for what is to be sent meanwhile',
		async (_, before) => {
			const { file, id } = await sentSince(before);
			const other = device();
			expect(await restored(file, () => other.sender.wake())).toMatchObject({ paused: 1 });
			await other.sender.wake();
			expect(arrived).toHaveLength(3);
			const batch = (await other.api.batch(id)) as Batch;
			expect(batch).toMatchObject({ state: 'paused', counts: { total: 3, waiting: 3 } });
			expect(batch.restored).toBeGreaterThan(0);
		}
	);

	it('APP-5, PUSH-4: resumed, its requests are made as ones that may have arrived, under the numbers that they had', async () => {
		const { file, id } = await sentSince(async () => undefined);
		const keys = (await db.getAll('outbox')).map((e) => e.idempotencyKey);
		await restored(file);
		const t = device();
		db = await openStore();
		await db.put('batches', { ...(await db.get('batches', id))!, state: 'ready' }, id);
		const [entry] = await db.getAll('outbox');
		const { claimed } = await claim(db, new ChunkCache(), entry!, t.clock.now);
		expect([claimed?.again, claimed?.entry.idempotencyKey]).toEqual([true, keys[0]]);
	});

	it('APP-5, PUSH-3: cancelled, each of its contacts says that it may have arrived; what had its verdict before keeps that', async () => {
		const { file, id } = await sentSince(async () => undefined);
		await restored(file);
		const t = device();
		await t.api.cancelBatch(id);
		const { receipts } = await t.api.receipts(id, 'all', 0, 5);
		expect(receipts.map((r) => [r.status, r.reason])).toEqual(
			Array.from({ length: 3 }, () => [
				'cancelled',
				'Cancelled; the delivery came with a backup, and the contact may have arrived since then.'
			])
		);
	});

	it('APP-5: one that had ended is as it was', async () => {
		const { id } = await sentSince(async () => undefined);
		const backup = await makeBackup(null, () => undefined);
		if (!backup.ok) throw new Error(backup.problem.code);
		expect(await restored(new File([backup.value.blob], 'b.muster'))).toMatchObject({ paused: 0 });
		const batch = (await device().api.batch(id)) as Batch;
		expect([batch.state, batch.restored]).toEqual(['done', undefined]);
	});

	it('APP-5, HIS-1: one that went on while the backup was read says what its records say, and none is left waiting that has arrived', async () => {
		for (const [sent, counts, state] of [
			[2, { waiting: 1, created: 2 }, 'paused'],
			[3, { waiting: 0, created: 3 }, 'done']
		] as const) {
			[db, online] = [await freshStore(), true];
			await sandboxAt(db, 'https://crm.example', { batchSize: 1 });
			arrived = [];
			const t = device(sent);
			t.clock.hold = () => arrived.length >= sent;
			const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Fair');
			if (!made.ok) throw new Error(made.problem.code);
			const { id } = made.value;
			// The backup reads deliveries first, and their records later.
			const asRead = made.value;
			expect(asRead.counts).toMatchObject({ waiting: 3, created: 0 });
			await vi.waitFor(async () => expect((await db.get('batches', id))!.counts.created).toBe(sent));
			await t.api.pauseBatch(id);
			await db.put('batches', asRead, id);
			const backup = await makeBackup(null, () => undefined);
			if (!backup.ok) throw new Error(backup.problem.code);
			await restored(new File([backup.value.blob], 'b.muster'));
			expect(await db.get('batches', id)).toMatchObject({ counts: { total: 3, ...counts }, state });
		}
	});

	it('APP-5, PUSH-3: restored and resumed while a sender is at work, what was under way as it was made does not wait for ever', async () => {
		let file: File | null = null;
		const t: ReturnType<typeof tab> = tab({
			fetcher: async (_, init) => {
				const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
				arrived.push(...records.map((r) => r.externalId));
				if (arrived.length === 2) {
					const backup = await makeBackup(null, () => undefined);
					if (backup.ok) file = new File([backup.value.blob], 'b.muster');
				} else if (file) {
					await restored(file);
					file = null;
					await t.api.resumeBatch((await t.api.batches())[0]!.id);
				}
				return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
			}
		});
		const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Fair');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ total: 3, waiting: 0, created: 3 });
	});
});
