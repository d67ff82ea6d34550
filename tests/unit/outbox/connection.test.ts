import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionCheck, Destination } from '#domain/delivery';
import { fixText, messageText } from '#domain/messages/index';
import { defaultSettings } from '#domain/settings';
import { openStore } from '#workers/store/engine/open';
import { changeSettings } from '#workers/store/settings';
import { sandboxDestination, startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { tested } from './steps';
import { freshStore, held, tab } from './support';
import { draft, saved } from './drafts';

beforeEach(async () => {
	await freshStore();
});

describe('test connection', () => {
	let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
	beforeEach(async () => {
		crm = await startSandboxCrm({ port: 0, token: 'right' });
	});
	afterEach(() => crm.stop());
	const steps = (checks: ConnectionCheck[]) => checks.map((c) => `${c.step} ${c.state}${c.detail ? ` ${c.detail.code}` : ''}`);
	async function run(t: ReturnType<typeof tab>, d: Destination): Promise<string[]> {
		const told: ConnectionCheck[] = [];
		const checks = await tested(t, d.id, (c) => told.push(c));
		expect(told).toEqual(checks);
		for (const c of checks)
			if (c.state === 'fail')
				expect([messageText(c.detail!), fixText(c.detail!)].every((s) => s.length > 10 && s !== c.detail!.code)).toBe(true);
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
		expect(await run(t, await at(t, null))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised fail deliveryTokenMissing',
			'fields skipped'
		]);
		expect(await run(t, await at(t, 'wrong'))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised fail testUnauthorised',
			'fields skipped'
		]);
		expect(await run(t, await at(t, 'right', { scoreField: 'hs_lead_score' }))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised pass',
			'fields fail deliveryFieldsMissing'
		]);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/contacts/batch` } }))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised pass',
			'fields skipped deliveryFieldsUnchecked'
		]);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/nowhere` } }))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised fail testWrongAddress',
			'fields skipped'
		]);
		expect(await run(t, await at(t, 'right', { settings: { url: `${crm.url}/api/contacts/batch`, resultsPath: 'data' } }))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised pass',
			'fields fail testAnswerShape'
		]);
		const d = await at(t, 'right');
		await crm.stop();
		expect(await run(t, d)).toEqual([
			'online pass',
			'reachable fail deliveryUnreachableHere',
			'cors skipped',
			'authorised skipped',
			'fields skipped'
		]);
	});
	it('PUSH-6: every field that somebody mapped is looked for by its name, and all that are missing are named', async () => {
		const t = tab();
		await changeSettings(await openStore(), () => ({
			...defaultSettings(),
			customFields: [{ id: 'custom:vip', label: 'VIP', type: 'yesNo' }]
		}));
		const d = await at(t, 'right');
		const mapping = { scoreField: 'hs_lead_score', tierField: d.tierField, factorsField: d.factorsField };
		// Names that they have by themselves are no choice of anybody's, and of a deleted field nothing is sent.
		const fields = {
			email: 'email',
			firstName: 'firstName',
			jobTitle: 'position__c',
			'custom:vip': 'vip',
			'custom:gone': 'gone',
			city: ''
		};
		expect(await t.api.saveFieldMapping(d.id, { ...mapping, fields })).toMatchObject({ ok: true });
		const checks = await tested(t, d.id, () => undefined);
		expect(checks.at(-1)).toMatchObject({
			step: 'fields',
			state: 'fail',
			detail: { code: 'deliveryFieldsMissing', params: { fields: 'hs_lead_score, position__c, vip', count: 3 } }
		});
	});
	it('PUSH-6: offline, CORS refused, the token header refused', async () => {
		const offline = tab({ online: () => false });
		expect(await run(offline, await saved(offline))).toEqual([
			'online fail deliveryOffline',
			'reachable skipped',
			'cors skipped',
			'authorised skipped',
			'fields skipped'
		]);
		const refuse = (when: (init: RequestInit) => boolean) =>
			tab({
				fetcher: async (_, init) =>
					init.mode !== 'no-cors' && when(init) ? Promise.reject(new TypeError('Failed to fetch')) : Response.json({ results: [] })
			});
		const closed = refuse(() => true);
		expect(await run(closed, await saved(closed))).toEqual([
			'online pass',
			'reachable pass',
			'cors fail serviceCors',
			'authorised skipped',
			'fields skipped'
		]);
		const header = refuse((init) => 'Authorization' in (init.headers as object));
		expect(await run(header, await saved(header, draft(), 'tok'))).toEqual([
			'online pass',
			'reachable pass',
			'cors pass',
			'authorised fail deliveryCorsHeader',
			'fields skipped'
		]);
	});
	it('PUSH-6: what an answer means for a test is said of a test: nothing waits, nothing is tried again, no contact is too large', async () => {
		const page = '<!doctype html><html><body>Sign in</body></html>';
		const answering = async (status: number, body: string, settings: Record<string, unknown> = {}): Promise<string> => {
			const t = tab({ fetcher: async () => new Response(body, { status }) });
			const d = await saved(t, draft({ settings: { url: 'https://crm.example.com/in', ...settings } }));
			const checks = await tested(t, d.id, () => undefined);
			const said = checks.find((c) => c.detail !== null)!;
			expect(fixText(said.detail!)).not.toMatch(/Nothing was lost|by itself|resume|smaller requests|notes/i);
			return `${said.step} ${said.state} ${said.detail!.code}`;
		};
		expect(await answering(400, '{"message":"no"}')).toBe('authorised fail testRefused');
		expect(await answering(413, '')).toBe('authorised fail testRefused');
		expect(await answering(429, '')).toBe('authorised fail testRateLimited');
		expect(await answering(503, '')).toBe('authorised fail testServerError');
		expect(await answering(403, '{}')).toBe('authorised fail testForbidden');
		expect(await answering(302, '')).toBe('cors fail testRedirected');
		expect(await answering(200, page)).toBe('fields fail testAnswerPage');
		expect(await answering(200, page, { verdicts: 'none' })).toBe('fields skipped testAnswerPage');
	});
	it('PUSH-6: a page in the place of the sign-in of SuiteCRM is no matter of CORS', async () => {
		const t = tab({ fetcher: async () => new Response('<!doctype html><html></html>') });
		const settings = { url: 'https://suite.example.com', clientId: 'id' };
		const d = await saved(t, draft({ connector: 'suitecrm', settings }), 'secret-1');
		expect(await run(t, d)).toEqual(['online pass', 'reachable pass', 'cors pass', 'authorised fail testAnswerPage', 'fields skipped']);
	});
	it('PUSH-6: behind a relay it is the relay that must let this app in', async () => {
		const t = tab({
			fetcher: async (_, init) => (init.mode === 'no-cors' ? new Response('') : Promise.reject(new TypeError('Failed to fetch')))
		});
		const d = await saved(t, draft({ connector: 'hubspot', settings: { relayUrl: 'https://relay.example.com' } }), 'pat-1');
		const failed = (await tested(t, d.id, () => undefined)).find((c) => c.state === 'fail')!;
		expect(failed).toMatchObject({ step: 'cors', detail: { code: 'testRelayCors' } });
		expect(messageText(failed.detail!)).toContain('relay.example.com');
	});
	it.each([
		['postgrest', { table: 'contacts' }],
		['espocrm', {}],
		['dolibarr', {}],
		['parse-server', { applicationId: 'app' }]
	])('PUSH-6: a server that answers but is no %s does not pass', async (connector, settings) => {
		for (const body of ['OK', '', '{"hello":"world"}', 'null']) {
			const t = tab({ fetcher: async () => new Response(body, { status: 200 }) });
			const d = await saved(t, draft({ connector, settings: { url: 'https://crm.example.com', ...settings } }), 'key-of-mine');
			const checks = await tested(t, d.id, () => undefined);
			expect(
				checks.find((c) => c.step === 'authorised'),
				body
			).toMatchObject({ state: 'fail', detail: { code: 'serviceAnswerUnreadable' } });
		}
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
		expect(new Set(steps(await tested(t, d.id, () => undefined)).map((s) => s.split(' ').slice(1).join(' ')))).toEqual(
			new Set(['skipped deliveryFileNeedsNoSending'])
		);
	});
});
