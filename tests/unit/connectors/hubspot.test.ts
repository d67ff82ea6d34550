import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { hubspot } from '#workers/connectors/hubspot/hubspot';
import { nextMidnight } from '#workers/connectors/shared/clock';
import { describeConnector, opened } from '../../support/connector-suite';
import { contextFor, type Seen } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'Ada@Example.com', firstname: 'Ada', lead_score: 92, phone: null, city: '' } },
	{ externalId: 'd-2', properties: { email: 'bob@example.com', firstname: 'Bob', lead_score: 12 } }
];
const upsert = '/crm/v3/objects/contacts/batch/upsert';
const result = (trace: string, id: string, created: boolean) => ({
	id,
	new: created,
	archived: false,
	createdAt: '2026-11-26T12:00:00Z',
	updatedAt: '2026-11-26T12:00:00Z',
	properties: { hs_object_id: id },
	objectWriteTraceId: trace
});
const properties = {
	results: [
		{ name: 'email', label: 'Email', type: 'string', fieldType: 'text', modificationMetadata: { readOnlyValue: false }, options: [] },
		{
			name: 'lead_score',
			label: 'Lead score',
			type: 'number',
			fieldType: 'number',
			modificationMetadata: { readOnlyValue: false },
			options: []
		},
		{
			name: 'hs_lead_status',
			label: 'Lead Status',
			type: 'enumeration',
			fieldType: 'radio',
			options: [{ label: 'New', value: 'NEW' }],
			modificationMetadata: { readOnlyValue: false }
		},
		{ name: 'createdate', label: 'Create Date', type: 'datetime', modificationMetadata: { readOnlyValue: true } }
	]
};

