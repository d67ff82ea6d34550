import * as z from 'zod/mini';
import type { ConnectionCheck, DeliveryRecord } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { checkAddress, safeLink } from './address';
import { parseJson, readVerdicts, reasonOf, resultList, type AnswerShape } from './answer';
import { checkTarget } from './check-target';
import { classify } from './classify';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target } from './connector';
import type { HttpRequest } from './http';
import { webhookFields } from './webhook-json-settings';

/** A text setting; blank counts as unset where there is a default to fall back to. */
const word = (preset: string) => z._default(z.pipe(z.string().check(z.trim()), z.transform((v) => v || preset)), preset);
const blankable = z._default(z.string().check(z.trim()), '');

/** Settings as stored; the texts of the screen are in webhook-json-settings.ts. */
export const webhookSchema = z.object({
	url: z.string(),
	method: z._default(z.enum(['POST', 'PUT', 'PATCH']), 'POST'),
	tokenHeader: word('Authorization'),
	tokenPrefix: z._default(z.string().check(z.trim()), 'Bearer'),
	batchSize: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 200),
	requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0),
	idempotencyHeader: blankable,
	resultsPath: z._default(z.string(), 'results'),
	resultKey: word('externalId'),
	resultStatus: word('status'),
	resultId: word('id'),
	resultMessage: word('message'),
	resultField: word('field'),
	resultLink: word('link'),
	fieldsUrl: blankable,
	batchUrl: blankable
});
type WebhookSettings = z.infer<typeof webhookSchema>;

/** The body of one request. The idempotency key travels in it: an extra header would need the server's CORS permission. */
const envelope = (records: readonly DeliveryRecord[], ctx: Pick<SendContext, 'batch' | 'requestId'>): string =>
	JSON.stringify({
		batch: { id: ctx.batch.id, label: ctx.batch.label, requestId: ctx.requestId },
		records: records.map((r) => ({ ...r.properties, externalId: r.externalId }))
	});

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = webhookSchema.safeParse(raw);
	if (!parsed.success) return fail('deliverySettingWrong', { setting: labelOf(String(parsed.error.issues[0]?.path[0] ?? '')) });
	const s = parsed.data;
	const address = checkAddress(s.url);
	if (!address.ok) return address;
	const problem = companionProblem(s, address.value);
	return problem ? { ok: false, problem } : ok(target(s, address.value));
}

/** The field list gets the token too, so it must live where the records go. */
function companionProblem(s: WebhookSettings, url: URL): Problem | null {
	if (s.fieldsUrl === '') return null;
	const fields = checkAddress(s.fieldsUrl);
	if (!fields.ok) return fields.problem;
	return fields.value.origin === url.origin ? null : { code: 'deliveryFieldsElsewhere', params: { url: fields.value.origin, expected: url.origin } };
}

function target(s: WebhookSettings, url: URL): Target {
	const shape: AnswerShape = {
		list: s.resultsPath, key: s.resultKey, status: s.resultStatus, crmId: s.resultId,
		message: s.resultMessage, field: s.resultField, link: s.resultLink
	};
	const request = (body: string, requestId: string): HttpRequest => ({
		url: url.href, method: s.method, body,
		headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...(s.idempotencyHeader && { [s.idempotencyHeader]: requestId }) }
	});
	const secretOf = (ctx: Pick<SendContext, 'secret'>) => outgoing(ctx.secret, s.tokenHeader, s.tokenPrefix);

	async function send(records: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const answer = await ctx.http.send({ ...request(envelope(records, ctx), ctx.requestId), secret: secretOf(ctx), ...(ctx.signal && { signal: ctx.signal }) });
		const outcome = classify(answer, url.host, ctx.now, answer.ok ? reasonOf(answer.value.text) : '');
		if (outcome || !answer.ok) return outcome ?? { kind: 'unknown', problem: { code: 'deliveryNoAnswer', params: { host: url.host } } };
		const list = resultList(parseJson(answer.value.text), shape.list);
		// A web page, a sign-in screen or another service: not one record can be told from it, and the next answer will be alike.
		if (!list) return { kind: 'stop', problem: { code: 'deliveryAnswerShape', params: { host: url.host, path: shape.list } } };
		return { kind: 'verdicts', results: readVerdicts(list, shape, new Set(records.map((r) => r.externalId)), url.href) };
	}

	return {
		url: url.href,
		batchSize: s.batchSize,
		minIntervalMs: s.requestsPerMinute > 0 ? Math.ceil(60_000 / s.requestsPerMinute) : 0,
		send,
		check: (needed, ctx, report: (c: ConnectionCheck) => void) =>
			checkTarget({
				host: url.host,
				request: request(envelope([], { batch: { id: 'connection-test', label: 'Connection test' }, requestId: 'connection-test' }), 'connection-test'),
				listPath: shape.list, fieldsUrl: s.fieldsUrl || null, needed
			}, { http: ctx.http, secret: secretOf(ctx), now: ctx.now }, report),
		batchLink: (batchId) => s.batchUrl === '' ? null : safeLink(s.batchUrl.replaceAll('{batchId}', encodeURIComponent(batchId)), url.href)
	};
}

const labelOf = (key: string): string => webhookFields.find((f) => f.key === key)?.label ?? key;

/** Any server that takes a JSON list by HTTP and answers with one entry per record. The defaults fit the sandbox CRM. */
export const webhookJson: NetworkConnector = {
	id: 'webhook-json',
	label: 'JSON webhook',
	description: 'Sends contacts as JSON to a web address of yours, which answers what became of each one.',
	kind: 'network',
	cors: 'allowlist',
	auth: 'header',
	upsertKey: 'externalId',
	settings: webhookFields,
	open
};
