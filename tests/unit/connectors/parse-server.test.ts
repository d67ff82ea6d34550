import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { parseServer } from '#workers/connectors/parse-server/parse-server';
import { contextFor, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

type Thing = Record<string, any> & { objectId: string };
/** Answers of Parse Server 9 as they were seen; `npm run test:crm` asks a real one. */
const server = new RecordedServer();
let things: Thing[] = [];
let made = 0;
function one({ method, path, body }: { method: string; path: string; body?: Record<string, any> }): unknown {
	const id = path.split('/')[4];
	const there = things.find((t) => t.objectId === id);
	if (id && !there) return { error: { code: 101, error: 'Object not found.' } };
	if (method === 'DELETE') {
		things = things.filter((t) => t !== there);
		return { success: {} };
	}
	if (method === 'PUT') {
		Object.assign(there!, body);
		return { success: { updatedAt: 'x' } };
	}
	if (!body!.lastName) return { error: { code: 142, error: 'lastName is required' } };
	things.push({ objectId: `o${++made}`, createdAt: String(made), ...body });
	return { success: { objectId: `o${made}`, createdAt: 'x' } };
}
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => {
	server.reset();
	things = [];
	made = 0;
	server
		.on('POST /parse/batch', (s) => ({ json: s.json.requests.map(one) }))
		.on('POST /parse/classes/Contact', (s) => {
			const [[name, { $in: values }]] = Object.entries(s.json.where) as [[string, { $in: string[] }]];
			return { json: { results: things.filter((t) => values.includes(t[name])) } };
		});
});
const target = () => opened(parseServer, { url: `${server.url}/parse`, applicationId: 'app' });
const ctx = () => contextFor(server.url, 'k3y');
const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { email: `p${n}@example.com`, lastName: `L${n}`, leadScore: n, ...more }
});

describe('Parse Server', () => {
	it('PUSH-3: where it lets none of several in, the token lacks a right: nobody is rejected for that', async () => {
		const error = { code: 119, error: 'Permission denied for action create on class Contact.' };
		server.on('POST /parse/batch', (s) => ({ json: s.json.requests.map(() => ({ error })) }));
		expect(await target().send([record(1), record(2)], ctx())).toMatchObject({
			kind: 'stop',
			problem: { code: 'deliveryForbidden', params: { reason: error.error } }
		});
		server.on('POST /parse/batch', { json: [{ error }, { success: { objectId: 'o9' } }] });
		expect(await target().send([record(1), record(2)], ctx())).toMatchObject({ results: [{ status: 'rejected' }, { status: 'created' }] });
	});
	it('PUSH-3: one verdict a record, in order: created, updated and refused with the field', async () => {
		things = [{ objectId: 'old', email: 'p1@example.com', lastName: 'L', remark: 'kept' }];
		expect(await target().send([record(1), record(2), record(3, { lastName: null })], ctx())).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'updated', crmId: 'old' },
				{ externalId: 'd-2', status: 'created', crmId: 'o1' },
				{ externalId: 'd-3', status: 'rejected', field: 'lastName', reason: 'lastName is required' }
			]
		});
		expect(things[0]).toMatchObject({ remark: 'kept', leadScore: 1 });
		expect(server.seen[0]!.headers).toMatchObject({ 'x-parse-application-id': 'app', 'x-parse-rest-api-key': 'k3y' });
	});
	it('PUSH-4: what a browser sent twice by itself is left once, under the id of the receipt', async () => {
		server.on('POST /parse/batch', (s) => {
			if (s.json.requests[0].method === 'POST') s.json.requests.map(one);
			return { json: s.json.requests.map(one) };
		});
		const outcome = await target().send([record(1), record(2)], ctx());
		expect(things.map((t) => t.externalId)).toEqual(['d-1', 'd-2']);
		expect(outcome).toMatchObject({ results: things.map((t) => ({ externalId: t.externalId, crmId: t.objectId, status: 'created' })) });
	});
	it('PUSH-3: a text that a column of numbers refuses is sent as the number that it is, from then on at once', async () => {
		const strict = (r: { method: string; path: string; body?: Record<string, any> }): unknown =>
			typeof r.body?.annualRevenue === 'string'
				? { error: { code: 111, error: 'schema mismatch for Contact.annualRevenue; expected Number but got String' } }
				: one(r);
		server.on('POST /parse/batch', (s) => ({ json: s.json.requests.map(strict) }));
		server.on('POST /parse/classes/Contact', (s) =>
			s.json.where
				? { json: { results: [] } }
				: { json: (one({ method: 'POST', path: '/parse/classes/Contact', body: s.json }) as { success: unknown }).success }
		);
		expect(await target().send([record(1, { annualRevenue: '1200' }), record(2, { annualRevenue: 'much' })], ctx())).toMatchObject({
			results: [
				{ externalId: 'd-2', status: 'rejected', field: 'annualRevenue' },
				{ externalId: 'd-1', status: 'created' }
			]
		});
		await target().send([record(3, { annualRevenue: '7' })], ctx());
		expect(things.map((t) => t.annualRevenue)).toEqual([1200, 7]);
	});
	it('PUSH-4: two contacts of one email are the same one; without an email our own id finds it again', async () => {
		expect(await target().send([record(1), { ...record(1), externalId: 'd-9' }], ctx())).toMatchObject({
			results: [
				{ externalId: 'd-1', status: 'created' },
				{ externalId: 'd-9', status: 'updated' }
			]
		});
		await target().send([record(5, { email: null })], ctx());
		expect(await target().send([record(5, { email: null })], ctx())).toMatchObject({ results: [{ status: 'updated' }] });
		expect(things).toHaveLength(2);
	});
	it('PUSH-3: a limit that is met inside a batch waits; a wrong key stops; a page in place of an answer, or of a refusal, is waited out', async () => {
		server.on('POST /parse/batch', { status: 400, json: { code: 100, error: 'Too many requests' } });
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'retry', problem: { code: 'deliveryRateLimited' } });
		server.on('POST /parse/batch', { status: 403, json: { error: 'unauthorized' } });
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'stop', problem: { code: 'deliveryForbidden' } });
		server.on('POST /parse/batch', { text: '<html>' });
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'unknown', problem: { code: 'deliveryAnswerPage' } });
		server.on('POST /parse/batch', { status: 403, text: '<!DOCTYPE html><title>Sign in to the Wi-Fi</title>' });
		expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'retry', problem: { code: 'deliveryAnswerPage' } });
	});
	it('PUSH-3: an answer that is no list of verdicts takes nothing back', async () => {
		server.on('POST /parse/batch', { status: 200, text: '<html>Sign in</html>' });
		expect(await target().takeBack!([{ externalId: 'd-1', crmId: 'o1', before: null }], ctx())).toMatchObject({
			kind: 'unknown',
			problem: { code: 'deliveryAnswerPage' }
		});
	});
	it('PUSH-3, PUSH-4: an entry of a batch that says neither success nor error is no update, and takes nothing back', async () => {
		things = [{ objectId: 'old', email: 'p1@example.com', lastName: 'L' }];
		for (const odd of [null, {}, { status: 'busy' }]) {
			server.on('POST /parse/batch', { json: [odd] });
			const back = await target().takeBack!([{ externalId: 'd-1', crmId: 'old', before: null }], ctx());
			expect(back).toEqual({ kind: 'verdicts', results: [] });
		}
		for (const odd of [null, {}, { success: null }, { success: {} }, { status: 'busy' }]) {
			server.on('POST /parse/batch', { json: [odd] });
			expect(await target().send([record(1)], ctx())).toMatchObject({ kind: 'verdicts', results: [] });
		}
	});
});
