import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress, isLoopback, safeLink } from '#workers/connectors/address';
import { createHttp } from '#workers/connectors/http';
import { classify } from '#workers/connectors/classify';
import { retryAfterMs } from '#workers/connectors/retry-after';

let server: Server;
let url: string;
let redirected = 0;
const seen: Record<string, unknown>[] = [];

beforeAll(async () => {
	server = createServer((req, res) => {
		seen.push({ path: req.url, ...req.headers });
		if (req.url === '/redirect') {
			res.writeHead(302, { Location: '/elsewhere' });
			return res.end();
		}
		if (req.url === '/elsewhere') {
			redirected++;
			return res.end('you were led here');
		}
		if (req.url === '/big') {
			res.write('x'.repeat(600));
			return res.end('y'.repeat(600));
		}
		if (req.url === '/silent') return;
		res.writeHead(207, { 'X-Said': 'hello' });
		res.end('{"ok":true}');
	});
	await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => (server.closeAllConnections(), server.close()));

describe('addresses', () => {
	it('PUSH-5: https anywhere, http on this device only, never with a password in it', () => {
		for (const good of [
			'https://crm.example.com/x',
			'http://127.0.0.1:4174/a',
			'http://localhost:1',
			'http://[::1]:9/',
			'http://crm.localhost/',
			' https://a.b/ '
		])
			expect(checkAddress(good).ok, good).toBe(true);
		const codes = (t: unknown) => {
			const r = checkAddress(t);
			return r.ok ? 'ok' : r.problem.code;
		};
		for (const bad of [
			'http://crm.example.com',
			'http://192.168.1.4/',
			'http://127.0.0.1.evil.com',
			'http://localhost.evil.com',
			'ftp://a.b',
			'javascript:alert(1)',
			'file:///etc/passwd'
		])
			expect(codes(bad), bad).toBe('deliveryAddressNotHttps');
		for (const bad of ['', 'crm.example.com/x', null, 7, undefined]) expect(codes(bad)).toBe('deliveryAddressUnreadable');
		expect(codes('https://user:pass@crm.example.com')).toBe('deliveryAddressHasPassword');
	});
	it('PUSH-5: only loopback names are loopback', () => {
		expect(['127.0.0.1', '127.9.9.9', 'localhost', 'a.localhost', '[::1]', 'LOCALHOST.'].every(isLoopback)).toBe(true);
		expect(['10.0.0.1', 'xlocalhost', '128.0.0.1', '[::2]', '127.0.0.1.com'].some(isLoopback)).toBe(false);
	});
	it('PUSH-7: links out of an answer are web links or nothing', () => {
		expect(safeLink('/contacts/4', 'https://crm.example.com/api/x')).toBe('https://crm.example.com/contacts/4');
		for (const bad of [
			'javascript:alert(1)',
			'data:text/html,x',
			'http://',
			'https://crm.example.com@elsewhere.example',
			'',
			5,
			null,
			'x'.repeat(3000)
		])
			expect(safeLink(bad, 'https://crm.example.com')).toBeNull();
	});
});

describe('http', () => {
	it('PUSH-5: follows no redirect', async () => {
		const answer = await createHttp().send({ url: `${url}/redirect`, method: 'GET' });
		expect(answer).toMatchObject({ ok: false, problem: { kind: 'redirected', problem: { code: 'deliveryRedirected' } } });
		expect(redirected).toBe(0);
		// A browser shows nothing of it but that it was one.
		const opaque = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
		expect(await createHttp(async () => opaque).send({ url, method: 'GET' })).toMatchObject({
			ok: false,
			problem: { kind: 'redirected' }
		});
	});
	it('PUSH-5: a token goes to the origin that it was saved for, and nowhere else', async () => {
		seen.length = 0;
		const http = createHttp();
		const secret = { header: 'Authorization', value: 'Bearer t0ken', origin: url };
		expect(await http.send({ url: `${url}/a`, method: 'GET', secret })).toMatchObject({
			ok: true,
			value: { status: 207, text: '{"ok":true}' }
		});
		const other = url.replace('127.0.0.1', 'localhost');
		expect(await http.send({ url: `${other}/a`, method: 'GET', secret })).toMatchObject({
			ok: false,
			problem: { kind: 'refused', problem: { code: 'deliveryTokenOtherOrigin' } }
		});
		expect(seen).toHaveLength(1);
		expect(seen[0]!.authorization).toBe('Bearer t0ken');
	});
	it('PUSH-5: sends no cookies and no referrer', async () => {
		const inits: RequestInit[] = [];
		await createHttp(async (_, init) => (inits.push(init), new Response(''))).send({
			url: 'https://crm.example.com',
			method: 'POST',
			body: '{}'
		});
		expect(inits[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store' });
	});
	it('PUSH-5: a token that can not be a header never leaves, and is not in the message', async () => {
		const answer = await createHttp().send({
			url,
			method: 'GET',
			secret: { header: 'Authorization', value: 'Bearer q9x\ny8z', origin: url }
		});
		expect(answer).toMatchObject({ ok: false, problem: { kind: 'refused', problem: { code: 'deliveryHeaderUnusable' } } });
		expect(JSON.stringify(answer)).not.toMatch(/q9x|y8z/);
	});
	it("PUSH-3: ends a silent request after the time-out, an endless answer at the size limit, any at the caller's wish", async () => {
		const http = createHttp(undefined, { timeoutMs: 80, maxBytes: 1000 });
		expect(await http.send({ url: `${url}/silent`, method: 'GET' })).toMatchObject({
			ok: false,
			problem: { kind: 'timeout', problem: { params: { seconds: 0.1 } } }
		});
		expect(await http.send({ url: `${url}/big`, method: 'GET' })).toMatchObject({ ok: false, problem: { kind: 'tooLarge' } });
		const stop = new AbortController();
		const waiting = http.send({ url: `${url}/silent`, method: 'GET', signal: stop.signal });
		stop.abort();
		expect(await waiting).toMatchObject({ ok: false, problem: { kind: 'aborted' } });
	});
	it('PUSH-3: what a status says holds, and how long to wait, where the rest of the answer never ends, is too much or garbled; a 2xx and a refusal have to be read', async () => {
		// Long enough that what comes before is here on a busy machine.
		const http = createHttp(undefined, { timeoutMs: 3000, maxBytes: 1000 });
		const server = createServer(({ url: path = '' }, answer) => {
			const [, status = '200', how] = path.split('/');
			const headers = { 'Retry-After': '120', ...(how === 'gzip' && { 'Content-Encoding': 'gzip' }) };
			answer.writeHead(Number(status), headers);
			if (how === 'endless') answer.write('{"message":');
			else answer.end(how === 'gzip' ? 'no gzip at all' : 'x'.repeat(50_000));
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const asked = (how: string, status: number) => http.send({ url: `${at}/${status}/${how}`, method: 'GET' });
		const kinds = { endless: 'timeout', gzip: 'network', large: 'tooLarge' };
		await Promise.all(
			Object.entries(kinds).flatMap(([how, kind]) => [
				...[401, 429, 503].map(async (status) => {
					const answer = await asked(how, status);
					expect([how, answer.ok && answer.value.status, answer.ok && answer.value.header('retry-after')]).toEqual([how, status, '120']);
				}),
				...(how === 'large' ? [200] : [200, 400]).map(async (status) =>
					expect(await asked(how, status)).toMatchObject({ ok: false, problem: { kind } })
				)
			])
		);
		server.closeAllConnections();
		server.close();
	});
	it('PUSH-5: an address that is not allowed is never asked', async () => {
		let asked = 0;
		const http = createHttp(async () => (asked++, new Response('')));
		expect(await http.send({ url: 'http://crm.example.com', method: 'GET' })).toMatchObject({ ok: false, problem: { kind: 'refused' } });
		expect(await http.probe('http://crm.example.com')).toBe(false);
		expect(asked).toBe(0);
	});
	it('PUSH-6: a probe tells a living server from a dead one', async () => {
		expect(await createHttp().probe(url)).toBe(true);
		expect(await createHttp().probe('http://127.0.0.1:1')).toBe(false);
	});
	it('PUSH-6: a server that names another address is there, and the other one is not asked', async () => {
		expect(await createHttp().probe(`${url}/redirect`)).toBe(true);
		expect(redirected).toBe(0);
	});
	it('PUSH-6: a server that does not let this app look is asked without looking', async () => {
		const asked: RequestInit[] = [];
		const http = createHttp(async (_, init = {}) => {
			asked.push(init);
			if (init.mode !== 'no-cors') throw new TypeError('Failed to fetch');
			return new Response('');
		});
		expect(await http.probe(url)).toBe(true);
		expect(asked.map(({ mode, redirect }) => [mode, redirect])).toEqual([
			[undefined, 'manual'],
			['no-cors', undefined]
		]);
	});
});

describe('Retry-After', () => {
	const now = Date.UTC(2026, 10, 20, 9, 0, 0);
	it.each([
		['17', 17_000],
		['0', 0],
		[' 3 ', 3000],
		['Fri, 20 Nov 2026 09:01:00 GMT', 60_000],
		['Fri, 20 Nov 2026 08:00:00 GMT', 0],
		['999999999', 86_400_000],
		['soon', null],
		['', null],
		[null, null],
		['-5', null]
	])('PUSH-3: %s → %s ms', (header, ms) => {
		expect(retryAfterMs(header, now)).toBe(ms);
	});
	it('PUSH-3: a date is held against the clock of the server that names it, where its answer tells that', () => {
		const later = 'Fri, 20 Nov 2026 09:01:00 GMT';
		const answered = 'Fri, 20 Nov 2026 09:00:00 GMT';
		const day = 86_400_000;
		for (const deviceClock of [now - day, now, now + day]) expect(retryAfterMs(later, deviceClock, answered)).toBe(60_000);
		for (const untold of [null, '', 'soon', '17']) expect(retryAfterMs(later, now, untold)).toBe(60_000);
		const answer = new Response('', { status: 503, headers: { 'Retry-After': later, Date: answered } });
		const said = { ok: true as const, value: { status: 503, text: '', header: (name: string) => answer.headers.get(name) } };
		expect(classify(said, 'crm.example', now - day, '')).toMatchObject({ kind: 'retry', afterMs: 60_000 });
	});
});
