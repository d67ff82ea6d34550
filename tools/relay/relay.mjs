#!/usr/bin/env node
// A small relay for CRM systems that browsers may not call. It forwards to fixed upstreams only, for fixed origins only,
// keeps nothing and logs no header, address or body. See docs/relay.md.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
/** Request headers that go on to the upstream; cookies, origin, referrer and addresses of the user do not. */
const FORWARDED = [
	'accept',
	'authorization',
	'content-type',
	'api-key',
	'x-api-key',
	'x-api-token',
	'dolapikey',
	'x-parse-application-id',
	'x-parse-rest-api-key',
	'x-odoo-database'
];
/** Answer headers that the app may read: when to come back, and what is left of a quota. */
const EXPOSED = [
	'retry-after',
	'x-hubspot-ratelimit-remaining',
	'x-hubspot-ratelimit-daily-remaining',
	'x-sib-ratelimit-reset',
	'x-ratelimit-reset',
	'location'
];

/**
 * @param {{ origins: string[], upstreams: Record<string, string>, maxBytes?: number, timeoutMs?: number }} options
 *   origins: where the app is served, e.g. https://muster.example.com. upstreams: name → https origin of a CRM.
 */
export function createRelay({ origins, upstreams, maxBytes = 10 * 1024 * 1024, timeoutMs = 60_000 }) {
	const allowed = new Set(origins.map((o) => new URL(o).origin));
	const targets = new Map(Object.entries(upstreams).map(([name, address]) => [name, targetOf(name, address)]));

	return createServer(async (req, res) => {
		const say = (status, message) => res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ message }));
		const origin = req.headers.origin;
		if (typeof origin !== 'string' || !allowed.has(origin)) return say(403, 'This relay does not serve this origin.');
		res.setHeader('Access-Control-Allow-Origin', origin);
		res.setHeader('Vary', 'Origin');
		res.setHeader('Access-Control-Expose-Headers', EXPOSED.join(', '));
		// The path is taken as it was written: nothing in it can name another host.
		const [, name, path] = /^\/([a-z0-9-]+)(\/[^\s]*)$/.exec(req.url ?? '') ?? [];
		const target = name === undefined ? undefined : targets.get(name);
		if (target === undefined) return say(404, 'This relay has no such upstream.');
		if (req.method === 'OPTIONS') {
			return res
				.writeHead(204, {
					'Access-Control-Allow-Methods': METHODS,
					'Access-Control-Allow-Headers': FORWARDED.join(', '),
					'Access-Control-Max-Age': '600'
				})
				.end();
		}
		if (!METHODS.split(', ').includes(req.method ?? '')) return say(405, 'This relay does not forward this method.');
		const body = await bodyOf(req, maxBytes);
		if (body === null) return say(413, 'The request is too large for this relay.');
		const url = new URL(target + path);
		if (url.origin !== target) return say(400, 'This relay does not forward this address.');
		const headers = Object.fromEntries(FORWARDED.flatMap((h) => (typeof req.headers[h] === 'string' ? [[h, req.headers[h]]] : [])));
		try {
			const answer = await fetch(url, {
				method: req.method,
				headers,
				body: body.length > 0 ? body : undefined,
				redirect: 'manual',
				signal: AbortSignal.timeout(timeoutMs)
			});
			for (const h of ['content-type', ...EXPOSED]) if (answer.headers.has(h)) res.setHeader(h, answer.headers.get(h));
			res.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
		} catch {
			// Whether the CRM acted is not known: the app asks again and finds out.
			say(504, 'The CRM gave no answer to this relay.');
		}
	});
}

/** An upstream is an origin with https; http only on this device, for tests. */
function targetOf(name, address) {
	const url = new URL(address);
	const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost';
	if (!/^[a-z0-9-]+$/.test(name) || (url.protocol !== 'https:' && !local) || url.pathname !== '/' || url.search !== '')
		throw new Error(`Not an upstream: ${name}=${address}`);
	return url.origin;
}

/** The body, or null when it is larger than allowed. */
async function bodyOf(req, maxBytes) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of req) {
		bytes += chunk.length;
		if (bytes > maxBytes) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** `--origin https://… --upstream name=https://… --port 8787 --host 127.0.0.1`, each of the first two as often as needed. */
export function readArguments(args) {
	const options = { origins: [], upstreams: {}, port: 8787, host: '127.0.0.1' };
	for (let i = 0; i < args.length; i += 2) {
		const value = args[i + 1];
		if (value === undefined) throw new Error(`${args[i]} needs a value.`);
		if (args[i] === '--origin') options.origins.push(value);
		else if (args[i] === '--upstream') options.upstreams[value.slice(0, value.indexOf('='))] = value.slice(value.indexOf('=') + 1);
		else if (args[i] === '--port') options.port = Number(value);
		else if (args[i] === '--host') options.host = value;
		else throw new Error(`Unknown option ${args[i]}.`);
	}
	if (options.origins.length === 0 || Object.keys(options.upstreams).length === 0)
		throw new Error('Name at least one --origin and one --upstream name=https://…');
	return options;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const options = readArguments(process.argv.slice(2));
	const server = createRelay(options).listen(options.port, options.host, () => {
		console.log(
			`Relay on http://${options.host}:${server.address().port} for ${options.origins.join(', ')}: ${Object.keys(options.upstreams).join(', ')}`
		);
	});
}
