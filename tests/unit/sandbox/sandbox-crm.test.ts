import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_FIELDS } from '#domain/fields';
import { FIELDS } from '../../../tools/sandbox-crm/contacts.mjs';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';

let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
beforeEach(async () => {
	crm = await startSandboxCrm({ port: 0 });
});
afterEach(() => crm.stop());

interface Answer {
	status: number;
	body: { results: Record<string, unknown>[]; message?: string; [k: string]: unknown };
}
async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
	const answer = await fetch(crm.url + path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
	return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
const batch = (records: unknown[], requestId?: string, headers = {}) =>
	post('/api/contacts/batch', { batch: { id: 'b1', label: 'Hannover', requestId }, records }, headers);
const get = async (path: string) =>
	(await (await fetch(crm.url + path)).json()) as Record<string, unknown> & { contacts: Record<string, unknown>[] };
const raw = (headers: Record<string, string>, method = 'GET', path = '/') =>
	new Promise<number>((resolve, reject) => {
		const r = request(crm.url + path, { method, headers }, (res) => (res.resume(), resolve(res.statusCode ?? 0)));
		r.on('error', reject);
		r.end();
	});

describe('sandbox CRM', () => {
	it('PUSH-4: creates and updates by email whatever its case, else by external id', async () => {
		expect((await batch([{ externalId: '1', email: 'Jane@Example.com', firstName: 'Jane', leadScore: 92 }])).body.results[0]).toMatchObject(
			{ externalId: '1', id: '1', status: 'created', link: `${crm.url}/contacts/1` }
		);
		expect((await batch([{ externalId: '2', email: 'jane@example.COM', company: 'Acme' }])).body.results[0]).toMatchObject({
			id: '1',
			status: 'updated'
		});
		expect((await batch([{ externalId: '2', email: 'jane.doe@example.com' }])).body.results[0]).toMatchObject({
			id: '1',
			status: 'updated'
		});
		expect(await get('/api/contacts')).toMatchObject({
			total: 1,
			contacts: [
				{ email: 'jane.doe@example.com', externalId: '2', writes: 3, properties: { firstName: 'Jane', company: 'Acme', leadScore: 92 } }
			]
		});
	});
	it('PUSH-3: rejects per record, in words, and names the field', async () => {
		const { body } = await batch([
			{ externalId: '1' },
			{ externalId: '2', email: 'johnabc.com' },
			{ email: 'a@b.de' },
			{ externalId: '4', email: 'a@b.de', leadScore: '92' },
			'x',
			{ externalId: '6', email: 'ok@b.de' }
		]);
		expect(body.results.map((r) => [r.status, r.field, r.message])).toEqual([
			['rejected', 'email', 'A contact needs an email address, and this one has none.'],
			['rejected', 'email', 'johnabc.com is not an email address.'],
			['rejected', 'externalId', 'The record has no externalId.'],
			['rejected', 'leadScore', 'The lead score must be a number from 0 to 100.'],
			['rejected', 'externalId', 'The record has no externalId.'],
			['created', null, null]
		]);
	});
	it('PUSH-4: the same idempotency key is answered as before and has no second effect, in the body or as a header', async () => {
		const first = await batch([{ externalId: '1', email: 'a@b.de' }], 'k1');
		expect(await batch([{ externalId: '1', email: 'a@b.de' }], 'k1')).toEqual(first);
		const byHeader = await batch([{ externalId: '2', email: 'c@b.de' }], undefined, { 'Idempotency-Key': 'k2' });
		expect(await batch([{ externalId: '2', email: 'c@b.de' }], undefined, { 'Idempotency-Key': 'k2' })).toEqual(byHeader);
		expect((await get('/api/contacts')).contacts.map((c) => c.writes)).toEqual([1, 1]);
	});
	it('PUSH-3: malformed requests are refused as a whole', async () => {
		expect((await post('/api/contacts/batch', '{')).status).toBe(400);
		expect((await post('/api/contacts/batch', { records: {} })).status).toBe(400);
		expect((await batch(Array.from({ length: 1001 }, () => ({})))).status).toBe(413);
		expect((await post('/api/nowhere', {})).status).toBe(404);
		expect(await raw({}, 'GET', '/api/contacts/batch')).toBe(405);
	});
	it('PUSH-4: faults hit exactly the next requests with records', async () => {
		await post('/api/faults', { mode: 'error500', count: 2 });
		expect((await batch([])).status).toBe(200);
		const statuses = [];
		for (let i = 0; i < 3; i++) statuses.push((await batch([{ externalId: '1', email: 'a@b.de' }])).status);
		expect(statuses).toEqual([500, 500, 200]);
		await post('/api/faults', { mode: 'dropAfterCommit' });
		await expect(batch([{ externalId: '2', email: 'b@b.de' }], 'k')).rejects.toThrow();
		expect((await get('/api/contacts/count')).count).toBe(2);
		expect((await batch([{ externalId: '2', email: 'b@b.de' }], 'k')).body.results[0]).toMatchObject({ status: 'created' });
		await post('/api/faults', { mode: 'reject:@b.de' });
		for (let i = 0; i < 2; i++)
			expect(
				(
					await batch([
						{ externalId: '3', email: 'c@B.de' },
						{ externalId: '4', email: 'c@d.de' }
					])
				).body.results.map((r) => r.status)[0]
			).toBe('rejected');
		expect((await post('/api/faults', { mode: 'odd' })).status).toBe(400);
		expect((await post('/api/faults', { mode: 'none' })).body).toMatchObject({ mode: 'none' });
	});
	it('PUSH-3: a 429 says when to come back, readable by a page', async () => {
		await post('/api/faults', { mode: 'rateLimit', retryAfterSeconds: 9 });
		const answer = await fetch(`${crm.url}/api/contacts/batch`, {
			method: 'POST',
			headers: { Origin: 'http://localhost:4173' },
			body: JSON.stringify({ records: [{}] })
		});
		expect([answer.status, answer.headers.get('Retry-After'), answer.headers.get('Access-Control-Expose-Headers')]).toEqual([
			429,
			'9',
			'Retry-After'
		]);
	});
	it('PUSH-6: answers the preflight of pages on this device, and of no other', async () => {
		const ask = (origin: string) =>
			fetch(`${crm.url}/api/contacts/batch`, {
				method: 'OPTIONS',
				headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Private-Network': 'true' }
			});
		for (const origin of ['http://127.0.0.1:4173', 'http://localhost:5173']) {
			const answer = await ask(origin);
			expect(answer.status).toBe(204);
			expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin);
			expect(answer.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
			expect(answer.headers.get('Access-Control-Allow-Private-Network')).toBe('true');
		}
		expect((await ask('https://evil.example')).status).toBe(403);
		expect((await ask('null')).status).toBe(403);
	});
	it('PUSH-5: listens on this device only, and answers to its own names only', async () => {
		await expect(startSandboxCrm({ port: 0, host: '0.0.0.0' })).rejects.toThrow('this device only');
		expect(await raw({ Host: 'rebound.evil.example' })).toBe(403);
		expect(await raw({ Origin: 'https://evil.example' }, 'DELETE', '/api/contacts')).toBe(403);
		expect(await raw({ Host: 'localhost:4174' })).toBe(200);
	});
	it('PUSH-6: with a token it asks for it', async () => {
		await crm.stop();
		crm = await startSandboxCrm({ port: 0, token: 'right' });
		expect((await batch([])).status).toBe(401);
		expect((await batch([], undefined, { Authorization: 'Bearer right' })).status).toBe(200);
		expect((await fetch(`${crm.url}/api/contacts`)).status).toBe(401);
	});
	it('MAP-6: has every standard field and the three of the score; others appear with their first value', async () => {
		expect(FIELDS).toEqual([...STANDARD_FIELDS.map((f) => f.id), 'leadScore', 'leadTier', 'leadFactors']);
		await batch([{ externalId: '1', email: 'a@b.de', boothSize: 'L' }]);
		const { fields } = (await get('/api/fields')) as unknown as { fields: { name: string }[] };
		expect(fields.map((f) => f.name)).toContain('boothSize');
	});
	it('PUSH-7: its page shows what it holds as text, never as markup, and each contact has a page', async () => {
		await batch([
			{
				externalId: '1',
				email: 'a@b.de',
				fullName: '<img src=x onerror=alert(1)>',
				company: '"><script>',
				leadScore: 85,
				leadTier: 'Tier A (Hot Lead)'
			}
		]);
		const answer = await fetch(crm.url);
		const page = await answer.text();
		expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
		expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
		expect(page).not.toMatch(/<img|"><script>/);
		expect(page).not.toMatch(/(src|href)="https?:/);
		expect(await (await fetch(`${crm.url}/contacts/1`)).text()).toContain('Tier A (Hot Lead)');
		expect((await fetch(`${crm.url}/contacts/99`)).status).toBe(404);
		expect(await (await fetch(`${crm.url}/?q=%25`)).text()).toContain('No contact matches');
		expect(await (await fetch(`${crm.url}/?q=img&batch=b1`)).text()).toContain('a@b.de');
	});
	it('PUSH-3: pages, searches, empties; switches of the page work without script', async () => {
		await batch(Array.from({ length: 120 }, (_, i) => ({ externalId: `${i}`, email: `p${i}@b.de`, fullName: `P ${i}` })));
		expect(await get('/api/contacts?limit=10&offset=115')).toMatchObject({ total: 120, contacts: { length: 5 } });
		expect(await get('/api/contacts?email=P7@b.de')).toMatchObject({ total: 1 });
		expect(await (await fetch(`${crm.url}/?offset=100`)).text()).toContain('101 to 120 of 120');
		await fetch(`${crm.url}/faults`, { method: 'POST', body: new URLSearchParams({ mode: 'error500', count: '3' }) });
		expect(await get('/api/faults')).toMatchObject({ mode: 'error500', left: 3 });
		await fetch(`${crm.url}/empty`, { method: 'POST' });
		expect((await get('/api/contacts/count')).count).toBe(0);
	});
	it('PUSH-4: kept in a file, it remembers contacts and answered keys over a restart', async () => {
		const dir = mkdtempSync(join(tmpdir(), 'sandbox-crm-'));
		await crm.stop();
		crm = await startSandboxCrm({ port: 0, file: join(dir, 'crm.sqlite') });
		const first = await batch([{ externalId: '1', email: 'a@b.de' }], 'k');
		await crm.stop();
		crm = await startSandboxCrm({ port: 0, file: join(dir, 'crm.sqlite') });
		expect((await get('/api/contacts/count')).count).toBe(1);
		expect((await batch([{ externalId: '1', email: 'a@b.de' }], 'k')).body.results[0]!.status).toBe(first.body.results[0]!.status);
		expect((await get('/api/contacts')).contacts[0]!.writes).toBe(1);
		await crm.stop();
		rmSync(dir, { recursive: true });
	});
});
