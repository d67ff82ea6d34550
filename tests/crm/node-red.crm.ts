import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../support/app';
import { startProxy } from './proxy.mjs';
import { start } from './servers/node-red.mjs';
import { addDestination, bring, countBy, deliverTo, expectSame, people, receipts, settle, testConnection, type Said } from './walk';

const app = useApp();

describe('Node-RED', () => {
	let server: Awaited<ReturnType<typeof start>>;
	let proxy: Awaited<ReturnType<typeof startProxy>>;
	beforeAll(async () => {
		server = await start();
		proxy = await startProxy(server.url, { writes: (r) => r.method === 'POST' });
	});
	beforeEach(() => server?.clear());
	afterEach(() => proxy?.calm());
	afterAll(async () => {
		await proxy?.stop();
		await server?.stop();
	});

	async function sent(page: Page, name: string): Promise<Said[]> {
		await deliverTo(page, name);
		await settle(page);
		return receipts(page);
	}
	/** What a flow of this kind kept. */
	const held = async (kind: string): Promise<{ id: string; email: string; writes: number; leadTier: string }[]> =>
		(await server.held()).filter((c) => c.kind === kind);

	it('PUSH-1: as JSON, NDJSON and CSV, with a verdict on each contact, bad ones among them', async () => {
		const page = await app.open();
		await bring(page, people(40, [3, 4, 17, 39]));
		for (const [kind, path, format] of [
			['json', 'verdicts', 'JSON: batch and contacts'],
			['ndjson', 'ndjson', 'NDJSON: one contact a line'],
			['csv', 'csv', 'CSV with a header line']
		] as const) {
			await addDestination(page, 'webhook-json', `By ${path}`, { url: `${server.url}/${path}`, format, batchSize: '15' });
			const said = await sent(page, `By ${path}`);
			expect(countBy(said)).toEqual({ Created: 36, Rejected: 4 });
			for (const r of said.filter((x) => x.status === 'Rejected'))
				expect([r.field, r.reason]).toEqual(['jobTitle', 'jobTitle is required']);
			expectSame(said, await held(kind));
			for (const c of await held(kind)) expect(c.leadTier).toMatch(/^Tier [A-D]/);
		}
		expect(countBy(await sent(page, 'By ndjson'))).toEqual({ Updated: 36, Rejected: 4 });
		expectSame(await receipts(page), await held('ndjson'));
	});

	it('PUSH-1 and PUSH-6: where a flow answers nothing, a 2xx is trusted and said as accepted', async () => {
		const page = await app.open();
		await bring(page, people(12));
		await addDestination(page, 'node-red', 'Plain flow', { url: `${server.url}/plain`, batchSize: '5' });
		expect(await testConnection(page, 'Plain flow')).toEqual({ reachable: 'pass', cors: 'pass', authorised: 'pass', fields: 'skipped' });
		const said = await sent(page, 'Plain flow');
		expect(countBy(said)).toEqual({ Accepted: 12 });
		expectSame(said, await held('json'), false);
	});

	it('PUSH-1: simple requests, as Zapier and Make take them, arrive without a question to the server first', async () => {
		const page = await app.open();
		const asked: string[] = [];
		page.context().on('request', (r) => {
			if (r.url().startsWith(server.url)) asked.push(`${r.method()} ${r.headers()['content-type'] ?? ''}`);
		});
		await bring(page, people(8));
		await addDestination(page, 'zapier', 'Like Zapier', { url: `${server.url}/text` });
		expectSame(await sent(page, 'Like Zapier'), await held('text'), false);
		await addDestination(page, 'make', 'Like Make', { url: `${server.url}/form`, requestsPerMinute: '0' });
		const said = await sent(page, 'Like Make');
		expect(countBy(said)).toEqual({ Accepted: 8 });
		expectSame(said, await held('form'), false);
		expect(asked.filter((a) => a.startsWith('OPTIONS'))).toEqual([]);
	});

	it('PUSH-3: 429 with a readable Retry-After is waited out', async () => {
		const page = await app.open();
		app.problems.expectNetworkErrors();
		await bring(page, people(20));
		await addDestination(page, 'webhook-json', 'Limited', { url: `${server.url}/limited`, batchSize: '10' });
		const said = await sent(page, 'Limited');
		expect(countBy(said)).toEqual({ Created: 20 });
		expectSame(said, await held('json'));
	});

	it('PUSH-4: with a repeat-protection header every contact is written once, whatever gets lost and whenever the page dies', async () => {
		const page = await app.open();
		app.problems.expectNetworkErrors();
		await bring(page, people(120));
		await addDestination(page, 'webhook-json', 'Protected', {
			url: `${proxy.url}/idempotent`,
			batchSize: '15',
			idempotencyHeader: 'Idempotency-Key',
			verdicts: 'Nothing: trust the 2xx'
		});
		proxy.drop(1);
		const stuck = proxy.hold(5);
		await deliverTo(page, 'Protected');
		const address = page.url();
		await stuck;
		const second = await page.context().newPage();
		await page.close();
		proxy.calm();
		await second.goto(address);
		await settle(second);
		const said = await receipts(second);
		expect(countBy(said)).toEqual({ Accepted: 120 });
		expectSame(said, await held('json'), false);
		expect((await held('json')).every((c) => c.writes === 1)).toBe(true);
	});
});
