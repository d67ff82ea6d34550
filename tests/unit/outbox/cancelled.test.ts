import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ChunkIndex } from '#workers/query/chunk-index';
import { deliveryOf, forgetDeliveries, newestDeliveries, refreshDeliveries } from '#workers/query/deliveries';
import { filtersOf } from '#workers/query/filters';
import type { Snapshot } from '#workers/query/snapshot';
import { positionOf, serialOf } from '#workers/store/contact-id';
import type { Store } from '#workers/store/engine/open';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { deliver, finished } from './steps';
import { freshStore, sandboxAt, tab, until } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
beforeEach(async () => {
	db = await freshStore();
	crm = await startSandboxCrm({ port: 0 });
	forgetDeliveries();
});
afterEach(() => (forgetDeliveries(), crm.stop()));

it('PUSH-3, CON-1: who was cancelled before leaving is not yet sent and offered again; who is in the CRM from before stays delivered', async () => {
	let gate = Promise.resolve();
	let go = (): void => undefined;
	const t = tab({ fetcher: async (url, init) => (await gate, fetch(url, init)) });
	await sandboxAt(db, crm.url);
	const states = async (ids: Uint32Array): Promise<(string | null)[]> => {
		await refreshDeliveries(db);
		return Array.from(ids, (id) => deliveryOf(newestDeliveries()!, serialOf(id), positionOf(id)));
	};
	const cancelled = async (id: string): Promise<void> => {
		await until(async () => (await db.getAll('outbox')).some((e) => e.batchId === id && e.state === 'sending'));
		await t.api.cancelBatch(id);
		go();
		await until(async () => (await t.api.batch(id))!.counts.waiting === 0);
	};

	gate = new Promise((r) => {
		go = r;
	});
	const { batch, ids } = await deliver(db, t);
	await cancelled(batch.id);
	const first = await states(ids);
	expect([first.filter((s) => s === 'created').length, first.filter((s) => s === 'cancelled').length]).toEqual([50, 70]);
	const left = (delivery: 'none' | 'cancelled' | 'created'): number => {
		const mask = new Uint8Array(1024);
		for (const id of ids) mask[positionOf(id)] = 1;
		for (const filter of filtersOf({ deliveries: newestDeliveries() } as Snapshot, { delivery }))
			filter({ serial: serialOf(ids[0]!) } as ChunkIndex, mask);
		return mask.reduce((a, b) => a + b, 0);
	};
	expect([left('none'), left('cancelled'), left('created')]).toEqual([70, 70, 50]);

	// All of them again, to the end; then a third time, and that is cancelled: everybody is in the CRM still.
	const second = await t.api.createBatch('crm', ids, 'Again');
	await finished(t, second.ok ? second.value.id : '');
	gate = new Promise((r) => {
		go = r;
	});
	const third = await t.api.createBatch('crm', ids, 'And again');
	await cancelled(third.ok ? third.value.id : '');
	expect((await states(ids)).every((state) => state === 'created' || state === 'updated')).toBe(true);
});
