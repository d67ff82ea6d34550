import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { createHttp } from '#workers/connectors/http';
import { extraHeaders } from '#workers/connectors/kit/hook';
import { hookBody } from '#workers/connectors/kit/hook-body';
import { make } from '#workers/connectors/make';
import { n8n } from '#workers/connectors/n8n';
import { webhookJson } from '#workers/connectors/webhook-json';
import { zapier } from '#workers/connectors/zapier';
import { opened } from '../../support/opened';
import { NOW } from '../../support/recorded';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'a@example.com', notes: 'said "yes",\nthen left', leadScore: 92 } },
	{ externalId: 'd-2', properties: { email: 'b@example.com', leadScore: null } }
];
const batch = { id: 'b1', label: 'Hannover', requestId: 'b1-0' };
const envelope = { batch: 'batch', records: 'records' };
const url = 'https://hooks.example.com/in';
function ctx(answer: () => Response, sent: RequestInit[] = []) {
	return {
		http: createHttp(async (_, init) => (sent.push(init), answer())),
		secret: { value: 't0ken', origin: 'https://hooks.example.com' },
		requestId: 'b1-0',
		batch: { id: 'b1', label: 'Hannover' },
		now: NOW
	};
}
const ok = (): Response => new Response('{"status":"success"}');

describe('bodies of webhooks', () => {
	it('PUSH-1: NDJSON has one contact a line, CSV a header and quoted cells, a form one contact', () => {
		expect(
			hookBody('ndjson', records, batch, envelope)
				.trim()
				.split('\n')
				.map((l) => JSON.parse(l).externalId)
		).toEqual(['d-1', 'd-2']);
		const { data } = Papa.parse<Record<string, string>>(hookBody('csv', records, batch, envelope), { header: true, skipEmptyLines: true });
		expect(data).toEqual([
			{ externalId: 'd-1', email: 'a@example.com', notes: 'said "yes",\nthen left', leadScore: '92' },
			{ externalId: 'd-2', email: 'b@example.com', notes: '', leadScore: '' }
		]);
		expect(Object.fromEntries(new URLSearchParams(hookBody('form', records.slice(1), batch, envelope)))).toEqual({
			externalId: 'd-2',
			email: 'b@example.com'
		});
		expect(JSON.parse(hookBody('batch', records, batch, { batch: '', records: 'people' }))).toEqual({
			people: [expect.objectContaining({ externalId: 'd-1' }), expect.objectContaining({ externalId: 'd-2' })]
		});
	});
	it('PUSH-4: a repeat of the same records is byte by byte the same, in every form', () => {
		const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
		const list = fc.array(
			fc.record({ externalId: fc.uuid(), properties: fc.dictionary(fc.string({ minLength: 1 }), value, { maxKeys: 4 }) }),
			{ minLength: 1, maxLength: 4 }
		);
		fc.assert(
			fc.property(list, fc.constantFrom('batch', 'list', 'one', 'ndjson', 'csv', 'form', 'text'), (rs, format) => {
				expect(hookBody(format, structuredClone(rs), { ...batch }, envelope)).toBe(hookBody(format, rs, batch, envelope));
			})
		);
	});
	it('PUSH-5: more headers are named ones, and none that the browser or the app sets', () => {
		expect(extraHeaders('X-Source: fairs; X-Team:north', 'More headers')).toEqual({
			ok: true,
			value: { 'X-Source': 'fairs', 'X-Team': 'north' }
		});
		for (const bad of [
			'Host: evil.example',
			'Cookie: a=b',
			'Authorization: Bearer x',
			'no colon',
			'X-A: ümlaut',
			'Sec-Fetch-Mode: cors',
			'Content-Type: text/html'
		])
			expect(extraHeaders(bad, 'More headers'), bad).toMatchObject({
				ok: false,
				problem: { code: 'deliverySettingWrong', params: { setting: 'More headers' } }
			});
	});
});

