import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { sha256 } from '#workers/connectors/kit/hash';
import { espocrm } from '#workers/connectors/espocrm/espocrm';
import { contextFor, RecordedServer, type Seen } from '../../support/recorded';
import { opened } from '../../support/opened';

type Contact = Record<string, any> & { id: string };
/** Answers of EspoCRM 8.4 as they were seen. */
const server = new RecordedServer();
let contacts: Contact[] = [];
let imports: Seen[] = [];
const defs = Object.fromEntries(
	['firstName', 'lastName', 'emailAddress', 'title', 'cLeadScore', 'cLeadTier'].map((n) => [
		n,
		{ type: n === 'cLeadScore' ? 'int' : 'varchar' }
	])
);
const same = (a: unknown, b: unknown): boolean => String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();

function search({ query }: Seen): Contact[] {
	const wanted = [...query].filter(([k]) => /^where\[0\](\[value\]\[\d+\])?\[value\]$/.test(k)).map(([, v]) => v);
	return contacts.filter((c) => wanted.some((w) => same(w, c.emailAddress)));
}
function create(s: Seen): { status?: number; json: unknown } {
	const c = s.json as Contact;
	if (!c.lastName)
		return {
			status: 400,
			json: { messageTranslation: { label: 'validationFailure', scope: null, data: { field: 'lastName', type: 'required' } } }
		};
	const twins = contacts.filter((x) => (x.lastName === c.lastName && x.firstName === c.firstName) || same(x.emailAddress, c.emailAddress));
	if (twins.length > 0 && s.headers['x-skip-duplicate-check'] !== 'true') return { status: 409, json: twins };
	contacts.push({ ...c });
	return { json: c };
}

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	contacts = [];
	imports = [];
	server
		.on('GET /api/v1/Metadata', { json: defs })
		.on('GET /api/v1/Contact', (s) => ({ json: { total: search(s).length, list: search(s) } }))
		.on('POST /api/v1/Contact', create);
	for (const id of ['c1', 'c2'])
		server.on(`PUT /api/v1/Contact/${id}`, (s) => ({
			json: Object.assign(
				contacts.find((c) => c.id === id)!,
				s.json
			)
		}));
	server
		.on('POST /api/v1/Import/file', (s) => {
			imports.push(s);
			return { json: { attachmentId: 'a1' } };
		})
		.on('POST /api/v1/Import', (s) => {
			const [header, ...lines] = imports
				.at(-1)!
				.text.trim()
				.split('\r\n')
				.map((l) => l.split(','));
			expect(s.json.attributeList).toEqual(header);
			const key = s.json.attributeList[s.json.updateBy[0]];
			const errors: unknown[] = [];
			lines.forEach((cells, i) => {
				const row: Record<string, string> = Object.fromEntries(cells.map((c, k) => [header![k]!, c]).filter(([, c]) => c !== ''));
				const there = contacts.find((c) => same(c[key], row[key]));
				if (!there && !row.lastName)
					errors.push({
						rowIndex: i + 1,
						type: 'Validation',
						validationFailures: [{ entityType: 'Contact', field: 'lastName', type: 'required' }],
						row: cells
					});
				else if (there) Object.assign(there, row);
				else contacts.push({ id: `i${contacts.length}`, ...row });
			});
			server.on('GET /api/v1/Import/imp1/errors', { json: { total: errors.length, list: errors } });
			return { json: { id: 'imp1', countCreated: 0, countUpdated: 0 } };
		});
});

const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { firstName: `F${n}`, lastName: `L${n}`, emailAddress: `p${n}@example.com`, cLeadScore: n, ...more }
});
const target = (settings: Record<string, unknown> = {}) => opened(espocrm, { url: server.url, ...settings });
const ctx = () => contextFor(server.url, 'k3y');
const posts = (): Seen[] => server.seen.filter((s) => s.method === 'POST' && s.path === '/api/v1/Contact');

