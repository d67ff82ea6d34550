import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { odoo } from '#workers/connectors/odoo/odoo';
import { contextFor, NOW, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** Answers of Odoo 17 as they were seen: always 200, `load` all or none with messages by record. */
const server = new RecordedServer();
let partners: { id: number; xid: string; values: Record<string, string>; create_date: string; write_date: string }[] = [];
let clock = 0;

const FIELDS = Object.fromEntries(['name', 'email', 'function', 'country_id', 'x_lead_score', 'x_lead_tier'].map((n) => [n, { string: n, type: n === 'x_lead_score' ? 'integer' : 'char', readonly: false, required: n === 'name' }]));
function load(fields: string[], rows: string[][]): unknown {
	const messages = rows.flatMap((row, record) => {
		const score = row[fields.indexOf('x_lead_score')] ?? '0';
		return /^\d*$/.test(score) ? [] : [{ type: 'error', record, rows: { from: record, to: record }, field: 'x_lead_score', message: `'${score}' does not seem to be an integer for field 'Lead score'` }];
	});
	if (messages.length > 0) return { ids: false, messages, nextrow: 0 };
	const now = `2026-11-26 12:00:${String(++clock).padStart(2, '0')}`;
	const ids = rows.map((row) => {
		const key = row[0]!;
		let p = partners.find((x) => (fields[0] === '.id' ? String(x.id) === key : x.xid === key));
		if (!p) partners.push((p = { id: partners.length + 1, xid: key, values: {}, create_date: now, write_date: now }));
		fields.slice(1).forEach((f, i) => { p.values[f] = row[i + 1]!; });
		p.write_date = now;
		return p.id;
	});
	return { ids, messages: [], nextrow: 0 };
}
function method(name: string, named: Record<string, any>, ids: number[]): unknown {
	if (name === 'fields_get') return FIELDS;
	if (name === 'search_read') return partners.filter((p) => named.domain[0][2].includes(p.values.email)).map((p) => ({ id: p.id, ...p.values }));
	if (name === 'read') return partners.filter((p) => ids.includes(p.id)).map(({ id, create_date, write_date }) => ({ id, create_date, write_date }));
	return load(named.fields, named.data);
}

beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	partners = [];
	server.on('POST /jsonrpc', (s) => {
		const { service, args } = s.json.params;
		if (service === 'common') return { json: { jsonrpc: '2.0', id: s.json.id, result: args[2] === 'k3y' ? 7 : false } };
		return { json: { jsonrpc: '2.0', id: s.json.id, result: method(args[4], args[6], args[5][0] ?? []) } };
	});
});

const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({ externalId: `d-${n}`, properties: { name: `P${n}`, email: `p${n}@example.com`, x_lead_score: n, ...more } });
const target = (settings: Record<string, unknown> = {}) => opened(odoo, { url: server.url, database: `db${NOW}${Math.random()}`, user: 'bot', ...settings });
const ctx = () => contextFor(server.url, 'k3y');

