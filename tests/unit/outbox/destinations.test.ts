import { toDisk } from '#workers/store/chunk-store';
import { readChunks } from '#workers/store/contacts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionCheck, Destination } from '#domain/delivery';
import { fixText, messageText } from '#domain/messages/index';
import type { DeliveryApi } from '#workers/contract';
import type { Store } from '#workers/store/open';
import { sandboxDestination, startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { waiting } from './steps';
import { faults, freshStore, held, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => { db = await freshStore(); });

const draft = (more: Partial<Destination> = {}): Parameters<DeliveryApi['saveDestination']>[0] => ({
	id: '', connector: 'webhook-json', name: 'My CRM', settings: { url: 'https://crm.example.com/in', token: 'leaked?' }, scoreField: 'score', tierField: 'tier', factorsField: null,
	paused: false, pausedReason: null, preconfigured: false, ...more
});
async function saved(t: ReturnType<typeof tab>, d = draft(), secret: string | null = null): Promise<Destination> {
	const result = await t.api.saveDestination(d, secret);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
}

describe('destinations', () => {
	it('PUSH-5: a token is nowhere but in the vault: not in the destination, its settings, the journal or an answer', async () => {
		const t = tab();
		const d = await saved(t, draft(), '  tok-4711  ');
		expect(d).toMatchObject({ secretId: d.id, secretOrigin: 'https://crm.example.com' });
		expect(d.settings).toEqual({ url: 'https://crm.example.com/in' });
		const everything = JSON.stringify([d, await t.api.destinations(), await db.getAll('destinations'), await db.getAll('journal')]);
		expect(everything).not.toMatch(/4711|leaked/);
	});
	it('PUSH-5: null keeps the token, blank removes it', async () => {
		const t = tab();
		const d = await saved(t, draft(), 'one');
		expect((await saved(t, { ...d, name: 'Renamed' })).secretId).toBe(d.id);
		expect(await saved(t, d, '')).toMatchObject({ secretId: null, secretOrigin: null });
		expect((await db.getAllKeys('vault')).filter((k) => String(k).startsWith('secret/'))).toEqual([]);
	});
	it('PUSH-5: moved to another server, the token is not sent there; the destination stops and says so', async () => {
		const sent: RequestInit[] = [];
		const t = tab({ fetcher: async (_, init) => (sent.push(init), Response.json({ results: [] })) });
		const d = await saved(t, draft(), 'one');
		await saved(t, { ...d, settings: { url: 'https://other.example.com/in' } });
		await t.api.createBatch(d.id, await seedContacts(db, 3), 'x');
		await until(async () => (await t.api.destinations())[0]!.paused);
		expect((await t.api.destinations())[0]!.pausedReason).toBe('The token was saved for https://crm.example.com and is not sent to https://other.example.com.');
		expect(sent).toHaveLength(0);
	});
	it.each([
		[{ name: '  ' }, 'deliverySettingWrong'], [{ scoreField: '' }, 'deliverySettingWrong'], [{ scoreField: 'x', tierField: 'x' }, 'deliveryFieldTwice'],
		[{ factorsField: 'externalId' }, 'deliveryFieldTwice'], [{ connector: 'nope' }, 'deliveryConnectorUnknown'], [{ settings: { url: 'http://crm.example.com' } }, 'deliveryAddressNotHttps']
	])('PUSH-1: %j is refused as %s', async (more, code) => {
		expect(await tab().api.saveDestination(draft(more as Partial<Destination>), null)).toMatchObject({ ok: false, problem: { code } });
	});
	it('PUSH-3: a destination with contacts on the way to it can not be deleted', async () => {
		const t = tab({ online: () => false });
		t.clock.hold = () => true;
		const d = await saved(t);
		const made = await t.api.createBatch(d.id, await seedContacts(db, 3), 'x');
		expect(await t.api.deleteDestination(d.id)).toMatchObject({ ok: false, problem: { code: 'deliveryDestinationBusy', params: { count: 3 } } });
		if (made.ok) await t.api.cancelBatch(made.value.id);
		expect((await t.api.deleteDestination(d.id)).ok).toBe(true);
		expect(await t.api.destinations()).toEqual([]);
	});
});

describe('/config.json', () => {
	const serve = (body: unknown, status = 200) => async (url: string) => (url === 'https://app.example/config.json' ? new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }) : new Response('', { status: 404 }));
	const config = (settings: Record<string, unknown> = {}) => ({ destinations: [{ id: 'crm', connector: 'webhook-json', name: 'Ours', settings: { url: 'https://crm.example.com/in', ...settings } }] });

	it('PUSH-1: adds what the deployment sets up, once', async () => {
		const t = tab({ origin: 'https://app.example', fetcher: serve(config()) });
		expect(await t.api.destinations()).toMatchObject([{ id: 'crm', name: 'Ours', preconfigured: true, scoreField: 'leadScore', factorsField: 'leadFactors', secretId: null, paused: false }]);
		expect(await tab({ origin: 'https://app.example', fetcher: serve(config()) }).api.destinations()).toHaveLength(1);
	});
	it('PUSH-1: keeps what the user changed or deleted, and follows a changed configuration', async () => {
		const options = { origin: 'https://app.example', fetcher: serve(config()) };
		const t = tab(options);
		const [d] = await t.api.destinations();
		await saved(t, { ...d!, settings: { ...d!.settings, batchSize: 10 } });
		expect((await tab(options).api.destinations())[0]!.settings.batchSize).toBe(10);
		expect((await tab({ ...options, fetcher: serve(config({ batchSize: 20 })) }).api.destinations())[0]!.settings.batchSize).toBe(20);
		await t.api.deleteDestination('crm');
		expect(await tab(options).api.destinations()).toEqual([]);
	});
	it.each([['not json', 200], [{ destinations: 'x' }, 200], [{}, 200], ['', 404], ['<html>', 200], [{ destinations: [null, { id: '../x' }, { id: 'a', connector: 'nope', name: 'n' }, { id: 'b', connector: 'webhook-json', name: 'n', settings: { url: 'http://insecure.example' } }] }, 200]])('PUSH-1: %j (%s) is ignored', async (body, status) => {
		expect(await tab({ origin: 'https://app.example', fetcher: serve(body, status) }).api.destinations()).toEqual([]);
	});
	it('PUSH-1: without an answer it is asked again later', async () => {
		let up = false;
		const t = tab({ origin: 'https://app.example', fetcher: async (url) => (up ? serve(config())(url) : Promise.reject(new TypeError('Failed to fetch'))) });
		expect(await t.api.destinations()).toEqual([]);
		up = true;
		expect(await t.api.destinations()).toHaveLength(1);
	});
});