const { server, target, ctx } = describeConnector(hubspot, {
	settings: (relayUrl) => ({ relayUrl, portalId: '4711' }),
	records,
	route: `POST ${upsert}`,
	allIn: {
		play: {
			json: { status: 'COMPLETE', results: [result('d-2', '52', false), result('d-1', '51', true)], startedAt: 'x', completedAt: 'y' }
		},
		results: [
			{ externalId: 'd-2', status: 'updated', crmId: '52' },
			{ externalId: 'd-1', status: 'created', crmId: '51', link: 'https://app.hubspot.com/contacts/4711/record/0-1/51' }
		],
		sent: (s: Seen) => {
			expect(s.headers.authorization).toBe('Bearer t0ken');
			expect(s.json.inputs[0]).toEqual({
				id: 'Ada@Example.com',
				idProperty: 'email',
				objectWriteTraceId: 'd-1',
				properties: { email: 'Ada@Example.com', firstname: 'Ada', lead_score: '92' }
			});
		}
	},
	mixed: {
		play: {
			status: 207,
			json: {
				status: 'COMPLETE',
				numErrors: 1,
				results: [result('d-1', '51', true)],
				errors: [
					{
						status: 'error',
						category: 'VALIDATION_ERROR',
						context: { objectWriteTraceId: ['d-2'] },
						message:
							'Property values were not valid: [{"isValid":false,"message":"12 was not one of the allowed options","error":"INVALID_OPTION","name":"lead_score"}]'
					}
				]
			}
		},
		results: [
			{ externalId: 'd-1', status: 'created' },
			{ externalId: 'd-2', status: 'rejected', reason: '12 was not one of the allowed options', field: 'lead_score' }
		]
	},
	refused: {
		play: {
			status: 400,
			json: {
				status: 'error',
				category: 'VALIDATION_ERROR',
				message:
					'Property values were not valid: [{"isValid":false,"message":"Property \\"foo\\" does not exist","error":"PROPERTY_DOESNT_EXIST","name":"foo"}]',
				correlationId: 'c'
			}
		},
		reason: 'Property "foo" does not exist',
		field: 'foo'
	},
	unauthorised: {
		status: 401,
		json: { status: 'error', message: 'Authentication credentials not found.', category: 'INVALID_AUTHENTICATION' }
	},
	rate: {
		play: {
			status: 429,
			json: {
				status: 'error',
				message: 'You have reached your ten_secondly_rolling limit.',
				errorType: 'RATE_LIMIT',
				policyName: 'SECONDLY'
			}
		},
		afterMs: 10_000
	},
	daily: {
		play: {
			status: 429,
			json: { status: 'error', message: 'You have reached your daily limit.', errorType: 'RATE_LIMIT', policyName: 'DAILY' }
		},
		untilMs: Date.UTC(2026, 10, 27)
	},
	malformed: [{ json: { results: 'none' } }],
	fields: {
		play: (s) => s.on('GET /crm/v3/properties/contacts', { json: properties }),
		some: [
			{ name: 'lead_score', type: 'number', writable: true },
			{ name: 'hs_lead_status', type: 'choice', choices: ['NEW'] },
			{ name: 'createdate', type: 'date', writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s.on('POST /crm/v3/objects/contacts/batch/read', {
				status: 207,
				json: {
					results: [{ id: '52', properties: { email: 'bob@example.com', firstname: 'Robert', lead_score: null } }],
					numErrors: 1,
					errors: [{ status: 'error', category: 'OBJECT_NOT_FOUND', context: { ids: ['ada@example.com'] } }]
				}
			}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{ externalId: 'd-2', crmId: '52', before: { email: 'bob@example.com', firstname: 'Robert', lead_score: null }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('POST /crm/v3/objects/contacts/batch/archive', { status: 204 })
				.on('POST /crm/v3/objects/contacts/batch/update', { json: { status: 'COMPLETE', results: [{ id: '52' }] } }),
		records: [
			{ externalId: 'd-1', crmId: '51', before: null },
			{ externalId: 'd-2', crmId: '52', before: { firstname: 'Robert', lead_score: null } }
		],
		seen: ([archive, update]) => {
			expect(archive!.json).toEqual({ inputs: [{ id: '51' }] });
			expect(update!.json.inputs[0]).toMatchObject({ id: '52', properties: { firstname: 'Robert', lead_score: '' } });
		}
	},
	check: {
		play: (s) =>
			s
				.on('GET /crm/v3/objects/contacts', { json: { results: [] } })
				.on(`POST ${upsert}`, { status: 400, json: { message: 'inputs must not be empty' } })
				.on('GET /crm/v3/properties/contacts', { json: properties }),
		needed: ['lead_score']
	}
});

describe('HubSpot', () => {
	it('PUSH-4: two records of one email never travel in one call; without an email a record is rejected, not sent', async () => {
		server.on(`POST ${upsert}`, (s) => ({
			json: { results: s.json.inputs.map((i: { objectWriteTraceId: string }, n: number) => result(i.objectWriteTraceId, String(n), false)) }
		}));
		const outcome = await target().send(
			[
				...records,
				{ externalId: 'd-3', properties: { email: 'ADA@example.com' } },
				{ externalId: 'd-4', properties: { firstname: 'Nobody' } }
			],
			ctx()
		);
		expect(server.seen.filter((s) => s.method === 'POST').map((s) => s.json.inputs.length)).toEqual([2, 1]);
		expect(outcome.kind === 'verdicts' && outcome.results.map((v) => [v.externalId, v.status]).sort()).toEqual([
			['d-1', 'updated'],
			['d-2', 'updated'],
			['d-3', 'updated'],
			['d-4', 'rejected']
		]);
	});
	it('PUSH-4: by a unique property of the user the key is our own id', async () => {
		server.on(`POST ${upsert}`, { json: { results: [result('d-1', '9', true)] } });
		await opened(hubspot, { relayUrl: server.url, uniqueProperty: 'muster_id' }).send([records[0]!], contextFor(server.url));
		expect(server.seen.at(-1)!.json.inputs[0]).toMatchObject({ id: 'd-1', idProperty: 'muster_id' });
	});
	it('PUSH-1: yes and no are true and false there, several choices stand behind semicolons, and a moment has its time of day', async () => {
		server
			.on('GET /crm/v3/properties/contacts', {
				json: {
					results: [
						{
							name: 'opt_in',
							label: 'Opt-in',
							type: 'enumeration',
							fieldType: 'booleancheckbox',
							options: [{ value: 'true' }, { value: 'false' }]
						},
						{ name: 'topics', label: 'Topics', type: 'enumeration', fieldType: 'checkbox', options: [{ value: 'Robots' }] },
						{ name: 'met_at', label: 'Met', type: 'datetime', fieldType: 'date' }
					]
				}
			})
			.on(`POST ${upsert}`, { json: { results: [result('d-1', '1', true)] } });
		const properties = { email: 'ada@example.com', opt_in: 'no', topics: 'Robots, Motors', met_at: '2026-11-05' };
		await target().send([{ externalId: 'd-1', properties }], { ...ctx(), now: ctx().now + 3_600_000 });
		const met_at = '2026-11-05T00:00:00+00:00';
		expect(server.seen.at(-1)!.json.inputs[0].properties).toEqual({ ...properties, opt_in: 'false', topics: 'Robots;Motors', met_at });
	});
	it('PUSH-3: errors that name nobody are found by halving; a record left out is asked for again', async () => {
		const nameless = { status: 'error', category: 'CONFLICT', message: 'Contact already exists. Existing ID: 9', context: {} };
		server.on(
			`POST ${upsert}`,
			{ status: 207, json: { results: [], numErrors: 1, errors: [nameless] } },
			{ status: 207, json: { results: [result('d-1', '1', true)], numErrors: 1, errors: [nameless] } }
		);
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'refused', reason: 'Contact already exists. Existing ID: 9' });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1' }] });
	});
	it('PUSH-3, PUSH-4: what a partial answer could not read is not taken for absent: it would be deleted when the delivery is taken back', async () => {
		const error = { status: 'error', category: 'INTERNAL_ERROR', message: 'internal error', context: { ids: ['ada@example.com'] } };
		const bob = { id: '52', properties: { email: 'bob@example.com', firstname: 'Robert' } };
		server.on('POST /crm/v3/objects/contacts/batch/read', { status: 207, json: { results: [bob], numErrors: 1, errors: [error] } });
		expect(await target().foresee!(records, ctx())).toMatchObject({
			ok: false,
			problem: { code: 'deliveryRefused', params: { status: 207, reason: 'internal error' } }
		});
	});
	it('PUSH-4: whom HubSpot knows by another of their emails stood there before: taking back never deletes them', async () => {
		const properties = { email: 'ada@home.example', hs_additional_emails: 'x@y.example;Ada@Example.com', firstname: 'A.' };
		server.on('POST /crm/v3/objects/contacts/batch/read', { json: { results: [{ id: '7', properties }] } });
		const looked = await target().foresee!([records[0]!], ctx());
		expect(looked).toMatchObject({ ok: true, value: [{ crmId: '7', before: { email: 'ada@home.example', firstname: 'A.' } }] });
		expect(server.seen.at(-1)!.json.properties).toContain('hs_additional_emails');
	});
	it('PUSH-2: missing fields are created under names that HubSpot takes', async () => {
		server.on('POST /crm/v3/properties/contacts/batch/create', (s) => ({
			status: 201,
			json: { status: 'COMPLETE', results: s.json.inputs }
		}));
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['lead_score']
		});
		expect(server.seen[0]!.json.inputs[0]).toEqual({
			name: 'lead_score',
			label: 'Lead score',
			groupName: 'contactinformation',
			type: 'number',
			fieldType: 'number'
		});
	});
	it('PUSH-6: a token without the scope says which rights it needs', async () => {
		server.on('GET /crm/v3/objects/contacts', { json: { results: [] } }).on(`POST ${upsert}`, {
			status: 403,
			json: { status: 'error', category: 'MISSING_SCOPES', message: "This app hasn't been granted all required scopes" }
		});
		const checks: unknown[] = [];
		await target().check([], ctx(), (c) => checks.push(c));
		expect(checks[1]).toMatchObject({
			step: 'authorised',
			state: 'fail',
			detail: { code: 'serviceScope', params: { scopes: expect.stringContaining('crm.objects.contacts.write') } }
		});
	});
	it('PUSH-3: midnight of the account, also on days of 23 and 25 hours', () => {
		expect(nextMidnight(Date.UTC(2026, 10, 26, 12), 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 26, 23));
		expect(nextMidnight(Date.UTC(2026, 2, 28, 23, 30), 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 22));
		expect(nextMidnight(Date.UTC(2026, 9, 24, 22, 30), 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 23));
		expect(nextMidnight(Date.UTC(2026, 10, 26, 12), 'Nowhere/At_All')).toBe(Date.UTC(2026, 10, 27));
	});
});
