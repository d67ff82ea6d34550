import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { zoho } from '#workers/connectors/zoho/zoho';
import { describeConnector, opened } from '../../support/connector-suite';
import { NOW } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{
		externalId: 'd-1',
		properties: { Last_Name: 'Lovelace', Email: 'ada@example.com', Annual_Revenue: '1200', Lead_Score: 92, Phone: null }
	},
	{ externalId: 'd-2', properties: { Last_Name: "O'Hara", Email: "o'hara@example.com", Lead_Score: 12 } }
];
const row = (id: string, action: string) => ({
	code: 'SUCCESS',
	duplicate_field: action === 'update' ? 'Email' : null,
	action,
	details: { Modified_Time: '2026-11-26T13:00:00+01:00', id },
	message: `record ${action}`,
	status: 'success'
});
const list = {
	fields: [
		{ id: '1', api_name: 'Email', field_label: 'Email', data_type: 'email', system_mandatory: false, read_only: false },
		{ id: '2', api_name: 'Last_Name', field_label: 'Last Name', data_type: 'text', system_mandatory: true, read_only: false },
		{ id: '3', api_name: 'Lead_Score', field_label: 'Lead Score', data_type: 'integer', system_mandatory: false, read_only: false },
		{
			id: '4',
			api_name: 'Lead_Source',
			field_label: 'Lead Source',
			data_type: 'picklist',
			read_only: false,
			pick_list_values: [{ display_value: 'Fair', actual_value: 'Trade Show' }]
		},
		{ id: '5', api_name: 'Created_Time', field_label: 'Created Time', data_type: 'datetime', read_only: true }
	]
};

