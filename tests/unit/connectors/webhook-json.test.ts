import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { knowsCode } from '#domain/messages/index';
import { readVerdicts, reasonOf, resultList, type AnswerShape } from '#workers/connectors/answer';
import type { SendContext } from '#workers/connectors/connector';
import { createHttp } from '#workers/connectors/http';
import { webhookJson } from '#workers/connectors/webhook-json';

const shape: AnswerShape = {
	list: 'results',
	key: 'externalId',
	status: 'status',
	crmId: 'id',
	message: 'message',
	field: 'field',
	link: 'link'
};
const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'a@example.com', leadScore: 92 } },
	{ externalId: 'd-2', properties: { email: 'b@example.com', leadScore: null } }
];
const context = (answer: () => Response | Promise<Response>, sent: { url: string; init: RequestInit }[] = []): SendContext => ({
	http: createHttp(async (url, init) => (sent.push({ url, init }), answer())),
	secret: { value: 't0ken', origin: 'https://crm.example.com' },
	requestId: 'batch-0',
	batch: { id: 'batch', label: 'Hannover' },
	now: Date.UTC(2026, 10, 20)
});
function open(settings: Record<string, unknown> = {}) {
	const opened = webhookJson.open({ url: 'https://crm.example.com/in', ...settings });
	if (!opened.ok) throw new Error(opened.problem.code);
	return opened.value;
}

