import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { twenty } from '#workers/connectors/twenty/twenty';
import { describeConnector } from '../../support/connector-suite';

const records: DeliveryRecord[] = [
	{
		externalId: 'd-1',
		properties: {
			'name.firstName': 'Ada',
			'name.lastName': 'Lovelace',
			'emails.primaryEmail': 'Ada@example.com',
			leadScore: 92,
			city: null
		}
	},
	{ externalId: 'd-2', properties: { 'emails.primaryEmail': 'bob@example.com', leadScore: 12 } }
];
const person = (id: string, email: string, updatedAt: string) => ({
	id,
	createdAt: '2026-11-26T12:00:00.000Z',
	updatedAt,
	emails: { primaryEmail: email, additionalEmails: null }
});
const objects = {
	data: {
		objects: [
			{ id: 'o1', nameSingular: 'company', fields: [] },
			{
				id: 'o2',
				nameSingular: 'person',
				fields: [
					{ name: 'name', label: 'Name', type: 'FULL_NAME', isActive: true, isSystem: false },
					{ name: 'emails', label: 'Emails', type: 'EMAILS', isActive: true },
					{ name: 'leadScore', label: 'Lead score', type: 'NUMBER', isActive: true },
					{ name: 'leadTier', label: 'Tier', type: 'SELECT', isActive: true, options: [{ value: 'HOT', label: 'Hot' }] },
					{ name: 'id', label: 'Id', type: 'UUID', isActive: true, isSystem: true },
					{ name: 'gone', label: 'Gone', type: 'TEXT', isActive: false }
				]
			}
		]
	}
};

const { server, target, ctx } = describeConnector(twenty, {
	settings: (url) => ({ url, appUrl: 'https://acme.twenty.com' }),
	records,
	route: 'POST /rest/batch/people',
	allIn: {
		play: {
			status: 201,
			json: {
				data: {
					createPeople: [
						person('p2', 'bob@example.com', '2026-11-26T13:00:00.000Z'),
						person('p1', 'ada@example.com', '2026-11-26T12:00:00.000Z')
					]
				}
			}
		},
		results: [
			{ externalId: 'd-2', status: 'updated', crmId: 'p2' },
			{ externalId: 'd-1', status: 'created', crmId: 'p1', link: 'https://acme.twenty.com/object/person/p1' }
		],
		sent: (s) => {
			expect(s.headers.authorization).toBe('Bearer t0ken');
			expect(s.query.get('upsert')).toBe('true');
			expect(s.json).toEqual([
				{ name: { firstName: 'Ada', lastName: 'Lovelace' }, emails: { primaryEmail: 'ada@example.com' }, leadScore: 92 },
				{ emails: { primaryEmail: 'bob@example.com' }, leadScore: 12 }
			]);
		}
	},
	refused: {
		play: {
			status: 400,
			json: { statusCode: 400, error: 'BadRequestException', messages: ['Object person doesn\'t have any "leadScore" field.'] }
		},
		reason: 'doesn\'t have any "leadScore" field'
	},
	unauthorised: { status: 401, json: { statusCode: 401, error: 'UnauthorizedException', messages: ['Token invalid.'] } },
	rate: { play: { status: 429, json: { statusCode: 429, error: 'TooManyRequests', messages: ['Limit reached'] } }, afterMs: 60_000 },
	malformed: [{ status: 201, json: { data: { createPeople: [{ id: 'x' }] } } }],
	fields: {
		play: (s) => s.on('GET /rest/metadata/objects', { json: objects }),
		some: [
			{ name: 'name.firstName', type: 'text', writable: true },
			{ name: 'emails.primaryEmail' },
			{ name: 'leadTier', choices: ['HOT'] },
			{ name: 'id', writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s.on('GET /rest/people', (seen) => {
				expect(seen.query.get('filter')).toBe('emails.primaryEmail[in]:["ada@example.com","bob@example.com"]');
				return { json: { data: { people: [{ ...person('p2', 'bob@example.com', 'x'), leadScore: null }] } } };
			}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{ externalId: 'd-2', crmId: 'p2', before: { 'emails.primaryEmail': 'bob@example.com', leadScore: null }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('DELETE /rest/people/p1', { json: { data: { deletePerson: { id: 'p1' } } } })
				.on('PATCH /rest/people/p2', { json: { data: { updatePerson: { id: 'p2' } } } }),
		records: [
			{ externalId: 'd-1', crmId: 'p1', before: null },
			{ externalId: 'd-2', crmId: 'p2', before: { 'name.firstName': null, leadScore: null } }
		],
		seen: ([, restore]) => expect(restore!.json).toEqual({ name: { firstName: '' }, leadScore: null })
	},
	check: {
		play: (s) => s.on('GET /rest/people', { json: { data: { people: [] } } }).on('GET /rest/metadata/objects', { json: objects }),
		needed: ['leadScore']
	}
});

describe('Twenty', () => {
	it('PUSH-3: one bad record refuses all of a transaction: halving finds it', async () => {
		server.on('POST /rest/batch/people', (s) =>
			s.json.some((p: { leadScore: number }) => p.leadScore === 12)
				? { status: 409, json: { statusCode: 409, messages: ['A duplicate entry was detected'] } }
				: { status: 201, json: { data: { createPeople: [person('p1', 'ada@example.com', '')] } } }
		);
		expect((await target().send(records, ctx())).kind).toBe('refused');
		expect((await target().send(records.slice(0, 1), ctx())).kind).toBe('verdicts');
		expect(await target().send(records.slice(1), ctx())).toMatchObject({ kind: 'refused', reason: 'A duplicate entry was detected' });
	});
	it('PUSH-1: several choices travel as a list', async () => {
		const [company, people] = objects.data.objects;
		server
			.on('GET /rest/metadata/objects', {
				json: {
					data: {
						objects: [
							company,
							{
								...people!,
								fields: [
									...people!.fields,
									{ name: 'topics', label: 'Topics', type: 'MULTI_SELECT', isActive: true, options: [{ value: 'ROBOTS' }] }
								]
							}
						]
					}
				}
			})
			.on('POST /rest/batch/people', { status: 201, json: { data: { createPeople: [person('p1', 'ada@example.com', 'x')] } } });
		await target().send([{ externalId: 'd-1', properties: { 'emails.primaryEmail': 'ada@example.com', topics: 'ROBOTS, MOTORS' } }], {
			...ctx(),
			now: ctx().now + 3_600_000
		});
		expect(server.seen.at(-1)!.json[0].topics).toEqual(['ROBOTS', 'MOTORS']);
	});
	it('PUSH-1: keeps to a hundred calls a minute, also while taking back', async () => {
		expect(target().minIntervalMs).toBe(600);
		for (const id of ['p1', 'p2']) server.on(`DELETE /rest/people/${id}`, { json: { data: { deletePerson: { id } } } });
		const context = ctx();
		await target().takeBack!(
			[
				{ externalId: 'a', crmId: 'p1', before: null },
				{ externalId: 'b', crmId: 'p2', before: null }
			],
			context
		);
		expect(context.slept).toEqual([600, 600]);
	});
	it('PUSH-2: a created field gets a name that Twenty takes', async () => {
		server
			.on('GET /rest/metadata/objects', { json: objects })
			.on('POST /rest/metadata/fields', { status: 201, json: { data: { createOneField: { id: 'f' } } } });
		expect(await target().createFields!([{ name: 'Lead-score', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['leadScore']
		});
		expect(server.seen[1]!.json).toEqual({ objectMetadataId: 'o2', name: 'leadScore', label: 'Lead score', type: 'NUMBER' });
	});
});
