import { beforeEach, expect, it, vi } from 'vitest';

/** What was done, in order; `holds` = something holds on to the database. */
const device = vi.hoisted(() => ({ done: [] as string[], holds: false }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers: async () => undefined }));
vi.mock('#lib/worker-client/delivery', () => ({ delivery: {} }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		wipeDevice: async () => {
			if (device.holds) throw new Error('somebody has it open');
			device.done.push('database');
			return { ok: true, value: null };
		}
	}
}));
vi.mock('#lib/state/shell/canary.svelte', () => ({ canary: { forget: () => device.done.push('marker') } }));
vi.stubGlobal('caches', { delete: async (name: string) => device.done.push(name) > 0 });
vi.stubGlobal('localStorage', { clear: () => device.done.push('local') });
vi.stubGlobal('sessionStorage', { clear: () => device.done.push('session') });
vi.stubGlobal('navigator', { userAgentData: {} });
vi.stubGlobal('$state', { raw: <T>(value: T): T => value }); // Nothing is drawn here.
const { wipeEverything } = await import('#lib/state/settings/settings-wipe');

beforeEach(() => Object.assign(device, { done: [], holds: false }));

it('APP-5, APP-2: files that another app shared go before the database, so that no page that dies leaves them', async () => {
	expect(await wipeEverything()).toBe(true);
	expect(device.done).toEqual(['marker', 'muster-shared', 'database', 'local', 'session']);
});

it('APP-5, APP-2: they go also where something holds on to the database, which is said', async () => {
	device.holds = true;
	expect(await wipeEverything()).toBe(false);
	expect(device.done).toEqual(['marker', 'muster-shared']);
});