describe('webhooks without verdicts', () => {
	it('PUSH-1: a 2xx is trusted and says accepted; anything else is no verdict', async () => {
		const target = opened(webhookJson, { url, verdicts: 'none', format: 'ndjson' });
		expect(
			await target.send(
				records,
				ctx(() => new Response('', { status: 202 }))
			)
		).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'accepted', crmId: null },
				{ externalId: 'd-2', status: 'accepted' }
			]
		});
		expect(
			(
				await target.send(
					records,
					ctx(() => new Response('', { status: 500 }))
				)
			).kind
		).toBe('retry');
	});
	it('PUSH-4: with a repeat-protection header a 409 says that the first request is still at work; without one it is a refusal', async () => {
		const busy = (): Response => Response.json({ message: 'still running' }, { status: 409 });
		const sent: RequestInit[] = [];
		expect((await opened(webhookJson, { url, idempotencyHeader: 'Idempotency-Key' }).send(records, ctx(busy, sent))).kind).toBe('retry');
		expect(sent[0]!.headers).toMatchObject({ 'Idempotency-Key': 'b1-0' });
		expect((await opened(webhookJson, { url }).send(records, ctx(busy))).kind).toBe('refused');
	});
	it('PUSH-1: entries of an answer are found by path', async () => {
		const target = opened(webhookJson, {
			url,
			resultsPath: 'data.rows',
			resultKey: 'ref.id',
			resultStatus: 'state.word',
			resultMessage: 'error.text'
		});
		const answer = (): Response =>
			Response.json({
				data: {
					rows: [
						{ ref: { id: 'd-2' }, state: { word: 'error' }, error: { text: 'no' } },
						{ ref: { id: 'd-1' }, state: { word: 'new' } }
					]
				}
			});
		expect(await target.send(records, ctx(answer))).toMatchObject({
			results: [
				{ externalId: 'd-2', status: 'rejected', reason: 'no' },
				{ externalId: 'd-1', status: 'created' }
			]
		});
	});
});

describe('automation systems', () => {
	it('PUSH-1: Zapier and Make get simple requests: a safelisted type and no header that a browser would ask for', async () => {
		for (const [connector, type] of [
			[zapier, 'text/plain'],
			[make, 'application/x-www-form-urlencoded']
		] as const) {
			const sent: RequestInit[] = [];
			const target = opened(connector, { url });
			const outcome = await target.send(records.slice(0, 1), { ...ctx(ok, sent), secret: null });
			expect(outcome).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1', status: 'accepted' }] });
			expect(sent[0]!.headers).toEqual({ 'Content-Type': type, Accept: 'application/json' });
		}
		expect(JSON.parse(hookBody('text', records, batch, envelope))).toHaveLength(2);
		expect(opened(make, { url }).batchSize).toBe(1);
	});
	it('PUSH-1: an n8n flow that answers contact by contact gives each its receipt', async () => {
		const sent: RequestInit[] = [];
		const target = opened(n8n, { url, verdicts: 'list', tokenHeader: 'X-Flow' });
		expect(
			await target.send(
				records,
				ctx(() => Response.json({ results: [{ externalId: 'd-2', status: 'created', id: 5 }] }), sent)
			)
		).toMatchObject({ results: [{ externalId: 'd-2', crmId: '5' }] });
		expect(sent[0]!.headers).toMatchObject({ 'X-Flow': 't0ken' });
	});
});

describe('a page in the place of an answer', () => {
	const page = (): Response => new Response('<!DOCTYPE html><html><title>Sign in</title>');
	it.each([zapier, make])(
		'PUSH-4: $label never answers with one, so nothing arrived: the contacts wait and go again',
		async (connector) => {
			const target = opened(connector, { url });
			expect(await target.send(records.slice(0, target.batchSize), ctx(page))).toMatchObject({
				kind: 'unknown',
				problem: { code: 'deliveryAnswerPage' }
			});
			expect(await target.send(records.slice(0, target.batchSize), ctx(ok))).toMatchObject({ kind: 'verdicts' });
		}
	);
	it('PUSH-3: a flow of n8n may answer with a page of its own, and is trusted', async () => {
		expect(await opened(n8n, { url }).send(records, ctx(page))).toMatchObject({ kind: 'verdicts' });
	});
});
