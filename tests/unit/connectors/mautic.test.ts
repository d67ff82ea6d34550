import { describe, expect, it } from 'vitest';
import type { DeliveryRecord, TargetField } from '#domain/delivery';
import { mautic } from '#workers/connectors/mautic/mautic';
import { foreseen } from '#workers/outbox/preparing/foresight';
import { describeConnector, opened } from '../../support/connector-suite';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'Ada@example.com', firstname: 'Ada', lead_score: 92, city: null } },
	{ externalId: 'd-2', properties: { email: 'bob@example.com', lead_score: 12 } }
];
const contact = (id: number, email: string) => ({
	id,
	isPublished: true,
	fields: { core: {}, all: { id, email, firstname: 'Old', lead_score: null } }
});
const list = {
	total: 3,
	fields: [
		{ id: 1, label: 'Email', alias: 'email', type: 'email', isRequired: false, isPublished: true },
		{ id: 9, label: 'Lead score', alias: 'lead_score', type: 'number', isPublished: true },
		{ id: 10, label: 'Tier', alias: 'tier', type: 'select', isPublished: false, properties: { list: [{ label: 'Hot', value: 'hot' }] } }
	]
};

const { server, target, ctx } = describeConnector(mautic, {
	settings: (url) => ({ url }),
	token: 'ada:pässword',
	records,
	route: 'POST /api/contacts/batch/new',
	allIn: {
		play: { status: 201, json: { contacts: [contact(5, 'ada@example.com'), contact(6, 'bob@example.com')], statusCodes: [201, 200] } },
		results: [
			{ externalId: 'd-1', status: 'created', crmId: '5', link: expect.stringContaining('/s/contacts/view/5') },
			{ externalId: 'd-2', status: 'updated', crmId: '6' }
		],
		sent: (s) => {
			expect(Buffer.from(String(s.headers.authorization).replace('Basic ', ''), 'base64').toString()).toBe('ada:pässword');
			expect(s.json).toEqual([
				{ email: 'Ada@example.com', firstname: 'Ada', lead_score: 92 },
				{ email: 'bob@example.com', lead_score: 12 }
			]);
		}
	},
	mixed: {
		// The failed one is left out of the list, which then is an object by index.
		play: {
			status: 201,
			json: {
				contacts: { 1: contact(6, 'bob@example.com') },
				statusCodes: { 0: 400, 1: 200 },
				errors: {
					0: {
						code: 400,
						message: 'email: This value is not a valid email address.',
						details: { email: ['This value is not valid.'] },
						type: null
					}
				}
			}
		},
		results: [
			{ externalId: 'd-1', status: 'rejected', field: 'email', reason: 'email: This value is not a valid email address.' },
			{ externalId: 'd-2', status: 'updated' }
		]
	},
	refused: {
		play: { status: 400, json: { errors: [{ code: 400, message: 'The batch is malformed', type: null }] } },
		reason: 'The batch is malformed'
	},
	unauthorised: { status: 401, json: { errors: [{ code: 401, message: 'API authorization denied.', type: 'access_denied' }] } },
	rate: { play: { status: 429, json: { errors: [{ code: 429, message: 'API calls limit exceeded.' }] } }, afterMs: 10_000 },
	malformed: [
		{ json: { contacts: [], statusCodes: [] } },
		{ status: 201, json: { contacts: [contact(5, 'x@example.com'), contact(6, 'y@example.com')], statusCodes: [201, 201] } }
	],
	fields: {
		play: (s) => s.on('GET /api/fields/contact', { json: list }),
		some: [
			{ name: 'lead_score', type: 'number', writable: true },
			{ name: 'tier', type: 'choice', choices: ['hot'], writable: false }
		]
	},
	foresee: {
		play: (s) =>
			s.on('GET /api/contacts', (seen) => {
				expect(seen.query.get('where[0][val]')).toBe('ada@example.com,bob@example.com');
				return { json: { total: '1', contacts: { 6: contact(6, 'Bob@example.com') } } };
			}),
		foreseen: [
			{ externalId: 'd-1', crmId: null, before: null, refused: null },
			{ externalId: 'd-2', crmId: '6', before: { email: 'Bob@example.com', lead_score: null }, refused: null }
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('DELETE /api/contacts/5/delete', { json: { contact: { id: null } } })
				.on('PATCH /api/contacts/6/edit', { json: { contact: { id: 6 } } }),
		records: [
			{ externalId: 'd-1', crmId: '5', before: null },
			{ externalId: 'd-2', crmId: '6', before: { email: 'b', firstname: 'Old', lead_score: null } }
		],
		seen: ([, restore]) => expect(restore!.json).toEqual({ firstname: 'Old', lead_score: '', overwriteWithBlank: true })
	},
	check: {
		play: (s) => s.on('GET /api/contacts', { json: { total: '0', contacts: [] } }).on('GET /api/fields/contact', { json: list }),
		needed: ['lead_score']
	}
});

describe('Mautic', () => {
	it('PUSH-1: countries and states go by the names of its lists, which take no codes, and are seen and put back as the same', async () => {
		const fields = ['email', 'country', 'region', 'multiselect'].map((type) => ({
			alias: type === 'region' ? 'state' : type,
			type,
			isPublished: true
		}));
		const there = {
			...contact(5, 'ada@example.com'),
			fields: { all: { email: 'ada@example.com', country: 'Turkey', state: 'Ohio', multiselect: 'a|b' } }
		};
		server
			.on('GET /api/fields/contact', { json: { fields } })
			.on('POST /api/contacts/batch/new', { status: 201, json: { contacts: [there], statusCodes: [200] } })
			.on('GET /api/contacts', { json: { contacts: { 5: there } } })
			.on('PATCH /api/contacts/5/edit', { json: { contact: { id: 5 } } });
		const at = opened(mautic, { url: server.url, sign: 'bearer' });
		const own = { ...ctx(), secret: { value: 'places', origin: server.url } };
		const sent: [string, string][] = [
			['DE', 'Bayern'],
			['US', 'WA'],
			['AU', 'WA'],
			['CZ', ''],
			['MK', ''],
			['Narnia', 'OH']
		];
		const list = sent.map(([country, state], i): DeliveryRecord => ({
			externalId: `d-${i}`,
			properties: { email: `${i}@example.com`, country, state }
		}));
		await at.send(list, own);
		expect(server.seen.at(-1)!.json.map((c: Record<string, string>) => [c.country, c.state ?? ''])).toEqual([
			['Germany', 'Bayern'],
			['United States', 'Washington'],
			['Australia', 'Western Australia'],
			['Czech Republic', ''],
			['Macedonia', ''],
			['Narnia', 'OH']
		]);
		const [ada] = [{ externalId: 'd-1', properties: { email: 'ada@example.com', country: 'TR', state: 'OH', multiselect: 'a; b' } }];
		expect(await at.foresee!([ada!], own)).toMatchObject({
			ok: true,
			value: [{ before: { country: 'TR', state: 'OH', multiselect: 'a, b' } }]
		});
		await at.takeBack!([{ externalId: 'd-1', crmId: '5', before: { country: 'US', state: 'OH', multiselect: 'a, b' } }], own);
		expect(server.seen.at(-1)!.json).toMatchObject({ country: 'United States', state: 'Ohio', multiselect: 'a|b' });
	});
	it('PUSH-4: several choices go with bars between, and a text that is neither yes nor no stays here, since Mautic takes it for a no', async () => {
		const fields = [
			{
				alias: 'fairs',
				label: 'Fairs',
				type: 'multiselect',
				isPublished: true,
				properties: { list: [{ value: 'Ber, lin' }, { value: 'Bonn' }] }
			},
			{ alias: 'customer', label: 'Customer', type: 'boolean', isPublished: true },
			{ alias: 'seats', label: 'Seats', type: 'number', isPublished: true }
		];
		server
			.on('GET /api/fields/contact', { json: { fields } })
			.on('POST /api/contacts/batch/new', { status: 201, json: { contacts: [contact(5, 'ada@example.com')], statusCodes: [200] } });
		const token = { value: 'kinds', origin: server.url };
		const sent = await opened(mautic, { url: server.url, sign: 'bearer' }).send(
			[
				{ externalId: 'd-1', properties: { email: 'ada@example.com', fairs: 'Bonn; Berlin', customer: 'yes', seats: '12' } },
				{ externalId: 'd-2', properties: { email: 'bob@example.com', customer: 'perhaps' } }
			],
			{ ...ctx(), secret: token }
		);
		expect(sent).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-2', status: 'rejected', field: 'customer' },
				{ externalId: 'd-1', status: 'updated' }
			]
		});
		expect(server.seen.at(-1)!.json).toEqual([{ email: 'ada@example.com', fairs: 'Bonn|Berlin', customer: true, seats: 12 }]);
	});
	it('PUSH-3: a code without contact and without error gives no verdict: it is asked for again', async () => {
		server.on('POST /api/contacts/batch/new', {
			status: 201,
			json: { contacts: [contact(5, 'ada@example.com'), null], statusCodes: [201, 500] }
		});
		expect(await target().send(records, ctx())).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1' }] });
	});
	it('PUSH-5: an access token travels as such', async () => {
		server.on('POST /api/contacts/batch/new', { json: {} });
		await opened(mautic, { url: server.url, sign: 'bearer' }).send(records, { ...ctx(), secret: { value: 't0ken', origin: server.url } });
		expect(server.seen[0]!.headers.authorization).toBe('Bearer t0ken');
	});
	it('PUSH-2: a score of 0 is sent, found and given back as 0, and no score is none', async () => {
		const scored = (lead_score: number | null): DeliveryRecord => ({
			externalId: 'd-2',
			properties: { email: 'bob@example.com', lead_score }
		});
		const stands = (lead_score: unknown) => ({
			...contact(6, 'bob@example.com'),
			fields: { core: {}, all: { email: 'bob@example.com', lead_score } }
		});
		server.on('POST /api/contacts/batch/new', { json: { contacts: [contact(6, 'bob@example.com')], statusCodes: [200] } });
		await target().send([scored(0)], ctx());
		await target().send([scored(null)], ctx());
		expect(server.seen.map((s) => s.json as unknown)).toEqual([
			[{ email: 'bob@example.com', lead_score: 0 }],
			[{ email: 'bob@example.com' }]
		]);
		for (const [value, before] of [
			[0, 0],
			['0', '0'],
			[null, null],
			['', null]
		] as const) {
			server.on('GET /api/contacts', { json: { contacts: { 6: stands(value) } } });
			expect(await target().foresee!([scored(5)], ctx())).toMatchObject({ value: [{ before: { lead_score: before } }] });
		}
		server.on('PATCH /api/contacts/6/edit', { json: { contact: { id: 6 } } });
		await target().takeBack!([{ externalId: 'd-2', crmId: '6', before: { lead_score: 0 } }], ctx());
		expect(server.seen.at(-1)!.json).toMatchObject({ lead_score: 0 });
	});
	it('PUSH-2: Mautic writes no 0 and no "no", and the dry run says of each field that it stays', async () => {
		expect(target().zeroStays).toBe(true);
		const fields: TargetField[] = ['score', 'visits', 'customer', 'city'].map((name) => ({
			name,
			label: name,
			type: name === 'city' ? 'text' : name === 'customer' ? 'yesNo' : 'number',
			required: false,
			writable: true
		}));
		const record = { externalId: 'd-1', properties: { score: 0, visits: '0', customer: 'no', city: 'Bonn' } };
		const there = { externalId: 'd-1', crmId: '6', refused: null, before: { score: 81, visits: null, customer: 'true', city: 'Ulm' } };
		const shown = foreseen(record, 'Ada', there, fields, target()).changes.map((c) => [c.name, c.stays ?? false]);
		expect(shown).toEqual([
			['score', true],
			['visits', true],
			['customer', true],
			['city', false]
		]);
		expect(foreseen(record, 'Ada', there, fields).changes.some((c) => c.stays)).toBe(false);
	});
	it('PUSH-2: a created field answers with its alias', async () => {
		server.on('POST /api/fields/contact/new', (s) => ({ status: 201, json: { field: { id: 9, ...s.json } } }));
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['lead_score']
		});
	});
});
