/** Largest body that is read, bytes. */
const MAX_BODY = 20 * 1024 * 1024;

/** True for names of this device. @param {string} host */
export const isLoopback = (host) => /^(localhost|([a-z0-9-]+\.)*localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

const hostOf = (/** @type {string | undefined} */ authority) => {
	const url = `http://${authority ?? ''}`;
	return URL.canParse(url) ? new URL(url).hostname : '';
};

/** Whether a request was meant for this device (and not led here by a foreign name). @param {import('node:http').IncomingMessage} req */
export const isForHere = (req) => isLoopback(hostOf(req.headers.host));

/**
 * The page that asks, when it is on this device too; null = no page asks; undefined = a foreign page. @param
 * {import('node:http').IncomingMessage} req
 */
export function askingOrigin(req) {
	const { origin } = req.headers;
	if (!origin) return null;
	return URL.canParse(origin) && isLoopback(new URL(origin).hostname) ? origin : undefined;
}

/** Headers that let a page of this device read the answer. @param {import('node:http').IncomingMessage} req */
export function corsHeaders(req) {
	const origin = askingOrigin(req);
	if (!origin) return { Vary: 'Origin' };
	return {
		Vary: 'Origin',
		'Access-Control-Allow-Origin': origin,
		'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
		'Access-Control-Allow-Headers': 'Content-Type, Accept, Authorization, Idempotency-Key',
		'Access-Control-Expose-Headers': 'Retry-After',
		'Access-Control-Max-Age': '600',
		...(req.headers['access-control-request-private-network'] && { 'Access-Control-Allow-Private-Network': 'true' })
	};
}

/**
 * The body as text, or null when it is larger than MAX_BODY. @param {import('node:http').IncomingMessage} req @returns {Promise<string |
 * null>}
 */
export async function readBody(req) {
	const parts = [];
	let bytes = 0;
	for await (const part of req) {
		bytes += part.length;
		if (bytes > MAX_BODY) return null;
		parts.push(part);
	}
	return Buffer.concat(parts).toString('utf8');
}

/** @param {import('node:http').ServerResponse} res @param {number} status @param {unknown} body @param {Record<string, string>} headers */
export function sendJson(res, status, body, headers = {}) {
	res.writeHead(status, {
		'Content-Type': 'application/json; charset=utf-8',
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
		...headers
	});
	res.end(JSON.stringify(body));
}

/** JSON, or undefined. @param {string | null} text */
export function parse(text) {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return undefined;
	}
}
