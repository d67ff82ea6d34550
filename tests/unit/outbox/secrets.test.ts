import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Destination } from '#domain/delivery';
import { messageText, fixText } from '#domain/messages/index';
import type { Store } from '#workers/store/engine/open';
import { usePassphraseKey } from '#workers/store/sealing/vault-keys';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { startTinyOauth } from '../../support/tiny-oauth';
import { salesforceAt } from './drafts';
import { deliver, finished, tested } from './steps';
import { freshStore, imaginedLocks, sandboxAt, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
	usePassphraseKey(null);
});

/** Everything that is stored, as text, bytes included. */
async function dump(): Promise<string> {
	const all: unknown[] = [];
	for (const name of db.objectStoreNames) all.push(await db.getAll(name));
	return JSON.stringify(all, (_, v: unknown) =>
		ArrayBuffer.isView(v) ? new TextDecoder('latin1').decode(v as Uint8Array) : v instanceof Map ? [...v] : v
	);
}

describe('a passphrase before the tokens', () => {
	const draft = (url: string): Parameters<ReturnType<typeof tab>['api']['saveDestination']>[0] => ({
		id: 'crm',
		connector: 'webhook-json',
		name: 'CRM',
		settings: { url: `${url}/api/contacts/batch`, batchSize: 50 },
		scoreField: 'leadScore',
		tierField: 'leadTier',
		factorsField: null,
		paused: false,
		pausedReason: null,
		preconfigured: false
	});

	it('PUSH-5: locked, nothing is sent and the delivery says so; opened, it goes on by itself', async () => {
		const crm = await startSandboxCrm({ port: 0, token: 'tok-9911' });
		const t = tab();
		t.clock.hold = (ms) => ms === 60_000;
		await t.api.saveDestination(draft(crm.url), 'tok-9911');
		expect(await t.api.setPassphrase('too short', null)).toMatchObject({ ok: false, problem: { code: 'deliveryPassphraseShort' } });
		expect(await t.api.setPassphrase('a long sentence of mine', null)).toEqual({ ok: true, value: null });
		expect(await t.api.vaultState()).toBe('open');
		await t.api.lockVault();
		const { batch } = await deliver(db, t);
		await until(async () => (await t.api.batch(batch.id))?.stalled?.code === 'deliveryLocked', 'the lock to be said');
		expect((await t.api.batch(batch.id))!.counts.waiting).toBe(120);
		expect((await tested(t, 'crm', () => undefined)).find((c) => c.step === 'authorised')).toMatchObject({
			state: 'fail',
			detail: { code: 'deliveryLocked' }
		});
		expect(await t.api.unlockVault('a long sentence of yours')).toMatchObject({ ok: false, problem: { code: 'deliveryPassphraseWrong' } });
		expect(await t.api.unlockVault('a long sentence of mine')).toEqual({ ok: true, value: null });
		await finished(t, batch.id);
		expect((await t.api.batch(batch.id))!.counts.created).toBe(120);
		await crm.stop();
	});
	it('PUSH-5: forgotten, it goes with the last token under it, and new ones can be entered; until then none can', async () => {
		const t = tab();
		await t.api.saveDestination(draft('http://127.0.0.1:9'), 'tok-1');
		await t.api.saveDestination({ ...draft('http://127.0.0.1:9'), id: 'other' }, 'tok-2');
		await t.api.setPassphrase('nobody knows this one', null);
		await t.api.lockVault();
		await t.api.saveDestination(draft('http://127.0.0.1:9'), '');
		expect(await t.api.vaultState()).toBe('locked');
		expect(await t.api.saveDestination(draft('http://127.0.0.1:9'), 'tok-3')).toMatchObject({
			ok: false,
			problem: { code: 'deliveryLocked' }
		});
		await t.api.deleteDestination('other');
		expect(await t.api.vaultState()).toBe('device');
		expect(await t.api.saveDestination(draft('http://127.0.0.1:9'), 'tok-3')).toMatchObject({ ok: true, value: { secretId: 'crm' } });
	});
	it('PUSH-5: is changed and removed only by who knows it, and the tokens stay the same', async () => {
		const t = tab();
		await t.api.saveDestination(draft('http://127.0.0.1:9'), 'tok-1');
		await t.api.setPassphrase('first sentence here', null);
		expect(await t.api.setPassphrase(null, 'another one')).toMatchObject({ ok: false });
		expect(await t.api.setPassphrase('second sentence here', 'first sentence here')).toEqual({ ok: true, value: null });
		await t.api.lockVault();
		expect(await t.api.saveDestination(draft('http://127.0.0.1:9'), 'tok-2')).toMatchObject({
			ok: false,
			problem: { code: 'deliveryLocked' }
		});
		expect(await t.api.setPassphrase(null, 'second sentence here')).toEqual({ ok: true, value: null });
		expect(await t.api.vaultState()).toBe('device');
		const { openSecret } = await import('#workers/store/sealing/vault');
		expect(await openSecret(db, 'crm', 'http://127.0.0.1:9')).toBe('tok-1');
	});
});

