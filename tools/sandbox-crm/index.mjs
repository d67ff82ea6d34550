import { createServer } from 'node:http';
import { api } from './api.mjs';
import { openDatabase } from './database.mjs';
import { createFaults } from './faults.mjs';
import { site } from './site.mjs';
import { askingOrigin, isForHere, isLoopback, sendJson } from './wire.mjs';

/**
 * Starts a small CRM on this device, to try deliveries on: SQLite behind HTTP, with a page of its own.
 * It listens on loopback only, and answers only requests that name this device.
 * @param {{ port?: number, file?: string, host?: string, token?: string | null }} [options] port 0 = any free one; file = where contacts
 *   are kept (memory when absent);
 *   token = ask for this Bearer token.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startSandboxCrm({ port = 4174, file, host = '127.0.0.1', token = null } = {}) {
	if (!isLoopback(host)) throw new Error(`The sandbox CRM listens on this device only, not on ${host}.`);
	const db = await openDatabase(file);
	let url = '';
	const ctx = { db, faults: createFaults(), token, base: () => url, seen: { requests: 0 } };
	const server = createServer((req, res) => {
		handle(req, res, ctx).catch((error) => {
			console.error('sandbox CRM:', error);
			if (!res.headersSent) sendJson(res, 500, { message: 'The sandbox CRM failed on this request.' });
			else res.destroy();
		});
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	url = `http://${host.includes(':') ? `[${host.replace(/[[\]]/g, '')}]` : host}:${address.port}`;
	let stopped = false;
	return {
		url,
		async stop() {
			if (stopped) return;
			stopped = true;
			server.closeAllConnections();
			await new Promise((resolve) => server.close(() => resolve(undefined)));
			db.close();
		}
	};
}

/** The entry of /config.json that makes a sandbox CRM a ready destination. @param {string} url as startSandboxCrm returns it */
export const sandboxDestination = (url) => ({
	id: 'sandbox',
	connector: 'webhook-json',
	name: 'Sandbox CRM',
	settings: { url: `${url}/api/contacts/batch`, fieldsUrl: `${url}/api/fields`, batchUrl: `${url}/?batch={batchId}` },
	scoreField: 'leadScore',
	tierField: 'leadTier',
	factorsField: 'leadFactors'
});

/**
 * @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res @param {import('./api.mjs').Context} ctx
 */
async function handle(req, res, ctx) {
	if (!isForHere(req)) return sendJson(res, 403, { message: 'The sandbox CRM answers on this device only.' });
	// A page from elsewhere may neither read nor change anything.
	if (askingOrigin(req) === undefined) return sendJson(res, 403, { message: `Pages of ${req.headers.origin} are not allowed here.` });
	const url = new URL(req.url ?? '/', ctx.base());
	if (url.pathname.startsWith('/api/')) return api(req, res, url, ctx);
	return site(req, res, url, ctx);
}
