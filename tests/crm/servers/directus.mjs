// Directus on SQLite, with a collection of contacts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from './npm.mjs';
import { folder, freePort, runToEnd, startProcess } from './process.mjs';

export const VERSION = '12.3.1';

/** @param {(line: string) => void} say @returns {Promise<string>} why it can't be had, or '' */
export const install = (say) => npmInstall({ name: 'directus', packages: { directus: VERSION }, minutes: 20 }, say);

const TOKEN = 'crm-test-admin-token';

/**
 * @returns {Promise<{ url: string, key: string, ask(method: string, path: string, body?: unknown): Promise<any>, stop(): Promise<void> }>}
 */
export async function start({ points = 0, seconds = 1 } = {}) {
	const cwd = folder('directus');
	const port = await freePort();
	const file = join(cwd, `crm-${port}.sqlite`);
	const url = `http://127.0.0.1:${port}`;
	const env = {
		SECRET: 'crm-test-secret-crm-test-secret-crm-test',
		DB_CLIENT: 'sqlite3',
		DB_FILENAME: file,
		ADMIN_EMAIL: 'admin@example.com',
		ADMIN_PASSWORD: 'crm-test-password',
		ADMIN_TOKEN: TOKEN,
		HOST: '127.0.0.1',
		PORT: String(port),
		PUBLIC_URL: url,
		CORS_ENABLED: 'true',
		CORS_ORIGIN: 'true',
		TELEMETRY: 'false',
		EXTENSIONS_AUTO_RELOAD: 'false',
		LOG_LEVEL: 'error',
		WEBSOCKETS_ENABLED: 'false',
		...(points > 0 && {
			RATE_LIMITER_ENABLED: 'true',
			RATE_LIMITER_STORE: 'memory',
			RATE_LIMITER_POINTS: String(points),
			RATE_LIMITER_DURATION: String(seconds)
		})
	};
	const cli = join(cwd, 'node_modules/directus/cli.js');
	const made = await runToEnd(process.execPath, [cli, 'bootstrap'], { cwd, env, timeoutMs: 180_000 });
	if (made.code !== 0) throw new Error(`directus bootstrap failed: ${made.output.slice(-1500)}`);
	const server = await startProcess({
		name: 'Directus',
		command: process.execPath,
		args: [cli, 'start'],
		cwd,
		env,
		timeoutMs: 120_000,
		ready: async () => (await fetch(`${url}/server/ping`)).ok
	});
	async function ask(method, path, body) {
		const answer = await fetch(url + path, {
			method,
			headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
			...(body && { body: JSON.stringify(body) })
		});
		const text = await answer.text();
		return text === '' ? null : JSON.parse(text);
	}
	return {
		url,
		key: TOKEN,
		ask,
		stop: async () => {
			await server.stop();
			rmSync(file, { force: true });
		}
	};
}

/** A collection: uuid key, unique email, score and tier; `required` must be filled. */
export const collection = (name, required = '') => ({
	collection: name,
	meta: {},
	schema: {},
	fields: [
		{ field: 'id', type: 'uuid', schema: { is_primary_key: true, length: 36, has_auto_increment: false }, meta: { special: ['uuid'] } },
		{ field: 'email', type: 'string', schema: { is_unique: true }, meta: {} },
		...['firstName', 'lastName', 'fullName', 'jobTitle', 'company', 'externalId', 'leadTier', 'remark'].map((field) => ({
			field,
			type: 'string',
			schema: { is_nullable: field !== required },
			meta: { required: field === required }
		})),
		{ field: 'leadScore', type: 'integer', schema: {}, meta: {} },
		{ field: 'leadFactors', type: 'text', schema: {}, meta: {} }
	]
});
