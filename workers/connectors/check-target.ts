import type { ConnectionCheck } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import { isPage, parseJson, reasonOf, resultList } from './answer';
import { classify } from './classify';
import type { Http, HttpAnswer, HttpFailure, HttpRequest, OutgoingSecret } from './http';

export interface TestPlan {
	host: string;
	/** A request that carries no record. */
	request: HttpRequest;
	/** Where its answer must hold a list; null = nothing is asked of the answer. */
	listPath: string | null;
	/** Address of the list of field names, or null. */
	fieldsUrl: string | null;
	/** Property names that must be in that list. */
	needed: readonly string[];
}

type Answer = Result<HttpAnswer, HttpFailure>;

/**
 * Steps cors, authorised and fields of PUSH-6. The first request carries no token: a token is shown only to a server
 * that answered without one. A step after a failed one is reported as skipped.
 */
export async function checkTarget(
	plan: TestPlan,
	ctx: { http: Http; secret: OutgoingSecret | null; now: number },
	report: (c: ConnectionCheck) => void
): Promise<void> {
	const bare = await ctx.http.send(plan.request);
	if (!bare.ok) {
		const { kind, problem } = bare.problem;
		report({ step: 'cors', state: 'fail', detail: kind === 'network' ? { code: 'deliveryCors', params: { host: plan.host } } : problem });
		return skip(['authorised', 'fields'], report);
	}
	report({ step: 'cors', state: 'pass', detail: null });

	const answer = ctx.secret ? await ctx.http.send({ ...plan.request, secret: ctx.secret }) : bare;
	const refusal = refusalOf(answer, plan.host, ctx);
	report({ step: 'authorised', state: refusal ? 'fail' : 'pass', detail: refusal });
	if (refusal || !answer.ok) return skip(['fields'], report);
	report(await fieldsCheck(plan, ctx, answer.value));
}

/** Why the request did not get through, or null when it did. */
function refusalOf(answer: Answer, host: string, ctx: { secret: OutgoingSecret | null; now: number }): Problem | null {
	// The same request passed without the token: it is the token's header that the server does not allow to this app.
	if (!answer.ok && answer.problem.kind === 'network' && ctx.secret)
		return { code: 'deliveryCorsHeader', params: { host, header: ctx.secret.header } };
	const outcome = classify(answer, host, ctx.now, answer.ok ? reasonOf(answer.value.text) : '');
	if (outcome === null || outcome.kind === 'verdicts') return null;
	return outcome.kind === 'stop' && outcome.problem.code === 'deliveryUnauthorised' && !ctx.secret
		? { code: 'deliveryTokenMissing', params: { host } }
		: outcome.problem;
}

async function fieldsCheck(
	plan: TestPlan,
	ctx: { http: Http; secret: OutgoingSecret | null },
	answer: HttpAnswer
): Promise<ConnectionCheck> {
	const verdict = (state: ConnectionCheck['state'], code: string, params: Problem['params'] = {}): ConnectionCheck => ({
		step: 'fields',
		state,
		detail: { code, params: { host: plan.host, ...params } }
	});
	// Of a server whose 2xx is trusted a page may be what it always answers: said, but no failure.
	if (isPage(answer.text)) return verdict(plan.listPath === null ? 'skipped' : 'fail', 'deliveryAnswerPage');
	if (plan.listPath !== null && resultList(parseJson(answer.text), plan.listPath) === null)
		return verdict('fail', 'deliveryAnswerShape', { path: plan.listPath });
	if (plan.fieldsUrl === null) return verdict('skipped', 'deliveryFieldsUnchecked');
	const listed = await ctx.http.send({ url: plan.fieldsUrl, method: 'GET', headers: { Accept: 'application/json' }, secret: ctx.secret });
	const names = listed.ok && listed.value.status === 200 ? fieldNames(parseJson(listed.value.text)) : null;
	if (names === null) return verdict('fail', 'deliveryFieldsUnreadable', { url: plan.fieldsUrl });
	const missing = plan.needed.filter((n) => !names.has(n));
	return missing.length === 0
		? { step: 'fields', state: 'pass', detail: null }
		: verdict('fail', 'deliveryFieldsMissing', { fields: missing.join(', '), count: missing.length });
}

/** Names out of ["a"], [{name: "a"}], or either under "fields"; null when it is none of these. */
function fieldNames(body: unknown): Set<string> | null {
	const list = resultList(body, 'fields') ?? resultList(body, '');
	if (!list) return null;
	const names = list.map((e) => (typeof e === 'string' ? e : typeof e === 'object' && e !== null && 'name' in e ? e.name : null));
	return new Set(names.filter((n) => typeof n === 'string'));
}

const skip = (steps: ConnectionCheck['step'][], report: (c: ConnectionCheck) => void): void => {
	for (const step of steps) report({ step, state: 'skipped', detail: null });
};
