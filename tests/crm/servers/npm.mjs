// Installs a server from npm into a folder of the cache, once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, runToEnd } from './process.mjs';

/**
 * @param {{ name: string, packages: Record<string, string>, overrides?: Record<string, string>, minutes: number }} plan versions are exact
 * @param {(line: string) => void} say
 * @returns {Promise<string>} why it is not there, or ''
 */
export async function npmInstall({ name, packages, overrides = {}, minutes }, say) {
	const at = folder(name);
	const there = () =>
		Object.entries(packages).every(([p, version]) => {
			const file = join(at, 'node_modules', p, 'package.json');
			return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
		});
	const marker = join(at, '.installed');
	if (existsSync(marker) && there()) return '';
	if (process.env.MUSTER_NO_INSTALL === '1') return 'it is not installed, and installing is switched off (MUSTER_NO_INSTALL)';
	say(
		`npm install ${Object.entries(packages)
			.map((p) => p.join('@'))
			.join(' ')} …`
	);
	writeFileSync(
		join(at, 'package.json'),
		JSON.stringify({ name: `crm-${name}`, version: '0.0.0', private: true, dependencies: packages, overrides })
	);
	const { code, output } = await runToEnd('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: at,
		timeoutMs: minutes * 60_000
	});
	if (code !== 0 || !there())
		return code === 124
			? `npm install took longer than ${minutes} minutes`
			: `npm install failed: ${output.trim().split('\n').slice(-2).join(' ')}`;
	writeFileSync(marker, '');
	return '';
}
