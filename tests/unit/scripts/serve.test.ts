import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from '../../../scripts/headers.mjs';
import { onFreePort } from '../../../scripts/ports.mjs';
import { serveApp } from '../../../scripts/serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'muster-serve-'));
const config = { destinations: [{ id: 'sandbox' }] };
let app: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
	mkdirSync(join(dir, 'build/_app/immutable/workers'), { recursive: true });
	const put = (name: string, text: string) => writeFileSync(join(dir, name), text);
	put('secret.txt', 'outside');
	put('build/index.html', '<h1>home</h1>');
	put('build/contacts.html', '<h1>contacts</h1>');
	put('build/404.html', '<h1>no such page</h1>');
	put('build/manifest.webmanifest', '{}');
	put('build/config.json', '{"destinations":[]}');
	put('build/_headers', '/*');
	put('build/_app/immutable/big.js', `export const x = "${'a'.repeat(5000)}";`);
	for (const worker of ['pipeline', 'query', 'delivery']) put(`build/_app/immutable/workers/${worker}.worker-1a2b.js`, '');
	app = await serveApp({ dir: join(dir, 'build'), config });
});
afterAll(async () => {
	await app.stop();
	rmSync(dir, { recursive: true });
});
const get = (path: string, init?: RequestInit) => fetch(app.url + path, init);
/** As it is, without the client tidying up the path first. */
const raw = (path: string) =>
	new Promise<number>((done) => {
		request(`${app.url}/`, { path }, (r) => {
			r.resume();
			done(r.statusCode ?? 0);
		}).end();
	});

describe('serveApp', () => {
	it('serves clean addresses with the right types', async () => {
		expect(await (await get('/')).text()).toBe('<h1>home</h1>');
		const contacts = await get('/contacts?import=1');
		expect([contacts.headers.get('content-type'), await contacts.text()]).toEqual(['text/html; charset=utf-8', '<h1>contacts</h1>']);
		expect((await get('/manifest.webmanifest')).headers.get('content-type')).toMatch(/^application\/manifest\+json/);
	});

	it('APP-6: everything carries the security headers, and each worker script its own policy', async () => {
		const page = await get('/contacts');
		expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		expect(page.headers.get('x-content-type-options')).toBe('nosniff');
		expect(page.headers.get('referrer-policy')).toBe('no-referrer');
		expect(page.headers.get('permissions-policy')).toContain('microphone=(self)');
		const policy = async (name: string) =>
			(await get(`/_app/immutable/workers/${name}.worker-1a2b.js`)).headers.get('content-security-policy');
		expect(await policy('pipeline')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
		expect(await policy('query')).toBe(await policy('pipeline'));
		expect(await policy('delivery')).toBe(
			"default-src 'none'; script-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*"
		);
	});

	it('hashed files are kept for ever, the rest is asked for again and answered by ETag', async () => {
		const hashed = await get('/_app/immutable/big.js');
		expect(hashed.headers.get('cache-control')).toContain('immutable');
		const page = await get('/');
		expect(page.headers.get('cache-control')).toBe('no-cache');
		const again = await get('/', { headers: { 'If-None-Match': page.headers.get('etag')! } });
		expect(again.status).toBe(304);
	});

	it('compresses text, under an ETag of its own', async () => {
		const [br, plain] = [
			await get('/_app/immutable/big.js', { headers: { 'Accept-Encoding': 'br' } }),
			await get('/_app/immutable/big.js', { headers: { 'Accept-Encoding': 'identity' } })
		];
		expect([br.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['br', null]);
		expect(br.headers.get('etag')).not.toBe(plain.headers.get('etag'));
		expect(await br.text()).toBe(await plain.text());
	});

	it('/config.json is what the caller says', async () => {
		expect(await (await get('/config.json')).json()).toEqual(config);
	});

	it('never leaves its folder, and says so plainly when there is nothing', async () => {
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/%2e%2e%2fsecret.txt',
			'/a%00b',
			'/_headers',
			'/nothing'
		])
			expect(await raw(path), path).toBe(404);
		expect(await raw('/%E0%A4%A')).toBe(400);
		expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405);
	});

	it('APP-1: an address that leads nowhere opens the app, at any depth; a missing file is no page', async () => {
		const page = { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
		for (const path of ['/nowhere', '/contacts/nowhere/else', '/contacts/nowhere/', '/contacts/some.body']) {
			const answer = await get(path, page);
			expect([answer.status, answer.headers.get('content-type'), await answer.text()], path).toEqual([
				404,
				'text/html; charset=utf-8',
				'<h1>no such page</h1>'
			]);
		}
		const script = await get('/_app/immutable/gone.js', { headers: { Accept: '*/*' } });
		expect([script.status, await script.text()]).toEqual([404, 'Nothing here. Muster starts at /.\n']);
	});

	it('a taken port is left to whom it belongs: the next free one is used', async () => {
		const second = await onFreePort(app.port, (port) => serveApp({ dir: join(dir, 'build'), port }));
		expect(second.port).toBeGreaterThan(app.port);
		await second.stop();
	});
});

it('APP-6: static/_headers says the same as the server', () => {
	expect(readFileSync(new URL('../../../static/_headers', import.meta.url), 'utf8')).toBe(headersFile());
});
