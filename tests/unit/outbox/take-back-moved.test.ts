import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

const contact = (i: number) => ({ firstName: `F${i}`, lastName: `L${i}`, email: `p${i}@example.com` });
const at = (host: string, id = '') => ({
	id,
	connector: 'postgrest',
	name: 'Base',
	settings: { url: `https://${host}`, batchSize: 2 },
	scoreField: 'leadScore',
	tierField: 'leadTier',
	factorsField: null,
	paused: false,
	pausedReason: null,
	preconfigured: false
});
async function takenBack(t: ReturnType<typeof tab>, id: string) {
	const begun = await t.api.takeBack(id, false);
	if (!begun.ok) throw new Error(begun.problem.code);
	await until(async () => (await t.api.batch(id))!.takenBack!.state !== 'running', 'the taking back to end');
	return (await t.api.batch(id))!.takenBack!;
}

describe('taking back a delivery whose destination moved midway', () => {
	it('PUSH-3: a delivery whose halves went to two addresses is taken back at each while its destination is there; what is elsewhere is said before and after', async () => {
		const tables = new Map<string, Record<string, unknown>[]>([
			['one.example.com', []],
			['two.example.com', []]
		]);
		const t = tab({
			fetcher: async (address, init) => {
				const { host, search } = new URL(address);
				const rows = tables.get(host)!;
				if (init.method === 'DELETE') {
					const gone = rows.filter((r) => search.includes(String(r.id)));
					tables.set(
						host,
						rows.filter((r) => !gone.includes(r))
					);
					return Response.json(gone);
				}
				if (init.method !== 'POST') return Response.json(rows);
				const sent = (JSON.parse(String(init.body)) as Record<string, unknown>[]).map((r, i) => ({ id: rows.length + 501 + i, ...r }));
				rows.push(...sent);
				// The user moves the destination once the first half is there.
				if (host.startsWith('one')) await t.api.saveDestination(at('two.example.com', saved.ok ? saved.value.id : ''), 'key');
				return Response.json(sent);
			}
		});
		const saved = await t.api.saveDestination(at('one.example.com'), 'key');
		if (!saved.ok) throw new Error(saved.problem.code);
		const made = await t.api.createBatch(saved.value.id, await seedContacts(db, 4, contact), 'Halves');
		if (!made.ok) throw new Error(made.problem.code);
		const { id } = made.value;
		await finished(t, id);
		expect([...tables.values()].map((rows) => rows.length)).toEqual([2, 2]);
		expect(await t.api.takeBackPlan(id)).toMatchObject({
			ok: true,
			value: { deletes: 2, cannot: 0, later: 0, elsewhere: [{ place: expect.stringContaining('one.example.com'), count: 2 }] }
		});
		expect(await takenBack(t, id)).toMatchObject({ state: 'done', counts: { done: 2, failed: 2, open: 0 } });
		expect([...tables.values()].map((rows) => rows.length)).toEqual([2, 0]);
		expect(
			(await t.api.receipts(id, 'all', 0, 4)).receipts.map((r) => [
				r.takenBack!.state,
				r.takenBack!.reason?.includes('It stands at https://one.example.com')
			])
		).toEqual([
			['failed', true],
			['failed', true],
			['done', undefined],
			['done', undefined]
		]);
		await t.api.saveDestination(at('one.example.com', saved.value.id), 'key');
		expect(await t.api.takeBackPlan(id)).toEqual({ ok: true, value: { deletes: 2, restores: 0, cannot: 0, later: 0 } });
		expect(await takenBack(t, id)).toMatchObject({ state: 'done', counts: { done: 4, failed: 0 } });
		expect([...tables.values()].map((rows) => rows.length)).toEqual([0, 0]);
	});
	it('PUSH-3: where an answer was lost at an address before the destination moved, that some may stand there is said', async () => {
		const t = tab({
			fetcher: async (address, init) => {
				if (new URL(address).host.startsWith('one') && init.method === 'POST') throw new TypeError('Failed to fetch');
				return Response.json(
					init.method === 'POST' ? (JSON.parse(String(init.body)) as object[]).map((r, i) => ({ id: i + 1, ...r })) : []
				);
			}
		});
		t.clock.hold = () => true;
		const saved = await t.api.saveDestination(at('one.example.com'), 'key');
		if (!saved.ok) throw new Error(saved.problem.code);
		const made = await t.api.createBatch(saved.value.id, await seedContacts(db, 2, contact), 'Lost');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))!.stalled !== null, 'the lost answer');
		t.clock.hold = () => false;
		await t.api.saveDestination(at('two.example.com', saved.value.id), 'key');
		await finished(t, made.value.id);
		expect(await t.api.takeBackPlan(made.value.id)).toMatchObject({
			ok: true,
			value: { deletes: 2, elsewhere: [{ place: expect.stringContaining('one.example.com'), count: 0 }] }
		});
	});
});
