import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { mailchimp } from '#workers/connectors/mailchimp/mailchimp';
import { describeConnector } from '../../support/connector-suite';

const records: DeliveryRecord[] = [
	{
		externalId: 'd-1',
		properties: {
			email_address: 'Ada@example.com',
			FNAME: 'Ada',
			LEADSCORE: 92,
			'ADDRESS.addr1': '1 Road',
			'ADDRESS.city': 'London',
			PHONE: null
		}
	},
	{
		externalId: 'd-2',
		properties: {
			email_address: 'bob@example.com',
			FNAME: 'Bob',
			'ADDRESS.addr1': '2 Road',
			'ADDRESS.city': 'Bath',
			'ADDRESS.state': 'Somerset',
			'ADDRESS.zip': 'BA1'
		}
	}
];
const list = '/3.0/lists/a1b2';
const member = (email: string, id: string) => ({ id, email_address: email, web_id: 900, status: 'pending', merge_fields: {} });
const exists = {
	email_address: 'bob@example.com',
	error: 'bob@example.com is already a list member, do you want to update?',
	error_code: 'ERROR_CONTACT_EXISTS',
	field: '',
	field_message: ''
};
const answer = (new_members: unknown[], errors: unknown[]) => ({
	json: { new_members, updated_members: [], errors, total_created: new_members.length, total_updated: 0, error_count: errors.length }
});
const tags = {
	merge_fields: [
		{ merge_id: 1, tag: 'FNAME', name: 'First Name', type: 'text', required: false },
		{ merge_id: 5, tag: 'LEADSCORE', name: 'Lead score', type: 'number', required: false },
		{ merge_id: 3, tag: 'ADDRESS', name: 'Address', type: 'address', required: false },
		{ merge_id: 6, tag: 'TIER', name: 'Tier', type: 'dropdown', options: { choices: ['A', 'B'] } }
	],
	total_items: 4
};