describe('sign-in', () => {
	let server: Awaited<ReturnType<typeof startTinyOauth>>;
	afterEach(() => server.stop());
	const token = async (d: Destination): Promise<string | null> =>
		(await import('#workers/store/sealing/vault')).openSecret(db, d.secretId!, d.secretOrigin!);

	/** Follows the sign-in page as a browser would; the address it leads back to. */
	async function visit(t: ReturnType<typeof tab>): Promise<string> {
		const begun = await t.api.beginSignIn('sf', 'http://localhost/deliver');
		if (!begun.ok) throw new Error(begun.problem.code);
		expect(new URL(begun.value).searchParams.get('code_challenge_method')).toBe('S256');
		return (await fetch(begun.value, { redirect: 'manual' })).headers.get('location')!;
	}

	it('PUSH-5: the code is traded for tokens by the worker that knows the verifier, also after a reload; once', async () => {
		server = await startTinyOauth();
		const t = tab();
		await t.api.saveDestination(salesforceAt(server.url), null);
		const back = await visit(t);
		const reloaded = tab({ name: 'reloaded' });
		expect(await reloaded.api.finishSignIn(back)).toEqual({ ok: true, value: 'sf' });
		const [d] = await reloaded.api.destinations();
		expect(await token(d!)).toBe(server.grants[0]);
		expect(await reloaded.api.finishSignIn(back)).toMatchObject({ ok: false, problem: { code: 'deliverySignInUnknown' } });
		expect(await reloaded.api.finishSignIn(back.replace(/state=[^&]+/, 'state=other'))).toMatchObject({
			ok: false,
			problem: { code: 'deliverySignInUnknown' }
		});
		const stored = await dump();
		for (const secret of [...server.grants, 'refresh-', new URL(back).searchParams.get('code')!]) expect(stored).not.toContain(secret);
	});
	it('PUSH-5: a token is renewed before it ends, once for all tabs; an ended sign-in asks for a new one', async () => {
		server = await startTinyOauth({ lifeSeconds: 600 });
		const locks = imaginedLocks();
		const [t, other] = [tab({ locks }), tab({ locks, name: 'other' })];
		await t.api.saveDestination(salesforceAt(server.url), null);
		await t.api.finishSignIn(await visit(t));
		const { renew } = await import('#workers/outbox/destinations/sign-in');
		const d = (await t.api.destinations())[0]!;
		expect(await renew(t.env, db, d)).toEqual({ ok: true, value: false });
		t.clock.now += 590_000;
		other.clock.now = t.clock.now;
		await Promise.all([renew(t.env, db, d), renew(other.env, db, d), renew(t.env, db, d)]);
		expect(server.grants).toHaveLength(2);
		expect(await token(d)).toBe(server.grants[1]);
		server.revoke();
		expect(await renew(t.env, db, d, true)).toMatchObject({ ok: false, problem: { code: 'deliverySignInAgain' } });
	});
	it('PUSH-5: a sign-in is renewed for the address that was signed in for alone, whoever wrote another one there', async () => {
		server = await startTinyOauth({ lifeSeconds: 600 });
		const t = tab();
		const { renew } = await import('#workers/outbox/destinations/sign-in');
		const { openSecret } = await import('#workers/store/sealing/vault');
		const elsewhere = { ...salesforceAt(server.url).settings, url: 'https://elsewhere.example' };
		await t.api.saveDestination(salesforceAt(server.url), null);
		await t.api.finishSignIn(await visit(t));
		// As a backup brings it that somebody else made: by the same sign-in server, to another address.
		const d = (await t.api.destinations())[0]!;
		await db.put('destinations', { ...d, settings: elsewhere, secretOrigin: 'https://elsewhere.example' }, d.id);
		t.clock.now += 590_000;
		const again = { ok: false, problem: { code: 'deliverySignInAgain' } };
		expect(await renew(t.env, db, (await t.api.destinations())[0]!)).toMatchObject(again);
		expect([server.grants.length, await openSecret(db, d.id, 'https://elsewhere.example')]).toEqual([1, null]);
		// Back at its own address it goes on.
		await t.api.saveDestination(salesforceAt(server.url), null);
		expect(await renew(t.env, db, (await t.api.destinations())[0]!)).toEqual({ ok: true, value: true });
		// A token typed for another address takes the place of the sign-in, which is not renewed over it.
		await t.api.saveDestination({ ...salesforceAt(server.url), settings: elsewhere }, 'typed-token');
		expect(await renew(t.env, db, (await t.api.destinations())[0]!, true)).toEqual({ ok: true, value: false });
		expect([server.grants.length, await openSecret(db, d.id, 'https://elsewhere.example')]).toEqual([2, 'typed-token']);
	});
	it('PUSH-3, PUSH-5: a sign-in server that is busy, broken or behind a page of the Wi-Fi ends no sign-in: renewing waits, signing in is begun again; nobody leaves for it offline', async () => {
		server = await startTinyOauth({ lifeSeconds: 600 });
		let between: (() => Response) | null = null;
		let online = true;
		const t = tab({
			online: () => online,
			fetcher: async (url, init) => (between && url.endsWith('/token') ? between() : fetch(url, init))
		});
		await t.api.saveDestination(salesforceAt(server.url), null);
		await t.api.finishSignIn(await visit(t));
		const { renew } = await import('#workers/outbox/destinations/sign-in');
		const { isPassing } = await import('#workers/outbox/preparing/keep-previous');
		const d = (await t.api.destinations())[0]!;
		const troubles: [string, () => Response][] = [
			['deliveryRateLimited', () => Response.json({ error: 'rate_limited' }, { status: 429 })],
			['deliveryServerError', () => Response.json({ error: 'temporarily_unavailable' }, { status: 503 })],
			['deliveryServerError', () => new Response('<html>Bad gateway</html>', { status: 502 })],
			['deliveryAnswerPage', () => new Response('<!doctype html><title>Sign in to the Wi-Fi</title>')]
		];
		for (const [code, answer] of troubles) {
			between = answer;
			const renewed = await renew(t.env, db, d, true);
			expect(renewed).toMatchObject({ ok: false, problem: { code } });
			expect(!renewed.ok && isPassing(renewed.problem)).toBe(true);
			expect(await t.api.finishSignIn(await visit(t))).toMatchObject({ ok: false, problem: { code: 'deliverySignInUnfinished' } });
		}
		between = null;
		expect(await renew(t.env, db, d, true)).toEqual({ ok: true, value: true });
		online = false;
		await t.api.saveDestination({ ...salesforceAt('https://yourname.my.salesforce.com'), id: 'away' }, null);
		expect(await t.api.beginSignIn('away', 'http://localhost/deliver')).toMatchObject({
			ok: false,
			problem: { code: 'deliverySignInOffline' }
		});
	});
});

