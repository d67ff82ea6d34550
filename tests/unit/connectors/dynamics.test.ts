import { isPassing } from '#workers/outbox/preparing/keep-previous';
import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { readBatch } from '#workers/connectors/dynamics/batch';
import { dynamics } from '#workers/connectors/dynamics/dynamics';
import { describeConnector } from '../../support/connector-suite';
import type { Answer } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { lastname: 'Lovelace', emailaddress1: 'ada@example.com', new_leadscore: 92, telephone1: null } },
	{ externalId: "d-'2", properties: { lastname: 'Babbage', annualincome: '1200', new_leadscore: 12, new_musterid: 'kept out' } }
];
/** A $batch answer: [status, body] a part, with the headers that Dataverse sends. */
const parts = (...list: [number, unknown][]): Answer => ({
	headers: { 'Content-Type': 'multipart/mixed; boundary=batchresponse_1' },
	text: [
		...list.flatMap(([status, json]) => [
			'--batchresponse_1',
			'Content-Type: application/http',
			'Content-Transfer-Encoding: binary',
			'',
			`HTTP/1.1 ${status} X`,
			'Content-Type: application/json; odata.metadata=minimal',
			'OData-Version: 4.0',
			'',
			json === null ? '' : JSON.stringify(json)
		]),
		'--batchresponse_1--',
		''
	].join('\r\n')
});
const row = (id: string, key: string) => ({ '@odata.context': 'x', contactid: id, new_musterid: key });
const bad = { error: { code: '0x80048d19', message: "Error identified in Payload: an undeclared property named 'nope'" } };
const BATCH = 'POST /api/data/v9.2/$batch';
const definition = "/api/data/v9.2/EntityDefinitions(LogicalName='contact')";
const column = (LogicalName: string, AttributeType: string, writable = true) => ({
	LogicalName,
	AttributeType,
	DisplayName: { UserLocalizedLabel: { Label: LogicalName.toUpperCase() } },
	IsValidForCreate: writable,
	IsValidForUpdate: writable,
	RequiredLevel: { Value: LogicalName === 'lastname' ? 'ApplicationRequired' : 'None' }
});
const attributes = {
	value: [
		column('lastname', 'String'),
		column('new_leadscore', 'Integer'),
		column('new_musterid', 'String'),
		column('createdon', 'DateTime', false)
	]
};

