import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { salesforce } from '#workers/connectors/salesforce/salesforce';
import { describeConnector } from '../../support/connector-suite';
import { NOW } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { LastName: 'Lovelace', Email: 'ada@example.com', Lead_Score__c: 92, Phone: null } },
	{ externalId: "d-'2", properties: { LastName: 'Babbage', AnnualRevenue: '1200.5', Lead_Score__c: 12 } }
];
const collection = '/services/data/v62.0/composite/sobjects/Contact/Muster_ID__c';
const describeFields = {
	name: 'Contact',
	fields: [
		{ name: 'Id', label: 'Contact ID', type: 'id', createable: false, updateable: false, nillable: false, defaultedOnCreate: true },
		{ name: 'LastName', label: 'Last Name', type: 'string', createable: true, updateable: true, nillable: false, defaultedOnCreate: false },
		{
			name: 'LeadSource',
			label: 'Lead Source',
			type: 'picklist',
			createable: true,
			updateable: true,
			nillable: true,
			picklistValues: [
				{ value: 'Web', active: true },
				{ value: 'Old', active: false }
			]
		},
		{ name: 'Lead_Score__c', label: 'Lead Score', type: 'double', createable: true, updateable: true, nillable: true },
		{
			name: 'Muster_ID__c',
			label: 'Muster ID',
			type: 'string',
			createable: true,
			updateable: true,
			nillable: true,
			externalId: true,
			unique: true
		}
	]
};

const { server, target, ctx } = describeConnector(salesforce, {
	settings: (url) => ({ url }),
	records,
	route: `PATCH ${collection}`,
	allIn: {
		play: {
			json: [
				{ id: '003A', success: true, errors: [], created: true },
				{ id: '003B', success: true, errors: [], created: false }
			]
		},
		results: [
			{ externalId: 'd-1', status: 'created', crmId: '003A', link: expect.stringContaining('/lightning/r/Contact/003A/view') },
			{ externalId: "d-'2", status: 'updated', crmId: '003B' }
		],
		sent: (s) => {
			expect(s.headers.authorization).toBe('Bearer t0ken');
			expect(s.json).toEqual({
				allOrNone: false,
				records: [
					{ attributes: { type: 'Contact' }, LastName: 'Lovelace', Email: 'ada@example.com', Lead_Score__c: 92, Muster_ID__c: 'd-1' },
					{ attributes: { type: 'Contact' }, LastName: 'Babbage', AnnualRevenue: 1200.5, Lead_Score__c: 12, Muster_ID__c: "d-'2" }
				]
			});
		}
	},
	mixed: {
		play: {
			json: [
				{
					success: false,
					errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [LastName]', fields: ['LastName'] }]
				},
				{ id: '003B', success: true, errors: [], created: false }
			]
		},
		results: [
			{ externalId: "d-'2", status: 'updated' },
			{ externalId: 'd-1', status: 'rejected', reason: 'Required fields are missing: [LastName]', field: 'LastName' }
		]
	},
	refused: {
		play: { status: 400, json: [{ message: "No such column 'Foo__c' on sobject of type Contact", errorCode: 'INVALID_FIELD' }] },
		reason: 'No such column',
		field: 'Foo__c'
	},
	unauthorised: { status: 401, json: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }] },
	rate: {
		play: {
			status: 403,
			json: [{ message: 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }]
		},
		afterMs: 30_000
	},
	daily: {
		play: { status: 403, json: [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }] },
		untilMs: NOW + 3_600_000
	},
	malformed: [{ json: [{ id: '003A', success: true }] }, { json: [{ id: '1' }, { id: '2' }] }],
	fields: {
		play: (s) => s.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: describeFields }),
		some: [
			{ name: 'LastName', required: true, writable: true },
			{ name: 'Id', writable: false },
			{ name: 'LeadSource', type: 'choice', choices: ['Web'] },
			{ name: 'Lead_Score__c', type: 'number' }
		]
	},
	foresee: {
		play: (s) =>
			s.on('GET /services/data/v62.0/query', (seen) => {
				expect(seen.query.get('q')).toContain("WHERE Muster_ID__c IN ('d-1','d-\\'2')");
				return {
					json: {
						totalSize: 1,
						done: true,
						records: [
							{
								attributes: { type: 'Contact' },
								Id: '003B',
								Muster_ID__c: "d-'2",
								LastName: 'Baggage',
								AnnualRevenue: null,
								Lead_Score__c: 5
							}
						]
					}
				};
			}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{ externalId: "d-'2", crmId: '003B', before: { LastName: 'Baggage', AnnualRevenue: null, Lead_Score__c: 5 }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('DELETE /services/data/v62.0/composite/sobjects', {
					json: [
						{ id: '003A', success: true, errors: [] },
						{ success: false, errors: [{ statusCode: 'ENTITY_IS_DELETED', message: 'entity is deleted' }] }
					]
				})
				.on('PATCH /services/data/v62.0/composite/sobjects', { json: [{ id: '003B', success: true, errors: [] }] }),
		records: [
			{ externalId: 'd-1', crmId: '003A', before: null },
			{ externalId: 'd-3', crmId: '003C', before: null },
			{ externalId: 'd-2', crmId: '003B', before: { LastName: 'Baggage', Lead_Score__c: null } }
		],
		seen: ([remove, restore]) => {
			expect(remove!.query.get('ids')).toBe('003A,003C');
			expect(restore!.json.records).toEqual([{ attributes: { type: 'Contact' }, id: '003B', LastName: 'Baggage', Lead_Score__c: null }]);
		}
	},
	check: { play: (s) => s.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: describeFields }), needed: ['Lead_Score__c'] }
});