describe('planted secrets', () => {
	it('PUSH-5: are in no log, journal, receipt, export, error text or stored value, whatever goes wrong', async () => {
		const planted = 'tok-PLANTED-7f3a';
		const said: unknown[] = [];
		const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((k) =>
			vi.spyOn(console, k).mockImplementation((...a) => void said.push(...a))
		);
		let n = 0;
		// A server that is broken in every way, and repeats the token in its own words where it can.
		const ways = [500, 400, 429, 413, 'html', 'drop', 401] as const;
		const t = tab({
			fetcher: async (_url, init) => {
				const way = ways[n++ % ways.length]!;
				if (way === 'drop') throw new TypeError(`Failed to fetch with ${planted}`);
				if (way === 'html') return new Response('<html>', { status: 502 });
				const auth = new Headers(init.headers).get('authorization') ?? '';
				return Response.json({ message: `Refused ${auth}` }, { status: way });
			}
		});
		await sandboxAt(db, 'https://crm.example');
		await t.api.saveDestination({ ...(await t.api.destinations())[0]! }, planted);
		const made = await t.api.createBatch('crm', await seedContacts(db, 6), 'Planted');
		if (!made.ok) throw new Error('not made');
		await until(async () => (await t.api.destinations())[0]!.paused, 'the destination to stop');
		await until(async () => (await t.api.batch(made.value.id))?.stalled !== null);
		const checks = await tested(t, 'crm', () => undefined);
		const texts = [
			...checks.flatMap((c) => (c.detail ? [messageText(c.detail), fixText(c.detail)] : [])),
			JSON.stringify(await t.api.destinations()),
			JSON.stringify(await t.api.batches()),
			JSON.stringify(await t.api.receipts(made.value.id, 'all', 0, 100))
		];
		const file = await t.api.exportReceipts(made.value.id, 'all', 'csv', { spreadsheetSafe: true, bom: false });
		if (file.ok) texts.push(await file.value.blob.text());
		for (const spy of spies) spy.mockRestore();
		for (const text of [...texts, await dump(), JSON.stringify(said), JSON.stringify(t.news)]) expect(text).not.toContain(planted);
	});
});
