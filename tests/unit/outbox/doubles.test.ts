import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DoublesPage } from '#domain/deliveries/doubles';
import { connectors } from '#workers/connectors/index';
import type { Store } from '#workers/store/engine/open';
import { opened } from '../../support/opened';
import { contextFor, RecordedServer } from '../../support/recorded';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

/** A Dolibarr: no key of its own, so that what arrives twice stands there twice. */
const server = new RecordedServer();
let contacts: { id: number; email: string }[] = [];
let db: Store;
let t: ReturnType<typeof tab>;
const PATH = '/api/index.php/contacts';

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(async () => {
	server.reset();
	contacts = [];
	for (let i = 0; i < 30; i++)
		server.on(`GET ${PATH}/email/p${i}@example.com`, () => {
			const found = contacts.find((c) => c.email === `p${i}@example.com`);
			return found ? { json: found } : { status: 404, json: { error: { code: 404, message: 'Not Found' } } };
		});
	server
		.on(`POST ${PATH}`, (s) => {
			contacts.push({ id: contacts.length + 1, email: s.json.email });
			return { json: contacts.length };
		})
		.on(`GET ${PATH}`, (s) => {
			const email = /'(.*)'/.exec(s.query.get('sqlfilters') ?? '')?.[1];
			const found = contacts.filter((c) => c.email === email);
			return found.length > 0 ? { json: found } : { status: 404, json: { error: { code: 404, message: 'Not Found' } } };
		});
	db = await freshStore();
	t = tab();
	await sandboxAt(db, server.url, {}, { connector: 'dolibarr', name: 'ERP', settings: { url: server.url } });
});

async function delivered(n: number): Promise<string> {
	const made = await t.api.createBatch(
		'crm',
		await seedContacts(db, n, (i) => ({ fullName: `P ${i}`, lastName: `P ${i}`, email: `p${i}@example.com` })),
		'Fair'
	);
	if (!made.ok) throw new Error(made.problem.code);
	await finished(t, made.value.id);
	return made.value.id;
}
async function page(id: string, from: number): Promise<DoublesPage> {
	const got = await t.api.findDoubles(id, from);
	if (!got.ok) throw new Error(got.problem.code);
	return got.value;
}

describe('looking for doubles', () => {
	it('PUSH-4: what stands there twice is named with the pages of both, some contacts at a time; nothing is changed', async () => {
		const id = await delivered(25);
		contacts.push({ id: 90, email: 'p3@example.com' }, { id: 91, email: 'p24@example.com' });
		server.seen.length = 0;
		const first = await page(id, 0);
		expect(first).toMatchObject({
			checked: 20,
			at: 20,
			total: 25,
			next: 20,
			found: [
				{
					name: 'P 3',
					email: 'p3@example.com',
					records: [
						{ crmId: expect.any(String), link: expect.stringContaining('/contact/card.php?id=') },
						{ crmId: '90', link: `${server.url}/contact/card.php?id=90` }
					]
				}
			]
		});
		expect(await page(id, first.next!)).toMatchObject({ checked: 5, at: 25, next: null, found: [{ email: 'p24@example.com' }] });
		expect(new Set(server.seen.map((s) => s.method))).toEqual(new Set(['GET']));
		expect(server.seen).toHaveLength(25);
	});
	it('PUSH-4: an updated contact is looked up only where an answer about it was lost', async () => {
		contacts = [
			{ id: 1, email: 'p0@example.com' },
			{ id: 2, email: 'p1@example.com' },
			{ id: 3, email: 'p1@example.com' }
		];
		server.on(`PUT ${PATH}/1`, { json: { id: '1' } }).on(`PUT ${PATH}/2`, 'drop', { json: { id: '2' } });
		const id = await delivered(2);
		expect((await t.api.batch(id))!.counts).toMatchObject({ updated: 2 });
		expect(await page(id, 0)).toMatchObject({
			checked: 1,
			next: null,
			found: [{ email: 'p1@example.com', records: [{ crmId: '2' }, { crmId: '3' }] }]
		});
	});
	it('PUSH-4: a server that is away is a problem, never "none"; a system that can\'t be searched says so', async () => {
		const id = await delivered(2);
		server.on(`GET ${PATH}`, { status: 503, text: '' });
		expect(await t.api.findDoubles(id, 0)).toMatchObject({ ok: false, problem: { code: 'deliveryServerError' } });
		await sandboxAt(db, server.url);
		expect(await t.api.findDoubles(id, 0)).toMatchObject({ ok: false, problem: { code: 'deliveryNoDoubles' } });
		expect(await t.api.findDoubles('gone', 0)).toMatchObject({ ok: false, problem: { code: 'deliveryBatchGone' } });
	});
	it('PUSH-4: every system without an upsert key that can be searched offers it, and says so', () => {
		const offers = connectors.all.flatMap((c) => {
			if (c.kind !== 'network') return [];
			const settings = Object.fromEntries(
				c.settings.map((f) => [f.key, f.kind === 'url' || f.kind === 'secretUrl' ? 'https://crm.example.com' : (f.default ?? 'us21')])
			);
			const target = c.open(settings);
			expect(target.ok && target.value.alike !== undefined, c.id).toBe(c.findsDoubles === true);
			// Nothing offers to take back what it can't (PUSH-3).
			expect(target.ok && target.value.takeBack === undefined, c.id).toBe(c.oneWay === true);
			return c.findsDoubles ? [c.id] : [];
		});
		expect(offers.sort()).toEqual(['dolibarr', 'parse-server', 'pipedrive', 'suitecrm', 'tryton']);
	});
	it('PUSH-4: Pipedrive names all people with exactly this email, the oldest first', async () => {
		const item = (n: number, email: string) => ({ item: { id: n, emails: [email] } });
		server.on('GET /api/v2/persons/search', {
			json: { data: { items: [item(12, 'ada@example.com'), item(9, 'ada@example.com.br'), item(7, 'ADA@example.com')] } }
		});
		const pipedrive = connectors.get('pipedrive');
		if (pipedrive?.kind !== 'network') throw new Error();
		expect(
			await opened(pipedrive, { url: server.url }).alike!(
				[{ externalId: 'd-1', properties: { email: 'Ada@example.com' } }],
				contextFor(server.url, 't')
			)
		).toEqual({
			ok: true,
			value: [
				{
					externalId: 'd-1',
					records: [
						{ crmId: '7', link: `${server.url}/person/7` },
						{ crmId: '12', link: `${server.url}/person/12` }
					]
				}
			]
		});
	});
});