const { server, target, ctx } = describeConnector(zoho, {
	settings: (relayUrl) => ({ relayUrl, dataCentre: 'eu' }),
	records,
	route: 'POST /crm/v8/Contacts/upsert',
	allIn: {
		play: { json: { data: [row('71', 'insert'), row('72', 'update')] } },
		results: [
			{ externalId: 'd-1', status: 'created', crmId: '71', link: 'https://crm.zoho.eu/crm/tab/Contacts/71' },
			{ externalId: 'd-2', status: 'updated', crmId: '72' }
		],
		sent: (s) => {
			expect(s.headers.authorization).toBe('Zoho-oauthtoken t0ken');
			expect(s.json).toEqual({
				data: [
					{ Last_Name: 'Lovelace', Email: 'ada@example.com', Annual_Revenue: 1200, Lead_Score: 92 },
					{ Last_Name: "O'Hara", Email: "o'hara@example.com", Lead_Score: 12 }
				],
				duplicate_check_fields: ['Email'],
				trigger: []
			});
		}
	},
	mixed: {
		play: {
			status: 207,
			json: {
				data: [
					row('71', 'insert'),
					{
						code: 'INVALID_DATA',
						details: { expected_data_type: 'integer', api_name: 'Lead_Score' },
						message: 'invalid data',
						status: 'error'
					}
				]
			}
		},
		results: [
			{ externalId: 'd-1', status: 'created' },
			{ externalId: 'd-2', status: 'rejected', reason: 'invalid data: Lead_Score (integer)', field: 'Lead_Score' }
		]
	},
	refused: {
		play: { status: 400, json: { code: 'INVALID_DATA', details: { api_name: 'data' }, message: 'body is not valid', status: 'error' } },
		reason: 'body is not valid'
	},
	unauthorised: { status: 401, json: { code: 'INVALID_TOKEN', details: {}, message: 'invalid oauth token', status: 'error' } },
	rate: {
		play: { status: 429, json: { code: 'TOO_MANY_REQUESTS', details: {}, message: 'too many requests at once', status: 'error' } },
		afterMs: 60_000
	},
	daily: {
		play: { status: 429, json: { code: 'LIMIT_EXCEEDED', details: {}, message: 'credits used up', status: 'error' } },
		untilMs: NOW + 3_600_000
	},
	malformed: [{ json: { data: [row('71', 'insert')] } }],
	fields: {
		play: (s) => s.on('GET /crm/v8/settings/fields', { json: list }),
		some: [
			{ name: 'Last_Name', required: true, writable: true },
			{ name: 'Lead_Score', type: 'number' },
			{ name: 'Lead_Source', choices: ['Trade Show'] },
			{ name: 'Created_Time', writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s.on('POST /crm/v8/coql', (seen) => {
				expect(seen.json.select_query).toContain("where Email in ('ada@example.com', 'o\\'hara@example.com')");
				return {
					json: {
						data: [{ id: '72', Email: "O'Hara@example.com", Last_Name: 'Old', Lead_Score: null }],
						info: { count: 1, more_records: false }
					}
				};
			}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{ externalId: 'd-2', crmId: '72', before: { Last_Name: 'Old', Email: "O'Hara@example.com", Lead_Score: null }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('DELETE /crm/v8/Contacts', {
					json: { data: [{ code: 'SUCCESS', details: { id: '71' }, message: 'record deleted', status: 'success' }] }
				})
				.on('PUT /crm/v8/Contacts', { json: { data: [{ code: 'SUCCESS', details: { id: '72' }, status: 'success' }] } }),
		records: [
			{ externalId: 'd-1', crmId: '71', before: null },
			{ externalId: 'd-2', crmId: '72', before: { Last_Name: 'Old', Lead_Score: null } }
		],
		seen: ([remove, restore]) => {
			expect(remove!.query.get('ids')).toBe('71');
			expect(restore!.json).toEqual({ data: [{ id: '72', Last_Name: 'Old', Lead_Score: null }], trigger: [] });
		}
	},
	check: {
		play: (s) => s.on('GET /crm/v8/Contacts', { status: 204 }).on('GET /crm/v8/settings/fields', { json: list }),
		needed: ['Lead_Score']
	}
});

describe('Zoho CRM', () => {
	it('PUSH-3: an answer that rejects every row is read row by row, whatever its status', async () => {
		const bad = { code: 'MANDATORY_NOT_FOUND', details: { api_name: 'Last_Name' }, message: 'required field not found', status: 'error' };
		server.on('POST /crm/v8/Contacts/upsert', { status: 400, json: { data: [bad, bad] } });
		expect(await target().send(records, ctx())).toMatchObject({
			kind: 'verdicts',
			results: [
				{ status: 'rejected', field: 'Last_Name' },
				{ status: 'rejected', reason: 'required field not found: Last_Name' }
			]
		});
	});
	it('PUSH-1: several choices travel as a list, and a date where a time of day is wanted has one', async () => {
		server
			.on('GET /crm/v8/settings/fields', {
				json: {
					fields: [
						...list.fields,
						{ id: '6', api_name: 'Topics', field_label: 'Topics', data_type: 'multiselectpicklist' },
						{ id: '7', api_name: 'Agreed_At', field_label: 'Agreed at', data_type: 'datetime' },
						{ id: '8', api_name: 'Agreed_On', field_label: 'Agreed on', data_type: 'date' }
					]
				}
			})
			.on('POST /crm/v8/Contacts/upsert', { json: { data: [row('71', 'insert')] } });
		await target().send(
			[
				{
					externalId: 'd-1',
					properties: { Email: 'ada@example.com', Topics: 'Robots, Motors', Agreed_At: '2026-11-26', Agreed_On: '2026-11-26' }
				}
			],
			{ ...ctx(), now: NOW + 3_600_000 }
		);
		expect(server.seen.at(-1)!.json.data).toEqual([
			{ Email: 'ada@example.com', Topics: ['Robots', 'Motors'], Agreed_At: '2026-11-26T00:00:00+00:00', Agreed_On: '2026-11-26' }
		]);
	});
	it('PUSH-1: workflows run only where the user wants them, and another key carries our id', async () => {
		server.on('POST /crm/v8/Contacts/upsert', { json: { data: [row('71', 'insert')] } });
		await opened(zoho, { relayUrl: server.url, workflows: true, checkField: 'Muster_ID' }).send([records[0]!], ctx());
		const { json } = server.seen.find((s) => s.method === 'POST')!;
		expect(json).toMatchObject({ data: [{ Muster_ID: 'd-1' }], duplicate_check_fields: ['Muster_ID'] });
		expect(json).not.toHaveProperty('trigger');
	});
	it('PUSH-2: created fields are answered by the names that Zoho made of them', async () => {
		server
			.on('POST /crm/v8/settings/fields', {
				status: 201,
				json: { fields: [{ code: 'SUCCESS', details: { id: '3' }, message: 'field created', status: 'success' }] }
			})
			.on('GET /crm/v8/settings/fields', { json: list });
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead Score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['Lead_Score']
		});
	});
	it('PUSH-4: of more fields than one question takes, all that stands there is kept', async () => {
		server.on('POST /crm/v8/coql', (seen) => {
			const names = /select (.*) from/.exec(seen.json.select_query)![1]!.split(', ');
			return names.length > 50
				? { status: 400, json: { code: 'LIMIT_EXCEEDED', status: 'error' } }
				: { json: { data: [Object.fromEntries(names.map((n) => [n, n === 'Email' ? 'a@example.com' : n]))] } };
		});
		const names = Array.from({ length: 60 }, (_, i) => `F${i}`);
		const properties = { Email: 'a@example.com', ...Object.fromEntries(names.map((n) => [n, 'x'])) };
		expect(await target().foresee!([{ externalId: 'd', properties }], ctx())).toMatchObject({
			ok: true,
			value: [{ crmId: 'id', before: Object.fromEntries(names.map((n) => [n, n])) }]
		});
	});
	it('PUSH-5: each data centre has its own domains', () => {
		expect(opened(zoho, { dataCentre: 'in' }).url).toBe('https://www.zohoapis.in/');
		expect(zoho.oauth!({ dataCentre: 'au', clientId: '1000.X' })).toMatchObject({
			ok: true,
			value: { tokenUrl: 'https://accounts.zoho.com.au/oauth/v2/token' }
		});
		expect(zoho.open({ dataCentre: 'mars' })).toMatchObject({ ok: false, problem: { params: { setting: 'Data centre' } } });
	});
});
