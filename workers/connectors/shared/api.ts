import { ok, type Problem, type Result } from '#domain/result';
import { isPage, parseJson, reasonOf } from '../answer';
import { classify } from '../classify';
import type { SendContext, SendOutcome } from '../connector';
import type { HttpFailure, HttpRequest, OutgoingSecret } from '../http';

/** Everything but verdicts: why a call did not do its work. */
export type Trouble = Exclude<SendOutcome, { kind: 'verdicts' | 'named' }>;
export type Ctx = Pick<SendContext, 'http' | 'secret' | 'now' | 'signal' | 'sleep'>;

export interface Reply {
	status: number;
	/** undefined = no JSON. */ json: unknown;
	text: string;
	header(name: string): string | null;
}

/** Done, and nothing is said of it. */
export const isSilent = ({ status }: Reply): boolean => status === 204;

/** `failure`: how it failed without an answer; null = there was one, and it is in `reply`. */
export type Called = { ok: true; reply: Reply } | { ok: false; outcome: Trouble; failure: HttpFailure['kind'] | null; reply: Reply | null };

export interface ApiPlan {
	/** Where the paths begin: the vendor's own address, or that of the relay. */
	base: URL;
	secret(ctx: Ctx): OutgoingSecret | null;
	/** What this vendor means by an answer, where it differs from the usual meaning of its status; undefined = no different. */
	judge?(reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | 'ok' | undefined;
	/** What an answer says of itself; the usual places where there is none. */
	reason?(json: unknown): string | null;
	/** Wait after a 429 whose Retry-After is absent or not readable by a browser, ms: the vendor's window. */
	windowMs: number;
}

export interface Call {
	method: HttpRequest['method'];
	path: string;
	/** An object travels as JSON. */ body?: unknown;
	headers?: Record<string, string>;
	timeoutMs?: number;
}

export interface Api {
	host: string;
	base: URL;
	/** One call. Any 2xx is ok; every other answer, or none, is an outcome that a sender can act on. */
	call(ctx: Ctx, call: Call): Promise<Called>;
	/** The same for calls outside a delivery: the JSON or the problem. */
	ask(ctx: Ctx, call: Call): Promise<Result<Reply>>;
	/** A 2xx that is not what the vendor documents: a proxy's page, a sign-in screen, another version. */
	unreadable(): Trouble;
}

export function createApi(plan: ApiPlan): Api {
	const { base } = plan;
	const host = base.host;
	const root = base.href.replace(/\/$/, '');

	async function call(ctx: Ctx, { method, path, body, headers, timeoutMs }: Call): Promise<Called> {
		const answer = await ctx.http.send({
			url: root + path,
			method,
			headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
			...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
			secret: plan.secret(ctx),
			...(timeoutMs !== undefined && { timeoutMs }),
			...(ctx.signal && { signal: ctx.signal })
		});
		if (!answer.ok)
			return { ok: false, outcome: classify(answer, host, ctx.now, '') as Trouble, failure: answer.problem.kind, reply: null };
		const json = parseJson(answer.value.text);
		const reply: Reply = { ...answer.value, json };
		const reason = (json === undefined ? null : plan.reason?.(json)) ?? reasonOf(answer.value.text);
		// A page for people in the server's place: it says nothing of what was sent, and goes as it came.
		if (reply.status >= 200 && reply.status < 300 && json === undefined && isPage(reply.text))
			return { ok: false, outcome: { kind: 'unknown', problem: { code: 'deliveryAnswerPage', params: { host } } }, failure: null, reply };
		const judged = plan.judge?.(reply, ctx.now, (code, params) => ({ code, params: { host, status: reply.status, reason, ...params } }));
		if (judged === 'ok') return { ok: true, reply };
		const usual = judged ?? (classify(answer, host, ctx.now, reason) as Trouble | null);
		if (usual === null) return { ok: true, reply };
		const outcome = usual.kind === 'retry' && usual.afterMs === null && reply.status === 429 ? { ...usual, afterMs: plan.windowMs } : usual;
		return { ok: false, outcome, failure: null, reply };
	}
	return {
		host,
		base,
		call,
		async ask(ctx, request) {
			const called = await call(ctx, request);
			return called.ok ? { ok: true, value: called.reply } : { ok: false, problem: called.outcome.problem };
		},
		unreadable: () => ({ kind: 'stop', problem: { code: 'serviceAnswerUnreadable', params: { host } } })
	};
}

/** Makes things one call each, in their order, and ends with the first that is refused. @returns what the CRM calls each of them */
export async function makeEach<T>(
	api: Api,
	ctx: Ctx,
	things: readonly T[],
	call: (thing: T) => Call,
	named: (thing: T, reply: Reply) => string
): Promise<Result<string[]>> {
	const made: string[] = [];
	for (const thing of things) {
		const answer = await api.ask(ctx, call(thing));
		if (!answer.ok) return answer;
		made.push(named(thing, answer.value));
	}
	return ok(made);
}
