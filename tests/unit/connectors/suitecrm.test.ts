import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { suitecrm } from '#workers/connectors/suitecrm/suitecrm';
import { describeConnector, opened } from '../../support/connector-suite';
import type { Answer, RecordedServer } from '../../support/recorded';

const ada: DeliveryRecord = {
	externalId: 'd-1',
	properties: { email1: 'Ada@example.com', last_name: 'Lovelace', lead_score_c: 92, title: null }
};
const MODULE = '/legacy/Api/V8/module';
const TOKEN = 'POST /legacy/Api/access_token';
const entry = (id: string, email1: string) => ({ type: 'Contacts', id, attributes: { email1, last_name: 'Old', lead_score_c: '' } });
const found = (...data: unknown[]): Answer => ({
	json:
		data.length > 0
			? { meta: { 'total-pages': 1 }, data }
			: { meta: { message: 'Request was successful, but there is no result' }, data: [] }
});
let issued = 0;
const token = (s: RecordedServer) =>
	s.on(TOKEN, () => ({ json: { token_type: 'Bearer', expires_in: 3600, access_token: `acc${++issued}` } }));
const meta = {
	data: {
		type: 'fields',
		attributes: { last_name: { type: 'varchar', required: true }, lead_score_c: { type: 'int' }, date_entered: { type: 'datetime' } }
	}
};
let secret = 0;

