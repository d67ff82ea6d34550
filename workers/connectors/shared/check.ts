import type { ConnectionCheck } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import type { TargetField } from '../connector';
import { isSilent, type Api, type Call, type Ctx } from './api';

export interface CheckPlan {
	api: Api;
	/** A call that needs the same rights as sending, and changes nothing. */
	ping: Call;
	/** Whether the answer to `ping` is what this system says, where its field list would not show it; absent = any JSON. */
	knows?(json: unknown): boolean;
	/** A call that writes nothing either, but needs the right to write: only a missing right in its answer counts. */
	writePing?: Call;
	/** What to do where a browser may not call: the connector's corsRemedy. */
	corsRemedy: string;
	/** The rights that the token needs, as the vendor names them. */
	scopes: string;
	fields(ctx: Ctx): Promise<Result<TargetField[]>>;
	/** Further needs that the field list tells, e.g. a key field; null = met. */
	alsoNeeds?(fields: readonly TargetField[], ctx: Ctx): Problem | null | Promise<Problem | null>;
}

/** Steps cors, authorised and fields of PUSH-6; a step after a failed one is reported as skipped. */
export async function checkApi(plan: CheckPlan, needed: readonly string[], ctx: Ctx, report: (c: ConnectionCheck) => void): Promise<void> {
	const { host } = plan.api;
	const fail = (step: ConnectionCheck['step'], detail: Problem): void => {
		report({ step, state: 'fail', detail });
		const steps = ['cors', 'authorised', 'fields'] as const;
		for (const later of steps.slice(steps.findIndex((s) => s === step) + 1)) report({ step: later, state: 'skipped', detail: null });
	};
	const pinged = await plan.api.call(ctx, plan.ping);
	if (!pinged.ok && pinged.failure !== null) {
		// Something answers at the address, or this step would not run: an answer that does not arrive here was withheld by the browser.
		return fail(
			'cors',
			pinged.failure === 'network' ? { code: 'serviceCors', params: { host, remedy: plan.corsRemedy } } : pinged.outcome.problem
		);
	}
	report({ step: 'cors', state: 'pass', detail: null });
	if (!pinged.ok) return fail('authorised', refusal(pinged.outcome.problem, plan, ctx));
	// Any server answers something: one that is another takes no contacts.
	if (!(plan.knows?.(pinged.reply.json) ?? (pinged.reply.json !== undefined || isSilent(pinged.reply))))
		return fail('authorised', plan.api.unreadable().problem);
	const writing = plan.writePing && (await plan.api.call(ctx, plan.writePing));
	if (writing && !writing.ok && writing.reply?.status === 403 && writing.outcome.kind === 'stop')
		return fail('authorised', refusal(writing.outcome.problem, plan, ctx));
	report({ step: 'authorised', state: 'pass', detail: null });

	const fields = await plan.fields(ctx);
	if (!fields.ok) return fail('fields', refusal(fields.problem, plan, ctx));
	const named = new Map(fields.value.map((f) => [f.name, f]));
	const missing = fieldsMissing(
		host,
		needed.filter((n) => !named.has(n))
	);
	if (missing) return fail('fields', missing);
	const closed = needed.filter((n) => named.get(n)?.writable === false);
	if (closed.length > 0)
		return fail('fields', { code: 'serviceFieldsReadOnly', params: { host, fields: closed.join(', '), count: closed.length } });
	const other = await plan.alsoNeeds?.(fields.value, ctx);
	if (other) return fail('fields', other);
	report({ step: 'fields', state: 'pass', detail: null });
}

/** What is said of needed fields that a CRM doesn't have; null = none is missing. */
export const fieldsMissing = (host: string, missing: readonly string[]): Problem | null =>
	missing.length === 0 ? null : { code: 'deliveryFieldsMissing', params: { host, fields: missing.join(', '), count: missing.length } };

/** Step `fields` of a check whose list of fields was read already. */
export function checkFields(host: string, listed: readonly TargetField[], needed: readonly string[]): ConnectionCheck {
	const names = new Set(listed.map((f) => f.name));
	const detail = fieldsMissing(
		host,
		needed.filter((n) => !names.has(n))
	);
	return { step: 'fields', state: detail === null ? 'pass' : 'fail', detail };
}

function refusal(problem: Problem, { api, scopes }: CheckPlan, ctx: Ctx): Problem {
	if (problem.code === 'deliveryUnauthorised' && !ctx.secret) return { code: 'deliveryTokenMissing', params: { host: api.host } };
	return problem.code === 'deliveryForbidden' ? { code: 'serviceScope', params: { ...problem.params, scopes } } : problem;
}
