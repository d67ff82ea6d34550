import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixText, messageText } from '#domain/messages/index';
import { makeBackup } from '#workers/backup/make';
import { readBackup } from '#workers/backup/format';
import { writeDestination } from '#workers/store/destinations';
import type { Store } from '#workers/store/engine/open';
import { usePassphraseKey } from '#workers/store/sealing/vault-keys';
import { startTinyOauth } from '../../support/tiny-oauth';
import { tested } from './steps';
import { freshStore, seedContacts, tab, until } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
	usePassphraseKey(null);
});
const asText = (value: unknown): string =>
	JSON.stringify(value, (_, v: unknown) =>
		ArrayBuffer.isView(v) ? new TextDecoder('latin1').decode(v as Uint8Array) : v instanceof Map ? [...v] : v
	);
/** Everything that is stored, as text, bytes included. */
async function dump(): Promise<string> {
	const all: unknown[] = [];
	for (const name of db.objectStoreNames) all.push(await db.getAll(name));
	return asText(all);
}

const HOOK = 'https://hooks.zapier.example/hooks/catch/7771999/pl4nted-hook/?key=pl4nted-query';
const draft = (connector: string, url: string): Parameters<ReturnType<typeof tab>['api']['saveDestination']>[0] => ({
	id: connector,
	connector,
	name: connector,
	settings: { url, batchSize: 2 },
	scoreField: 'leadScore',
	tierField: 'leadTier',
	factorsField: null,
	paused: false,
	pausedReason: null,
	preconfigured: false
});

describe('addresses that are secrets themselves', () => {
	it('PUSH-5: the address of a hook is sealed like a token, shown by its host, and contacts go to the whole of it', async () => {
		const sent: string[] = [];
		const t = tab({ fetcher: async (url, { method }) => (method === 'POST' && sent.push(url), Response.json({ status: 'success' })) });
		for (const connector of ['zapier', 'make', 'n8n']) {
			const saved = await t.api.saveDestination(draft(connector, HOOK), null);
			expect(saved).toMatchObject({ ok: true, value: { settings: { url: 'https://hooks.zapier.example/***' } } });
			// Saved again as the form shows it, it stays the same.
			if (saved.ok)
				expect(await t.api.saveDestination({ ...saved.value, name: 'Renamed' }, null)).toMatchObject({
					ok: true,
					value: { name: 'Renamed' }
				});
			const made = await t.api.createBatch(connector, await seedContacts(db, 3), 'Hannover');
			if (!made.ok) throw new Error(made.problem.code);
			await until(async () => (await t.api.batch(made.value.id))?.state === 'done');
			expect((await t.api.batch(made.value.id))!.counts).toMatchObject({ accepted: 3, waiting: 0 });
			const run = await t.api.dryRun(connector, await seedContacts(db, 3), 1);
			expect(run).toMatchObject({ ok: true, value: { url: 'https://hooks.zapier.example/***' } });
			expect(new Set(sent.splice(0))).toEqual(new Set([HOOK]));
		}
		await t.api.deleteDestination('zapier');
		expect((await db.getAllKeys('vault')).filter((k) => String(k).includes('zapier'))).toEqual([]);
	});
	it('PUSH-5: half an address, a mask of another host and text that is no address are refused without quoting them', async () => {
		const t = tab();
		for (const wrong of ['https://hooks.zapier.example/***', 'https://hooks.zapier.example/***/more', 'hooks/pl4nted-hook']) {
			const said = await t.api.saveDestination(draft('zapier', wrong), null);
			expect(said).toMatchObject({ ok: false, problem: { code: 'deliverySettingWrong', params: { setting: 'Address' } } });
		}
		await t.api.saveDestination(draft('zapier', HOOK), null);
		expect(await t.api.saveDestination(draft('zapier', 'https://elsewhere.example/***'), null)).toMatchObject({ ok: false });
	});
	it('PUSH-5: behind a passphrase nothing leaves until it was given; after a restored backup the address is asked for', async () => {
		let calls = 0;
		const t = tab({ fetcher: async (_, { method }) => ((calls += Number(method === 'POST')), Response.json({})) });
		t.clock.hold = (ms) => ms === 60_000;
		await t.api.saveDestination(draft('zapier', HOOK), null);
		await t.api.setPassphrase('a long sentence of mine', null);
		await t.api.lockVault();
		const made = await t.api.createBatch('zapier', await seedContacts(db, 3), 'Locked');
		if (!made.ok) throw new Error(made.problem.code);
		await until(async () => (await t.api.batch(made.value.id))?.stalled?.code === 'deliveryLocked', 'the lock to be said');
		expect(calls).toBe(0);
		await t.api.unlockVault('a long sentence of mine');
		await until(async () => (await t.api.batch(made.value.id))?.state === 'done');
		expect(calls).toBe(2);
		await db.clear('vault');
		usePassphraseKey(null);
		const next = await t.api.createBatch('zapier', await seedContacts(db, 3), 'Restored');
		if (!next.ok) throw new Error(next.problem.code);
		await until(async () => (await t.api.destinations())[0]!.paused, 'the destination to stop');
		expect((await t.api.destinations())[0]!.pausedReason).toMatch(/hooks\.zapier\.example is not on this device/);
		expect((await tested(t, 'zapier', () => undefined)).find((c) => c.step === 'authorised')).toMatchObject({
			state: 'fail',
			detail: { code: 'deliveryAddressMissing' }
		});
		await t.api.saveDestination(draft('zapier', HOOK), null);
		await until(async () => (await t.api.batch(next.value.id))?.state === 'done');
	});
	it('PUSH-5: an address that an earlier version or the configuration says in clear is hidden at the next look', async () => {
		const config = { destinations: [{ id: 'fair', connector: 'n8n', name: 'Fair', settings: { url: HOOK } }] };
		const t = tab({
			origin: 'https://app.example',
			fetcher: async (url) => (url.endsWith('/config.json') ? Response.json(config) : Response.json({}))
		});
		await writeDestination(
			db,
			{ ...draft('make', HOOK), secretId: null, secretOrigin: null, createdAt: 1 },
			1,
			'test',
			'destination.saved',
			{}
		);
		for (let n = 0; n < 2; n++)
			expect((await t.api.destinations()).map((d) => d.settings.url)).toEqual([
				'https://hooks.zapier.example/***',
				'https://hooks.zapier.example/***'
			]);
		expect(await dump()).not.toContain('pl4nted');
	});
});

