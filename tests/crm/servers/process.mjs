// Processes of the real servers: started on loopback, waited for, and ended; nothing but what was started here is ever touched.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where servers are installed and keep their data: never among the app's own dependencies. */
export const CACHE = fileURLToPath(new URL('../../../.tmp/crm/', import.meta.url));

/** A folder of the cache. */
export function folder(...names) {
	const path = join(CACHE, ...names);
	mkdirSync(path, { recursive: true });
	return path;
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody holds now */
export function freePort() {
	return new Promise((done, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address();
			probe.close(() => done(port));
		});
	});
}

const running = new Set();
process.on('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/**
 * Runs to its end. @returns {Promise<{ code: number, output: string }>} never rejects; 124 = out of time, 127 = could not be started.
 * @param {string} command @param {string[]} args @param {{ cwd?: string, env?: Record<string, string>, uid?: number, gid?: number,
 *   timeoutMs?: number, input?: string }} [options]
 */
export function runToEnd(command, args, { cwd = CACHE, env = {}, uid, gid, timeoutMs = 120_000, input } = {}) {
	return new Promise((done) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			uid,
			gid,
			stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']
		});
		running.add(child);
		let output = '';
		let late = false;
		const timer = setTimeout(() => {
			late = true;
			child.kill('SIGKILL');
		}, timeoutMs);
		const finish = (code) => {
			clearTimeout(timer);
			running.delete(child);
			done({ code: late ? 124 : code, output });
		};
		child.stdout.on('data', (d) => {
			output += d;
		});
		child.stderr.on('data', (d) => {
			output += d;
		});
		child.on('error', (e) => {
			output += e.message;
			finish(127);
		});
		child.on('close', (code) => finish(code ?? 1));
		if (input !== undefined) child.stdin.end(input);
	});
}

/**
 * Starts a server and waits until `ready` says true.
 * @param {{ name: string, command: string, args: string[], cwd?: string, env?: Record<string, string>, uid?: number, gid?: number,
 *   ready(): Promise<boolean>, timeoutMs?: number, signal?: NodeJS.Signals }} plan
 * @returns {Promise<{ stop(): Promise<void> }>} rejects with what the server said when it does not come up
 */
export async function startProcess({
	name,
	command,
	args,
	cwd = CACHE,
	env = {},
	uid,
	gid,
	ready,
	timeoutMs = 60_000,
	signal = 'SIGTERM'
}) {
	const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] });
	running.add(child);
	let said = '';
	let ended = false;
	const hear = (d) => {
		said = (said + d).slice(-4000);
	};
	child.stdout.on('data', hear);
	child.stderr.on('data', hear);
	const closed = new Promise((done) =>
		child.on('close', () => {
			ended = true;
			running.delete(child);
			done();
		})
	);
	child.on('error', (e) => hear(e.message));
	const stop = async () => {
		if (!ended) child.kill(signal);
		const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
		await closed;
		clearTimeout(timer);
	};
	for (const end = Date.now() + timeoutMs; ;) {
		if (ended) throw new Error(`${name} ended while it started: ${said.trim()}`);
		if (await ready().catch(() => false)) return { stop };
		if (Date.now() > end) {
			await stop();
			throw new Error(`${name} did not come up within ${timeoutMs / 1000} s: ${said.trim()}`);
		}
		await new Promise((done) => setTimeout(done, 150));
	}
}
