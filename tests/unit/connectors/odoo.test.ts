import { describe, expect, it } from 'vitest';
import { contextFor } from '../../support/recorded';
import { FIELDS, record, useOdoo } from './odoo-server';

const { server, there, target, ctx } = useOdoo();

describe('Odoo', () => {
	it('PUSH-4: a partner is made under an id from its email, so that a repeat of a lost answer makes no second one', async () => {
		const t = target();
		expect(await t.send([record(1), record(2)], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'created', crmId: '1' },
				{ externalId: 'd-2', status: 'created', crmId: '2' }
			]
		});
		expect(there.partners.map((p) => p.xid)).toEqual([
			expect.stringMatching(/^muster\.c[0-9a-f]{32}$/),
			expect.stringMatching(/^muster\.c[0-9a-f]{32}$/)
		]);
		// The second time they are found; were they not, the same ids would write the same partners.
		for (const p of there.partners) p.values.email = 'changed@there.com';
		expect(await t.send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: '1' }] });
		expect(there.partners).toHaveLength(2);
	});
	it('PUSH-3: rows that the messages name are rejected with their words, the rest is sent again', async () => {
		const outcome = await target().send(
			[record(1), record(2, { x_lead_score: 'hot' }), record(3), record(4, { x_lead_score: 'cold' })],
			ctx()
		);
		expect(outcome).toMatchObject({ kind: 'verdicts' });
		if (outcome.kind !== 'verdicts') throw new Error();
		expect(outcome.results.filter((r) => r.status === 'rejected').map((r) => [r.externalId, r.field])).toEqual([
			['d-2', 'x_lead_score'],
			['d-4', 'x_lead_score']
		]);
		expect(outcome.results.filter((r) => r.status === 'created').map((r) => r.externalId)).toEqual(['d-1', 'd-3']);
		expect(server.seen.filter((s) => s.json.params.args[4] === 'load')).toHaveLength(2);
	});
	it('PUSH-4: a blank value erases nothing: rows are loaded by the columns that they fill', async () => {
		there.partners = [{ id: 1, xid: '', values: { email: 'p1@example.com', function: 'Buyer' }, create_date: 'a', write_date: 'b' }];
		const t = target();
		expect(await t.send([record(1, { function: null }), record(2, { function: 'Engineer' })], ctx())).toMatchObject({ kind: 'verdicts' });
		expect(there.partners.map((p) => p.values.function)).toEqual(['Buyer', 'Engineer']);
	});
	it('PUSH-1: a text that says neither yes nor no is rejected: Odoo would take it for a yes', async () => {
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			return {
				json: {
					result:
						service === 'common'
							? 7
							: args[4] === 'fields_get'
								? { ...FIELDS, x_no_calls: { string: 'No calls', type: 'boolean' } }
								: there.method(args[4], args[6], args[5][0] ?? [])
				}
			};
		});
		const outcome = await target().send([record(1, { x_no_calls: 'Denied' }), record(2, { x_no_calls: 'n' })], ctx());
		expect(outcome).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'rejected', field: 'x_no_calls' },
				{ externalId: 'd-2', status: 'created' }
			]
		});
		expect(there.partners.map((p) => p.values.x_no_calls)).toEqual(['false']);
		// And a no that stands there is one, not a blank.
		there.partners[0]!.values.x_no_calls = false as never;
		expect(await target().foresee!([record(2, { x_no_calls: 'no' })], ctx())).toMatchObject({
			ok: true,
			value: [{ before: { x_no_calls: 'false' } }]
		});
	});
	it('PUSH-1, PUSH-4: tags travel by their names without blanks between, and what stood there is kept by name and put back', async () => {
		there.partners = [
			{ id: 1, xid: '', values: { email: 'p1@example.com', category_id: [5, 6] as never }, create_date: 'a', write_date: 'b' }
		];
		const loads: string[][] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			const [, , , model, name, [ids] = [], named] = service === 'common' ? [] : args;
			if (name === 'load') loads.push(named.data[0]);
			return {
				json: {
					result:
						service === 'common'
							? 7
							: model === 'res.partner.category'
								? [
										{ id: 5, name: 'Fair' },
										{ id: 6, name: 'Robots' }
									]
								: name === 'fields_get'
									? { ...FIELDS, category_id: { string: 'Tags', type: 'many2many', relation: 'res.partner.category' } }
									: there.method(name, named, ids ?? [])
				}
			};
		});
		const t = target();
		const tagged = record(1, { name: null, x_lead_score: null, category_id: 'Robots, Motors' });
		expect(await t.foresee!([tagged], ctx())).toMatchObject({ ok: true, value: [{ before: { category_id: 'Fair, Robots' } }] });
		await t.send([tagged], ctx());
		await t.takeBack!([{ externalId: 'd-1', crmId: '1', before: { category_id: 'Fair, Robots' } }], ctx());
		expect(loads).toEqual([
			['1', 'Robots,Motors', 'p1@example.com'],
			['1', 'Fair,Robots']
		]);
	});
	it('PUSH-4: a deletion is one only where Odoo says yes', async () => {
		for (const [result, status] of [
			[false, undefined],
			[null, undefined],
			[true, 'updated']
		] as const) {
			server.on('POST /jsonrpc', (s) => ({ json: { result: s.json.params.service === 'common' ? 7 : result } }));
			const outcome = await target().takeBack!([{ externalId: 'd-1', crmId: '1', before: null }], ctx());
			expect(outcome.kind === 'verdicts' && outcome.results[0]?.status).toBe(status);
		}
	});
	it('PUSH-3: a wrong key, an access error and a field that is not there stop the destination, though all are 200', async () => {
		expect(await target().send([record(1)], contextFor(server.url, 'wrong'))).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryUnauthorised' }
		});
		expect(await target().send([record(1, { x_nonsense: 1 })], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'systemFieldsMissing', params: { fields: 'x_nonsense' } }
		});
		server.on('POST /jsonrpc', (s) => ({
			json:
				s.json.params.service === 'common'
					? { result: 7 }
					: {
							error: {
								code: 200,
								message: 'Odoo Server Error',
								data: { name: 'odoo.exceptions.AccessError', message: 'You are not allowed to access Contact' }
							}
						}
		}));
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
		expect(there.partners).toEqual([]);
	});
	it.each(['errors.DeadlockDetected', 'InterfaceError', 'errors.AdminShutdown', 'errors.SerializationFailure'])(
		'PUSH-3: a database that is busy or started anew (%s) is waited for: no contact is rejected for it',
		async (name) => {
			const error = { code: 200, message: 'Odoo Server Error', data: { name: `psycopg2.${name}`, message: 'connection already closed' } };
			server.on('POST /jsonrpc', (s) => ({ json: s.json.params.service === 'common' ? { result: 7 } : { error } }));
			expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'retry', problem: { code: 'deliveryServerError' } });
		}
	);
	it('PUSH-3: rows that were loaded without an id are not said to be there', async () => {
		for (const id of [false, 0, null, 'no']) {
			there.load = (_, rows) => ({ ids: rows.map(() => id), messages: [], nextrow: 0 });
			expect(await target().send([record(1)], ctx()), String(id)).toMatchObject({
				kind: 'stop',
				problem: { code: 'serviceAnswerUnreadable' }
			});
		}
		Reflect.deleteProperty(there, 'load');
	});
	it('PUSH-4: a partner whose email is written in capitals there is found by the form in which Odoo keeps it beside', async () => {
		there.partners = [{ id: 1, xid: '', values: { name: 'Old', email: 'P1@Example.COM' }, create_date: 'a', write_date: 'b' }];
		const domains: unknown[] = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { result: 7 } };
			if (args[4] === 'fields_get')
				return { json: { result: { ...FIELDS, email_normalized: { string: 'Normalized email', type: 'char', readonly: true } } } };
			if (args[4] !== 'search_read') return { json: { result: there.method(args[4], args[6], args[5][0] ?? []) } };
			domains.push(args[6].domain);
			return {
				json: {
					result: there.partners
						.filter((p) => args[6].domain[2][2].includes(p.values.email!.toLowerCase()))
						.map((p) => ({ id: p.id, ...p.values, email_normalized: p.values.email!.toLowerCase() }))
				}
			};
		});
		expect(await target().send([record(1, { email: 'P1@example.com' })], ctx())).toMatchObject({
			results: [{ externalId: 'd-1', status: 'updated', crmId: '1' }]
		});
		expect(there.partners).toHaveLength(1);
		expect(domains).toEqual([['|', ['email', 'in', ['p1@example.com', 'P1@example.com']], ['email_normalized', 'in', ['p1@example.com']]]]);
	});
	it('PUSH-4: who was archived there comes as a new partner, not into the hidden one, and only once', async () => {
		const at = target();
		await at.send([record(1)], ctx());
		there.partners[0]!.archived = true;
		expect(await at.foresee!([record(1)], ctx())).toMatchObject({ ok: true, value: [{ crmId: null, before: null }] });
		for (const status of ['created', 'updated'])
			expect(await at.send([record(1, { name: status })], ctx())).toMatchObject({ results: [{ status, crmId: '2' }] });
		expect(there.partners.map((p) => p.values.name)).toEqual(['P1', 'updated']);
	});
});
