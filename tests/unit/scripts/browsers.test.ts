import { afterEach, expect, it, vi } from 'vitest';
import { ensureBrowsers, findChromium, findFirefox, findWebKit } from '../../../scripts/browsers.mjs';

afterEach(() => vi.unstubAllEnvs());

it('the browser that the environment names comes first', () => {
	vi.stubEnv('MUSTER_CHROMIUM', process.execPath);
	vi.stubEnv('MUSTER_FIREFOX', process.execPath);
	expect([findChromium()?.path, findFirefox()?.path]).toEqual([process.execPath, process.execPath]);
});

it('a name that leads nowhere is passed over', () => {
	vi.stubEnv('MUSTER_CHROMIUM', '/nowhere/chromium');
	expect(findChromium()?.path).not.toBe('/nowhere/chromium');
});

it('an engine that is missing and may not be installed is named with its reason', async () => {
	const said: string[] = [];
	const { engines, reasons } = await ensureBrowsers(['firefox', 'webkit'], { install: false, say: (line) => said.push(line) });
	for (const name of ['firefox', 'webkit'] as const) {
		expect(Boolean(engines[name])).toBe(Boolean(name === 'firefox' ? findFirefox() : findWebKit()));
		expect(Boolean(reasons[name])).toBe(!engines[name]);
	}
	expect(said).toHaveLength(Object.values(engines).filter(Boolean).length);
});
