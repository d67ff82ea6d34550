import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import type { Destination } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import { isLoopback } from '../../connectors/address';
import { isPage, reasonOf } from '../../connectors/answer';
import { classify } from '../../connectors/classify';
import { changeDestination, readDestination } from '../../store/destinations';
import type { Store } from '../../store/engine/open';
import { userName } from '../../store/settings';
import { openSecret, removeSecret, sealSecret, vaultState } from '../../store/sealing/vault';
import { connectorOf, targetOf } from './destination-target';
import type { Env } from '../env';
import { isPassing } from '../preparing/keep-previous';
import { blotting } from '../afterwards/redacting';

/** Longest time between leaving for the sign-in and coming back, ms. */
const SIGN_IN_MS = 30 * 60_000;
/** A token is renewed this long before it ends, ms. */
const EARLY_MS = 60_000;
/** Life of a token whose server does not say, ms. */
const USUAL_LIFE_MS = 30 * 60_000;
const DAY_SECONDS = 86_400;

const pendingSchema = z.object({ destinationId: z.string(), verifier: z.string(), redirectUri: z.string(), at: z.number() });
const tokensSchema = z.object({ access: z.string(), refresh: z.nullable(z.string()), endsAt: z.number() });
export type Tokens = z.infer<typeof tokensSchema>;

interface Provider {
	as: oauth.AuthorizationServer;
	client: oauth.Client;
	scopes: readonly string[];
	implicit: boolean;
}

function providerOf(d: Destination): Result<Provider> {
	const connector = connectorOf(d);
	if (!connector.ok) return connector;
	if (connector.value.kind !== 'network' || !connector.value.oauth) return fail('deliveryNoSignIn', { name: d.name });
	const said = connector.value.oauth(d.settings);
	if (!said.ok) return said;
	const { authorizeUrl, tokenUrl, clientId, scopes, implicit = false } = said.value;
	return ok({
		as: { issuer: new URL(authorizeUrl).origin, authorization_endpoint: authorizeUrl, token_endpoint: tokenUrl },
		client: { client_id: clientId },
		scopes,
		implicit
	});
}

/** The names under which a sign-in that is under way, and the tokens of a destination, lie in the vault. */
const pendingId = (state: string): string => `sign-in/${state}`;
/** Tokens are bound to the server that renews them: nobody else ever gets the refresh token. */
export const tokensId = (destinationId: string): string => `tokens/${destinationId}`;
const tokenOrigin = ({ as }: Provider): string => new URL(as.token_endpoint!).origin;

/** Token calls go out like all others: no cookies, no redirects, https or this device. A refusal never repeats what we showed. */
const through = ({ http, now }: Pick<Env, 'http' | 'now'>, as: oauth.AuthorizationServer, shown: readonly string[]) => ({
	[oauth.customFetch]: async (
		url: string,
		init: { method: string; headers: Record<string, string>; body?: unknown }
	): Promise<Response> => {
		const answer = await http.send({ url, method: 'POST', headers: init.headers, body: String(init.body ?? '') });
		if (!answer.ok) throw new SignInFailure(answer.problem.problem);
		const { host } = new URL(url);
		const text = answer.value.status < 300 ? answer.value.text : blotting(shown)(answer.value.text);
		// Busy, broken for now, or somebody else's page: nothing was said of the sign-in itself.
		const trouble = classify(answer, host, now(), reasonOf(text));
		if (trouble?.kind === 'retry') throw new SignInFailure(trouble.problem);
		if (isPage(text)) throw new SignInFailure({ code: 'deliveryAnswerPage', params: { host } });
		return new Response(text, { status: answer.value.status, headers: { 'Content-Type': 'application/json' } });
	},
	[oauth.allowInsecureRequests]: isLoopback(new URL(as.token_endpoint!).hostname)
});

class SignInFailure extends Error {
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/** What went wrong between us and the sign-in server, in our terms; never with a code or token in it. */
function problemOf(error: unknown, host: string): Problem {
	if (error instanceof SignInFailure) return error.problem;
	const cause = error instanceof Error && error.cause instanceof SignInFailure ? error.cause.problem : null;
	if (cause) return cause;
	if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError)
		return {
			code: error.error === 'access_denied' ? 'deliverySignInDenied' : 'deliverySignInRefused',
			params: { host, reason: error.error_description ?? error.error }
		};
	return { code: 'deliverySignInUnreadable', params: { host } };
}

