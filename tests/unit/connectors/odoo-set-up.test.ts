import { describe, expect, it } from 'vitest';
import { contextFor } from '../../support/recorded';
import { FIELDS, record, useOdoo } from './odoo-server';

const { server, there, target, ctx } = useOdoo();

describe('Odoo', () => {
	it('PUSH-6: a wrong key, a database that is not there, a missing right and a missing field are told apart', async () => {
		const tested = async (token = 'k3y') => {
			const seen: unknown[] = [];
			await target().check(['x_lead_score', 'x_gone'], contextFor(server.url, token), (c) => seen.push([c.step, c.state, c.detail?.code]));
			return seen;
		};
		expect(await tested('wrong')).toEqual([
			['cors', 'pass', undefined],
			['authorised', 'fail', 'deliveryUnauthorised'],
			['fields', 'skipped', undefined]
		]);
		let may: unknown = false;
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			return { json: { result: args[4] === 'check_access_rights' ? may : FIELDS } };
		});
		expect(await tested()).toEqual([
			['cors', 'pass', undefined],
			['authorised', 'fail', 'serviceScope'],
			['fields', 'skipped', undefined]
		]);
		may = true;
		expect(await tested()).toEqual([
			['cors', 'pass', undefined],
			['authorised', 'pass', undefined],
			['fields', 'fail', 'deliveryFieldsMissing']
		]);
		server.on('POST /jsonrpc', {
			json: { error: { data: { name: 'psycopg2.OperationalError', message: 'connection failed: FATAL:  database "nodb" does not exist' } } }
		});
		expect(await tested()).toEqual([
			['cors', 'pass', undefined],
			['authorised', 'fail', 'systemDatabaseMissing'],
			['fields', 'skipped', undefined]
		]);
	});
	it('PUSH-5: the key goes into the body of requests to its own origin only', async () => {
		expect(await target().send([record(1)], contextFor('https://elsewhere.example.com', 'k3y'))).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryTokenOtherOrigin' }
		});
		expect(server.seen).toEqual([]);
	});
	it('PUSH-2: fields are made by a "create" whose values stand first, as versions up to 18 need them', async () => {
		const made: unknown[][] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			if (args[4] === 'search_read') return { json: { result: [{ id: 81 }] } };
			made.push(args.slice(3));
			return args[5].length === 0
				? { json: { error: { data: { name: 'builtins.IndexError', message: 'tuple index out of range' } } } }
				: { json: { result: [5] } };
		});
		expect(await target().createFields!([{ name: 'leadScore', label: 'Lead score', type: 'number' }], ctx())).toEqual({
			ok: true,
			value: ['x_lead_score']
		});
		expect(made).toEqual([
			[
				'ir.model.fields',
				'create',
				[[{ name: 'x_lead_score', model_id: 81, field_description: 'Lead score', ttype: 'integer', state: 'manual' }]],
				{}
			]
		]);
	});
	it('PUSH-1: from 19 on by JSON-2, with a bearer key and named arguments', async () => {
		for (const name of ['fields_get', 'search_read', 'read', 'load'])
			server.on(`POST /json/2/res.partner/${name}`, (s) => ({ json: there.method(name, s.json, s.json.ids ?? []) }));
		expect(await target({ protocol: 'json2', database: 'acme' }).send([record(1)], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [{ status: 'created', link: `${server.url}/odoo/res.partner/1` }]
		});
		expect(server.seen.every((s) => s.headers.authorization === 'bearer k3y' && s.headers['x-odoo-database'] === 'acme')).toBe(true);
		server.on('POST /json/2/res.partner/fields_get', {
			status: 401,
			json: { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' }
		});
		expect(await target({ protocol: 'json2', database: 'other' }).send([record(1)], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryUnauthorised' }
		});
	});
});
