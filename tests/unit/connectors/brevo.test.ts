import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { brevo } from '#workers/connectors/brevo/brevo';
import { describeConnector } from '../../support/connector-suite';
import type { RecordedServer } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'Ada@example.com', FIRSTNAME: 'Ada', LEAD_SCORE: 92, REVENUE: '12.5', LASTNAME: null } },
	{ externalId: 'd-2', properties: { email: 'bob@example.com', LASTNAME: '' } }
];
const attributes = {
	attributes: [
		{ name: 'FIRSTNAME', category: 'normal', type: 'text' },
		{ name: 'LASTNAME', category: 'normal', type: 'text' },
		{ name: 'LEAD_SCORE', category: 'normal', type: 'float' },
		{ name: 'REVENUE', category: 'normal', type: 'float' },
		{ name: 'TIER', category: 'category', enumeration: [{ value: 1, label: 'Hot' }] },
		{ name: 'BLACKLIST', category: 'global', calculatedValue: 'COUNT[…]' }
	]
};
const withAttributes = (s: RecordedServer) => s.on('GET /v3/contacts/attributes', { json: attributes });

const { server, target, ctx } = describeConnector(brevo, {
	settings: (relayUrl) => ({ relayUrl, listId: 7 }),
	records,
	route: 'POST /v3/contacts/import',
	before: withAttributes,
	allIn: {
		play: { status: 202, json: { processId: 78 } },
		results: [
			{ externalId: 'd-1', status: 'accepted', crmId: 'ada@example.com' },
			{ externalId: 'd-2', status: 'accepted' }
		],
		sent: (s) => {
			expect(s.headers['api-key']).toBe('t0ken');
			expect(s.json).toEqual({
				jsonBody: [
					{ email: 'Ada@example.com', attributes: { FIRSTNAME: 'Ada', LEAD_SCORE: 92, REVENUE: 12.5 } },
					{ email: 'bob@example.com', attributes: {} }
				],
				listIds: [7],
				updateExistingContacts: true,
				emptyContactsAttributes: false,
				disableNotification: true
			});
		}
	},
	refused: { play: { status: 400, json: { code: 'invalid_parameter', message: 'List ids are invalid' } }, reason: 'List ids are invalid' },
	unauthorised: { status: 401, json: { code: 'unauthorized', message: 'Key not found' } },
	rate: {
		play: { status: 429, json: { code: 'too_many_requests', message: 'too many requests' }, headers: { 'x-sib-ratelimit-reset': '42' } },
		afterMs: 42_000
	},
	daily: { play: { status: 429, json: { message: 'You have reached your daily limit' } }, untilMs: Date.UTC(2026, 10, 27) },
	fields: {
		play: withAttributes,
		some: [
			{ name: 'LEAD_SCORE', type: 'number', writable: true },
			{ name: 'TIER', type: 'choice', choices: ['Hot'] },
			{ name: 'BLACKLIST', writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s
				.on('GET /v3/contacts/ada@example.com', {
					json: { email: 'ada@example.com', id: 42, attributes: { FIRSTNAME: 'A.', LEAD_SCORE: 5 } }
				})
				.on('GET /v3/contacts/bob@example.com', { status: 404, json: { code: 'document_not_found', message: 'Contact does not exist' } }),
		foreseen: [
			{
				externalId: 'd-1',
				crmId: 'ada@example.com',
				before: { email: 'ada@example.com', FIRSTNAME: 'A.', LEAD_SCORE: 5, REVENUE: null },
				refused: null
			},
			{ externalId: 'd-2', crmId: null, before: null, refused: null }
		]
	},
	takeBack: {
		play: (s) => s.on('DELETE /v3/contacts/bob@example.com', { status: 204 }).on('PUT /v3/contacts/ada@example.com', { status: 204 }),
		records: [
			{ externalId: 'd-2', crmId: 'bob@example.com', before: null },
			{ externalId: 'd-1', crmId: 'ada@example.com', before: { email: 'ada@example.com', FIRSTNAME: 'A.', REVENUE: null } }
		],
		seen: (all) => expect(all.at(-1)!.json).toEqual({ attributes: { FIRSTNAME: 'A.', REVENUE: '' } })
	},
	check: { play: (s) => withAttributes(s).on('GET /v3/contacts/lists/7', { json: { id: 7 } }), needed: ['LEAD_SCORE'] }
});

describe('Brevo', () => {
	it('PUSH-3: an attribute that is not there would be dropped without a word, so nothing is sent', async () => {
		withAttributes(server).on('POST /v3/contacts/import', { status: 202, json: { processId: 1 } });
		expect(await target().send([{ externalId: 'd', properties: { email: 'a@b.example', leadScore: 3 } }], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryFieldsMissing', params: { fields: 'leadScore' } }
		});
		expect(server.seen.map((s) => s.method)).toEqual(['GET']);
	});
	it('PUSH-1, PUSH-4: yes and no travel as such, there and back', async () => {
		server
			.on('GET /v3/contacts/attributes', { json: { attributes: [{ name: 'OPT_IN', category: 'normal', type: 'boolean' }] } })
			.on('POST /v3/contacts/import', { status: 202, json: { processId: 1 } });
		await target().send([{ externalId: 'd', properties: { email: 'a@b.example', OPT_IN: 'no' } }], ctx());
		expect(server.seen.at(-1)!.json.jsonBody).toEqual([{ email: 'a@b.example', attributes: { OPT_IN: false } }]);
		expect(await target().send([{ externalId: 'd', properties: { email: 'a@b.example', OPT_IN: 'Denied' } }], ctx())).toMatchObject({
			results: [{ status: 'rejected', field: 'OPT_IN' }]
		});
		server.on('PUT /v3/contacts/a@b.example', { status: 204 });
		const back = [{ externalId: 'd', crmId: 'a@b.example', before: { email: 'a@b.example', OPT_IN: 'true' } }];
		await target().takeBack!(back, { ...ctx(), now: ctx().now + 3_600_000 });
		expect(server.seen.at(-1)!.json).toEqual({ attributes: { OPT_IN: true } });
	});
	it('PUSH-2: attributes are created in capitals', async () => {
		server.on('POST /v3/contacts/attributes/normal/LEAD_SCORE', { status: 201 });
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['LEAD_SCORE']
		});
		expect(server.seen[0]!.json).toEqual({ type: 'float' });
	});
});
