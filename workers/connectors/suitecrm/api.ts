import { checkAddress } from '../address';
import { noReason } from '../classify';
import { outgoing } from '../connector';
import type { HttpFailure } from '../http';
import { createApi, type Api, type Call, type Called, type Ctx, type Trouble } from '../shared/api';
import { at, textOf } from '../shared/json';

/** Tokens of this run, by server, client and secret; they live an hour there, and never leave memory here. */
const tokens = new Map<string, { value: string; until: number }>();

/**
 * Calls with a token that is fetched with client id and client secret (OAuth 2 client credentials). The secret travels in
 * the body, to the origin that it was saved for; a token that has run out is fetched anew once.
 */
export function suitecrmApi(base: URL, path: string, clientId: string): Api {
	const api = createApi({
		base,
		windowMs: 10_000,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'),
		reason: (json) =>
			textOf(at(json, 'errors.detail')) ??
			textOf(at(json, 'errors.0.detail')) ??
			textOf(at(json, 'errors.title')) ??
			textOf(at(json, 'message')),
		judge: (reply, _now, say) => {
			if (reply.status !== 400) return undefined;
			const reason = textOf(at(reply.json, 'errors.detail')) ?? noReason(reply.status);
			// The email search of some versions fails inside the server: no record is at fault.
			if (/database failure|filter field .* is not found/i.test(reason))
				return { kind: 'stop', problem: say('serviceSearchBroken', { reason }) };
			return {
				kind: 'refused',
				problem: say('deliveryRefused', { reason }),
				reason,
				field: /(?:property|field|attribute) "?(\w+)"?/i.exec(reason)?.[1] ?? null
			};
		}
	});

	async function tokenOf(
		ctx: Ctx,
		fresh: boolean
	): Promise<{ value: string; kept: boolean } | { trouble: Trouble; failure?: HttpFailure['kind'] | null }> {
		if (!ctx.secret) return { trouble: { kind: 'stop', problem: { code: 'deliveryTokenMissing', params: { host: base.host } } } };
		if (ctx.secret.origin !== base.origin)
			return {
				trouble: { kind: 'stop', problem: { code: 'deliveryTokenOtherOrigin', params: { saved: ctx.secret.origin, now: base.origin } } }
			};
		const key = JSON.stringify([base.href, clientId, ctx.secret.value]);
		const kept = tokens.get(key);
		if (kept && !fresh && kept.until > ctx.now) return { value: kept.value, kept: true };
		const called = await api.call(
			{ ...ctx, secret: null },
			{
				method: 'POST',
				path: `${path}/access_token`,
				body: { grant_type: 'client_credentials', client_id: clientId, client_secret: ctx.secret.value }
			}
		);
		// A wrong id or secret is a 400 or 401 here, and no record's fault.
		if (!called.ok)
			return {
				failure: called.failure,
				trouble:
					called.reply && [400, 401].includes(called.reply.status)
						? {
								kind: 'stop',
								problem: {
									code: 'deliveryUnauthorised',
									params: { host: base.host, status: called.reply.status, reason: textOf(at(called.reply.json, 'message')) ?? '' }
								}
							}
						: called.outcome
			};
		const value = at(called.reply.json, 'access_token');
		if (typeof value !== 'string' || value === '') return { trouble: api.unreadable() };
		const seconds = Number(at(called.reply.json, 'expires_in'));
		tokens.set(key, { value, until: ctx.now + (Number.isFinite(seconds) ? Math.max(0, seconds - 60) : 0) * 1000 });
		return { value, kept: false };
	}

	async function call(ctx: Ctx, request: Call, fresh = false): Promise<Called> {
		const token = await tokenOf(ctx, fresh);
		if ('trouble' in token) return { ok: false, outcome: token.trouble, failure: token.failure ?? null, reply: null };
		const called = await api.call(
			{ ...ctx, secret: { value: token.value, origin: base.origin } },
			{ ...request, path: path + request.path }
		);
		return !called.ok && called.reply?.status === 401 && token.kept ? call(ctx, request, true) : called;
	}
	return {
		...api,
		call,
		async ask(ctx, request) {
			const called = await call(ctx, request);
			return called.ok ? { ok: true, value: called.reply } : { ok: false, problem: called.outcome.problem };
		}
	};
}

/** Version 8 keeps the API of version 7 in a folder. */
export const API_PATHS = { '8': '/legacy/Api', '7': '/Api' } as const;

/** The address without a slash at its end, so that paths can be put behind it. */
export const suitecrmBase = (url: string): ReturnType<typeof checkAddress> => checkAddress(url.trim().replace(/\/+$/, ''));
