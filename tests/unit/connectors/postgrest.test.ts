import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { postgrest } from '#workers/connectors/postgrest/postgrest';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** A table behind PostgREST, with its documented answers: one statement a request, all rows or none. */
const server = new RecordedServer();
let table: Record<string, any>[] = [];
const COLUMNS = ['id', 'email', 'lastName', 'jobTitle', 'leadScore'];
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	table = [];
	server
		.on('GET /contacts', (s) => {
			const wanted = [...(s.query.get('email') ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]);
			return { json: table.filter((r) => wanted.includes(r.email)) };
		})
		.on('POST /contacts', (s) => {
			const rows = s.json as Record<string, any>[];
			const keys = JSON.stringify(Object.keys(rows[0]!).sort());
			if (rows.some((r) => JSON.stringify(Object.keys(r).sort()) !== keys))
				return { status: 400, json: { code: 'PGRST102', message: 'All object keys must match' } };
			const unknown = Object.keys(rows[0]!).find((k) => !COLUMNS.includes(k));
			if (unknown)
				return {
					status: 400,
					json: { code: 'PGRST204', message: `Could not find the '${unknown}' column of 'contacts' in the schema cache` }
				};
			if (rows.some((r) => !r.lastName))
				return {
					status: 400,
					json: {
						code: '23502',
						message: 'null value in column "lastName" of relation "contacts" violates not-null constraint',
						details: 'Failing row contains (…).'
					}
				};
			return {
				status: 201,
				json: rows.map((r) => {
					let there = table.find((x) => x.email === r.email);
					if (!there) table.push((there = { id: table.length + 1 }));
					return Object.assign(there, r);
				})
			};
		});
});
const target = (settings: Record<string, unknown> = {}) => opened(postgrest, { url: server.url, ...settings });
const ctx = () => contextFor(server.url, 'jwt');
const record = (i: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${i}`,
	properties: { email: `p${i}@example.com`, lastName: `L${i}`, leadScore: i, ...more }
});

describe('PostgREST', () => {
	it('PUSH-4: one upsert by the unique column; what stood there is said as updated, and blanks erase nothing', async () => {
		table = [{ id: 1, email: 'p1@example.com', lastName: 'Old', jobTitle: 'Buyer' }];
		const outcome = await target().send([record(1), record(2, { jobTitle: 'Engineer' }), record(3, { jobTitle: null })], ctx());
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(new Map(outcome.results.map((r) => [r.externalId, [r.status, r.crmId]]))).toEqual(
			new Map([
				['d-1', ['updated', '1']],
				['d-3', ['created', '2']],
				['d-2', ['created', '3']]
			])
		);
		expect(table[0]).toMatchObject({ lastName: 'L1', jobTitle: 'Buyer' });
		const post = server.seen.find((s) => s.method === 'POST')!;
		expect([post.query.get('on_conflict'), post.headers.prefer, post.headers.authorization]).toEqual([
			'email',
			'resolution=merge-duplicates,return=representation',
			'Bearer jwt'
		]);
	});
	it('PUSH-3: all or none: the row at fault is found by halving and rejected with the words of the database', async () => {
		const outcome = await target().send(
			Array.from({ length: 16 }, (_, i) => record(i, i === 11 ? { lastName: '', jobTitle: 'x' } : { jobTitle: 'x' })),
			ctx()
		);
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(outcome.results.filter((r) => r.status === 'rejected')).toMatchObject([{ externalId: 'd-11', field: 'lastName' }]);
		expect(table).toHaveLength(15);
	});
	it('PUSH-3: a column of ours that the table lacks is left out, one that somebody named must be there', async () => {
		expect(await target({ table: 'contacts' }).send([record(1, { company: 'Acme' })], ctx())).toMatchObject({
			results: [{ status: 'created' }]
		});
		expect(await target().send([record(2, { lead_factors: 'x' })], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'systemFieldsMissing', params: { fields: 'lead_factors' } }
		});
	});
	it('PUSH-5: Supabase gets its key twice, and without a unique constraint nothing is sent on', async () => {
		server.on('POST /contacts', {
			status: 400,
			json: { code: '42P10', message: 'there is no unique or exclusion constraint matching the ON CONFLICT specification' }
		});
		expect(await target({ keyKind: 'supabase' }).send([record(1)], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'systemNoUnique' }
		});
		expect(server.seen.every((s) => s.headers.apikey === 'jwt' && s.headers.authorization === 'Bearer jwt')).toBe(true);
	});
	it('PUSH-4: two records of one email never travel in one statement; without an email none is sent', async () => {
		const outcome = await target().send([record(1), { ...record(1), externalId: 'd-9' }, record(3, { email: null })], ctx());
		if (outcome.kind !== 'verdicts') throw new Error(outcome.kind);
		expect(outcome.results.map((r) => [r.externalId, r.status])).toEqual([
			['d-3', 'rejected'],
			['d-1', 'created'],
			['d-9', 'updated']
		]);
		expect(table).toHaveLength(1);
	});
	it('PUSH-4: a row that a policy keeps there without a word is not taken back, one that is gone is; an id beyond 2^53 stays that id', async () => {
		const id = '906251386117619713';
		let visible = true;
		server
			.on('DELETE /contacts', { json: [] })
			.on('PATCH /contacts', { json: [] })
			.on('GET /contacts', () => ({ text: visible ? `[{"id":${id}}]` : '[]' }))
			.on('POST /contacts', { status: 201, text: `[{"id":${id},"email":"p1@example.com"}]` });
		const back = (before: { lastName: string } | null) => target().takeBack!([{ externalId: 'd-1', crmId: id, before }], ctx());
		for (const before of [null, { lastName: 'Old' }])
			expect(await back(before)).toMatchObject({ results: [{ status: 'rejected', reason: 'The CRM refused and gave no reason.' }] });
		visible = false;
		expect(await back({ lastName: 'Old' })).toMatchObject({ results: [{ status: 'rejected', reason: 'It is not there any more.' }] });
		expect(await back(null)).toMatchObject({ results: [{ status: 'updated' }] });
		for (const method of ['DELETE', 'PATCH']) server.on(`${method} /contacts`, { text: `[{"id":${id}}]` });
		for (const before of [null, { lastName: 'Old' }]) expect(await back(before)).toMatchObject({ results: [{ status: 'updated' }] });
		expect(server.seen.at(-1)!.query.get('id')).toBe(`eq.${id}`);
		expect(await target().send([record(1)], ctx())).toMatchObject({ results: [{ status: 'created', crmId: id }] });
	});
	it('PUSH-3: taking back stops where the token is refused, and says so, instead of giving up each row', async () => {
		server.on('DELETE /contacts', { status: 401, json: { code: 'PGRST303', message: 'JWT expired' } });
		expect(await target({ table: 'contacts' }).takeBack!([{ externalId: 'd-1', crmId: '1', before: null }], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryUnauthorised' }
		});
	});
});
