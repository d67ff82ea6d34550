import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { pipedrive } from '#workers/connectors/pipedrive/pipedrive';
import { describeConnector } from '../../support/connector-suite';
import type { Answer, RecordedServer } from '../../support/recorded';

const HASH = 'a'.repeat(39) + '1';
const ada: DeliveryRecord = {
	externalId: 'd-1',
	properties: { email: 'Ada@example.com', first_name: 'Ada', last_name: 'Lovelace', phone: '+4989123', job_title: null, [HASH]: 92 }
};
const search = (items: unknown[]): Answer => ({
	json: { success: true, data: { items: items.map((item) => ({ result_score: 1, item })) }, additional_data: { next_cursor: null } }
});
const person = {
	id: 7,
	name: 'A. L.',
	emails: [{ value: 'ada@example.com', primary: true, label: 'home' }],
	phones: [{ value: '+49 89 999', primary: true, label: 'mobile' }],
	job_title: 'Analyst',
	custom_fields: { [HASH]: 5 }
};
const fields = {
	json: {
		success: true,
		data: [
			{ field_code: 'name', field_name: 'Name', field_type: 'varchar', is_custom_field: false },
			{ field_code: 'add_time', field_name: 'Created', field_type: 'date', is_custom_field: false },
			{ field_code: HASH, field_name: 'Lead score', field_type: 'double', is_custom_field: true },
			{ field_code: 'b'.repeat(40), field_name: 'Tier', field_type: 'enum', is_custom_field: true, options: [{ id: 1, label: 'Hot' }] }
		],
		additional_data: { next_cursor: null }
	}
};
const there = (s: RecordedServer): unknown =>
	s
		.on(
			'GET /api/v2/persons/search',
			search([
				{ id: 9, type: 'person', emails: ['ada@example.com.br'] },
				{ id: 12, emails: ['ada@example.com'] },
				{ id: 7, emails: ['ADA@example.com'] }
			])
		)
		.on('GET /api/v2/persons/7', { json: { success: true, data: person } });

const { server, target, ctx } = describeConnector(pipedrive, {
	settings: (url) => ({ url }),
	records: [ada],
	route: 'POST /api/v2/persons',
	before: (s) => s.on('GET /api/v2/persons/search', search([])),
	allIn: {
		play: { status: 201, json: { success: true, data: { id: 51, name: 'Ada Lovelace' } } },
		results: [{ externalId: 'd-1', status: 'created', crmId: '51' }],
		sent: (s) => {
			expect(s.headers['x-api-token']).toBe('t0ken');
			expect(s.json).toEqual({
				name: 'Ada Lovelace',
				emails: [{ value: 'Ada@example.com', primary: true, label: 'work' }],
				phones: [{ value: '+4989123', primary: true, label: 'work' }],
				custom_fields: { [HASH]: 92 }
			});
		}
	},
	refused: {
		play: { status: 400, json: { success: false, error: 'Validation failed: custom_fields: invalid', error_info: 'x' } },
		reason: 'Validation failed: custom_fields: invalid'
	},
	unauthorised: { status: 401, json: { success: false, error: 'unauthorized access', errorCode: 401 } },
	rate: { play: { status: 429, json: { success: false, error: 'request over limit', errorCode: 429 } }, afterMs: 2000 },
	daily: {
		play: { status: 429, json: { success: false, error: 'Daily API token budget exceeded', errorCode: 429 } },
		untilMs: Date.UTC(2026, 10, 27)
	},
	malformed: [{ json: { success: true, data: null } }],
	fields: {
		play: (s) => s.on('GET /api/v2/personFields', fields),
		some: [
			{ name: HASH, label: 'Lead score', type: 'number', writable: true },
			{ name: 'add_time', writable: false },
			{ name: 'b'.repeat(40), type: 'choice', choices: ['Hot'] },
			{ name: 'phone_2', writable: true }
		]
	},
	foresee: {
		play: there,
		foreseen: [
			{
				externalId: 'd-1',
				crmId: '7',
				before: { email: 'ada@example.com', first_name: null, last_name: null, phone: '+49 89 999', [HASH]: 5 },
				refused: null
			}
		]
	},
	takeBack: {
		play: (s) =>
			s
				.on('DELETE /api/v2/persons/51', { json: { success: true, data: { id: 51 } } })
				.on('DELETE /api/v2/persons/52', { status: 404, json: { success: false, error: 'not found' } })
				.on('PATCH /api/v2/persons/7', { json: { success: true, data: person } }),
		records: [
			{ externalId: 'd-1', crmId: '51', before: null },
			{ externalId: 'd-3', crmId: '52', before: null },
			{ externalId: 'd-2', crmId: '7', before: { job_title: null, phone: '+49 89 999', [HASH]: 5 } }
		],
		seen: (seen) => expect(seen.at(-1)!.json).toEqual({ job_title: null, custom_fields: { [HASH]: 5 } })
	},
	check: {
		play: (s) => s.on('GET /api/v2/persons', { json: { success: true, data: [] } }).on('GET /api/v2/personFields', fields),
		needed: [HASH]
	}
});

