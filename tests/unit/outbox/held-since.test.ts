import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deliveryOf, forgetDeliveries, newestDeliveries, refreshDeliveries } from '#workers/query/deliveries';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { positionOf, serialOf } from '#workers/store/contact-id';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import type { Store } from '#workers/store/engine/open';
import { creating } from './creating';
import { finished, waiting } from './steps';
import { addsUp, freshStore, person, sandboxAt, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

let generation = 1;
/** Five contacts as they stand now; those of `gone` are deleted, and some have another email. */
async function store(gone: readonly number[] = [], email: Record<number, string> = {}): Promise<Uint32Array> {
	const chunk = emptyChunk(3, 'import-1');
	const ids = Uint32Array.from(
		[0, 1, 2, 3, 4].map((i) =>
			appendContact(chunk, { ...person(i), ...(email[i] !== undefined && { email: email[i] }) }, i + 2, 1_700_000_000_000, null)
		)
	);
	for (const i of gone) chunk.alive[i] = 0;
	await db.put('chunks', toDisk(chunk), 3);
	await db.put('settings', ++generation, 'generation');
	return ids;
}

const mails = (...of: number[]): string[] => of.map((i) => `person${i}@example.com`);
const DELETED = 'Deleted here after this delivery was made.';
const receiptsOf = async (t: ReturnType<typeof tab>, id: string): Promise<[string, string | null][]> =>
	(await t.api.receipts(id, 'all', 0, 5)).receipts.map((r) => [r.status, r.reason]);

describe('a contact that is deleted while its delivery waits', () => {
	it('PUSH-3, PUSH-4: is not sent, its receipt says why, and brought back it is offered again', async () => {
		const { t, sent, keys } = creating();
		await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
		const ids = await store();
		const made = await t.api.createBatch('crm', ids, 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		await store([1, 2, 3]);
		t.clock.now += 60_000;
		await t.api.resumeDestination('crm');
		await finished(t, made.value.id);
		expect(sent).toEqual(mails(0, 4));
		// Another set of records under the first request, so another key; of the second nobody is left.
		expect(keys).toEqual([`${made.value.id}-0.r1`, `${made.value.id}-2`]);
		const batch = (await t.api.batch(made.value.id))!;
		expect(batch.counts).toMatchObject({ total: 5, waiting: 0, created: 2, cancelled: 3 });
		expect(await receiptsOf(t, made.value.id)).toEqual([
			['created', null],
			['cancelled', DELETED],
			['cancelled', DELETED],
			['cancelled', DELETED],
			['created', null]
		]);
		expect(await t.api.receipts(made.value.id, 'cancelled', 1, 5)).toMatchObject({
			total: 3,
			receipts: [{ contactId: ids[2] }, { contactId: ids[3] }]
		});
		expect((await db.getAll('outbox')).map((e) => e.state)).toEqual(['done', 'done', 'done']);
		await store();
		await refreshDeliveries(db);
		expect(Array.from(ids, (id) => deliveryOf(newestDeliveries()!, serialOf(id), positionOf(id)))).toEqual([
			'created',
			'cancelled',
			'cancelled',
			'cancelled',
			'created'
		]);
		forgetDeliveries();
	});
	it('PUSH-3: and brought back before it would have left, it goes like the others; where nobody is left the delivery ends', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const ids = await store();
		const [first, second] = [await t.api.createBatch('crm', ids, 'Waits'), await t.api.createBatch('crm', ids.slice(1, 3), 'Nobody')];
		if (!first.ok || !second.ok) throw new Error('not made');
		await store([0, 1, 2]);
		await store([1, 2]);
		t.clock.now += 60_000;
		await t.api.resumeDestination('crm');
		await finished(t, first.value.id);
		await finished(t, second.value.id);
		expect(sent).toEqual(mails(0, 3, 4));
		expect((await t.api.batch(second.value.id))!.counts).toMatchObject({ total: 2, waiting: 0, cancelled: 2 });
	});
	it('PUSH-3: is not counted among those that wait either once its deletion stands, though nothing moves; brought back at once, it waits on', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
		const ids = await store();
		const made = await t.api.createBatch('crm', ids, 'Waits');
		if (!made.ok) throw new Error(made.problem.code);
		const { id } = made.value;
		const woken = async (ms: number): Promise<number> => {
			t.clock.now += ms;
			await t.sender.wake();
			return waiting(t);
		};
		await store([1]);
		expect(await woken(60_000)).toBe(5);
		await store();
		expect(await woken(10_000)).toBe(5);
		expect(await woken(60_000)).toBe(5);
		await store([0, 1, 2]);
		expect(await woken(10_000)).toBe(5);
		await t.api.pauseBatch(id);
		expect(await woken(60_000)).toBe(2);
		expect((await t.api.batch(id))!.counts).toMatchObject({ total: 5, waiting: 2, cancelled: 3 });
		expect((await db.getAll('outbox')).map((e) => [e.state, e.attempts])).toEqual([
			['cancelled', 0],
			['pending', 0],
			['pending', 0]
		]);
		await t.api.resumeBatch(id);
		await t.api.resumeDestination('crm');
		await finished(t, id);
		expect(sent).toEqual(mails(3, 4));
		expect(addsUp((await t.api.batch(id))!)).toBe(true);
	});
	it('PUSH-3: also where the delivery is under way and waits for the server alone', async () => {
		let busy = 1;
		const { t, sent } = creating(() => (busy-- > 0 ? new Response('', { status: 429, headers: { 'Retry-After': '20' } }) : null));
		t.clock.hold = () => true;
		await sandboxAt(db, 'https://crm.example');
		const made = await t.api.createBatch('crm', await store(), 'Busy');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.stalled?.code === 'deliveryRateLimited');
		await store([4]);
		t.clock.now += 20_000;
		t.clock.hold = () => false;
		await t.api.resumeBatch(made.value.id);
		await finished(t, made.value.id);
		expect(sent).toEqual(mails(0, 1, 2, 3));
		expect((await receiptsOf(t, made.value.id))[4]).toEqual(['cancelled', DELETED]);
	});
	it('PUSH-3: is only one that says so of itself: while contacts can not be read, as in the middle of a restored backup, nobody counts as deleted', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const made = await t.api.createBatch('crm', await store(), 'Restoring');
		if (!made.ok) throw new Error(made.problem.code);
		await db.clear('chunks');
		for (const ms of [60_000, 60_000]) {
			t.clock.now += ms;
			await t.sender.wake();
		}
		expect(await waiting(t)).toBe(5);
		await t.api.resumeDestination('crm');
		await finished(t, made.value.id);
		expect(sent).toEqual(mails(0, 1, 2, 3, 4));
	});
	it('PUSH-4: a sender that dies while it looks leaves no request of which it is unknown whether it arrived', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const made = await t.api.createBatch('crm', await store(), 'Dies');
		if (!made.ok) throw new Error(made.problem.code);
		await store([0]);
		t.clock.now += 60_000;
		let deaths = 1;
		const dying = new Proxy(db, {
			get: (of, name) =>
				name === 'getAll'
					? (from: 'suppressions') => {
							if (from === 'suppressions' && deaths-- > 0) throw new Error('dead');
							return of.getAll(from);
						}
					: Reflect.get(of, name)
		});
		t.env.store = async () => dying;
		const said = vi.spyOn(console, 'error').mockReturnValueOnce();
		await t.api.resumeDestination('crm');
		await finished(t, made.value.id);
		expect(said).toHaveBeenCalledOnce();
		said.mockRestore();
		expect(sent).toEqual(mails(1, 2, 3, 4));
		expect(addsUp((await t.api.batch(made.value.id))!)).toBe(true);
	});
	it('PUSH-4: what may have arrived already is asked for as it was', async () => {
		let lost = 1;
		const { t, sent } = creating(() => {
			if (lost-- > 0) throw new TypeError('Failed to fetch');
			return null;
		});
		t.clock.hold = () => true;
		await sandboxAt(db, 'https://crm.example');
		const made = await t.api.createBatch('crm', await store(), 'Lost');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.stalled !== null);
		await store([0]);
		t.clock.now += 70_000;
		t.clock.hold = () => false;
		await t.api.resumeBatch(made.value.id);
		await finished(t, made.value.id);
		expect(sent).toEqual(mails(0, 1, 2, 3, 4));
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 5 });
	});
});