describe('Odoo', () => {
	it('PUSH-4: a partner is made under an id from its email, so that a repeat of a lost answer makes no second one', async () => {
		const t = target();
		expect(await t.send([record(1), record(2)], ctx())).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1', status: 'created', crmId: '1' }, { externalId: 'd-2', status: 'created', crmId: '2' }] });
		expect(partners.map((p) => p.xid)).toEqual([expect.stringMatching(/^muster\.c[0-9a-f]{32}$/), expect.stringMatching(/^muster\.c[0-9a-f]{32}$/)]);
		// The second time they are found; were they not, the same ids would write the same partners.
		for (const p of partners) p.values.email = 'changed@there.com';
		expect(await t.send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: '1' }] });
		expect(partners).toHaveLength(2);
	});
	it('PUSH-3: rows that the messages name are rejected with their words, the rest is sent again', async () => {
		const outcome = await target().send([record(1), record(2, { x_lead_score: 'hot' }), record(3), record(4, { x_lead_score: 'cold' })], ctx());
		expect(outcome).toMatchObject({ kind: 'verdicts' });
		if (outcome.kind !== 'verdicts') throw new Error();
		expect(outcome.results.filter((r) => r.status === 'rejected').map((r) => [r.externalId, r.field])).toEqual([['d-2', 'x_lead_score'], ['d-4', 'x_lead_score']]);
		expect(outcome.results.filter((r) => r.status === 'created').map((r) => r.externalId)).toEqual(['d-1', 'd-3']);
		expect(server.seen.filter((s) => s.json.params.args[4] === 'load')).toHaveLength(2);
	});
	it('PUSH-4: a blank value erases nothing: rows are loaded by the columns that they fill', async () => {
		partners = [{ id: 1, xid: '', values: { email: 'p1@example.com', function: 'Buyer' }, create_date: 'a', write_date: 'b' }];
		const t = target();
		expect(await t.send([record(1, { function: null }), record(2, { function: 'Engineer' })], ctx())).toMatchObject({ kind: 'verdicts' });
		expect(partners.map((p) => p.values.function)).toEqual(['Buyer', 'Engineer']);
	});
	it('PUSH-1: a text that says neither yes nor no is rejected: Odoo would take it for a yes', async () => {
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			return { json: { result: service === 'common' ? 7 : args[4] === 'fields_get' ? { ...FIELDS, x_no_calls: { string: 'No calls', type: 'boolean' } } : method(args[4], args[6], args[5][0] ?? []) } };
		});
		const outcome = await target().send([record(1, { x_no_calls: 'Denied' }), record(2, { x_no_calls: 'n' })], ctx());
		expect(outcome).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1', status: 'rejected', field: 'x_no_calls' }, { externalId: 'd-2', status: 'created' }] });
		expect(partners.map((p) => p.values.x_no_calls)).toEqual(['false']);
		// And a no that stands there is one, not a blank.
		partners[0]!.values.x_no_calls = false as never;
		expect(await target().foresee!([record(2, { x_no_calls: 'no' })], ctx())).toMatchObject({ ok: true, value: [{ before: { x_no_calls: 'false' } }] });
	});
	it('PUSH-1, PUSH-4: tags travel by their names without blanks between, and what stood there is kept by name and put back', async () => {
		partners = [{ id: 1, xid: '', values: { email: 'p1@example.com', category_id: [5, 6] as never }, create_date: 'a', write_date: 'b' }];
		const loads: string[][] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			const [, , , model, name, [ids] = [], named] = service === 'common' ? [] : args;
			if (name === 'load') loads.push(named.data[0]);
			return { json: { result: service === 'common' ? 7 : model === 'res.partner.category' ? [{ id: 5, name: 'Fair' }, { id: 6, name: 'Robots' }]
				: name === 'fields_get' ? { ...FIELDS, category_id: { string: 'Tags', type: 'many2many', relation: 'res.partner.category' } } : method(name, named, ids ?? []) } };
		});
		const t = target();
		const tagged = record(1, { name: null, x_lead_score: null, category_id: 'Robots, Motors' });
		expect(await t.foresee!([tagged], ctx())).toMatchObject({ ok: true, value: [{ before: { category_id: 'Fair, Robots' } }] });
		await t.send([tagged], ctx());
		await t.takeBack!([{ externalId: 'd-1', crmId: '1', before: { category_id: 'Fair, Robots' } }], ctx());
		expect(loads).toEqual([['1', 'Robots,Motors', 'p1@example.com'], ['1', 'Fair,Robots']]);
	});
	it('PUSH-3: a wrong key, an access error and a field that is not there stop the destination, though all are 200', async () => {
		expect(await target().send([record(1)], contextFor(server.url, 'wrong'))).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
		expect(await target().send([record(1, { x_nonsense: 1 })], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'systemFieldsMissing', params: { fields: 'x_nonsense' } } });
		server.on('POST /jsonrpc', (s) => ({ json: s.json.params.service === 'common' ? { result: 7 } : { error: { code: 200, message: 'Odoo Server Error', data: { name: 'odoo.exceptions.AccessError', message: 'You are not allowed to access Contact' } } } }));
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
		expect(partners).toEqual([]);
	});
	it('PUSH-4: a partner whose email is written in capitals there is found by the form in which Odoo keeps it beside', async () => {
		partners = [{ id: 1, xid: '', values: { name: 'Old', email: 'P1@Example.COM' }, create_date: 'a', write_date: 'b' }];
		const domains: unknown[] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			if (args[4] === 'fields_get') return { json: { result: { ...FIELDS, email_normalized: { string: 'Normalized email', type: 'char', readonly: true } } } };
			if (args[4] !== 'search_read') return { json: { result: method(args[4], args[6], args[5][0] ?? []) } };
			domains.push(args[6].domain);
			return { json: { result: partners.filter((p) => args[6].domain[2][2].includes(p.values.email!.toLowerCase())).map((p) => ({ id: p.id, ...p.values, email_normalized: p.values.email!.toLowerCase() })) } };
		});
		expect(await target().send([record(1, { email: 'P1@example.com' })], ctx())).toMatchObject({ results: [{ externalId: 'd-1', status: 'updated', crmId: '1' }] });
		expect(partners).toHaveLength(1);
		expect(domains).toEqual([['|', ['email', 'in', ['p1@example.com', 'P1@example.com']], ['email_normalized', 'in', ['p1@example.com']]]]);
	});
	it('PUSH-6: a wrong key, a database that is not there, a missing right and a missing field are told apart', async () => {
		const tested = async (token = 'k3y') => { const seen: unknown[] = []; await target().check(['x_lead_score', 'x_gone'], contextFor(server.url, token), (c) => seen.push([c.step, c.state, c.detail?.code])); return seen; };
		expect(await tested('wrong')).toEqual([['cors', 'pass', undefined], ['authorised', 'fail', 'deliveryUnauthorised'], ['fields', 'skipped', undefined]]);
		let may: unknown = false;
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			return { json: { result: args[4] === 'check_access_rights' ? may : FIELDS } };
		});
		expect(await tested()).toEqual([['cors', 'pass', undefined], ['authorised', 'fail', 'serviceScope'], ['fields', 'skipped', undefined]]);
		may = true;
		expect(await tested()).toEqual([['cors', 'pass', undefined], ['authorised', 'pass', undefined], ['fields', 'fail', 'deliveryFieldsMissing']]);
		server.on('POST /jsonrpc', { json: { error: { data: { name: 'psycopg2.OperationalError', message: 'connection failed: FATAL:  database "nodb" does not exist' } } } });
		expect(await tested()).toEqual([['cors', 'pass', undefined], ['authorised', 'fail', 'systemDatabaseMissing'], ['fields', 'skipped', undefined]]);
	});
	it('PUSH-5: the key goes into the body of requests to its own origin only', async () => {
		expect(await target().send([record(1)], contextFor('https://elsewhere.example.com', 'k3y'))).toMatchObject({ kind: 'stop', problem: { code: 'deliveryTokenOtherOrigin' } });
		expect(server.seen).toEqual([]);
	});
	it('PUSH-2: fields are made by a "create" whose values stand first, as versions up to 18 need them', async () => {
		const made: unknown[][] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			if (args[4] === 'search_read') return { json: { result: [{ id: 81 }] } };
			made.push(args.slice(3));
			return args[5].length === 0 ? { json: { error: { data: { name: 'builtins.IndexError', message: 'tuple index out of range' } } } } : { json: { result: [5] } };
		});
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({ ok: true, value: ['x_lead_score'] });
		expect(made).toEqual([['ir.model.fields', 'create', [[{ name: 'x_lead_score', model_id: 81, field_description: 'Lead score', ttype: 'integer', state: 'manual' }]], {}]]);
	});
	it('PUSH-1: from 19 on by JSON-2, with a bearer key and named arguments', async () => {
		for (const name of ['fields_get', 'search_read', 'read', 'load']) server.on(`POST /json/2/res.partner/${name}`, (s) => ({ json: method(name, s.json, s.json.ids ?? []) }));
		expect(await target({ protocol: 'json2', database: 'acme' }).send([record(1)], ctx())).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', link: `${server.url}/odoo/res.partner/1` }] });
		expect(server.seen.every((s) => s.headers.authorization === 'bearer k3y' && s.headers['x-odoo-database'] === 'acme')).toBe(true);
		server.on('POST /json/2/res.partner/fields_get', { status: 401, json: { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' } });
		expect(await target({ protocol: 'json2', database: 'other' }).send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
	});
});
