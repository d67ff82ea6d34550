import { spawn, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RecordedServer } from '../../support/recorded';
import { createRelay, readArguments } from '../../../tools/relay/relay.mjs';

const crm = new RecordedServer();
let relay: ChildProcess;
let url: string;

beforeAll(async () => {
	await crm.start();
	relay = spawn(
		process.execPath,
		['tools/relay/relay.mjs', '--origin', 'https://muster.example.com', '--upstream', `hubspot=${crm.url}`, '--port', '0'],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	url = await new Promise<string>((resolve) => relay.stdout!.on('data', (d: Buffer) => resolve(/http:\/\/[^ ]+/.exec(d.toString())![0])));
});
afterAll(() => (relay.kill(), crm.stop()));
beforeEach(() => crm.reset());

interface Said {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	text: string;
}
/** As a browser would send it; a browser sets Origin itself, so here it is free to lie. */
const ask = (
	path: string,
	init: { method?: string; origin?: string | null; headers?: Record<string, string>; body?: string } = {}
): Promise<Said> =>
	new Promise((resolve, reject) => {
		const origin = init.origin === undefined ? 'https://muster.example.com' : init.origin;
		const { hostname, port } = new URL(url);
		const req = request(
			{ hostname, port, path, method: init.method ?? 'GET', headers: { ...(origin && { Origin: origin }), ...init.headers } },
			(res) => {
				let text = '';
				res.on('data', (d: Buffer) => (text += d.toString()));
				res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, text }));
			}
		);
		req.on('error', reject);
		req.end(init.body);
	});

describe('the relay', () => {
	it('PUSH-1: answers the preflight, passes the call on, and lets the browser read when to come back', async () => {
		crm.on('POST /crm/v3/x', { status: 429, json: { policyName: 'SECONDLY' }, headers: { 'Retry-After': '9', 'Set-Cookie': 'a=b' } });
		const preflight = await ask('/hubspot/crm/v3/x', {
			method: 'OPTIONS',
			headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,content-type' }
		});
		expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': 'https://muster.example.com' } });
		expect(preflight.headers['access-control-allow-headers']).toContain('authorization');
		expect(crm.seen).toEqual([]);
		const said = await ask('/hubspot/crm/v3/x?a=1', {
			method: 'POST',
			body: '{"a":1}',
			headers: {
				Authorization: 'Bearer t',
				'Content-Type': 'application/json',
				Cookie: 'c=1',
				Referer: 'https://muster.example.com/contacts'
			}
		});
		expect(said).toMatchObject({
			status: 429,
			headers: { 'retry-after': '9', 'access-control-allow-origin': 'https://muster.example.com' }
		});
		expect(said.headers['access-control-expose-headers']).toContain('retry-after');
		expect(said.headers['set-cookie']).toBeUndefined();
		expect(crm.seen[0]).toMatchObject({ method: 'POST', path: '/crm/v3/x', json: { a: 1 }, headers: { authorization: 'Bearer t' } });
		expect(crm.seen[0]!.query.get('a')).toBe('1');
		for (const h of ['cookie', 'referer', 'origin', 'x-forwarded-for']) expect(crm.seen[0]!.headers[h]).toBeUndefined();
	});
	it('PUSH-5: other origins are refused, and nothing is passed on', async () => {
		for (const origin of [null, 'https://evil.example', 'https://muster.example.com.evil.example', 'http://muster.example.com', 'null'])
			for (const method of ['OPTIONS', 'POST']) {
				const said = await ask('/hubspot/x', { method, origin });
				expect(said.status, String(origin)).toBe(403);
				expect(said.headers['access-control-allow-origin']).toBeUndefined();
			}
		expect(crm.seen).toEqual([]);
	});
	it('PUSH-5: it is no open proxy: other upstreams, hosts in the path and other methods lead nowhere', async () => {
		const other = crm.url.slice('http://'.length);
		for (const path of [
			'/',
			'/brevo/x',
			'/hubspot',
			`http://${other}/x`,
			`/http://${other}/x`,
			`//${other}/x`,
			'/__proto__/x',
			'/constructor/x',
			'/..//x'
		])
			expect((await ask(path)).status, path).toBe(404);
		expect(crm.seen).toEqual([]);
		for (const path of [`/hubspot/@${other}/`, `/hubspot//${other}/x`, '/hubspot/../../x', '/hubspot/%0d%0aHost:%20x/']) await ask(path);
		// What was passed on reached the one upstream, with the odd text as a path.
		for (const s of crm.seen) expect(s.headers.host).toBe(other);
		expect((await ask('/hubspot/x', { method: 'TRACE' })).status).toBe(405);
	});
	it('PUSH-5: an upstream is an https origin, and there must be one', () => {
		expect(() => createRelay({ origins: ['https://a.example'], upstreams: { x: 'http://crm.example.com' } })).toThrow('Not an upstream');
		expect(() => createRelay({ origins: ['https://a.example'], upstreams: { x: 'https://crm.example.com/path' } })).toThrow(
			'Not an upstream'
		);
		expect(() => readArguments(['--origin', 'https://a.example'])).toThrow('at least one');
		expect(() => readArguments(['--anything', 'x'])).toThrow('Unknown option');
	});
	it('PUSH-3: an upstream that does not answer is said, and a request that is too large refused', async () => {
		const small = createRelay({ origins: ['https://a.example'], upstreams: { gone: 'http://127.0.0.1:1' }, maxBytes: 10 }).listen(
			0,
			'127.0.0.1'
		);
		await new Promise((r) => small.once('listening', r));
		const base = `http://127.0.0.1:${(small.address() as { port: number }).port}/gone/x`;
		const headers = { Origin: 'https://a.example' };
		expect((await fetch(base, { headers })).status).toBe(504);
		expect((await fetch(base, { method: 'POST', headers, body: 'x'.repeat(11) })).status).toBe(413);
		small.closeAllConnections();
		small.close();
	});
});
