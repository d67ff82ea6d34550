// The response headers that Muster wants from whatever serves it: used by scripts/serve.mjs, and written out as
// static/_headers for static hosts that read such a file (`node scripts/headers.mjs --write`).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Sent with everything. Pages carry the rest of their policy in a meta element, which can't say frame-ancestors. */
export const COMMON = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** A page's policy doesn't reach its workers, so each worker script brings its own. Only the sender may leave the origin. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const SENDER_POLICY = `${WORKER_POLICY} https: http://127.0.0.1:* http://localhost:*`;

/** The reader of codes compiles its own WebAssembly. */
const CODES_POLICY = WORKER_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const IMMUTABLE = 'public, max-age=31536000, immutable';
const WORKERS = '/_app/immutable/workers/';

/**
 * Headers for one address. Without a Cache-Control of "immutable" the browser asks again each time and is answered by ETag.
 * @param {string} pathname decoded path, e.g. /_app/immutable/workers/delivery.worker-abc.js
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
	const headers = { ...COMMON, 'Cache-Control': pathname.startsWith('/_app/immutable/') ? IMMUTABLE : 'no-cache' };
	if (pathname.startsWith(WORKERS)) {
		const name = pathname.slice(WORKERS.length);
		headers['Content-Security-Policy'] = name.startsWith('delivery')
			? SENDER_POLICY
			: name.startsWith('codes')
				? CODES_POLICY
				: WORKER_POLICY;
	}
	return headers;
}

/** The same as a `_headers` file. Static hosts join the lines of all patterns that fit, so none may be said twice. */
export function headersFile() {
	const block = (path, headers) =>
		`${path}\n${Object.entries(headers)
			.map(([k, v]) => `  ${k}: ${v}\n`)
			.join('')}`;
	return [
		'# Written by scripts/headers.mjs; a test compares the two.\n',
		block('/*', COMMON),
		block('/_app/immutable/*', { 'Cache-Control': IMMUTABLE }),
		block(`${WORKERS}pipeline*`, { 'Content-Security-Policy': WORKER_POLICY }),
		block(`${WORKERS}lists*`, { 'Content-Security-Policy': WORKER_POLICY }),
		block(`${WORKERS}query*`, { 'Content-Security-Policy': WORKER_POLICY }),
		block(`${WORKERS}rows*`, { 'Content-Security-Policy': WORKER_POLICY }),
		block(`${WORKERS}scoring*`, { 'Content-Security-Policy': WORKER_POLICY }),
		block(`${WORKERS}codes*`, { 'Content-Security-Policy': CODES_POLICY }),
		block(`${WORKERS}delivery*`, { 'Content-Security-Policy': SENDER_POLICY }),
		block('/config.json', { 'Cache-Control': 'no-cache' }),
		block('/service-worker.js', { 'Cache-Control': 'no-cache' })
	].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write')) {
	writeFileSync(new URL('../static/_headers', import.meta.url), headersFile());
	console.log('static/_headers written');
}
