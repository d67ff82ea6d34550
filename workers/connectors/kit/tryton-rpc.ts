import { base64OfText } from '#domain/basics/base64';
import { outgoing } from '../connector';
import { createApi, type Api, type Ctx, type Trouble } from '../shared/api';
import { at, textOf } from '../shared/json';
import { ended, got, remembered, type Got } from './remembered';

/** The word before a session in the Authorization header. */
const SESSION = 'Session';
const sessions = remembered<string>();
/** Where calls go, by server and database: the latest versions of trytond have a path of their own for them (protocols/dispatcher.py). */
const pathsFound = new Map<string, string>();

export interface TrytonRpc {
	api: Api;
	/** Calls `method`, signed in; a context is added to the parameters. An `error` in a 200 is a refusal with its words. */
	rpc(ctx: Ctx, method: string, ...params: unknown[]): Promise<Got<unknown>>;
}

/** JSON-RPC of Tryton: a sign-in with user and password gives a session that travels in the header Authorization. */
export function trytonRpc(base: URL, database: string, user: string): TrytonRpc {
	const paths = [`/${encodeURIComponent(database)}/`, `/${encodeURIComponent(database)}/rpc/`] as const;
	const place = `${base.href} ${database}`;
	const path = (): string => pathsFound.get(place) ?? paths[0];
	const api = createApi({ base, windowMs: 3000, secret: (ctx) => outgoing(ctx.secret, 'Authorization', SESSION) });
	const bare = createApi({ base, windowMs: 3000, secret: () => null });
	const key = (ctx: Ctx): string => `${base.href} ${database} ${user} ${ctx.secret?.value ?? ''}`;

	async function signIn(ctx: Ctx): Promise<Got<string>> {
		const { secret } = ctx;
		// The password travels in the body: to no other origin than the one that it was saved for.
		if (secret === null) return ended({ kind: 'stop', problem: { code: 'deliveryTokenMissing', params: { host: base.host } } });
		if (secret.origin !== base.origin)
			return ended({ kind: 'stop', problem: { code: 'deliveryTokenOtherOrigin', params: { saved: secret.origin, now: base.origin } } });
		const body = { id: 0, method: 'common.db.login', params: [user, { password: secret.value }, 'en'] };
		let called = await bare.call(ctx, { method: 'POST', path: path(), body });
		// A path that is not there is answered without the permission that a browser needs to read it: it looks like no answer.
		if (!called.ok && (called.failure === 'network' || called.reply?.status === 404 || called.reply?.status === 405)) {
			const other = paths.find((p) => p !== path()) ?? paths[0];
			const again = await bare.call(ctx, { method: 'POST', path: other, body });
			if (again.ok || again.reply?.status === 401) {
				pathsFound.set(place, other);
				called = again;
			}
		}
		if (!called.ok) return ended(called.outcome);
		const refusal = errorOf(called.reply.json);
		if (refusal !== null)
			return ended({ kind: 'stop', problem: { code: 'systemListMissing', params: { host: base.host, list: database, reason: refusal } } });
		const id = textOf(at(called.reply.json, 'result.0'));
		const session = textOf(at(called.reply.json, 'result.1'));
		return id === null || session === null ? ended(api.unreadable()) : got(base64OfText(`${user}:${id}:${session}`));
	}

	async function once(ctx: Ctx, method: string, params: readonly unknown[]): Promise<Got<unknown>> {
		const session = await sessions.get(key(ctx), ctx.now, () => signIn(ctx));
		if (!session.ok) return session;
		const signed: Ctx = { ...ctx, secret: { value: session.value, origin: base.origin } };
		const called = await api.call(signed, { method: 'POST', path: path(), body: { id: 1, method, params: [...params, {}] } });
		if (!called.ok) return ended(called.outcome);
		const refusal = errorOf(called.reply.json);
		if (refusal !== null)
			return ended({
				kind: 'refused',
				problem: { code: 'deliveryRefused', params: { host: base.host, status: 200, reason: refusal } },
				reason: refusal,
				field: null
			});
		return typeof called.reply.json === 'object' && called.reply.json !== null && 'result' in called.reply.json
			? got(called.reply.json.result)
			: ended(api.unreadable());
	}

	return {
		api,
		async rpc(ctx, method, ...params) {
			const first = await once(ctx, method, params);
			if (first.ok) return first;
			// A session ends after a while, and a browser may not even read that answer: the next call signs in anew.
			if (first.outcome.kind === 'unknown') sessions.forget(key(ctx));
			if (!isUnauthorised(first.outcome)) return first;
			sessions.forget(key(ctx));
			return once(ctx, method, params);
		}
	};
}

const isUnauthorised = (outcome: Trouble): boolean => outcome.kind === 'stop' && outcome.problem.code === 'deliveryUnauthorised';

/** {"error": ["UserError", ["Its words", "", null]]} or {"error": ["Its words", ""]}; null where there is none. */
function errorOf(body: unknown): string | null {
	const error = at(body, 'error');
	if (error === undefined || error === null) return null;
	return textOf(at(error, '1.0')) ?? textOf(at(error, '0')) ?? '';
}