describe('JSON webhook', () => {
	it('PUSH-3: where a 2xx is trusted, an answer too large to be read is one; elsewhere nobody knows what it says, but why it was refused', async () => {
		const send = (verdicts: string, status: number) => {
			const headers = { 'Retry-After': '120' };
			const http = createHttp(async () => new Response('x'.repeat(200), { status, headers }), { timeoutMs: 1000, maxBytes: 100 });
			return open({ verdicts }).send(records, { ...context(() => new Response()), http });
		};
		expect(await send('none', 202)).toMatchObject({ kind: 'verdicts', results: [{ status: 'accepted' }, { status: 'accepted' }] });
		for (const verdicts of ['none', 'list']) {
			expect(await send(verdicts, 500)).toMatchObject({ kind: 'retry', problem: { code: 'deliveryServerError' } });
			expect(await send(verdicts, 429)).toMatchObject({ kind: 'retry', problem: { code: 'deliveryRateLimited' }, afterMs: 120_000 });
			expect(await send(verdicts, 401)).toMatchObject({ kind: 'stop', problem: { code: 'deliveryUnauthorised' } });
		}
		expect(await send('list', 200)).toMatchObject({ kind: 'unknown', problem: { code: 'deliveryAnswerTooLarge' } });
	});
	it('PUSH-3: sends batch, idempotency key and records in the body; the key is no extra header unless asked for', async () => {
		const sent: { url: string; init: RequestInit }[] = [];
		await open().send(
			records,
			context(() => Response.json({ results: [] }), sent)
		);
		expect(sent[0]!.url).toBe('https://crm.example.com/in');
		expect(JSON.parse(String(sent[0]!.init.body))).toEqual({
			batch: { id: 'batch', label: 'Hannover', requestId: 'batch-0' },
			records: [
				{ externalId: 'd-1', email: 'a@example.com', leadScore: 92 },
				{ externalId: 'd-2', email: 'b@example.com', leadScore: null }
			]
		});
		expect(sent[0]!.init.headers).toEqual({
			'Content-Type': 'application/json',
			Accept: 'application/json',
			Authorization: 'Bearer t0ken'
		});
		await open({ idempotencyHeader: 'Idempotency-Key', tokenHeader: 'X-Api-Key', tokenPrefix: '', method: 'PUT' }).send(
			records,
			context(() => Response.json({ results: [] }), sent)
		);
		expect(sent[1]!.init.method).toBe('PUT');
		expect(sent[1]!.init.headers).toMatchObject({ 'Idempotency-Key': 'batch-0', 'X-Api-Key': 't0ken' });
	});

	it.each([
		[500, {}, 'retry', null],
		[503, { 'Retry-After': '9' }, 'retry', 9000],
		[429, { 'Retry-After': 'Fri, 20 Nov 2026 00:00:30 GMT' }, 'retry', 30_000],
		[408, {}, 'retry', null],
		[401, {}, 'stop', undefined],
		[403, {}, 'stop', undefined],
		[404, {}, 'stop', undefined],
		[415, {}, 'stop', undefined],
		[413, {}, 'tooLarge', undefined],
		[400, {}, 'refused', undefined],
		[409, {}, 'refused', undefined],
		[422, {}, 'refused', undefined]
	] as const)('PUSH-3: status %s means %s', async (status, headers, kind, afterMs) => {
		const outcome = await open().send(
			records,
			context(() => new Response('{"message":"so it is"}', { status, headers }))
		);
		expect(outcome.kind).toBe(kind);
		if (outcome.kind === 'retry') expect(outcome.afterMs).toBe(afterMs);
		if (outcome.kind === 'verdicts') throw new Error('no verdicts here');
		expect(knowsCode(outcome.problem.code)).toBe(true);
		if (outcome.kind !== 'tooLarge') expect(outcome.problem.params.reason).toBe('so it is');
	});

	it('PUSH-4: no answer is unknown, never a verdict', async () => {
		expect(
			(
				await open().send(
					records,
					context(() => Promise.reject(new TypeError('Failed to fetch')))
				)
			).kind
		).toBe('unknown');
	});

	it('PUSH-3: results are matched by externalId, never by position; foreign and doubled entries are dropped', async () => {
		const outcome = await open().send(
			records,
			context(() =>
				Response.json({
					results: [
						{ externalId: 'd-2', status: 'rejected', message: 'Blocked\n  by rule', field: 'email', id: null },
						{ externalId: 'other', status: 'created', id: 9 },
						{ externalId: 'd-1', status: 'created', id: 7, link: 'javascript:alert(1)' },
						{ externalId: 'd-1', status: 'rejected', message: 'too late' },
						null,
						'x',
						{ status: 'created' }
					]
				})
			)
		);
		expect(outcome).toEqual({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-2', status: 'rejected', crmId: null, link: null, reason: 'Blocked by rule', field: 'email' },
				{ externalId: 'd-1', status: 'created', crmId: '7', link: null, reason: null, field: null }
			]
		});
	});

	it('PUSH-1: paths and keys of the answer are settings', async () => {
		const target = open({ resultsPath: 'data.items', resultKey: 'ref', resultStatus: 'success', resultId: 'crm', resultMessage: 'why' });
		const outcome = await target.send(
			records,
			context(() =>
				Response.json({
					data: {
						items: [
							{ ref: 'd-1', success: true, crm: 'c1' },
							{ ref: 'd-2', success: false, why: 'no' }
						]
					}
				})
			)
		);
		expect(outcome).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'updated', crmId: 'c1' },
				{ externalId: 'd-2', status: 'rejected', reason: 'no' }
			]
		});
	});

	it('PUSH-4: whatever a server answers, each record gets at most one verdict and only if it was asked', () => {
		const asked = new Set(['a', 'b', '__proto__']);
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						fc.anything(),
						fc.record({
							externalId: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
							status: fc.constantFrom('created', 'rejected', 'odd', 'toString'),
							id: fc.anything()
						})
					)
				),
				(list) => {
					const verdicts = readVerdicts(list, shape, asked, 'https://crm.example.com');
					const ids = verdicts.map((v) => v.externalId);
					expect(new Set(ids).size).toBe(ids.length);
					expect(ids.every((id) => asked.has(id))).toBe(true);
					expect(verdicts.every((v) => ['created', 'updated', 'rejected'].includes(v.status))).toBe(true);
				}
			)
		);
	});

	it('FIL-4: paths like __proto__ or constructor lead nowhere', () => {
		expect(resultList({}, '__proto__')).toBeNull();
		expect(resultList({ results: [1] }, 'constructor.prototype')).toBeNull();
		expect(resultList([1], '')).toEqual([1]);
		expect(resultList(undefined, 'results')).toBeNull();
	});

	it('PUSH-3: the reason of a refusal is found in the usual places, and a web page is none', () => {
		expect(reasonOf('{"message":"a"}')).toBe('a');
		expect(reasonOf('{"error":{"message":"b"}}')).toBe('b');
		expect(reasonOf('{"detail":"c"}')).toBe('c');
		expect(reasonOf('plain words')).toBe('plain words');
		// What was cut off on the way reads as no words.
		expect(reasonOf('{"code":"23502","message":"null val')).toBe('');
		// As JSON:API, FastAPI and Laravel say it.
		expect(reasonOf('{"errors":[{"title":"t","detail":"lastName is required"}]}')).toBe('lastName is required');
		expect(reasonOf('{"detail":[{"loc":["body","email"],"msg":"no address"}]}')).toBe('no address');
		expect(reasonOf('{"errors":{"email":["is taken"]}}')).toBe('email: is taken');
		expect(reasonOf('{"errors":["first","second"]}')).toBe('first');
		expect(reasonOf('{"errors":[[[[[["too deep"]]]]]]}')).toBe('');
		expect(reasonOf('{"errors":{}}')).toBe('');
		expect(reasonOf('<html><body>Bad Gateway</body></html>')).toBe('');
		expect(reasonOf('{}')).toBe('');
	});

	it.each([
		[{ url: 'http://crm.example.com' }, 'deliveryAddressNotHttps'],
		[{ url: '' }, 'deliveryAddressUnreadable'],
		[{ batchSize: 0 }, 'deliverySettingWrong'],
		[{ batchSize: 1001 }, 'deliverySettingWrong'],
		[{ method: 'DELETE' }, 'deliverySettingWrong'],
		[{ fieldsUrl: 'https://other.example.com/f' }, 'deliveryFieldsElsewhere']
	])('PUSH-5: settings %j are refused as %s', (settings, code) => {
		expect(webhookJson.open({ url: 'https://crm.example.com/in', ...settings })).toMatchObject({ ok: false, problem: { code } });
	});

	it('PUSH-7: the batch link is made from its template', () => {
		expect(open({ batchUrl: 'https://crm.example.com/b?id={batchId}' }).batchLink('a/b')).toBe('https://crm.example.com/b?id=a%2Fb');
		expect(open({ batchUrl: '/b/{batchId}' }).batchLink('x')).toBe('https://crm.example.com/b/x');
		expect(open().batchLink('x')).toBeNull();
	});

	it('PUSH-1: a limit of requests per minute becomes the time between two', () => {
		expect(open({ requestsPerMinute: 120 }).minIntervalMs).toBe(500);
		expect(open().minIntervalMs).toBe(0);
	});
});
