// Installs a server from npm into a folder of the cache, once.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
	const plan = JSON.stringify({ name: `crm-${name}`, version: '0.0.0', private: true, dependencies: packages, overrides });
	// What was installed to the end says by which plan; what died before says nothing, or what the one before it said.
	if (existsSync(marker) && readFileSync(marker, 'utf8') === plan && there()) return '';
	if (process.env.MUSTER_NO_INSTALL === '1') return 'it is not installed, and installing is switched off (MUSTER_NO_INSTALL)';
	say(
		`npm install ${Object.entries(packages)
			.map((p) => p.join('@'))
			.join(' ')} …`
	);
	// npm takes a package whose package.json is there for a whole one.
	for (const left of ['.installed', 'node_modules', 'package-lock.json']) rmSync(join(at, left), { recursive: true, force: true });
	writeFileSync(join(at, 'package.json'), plan);
	const { code, output } = await runToEnd('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: at,
		timeoutMs: minutes * 60_000
	});
	if (code !== 0 || !there())
		return code === 124
			? `npm install took longer than ${minutes} minutes`
			: `npm install failed: ${output.trim().split('\n').slice(-2).join(' ')}`;
	writeFileSync(marker, plan);
	return '';
}
