// Parse Server with a PostgreSQL of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from './npm.mjs';
import { postgresBin, startPostgres } from './postgres.mjs';
import { folder, freePort, startProcess } from './process.mjs';

export const VERSION = '9.10.0';

/** @param {(line: string) => void} say @returns {Promise<string>} why it can't be had, or '' */
export async function install(say) {
	if (!postgresBin()) return 'it needs a PostgreSQL (Debian: apt-get install postgresql)';
	// With router 2.3.0 every /batch of this version answers 500.
	return npmInstall({ name: 'parse', packages: { 'parse-server': VERSION }, overrides: { router: '2.2.0' }, minutes: 6 }, say);
}

const KEYS = { appId: 'crm-test', masterKey: 'crm-test-master', restAPIKey: 'crm-test-rest' };
/** A class that takes so many requests in so many ms; parts of a batch count one by one. */
export const LIMITED = { className: 'LimitedContact', count: 45, windowMs: 2000 };

/**
 * @returns {Promise<{ url: string, key: string, appId: string, master(method: string, path: string, body?: unknown): Promise<any>, stop():
 * Promise<void> }>}
 */
export async function start() {
	const database = await startPostgres('parse');
	const port = await freePort();
	const url = `http://127.0.0.1:${port}/parse`;
	const config = join(folder('parse'), 'config.json');
	writeFileSync(
		config,
		JSON.stringify({
			...KEYS,
			databaseURI: database.uri,
			serverURL: url,
			publicServerURL: url,
			port,
			host: '127.0.0.1',
			mountPath: '/parse',
			logLevel: 'error',
			logsFolder: folder('parse', 'logs'),
			allowClientClassCreation: false,
			idempotencyOptions: { paths: ['.*'], ttl: 300 },
			rateLimit: [
				{
					requestPath: `/classes/${LIMITED.className}`,
					requestTimeWindow: LIMITED.windowMs,
					requestCount: LIMITED.count,
					includeInternalRequests: true,
					errorResponseMessage: 'Too many requests'
				}
			]
		})
	);
	const server = await startProcess({
		name: 'Parse Server',
		command: process.execPath,
		args: [join(folder('parse'), 'node_modules/parse-server/bin/parse-server'), config],
		cwd: folder('parse'),
		ready: async () => (await fetch(`${url}/health`)).ok
	});
	async function master(method, path, body) {
		const answer = await fetch(url + path, {
			method,
			headers: { 'Content-Type': 'application/json', 'X-Parse-Application-Id': KEYS.appId, 'X-Parse-Master-Key': KEYS.masterKey },
			...(body && { body: JSON.stringify(body) })
		});
		return answer.json();
	}
	return {
		url,
		key: KEYS.restAPIKey,
		appId: KEYS.appId,
		master,
		stop: async () => {
			await server.stop();
			await database.stop();
		}
	};
}