const { server, target, ctx } = describeConnector(suitecrm, {
	settings: (url) => ({ url: 'https://crm.example.com/', relayUrl: url, clientId: `c${++secret}` }),
	records: [ada],
	route: `POST ${MODULE}`,
	before: (s) => token(s).on(`GET ${MODULE}/Contacts`, found()),
	allIn: {
		play: { status: 201, json: { data: entry('s1', 'ada@example.com') } },
		results: [{ externalId: 'd-1', status: 'created', crmId: 's1', link: 'https://crm.example.com/#/contacts/record/s1' }],
		sent: (s) => {
			expect(s.headers).toMatchObject({ authorization: `Bearer acc${issued}`, 'content-type': 'application/vnd.api+json' });
			expect(s.json).toEqual({
				data: { type: 'Contacts', attributes: { email1: 'Ada@example.com', last_name: 'Lovelace', lead_score_c: '92' } }
			});
			expect(server.seen[0]!.json).toMatchObject({ grant_type: 'client_credentials', client_secret: 't0ken' });
		}
	},
	refused: {
		play: { status: 400, json: { errors: { status: 400, title: null, detail: 'Property foo in Contacts module is invalid' } } },
		reason: 'Property foo in Contacts',
		field: 'foo'
	},
	unauthorised: {
		status: 401,
		json: { error: 'access_denied', message: 'The resource owner or authorization server denied the request.' }
	},
	rate: { play: { status: 429, json: { message: 'slow down' } }, afterMs: 10_000 },
	fields: {
		play: (s) => token(s).on('GET /legacy/Api/V8/meta/fields/Contacts', { json: meta }),
		some: [
			{ name: 'last_name', required: true },
			{ name: 'lead_score_c', type: 'number' },
			{ name: 'date_entered', writable: false },
			{ name: 'email1', writable: true }
		]
	},
	foresee: {
		play: (s) => token(s).on(`GET ${MODULE}/Contacts`, found(entry('s2', 'ada@example.com'))),
		foreseen: [
			{ externalId: 'd-1', crmId: 's2', before: { email1: 'ada@example.com', last_name: 'Old', lead_score_c: null }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			token(s)
				.on(`DELETE ${MODULE}/Contacts/s1`, { json: { meta: { message: 'Record with id s1 is deleted' } } })
				.on(`PATCH ${MODULE}`, { status: 201, json: { data: entry('s2', 'x') } }),
		records: [
			{ externalId: 'd-1', crmId: 's1', before: null },
			{ externalId: 'd-2', crmId: 's2', before: { last_name: 'Old', lead_score_c: null } }
		],
		seen: (seen) =>
			expect(seen.at(-1)!.json).toEqual({ data: { type: 'Contacts', id: 's2', attributes: { last_name: 'Old', lead_score_c: '' } } })
	},
	check: {
		play: (s) =>
			token(s)
				.on('GET /legacy/Api/V8/meta/modules', { json: { data: {} } })
				.on('GET /legacy/Api/V8/meta/fields/Contacts', { json: meta })
				.on(`GET ${MODULE}/Contacts`, found(entry('s2', 'bob@example.com'))),
		needed: ['lead_score_c']
	}
});

describe('SuiteCRM', () => {
	it('PUSH-3: a contact that is gone already is taken back; any other 400 is a refusal', async () => {
		const detail = (text: string) => ({ status: 400, json: { errors: { status: 400, title: null, detail: text } } });
		token(server)
			.on(`DELETE ${MODULE}/Contacts/s1`, detail('Contacts module with id s1 is not found'))
			.on(`DELETE ${MODULE}/Contacts/s2`, detail('[SuiteCRM] Deleting is not allowed'));
		const gone = [{ externalId: 'd-1', crmId: 's1', before: null }];
		expect(await target().takeBack!(gone, ctx())).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1', status: 'updated' }] });
		expect(await target().takeBack!([{ externalId: 'd-2', crmId: 's2', before: null }], ctx())).toMatchObject({ kind: 'refused' });
	});
	it('PUSH-4: several choices go between carets, and a text that is neither yes nor no stays here, since SuiteCRM takes it for a yes', async () => {
		const attributes = { fairs_c: { type: 'multienum' }, customer_c: { type: 'bool' } };
		token(server)
			.on('GET /legacy/Api/V8/meta/fields/Contacts', { json: { data: { type: 'fields', attributes } } })
			.on(`GET ${MODULE}/Contacts`, found())
			.on(`POST ${MODULE}`, { status: 201, json: { data: entry('s1', 'ada@example.com') } });
		const properties = { email1: 'ada@example.com', fairs_c: 'Bonn; Berlin', customer_c: 'no' };
		const sent = await target().send(
			[
				{ externalId: 'd-1', properties },
				{ externalId: 'd-2', properties: { email1: 'bob@example.com', customer_c: 'perhaps' } }
			],
			{ ...ctx(), secret: { value: 'kinds', origin: server.url } }
		);
		expect(sent).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'created' },
				{ externalId: 'd-2', status: 'rejected', field: 'customer_c' }
			]
		});
		const [write] = server.seen.filter((w) => w.method === 'POST' && w.path === MODULE);
		expect(write!.json).toMatchObject({ data: { attributes: { fairs_c: '^Bonn^,^Berlin^', customer_c: 'false' } } });
	});
	it('PUSH-4: signs that SuiteCRM answers as entities of HTML are these signs: nobody is created twice for an apostrophe', async () => {
		const own = { ...ctx(), secret: { value: 'signs', origin: server.url } };
		const stands = {
			...entry('s1', 'o&#039;brien@example.com'),
			attributes: { email1: 'o&#039;brien@example.com', last_name: 'O&#039;Brien' }
		};
		token(server)
			.on('GET /legacy/Api/V8/meta/fields/Contacts', { json: { data: { attributes: { topics_c: { type: 'multienum' } } } } })
			.on(`GET ${MODULE}/Contacts`, found({ ...stands, attributes: { ...stands.attributes, topics_c: '^a^,^b^' } }))
			.on(`PATCH ${MODULE}`, { status: 201, json: { data: { id: 's1' } } });
		const record = { externalId: 'd-1', properties: { email1: "O'Brien@example.com", last_name: "O'Brien", topics_c: 'b; c' } };
		expect(await target().send([record], own)).toMatchObject({ results: [{ status: 'updated', crmId: 's1' }] });
		expect(await target().foresee!([record], own)).toMatchObject({
			ok: true,
			value: [{ crmId: 's1', before: { last_name: "O'Brien", topics_c: 'a, b' } }]
		});
		await target().takeBack!([{ externalId: 'd-1', crmId: 's1', before: { last_name: "O'Brien", topics_c: 'a, b' } }], own);
		expect(server.seen.at(-1)!.json.data.attributes).toEqual({ last_name: "O'Brien", topics_c: '^a^,^b^' });
	});
	it('PUSH-4: the contact with exactly this email is updated; one that had it once is left alone', async () => {
		token(server)
			.on(`GET ${MODULE}/Contacts`, found(entry('s9', 'other@example.com'), entry('s2', 'ADA@example.com'), entry('s2', 'ADA@example.com')))
			.on(`PATCH ${MODULE}`, { status: 201, json: { data: entry('s2', 'ada@example.com') } });
		expect(await target().send([ada], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: 's2' }] });
		server
			.on(`GET ${MODULE}/Contacts`, found(entry('s9', 'other@example.com')))
			.on(`POST ${MODULE}`, { status: 201, json: { data: entry('s3', 'ada@example.com') } });
		expect(await target().send([ada], ctx())).toMatchObject({ results: [{ status: 'created', crmId: 's3' }] });
	});
	it('PUSH-5: a token is fetched once an hour, and once more when it has run out early', async () => {
		token(server)
			.on(`GET ${MODULE}/Contacts`, found())
			.on(
				`POST ${MODULE}`,
				{ status: 201, json: { data: entry('s1', 'a') } },
				{ status: 401, json: {} },
				{ status: 201, json: { data: entry('s1', 'a') } }
			);
		const one = target();
		await one.send([ada], ctx());
		expect(await one.send([ada], ctx())).toMatchObject({ kind: 'verdicts' });
		expect(server.seen.filter((s) => s.path.endsWith('access_token'))).toHaveLength(2);
		server.on(TOKEN, { status: 401, json: { error: 'invalid_client', message: 'Client authentication failed' } });
		expect(await target().send([ada], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryUnauthorised', params: { reason: 'Client authentication failed' } }
		});
	});
	it('PUSH-5: the secret goes to no other origin than it was saved for', async () => {
		token(server);
		expect(await target().send([ada], { ...ctx(), secret: { value: 's', origin: 'https://crm.example.com' } })).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryTokenOtherOrigin' }
		});
		expect(server.seen).toEqual([]);
	});
	it('PUSH-6: a version whose search by email fails is told before anything arrives twice', async () => {
		token(server)
			.on('GET /legacy/Api/V8/meta/modules', { json: {} })
			.on('GET /legacy/Api/V8/meta/fields/Contacts', { json: meta })
			.on(`GET ${MODULE}/Contacts`, (s) => (s.query.has('filter[email1][eq]') ? found() : found(entry('s2', 'bob@example.com'))));
		const checks: unknown[] = [];
		await target().check([], ctx(), (c) => checks.push(c));
		expect(checks[2]).toMatchObject({ step: 'fields', state: 'fail', detail: { code: 'serviceSearchBroken' } });
		server.on(`GET ${MODULE}/Contacts`, {
			status: 400,
			json: { errors: { status: 400, detail: 'Database failure. Please refer to suitecrm.log for details.' } }
		});
		expect(await target().send([ada], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'serviceSearchBroken' } });
	});
	it('PUSH-1: a field of the user as key, and version 7 without the folder', async () => {
		server
			.on('POST /Api/access_token', { json: { access_token: 'x', expires_in: 3600 } })
			.on('GET /Api/V8/module/Leads', found())
			.on('POST /Api/V8/module', { status: 201, json: { data: { id: 's1' } } });
		await opened(suitecrm, { url: server.url, version: '7', module: 'Leads', keyField: 'muster_id_c', clientId: 'v7' }).send([ada], ctx());
		const [search, write] = server.seen.filter((call) => call.path.startsWith('/Api/V8/module'));
		expect(search!.query.get('filter[muster_id_c][eq]')).toBe('d-1');
		expect(write!.json.data.attributes.muster_id_c).toBe('d-1');
	});
});