describe('planted secrets of every kind', () => {
	it('PUSH-5: hook addresses, tokens, OAuth codes and tokens, and the passphrase are in no log, audit, receipt, export, backup or text', async () => {
		const said: unknown[] = [];
		const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((k) =>
			vi.spyOn(console, k).mockImplementation((...a) => void said.push(...a))
		);
		const oauth = await startTinyOauth({ quotes: true });
		let n = 0;
		const quoting: number[] = [];
		// Servers that are broken in every way, and quote whatever was shown to them.
		const t = tab({
			fetcher: async (url, init) => {
				if (url.startsWith(oauth.url)) return fetch(url, init);
				// Whether anybody is there: the address of a hook is not told for that.
				if (new URL(url).pathname === '/') return new Response('');
				const way = ([500, 400, 429, 413, 422, 'drop', 401] as const)[n++ % 7]!;
				if (way === 'drop') throw new TypeError(`Failed to fetch ${url}`);
				quoting.push(way);
				return Response.json(
					{
						message: `No hook ${new URL(url).pathname} at ${url} for ${new Headers(init.headers).get('authorization') ?? ''} ${url.split('/').at(-2)}`
					},
					{ status: way }
				);
			}
		});
		await t.api.setPassphrase('pl4nted passphrase', null);
		const batches: string[] = [];
		const texts: string[] = [];
		for (const [connector, token] of [
			['zapier', null],
			['n8n', 'pl4nted-token']
		] as const) {
			await t.api.saveDestination(draft(connector, HOOK), token);
			const made = await t.api.createBatch(connector, await seedContacts(db, 6), 'Planted');
			if (!made.ok) throw new Error(made.problem.code);
			batches.push(made.value.id);
			await until(async () => {
				// Whom a hook may have got it is sent again only on a person's word.
				if ((await t.api.batch(made.value.id))?.state === 'paused') await t.api.resumeBatch(made.value.id);
				return (await t.api.destinations()).find((d) => d.id === connector)!.paused;
			}, 'the destination to stop');
			texts.push(asText(await tested(t, connector, () => undefined)));
		}
		await t.api.saveDestination(
			{ ...draft('salesforce', oauth.url), settings: { url: oauth.url, loginUrl: oauth.url, clientId: 'app-1' } },
			null
		);
		const begun = await t.api.beginSignIn('salesforce', 'http://localhost/deliver');
		if (!begun.ok) throw new Error(begun.problem.code);
		const back = (await fetch(begun.value, { redirect: 'manual' })).headers.get('location')!;
		expect(await t.api.finishSignIn(back)).toMatchObject({ ok: true });
		const again = await t.api.beginSignIn('salesforce', 'http://localhost/deliver');
		if (!again.ok) throw new Error(again.problem.code);
		const reused = new URL((await fetch(again.value, { redirect: 'manual' })).headers.get('location')!);
		reused.searchParams.set('code', new URL(back).searchParams.get('code')!);
		const refused = await t.api.finishSignIn(reused.href);
		if (refused.ok) throw new Error('a used code was taken');
		texts.push(messageText(refused.problem), fixText(refused.problem) ?? '');
		for (const id of batches) {
			const file = await t.api.exportReceipts(id, 'all', 'csv', { spreadsheetSafe: true, bom: false });
			if (file.ok) texts.push(await file.value.blob.text());
			texts.push(asText(await t.api.receipts(id, 'all', 0, 100)));
		}
		texts.push(asText(await t.api.destinations()), asText(await t.api.batches()), asText(t.news), await dump());
		const backup = await makeBackup(null, () => undefined);
		if (!backup.ok) throw new Error(backup.problem.code);
		let entries = 0;
		await readBackup(backup.value.blob, null, async (_, part) => {
			entries += part.length;
			texts.push(asText(part));
			return true;
		});
		for (const spy of spies) spy.mockRestore();
		await oauth.stop();
		expect(new Set(quoting).size).toBe(6);
		expect(entries).toBeGreaterThan(10);
		expect(texts.join('')).toContain('•••');
		const secrets = ['pl4nted', 'pl4nted passphrase', '7771999', ...oauth.grants, 'refresh-', new URL(back).searchParams.get('code')!];
		for (const secret of secrets)
			for (const text of [...texts, asText(said)])
				expect(
					text.includes(secret),
					`${secret} in ${text.slice(Math.max(0, text.indexOf(secret) - 200), text.indexOf(secret) + 40)}`
				).toBe(false);
	});
});