/** Whom an earlier test created is not known any more. */
const HOUR_MS = 3_600_000;

describe('Pipedrive', () => {
	it('PUSH-4: the person with exactly this email is updated, the oldest of several; its numbers stay, ours is added', async () => {
		there(server);
		server.on('PATCH /api/v2/persons/7', { json: { success: true, data: { id: 7 } } });
		expect(await target().send([ada], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ externalId: 'd-1', status: 'updated', crmId: '7', link: expect.stringContaining('/person/7') }]
		});
		expect(server.seen.at(-1)!.json).toEqual({
			name: 'Ada Lovelace',
			phones: [...person.phones, { value: '+4989123', primary: false, label: 'work' }],
			custom_fields: { [HASH]: 92 }
		});
	});
	it('PUSH-4: after a lost answer the search finds what had arrived, and nothing is created twice', async () => {
		server
			.on('GET /api/v2/persons/search', search([]), search([{ id: 51, emails: ['ada@example.com'] }]))
			.on('POST /api/v2/persons', 'drop')
			.on('GET /api/v2/persons/51', { json: { success: true, data: { ...person, id: 51 } } })
			.on('PATCH /api/v2/persons/51', { json: { success: true, data: { id: 51 } } });
		const now = ctx().now + 2 * HOUR_MS;
		expect((await target().send([ada], { ...ctx(), now })).kind).toBe('unknown');
		expect(await target().send([ada], { ...ctx(), now, again: true })).toMatchObject({ results: [{ status: 'updated', crmId: '51' }] });
		expect(server.seen.filter((s) => s.method === 'POST')).toHaveLength(1);
	});
	it('PUSH-4: after a lost answer, a list of newest people that can’t be read is no word that nobody is there: nothing is created', async () => {
		const now = ctx().now + 4 * HOUR_MS;
		for (const odd of [{ json: { success: false } }, { json: [] }, { text: '' }]) {
			server.on('GET /api/v2/persons/search', search([])).on('GET /api/v2/persons', odd);
			expect(await target().send([ada], { ...ctx(), now, again: true })).toMatchObject({ kind: 'stop' });
		}
		expect(server.seen.filter((s) => s.method === 'POST')).toEqual([]);
	});
	it('PUSH-1, PUSH-4: choices travel by the ids of their labels, are foreseen by these, and are put back by the ids', async () => {
		const [tier, topics] = ['b'.repeat(40), 'c'.repeat(40)];
		const later = { ...ctx(), now: ctx().now + 3_600_000 };
		server
			.on('GET /api/v2/personFields', {
				json: {
					...fields.json,
					data: [
						...fields.json.data,
						{
							field_code: topics,
							field_name: 'Topics',
							field_type: 'set',
							is_custom_field: true,
							options: [
								{ id: 4, label: 'Robots' },
								{ id: 6, label: 'Motors' }
							]
						}
					]
				}
			})
			.on('GET /api/v2/persons/search', search([{ id: 7, emails: ['ada@example.com'] }]))
			.on('GET /api/v2/persons/7', { json: { success: true, data: { ...person, custom_fields: { [tier]: 1, [topics]: [4] } } } })
			.on('PATCH /api/v2/persons/7', { json: { success: true, data: { id: 7 } } });
		const record = { externalId: 'd-1', properties: { email: 'ada@example.com', [tier]: 'Hot', [topics]: 'Motors, Robots' } };
		await target().send([record], later);
		expect(server.seen.at(-1)!.json.custom_fields).toEqual({ [tier]: 1, [topics]: [6, 4] });
		const foreseen = await target().foresee!([record], later);
		expect(foreseen).toMatchObject({ ok: true, value: [{ before: { [tier]: 'Hot', [topics]: 'Robots' } }] });
		await target().takeBack!([{ externalId: 'd-1', crmId: '7', before: { [tier]: 'Hot', [topics]: 'Robots' } }], later);
		expect(server.seen.at(-1)!.json.custom_fields).toEqual({ [tier]: 1, [topics]: [4] });
	});
	it('PUSH-1, PUSH-4: an amount and an address travel as the value of an object, an amount in the currency that stands there, and go back so', async () => {
		const [revenue, place] = ['d'.repeat(40), 'e'.repeat(40)];
		const data = [
			{ field_code: revenue, field_name: 'Revenue', field_type: 'monetary', is_custom_field: true },
			{ field_code: place, field_name: 'Place', field_type: 'address', is_custom_field: true },
			{ field_code: 'job_title', field_name: 'Job title', field_type: 'varchar' }
		];
		const own = { ...ctx(), now: ctx().now + 6 * HOUR_MS };
		const custom_fields = { [revenue]: { value: 2300, currency: 'CHF' }, [place]: { value: 'Bern', country: 'Switzerland' } };
		server
			.on('GET /api/v2/personFields', { json: { success: true, data } })
			.on('GET /api/v2/persons/search', search([]), search([{ id: 7, emails: ['eve@example.com'] }]))
			.on('POST /api/v2/persons', { status: 201, json: { success: true, data: { id: 70 } } })
			.on('GET /api/v2/persons/7', { json: { success: true, data: { ...person, custom_fields } } })
			.on('PATCH /api/v2/persons/7', { json: { success: true, data: { id: 7 } } });
		const record = { externalId: 'd-5', properties: { email: 'eve@example.com', [revenue]: '1200', [place]: 'Basel' } };
		await target().send([record], own);
		expect(server.seen.at(-1)!.json.custom_fields).toEqual({ [revenue]: { value: 1200 }, [place]: { value: 'Basel' } });
		await target().send([record], { ...own, secret: { ...own.secret!, value: 'another' } });
		expect(server.seen.at(-1)!.json.custom_fields).toEqual({ [revenue]: { value: 1200, currency: 'CHF' }, [place]: { value: 'Basel' } });
		expect(await target().foresee!([record], own)).toMatchObject({ ok: true, value: [{ before: { [revenue]: 2300, [place]: 'Bern' } }] });
		await target().takeBack!([{ externalId: 'd-5', crmId: '7', before: { [revenue]: 2300, [place]: null } }], own);
		expect(server.seen.at(-1)!.json.custom_fields).toEqual({ [revenue]: { value: 2300, currency: 'CHF' }, [place]: null });
	});
	it('PUSH-2: what Pipedrive shows of a person and does not take is not sent by itself, and is told as not writable', async () => {
		const data = ['job_title', 'notes', 'name'].map((field_code) => ({ field_code, field_name: field_code, field_type: 'varchar' }));
		server.on('GET /api/v2/personFields', { json: { success: true, data } });
		const fields = await target().fields!(ctx());
		expect(fields.ok && fields.value.filter((f) => !f.writable).map((f) => f.name)).toEqual(['job_title', 'notes']);
		expect(Object.values(pipedrive.defaultFields ?? {})).not.toContain('job_title');
	});
	it('PUSH-4: after a lost answer, whom the search does not know yet is found among the newest people', async () => {
		server
			.on('GET /api/v2/persons/search', search([]))
			.on('POST /api/v2/persons', 'drop')
			.on(
				'GET /api/v2/persons',
				{ json: { success: true, data: null } },
				{ json: { success: true, data: ['other', 'Ada'].map((n, i) => ({ id: 52 - i, emails: [{ value: `${n}@example.com` }] })) } }
			)
			.on('GET /api/v2/persons/51', { json: { success: true, data: { ...person, id: 51 } } })
			.on('PATCH /api/v2/persons/51', { json: { success: true, data: { id: 51 } } });
		const now = ctx().now + 4 * HOUR_MS;
		expect((await target().send([ada], { ...ctx(), now })).kind).toBe('unknown');
		expect(await target().send([ada], { ...ctx(), now, again: true })).toMatchObject({ results: [{ status: 'updated', crmId: '51' }] });
		expect(server.seen.filter((s) => s.method === 'POST')).toHaveLength(1);
	});
	it('PUSH-4: of two contacts with one email the second updates whom the first created, before the search knows of anybody; in another account it does not', async () => {
		const [one, two] = ['d-8', 'd-9'].map((externalId) => ({ externalId, properties: { email: 'sales@firm.example', name: externalId } }));
		server
			.on('GET /api/v2/persons/search', search([]))
			.on(
				'POST /api/v2/persons',
				{ status: 201, json: { success: true, data: { id: 80 } } },
				{ status: 201, json: { success: true, data: { id: 81 } } }
			)
			.on('GET /api/v2/persons/80', { json: { success: true, data: { ...person, id: 80, emails: [{ value: 'sales@firm.example' }] } } })
			.on('PATCH /api/v2/persons/80', { json: { success: true, data: { id: 80 } } });
		expect(await target().send([one!], ctx())).toMatchObject({ results: [{ status: 'created', crmId: '80' }] });
		expect(await target().send([two!], ctx())).toMatchObject({ results: [{ externalId: 'd-9', status: 'updated', crmId: '80' }] });
		expect(server.seen.filter((s) => s.method === 'POST')).toHaveLength(1);
		const elsewhere = { ...ctx(), secret: { ...ctx().secret!, value: 'another' } };
		expect(await target().send([two!], elsewhere)).toMatchObject({ results: [{ status: 'created', crmId: '81' }] });
	});
	it('PUSH-3, PUSH-4: whom the search still knows and somebody deleted is created anew, and does not stop the destination', async () => {
		server
			.on('GET /api/v2/persons/search', search([{ id: 7, emails: ['ada@example.com'] }]))
			.on('GET /api/v2/persons/7', { status: 404, json: { success: false, error: 'Person not found' } })
			.on('POST /api/v2/persons', { status: 201, json: { success: true, data: { id: 60 } } });
		expect(await target().send([ada], ctx())).toMatchObject({ kind: 'verdicts', results: [{ status: 'created', crmId: '60' }] });
		expect(await target().foresee!([ada], ctx())).toMatchObject({ value: [{ crmId: null, before: null }] });
		server.on('GET /api/v2/persons/7', { json: { success: true, data: { ...person, is_deleted: true } } });
		expect(await target().send([ada], ctx())).toMatchObject({ results: [{ status: 'created', crmId: '60' }] });
	});
	it('PUSH-3: a name that is no field of Pipedrive would be ignored there, so nothing is sent', async () => {
		expect(await target().send([{ externalId: 'd', properties: { email: 'a@b.example', leadScore: 3 } }], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryFieldsMissing', params: { fields: 'leadScore' } }
		});
		expect(server.seen).toEqual([]);
	});
	it('PUSH-3: a block after too many calls is waited for, and does not stop the destination', async () => {
		server.on('GET /api/v2/persons/search', { status: 403, text: '<html>Access denied</html>' });
		expect(await target().send([ada], ctx())).toMatchObject({ kind: 'retry', afterMs: 60_000 });
	});
	it('PUSH-5: signed in, the token goes as a bearer; the code is traded where the client secret is added', async () => {
		there(server);
		server.on('PATCH /api/v2/persons/7', { json: { success: true, data: { id: 7 } } });
		const settings = { url: server.url, clientId: 'app-1', tokenUrl: 'https://relay.example.com/pipedrive-token' };
		const opened = pipedrive.open(settings);
		expect(opened.ok && (await opened.value.send([ada], ctx())).kind).toBe('verdicts');
		expect([server.seen[0]!.headers.authorization, server.seen[0]!.headers['x-api-token']]).toEqual(['Bearer t0ken', undefined]);
		expect(pipedrive.oauth!(settings)).toEqual({
			ok: true,
			value: { authorizeUrl: 'https://oauth.pipedrive.com/oauth/authorize', tokenUrl: settings.tokenUrl, clientId: 'app-1', scopes: [] }
		});
		expect(pipedrive.oauth!({ url: server.url })).toMatchObject({ ok: false, problem: { code: 'deliverySettingWrong' } });
		expect(pipedrive.oauth!({ ...settings, tokenUrl: 'http://relay.example.com/t' })).toMatchObject({
			ok: false,
			problem: { code: 'deliveryAddressNotHttps' }
		});
	});
	it('PUSH-2: a created field answers with its hash', async () => {
		server.on('POST /api/v2/personFields', {
			status: 201,
			json: { success: true, data: { field_code: HASH, field_name: 'Lead score', field_type: 'double' } }
		});
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: [HASH]
		});
	});
});
