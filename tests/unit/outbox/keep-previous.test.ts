import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Batch, DeliveryResult } from '#domain/delivery';
import { truly } from '#workers/outbox/preparing/keep-previous';
import type { OutboxEntry } from '#workers/store/schema';
import type { Store } from '#workers/store/engine/open';
import { RecordedServer } from '../../support/recorded';
import { draft, saved } from './drafts';
import { deliver, finished } from './steps';
import { freshStore, tab } from './support';

const server = new RecordedServer();
let db: Store;
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(async () => {
	server.reset();
	db = await freshStore();
});

it('PUSH-3, PUSH-4: a look at what stands there that is cut off on the way is taken again, so that who is created counts as that and can be taken back', async () => {
	const table: Record<string, unknown>[] = [];
	const upsert = (s: { json: Record<string, unknown>[] }) => {
		for (const r of s.json) if (!table.some((x) => x.email === r.email)) table.push({ ...r, id: table.length + 1 });
		return { status: 201, json: table };
	};
	server
		.on('GET /contacts', { text: '[{"id":1,"ema' }, () => ({ json: table }))
		// Its answer is lost: by the second time they stand there.
		.on('POST /contacts', (s) => (upsert(s), 'drop'), upsert);
	const t = tab();
	await saved(t, draft({ id: 'crm', connector: 'postgrest', settings: { url: server.url } }), 'jwt');
	const { batch } = await deliver(db, t, 3);
	await finished(t, batch.id);
	expect((await t.api.batch(batch.id))!.counts).toMatchObject({ created: 3, updated: 0 });
	expect(await t.api.takeBackPlan(batch.id)).toEqual({ ok: true, value: { deletes: 3, restores: 0, cannot: 0, later: 0 } });
});

it('PUSH-3: where it can never be read, the contacts are delivered all the same', async () => {
	server.on('POST /crm/v3/objects/contacts/batch/read', { json: {} }).on('POST /crm/v3/objects/contacts/batch/upsert', (s) => ({
		json: { results: s.json.inputs.map((i: { objectWriteTraceId: string }, n: number) => ({ ...i, id: `${n}`, new: false })) }
	}));
	const t = tab();
	await saved(t, draft({ id: 'crm', connector: 'hubspot', settings: { relayUrl: server.url } }), 'pat');
	const { batch } = await deliver(db, t, 3);
	await finished(t, batch.id);
	expect((await t.api.batch(batch.id))!.counts).toMatchObject({ updated: 3 });
	expect(await t.api.takeBackPlan(batch.id)).toMatchObject({ ok: true, value: { restores: 0, cannot: 3 } });
});

it('PUSH-3: answers that were lost before use up no try of one that was cut off: what stands there is kept all the same', async () => {
	server
		.on('GET /contacts', 'drop', 'drop', 'drop', { text: '[{"id":1,"ema' }, { json: [] })
		.on('POST /contacts', (s) => ({ status: 201, json: s.json.map((r: object, n: number) => ({ ...r, id: n + 1 })) }));
	const t = tab();
	await saved(t, draft({ id: 'crm', connector: 'postgrest', settings: { url: server.url } }), 'jwt');
	const { batch } = await deliver(db, t, 3);
	await finished(t, batch.id);
	expect(await db.get('replaced', [batch.id, 0])).toHaveLength(3);
});

it('PUSH-4: who did not stand there, and was created by another delivery before a lost request came again, is not said to be created by both', async () => {
	server
		.on('GET /contacts', { json: [] })
		.on('POST /contacts', (s) => ({ status: 201, json: s.json.map((r: object, n: number) => ({ ...r, id: n + 1 })) }));
	const t = tab();
	await saved(t, draft({ id: 'crm', connector: 'postgrest', settings: { url: server.url } }), 'jwt');
	const { batch } = await deliver(db, t, 2);
	await finished(t, batch.id);
	const { receipts } = await t.api.receipts(batch.id, 'all', 0, 10);
	expect(receipts.map((r) => [r.status, r.crmId])).toEqual([
		['created', '1'],
		['created', '2']
	]);
	// Another delivery looked before that, and finds them now.
	const lost = {
		entry: { batchId: 'lost', seq: 0, from: 0, to: 3, foreseen: true, attempts: 2 } as OutboxEntry,
		batch: { id: 'lost', destinationId: 'crm', createdAt: 0 } as Batch,
		again: true
	};
	const found = ['1', '2', '3'].map((crmId): DeliveryResult => ({
		externalId: `e${crmId}`,
		status: 'updated',
		crmId,
		link: null,
		reason: null,
		field: null
	}));
	await db.put(
		'replaced',
		found.map(({ externalId }) => ({ externalId, crmId: '', before: null })),
		['lost', 0]
	);
	expect((await truly(db, lost, found)).map((r) => r.status)).toEqual(['updated', 'updated', 'created']);
	expect((await truly(db, { ...lost, batch: { ...lost.batch, destinationId: 'other' } }, found)).map((r) => r.status)).toEqual(
		found.map(() => 'created')
	);
});
