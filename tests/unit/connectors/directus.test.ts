import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { directus } from '#workers/connectors/directus';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

type Item = Record<string, any> & { id: string };
/** Answers of Directus 12 as they were seen; `npm run test:crm` asks a real one. */
const server = new RecordedServer();
let items: Item[] = [];
let lists = 0;
let list = '';
const error = (extensions: Record<string, unknown>, message = 'Bad.') => ({ status: 400, json: { errors: [{ message, extensions }] } });
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	items = [];
	// The field list is remembered for a while, so each test has a collection of its own.
	list = `contacts${++lists}`;
	const fields = ['id', 'email', 'lastName', 'leadScore', 'remark'].map((field) => ({
		field,
		type: field === 'id' ? 'uuid' : 'string',
		meta: {},
		schema: { is_primary_key: field === 'id' }
	}));
	server
		.on(`GET /fields/${list}`, { json: { data: fields } })
		.on(`GET /items/${list}`, (s) => {
			const { email } = JSON.parse(s.query.get('filter') ?? '{"email":{"_in":[]}}');
			return { json: { data: items.filter((i) => email._in.includes(i.email)) } };
		})
		.on(`POST /items/${list}`, (s) => {
			for (const i of s.json as Item[]) {
				if (!i.lastName)
					return error(
						{ field: 'lastName', type: 'required', code: 'FAILED_VALIDATION' },
						'Validation failed for field "lastName". Value is required.'
					);
				for (const field of ['id', 'email'])
					if (i[field] && items.some((x) => x[field] === i[field]))
						return error({ collection: list, field, value: i[field], code: 'RECORD_NOT_UNIQUE' });
			}
			items.push(...(s.json as Item[]));
			return { json: { data: [...(s.json as Item[])].reverse() } };
		})
		.on(`PATCH /items/${list}`, (s) => ({
			json: {
				data: (s.json as Item[]).flatMap((p) => {
					const i = items.find((x) => x.id === p.id);
					return i ? [Object.assign(i, p)] : [];
				})
			}
		}));
});
const target = () => opened(directus, { url: server.url, collection: list });
const ctx = () => contextFor(server.url, 't0ken');
const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { email: `p${n}@example.com`, lastName: `L${n}`, leadScore: n, ...more }
});