const { server, target, ctx } = describeConnector(mailchimp, {
	settings: (relayUrl) => ({ relayUrl, server: 'us21', audience: 'a1b2' }),
	records,
	route: `POST ${list}`,
	before: (s) => s.on(`PATCH ${list}/members/bob@example.com`, { json: member('bob@example.com', 'm2') }),
	allIn: {
		play: answer([member('ada@example.com', 'm1')], [exists]),
		results: [
			{ externalId: 'd-1', status: 'created', crmId: 'm1', link: 'https://us21.admin.mailchimp.com/lists/members/view?id=900' },
			{ externalId: 'd-2', status: 'updated', crmId: 'm2' }
		],
		sent: (s) => {
			expect(Buffer.from(String(s.headers.authorization).replace('Basic ', ''), 'base64').toString()).toBe('muster:t0ken');
			expect(s.json).toEqual({
				update_existing: false,
				members: [
					{ email_address: 'Ada@example.com', status: 'pending', merge_fields: { FNAME: 'Ada', LEADSCORE: 92 } },
					{
						email_address: 'bob@example.com',
						status: 'pending',
						merge_fields: { FNAME: 'Bob', ADDRESS: { addr1: '2 Road', city: 'Bath', state: 'Somerset', zip: 'BA1' } }
					}
				]
			});
		}
	},
	mixed: {
		play: answer(
			[member('ada@example.com', 'm1')],
			[
				{
					email_address: 'bob@example.com',
					error: 'bob@example.com looks fake or invalid, please enter a real email address.',
					error_code: 'ERROR_GENERIC',
					field: 'email_address'
				}
			]
		),
		results: [
			{ externalId: 'd-1', status: 'created' },
			{ externalId: 'd-2', status: 'rejected', reason: expect.stringContaining('looks fake or invalid'), field: 'email_address' }
		]
	},
	refused: {
		play: {
			status: 400,
			json: {
				type: 'https://mailchimp.com/developer/marketing/docs/errors/',
				title: 'Invalid Resource',
				status: 400,
				detail: 'The resource submitted could not be validated.',
				errors: [{ field: 'members.item:0.merge_fields', message: 'Schema describes object, array found' }]
			}
		},
		reason: 'Schema describes object',
		field: 'members.item:0.merge_fields'
	},
	unauthorised: {
		status: 401,
		json: {
			title: 'API Key Invalid',
			status: 401,
			detail: "Your API key may be invalid, or you've attempted to access the wrong datacenter."
		}
	},
	rate: {
		play: {
			status: 429,
			json: { title: 'Too Many Requests', status: 429, detail: 'You have exceeded the limit of 10 simultaneous connections.' }
		},
		afterMs: 10_000
	},
	malformed: [answer([], [])],
	fields: {
		play: (s) => s.on(`GET ${list}/merge-fields`, { json: tags }),
		some: [
			{ name: 'email_address', required: true },
			{ name: 'LEADSCORE', type: 'number' },
			{ name: 'ADDRESS.zip', type: 'text' },
			{ name: 'TIER', choices: ['A', 'B'] }
		]
	},
	foresee: {
		play: (s) =>
			s
				.on(`GET ${list}/members/ada@example.com`, { status: 404, json: { title: 'Resource Not Found', status: 404 } })
				.on(`GET ${list}/members/bob@example.com`, {
					json: {
						...member('bob@example.com', 'm2'),
						status: 'unsubscribed',
						merge_fields: { FNAME: 'Robert', ADDRESS: { addr1: 'Old', city: '', state: '', zip: '' } }
					}
				}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{
				externalId: 'd-2',
				crmId: 'm2',
				before: {
					email_address: 'bob@example.com',
					FNAME: 'Robert',
					'ADDRESS.addr1': 'Old',
					'ADDRESS.city': null,
					'ADDRESS.state': null,
					'ADDRESS.zip': null
				},
				refused: null
			}
		]
	},
	takeBack: {
		play: (s) =>
			s.on(`DELETE ${list}/members/m1`, { status: 204 }).on(`PATCH ${list}/members/m2`, { json: member('bob@example.com', 'm2') }),
		records: [
			{ externalId: 'd-1', crmId: 'm1', before: null },
			{
				externalId: 'd-2',
				crmId: 'm2',
				before: { email_address: 'bob@example.com', FNAME: 'Robert', LEADSCORE: null, 'ADDRESS.addr1': 'Old', 'ADDRESS.city': null }
			}
		],
		seen: ([, restore]) => expect(restore!.json).toEqual({ merge_fields: { FNAME: 'Robert', LEADSCORE: '', ADDRESS: '' } })
	},
	check: {
		play: (s) => s.on(`GET ${list}`, { json: { id: 'a1b2' } }).on(`GET ${list}/merge-fields`, { json: tags }),
		needed: ['LEADSCORE', 'TIER']
	}
});

describe('Mailchimp', () => {
	it('PUSH-4: the status of a contact that is known is never sent', async () => {
		server.on(`POST ${list}`, answer([], [exists])).on(`PATCH ${list}/members/bob@example.com`, { json: member('bob@example.com', 'm2') });
		await target().send([records[1]!], ctx());
		expect(server.seen.at(-1)!.json).not.toHaveProperty('status');
	});
	it('PUSH-3: a bare 403 under load is waited for; a 403 with a reason stops', async () => {
		server.on(
			`POST ${list}`,
			{ status: 403, text: '' },
			{ status: 403, json: { title: 'Forbidden', status: 403, detail: 'User does not have access to this list.' } }
		);
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'retry', afterMs: 10_000 });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
	});
	it('PUSH-4: cut off between the steps: what was created is told, the rest is asked for again and converges', async () => {
		const busy = { status: 429, json: { title: 'Too Many Requests' } };
		server
			.on(`POST ${list}`, answer([member('ada@example.com', 'm1')], [exists]), answer([], [exists]))
			.on(`PATCH ${list}/members/bob@example.com`, busy, busy, { json: member('bob@example.com', 'm2') });
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1', status: 'created' }] });
		expect((await target().send([records[1]!], ctx())).kind).toBe('retry');
		expect(await target().send([records[1]!], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ externalId: 'd-2', status: 'updated' }]
		});
	});
	it('PUSH-2: missing fields are created under tags that Mailchimp takes', async () => {
		server.on(`POST ${list}/merge-fields`, (s) => ({ json: { ...s.json, merge_id: 9 } }));
		expect(await target().createFields!([{ name: 'leadScoreOfMine', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['LEADSCOREO']
		});
	});
});
