import { setTimeout as pause } from 'node:timers/promises';
import { FIELDS, list, upsert } from './contacts.mjs';
import { corsHeaders, parse, readBody, sendJson } from './wire.mjs';

const MAX_RECORDS = 1000;
const SLOW_MS = 3000;

/**
 * @typedef {{ db: Awaited<ReturnType<typeof import('./database.mjs').openDatabase>>, faults: ReturnType<typeof
 * import('./faults.mjs').createFaults>, token: string | null, base: () => string, seen: { requests: number } }} Context
 */

/**
 * The JSON side: returns true when the path is one of its own.
 * @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res @param {URL} url @param {Context} ctx
 */
export async function api(req, res, url, ctx) {
	const cors = corsHeaders(req);
	const answer = (/** @type {number} */ status, /** @type {unknown} */ body, headers = {}) =>
		sendJson(res, status, body, { ...cors, ...headers });
	if (req.method === 'OPTIONS') return (res.writeHead(204, cors), res.end(), undefined);
	const is = (/** @type {string} */ method, /** @type {string} */ path) => req.method === method && url.pathname === path;

	if (is('POST', '/api/contacts/batch') || is('PUT', '/api/contacts/batch') || is('PATCH', '/api/contacts/batch'))
		return take(req, res, ctx, answer);
	if (is('POST', '/api/faults')) {
		const problem = ctx.faults.set(parse(await readBody(req)));
		return problem ? answer(400, { message: problem }) : answer(200, ctx.faults.now);
	}
	if (is('GET', '/api/faults')) return answer(200, ctx.faults.now);
	if (!allowed(req, ctx)) return answer(401, { message: 'The token is missing or wrong.' });
	if (is('GET', '/api/contacts'))
		return answer(
			200,
			list(ctx.db, {
				limit: number(url, 'limit', 50, 5000),
				offset: number(url, 'offset', 0, 1e9),
				email: url.searchParams.get('email'),
				search: url.searchParams.get('q')
			})
		);
	if (is('GET', '/api/contacts/count'))
		return answer(200, { count: Number(ctx.db.one('SELECT count(*) AS n FROM contacts').n), requests: ctx.seen.requests });
	if (is('DELETE', '/api/contacts')) return (empty(ctx), answer(200, { count: 0 }));
	if (is('GET', '/api/fields')) return answer(200, { fields: fields(ctx).map((name) => ({ name })) });
	const known = ['/api/contacts', '/api/contacts/batch', '/api/contacts/count', '/api/fields', '/api/faults'].includes(url.pathname);
	return answer(known ? 405 : 404, { message: known ? `${req.method} is not possible here.` : `There is nothing at ${url.pathname}.` });
}

/** Forgets contacts, deliveries and answered requests. @param {Context} ctx */
export function empty({ db, seen }) {
	db.transaction(() => {
		for (const table of ['contacts', 'answers', 'deliveries']) db.run(`DELETE FROM ${table}`);
	});
	seen.requests = 0;
}

/** @param {Context} ctx */
const fields = ({ db }) => [
	...new Set([
		...FIELDS,
		...db.all('SELECT DISTINCT j.key AS name FROM contacts, json_each(contacts.properties) AS j').map((r) => String(r.name))
	])
];

/** @param {import('node:http').IncomingMessage} req @param {Context} ctx */
const allowed = (req, { token }) => token === null || req.headers.authorization === `Bearer ${token}`;

/** A whole number of the query, at most `most`. @param {URL} url @param {string} key @param {number} preset @param {number} most */
export function number(url, key, preset, most) {
	const text = url.searchParams.get(key) ?? '';
	return /^\d{1,9}$/.test(text) ? Math.min(most, Number(text)) : preset;
}

/**
 * POST /api/contacts/batch. @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res @param
 * {Context} ctx @param {(status: number, body: unknown, headers?: Record<string, string>) => void} answer
 */
async function take(req, res, ctx, answer) {
	const body = parse(await readBody(req));
	if (!allowed(req, ctx)) return answer(401, { message: 'The token is missing or wrong.' });
	if (typeof body !== 'object' || body === null || !Array.isArray(body.records))
		return answer(400, { message: 'The body must be JSON with a list named records.' });
	if (body.records.length > MAX_RECORDS) return answer(413, { message: `At most ${MAX_RECORDS} records in one request.` });
	const fault = ctx.faults.take(body.records.length > 0);
	if (body.records.length > 0) ctx.seen.requests++;
	if (fault === 'error500') return answer(500, { message: 'The sandbox was told to fail.' });
	if (fault === 'unauthorised') return answer(401, { message: 'The sandbox was told to refuse the token.' });
	if (fault === 'rateLimit')
		return answer(429, { message: 'The sandbox was told to slow you down.' }, { 'Retry-After': String(ctx.faults.now.retryAfterSeconds) });
	if (fault === 'timeout') return;
	if (fault === 'slow') await pause(SLOW_MS);

	const requestId = String(req.headers['idempotency-key'] ?? body.batch?.requestId ?? '');
	const results = remembered(ctx, requestId) ?? store(ctx, body, requestId, fault);
	// Everything is stored; only the answer gets lost.
	if (fault === 'dropAfterCommit') return void req.socket.destroy();
	answer(200, { results });
}

/**
 * The answer that was given to the same request before; asking again has no second effect. @param {Context} ctx @param {string} requestId
 */
function remembered({ db }, requestId) {
	const row = requestId === '' ? undefined : db.one('SELECT body FROM answers WHERE request_id = ?', [requestId]);
	return row ? JSON.parse(String(row.body)) : null;
}

/** @param {Context} ctx @param {any} body @param {string} requestId @param {string} fault */
function store(ctx, body, requestId, fault) {
	const text = fault.startsWith('reject:') ? fault.slice('reject:'.length).toLowerCase() : null;
	const refuse = (/** @type {Record<string, unknown>} */ r) =>
		text !== null &&
		String(r.email ?? '')
			.toLowerCase()
			.includes(text)
			? `The sandbox was told to reject addresses that contain "${text}".`
			: null;
	const batch = { id: String(body.batch?.id ?? ''), label: String(body.batch?.label ?? '') };
	const results = upsert(ctx.db, body.records, batch, { now: Date.now(), base: ctx.base(), refuse });
	if (requestId !== '' && results.length > 0)
		ctx.db.run('INSERT INTO answers (request_id, body, at) VALUES (?, ?, ?)', [requestId, JSON.stringify(results), Date.now()]);
	return results;
}
