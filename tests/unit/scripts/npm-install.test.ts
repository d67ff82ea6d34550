import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { npmInstall } from '../../crm/servers/npm.mjs';
import { CACHE } from '../../crm/servers/process.mjs';

const name = `npm-test-${process.pid}`;
const at = join(CACHE, name);
let bin = '';

/** An npm that installs as real ones do: what has its package.json stands there already; it dies of `dies` before the second package. */
const fakeNpm = (dies: boolean): void => {
	const add = (p: string): string =>
		`[ -f node_modules/${p}/package.json ] || { mkdir -p node_modules/${p}; echo '{"version":"1.0.0"}' > node_modules/${p}/package.json; `;
	const lines = [`${add('server')}${dies ? '' : 'echo 1 > node_modules/server/index.js; '}}`, dies ? 'kill -9 $$' : `${add('part')}}`];
	writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${lines.join('\n')}\n`);
	chmodSync(join(bin, 'npm'), 0o755);
};
const install = (): Promise<string> => npmInstall({ name, packages: { server: '1.0.0' }, minutes: 1 }, () => undefined);

beforeEach(() => {
	bin = mkdtempSync(join(tmpdir(), 'muster-npm-'));
	vi.stubEnv('PATH', `${bin}${delimiter}${process.env['PATH']}`);
	vi.stubEnv('MUSTER_NO_INSTALL', '');
});
afterEach(() => {
	vi.unstubAllEnvs();
	for (const path of [bin, at]) rmSync(path, { recursive: true, force: true });
});

it('an install that died half-way is begun anew, and one that ended is kept', async () => {
	fakeNpm(true);
	expect(await install()).toMatch(/^npm install failed/);
	fakeNpm(false);
	expect(await install()).toBe('');
	expect(readdirSync(join(at, 'node_modules')).sort()).toEqual(['part', 'server']);
	expect(existsSync(join(at, 'node_modules/server/index.js'))).toBe(true);
	fakeNpm(true);
	expect(await install()).toBe('');
});

it('what an install of another plan left behind says nothing of this one', async () => {
	mkdirSync(join(at, 'node_modules/server'), { recursive: true });
	writeFileSync(join(at, 'node_modules/server/package.json'), '{"version":"1.0.0"}');
	writeFileSync(join(at, '.installed'), '');
	fakeNpm(false);
	expect(await install()).toBe('');
	expect(existsSync(join(at, 'node_modules/server/index.js'))).toBe(true);
});