describe('a contact whose email changes while its delivery waits', () => {
	/** A base that knows contacts by their email, and what stands there. */
	async function base(): Promise<{ t: ReturnType<typeof tab>; there: Map<string, unknown>; id: string }> {
		const there = new Map<string, unknown>();
		const t = tab({
			fetcher: async (_, init) => {
				if (init.method === 'GET') return Response.json([]);
				const sent = JSON.parse(String(init.body)) as { email: string }[];
				for (const r of sent) there.set(r.email, r);
				return Response.json(sent.map((r, i) => ({ id: i + 1, ...r })));
			}
		});
		const saved = await t.api.saveDestination(
			{
				id: '',
				connector: 'postgrest',
				name: 'Base',
				settings: { url: 'https://base.example' },
				scoreField: 'leadScore',
				tierField: 'leadTier',
				factorsField: null,
				paused: true,
				pausedReason: null,
				preconfigured: false
			},
			'key'
		);
		if (!saved.ok) throw new Error(saved.problem.code);
		return { t, there, id: saved.value.id };
	}
	it('PUSH-4: stands once in a CRM that knows contacts by their email: the frozen one is kept back, and it is offered again as it is now', async () => {
		const { t, there, id } = await base();
		const ids = await store();
		const made = await t.api.createBatch(id, ids, 'Before');
		if (!made.ok) throw new Error(made.problem.code);
		await store([], { 1: 'new@example.com', 2: 'Person2@Example.com ', 3: '' });
		t.clock.now += 60_000;
		await t.api.resumeDestination(id);
		await finished(t, made.value.id);
		expect([...there.keys()]).toEqual(mails(0, 2, 4));
		expect((await receiptsOf(t, made.value.id))[1]).toEqual(['cancelled', expect.stringContaining('email was changed')]);
		await refreshDeliveries(db);
		expect(deliveryOf(newestDeliveries()!, serialOf(ids[1]!), positionOf(ids[1]!))).toBe('cancelled');
		forgetDeliveries();
		const again = await t.api.createBatch(id, ids.slice(1, 2), 'Now');
		if (!again.ok) throw new Error(again.problem.code);
		await finished(t, again.value.id);
		expect([...there.keys()]).toEqual([...mails(0, 2, 4), 'new@example.com']);
	});
	it('PUSH-3: goes as it was frozen where it is known by our own id', async () => {
		const { t, sent } = creating();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const made = await t.api.createBatch('crm', await store(), 'Frozen');
		if (!made.ok) throw new Error(made.problem.code);
		await store([], { 1: 'new@example.com' });
		t.clock.now += 60_000;
		await t.api.resumeDestination('crm');
		await finished(t, made.value.id);
		expect(sent).toEqual(mails(0, 1, 2, 3, 4));
	});
});