const { server, target, ctx } = describeConnector(dynamics, {
	settings: (url) => ({ url }),
	records,
	route: BATCH,
	allIn: {
		play: parts([201, row('g-1', 'd-1')], [200, row('g-2', "d-'2")]),
		results: [
			{ externalId: 'd-1', status: 'created', crmId: 'g-1', link: expect.stringContaining('etn=contact&id=g-1') },
			{ externalId: "d-'2", status: 'updated', crmId: 'g-2' }
		],
		sent: (s) => {
			expect(s.headers).toMatchObject({
				authorization: 'Bearer t0ken',
				prefer: 'odata.continue-on-error',
				'content-type': 'multipart/mixed; boundary=batch_muster'
			});
			expect(s.text).toContain("PATCH /api/data/v9.2/contacts(new_musterid='d-1')?$select=contactid,new_musterid HTTP/1.1\r\n");
			expect(s.text).toContain("new_musterid='d-''2'");
			expect(s.text).toContain('\r\n\r\n{"lastname":"Babbage","annualincome":1200,"new_leadscore":12}\r\n');
			expect(s.text.endsWith('--batch_muster--\r\n')).toBe(true);
		}
	},
	mixed: {
		play: parts([400, bad], [200, row('g-2', "d-'2")]),
		results: [
			{ externalId: "d-'2", status: 'updated' },
			{ externalId: 'd-1', status: 'rejected', field: 'nope', reason: expect.stringContaining('undeclared property') }
		]
	},
	refused: {
		play: { status: 400, json: { error: { code: '0x0', message: 'The batch request is malformed' } } },
		reason: 'The batch request is malformed'
	},
	unauthorised: { status: 401, text: '' },
	rate: {
		play: {
			status: 429,
			json: { error: { code: '0x80072322', message: 'Number of requests exceeded the limit of 6000 over the time window of 300 seconds.' } }
		},
		afterMs: 30_000
	},
	malformed: [
		parts([201, row('g-1', 'd-1')]),
		{ text: parts([201, row('g-1', 'd-1')], [200, row('g-2', "d-'2")]).text!.slice(0, -22) },
		parts([201, row('g-1', "d-'2")], [200, row('g-2', 'd-1')])
	],
	fields: {
		play: (s) => s.on(`GET ${definition}/Attributes`, { json: attributes }),
		some: [
			{ name: 'lastname', label: 'LASTNAME', required: true, writable: true },
			{ name: 'new_leadscore', type: 'number' },
			{ name: 'createdon', type: 'date', writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s.on(
				BATCH,
				parts(
					[404, { error: { message: 'does not exist' } }],
					[200, { ...row('g-2', "d-'2"), lastname: 'Old', annualincome: null, new_leadscore: 3 }]
				)
			),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{
				externalId: "d-'2",
				crmId: 'g-2',
				before: { lastname: 'Old', annualincome: null, new_leadscore: 3, new_musterid: "d-'2" },
				refused: null
			}
		]
	},
	takeBack: {
		play: (s) => s.on(BATCH, parts([204, null], [404, { error: { message: 'gone' } }]), parts([204, null])),
		records: [
			{ externalId: 'd-1', crmId: 'g-1', before: null },
			{ externalId: 'd-3', crmId: 'g-3', before: null },
			{ externalId: 'd-2', crmId: 'g-2', before: { lastname: 'Old', new_musterid: 'x', new_leadscore: null } }
		],
		seen: ([remove, restore]) => {
			expect(remove!.text).toContain('DELETE /api/data/v9.2/contacts(g-1) HTTP/1.1');
			expect(restore!.text).toContain('If-Match: *');
			expect(restore!.text).toContain('{"lastname":"Old","new_leadscore":null}');
		}
	},
	check: {
		play: (s) =>
			s
				.on('GET /api/data/v9.2/contacts', { json: { value: [] } })
				.on(`GET ${definition}/Attributes`, { json: attributes })
				.on(`GET ${definition}/Keys`, { json: { value: [{ KeyAttributes: ['new_musterid'], EntityKeyIndexStatus: 'Active' }] } }),
		needed: ['new_leadscore']
	}
});

describe('Dynamics 365', () => {
	it('PUSH-3: parts that were throttled get no verdict and are asked for again; all of them wait', async () => {
		server.on(BATCH, parts([201, row('g-1', 'd-1')], [429, bad]), parts([429, bad], [429, bad]));
		expect(await target().send(records, ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ externalId: 'd-1' }],
			cut: { code: 'deliveryRateLimited' }
		});
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'retry', afterMs: 30_000 });
	});
	it.each([
		[429, 'deliveryRateLimited'],
		[503, 'deliveryServerError']
	])(
		'PUSH-4: busy (%i) while it is asked what stands there, it is asked again: nothing is written over without having been kept',
		async (status, code) => {
			server.on(BATCH, parts([200, row('g-1', 'd-1')], [status, bad]));
			const looked = await target().foresee!(records, ctx());
			expect(looked).toMatchObject({ ok: false, problem: { code } });
			expect(!looked.ok && isPassing(looked.problem)).toBe(true);
			server.on(BATCH, parts([200, row('g-1', 'd-1')], [403, bad]));
			expect(await target().foresee!(records, ctx())).toMatchObject({ ok: false, problem: { code: 'deliveryRefused' } });
		}
	);
	it('PUSH-1: a choice travels as its number', async () => {
		server
			.on(`GET ${definition}/Attributes`, { json: { value: [...attributes.value, column('new_topic', 'Picklist')] } })
			.on(BATCH, parts([201, row('g-1', 'd-1')]));
		await target().send([{ externalId: 'd-1', properties: { lastname: '7', new_topic: '100000001' } }], {
			...ctx(),
			now: ctx().now + 3_600_000
		});
		expect(server.seen.at(-1)!.text).toContain('{"lastname":"7","new_topic":100000001}');
	});
	it('PUSH-1: a day goes as a moment into a column of day and time, which takes no bare day, and as it is into one of days', async () => {
		const moment = (LogicalName: string, Value: string) => ({ LogicalName, DateTimeBehavior: { Value } });
		server
			.on(`GET ${definition}/Attributes`, { json: { value: [column('birthdate', 'DateTime'), column('new_met', 'DateTime')] } })
			.on(`GET ${definition}/Attributes/Microsoft.Dynamics.CRM.DateTimeAttributeMetadata`, {
				json: { value: [moment('birthdate', 'DateOnly'), moment('new_met', 'UserLocal')] }
			})
			.on(BATCH, parts([201, row('g-1', 'd-1')]));
		const own = { ...ctx(), secret: { value: 'days', origin: server.url } };
		await target().send([{ externalId: 'd-1', properties: { birthdate: '1990-05-12', new_met: '2026-11-05' } }], own);
		expect(server.seen.at(-1)!.text).toContain('{"birthdate":"1990-05-12","new_met":"2026-11-05T00:00:00+00:00"}');
	});
	it('PUSH-6: a column that is no alternate key is named', async () => {
		server
			.on('GET /api/data/v9.2/contacts', { json: { value: [] } })
			.on(`GET ${definition}/Attributes`, { json: attributes })
			.on(`GET ${definition}/Keys`, { json: { value: [{ KeyAttributes: ['other', 'new_musterid'] }] } });
		const checks: unknown[] = [];
		await target().check([], ctx(), (c) => checks.push(c));
		expect(checks[2]).toMatchObject({ state: 'fail', detail: { code: 'serviceKeyField' } });
	});
	it('PUSH-2: a column is created under the prefix of the publisher', async () => {
		server.on(`POST ${definition}/Attributes`, { status: 204 });
		expect(
			await target().createFields!(
				[
					{ name: 'leadScore', label: 'Lead score', type: 'number' },
					{ name: 'new_tier', label: 'Tier', type: 'text' }
				],
				ctx()
			)
		).toEqual({ ok: true, value: ['new_leadscore', 'new_tier'] });
		expect(server.seen[0]!.json).toMatchObject({
			SchemaName: 'new_leadScore',
			'@odata.type': 'Microsoft.Dynamics.CRM.IntegerAttributeMetadata'
		});
	});
	it('PUSH-5: signing in asks for this environment only', () => {
		expect(dynamics.oauth!({ url: 'https://org.crm4.dynamics.com/', clientId: 'c', tenant: 'contoso.com' })).toMatchObject({
			ok: true,
			value: {
				authorizeUrl: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize',
				scopes: ['https://org.crm4.dynamics.com/user_impersonation', 'offline_access']
			}
		});
	});
	it('PUSH-3: a batch answer is read part by part, and a torn one not at all', () => {
		expect(readBatch(parts([204, null], [200, { a: 'x\n\ny' }]).text!)).toEqual([
			{ status: 204, json: undefined },
			{ status: 200, json: { a: 'x\n\ny' } }
		]);
		for (const torn of ['', '--b\r\nno status\r\n--b--', '--b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}', '{"error":1}'])
			expect(readBatch(torn)).toBeNull();
	});
});
