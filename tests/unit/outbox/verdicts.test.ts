import { toDisk } from '#workers/store/chunks/chunk-store';
import { readChunks } from '#workers/store/contacts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { deliver, expectExactlyOnce, finished, waiting } from './steps';
import { addsUp, faults, freshStore, held, imaginedLocks, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;

beforeEach(async () => {
	db = await freshStore();
	crm = await startSandboxCrm({ port: 0 });
});
afterEach(() => crm.stop());

describe('verdicts, pausing and cancelling', () => {
	it('PUSH-4: a batch delivered again updates the same contacts and creates none', async () => {
		await sandboxAt(db, crm.url);
		const t = tab();
		const { batch, ids } = await deliver(db, t);
		await finished(t, batch.id);
		const again = await t.api.createBatch('crm', ids, 'Again');
		if (!again.ok) throw new Error('not made');
		await finished(t, again.value.id);
		expect((await t.api.batch(again.value.id))!.counts).toMatchObject({ created: 0, updated: 120, waiting: 0 });
		expect(await held(crm.url)).toHaveLength(120);
	});

	it('PUSH-3: rejected records carry the reason in words and can be sent again once corrected', async () => {
		await sandboxAt(db, crm.url);
		const t = tab();
		const ids = await seedContacts(db, 60, (i) => ({ fullName: `P ${i}`, email: i === 7 ? 'bad at example.com' : `p${i}@example.com` }));
		const made = await t.api.createBatch('crm', ids, 'Repair');
		if (!made.ok) throw new Error('not made');
		await finished(t, made.value.id);
		const { total, receipts } = await t.api.receipts(made.value.id, 'rejected', 0, 10);
		expect(total).toBe(1);
		expect(receipts[0]).toMatchObject({
			contactId: ids[7],
			reason: 'bad at example.com is not an email address.',
			field: 'email',
			status: 'rejected',
			crmId: null
		});
		const chunk = (await readChunks(db, [1]))[0]!;
		chunk.columns.get('email')![7] = 'p7@example.com';
		await db.put('chunks', toDisk(chunk), 1);
		const again = await t.api.resendRejected(made.value.id);
		if (!again.ok) throw new Error('not made');
		await finished(t, again.value.id);
		expect((await t.api.batch(again.value.id))!.counts).toMatchObject({ total: 1, created: 1 });
		expect(await held(crm.url)).toHaveLength(60);
		expect(await t.api.resendRejected(again.value.id)).toMatchObject({ ok: false, problem: { code: 'deliveryNothingRejected' } });
	});

	it('PUSH-3: 413 halves the request until it fits', async () => {
		const sizes: number[] = [];
		const t = tab({
			fetcher: async (url, init) => {
				const n = (JSON.parse(String(init.body)) as { records: unknown[] }).records.length;
				sizes.push(n);
				return n > 15 ? new Response('{}', { status: 413 }) : fetch(url, init);
			}
		});
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		expect(Math.max(...sizes)).toBe(50);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-3: one record that the CRM refuses the whole request for is found by halving; the others go in', async () => {
		const t = tab({
			fetcher: async (url, init) =>
				String(init.body).includes('person33@example.com')
					? new Response('{"message":"Unknown country in row"}', { status: 422 })
					: fetch(url, init)
		});
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 119, rejected: 1 });
		expect((await t.api.receipts(batch.id, 'rejected', 0, 5)).receipts[0]).toMatchObject({
			email: 'person33@example.com',
			reason: 'Unknown country in row'
		});
	});

	it('PUSH-3: one record on which the CRM always breaks does not hold up the others, and ends with the reason', async () => {
		const t = tab({
			random: () => 0.01,
			fetcher: async (url, init) =>
				String(init.body).includes('person33@example.com')
					? new Response('{"message":"NullPointerException"}', { status: 500 })
					: fetch(url, init)
		});
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 119, rejected: 1 });
		expect((await t.api.receipts(batch.id, 'rejected', 0, 5)).receipts[0]!.reason).toContain('The CRM failed on this record');
	});

	it('PUSH-3: a destination that refuses everything is stopped before it eats the whole list', async () => {
		const t = tab({ fetcher: async () => new Response('{"error":"Field lead_score does not exist"}', { status: 400 }) });
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.destinations())[0]!.paused);
		expect((await t.api.destinations())[0]!.pausedReason).toContain('Field lead_score does not exist');
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ rejected: 5, waiting: 115 });
	});

	it('PUSH-3, PUSH-4: whoever an answer leaves out is asked for once more, alone; left out again, nobody knows: the delivery waits and says so', async () => {
		const keys: string[] = [];
		let silent = true;
		const t = tab({
			fetcher: async (url, init) => {
				keys.push((JSON.parse(String(init.body)) as { batch: { requestId: string } }).batch.requestId);
				const answer = (await (await fetch(url, init)).json()) as { results: { externalId: string }[] };
				return Response.json({ results: silent ? (keys.length === 1 ? answer.results.slice(1) : []).reverse() : answer.results });
			}
		});
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t, 3);
		await until(async () => (await t.api.batch(batch.id))?.state === 'paused');
		expect((await t.api.batch(batch.id))!).toMatchObject({
			stalled: { code: 'deliveryLeftOut', params: { count: 1 } },
			counts: { created: 2, rejected: 0, waiting: 1 }
		});
		expect((await t.api.destinations())[0]!.paused).toBe(false);
		// The rest of a request is another one; the same records asked for again are the same one, also when somebody resumes.
		expect(keys).toEqual([`${batch.id}-0`, `${batch.id}-0.r1`]);
		const all = (await t.api.receipts(batch.id, 'all', 0, 10)).receipts;
		expect(all.map((r) => [r.status, r.unanswered ?? false])).toEqual([
			['sent', true],
			['created', false],
			['created', false]
		]);
		// Matched by externalId, though the answer was in reverse order.
		const there = await held(crm.url);
		for (const r of all.slice(1)) expect(r.crmId).toBe(String(there.find((c) => c.externalId === r.externalId)?.['id' as never]));
		silent = false;
		await t.api.resumeBatch(batch.id);
		await finished(t, batch.id);
		expect(keys.slice(2)).toEqual([`${batch.id}-0.r1`]);
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ rejected: 0, waiting: 0, total: 3 });
		expect(await held(crm.url)).toHaveLength(3);
	});

	it('PUSH-3: one contact that is always left out holds up nobody else; cancelled, its receipt says that it may be there', async () => {
		const t = tab({
			fetcher: async (url, init) => {
				const answer = (await (await fetch(url, init)).json()) as { results: { externalId: string; link: string }[] };
				return Response.json({ results: answer.results.filter((r) => !r.link.endsWith('/7')) });
			}
		});
		await sandboxAt(db, crm.url, { batchSize: 20 });
		const { batch } = await deliver(db, t, 120);
		await until(async () => (await t.api.batch(batch.id))?.state === 'paused');
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 119, rejected: 0, waiting: 1 });
		expect(await held(crm.url)).toHaveLength(120);
		await t.api.cancelBatch(batch.id);
		const [last] = (await t.api.receipts(batch.id, 'cancelled', 0, 5)).receipts;
		expect(last!.reason).toContain('may have arrived');
		expect(addsUp((await t.api.batch(batch.id))!)).toBe(true);
	});

	it('PUSH-3: a CRM that says nothing of anybody is asked twice, not once for each request of the list', async () => {
		let asked = 0;
		const t = tab({ fetcher: async () => (asked++, Response.json({ results: [] })) });
		await sandboxAt(db, crm.url, { batchSize: 20, requestsPerMinute: 6000 });
		const { batch } = await deliver(db, t, 120);
		await until(async () => (await t.api.batch(batch.id))?.state === 'paused');
		expect(asked).toBe(2);
		expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 0, rejected: 0, waiting: 120 });
	});

	it('PUSH-3: an answer of another form stops the destination and rejects nothing', async () => {
		const t = tab({ fetcher: async () => new Response('<results/>', { status: 200 }) });
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.destinations())[0]!.paused);
		expect((await t.api.batch(batch.id))!).toMatchObject({ counts: { waiting: 120, rejected: 0 } });
		await until(async () => (await t.api.batch(batch.id))?.stalled?.code === 'deliveryAnswerShape');
	});

	it.each([200, 403])(
		'PUSH-3, PUSH-4: a page of the Wi-Fi in the server’s place (%i) is said, and once it is gone everything goes by itself, once',
		async (status) => {
			let page = true;
			const t = tab({
				fetcher: async (url, init) =>
					page ? new Response('<!DOCTYPE html><title>Sign in to the Wi-Fi</title>', { status }) : fetch(url, init)
			});
			await sandboxAt(db, crm.url);
			const { batch } = await deliver(db, t);
			await until(async () => (await t.api.batch(batch.id))?.stalled?.code === 'deliveryAnswerPage');
			page = false;
			await until(async () => (await t.api.batch(batch.id))!.counts.waiting === 0);
			expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 120, rejected: 0 });
			expect((await t.api.destinations())[0]!.paused).toBe(false);
			expect(await held(crm.url)).toHaveLength(120);
		}
	);

	it('PUSH-3: pause holds the rest back, resume sends it', async () => {
		let go!: () => void;
		const gate = new Promise<void>((r) => {
			go = r;
		});
		const t = tab({ fetcher: async (url, init) => (await gate, fetch(url, init)) });
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
		expect((await t.api.pauseBatch(batch.id)).ok).toBe(true);
		go();
		await until(async () => (await t.api.batch(batch.id))!.counts.created === 50);
		await new Promise((r) => setTimeout(r, 30));
		expect((await t.api.batch(batch.id))!).toMatchObject({ state: 'paused', counts: { created: 50, waiting: 70 } });
		expect((await t.api.resumeBatch(batch.id)).ok).toBe(true);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-3: cancel ends what was not sent, keeps what was, and the counts add up', async () => {
		let go!: () => void;
		const gate = new Promise<void>((r) => {
			go = r;
		});
		const t = tab({ fetcher: async (url, init) => (await gate, fetch(url, init)) });
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
		expect((await t.api.cancelBatch(batch.id)).ok).toBe(true);
		expect(addsUp((await t.api.batch(batch.id))!)).toBe(true);
		go();
		await until(async () => (await t.api.batch(batch.id))!.counts.waiting === 0);
		const end = (await t.api.batch(batch.id))!;
		expect(end).toMatchObject({ state: 'cancelled', counts: { created: 50, cancelled: 70, waiting: 0 } });
		expect(addsUp(end)).toBe(true);
		expect(await held(crm.url)).toHaveLength(50);
		expect((await t.api.resumeBatch(batch.id)).ok).toBe(false);
		expect(await waiting(t)).toBe(0);
	});

	it('PUSH-3: cancelled while its sender is dead, the records of the lost request say that they may have arrived', async () => {
		await sandboxAt(db, crm.url);
		const locks = imaginedLocks();
		const dying = tab({ locks, name: 'dying', fetcher: () => new Promise<Response>(() => undefined) });
		const { batch } = await deliver(db, dying);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
		locks.die('dying');
		const next = tab({ locks, name: 'next' });
		await next.api.cancelBatch(batch.id);
		await until(async () => (await next.api.batch(batch.id))!.counts.waiting === 0);
		const { receipts } = await next.api.receipts(batch.id, 'all', 0, 120);
		expect(receipts.slice(0, 50).every((r) => r.reason?.includes('may have arrived'))).toBe(true);
		expect(receipts.slice(50).every((r) => r.status === 'cancelled' && r.reason === null)).toBe(true);
	});

	it('PUSH-3: cancelled between a lost answer and the next attempt, only those records say that they may have arrived', async () => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, { mode: 'dropAfterCommit', count: 1 });
		const t = tab();
		t.clock.hold = () => true;
		const { batch } = await deliver(db, t);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'unknown');
		await t.api.cancelBatch(batch.id);
		expect((await t.api.batch(batch.id))!).toMatchObject({ state: 'cancelled', counts: { cancelled: 120, waiting: 0 } });
		const { receipts } = await t.api.receipts(batch.id, 'all', 0, 120);
		expect(receipts.map((r) => r.reason !== null)).toEqual(Array.from({ length: 120 }, (_, i) => i < 50));
	});

	it('PUSH-3: in a cancelled batch a record that the last answer leaves out ends as cancelled, not as waiting', async () => {
		let go!: () => void;
		const gate = new Promise<void>((r) => {
			go = r;
		});
		const t = tab({
			fetcher: async (url, init) => {
				await gate;
				const answer = (await (await fetch(url, init)).json()) as { results: unknown[] };
				return Response.json({ results: answer.results.slice(0, 2) });
			}
		});
		await sandboxAt(db, crm.url);
		const { batch } = await deliver(db, t, 3);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
		await t.api.cancelBatch(batch.id);
		go();
		await until(async () => (await t.api.batch(batch.id))!.counts.waiting === 0);
		expect((await t.api.batch(batch.id))!).toMatchObject({ state: 'cancelled', counts: { created: 2, cancelled: 1 } });
		expect((await t.api.receipts(batch.id, 'all', 2, 1)).receipts[0]).toMatchObject({
			status: 'cancelled',
			reason: expect.stringContaining('may have arrived')
		});
	});
});