describe('Directus', () => {
	it('PUSH-4: created items get ids of ours, so that the second sending of a request makes none', async () => {
		const first = await target().send([record(1), record(2)], ctx());
		expect(first).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'created', crmId: items[0]!.id },
				{ externalId: 'd-2', crmId: items[1]!.id }
			]
		});
		expect(items[0]!.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		// Nothing is found the first time: the browser's own repeat runs into its first sending.
		server.on(`GET /items/${list}`, { json: { data: [] } }, { json: { data: items } });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: items[0]!.id }] });
		expect(items).toHaveLength(2);
	});
	it('PUSH-4: a contact whose email was corrected since its first delivery changes its own item, beside others that are new', async () => {
		await target().send([record(1), record(2)], ctx());
		expect(await target().send([record(1, { email: 'right@example.com' }), record(3)], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-3', status: 'created' },
				{ externalId: 'd-1', status: 'updated', crmId: items[0]!.id }
			]
		});
		expect(items.map((i) => i.email)).toEqual(['right@example.com', 'p2@example.com', 'p3@example.com']);
	});
	it('PUSH-3: all or none, the first bad value named: its rows are rejected and the rest is sent again', async () => {
		const outcome = await target().send([record(1), record(2, { lastName: null }), record(3), record(4, { lastName: null })], ctx());
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(outcome.results.filter((r) => r.status === 'rejected').map((r) => [r.externalId, r.field])).toEqual([
			['d-2', 'lastName'],
			['d-4', 'lastName']
		]);
		expect(items.map((i) => i.email)).toEqual(['p1@example.com', 'p3@example.com']);
	});
	it('PUSH-3: of two that share a value which may stand there once one goes in, and the other is told', async () => {
		server.on(`POST /items/${list}`, (s) => {
			const marks = [...items, ...(s.json as Item[])].flatMap((i) => i.remark ?? []);
			const value = marks.find((m, i) => marks.indexOf(m) !== i);
			if (value !== undefined) return error({ field: 'remark', value, code: 'RECORD_NOT_UNIQUE' }, 'Value has to be unique.');
			items.push(...(s.json as Item[]));
			return { json: { data: s.json } };
		});
		const outcome = await target().send([record(1, { remark: 'x' }), record(2), record(3, { remark: 'x' })], ctx());
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(outcome.results.map((r) => [r.externalId, r.status, r.field])).toEqual([
			['d-1', 'created', null],
			['d-2', 'created', null],
			['d-3', 'rejected', 'remark']
		]);
	});
	it('PUSH-4: what stands there is changed and never emptied; an item that is gone by then is made anew', async () => {
		items = [{ id: 'a', email: 'p1@example.com', lastName: 'Old', remark: 'kept' }];
		expect(await target().send([record(1, { remark: null })], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: 'a' }] });
		expect(items[0]).toMatchObject({ lastName: 'L1', remark: 'kept' });
		server.on(`GET /items/${list}`, { json: { data: [{ id: 'gone', email: 'p2@example.com' }] } }, { json: { data: [] } });
		expect(await target().send([record(2)], ctx())).toMatchObject({ results: [{ status: 'created' }] });
	});
	it('PUSH-6: a field that is not there stops the destination, since it would be dropped in silence; one of ours is left out', async () => {
		expect(await target().send([record(1, { lead_tier: 'A' })], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'systemFieldsMissing', params: { fields: 'lead_tier' } }
		});
		await target().send([record(1, { jobTitle: 'Buyer' })], ctx());
		expect(items).toHaveLength(1);
		expect(items[0]).not.toHaveProperty('jobTitle');
	});
	it('PUSH-3, PUSH-4: what is no answer of Directus calls nobody created or updated; 204, where nothing may be read, does', async () => {
		const odd = [{ json: {} }, { json: { data: null } }, { json: { errors: [{ message: 'Busy' }] } }, { json: { data: [] } }, { text: '' }];
		for (const answer of odd) {
			server.on(`POST /items/${list}`, answer);
			expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'serviceAnswerUnreadable' } });
		}
		server.on(`POST /items/${list}`, { status: 204, text: '' });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'created' }] });
		items = [{ id: 'i1', email: 'p1@example.com', lastName: 'L1' }];
		for (const answer of odd.filter((a) => a.json?.data?.length !== 0)) {
			server.on(`PATCH /items/${list}`, answer);
			expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop' });
		}
		server.on(`PATCH /items/${list}`, { status: 204, text: '' });
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'updated', crmId: 'i1' }] });
	});
	it('PUSH-4: taken back is who was deleted (204), and who is answered with the values that were put back', async () => {
		const created = [{ externalId: 'd-1', crmId: 'a', before: null }];
		for (const [answer, results] of [
			[{ status: 204 }, 1],
			[{ json: { data: [] } }, 0],
			[{ json: false }, 0]
		] as const) {
			server.on(`DELETE /items/${list}`, answer);
			expect(await target().takeBack!(created, ctx())).toMatchObject({ kind: 'verdicts', results: { length: results } });
		}
		items = [{ id: 'a', email: 'p1@example.com' }];
		const replaced = ['a', 'b'].map((crmId) => ({ externalId: `d-${crmId}`, crmId, before: { lastName: 'Old' } }));
		expect(await target().takeBack!(replaced, ctx())).toMatchObject({ results: [{ externalId: 'd-a', status: 'updated' }] });
		server.on(`PATCH /items/${list}`, { json: {} });
		expect(await target().takeBack!(replaced, ctx())).toEqual({ kind: 'verdicts', results: [] });
	});
});
