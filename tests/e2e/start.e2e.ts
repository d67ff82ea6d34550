import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildIsFresh } from '../../scripts/build.mjs';

it('npm start serves the app and the sandbox CRM on loopback, says where, and ends on Ctrl-C', async () => {
	// It would build the app anew, beneath the tests beside it.
	expect(buildIsFresh(), 'the build is older than what it is made of').toBe(true);
	const data = mkdtempSync(join(tmpdir(), 'muster-start-'));
	const child = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))], {
		env: { ...process.env, MUSTER_DATA: data, MUSTER_PORT: '4273', MUSTER_CRM_PORT: '4373' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise<number | null>((done) => child.once('exit', done));
	try {
		let said = '';
		await new Promise<void>((ready, failed) => {
			child.stdout.on('data', (d) => {
				said += d;
				if (/Sandbox CRM\s+http\S+\s/.test(said)) ready();
			});
			child.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
		});
		const [app = '', crm = ''] = said.match(/http:\/\/127\.0\.0\.1:\d+/g) ?? [];
		expect(await (await fetch(app)).text()).toContain('<!doctype html>');
		const config = (await (await fetch(`${app}/config.json`)).json()) as { destinations: { settings: { url: string } }[] };
		expect(config.destinations[0]?.settings.url.startsWith(crm)).toBe(true);
		expect((await fetch(crm)).headers.get('content-type')).toContain('text/html');
		expect(((await (await fetch(`${crm}/api/contacts/count`)).json()) as { count: number }).count).toBe(0);
	} finally {
		child.kill('SIGINT');
	}
	expect(await ended).toBe(0);
	rmSync(data, { recursive: true, force: true });
});
