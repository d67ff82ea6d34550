import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Destination } from '#domain/delivery';
import type { Store } from '#workers/store/engine/open';
import { freshStore, seedContacts, tab, until } from './support';
import { draft, saved } from './drafts';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

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
		expect((await t.api.destinations())[0]!.pausedReason).toBe(
			'The token was saved for https://crm.example.com and is not sent to https://other.example.com.'
		);
		expect(sent).toHaveLength(0);
	});
	it.each([
		[{ name: '  ' }, 'deliverySettingWrong'],
		[{ scoreField: '' }, 'deliverySettingWrong'],
		[{ scoreField: 'x', tierField: 'x' }, 'deliveryFieldTwice'],
		[{ factorsField: 'externalId' }, 'deliveryFieldTwice'],
		[{ tierField: '__proto__' }, 'deliveryFieldTwice'],
		[{ connector: 'nope' }, 'deliveryConnectorUnknown'],
		[{ settings: { url: 'http://crm.example.com' } }, 'deliveryAddressNotHttps']
	])('PUSH-1: %j is refused as %s', async (more, code) => {
		expect(await tab().api.saveDestination(draft(more as Partial<Destination>), null)).toMatchObject({ ok: false, problem: { code } });
	});
	it('PUSH-3: a destination with contacts on the way to it can not be deleted', async () => {
		const t = tab({ online: () => false });
		t.clock.hold = () => true;
		const d = await saved(t);
		const made = await t.api.createBatch(d.id, await seedContacts(db, 3), 'x');
		expect(await t.api.deleteDestination(d.id)).toMatchObject({
			ok: false,
			problem: { code: 'deliveryDestinationBusy', params: { count: 3 } }
		});
		if (made.ok) await t.api.cancelBatch(made.value.id);
		expect((await t.api.deleteDestination(d.id)).ok).toBe(true);
		expect(await t.api.destinations()).toEqual([]);
	});
	it('PUSH-3: a delivery under preparation of which another tab deleted the destination is none: nothing would ever leave of it', async () => {
		const t = tab();
		const d = await saved(t, draft());
		const ids = await seedContacts(db, 3);
		const slow = new Proxy(db, {
			get: (of, name) =>
				name === 'put'
					? async (...args: Parameters<Store['put']>) => {
							if (args[0] === 'batchChunks') expect((await tab().api.deleteDestination(d.id)).ok).toBe(true);
							return of.put(...args);
						}
					: Reflect.get(of, name)
		});
		t.env.store = async () => slow;
		expect(await t.api.createBatch(d.id, ids, 'x')).toMatchObject({ ok: false, problem: { code: 'deliveryDestinationGone' } });
		for (const store of ['batches', 'batchChunks', 'outbox'] as const) expect(await db.count(store)).toBe(0);
	});
});

describe('/config.json', () => {
	const serve =
		(body: unknown, status = 200) =>
		async (url: string) =>
			url === 'https://app.example/config.json'
				? new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
				: new Response('', { status: 404 });
	const config = (settings: Record<string, unknown> = {}) => ({
		destinations: [{ id: 'crm', connector: 'webhook-json', name: 'Ours', settings: { url: 'https://crm.example.com/in', ...settings } }]
	});

	it('PUSH-1: adds what the deployment sets up, once', async () => {
		const t = tab({ origin: 'https://app.example', fetcher: serve(config()) });
		expect(await t.api.destinations()).toMatchObject([
			{ id: 'crm', name: 'Ours', preconfigured: true, scoreField: 'leadScore', factorsField: 'leadFactors', secretId: null, paused: false }
		]);
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
	it.each([
		['not json', 200],
		[{ destinations: 'x' }, 200],
		[{}, 200],
		['', 404],
		['<html>', 200],
		[
			{
				destinations: [
					null,
					{ id: '../x' },
					{ id: 'a', connector: 'nope', name: 'n' },
					{ id: 'b', connector: 'webhook-json', name: 'n', settings: { url: 'http://insecure.example' } }
				]
			},
			200
		]
	])('PUSH-1: %j (%s) is ignored', async (body, status) => {
		expect(await tab({ origin: 'https://app.example', fetcher: serve(body, status) }).api.destinations()).toEqual([]);
	});
	it('PUSH-1: without an answer it is asked again later', async () => {
		let up = false;
		const t = tab({
			origin: 'https://app.example',
			fetcher: async (url) => (up ? serve(config())(url) : Promise.reject(new TypeError('Failed to fetch')))
		});
		expect(await t.api.destinations()).toEqual([]);
		up = true;
		expect(await t.api.destinations()).toHaveLength(1);
	});
	it('APP-1, PUSH-1: a device without room shows the destinations that it has, and takes the new ones in once there is room', async () => {
		const own = await saved(tab());
		const t = tab({ origin: 'https://app.example', fetcher: serve(config()) });
		const refuse = () => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		const spies = (['put', 'add'] as const).map((call) => vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(refuse));
		try {
			expect((await t.api.destinations()).map((d) => d.id)).toEqual([own.id]);
		} finally {
			for (const spy of spies) spy.mockRestore();
		}
		expect((await t.api.destinations()).map((d) => d.id).sort()).toEqual(['crm', own.id].sort());
	});
});