/** DeliveryApi.beginSignIn: the address of the sign-in page. What it takes to go on waits sealed on this device, also over a reload. */
export async function beginSignIn(env: Env, id: string, redirectUri: string): Promise<Result<string>> {
	const db = await env.store();
	const d = await readDestination(db, id);
	if (!d) return fail('deliveryDestinationGone');
	const provider = providerOf(d);
	if (!provider.ok) return provider;
	const { as, client, scopes, implicit } = provider.value;
	// Whoever leaves now ends on the browser's own page, from which an installed app has no way back.
	if (!env.online() && !isLoopback(new URL(as.authorization_endpoint!).hostname)) return fail('deliverySignInOffline');
	const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
	const kept = await sealSecret(
		db,
		pendingId(state),
		tokenOrigin(provider.value),
		JSON.stringify({ destinationId: id, verifier, redirectUri, at: env.now() })
	);
	if (!kept.ok) return kept;
	const url = new URL(as.authorization_endpoint!);
	const params = {
		client_id: client.client_id,
		redirect_uri: redirectUri,
		response_type: implicit ? 'token' : 'code',
		scope: scopes.join(' '),
		code_challenge: implicit ? '' : await oauth.calculatePKCECodeChallenge(verifier),
		code_challenge_method: implicit ? '' : 'S256',
		state
	};
	// A system without scopes of its own isn't asked for any.
	for (const [name, value] of Object.entries(params)) if (value !== '') url.searchParams.set(name, value);
	return ok(url.href);
}

/**
 * DeliveryApi.finishSignIn: takes the address that the sign-in page led back to, trades its code for tokens and keeps them. Answers the
 * destination's id.
 */
export async function finishSignIn(env: Env, address: string): Promise<Result<string>> {
	const db = await env.store();
	if ((await vaultState(db)) === 'locked') return fail('deliveryLocked');
	const back = new URL(address);
	const behind = new URLSearchParams(back.hash.slice(1));
	const state = back.searchParams.get('state') ?? behind.get('state') ?? '';
	for (const d of await db.getAll('destinations')) {
		const provider = providerOf(d);
		const text = provider.ok ? await openSecret(db, pendingId(state), tokenOrigin(provider.value)) : null;
		const pending = text === null ? null : pendingSchema.safeParse(JSON.parse(text));
		if (!provider.ok || !pending?.success || pending.data.destinationId !== d.id) continue;
		await removeSecret(db, pendingId(state));
		if (Math.abs(env.now() - pending.data.at) > SIGN_IN_MS) return fail('deliverySignInLate', { name: d.name });
		const { as, client } = provider.value;
		const host = new URL(as.token_endpoint!).host;
		if (provider.value.implicit) {
			const got = implicitAnswer(behind.has('state') ? behind : back.searchParams, host);
			if (!got.ok) return got;
			const kept = await keepTokens(env, db, d, provider.value, got.value, null);
			return kept.ok ? ok(d.id) : kept;
		}
		try {
			const params = oauth.validateAuthResponse(as, client, back, state);
			const answer = await oauth.authorizationCodeGrantRequest(
				as,
				client,
				oauth.None(),
				params,
				pending.data.redirectUri,
				pending.data.verifier,
				through(env, as, [back.searchParams.get('code') ?? '', pending.data.verifier])
			);
			const got = await oauth.processAuthorizationCodeResponse(as, client, answer);
			const kept = await keepTokens(env, db, d, provider.value, got, null);
			return kept.ok ? ok(d.id) : kept;
		} catch (error) {
			const problem = problemOf(error, host);
			// Here nobody tries again but the user.
			return isPassing(problem) ? fail('deliverySignInUnfinished', { host }) : { ok: false, problem };
		}
	}
	return fail('deliverySignInUnknown');
}