describe('test connection', () => {
	let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
	beforeEach(async () => { crm = await startSandboxCrm({ port: 0, token: 'right' }); });
	afterEach(() => crm.stop());
	const steps = (checks: ConnectionCheck[]) => checks.map((c) => `${c.step} ${c.state}${c.detail ? ` ${c.detail.code}` : ''}`);
	async function run(t: ReturnType<typeof tab>, d: Destination): Promise<string[]> {
		const told: ConnectionCheck[] = [];
		const checks = await t.api.testConnection(d.id, (c) => told.push(c));
		expect(told).toEqual(checks);
		for (const c of checks) if (c.state === 'fail') expect([messageText(c.detail!), fixText(c.detail!)].every((s) => s.length > 10 && s !== c.detail!.code)).toBe(true);
		return steps(checks);
	}
	const at = (t: ReturnType<typeof tab>, secret: string | null, more: Partial<Destination> = {}) => {
		const { settings, ...rest } = sandboxDestination(crm.url);
		return saved(t, draft({ ...rest, id: '', settings, ...more }), secret);
	};

	it('PUSH-6: all well', async () => {
		const t = tab();
		expect(await run(t, await at(t, 'right'))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised pass', 'fields pass']);
		expect(await held(crm.url).catch(() => [])).toEqual(undefined);
	});
	it('PUSH-6: no token, a wrong token, a missing field, nobody there', async () => {
		const t = tab();
		expect(await run(t, await at(t, null))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised fail deliveryTokenMissing', 'fields skipped']);
		expect(await run(t, await at(t, 'wrong'))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised fail deliveryUnauthorised', 'fields skipped']);
		expect(await run(t, await at(t, 'right', { scoreField: 'hs_lead_score' }))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised pass', 'fields fail deliveryFieldsMissing']);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/contacts/batch` } }))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised pass', 'fields skipped deliveryFieldsUnchecked']);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/nowhere` } }))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised fail deliveryWrongAddress', 'fields skipped']);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/contacts/batch`, resultsPath: 'data' } }))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised pass', 'fields fail deliveryAnswerShape']);
		const d = await at(t, 'right');
		await crm.stop();
		expect(await run(t, d)).toEqual(['online pass', 'reachable fail deliveryUnreachableHere', 'cors skipped', 'authorised skipped', 'fields skipped']);
	});
	it('PUSH-6: offline, CORS refused, the token header refused', async () => {
		const offline = tab({ online: () => false });
		expect(await run(offline, await saved(offline))).toEqual(['online fail deliveryOffline', 'reachable skipped', 'cors skipped', 'authorised skipped', 'fields skipped']);
		const refuse = (when: (init: RequestInit) => boolean) => tab({ fetcher: async (_, init) => (init.mode !== 'no-cors' && when(init) ? Promise.reject(new TypeError('Failed to fetch')) : Response.json({ results: [] })) });
		const closed = refuse(() => true);
		expect(await run(closed, await saved(closed))).toEqual(['online pass', 'reachable pass', 'cors fail serviceCors', 'authorised skipped', 'fields skipped']);
		const header = refuse((init) => 'Authorization' in (init.headers as object));
		expect(await run(header, await saved(header, draft(), 'tok'))).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised fail deliveryCorsHeader', 'fields skipped']);
	});
	it('PUSH-5, PUSH-6: the token is shown only after the server answered without one', async () => {
		const order: boolean[] = [];
		const t = tab({ fetcher: async (_, init) => (order.push(JSON.stringify(init).includes('tok-1')), Response.json({ results: [] })) });
		await run(t, await saved(t, draft(), 'tok-1'));
		expect(order.slice(0, 3)).toEqual([false, false, true]);
	});
	it('PUSH-6: a file has no connection to test', async () => {
		const t = tab();
		const d = await saved(t, draft({ connector: 'file-download', settings: {} }));
		expect(new Set(steps(await t.api.testConnection(d.id, () => undefined)).map((s) => s.split(' ').slice(1).join(' ')))).toEqual(new Set(['skipped deliveryFileNeedsNoSending']));
	});
});