describe('EspoCRM', () => {
	it('PUSH-4: a new contact gets an id of ours and is found by its email, whatever its case, from then on', async () => {
		const first = await target().send([record(1)], ctx());
		expect(first).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', crmId: expect.stringMatching(/^[0-9a-f]{17}$/) }] });
		expect(server.seen[1]!.query.get('where[0][type]')).toBe('equals');
		const { id } = contacts[0]!;
		server.on(`PUT /api/v1/Contact/${id}`, (s) => ({ json: Object.assign(contacts[0]!, s.json) }));
		contacts[0]!.emailAddress = 'P1@Example.com';
		expect(await target().send([record(1, { title: null })], ctx())).toMatchObject({
			results: [{ status: 'updated', crmId: id, link: `${server.url}/#Contact/view/${id}` }]
		});
		expect(server.seen.at(-1)!.json).not.toHaveProperty('title');
		expect(contacts).toHaveLength(1);
	});
	it('PUSH-4: a 409 that names a record with another email never overwrites it', async () => {
		contacts = [{ id: 'c1', firstName: 'F1', lastName: 'L1', emailAddress: 'another@example.com' }];
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'created' }] });
		expect(contacts).toHaveLength(2);
		expect(contacts[0]!.emailAddress).toBe('another@example.com');
		expect(posts().map((p) => p.headers['x-skip-duplicate-check'])).toEqual([undefined, 'true']);
	});
	it('PUSH-4: a 409 for an email that another contact has beside its first one is that contact', async () => {
		contacts.push({
			id: 'c1',
			firstName: 'F1',
			lastName: 'L1',
			emailAddress: 'first@example.com',
			emailAddressData: [
				{ emailAddress: 'first@example.com', primary: true },
				{ emailAddress: 'P1@example.com', primary: false }
			]
		});
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ externalId: 'd-1', status: 'updated', crmId: 'c1' }] });
		expect(contacts).toHaveLength(1);
	});
	it('PUSH-4: a 409 that names our own record is the repeat of a request that had arrived', async () => {
		// The look finds nothing: the first sending was still on its way.
		server.on('GET /api/v1/Contact', { json: { total: 0, list: [] } });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'created' }] });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'created', crmId: contacts[0]!.id }] });
		expect(contacts).toHaveLength(1);
	});
	it('PUSH-4: a contact whose email, or email and name, were corrected since its first delivery changes its own record', async () => {
		await target().send([record(1)], ctx());
		const { id } = contacts[0]!;
		server
			.on(`PUT /api/v1/Contact/${id}`, (s) => ({ json: Object.assign(contacts[0]!, s.json) }))
			.on(`GET /api/v1/Contact/${id}`, () => ({ json: contacts[0] }));
		// The same name: a 409 that lists our own record, with the email of before.
		expect(await target().send([record(1, { emailAddress: 'right@example.com' })], ctx())).toMatchObject({
			results: [{ status: 'updated', crmId: id }]
		});
		expect(contacts[0]!.emailAddress).toBe('right@example.com');
		// Another name as well: no duplicate is seen, and the taken id breaks the server.
		server.on('POST /api/v1/Contact', { status: 500, text: '' });
		expect(await target().send([record(1, { emailAddress: 'new@example.com', lastName: 'Married' })], ctx())).toMatchObject({
			results: [{ status: 'updated', crmId: id }]
		});
		expect(contacts).toEqual([expect.objectContaining({ id, emailAddress: 'new@example.com', lastName: 'Married' })]);
		// Any other failure inside the server stays one.
		expect(await target().send([record(2)], ctx())).toMatchObject({ kind: 'retry' });
	});
	it('PUSH-3: a refused field is named; a key that is not accepted stops; a field that is not there is not dropped in silence', async () => {
		expect(await target().send([record(1, { lastName: null })], ctx())).toMatchObject({
			results: [{ status: 'rejected', field: 'lastName', reason: 'lastName is missing; the CRM requires it for a new contact.' }]
		});
		expect(await target({ url: `${server.url}/sub` }).send([record(1)], ctx())).toMatchObject({ kind: 'stop' });
		expect(await target().send([record(1, { leadScore: 4 })], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'systemFieldsMissing', params: { fields: 'leadScore' } }
		});
		server.on('GET /api/v1/Contact', { status: 401, text: '' });
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
	});
	it('PUSH-3: a value that is not valid there is said so, not by the name of the check that it failed', async () => {
		const data = { field: 'title', type: 'valid' };
		server.on('POST /api/v1/Contact', { status: 400, json: { messageTranslation: { label: 'validationFailure', data } } });
		expect(await target().send([record(1, { title: 'Boss' })], ctx())).toMatchObject({
			results: [{ status: 'rejected', field: 'title', reason: 'title does not take “Boss”.' }]
		});
	});
	it('PUSH-3: an import answers counts; its error list names rows, the header being row 0, and the rest is looked up', async () => {
		contacts = [{ id: 'c1', firstName: 'F1', lastName: 'L1', emailAddress: 'p1@example.com', title: 'Buyer' }];
		const outcome = await target({ mode: 'import' }).send(
			[record(1), record(2, { lastName: null }), record(3, { title: 'Engineer' })],
			ctx()
		);
		expect(outcome).toMatchObject({ kind: 'verdicts' });
		if (outcome.kind !== 'verdicts') throw new Error();
		expect(new Map(outcome.results.map((r) => [r.externalId, [r.status, r.crmId, r.field]]))).toEqual(
			new Map([
				['d-2', ['rejected', null, 'lastName']],
				['d-1', ['updated', 'c1', null]],
				['d-3', ['created', 'i1', null]]
			])
		);
		expect(contacts.map((c) => c.title)).toEqual(['Buyer', 'Engineer']);
		expect(imports[0]!.headers['content-type']).toBe('text/csv');
	});
	it('PUSH-3: a choice that a row leaves blank would be refused, so rows are imported by the choices that they fill', async () => {
		server.on('GET /api/v1/Metadata', { json: { ...defs, cStage: { type: 'enum', options: ['New', 'Old'] } } });
		const all: string[] = [];
		server.on('POST /api/v1/Import/file', (s) => {
			imports.push(s);
			all.push(s.text);
			return { json: { attachmentId: 'a1' } };
		});
		const there = target({ mode: 'import', entity: 'Contact', url: `${server.url}/` });
		const outcome = await there.send([record(1, { cStage: 'New' }), record(2), record(3, { cStage: 'Old' })], {
			...ctx(),
			now: 10_000_000_000_000
		});
		expect(outcome).toMatchObject({
			kind: 'verdicts',
			results: expect.arrayContaining(['d-1', 'd-2', 'd-3'].map((externalId) => expect.objectContaining({ externalId, status: 'created' })))
		});
		expect(all.map((t) => [t.includes('cStage'), t.trim().split('\r\n').length - 1])).toEqual([
			[true, 2],
			[false, 1]
		]);
	});
	it('PUSH-1, PUSH-4: yes and no and several choices travel as such, one by one, by import and back: as any other text EspoCRM reads them wrongly without a word', async () => {
		server.on('GET /api/v1/Metadata', {
			json: {
				...defs,
				doNotCall: { type: 'bool' },
				cTopics: { type: 'multiEnum', options: ['Robots', 'Motors'] },
				cAgreed: { type: 'datetime' }
			}
		});
		const later = { ...ctx(), now: 20_000_000_000_000 };
		const there = record(1, { doNotCall: 'yes', cTopics: 'Robots, Motors', cAgreed: '2026-11-26' });
		expect(await target().send([there], later)).toMatchObject({ results: [{ status: 'created' }] });
		expect(posts()[0]!.json).toMatchObject({ doNotCall: true, cTopics: ['Robots', 'Motors'], cAgreed: '2026-11-26 00:00:00' });
		const tables: string[] = [];
		server
			.on('POST /api/v1/Import/file', (s) => {
				imports.push(s);
				tables.push(s.text);
				return { json: { attachmentId: 'a1' } };
			})
			.on('POST /api/v1/Import', { json: { id: 'imp1' } })
			.on('GET /api/v1/Import/imp1/errors', { json: { list: [] } });
		await target({ mode: 'import' }).send([record(2, { doNotCall: 'no', cTopics: 'Robots, Motors' }), record(3)], later);
		expect(tables[0]).toContain(',false,"[""Robots"",""Motors""]"');
		expect(tables[1]).not.toContain('doNotCall');
		// A text that says neither would be a no one by one, and a yes by import.
		for (const mode of ['single', 'import'])
			expect(await target({ mode }).send([record(4, { doNotCall: 'Denied' })], later)).toMatchObject({
				kind: 'verdicts',
				results: [{ externalId: 'd-4', status: 'rejected', field: 'doNotCall' }]
			});
		server.on('PUT /api/v1/Contact/c1', { json: {} });
		await target().takeBack!([{ externalId: 'd-1', crmId: 'c1', before: { doNotCall: 'false', cTopics: 'Motors', title: null } }], later);
		expect(server.seen.at(-1)!.json).toEqual({ doNotCall: false, cTopics: ['Motors'], title: null });
	});
	it('PUSH-4: a deletion is one only where EspoCRM says yes, and what was put back is answered', async () => {
		const back = async (route: string, json: unknown, before: { title: string } | null) => {
			server.on(route, { json });
			return target().takeBack!([{ externalId: 'd-1', crmId: 'c1', before }], ctx());
		};
		const none = { kind: 'verdicts', results: [] };
		expect(await back('DELETE /api/v1/Contact/c1', true, null)).toMatchObject({ results: [{ status: 'updated' }] });
		for (const odd of [false, {}, []]) expect(await back('DELETE /api/v1/Contact/c1', odd, null)).toEqual(none);
		expect(await back('PUT /api/v1/Contact/c1', { id: 'c1' }, { title: 'Old' })).toMatchObject({ results: [{ status: 'updated' }] });
		for (const odd of [false, {}, { id: 'c2' }]) expect(await back('PUT /api/v1/Contact/c1', odd, { title: 'Old' })).toEqual(none);
	});
	it('PUSH-3: emails are looked up by "or" of "equals", which is what works there', async () => {
		await target({ mode: 'import' }).send([record(1), record(2)], ctx());
		const look = server.seen.find((s) => s.path === '/api/v1/Contact')!;
		expect(look.query.get('where[0][type]')).toBe('or');
		expect([...look.query.values()].filter((v) => v === 'in')).toEqual([]);
	});
	it('PUSH-3, PUSH-4: an update is one only where EspoCRM says so; another answer stops, and nothing is called delivered', async () => {
		contacts = [{ id: 'c1', lastName: 'L1', emailAddress: 'p1@example.com' }];
		for (const odd of [{ json: {} }, { json: false }, { json: { error: 'Busy' } }, { json: { id: 'c2' } }, { text: '' }]) {
			server.on('PUT /api/v1/Contact/c1', odd);
			expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'serviceAnswerUnreadable' } });
		}
		server.on('PUT /api/v1/Contact/c1', { json: true });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: 'c1' }] });
		// Without an email it is looked up by the id of ours.
		const own = record(2, { emailAddress: null });
		const id = (await sha256(own.externalId)).slice(0, 17);
		server.on(`GET /api/v1/Contact/${id}`, { json: { error: 'Busy' } }).on(`PUT /api/v1/Contact/${id}`, { json: true });
		expect(await target().send([own], ctx())).toMatchObject({ kind: 'stop' });
		expect(server.seen.some((s) => s.method === 'PUT' && s.path.endsWith(id))).toBe(false);
	});
	it('PUSH-3: of an import whose list of errors can’t be read nobody is called delivered', async () => {
		contacts = [{ id: 'c1', lastName: 'L1', emailAddress: 'p1@example.com' }];
		server.on('POST /api/v1/Import', { json: { id: 'imp1' } }).on('GET /api/v1/Import/imp1/errors', { json: { message: 'Busy' } });
		expect(await target({ mode: 'import' }).send([record(1)], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'serviceAnswerUnreadable' }
		});
	});
});
