import { beforeEach, expect, it } from 'vitest';
import type { Store } from '#workers/store/engine/open';
import { startTinyHubspot } from '../../support/tiny-hubspot';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

it('PUSH-3, PUSH-4: a record whose answer was lost says that none came, that it is sent again, and why it is not there twice; what never left waits', async () => {
	let lost = true;
	const t = tab({
		fetcher: async (_, init) => {
			if (lost) throw new TypeError('Failed to fetch');
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string }[] };
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	t.clock.hold = () => true;
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 });
	const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'Lost');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await db.getAll('outbox')).some((e) => e.state === 'unknown'));
	const { receipts } = await t.api.receipts(made.value.id, 'waiting', 0, 5);
	expect(receipts.map((r) => [r.status, r.unanswered ?? false])).toEqual([
		['sent', true],
		['sent', true],
		['waiting', false]
	]);
	expect(receipts[0]!.reason).toBe('No answer yet, so it may have arrived. Sent again, it may stand there twice.');
	expect(receipts[2]!.reason).toBeNull();
	lost = false;
	t.clock.hold = () => false;
	await t.api.resumeBatch(made.value.id);
	await finished(t, made.value.id);
	expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts.map((r) => [r.status, r.reason])).toEqual([
		['created', null],
		['created', null],
		['created', null]
	]);
});

it('PUSH-3, PUSH-4: while it is sent again, a record still says that no answer came, and the delivery why it waited', async () => {
	const t = tab({
		timeoutMs: 20,
		fetcher: (_, init) =>
			new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))))
	});
	let hang = false;
	const send = t.env.http.send;
	t.env.http.send = (request) => (hang ? new Promise(() => undefined) : send(request));
	await sandboxAt(db, 'https://crm.example');
	t.clock.hold = () => true;
	const made = await t.api.createBatch('crm', await seedContacts(db, 2), 'Silent');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await t.api.batch(made.value.id))?.stalled?.code === 'deliveryTimeout');
	hang = true;
	t.clock.hold = () => false;
	void t.api.resumeBatch(made.value.id);
	await until(async () => (await db.getAll('outbox'))[0]?.state === 'sending');
	expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts.map((r) => [r.status, r.unanswered])).toEqual([
		['sent', true],
		['sent', true]
	]);
	expect((await t.api.batch(made.value.id))!).toMatchObject({ counts: { waiting: 2, rejected: 0 } });
});

it.each([504, 524])('PUSH-4: behind error %i of a gateway the server may have written: cancelled, the record says so', async (status) => {
	const t = tab({ fetcher: async () => new Response('gateway', { status }) });
	t.clock.hold = () => true;
	await sandboxAt(db, 'https://crm.example');
	const made = await t.api.createBatch('crm', await seedContacts(db, 1), 'Gateway');
	if (!made.ok) throw new Error(made.problem.code);
	await until(async () => (await t.api.batch(made.value.id))?.stalled?.code === 'deliveryServerError');
	expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts[0]).toMatchObject({ status: 'sent', unanswered: true });
	await t.api.cancelBatch(made.value.id);
	expect((await t.api.receipts(made.value.id, 'cancelled', 0, 5)).receipts[0]!.reason).toContain('may have arrived');
});

it('PUSH-3, PUSH-4: whom an attempt created whose answer was lost counts as created, and the second contact of the same person as updated', async () => {
	const crm = await startTinyHubspot();
	try {
		crm.contacts.set('7', { id: '7', properties: { email: 'old@example.com' } });
		const email = ['ada@example.com', 'old@example.com', 'ADA@example.com'];
		const [scoreField, tierField] = ['industry', 'message'];
		const settings = { relayUrl: crm.url };
		await sandboxAt(db, crm.url, {}, { connector: 'hubspot', settings, scoreField, tierField, factorsField: null, secretOrigin: null });
		let lost = 1;
		const t = tab({
			fetcher: async (url, init) => {
				const headers = { ...(init.headers as Record<string, string>), Authorization: 'Bearer pat-tiny-1' };
				const answer = await fetch(url, { ...init, headers });
				if (!url.endsWith('/upsert') || lost-- <= 0) return answer;
				await answer.text();
				return new Response('gateway', { status: 504 });
			}
		});
		const made = await t.api.createBatch('crm', await seedContacts(db, 3, (i) => ({ firstName: `F${i}`, email: email[i]! })), 'Lost');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		expect([...crm.contacts.values()].map((c) => c.properties.email)).toEqual(['old@example.com', 'ADA@example.com']);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 1, updated: 2, rejected: 0 });
		expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts.map((r) => r.status)).toEqual(['created', 'updated', 'updated']);
	} finally {
		await crm.stop();
	}
});

it('PUSH-3, PUSH-4: whom a browser’s own repeat of a request created counts as created', async () => {
	const crm = await startTinyHubspot();
	try {
		crm.contacts.set('7', { id: '7', properties: { email: 'old@example.com' } });
		const email = ['ada@example.com', 'old@example.com'];
		const [scoreField, tierField] = ['industry', 'message'];
		const settings = { relayUrl: crm.url };
		await sandboxAt(db, crm.url, {}, { connector: 'hubspot', settings, scoreField, tierField, factorsField: null, secretOrigin: null });
		const t = tab({
			fetcher: async (url, init) => {
				const headers = { ...(init.headers as Record<string, string>), Authorization: 'Bearer pat-tiny-1' };
				// As Chromium does where a connection that it kept breaks before the answer.
				if (url.endsWith('/upsert')) await (await fetch(url, { ...init, headers })).text();
				return fetch(url, { ...init, headers });
			}
		});
		const made = await t.api.createBatch('crm', await seedContacts(db, 2, (i) => ({ firstName: `F${i}`, email: email[i]! })), 'Repeated');
		if (!made.ok) throw new Error(made.problem.code);
		await finished(t, made.value.id);
		expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ created: 1, updated: 1, rejected: 0 });
		expect((await t.api.receipts(made.value.id, 'all', 0, 5)).receipts.map((r) => r.status)).toEqual(['created', 'updated']);
	} finally {
		await crm.stop();
	}
});