describe('dry run, receipts and files', () => {
	it('PUSH-2: a dry run is to the letter what is then sent, and sends nothing itself', async () => {
		const bodies: { records: unknown[] }[] = [];
		const t = tab({ fetcher: async (_, init) => {
			bodies.push(JSON.parse(String(init.body)));
			return Response.json({ results: (bodies.at(-1)!.records as { externalId: string }[]).map((r) => ({ externalId: r.externalId, status: 'created' })) });
		} });
		const d = await sandboxAt(db, 'https://crm.example');
		const ids = await seedContacts(db, 120);
		const dry = await t.api.dryRun(d.id, ids, 3);
		if (!dry.ok) throw new Error(dry.problem.code);
		expect(bodies).toHaveLength(0);
		expect(dry.value).toMatchObject({ requests: 3, total: 120, url: 'https://crm.example/api/contacts/batch' });
		const made = await t.api.createBatch(d.id, ids, 'x');
		await until(async () => made.ok && (await t.api.batch(made.value.id))?.state === 'done');
		expect(bodies).toHaveLength(3);
		expect(JSON.parse(JSON.stringify(dry.value.records.map((r) => ({ ...r.properties, externalId: r.externalId }))))).toEqual(bodies[0]!.records.slice(0, 3));
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
		expect(made.value).toMatchObject({ label: 'Label', state: 'ready', counts: { total: 2299, waiting: 2299 }, link: `https://crm.example/?batch=${made.value.id}` });
		const entries = await db.getAll('outbox');
		expect(entries.map((e) => [e.from, e.to])).toEqual([[0, 300], [300, 600], [600, 900], [900, 1000], [1000, 1300], [1300, 1600], [1600, 1900], [1900, 2000], [2000, 2299]]);
		expect(new Set(entries.map((e) => e.idempotencyKey)).size).toBe(9);
		expect((await db.getAll('journal')).at(-1)).toMatchObject({ action: 'delivery.created', params: { contacts: 2299 } });
		const page = await t.api.receipts(made.value.id, 'all', 990, 20);
		expect(page.total).toBe(2299);
		expect(page.receipts.map((r) => r.contactId)).toEqual([...ids.slice(991, 1011)]);
		expect((await t.api.receipts(made.value.id, 'waiting', 2290, 50)).receipts).toHaveLength(9);
		expect((await t.api.receipts(made.value.id, 'delivered', 0, 50))).toEqual({ total: 0, receipts: [] });
	});
	it('PUSH-1: nothing to deliver is said, and leaves nothing', async () => {
		const t = tab();
		await sandboxAt(db, 'https://crm.example');
		expect(await t.api.createBatch('crm', new Uint32Array(), 'x')).toMatchObject({ ok: false, problem: { code: 'deliveryNothing' } });
		expect(await t.api.createBatch('gone', new Uint32Array([1]), 'x')).toMatchObject({ ok: false, problem: { code: 'deliveryDestinationGone' } });
		expect(await db.getAll('batches')).toEqual([]);
	});
	it('PUSH-7: what waits has its page at the new address of its destination, what was delivered keeps the old one', async () => {
		const t = tab({ fetcher: async (_, init) => Response.json({ results: (JSON.parse(String(init.body)) as { records: { externalId: string }[] }).records.map(({ externalId }) => ({ externalId, id: externalId, status: 'created' })) }) });
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
