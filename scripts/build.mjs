// Builds the app when there is no build yet, or when something it is made of is newer.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = [
	'src',
	'workers',
	'static',
	'scripts/app-chunks.mjs',
	'scripts/icons.mjs',
	'scripts/worker-chunks.mjs',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/** Newest time of change (ms) of a file, or of anything below a folder; 0 when it isn't there. */
export function newest(path) {
	if (!existsSync(path)) return 0;
	const info = statSync(path);
	if (!info.isDirectory()) return info.mtimeMs;
	return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), info.mtimeMs);
}

/** True when build/ can be served as it is. */
export function buildIsFresh(root = ROOT) {
	const marker = join(root, 'build', 'index.html');
	return existsSync(marker) && INPUTS.every((input) => newest(join(root, input)) <= statSync(marker).mtimeMs);
}

/** The environment, with colours off: output is kept and shown later. */
function withoutColour() {
	const env = { ...process.env, NO_COLOR: '1' };
	delete env.FORCE_COLOR;
	return env;
}

/**
 * Runs a program of the project and collects what it says.
 * @param {string} command @param {string[]} args
 * @param {{ echo?: boolean, timeoutMs?: number, env?: Record<string, string> }} [options] echo: pass the output through as it comes.
 * @returns {Promise<{ code: number, output: string, ms: number }>} never rejects; 124 = out of time, 127 = could not be started.
 */
export function run(command, args, { echo = false, timeoutMs = 0, env = {} } = {}) {
	return new Promise((done) => {
		const from = Date.now();
		let output = '';
		let timedOut = false;
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...withoutColour(), ...env },
			stdio: echo ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
			detached: timeoutMs > 0
		});
		const timer =
			timeoutMs > 0
				? setTimeout(() => {
						timedOut = true;
						try {
							process.kill(-child.pid, 'SIGKILL');
						} catch {
							child.kill('SIGKILL');
						}
					}, timeoutMs)
				: undefined;
		const finish = (code) => {
			clearTimeout(timer);
			done({
				code: timedOut ? 124 : code,
				output: timedOut ? `${output}\nOut of time after ${Math.round(timeoutMs / 1000)} s.\n` : output,
				ms: Date.now() - from
			});
		};
		child.stdout?.on('data', (d) => {
			output += d;
		});
		child.stderr?.on('data', (d) => {
			output += d;
		});
		child.on('error', (e) => {
			output += `${e.message}\n`;
			finish(127);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}

/**
 * MB for what lives shortly: compilers and linters make so much of it that collecting it in Node's usual 16 takes a tenth of their time.
 */
const YOUNG_MB = 32;

/** A program that a dependency brought, by package and path inside it, run by this very Node. */
export const runTool = (path, args, options = {}) =>
	run(process.execPath, [join(ROOT, 'node_modules', path), ...args], {
		...options,
		env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=${YOUNG_MB}`.trim(), ...options.env }
	});

/**
 * @param {{ echo?: boolean, force?: boolean }} [options] @returns {Promise<{ code: number, output: string, ms: number }>} code 0 and no
 * output when nothing had to be done.
 */
export async function buildApp({ echo = false, force = false } = {}) {
	if (!force && buildIsFresh()) return { code: 0, output: '', ms: 0 };
	return runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { echo });
}
