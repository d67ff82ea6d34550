import { toDisk } from '#workers/store/chunks/chunk-store';
import { readChunks } from '#workers/store/contacts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DryRun } from '#domain/delivery';
import type { Result } from '#domain/result';
import type { Store } from '#workers/store/engine/open';
import { changeSettings } from '#workers/store/settings';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { waiting } from './steps';
import { faults, freshStore, held, person, sandboxAt, seedContacts, tab, until } from './support';
import { draft, saved } from './drafts';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

describe('dry run, receipts and files', () => {
	it('PUSH-2: a dry run is to the letter what is then sent, and sends nothing itself', async () => {
		const bodies: { records: unknown[] }[] = [];
		const t = tab({
			fetcher: async (_, init) => {
				bodies.push(JSON.parse(String(init.body)));
				return Response.json({
					results: (bodies.at(-1)!.records as { externalId: string }[]).map((r) => ({ externalId: r.externalId, status: 'created' }))
				});
			}
		});
		const d = await sandboxAt(db, 'https://crm.example');
		const ids = await seedContacts(db, 120);
		const dry = await t.api.dryRun(d.id, ids, 3);
		if (!dry.ok) throw new Error(dry.problem.code);
		expect(bodies).toHaveLength(0);
		expect(dry.value).toMatchObject({ requests: 3, total: 120, url: 'https://crm.example/api/contacts/batch' });
		const made = await t.api.createBatch(d.id, ids, 'x');
		await until(async () => made.ok && (await t.api.batch(made.value.id))?.state === 'done');
		expect(bodies).toHaveLength(3);
		expect(JSON.parse(JSON.stringify(dry.value.records.map((r) => ({ ...r.properties, externalId: r.externalId }))))).toEqual(
			bodies[0]!.records.slice(0, 3)
		);
	});
	it('PUSH-2: a dry run names the lead statuses that go to a system with a list of its own, and where', async () => {
		const t = tab();
		const settings = { url: 'https://org.example', object: 'Lead' };
		await sandboxAt(db, '', {}, { connector: 'salesforce', settings });
		const words = ['Hot', 'Cold', 'Hot', '', 'New', 'A', 'B', 'C'];
		const ids = await seedContacts(db, words.length, (i) => ({ ...person(i), ...(words[i] && { leadStatus: words[i] }) }));
		const dry = await t.api.dryRun('crm', ids, 3);
		expect(dry.ok && dry.value.statuses).toEqual({ field: 'Status', values: ['Hot', 'Cold', 'New', 'A', 'B'], count: 6 });
		const none = await t.api.dryRun('crm', ids.slice(3, 4), 3);
		expect(none.ok && none.value.statuses).toBeUndefined();
		// Contacts of Salesforce have no such field, and a webhook has no list.
		await sandboxAt(db, '', {}, { connector: 'salesforce', settings: { ...settings, object: 'Contact' } });
		const contacts = await t.api.dryRun('crm', ids, 3);
		await sandboxAt(db, 'https://crm.example');
		const hook = await t.api.dryRun('crm', ids, 3);
		expect([contacts, hook].map((d) => d.ok && d.value.statuses)).toEqual([undefined, undefined]);
	});
	it('PUSH-2: what a dry run says of lead statuses and of own fields without a place there costs one reading', async () => {
		const t = tab();
		await sandboxAt(db, '', {}, { connector: 'salesforce', settings: { url: 'https://org.example', object: 'Lead' } });
		const ids = await seedContacts(db, 4, (i) => ({ ...person(i), leadStatus: 'Hot', 'custom:hall': 'Hall 4' }));
		const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const cost = async (): Promise<[number, Result<DryRun>]> => {
			reads.mockClear();
			const dry = await t.api.dryRun('crm', ids, 3);
			return [reads.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'columns').length, dry];
		};
		const [without] = await cost();
		await changeSettings(db, (now) => ({ ...now, customFields: [{ id: 'custom:hall', label: 'Hall', type: 'text' }] }));
		const [withBoth, dry] = await cost();
		reads.mockRestore();
		expect(dry).toMatchObject({ ok: true, value: { unsent: ['Hall'], statuses: { field: 'Status', values: ['Hot'], count: 1 } } });
		expect(without).toBeGreaterThan(0);
		expect(withBoth).toBe(without);
	});
	it('APP-4: how far a delivery is prepared is told while it is, never backwards, to the end', async () => {
		const t = tab();
		await sandboxAt(db, 'https://crm.example', {}, { paused: true });
		const ids = await seedContacts(db, 6200);
		const told: [number, number][] = [];
		const made = await t.api.createBatch('crm', ids, 'x', null, null, false, (done, total) => told.push([done, total]));
		expect(made.ok).toBe(true);
		expect(told).toEqual([
			[5000, 6200],
			[6200, 6200]
		]);
	});
	it('PUSH-3: the payload is frozen: what changes afterwards is not sent', async () => {
		const crm = await startSandboxCrm({ port: 0 });
		const t = tab();
		await sandboxAt(db, crm.url, {}, { paused: true });
		const made = await t.api.createBatch('crm', await seedContacts(db, 3), 'x');
		const chunk = (await readChunks(db, [1]))[0]!;
		chunk.columns.get('company')![0] = 'Changed';
		await db.put('chunks', toDisk(chunk), 1);
		await t.api.resumeDestination('crm');
		await until(async () => made.ok && (await t.api.batch(made.value.id))?.state === 'done');
		expect((await held(crm.url)).map((c) => c.properties.company)).toEqual(['Acme GmbH', 'Acme GmbH', 'Acme GmbH']);
		await crm.stop();
	});
	it('PUSH-3: batch, outbox and journal appear together; deleted contacts and doubled ids are left out', async () => {
		const t = tab();
		await sandboxAt(db, 'https://crm.example', { batchSize: 300 }, { paused: true });
		const ids = await seedContacts(db, 2300);
		const chunk = (await readChunks(db, [1]))[0]!;
		chunk.alive[0] = 0;
		await db.put('chunks', toDisk(chunk), 1);
		const made = await t.api.createBatch('crm', [...ids, ...ids.slice(0, 5)] as never, '  Label ');
		if (!made.ok) throw new Error(made.problem.code);
		expect(made.value).toMatchObject({
			label: 'Label',
			state: 'ready',
			counts: { total: 2299, waiting: 2299 },
			link: `https://crm.example/?batch=${made.value.id}`
		});
		const entries = await db.getAll('outbox');
		expect(entries.map((e) => [e.from, e.to])).toEqual([
			[0, 300],
			[300, 600],
			[600, 900],
			[900, 1000],
			[1000, 1300],
			[1300, 1600],
			[1600, 1900],
			[1900, 2000],
			[2000, 2299]
		]);
		expect(new Set(entries.map((e) => e.idempotencyKey)).size).toBe(9);
		expect((await db.getAll('journal')).at(-1)).toMatchObject({ action: 'delivery.created', params: { contacts: 2299 } });
		const page = await t.api.receipts(made.value.id, 'all', 990, 20);
		expect(page.total).toBe(2299);
		expect(page.receipts.map((r) => r.contactId)).toEqual([...ids.slice(991, 1011)]);
		expect((await t.api.receipts(made.value.id, 'waiting', 2290, 50)).receipts).toHaveLength(9);
		expect(await t.api.receipts(made.value.id, 'delivered', 0, 50)).toEqual({ total: 0, receipts: [] });
	});
	it('PUSH-1: nothing to deliver is said, and leaves nothing', async () => {
		const t = tab();
		await sandboxAt(db, 'https://crm.example');
		expect(await t.api.createBatch('crm', new Uint32Array(), 'x')).toMatchObject({ ok: false, problem: { code: 'deliveryNothing' } });
		expect(await t.api.createBatch('gone', new Uint32Array([1]), 'x')).toMatchObject({
			ok: false,
			problem: { code: 'deliveryDestinationGone' }
		});
		expect(await db.getAll('batches')).toEqual([]);
	});
	it('PUSH-7: what waits has its page at the new address of its destination, what was delivered keeps the old one', async () => {
		const t = tab({
			fetcher: async (_, init) =>
				Response.json({
					results: (JSON.parse(String(init.body)) as { records: { externalId: string }[] }).records.map(({ externalId }) => ({
						externalId,
						id: externalId,
						status: 'created'
					}))
				})
		});
		const at = (host: string) => ({ url: `https://${host}/in`, batchUrl: `https://${host}/?batch={batchId}` });
		const d = await saved(t, draft({ settings: at('old.example.com') }));
		const ids = await seedContacts(db, 2);
		const sent = await t.api.createBatch(d.id, ids, 'Sent');
		if (!sent.ok) throw new Error(sent.problem.code);
		await until(async () => (await t.api.batch(sent.value.id))!.state === 'done');
		await saved(t, { ...d, paused: true });
		const waits = await t.api.createBatch(d.id, ids, 'Waits');
		if (!waits.ok) throw new Error(waits.problem.code);
		await saved(t, { ...d, paused: true, settings: at('new.example.com') });
		expect((await t.api.batch(waits.value.id))!.link).toBe(`https://new.example.com/?batch=${waits.value.id}`);
		expect((await t.api.batch(sent.value.id))!.link).toBe(`https://old.example.com/?batch=${sent.value.id}`);
	});
	it('PUSH-1: a file destination is done at once, and gives the same file again', async () => {
		const t = tab();
		const d = await saved(t, draft({ connector: 'file-download', settings: { format: 'csv', bom: false } }));
		const made = await t.api.createBatch(d.id, await seedContacts(db, 1200), 'Booth list');
		if (!made.ok) throw new Error(made.problem.code);
		expect(made.value).toMatchObject({ state: 'done', counts: { total: 1200, created: 1200, waiting: 0 } });
		expect(await db.getAll('outbox')).toEqual([]);
		const file = await t.api.batchFile(made.value.id);
		if (!file.ok) throw new Error(file.problem.code);
		expect(file.value.name).toBe('Booth-list.csv');
		expect((await file.value.blob.text()).trim().split('\r\n')).toHaveLength(1201);
		expect(await waiting(t)).toBe(0);
		// Its sender has nothing to send, and nothing to stop it for.
		await t.sender.start(d.id);
		expect((await t.api.destinations()).find((one) => one.id === d.id)).toMatchObject({ paused: false, pausedReason: null });
	});
	it('PUSH-3: screens are told of a fault and of the end', async () => {
		const crm = await startSandboxCrm({ port: 0 });
		await faults(crm.url, { mode: 'error500', count: 1 });
		const t = tab();
		await sandboxAt(db, crm.url);
		const made = await t.api.createBatch('crm', await seedContacts(db, 10), 'x');
		await until(async () => made.ok && (await t.api.batch(made.value.id))?.state === 'done');
		// The last word follows what it speaks of.
		await until(async () => t.news.length >= 3);
		expect(t.news.every((n) => n.kind === 'delivery')).toBe(true);
		await crm.stop();
	});
});
