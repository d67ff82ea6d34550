import type { DeliveryRecord } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { safeLink } from '../address';
import { type AnswerShape, isPage, parseJson, readVerdicts, reasonOf, resultList } from '../answer';
import { checkTarget } from '../check-target';
import { classify } from '../classify';
import { outgoing, type SendContext, type SendOutcome, type Target } from '../connector';
import type { HttpRequest } from '../http';
import { taken } from '../shared/verdict';
import { contentType, hookBody, isSingle, type BodyFormat, type Envelope } from './hook-body';

/** A webhook with its settings checked. */
export interface HookPlan {
	url: URL;
	method: 'POST' | 'PUT' | 'PATCH';
	format: BodyFormat;
	envelope: Envelope;
	headers: Record<string, string>;
	tokenHeader: string;
	tokenPrefix: string;
	/** Header that carries the key of the request; '' = none. */
	idempotencyHeader: string;
	/** Where the answer says what became of each contact; null = it does not, and a 2xx is trusted. */
	shape: AnswerShape | null;
	/** It never answers with a page for people: one stands in its place, and nothing arrived. */
	neverPage?: boolean;
	batchSize: number;
	/** Requests that may be under way at a time. */
	inFlight: number;
	minIntervalMs: number;
	fieldsUrl: string | null;
	/** Address of a batch with {batchId} in it; '' = none. */
	batchUrl: string;
}

const ENVELOPE_TEST = { id: 'connection-test', label: 'Connection test', requestId: 'connection-test' };

/** What sends to a webhook. */
export function hookTarget(plan: HookPlan): Target {
	const { url, shape } = plan;
	const request = (body: string, requestId: string): HttpRequest => ({
		url: url.href,
		method: plan.method,
		body,
		headers: {
			'Content-Type': contentType(plan.format),
			Accept: 'application/json',
			...plan.headers,
			...(plan.idempotencyHeader && { [plan.idempotencyHeader]: requestId })
		}
	});
	const secretOf = (ctx: Pick<SendContext, 'secret'>) => outgoing(ctx.secret, plan.tokenHeader, plan.tokenPrefix);

	async function send(records: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const body = hookBody(plan.format, records, { ...ctx.batch, requestId: ctx.requestId }, plan.envelope);
		const answer = await ctx.http.send({
			...request(body, ctx.requestId),
			secret: secretOf(ctx),
			...(ctx.signal && { signal: ctx.signal })
		});
		const all = (): SendOutcome => ({ kind: 'verdicts', results: records.map((r) => taken(r, 'accepted', null)) });
		const outcome = classify(answer, url.host, ctx.now, answer.ok ? reasonOf(answer.value.text) : '');
		const { status = 0 } = answer.ok ? answer.value : answer.problem;
		// Where a 2xx is trusted, nobody needs what else it says.
		if (shape === null && !answer.ok && status >= 200 && status < 300) return all();
		if (!answer.ok) return outcome ?? { kind: 'unknown', problem: { code: 'deliveryNoAnswer', params: { host: url.host } } };
		// Usual semantics of an idempotency key: 409 = the first request with it is still at work.
		if (outcome?.kind === 'refused' && answer.value.status === 409 && plan.idempotencyHeader)
			return { kind: 'retry', problem: outcome.problem, afterMs: null };
		if (outcome) return outcome;
		// A page in the server's place: of a Wi-Fi that wants a sign-in, of a maintenance. It goes as it came.
		const page: SendOutcome = { kind: 'unknown', problem: { code: 'deliveryAnswerPage', params: { host: url.host } } };
		if (shape === null) return plan.neverPage && isPage(answer.value.text) ? page : all();
		const list = resultList(parseJson(answer.value.text), shape.list);
		if (!list && isPage(answer.value.text)) return page;
		// Another service, or another form: not one record can be told from it, and the next answer will be alike.
		if (!list) return { kind: 'stop', problem: { code: 'deliveryAnswerShape', params: { host: url.host, path: shape.list } } };
		return { kind: 'verdicts', results: readVerdicts(list, shape, new Set(records.map((r) => r.externalId)), url.href) };
	}

	return {
		url: url.href,
		batchSize: isSingle(plan.format) ? 1 : plan.batchSize,
		inFlight: plan.inFlight,
		// Only by a number of the request could it know one again.
		...(plan.idempotencyHeader === '' && !(plan.format === 'batch' && plan.envelope.batch !== '') && { forgets: true }),
		minIntervalMs: plan.minIntervalMs,
		send,
		check: (needed, ctx, report) =>
			checkTarget(
				{
					host: url.host,
					request: request(hookBody(plan.format, [], ENVELOPE_TEST, plan.envelope), 'connection-test'),
					listPath: shape && shape.list,
					fieldsUrl: plan.fieldsUrl,
					needed
				},
				{ http: ctx.http, secret: secretOf(ctx), now: ctx.now },
				report
			),
		batchLink: (batchId) =>
			plan.batchUrl === '' ? null : safeLink(plan.batchUrl.replaceAll('{batchId}', encodeURIComponent(batchId)), url.href)
	};
}

/** Headers that the browser sets itself, or that the app does. */
const TAKEN = /^(content-type|content-length|accept|host|origin|referer|cookie|authorization|connection|user-agent|sec-.*|proxy-.*)$/i;

/** "X-Source: fairs; X-Team: north" as headers. Problem: deliverySettingWrong with the setting's label. */
export function extraHeaders(text: string, label: string): Result<Record<string, string>> {
	const headers: Record<string, string> = {};
	for (const part of text
		.split(/[;\n]/)
		.map((p) => p.trim())
		.filter(Boolean)) {
		const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+)\s*:\s*([\x20-\x7e]*)$/.exec(part) ?? [];
		if (name === undefined || value === undefined || TAKEN.test(name)) return fail('deliverySettingWrong', { setting: label });
		headers[name] = value;
	}
	return ok(headers);
}

/** The field list gets the token too, so it must live where the records go. */
export const elsewhere = (fields: URL, url: URL): Problem | null =>
	fields.origin === url.origin ? null : { code: 'deliveryFieldsElsewhere', params: { url: fields.origin, expected: url.origin } };
