import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '#workers/connectors/http';
import type { Store } from '#workers/store/engine/open';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { saved } from './drafts';
import { deliver, expectExactlyOnce, finished, waiting } from './steps';
import { faults, freshStore, held, imaginedLocks, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;

beforeEach(async () => {
	db = await freshStore();
	crm = await startSandboxCrm({ port: 0 });
});
afterEach(() => crm.stop());

describe('delivery under faults', () => {
	it('PUSH-3, PUSH-4: without a fault every contact arrives once, with score, tier and factors (PUSH-2)', async () => {
		await sandboxAt(db, crm.url);
		const t = tab();
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
		const first = (await held(crm.url)).find((c) => c.email === 'person85@example.com')!;
		expect(first.properties).toMatchObject({ firstName: 'First85', leadScore: 85, leadTier: 'Tier A (Hot Lead)' });
		expect(String(first.properties.leadFactors)).not.toBe('');
		const unscored = (await held(crm.url)).find((c) => c.email === 'person9@example.com')!;
		expect(unscored.properties).toMatchObject({ leadScore: null, leadTier: 'Unscored' });
	});

	it.each([
		['error500', { mode: 'error500', count: 4 }],
		['429 with Retry-After', { mode: 'rateLimit', count: 2, retryAfterSeconds: 7 }],
		['an answer dropped after commit', { mode: 'dropAfterCommit', count: 2 }],
		['a time-out', { mode: 'timeout', count: 2 }]
	])('PUSH-4: %s loses nothing and doubles nothing', async (_, fault) => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, fault);
		const t = tab({ timeoutMs: 1000 });
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
		// The idempotency key made the repeated request answer as the first one: nothing was written twice.
		expect((await held(crm.url)).every((c) => c.writes === 1)).toBe(true);
	});

	it('PUSH-3: a 429 waits exactly as long as the server asks, whatever our own backoff says', async () => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, { mode: 'rateLimit', count: 1, retryAfterSeconds: 17 });
		const t = tab();
		t.clock.hold = (ms) => ms === 17_000;
		const { batch } = await deliver(db, t);
		await until(() => t.slept.includes(17_000));
		const stalled = (await t.api.batch(batch.id))!;
		expect(stalled.stalled?.code).toBe('deliveryRateLimited');
		expect(stalled.nextAttemptAt).toBe(t.clock.now + 17_000);
		// A screen that becomes visible does not cut the server's own wait short.
		void t.sender.wake();
		await new Promise((r) => setTimeout(r, 30));
		expect(await held(crm.url)).toHaveLength(0);
		t.clock.hold = () => false;
		await t.api.resumeBatch(batch.id);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-3: paused and resumed, a delivery does not keep the wait of before; a second one says why it waits', async () => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, { mode: 'rateLimit', count: 1, retryAfterSeconds: 3600 });
		const t = tab();
		t.clock.hold = (ms) => ms > 1_000_000;
		const { batch, ids } = await deliver(db, t);
		await until(async () => (await t.api.batch(batch.id))?.nextAttemptAt != null);
		const first = (await t.api.batch(batch.id))!;
		const second = await t.api.createBatch('crm', ids.slice(0, 3), 'Second');
		expect(second).toMatchObject({ ok: true, value: { stalled: first.stalled, nextAttemptAt: first.nextAttemptAt } });
		if (second.ok) await t.api.cancelBatch(second.value.id);
		await t.api.pauseBatch(batch.id);
		// Another sender than the one that was asked to wait, as after a reload.
		t.locks.die('tab');
		const next = tab({ locks: t.locks, name: 'next' });
		next.clock.hold = (ms) => ms > 1_000_000;
		next.clock.now = t.clock.now;
		await next.api.resumeBatch(batch.id);
		await finished(next, batch.id);
		expect((await next.api.batch(batch.id))!.counts).toMatchObject({ created: 120, updated: 0 });
		expect(await held(crm.url)).toHaveLength(120);
	});

	it('PUSH-3: a redirect is followed nowhere and stops the destination: the server may have acted, and the next one would end alike', async () => {
		await sandboxAt(db, crm.url);
		const t = tab({ fetcher: async () => new Response(null, { status: 303, headers: { Location: 'https://elsewhere.example.com/' } }) });
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.destinations())[0]!.paused);
		await until(async () => (await t.api.batch(batch.id))?.stalled !== null);
		expect((await t.api.batch(batch.id))!.stalled!.code).toBe('deliveryRedirected');
		expect((await t.api.receipts(batch.id, 'all', 0, 1)).receipts[0]!.unanswered).toBe(true);
	});

	it('PUSH-3: after three server errors in a row the circuit opens for 30 s, then one probe closes it', async () => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, { mode: 'error500', count: 4 });
		const t = tab({ random: () => 0 });
		const { batch } = await deliver(db, t);
		await finished(t, batch.id);
		// Two failures with no wait at all (jitter 0), the third and the failed probe with the circuit's 30 s.
		expect(t.slept.filter((ms) => ms === 30_000)).toHaveLength(2);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-3: 401 pauses the destination with the reason; after resuming everything arrives', async () => {
		const before = await sandboxAt(db, crm.url);
		const t = tab();
		await saved(t, before, 'old token');
		await faults(crm.url, { mode: 'unauthorised', count: 1 });
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.destinations())[0]!.paused);
		const [d] = await t.api.destinations();
		expect(d!.pausedReason).toContain('does not accept the token (error 401)');
		await until(async () => (await t.api.batch(batch.id))?.stalled !== null);
		expect((await t.api.batch(batch.id))!.stalled!.code).toBe('deliveryUnauthorised');
		expect(await waiting(t)).toBe(120);
		expect((await t.api.resumeDestination('crm')).ok).toBe(true);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
		expect(await waiting(t)).toBe(0);
	});

	it('PUSH-3: who has no token saved is told that one is asked for, not that it was refused', async () => {
		await sandboxAt(db, crm.url);
		await faults(crm.url, { mode: 'unauthorised', count: 1 });
		const t = tab();
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.batch(batch.id))?.stalled !== null);
		expect((await t.api.batch(batch.id))!.stalled!.code).toBe('deliveryTokenMissing');
		expect((await t.api.resumeDestination('crm')).ok).toBe(true);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-4: a tab killed in mid-request leaves "sending"; the next one sends the same again under the same key', async () => {
		await sandboxAt(db, crm.url, { requestsPerMinute: 6000 });
		const locks = imaginedLocks();
		// The first tab's second request reaches the CRM, which stores it, but the tab dies before it hears the answer.
		let requests = 0;
		const keys: string[] = [];
		const note = (init: RequestInit) => keys.push((JSON.parse(String(init.body)) as { batch: { requestId: string } }).batch.requestId);
		const dying = tab({
			locks,
			name: 'dying',
			fetcher: async (url, init) => {
				note(init);
				const answer = await fetch(url, init);
				if (++requests < 2) return answer;
				await answer.text();
				return new Promise<Response>(() => undefined);
			}
		});
		const { batch } = await deliver(db, dying);
		await until(async () => (await held(crm.url)).length === 100);
		const left = (await db.getAll('outbox')).map((e) => e.state);
		expect(left).toEqual(['done', 'sending', 'pending']);
		expect((await dying.api.receipts(batch.id, 'all', 50, 1)).receipts[0]!.status).toBe('sent');

		locks.die('dying');
		const next = tab({ locks, name: 'next', fetcher: (url, init) => (note(init), fetch(url, init)) });
		await next.sender.wake();
		await expectExactlyOnce(db, crm.url, next, batch.id, 120);
		expect(keys).toEqual([`${batch.id}-0`, `${batch.id}-1`, `${batch.id}-1`, `${batch.id}-2`]);
	});

	it('PUSH-3: a second tab stands by while one sends, and takes over when it dies', async () => {
		await sandboxAt(db, crm.url);
		const locks = imaginedLocks();
		const first = tab({ locks, name: 'first', fetcher: () => new Promise<Response>(() => undefined) });
		const { batch } = await deliver(db, first);
		await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
		const second = tab({ locks, name: 'second' });
		const standby = second.sender.wake();
		await new Promise((r) => setTimeout(r, 30));
		expect(await held(crm.url)).toHaveLength(0);
		locks.die('first');
		await standby;
		await expectExactlyOnce(db, crm.url, second, batch.id, 120);
	});

	it('PUSH-3: a tab killed while it prepares a batch leaves nothing behind', async () => {
		await sandboxAt(db, crm.url);
		const ids = await seedContacts(db, 30);
		await db.put(
			'batches',
			{
				id: 'half',
				destinationId: 'crm',
				label: '',
				createdAt: 1,
				createdBy: '',
				state: 'preparing',
				counts: { total: 0, waiting: 0, created: 0, updated: 0, rejected: 0, cancelled: 0 },
				lastAttemptAt: null,
				nextAttemptAt: null,
				stalled: null,
				link: null
			},
			'half'
		);
		const t = tab();
		const made = await t.api.createBatch('crm', ids, 'x');
		expect(made.ok).toBe(true);
		expect((await t.api.batches()).map((b) => b.id)).not.toContain('half');
		await t.sender.wake();
		expect(await db.get('batches', 'half')).toBeUndefined();
	});

	it('PUSH-3, PUSH-4: offline, the batch waits and says so; woken by the network it is sent', async () => {
		let online = false;
		const t = tab({
			online: () => online,
			fetcher: (url, init) =>
				online ? fetch(url.replace('https://crm.example', crm.url), init) : Promise.reject(new TypeError('Failed to fetch'))
		});
		t.clock.hold = () => !online;
		await sandboxAt(db, 'https://crm.example');
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.batch(batch.id))?.stalled?.code === 'deliveryOffline');
		expect((await db.getAll('outbox')).every((e) => e.state === 'pending' && e.attempts === 0)).toBe(true);
		online = true;
		await t.sender.wake();
		await finished(t, batch.id);
		expect(await held(crm.url)).toHaveLength(120);
	});

	it('PUSH-3: a network lost in mid-batch is tried again as soon as it is back, without waiting for the backoff', async () => {
		let down = false;
		const t = tab({ fetcher: (url, init) => (down ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init)) });
		t.clock.hold = () => true;
		await sandboxAt(db, crm.url);
		down = true;
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.batch(batch.id))?.stalled?.code === 'deliveryNoAnswer');
		down = false;
		await t.sender.wake();
		await expectExactlyOnce(db, crm.url, t, batch.id, 120);
	});

	it('PUSH-3: every mixture of faults ends with everything delivered once', async () => {
		await sandboxAt(db, crm.url, { batchSize: 25 });
		let n = 0;
		const wild = ['dropAfterCommit', 'error500', 'rateLimit', 'none', 'timeout', 'dropAfterCommit', 'none'];
		const http = createHttp(
			async (url, init) => {
				if (init.method !== 'POST') return fetch(url, init);
				const mode = wild[n++ % wild.length]!;
				await faults(crm.url, { mode, count: 1, retryAfterSeconds: 1 });
				// Only what never comes is given up soon: an answer may be slow on a machine that is busy.
				return fetch(url, mode === 'timeout' ? { ...init, signal: AbortSignal.timeout(300) } : init);
			},
			{ timeoutMs: 30_000, maxBytes: 1e7 }
		);
		const t = tab({ http });
		const { batch } = await deliver(db, t, 230);
		await finished(t, batch.id);
		await expectExactlyOnce(db, crm.url, t, batch.id, 230);
	});
});