/** What an implicit sign-in answered (OAuth 2.0, RFC 6749, 4.2.2). A life of over a day is one in milliseconds, as Zoho once gave it. */
function implicitAnswer(said: URLSearchParams, host: string): Result<Pick<oauth.TokenEndpointResponse, 'access_token' | 'expires_in'>> {
	const error = said.get('error');
	if (error !== null)
		return fail(error === 'access_denied' ? 'deliverySignInDenied' : 'deliverySignInRefused', {
			host,
			reason: said.get('error_description') ?? error
		});
	const access = said.get('access_token') ?? '';
	const life = Number(said.get('expires_in') ?? NaN);
	if (access === '') return fail('deliverySignInUnreadable', { host });
	return ok({ access_token: access, ...(life > 0 && { expires_in: life > DAY_SECONDS ? life / 1000 : life }) });
}

async function keepTokens(
	env: Env,
	db: Store,
	d: Destination,
	provider: Provider,
	got: Pick<oauth.TokenEndpointResponse, 'access_token' | 'refresh_token' | 'expires_in'>,
	before: Tokens | null
): Promise<Result<Tokens>> {
	const target = targetOf(d);
	if (!target.ok) return target;
	const tokens: Tokens = {
		access: got.access_token,
		refresh: got.refresh_token ?? before?.refresh ?? null,
		endsAt: env.now() + (got.expires_in ? got.expires_in * 1000 : USUAL_LIFE_MS)
	};
	const { origin } = new URL(target.value.url);
	for (const [id, at, text] of [
		[tokensId(d.id), tokenOrigin(provider), JSON.stringify(tokens)],
		[d.id, origin, tokens.access]
	] as const) {
		const kept = await sealSecret(db, id, at, text);
		if (!kept.ok) return kept;
	}
	if (d.secretId !== d.id || d.secretOrigin !== origin || before === null)
		await changeDestination(
			db,
			d.id,
			{ secretId: d.id, secretOrigin: origin, paused: false, pausedReason: null },
			env.now(),
			await userName(db),
			'destination.signedIn',
			{}
		);
	return ok(tokens);
}

const renewLock = (id: string): string => `muster:renew:${id}`;

/**
 * Sees to it that a signed-in destination has a token that lasts; `force` = the server refused the one it has. One tab at a
 * time: a refresh token may work only once. ok(false) = nothing to renew here. Problem: deliverySignInAgain, or why the server can't be
 * asked.
 */
export async function renew(env: Env, db: Store, d: Destination, force = false): Promise<Result<boolean>> {
	const provider = providerOf(d);
	if (!provider.ok || d.secretId === null) return ok(false);
	const read = async (): Promise<Tokens | null> => {
		const text = await openSecret(db, tokensId(d.id), tokenOrigin(provider.value));
		const parsed = text === null ? null : tokensSchema.safeParse(JSON.parse(text));
		return parsed?.success ? parsed.data : null;
	};
	const lasts = (t: Tokens): boolean => t.endsAt - env.now() > EARLY_MS;
	const first = await read();
	if (!first || (!force && lasts(first))) return ok(false);
	return env.lock(renewLock(d.id), async () => {
		const now = await read();
		if (!now || (now.access !== first.access && lasts(now))) return ok(now !== null);
		// A new token would be sealed for the address as it is now: only for the one that was signed in for, to which the last one is bound.
		const target = targetOf(d);
		if (!target.ok) return target;
		const bound = (await openSecret(db, d.id, new URL(target.value.url).origin)) !== null;
		if (now.refresh === null || !bound) return fail('deliverySignInAgain', { name: d.name });
		const { as, client } = provider.value;
		try {
			const answer = await oauth.refreshTokenGrantRequest(
				as,
				client,
				oauth.None(),
				now.refresh,
				through(env, as, [now.refresh, now.access])
			);
			const kept = await keepTokens(env, db, d, provider.value, await oauth.processRefreshTokenResponse(as, client, answer), now);
			return kept.ok ? ok(true) : kept;
		} catch (error) {
			return error instanceof oauth.ResponseBodyError
				? fail('deliverySignInAgain', { name: d.name })
				: { ok: false, problem: problemOf(error, new URL(as.token_endpoint!).host) };
		}
	});
}
