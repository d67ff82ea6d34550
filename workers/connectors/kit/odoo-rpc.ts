import { outgoing } from '../connector';
import { createApi, type Api, type Ctx, type Reply, type Trouble } from '../shared/api';
import { at, textOf } from '../shared/json';
import { ended, got, remembered, type Got } from './remembered';

export interface OdooLogin {
	base: URL;
	database: string;
	user: string;
	protocol: 'jsonrpc' | 'json2';
}

export interface OdooRpc {
	api: Api;
	/** A method of a model with named arguments; `ids` for those that work on records. */
	call(ctx: Ctx, model: string, method: string, named: Record<string, unknown>, ids?: readonly number[]): Promise<Got<unknown>>;
}

const users = remembered<number>();
/** A request of a thousand rows takes Odoo some ten seconds. */
const TIMEOUT_MS = 120_000;

/**
 * Odoo's two ways in: JSON-RPC (up to 18; always 200, with database, user id and key in the body) and JSON-2 (from 19; a bearer key and
 * plain statuses).
 */
export function odooRpc({ base, database, user, protocol }: OdooLogin): OdooRpc {
	return protocol === 'json2' ? json2(base, database) : jsonRpc(base, database, user);
}

function json2(base: URL, database: string): OdooRpc {
	const api = createApi({
		base,
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'bearer'),
		reason: (json) => textOf(at(json, 'message'))
	});
	const headers: Record<string, string> = database === '' ? {} : { 'X-Odoo-Database': database };
	return {
		api,
		async call(ctx, model, method, named, ids) {
			const called = await api.call(ctx, {
				method: 'POST',
				path: `/json/2/${model}/${method}`,
				headers,
				timeoutMs: TIMEOUT_MS,
				body: { ...named, ...(ids && { ids }) }
			});
			return called.ok ? got(called.reply.json) : ended(called.outcome);
		}
	};
}

function jsonRpc(base: URL, database: string, user: string): OdooRpc {
	const api = createApi({
		base,
		windowMs: 3000,
		secret: () => null,
		judge: (reply, _now, say) => refusalOf(reply, say)
	});
	let id = 0;
	async function raw(ctx: Ctx, service: string, method: string, args: unknown[]): Promise<Got<unknown>> {
		const called = await api.call(ctx, {
			method: 'POST',
			path: '/jsonrpc',
			timeoutMs: TIMEOUT_MS,
			body: { jsonrpc: '2.0', method: 'call', id: ++id, params: { service, method, args } }
		});
		if (!called.ok) return ended(called.outcome);
		return typeof called.reply.json === 'object' && called.reply.json !== null && 'result' in called.reply.json
			? got(called.reply.json.result)
			: ended(api.unreadable());
	}
	/** The key travels in the body: to no other origin than the one that it was saved for. */
	function keyOf(ctx: Ctx): Got<string> {
		const { secret } = ctx;
		if (secret === null) return ended({ kind: 'stop', problem: { code: 'deliveryTokenMissing', params: { host: base.host } } });
		return secret.origin === base.origin
			? got(secret.value)
			: ended({ kind: 'stop', problem: { code: 'deliveryTokenOtherOrigin', params: { saved: secret.origin, now: base.origin } } });
	}
	return {
		api,
		async call(ctx, model, method, named, ids) {
			const key = keyOf(ctx);
			if (!key.ok) return key;
			const uid = await users.get(`${base.href} ${database} ${user} ${key.value}`, ctx.now, async () => {
				const answer = await raw(ctx, 'common', 'authenticate', [database, user, key.value, {}]);
				if (!answer.ok) return answer;
				// A wrong user or key is no error there: the answer is false.
				return typeof answer.value === 'number'
					? got(answer.value)
					: ended({ kind: 'stop', problem: { code: 'deliveryUnauthorised', params: { host: base.host, status: 200, reason: '' } } });
			});
			if (!uid.ok) return uid;
			// Up to 18 `create` looks at its first argument by place, and breaks where there is none.
			const { vals_list: list, ...rest } = named;
			const args = ids ? [ids] : method === 'create' ? [list] : [];
			return raw(ctx, 'object', 'execute_kw', [database, uid.value, key.value, model, method, args, method === 'create' ? rest : named]);
		}
	};
}

/** Errors of a database that is busy or being started anew: two writers met, or the connection went. No contact is at fault. */
const BUSY =
	/OperationalError|InterfaceError|SerializationFailure|DeadlockDetected|LockNotAvailable|ConcurrencyError|PoolError|TooManyConnections|CannotConnectNow|(?:Admin|Crash)Shutdown/;

/** 200 with an `error`: whose fault it is says the name of the exception. */
function refusalOf(
	{ status, json }: Reply,
	say: (code: string, params?: Record<string, string | number>) => { code: string; params: Record<string, string | number> }
): Trouble | undefined {
	const error = at(json, 'error');
	if (status !== 200 || error === undefined) return undefined;
	const name = textOf(at(error, 'data.name')) ?? '';
	const reason = textOf(at(error, 'data.message')) ?? textOf(at(error, 'message')) ?? '';
	// A database that is not there fails like one that is away for the moment, or by its bare name as a key.
	if (/database .+ does not exist/i.test(reason)) return { kind: 'stop', problem: say('systemDatabaseMissing', { reason }) };
	if (/AccessDenied$|SessionExpired/.test(name)) return { kind: 'stop', problem: say('deliveryUnauthorised', { reason }) };
	if (/AccessError$/.test(name)) return { kind: 'stop', problem: say('deliveryForbidden', { reason }) };
	if (BUSY.test(name)) return { kind: 'retry', problem: say('deliveryServerError', { reason }), afterMs: null };
	return { kind: 'refused', problem: say('deliveryRefused', { reason }), reason, field: null };
}
