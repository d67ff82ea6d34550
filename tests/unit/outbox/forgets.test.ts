import { beforeEach, describe, expect, it } from 'vitest';
import { make } from '#workers/connectors/make';
import { n8n } from '#workers/connectors/n8n';
import { webhookJson } from '#workers/connectors/webhook-json';
import { zapier } from '#workers/connectors/zapier';
import type { Store } from '#workers/store/engine/open';
import { opened } from '../../support/opened';
import { finished } from './steps';
import { freshStore, imaginedLocks, sandboxAt, seedContacts, tab, until, type TabOptions } from './support';

const HOOK = 'https://hook.example/in/secret';
let db: Store;
/** What each further call of the hook comes to: an answer, or a lost one. */
let plays: (Response | 'lost' | 'silent')[];
/** Whether anybody answers at the hook's server. */
let reachable: boolean;
let calls: string[];
/** Contacts that the receiver got, each as often as it did. */
let got: string[];
beforeEach(async () => {
	db = await freshStore();
	[plays, reachable, calls, got] = [[], true, [], []];
	await sandboxAt(db, HOOK, {}, { connector: 'make', settings: { url: HOOK, format: 'text', batchSize: 2, requestsPerMinute: 0 } });
});
const fetcher: TabOptions['fetcher'] = async (url, { method, body }) => {
	calls.push(`${method} ${url}`);
	if (method === 'GET') {
		if (!reachable) throw new TypeError('Failed to fetch');
		return new Response('');
	}
	const play = plays.shift() ?? new Response('Accepted');
	if (reachable) got.push(...(JSON.parse(String(body)) as { email: string }[]).map((r) => r.email));
	if (play === 'silent') return new Promise(() => undefined);
	if (play === 'lost') throw new TypeError('Failed to fetch');
	return play;
};
async function delivered(t: ReturnType<typeof tab>, n = 3): Promise<string> {
	const made = await t.api.createBatch('crm', await seedContacts(db, n), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	return made.value.id;
}
const paused = (t: ReturnType<typeof tab>, id: string): Promise<void> =>
	until(async () => (await t.api.batch(id))?.state === 'paused', 'the delivery to be paused');

describe('a destination that forgets whom it got', () => {
	it('PUSH-4: is one that is given no number of the request', () => {
		for (const c of [make, zapier]) expect(opened(c, { url: HOOK }).forgets, c.id).toBe(true);
		expect(opened(n8n, { url: HOOK, format: 'list' }).forgets).toBe(true);
		expect(opened(n8n, { url: HOOK, format: 'batch' }).forgets).toBeUndefined();
		expect(opened(webhookJson, { url: HOOK }).forgets).toBeUndefined();
		expect(opened(webhookJson, { url: HOOK, idempotencyHeader: '', format: 'list' }).forgets).toBe(true);
	});
	it('PUSH-4: an answer lost on the way: nothing is sent twice before a person says so, and who may have arrived is counted', async () => {
		plays = ['lost'];
		const t = tab({ fetcher });
		const id = await delivered(t);
		await paused(t, id);
		expect(got).toEqual(['person0@example.com', 'person1@example.com']);
		const batch = (await t.api.batch(id))!;
		expect(batch.stalled).toEqual({ code: 'deliveryForgotten', params: { host: 'hook.example', count: 2 } });
		expect(batch).toMatchObject({ unanswered: 2, counts: { waiting: 3 } });
		// Any call of its own address would start it.
		expect(calls).toEqual(['GET https://hook.example/', `POST ${HOOK}`]);
		const { receipts } = await t.api.receipts(id, 'waiting', 0, 5);
		expect(receipts.map((r) => [r.unanswered ?? false, r.reason])).toEqual([
			...Array(2).fill([true, 'No answer yet, so it may have arrived. Sent again, it may stand there twice.']),
			[false, null]
		]);
		await t.api.resumeBatch(id);
		await finished(t, id);
		expect((await t.api.batch(id))!.unanswered).toBeUndefined();
		expect((await t.api.batch(id))!.counts).toMatchObject({ accepted: 3, waiting: 0 });
		expect(got.toSorted()).toEqual([0, 0, 1, 1, 2].map((i) => `person${i}@example.com`));
	});
	it('PUSH-4: whom a person saw there counts as accepted and is not sent again; the others go on', async () => {
		plays = ['lost'];
		const t = tab({ fetcher });
		const id = await delivered(t, 5);
		expect(await t.api.vouchBatch(id)).toMatchObject({ ok: false, problem: { code: 'deliveryWrongState' } });
		await paused(t, id);
		expect(await t.api.vouchBatch(id)).toEqual({ ok: true, value: null });
		await finished(t, id);
		expect(got.toSorted()).toEqual([0, 1, 2, 3, 4].map((i) => `person${i}@example.com`));
		expect((await t.api.batch(id))!.counts).toMatchObject({ total: 5, accepted: 5, waiting: 0, cancelled: 0 });
		expect((await t.api.receipts(id, 'all', 0, 9)).receipts.map((r) => [r.status, r.reason])).toEqual(Array(5).fill(['accepted', null]));
	});
	it('PUSH-4: a person’s word on the last of them ends the delivery', async () => {
		plays = ['lost'];
		const t = tab({ fetcher });
		const id = await delivered(t, 2);
		await paused(t, id);
		await t.api.vouchBatch(id);
		expect(await t.api.batch(id)).toMatchObject({ state: 'done', stalled: null, counts: { accepted: 2, waiting: 0 } });
		expect(got).toHaveLength(2);
	});
	it('PUSH-4: an answer lost as the network goes: it may have arrived all the same, and is not sent again by itself', async () => {
		plays = ['lost'];
		let online = true;
		const t = tab({
			online: () => online,
			fetcher: async (url, init) => {
				try {
					return await fetcher(url, init);
				} catch (e) {
					[online, reachable] = [false, false];
					throw e;
				}
			}
		});
		const id = await delivered(t, 4);
		await paused(t, id);
		[online, reachable] = [true, true];
		await t.api.wake();
		expect(got).toEqual(['person0@example.com', 'person1@example.com']);
		expect((await t.api.batch(id))!).toMatchObject({ stalled: { code: 'deliveryForgotten' }, unanswered: 2, counts: { waiting: 4 } });
		await t.api.vouchBatch(id);
		await finished(t, id);
		expect(got.toSorted()).toEqual([0, 1, 2, 3].map((i) => `person${i}@example.com`));
	});
	it('PUSH-4: paused while a request is under way whose answer is lost then, it says who may have arrived before it is resumed', async () => {
		let lose: () => void = () => undefined;
		const t = tab({
			fetcher: async (url, init) => {
				const answer = await fetcher(url, init);
				if (init.method === 'POST' && got.length === 2)
					await new Promise<void>((_, fails) => {
						lose = () => fails(new TypeError('Failed to fetch'));
					});
				return answer;
			}
		});
		const id = await delivered(t, 4);
		await until(() => got.length === 2);
		await t.api.pauseBatch(id);
		lose();
		await until(async () => (await t.api.batch(id))?.stalled?.code === 'deliveryForgotten', 'the word of who may have arrived');
		expect(await t.api.batch(id)).toMatchObject({ state: 'paused', unanswered: 2 });
		expect(await t.api.vouchBatch(id)).toEqual({ ok: true, value: null });
		await finished(t, id);
		expect(got.toSorted()).toEqual([0, 1, 2, 3].map((i) => `person${i}@example.com`));
	});
	it('PUSH-4: of two requests under way whose answers are lost, the contacts of both are counted', async () => {
		await sandboxAt(
			db,
			HOOK,
			{},
			{ connector: 'webhook-json', settings: { url: HOOK, idempotencyHeader: '', format: 'list', batchSize: 2 } }
		);
		const losing: (() => void)[] = [];
		let posts = 0;
		const t = tab({
			fetcher: async (_, { method, body }) => {
				if (method === 'GET') return new Response('');
				if (++posts > 1) return new Promise((_done, fails) => losing.push(() => fails(new TypeError('Failed to fetch'))));
				const sent = JSON.parse(String(body)) as { externalId: string }[];
				return Response.json({ results: sent.map(({ externalId }) => ({ externalId, status: 'created' })) });
			}
		});
		const id = await delivered(t, 8);
		await until(() => losing.length === 2, 'two requests under way');
		for (const lose of losing) lose();
		await until(async () => (await t.api.batch(id))?.stalled?.params.count === 4, 'both to be counted');
		expect(await t.api.batch(id)).toMatchObject({ state: 'paused', unanswered: 4, counts: { created: 2, waiting: 6 } });
	});
	it('PUSH-3: where nobody answers at all nothing leaves, and it goes on by itself once somebody does', async () => {
		reachable = false;
		const t = tab({ fetcher });
		t.clock.hold = () => (reachable = calls.length >= 4) && false;
		const id = await delivered(t);
		await finished(t, id);
		expect(calls.slice(0, 4).every((c) => c.startsWith('GET'))).toBe(true);
		expect(got.toSorted()).toEqual([0, 1, 2].map((i) => `person${i}@example.com`));
		expect((await t.api.batch(id))!.counts).toMatchObject({ accepted: 3 });
	});
	it('PUSH-3: a server that answers nothing but its hook is found by a person who tries again, and not looked for any more', async () => {
		const t = tab({
			fetcher: async (url, init) => {
				if (init.method === 'POST') return fetcher(url, init);
				calls.push(`${init.method} ${url}`);
				throw new TypeError('Failed to fetch');
			}
		});
		// Each look is two calls.
		const LOOKS = 10;
		t.clock.hold = () => calls.length >= LOOKS;
		const id = await delivered(t, 6);
		await until(() => calls.length === LOOKS);
		await until(async () => (await t.api.batch(id))?.stalled?.code === 'deliveryNoAnswer');
		expect(got).toEqual([]);
		await t.api.resumeBatch(id);
		await finished(t, id);
		expect(got.toSorted()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `person${i}@example.com`));
		expect(calls.filter((c) => c.startsWith('GET'))).toHaveLength(LOOKS);
	});
	it('PUSH-4: behind a gateway’s error it may have arrived all the same; a refusal for now is tried again', async () => {
		plays = [new Response('', { status: 503 }), new Response('', { status: 504 })];
		const t = tab({ fetcher });
		const id = await delivered(t, 2);
		await paused(t, id);
		expect(calls.filter((c) => c.startsWith('POST'))).toHaveLength(2);
		expect((await t.api.batch(id))!.unanswered).toBe(2);
	});
	it('PUSH-4: a tab that dies in mid-request leaves a request that another one does not send by itself', async () => {
		const locks = imaginedLocks();
		plays = ['silent'];
		const dying = tab({ fetcher, locks, name: 'dying' });
		const id = await delivered(dying);
		await until(() => got.length === 2);
		const other = tab({ fetcher, locks, name: 'other' });
		locks.die('dying');
		await other.api.wake();
		await paused(other, id);
		expect(got).toHaveLength(2);
		expect((await other.api.batch(id))!.stalled?.code).toBe('deliveryForgotten');
		await other.api.cancelBatch(id);
		const { receipts } = await other.api.receipts(id, 'cancelled', 0, 5);
		expect(receipts.map((r) => r.reason?.includes('may have arrived') ?? false)).toEqual([true, true, false]);
	});
});