describe('Salesforce', () => {
	it('PUSH-3: a row that was locked for a moment is asked for again; all of them wait', async () => {
		const locked = {
			success: false,
			errors: [{ statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access', fields: [] }]
		};
		server.on(
			`PATCH ${collection}`,
			{ json: [{ id: '003A', success: true, created: true, errors: [] }, locked] },
			{ json: [locked, locked] }
		);
		expect(await target().send(records, ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ externalId: 'd-1' }],
			cut: { code: 'deliveryServerError', params: { reason: 'unable to obtain exclusive access' } }
		});
		expect((await target().send(records, ctx())).kind).toBe('retry');
	});
	it('PUSH-2: a list that takes other values, too, refuses none of them in the dry run', async () => {
		const status = { name: 'Status', label: 'Lead Status', type: 'picklist', createable: true, updateable: true };
		const picklistValues = [{ value: 'Open - Not Contacted', active: true }];
		const lists = [
			{ ...status, picklistValues, restrictedPicklist: false },
			{ ...status, name: 'Rating', picklistValues, restrictedPicklist: true }
		];
		server.on('GET /services/data/v62.0/sobjects/Contact/describe', { json: { fields: lists } });
		const fields = await target().fields!(ctx());
		expect(fields.ok && fields.value.map((f) => [f.name, f.choices])).toEqual([
			['Status', undefined],
			['Rating', ['Open - Not Contacted']]
		]);
	});
	it('PUSH-4: values that are put back have the form that their fields want', async () => {
		server
			.on('GET /services/data/v62.0/sobjects/Contact/describe', {
				json: {
					fields: [
						...describeFields.fields,
						{ name: 'Opt__c', label: 'Opt', type: 'boolean', createable: true, updateable: true },
						{ name: 'Topics__c', label: 'Topics', type: 'multipicklist', createable: true, updateable: true },
						{ name: 'At__c', label: 'At', type: 'datetime', createable: true, updateable: true }
					]
				}
			})
			.on(`PATCH ${collection}`, { json: [{ id: '003A', success: true, errors: [], created: true }] })
			.on('PATCH /services/data/v62.0/composite/sobjects', { json: [{ id: '003A', success: true, errors: [] }] });
		await target().send(
			[
				{
					externalId: 'd-1',
					properties: { LastName: 'L', Lead_Score__c: '92', Opt__c: 'yes', Topics__c: 'Robots, Motors', At__c: '2026-11-26' }
				}
			],
			{ ...ctx(), now: NOW + 3_600_000 }
		);
		expect(server.seen.at(-1)!.json.records[0]).toMatchObject({
			Lead_Score__c: 92,
			Opt__c: true,
			Topics__c: 'Robots;Motors',
			At__c: '2026-11-26T00:00:00+00:00'
		});
		await target().takeBack!([{ externalId: 'd-1', crmId: '003A', before: { Opt__c: 'false', Lead_Score__c: '3', LastName: null } }], {
			...ctx(),
			now: NOW + 3_600_000
		});
		expect(server.seen.at(-1)!.json.records[0]).toMatchObject({ Opt__c: false, Lead_Score__c: 3, LastName: null });
	});
	it('PUSH-6: a key field that is no unique external id is named', async () => {
		server.on('GET /services/data/v62.0/sobjects/Contact/describe', {
			json: { fields: describeFields.fields.map((f) => ({ ...f, unique: false })) }
		});
		const checks: unknown[] = [];
		await target().check([], ctx(), (c) => checks.push(c));
		expect(checks[2]).toMatchObject({
			step: 'fields',
			state: 'fail',
			detail: { code: 'serviceKeyField', params: { field: 'Muster_ID__c' } }
		});
	});
	it('PUSH-2: fields can not be created, and it says so', async () => {
		expect(await target().createFields!([{ name: 'x', label: 'Lead score', type: 'number' }], ctx())).toMatchObject({
			ok: false,
			problem: { code: 'serviceCannotCreateFields', params: { fields: 'Lead score' } }
		});
	});
	it('PUSH-5: signing in goes to the org itself, and needs the consumer key', () => {
		expect(salesforce.oauth!({ url: 'https://x.my.salesforce.com/', clientId: ' 3MVG ' })).toEqual({
			ok: true,
			value: {
				authorizeUrl: 'https://x.my.salesforce.com/services/oauth2/authorize',
				tokenUrl: 'https://x.my.salesforce.com/services/oauth2/token',
				clientId: '3MVG',
				scopes: ['api', 'refresh_token']
			}
		});
		expect(salesforce.oauth!({ url: 'https://x.my.salesforce.com/' })).toMatchObject({
			ok: false,
			problem: { params: { setting: 'Consumer key' } }
		});
	});
});
