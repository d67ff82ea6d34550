// A small static server for the built app: clean addresses, right types, caching by ETag, compression, security headers.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { headersFor } from './headers.mjs';

const TYPES = new Map(
	Object.entries({
		'.html': 'text/html; charset=utf-8',
		'.js': 'text/javascript; charset=utf-8',
		'.css': 'text/css; charset=utf-8',
		'.json': 'application/json; charset=utf-8',
		'.webmanifest': 'application/manifest+json; charset=utf-8',
		'.csv': 'text/csv; charset=utf-8',
		'.txt': 'text/plain; charset=utf-8',
		'.svg': 'image/svg+xml',
		'.png': 'image/png',
		'.ico': 'image/x-icon',
		'.webp': 'image/webp',
		'.woff2': 'font/woff2',
		'.wasm': 'application/wasm',
		'.map': 'application/json'
	})
);
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.csv', '.txt', '.svg', '.map', '.wasm']);
/** Larger files are streamed as they are; everything below is kept in memory with its compressed forms. */
const CACHED_BYTES = 8 * 1024 * 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const encoders = {
	br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
	gzip: (body) => zip(body, { level: 6 }),
	identity: async (body) => body
};

/** The file behind a decoded path: itself, its .html, or its index.html; null when there is none or it would leave `root`. */
async function findFile(root, pathname) {
	if (pathname.includes('\0')) return null;
	const base = resolve(root, `.${pathname}`);
	if (base !== root && !base.startsWith(root + sep)) return null;
	const candidates = pathname.endsWith('/') ? [join(base, 'index.html'), `${base}.html`] : [base, `${base}.html`, join(base, 'index.html')];
	for (const path of candidates) {
		const info = await stat(path).catch(() => null);
		if (info?.isFile()) return { path, info };
	}
	return null;
}

/** What the build makes for addresses that have no file, as static hosts know it. */
const NO_SUCH_PAGE = '/404.html';
/** Somebody follows a link or types an address: a browser asks for a page, and for nothing else, by this name. */
const wantsPage = ({ headers }) => (headers.accept ?? '').includes('text/html');

function acceptedEncoding(header = '') {
	if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(header)) return 'br';
	return /\bgzip\b/.test(header) ? 'gzip' : 'identity';
}

/** Contents by path and time of change, each encoding made once for all servers of a process. */
const cache = new Map();
async function content(path, info, encoding) {
	const key = `${info.mtimeMs}:${info.size}`;
	let entry = cache.get(path);
	if (entry?.key !== key) {
		const body = await readFile(path);
		entry = { key, body, etag: createHash('sha1').update(body).digest('base64url'), encoded: new Map() };
		cache.set(path, entry);
	}
	if (!entry.encoded.has(encoding)) entry.encoded.set(encoding, encoders[encoding](entry.body));
	return { etag: `"${entry.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`, body: await entry.encoded.get(encoding) };
}

/**
 * Serves a built app.
 * @param {{ dir?: string, port?: number, host?: string, config?: unknown, onSent?: (bytes: number) => void }} [options]
 *   dir: folder of the build; port: 0 = any free one; host: keep to loopback unless you know better;
 *   config: what /config.json answers (the destinations to begin with); absent = the file in the build;
 *   onSent: hears the bytes of each answer, headers included, as they go over the wire.
 * @returns {Promise<{ url: string, port: number, stop(): Promise<void> }>} rejects with EADDRINUSE when the port is taken.
 */
export async function serveApp({ dir = 'build', port = 0, host = '127.0.0.1', config, onSent } = {}) {
	const root = resolve(dir);

	async function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return plain(response, 405, 'Only GET and HEAD here.', { Allow: 'GET, HEAD' });
		let pathname;
		try {
			pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
		} catch {
			return plain(response, 400, 'That address cannot be read.');
		}
		const headers = headersFor(pathname);
		if (pathname === '/config.json' && config !== undefined) {
			const body = Buffer.from(JSON.stringify(config));
			return send(request, response, 200, { ...headers, 'Content-Type': TYPES.get('.json') }, body);
		}
		const found = pathname === '/_headers' ? null : await findFile(root, pathname);
		// An address that leads nowhere opens the app, which says so and leads on; what only a program asks for is told in a word.
		const file = found ?? (wantsPage(request) ? await findFile(root, NO_SUCH_PAGE) : null);
		if (!file) return plain(response, 404, 'Nothing here. Muster starts at /.');
		const ext = extname(file.path);
		headers['Content-Type'] = TYPES.get(ext) ?? 'application/octet-stream';
		if (file.info.size > CACHED_BYTES) {
			response.writeHead(200, { ...headers, 'Content-Length': file.info.size });
			if (request.method === 'HEAD') return response.end();
			return createReadStream(file.path)
				.on('error', () => response.destroy())
				.pipe(response);
		}
		const small = file.info.size < 1024 || !COMPRESSIBLE.has(ext);
		const encoding = small ? 'identity' : acceptedEncoding(request.headers['accept-encoding']);
		const { etag, body } = await content(file.path, file.info, encoding);
		headers.ETag = etag;
		if (COMPRESSIBLE.has(ext)) headers.Vary = 'Accept-Encoding';
		if (encoding !== 'identity') headers['Content-Encoding'] = encoding;
		if (found && request.headers['if-none-match'] === etag) {
			response.writeHead(304, headers);
			return response.end();
		}
		send(request, response, found ? 200 : 404, headers, body);
	}

	const server = createServer((request, response) => {
		const { socket } = request;
		const before = socket.bytesWritten;
		if (onSent) response.once('finish', () => onSent(socket.bytesWritten - before));
		answer(request, response).catch((error) => {
			if (!response.headersSent) plain(response, 500, 'The file could not be read.');
			else response.destroy(error);
		});
	});
	await new Promise((ready, failed) => {
		server.once('error', failed);
		server.listen(port, host, ready);
	});
	const bound = server.address().port;
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
		port: bound,
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

function send(request, response, status, headers, body) {
	response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
	response.end(request.method === 'HEAD' ? undefined : body);
}

function plain(response, status, text, extra = {}) {
	response.writeHead(status, { ...headersFor('/'), 'Content-Type': 'text/plain; charset=utf-8', ...extra });
	response.end(`${text}\n`);
}
