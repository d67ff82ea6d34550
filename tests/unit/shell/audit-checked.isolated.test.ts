import { beforeEach, expect, it, vi } from 'vitest';

/** The log on the device: its hashes by number, from 1 on. */
const device = vi.hoisted(() => ({ log: ['a'], refused: false }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		storeMark: async () => 's',
		restoreBackup: async () => {
			if (device.refused) return { ok: false, problem: { code: 'backupWrongPassphrase', params: {} } };
			device.log = ['x', 'y'];
			return { ok: true, value: { contacts: 0, paused: 0, tokenless: [] } };
		}
	}
}));
vi.mock('#lib/worker-client/query', () => ({
	query: {
		verifyAudit: async (seen: { lastKey: number; head: string } | null) => ({
			entries: device.log.length,
			brokenAt: null,
			head: device.log.at(-1),
			lastKey: device.log.length,
			continues: seen === null || device.log[seen.lastKey - 1] === seen.head
		})
	}
}));
const beside = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (key: string) => beside.get(key) ?? null,
	setItem: (key: string, value: string) => beside.set(key, value),
	removeItem: (key: string) => beside.delete(key)
});
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { AuditLog } = await import('#lib/state/history/audit.svelte.ts');
const { RestoreBackup } = await import('#lib/state/settings/settings-backup.svelte.ts');

const continues = async (): Promise<boolean | undefined> => {
	const log = new AuditLog();
	await log.verify();
	return log.verdict?.continues;
};
async function restore(): Promise<void> {
	const how = Object.assign(new RestoreBackup(), { file: new File([], 'mine.muster'), sure: true });
	await how.run(async () => undefined);
}
beforeEach(() => {
	beside.clear();
	Object.assign(device, { log: ['a', 'b', 'c'], refused: false });
});

it('HIS-2, APP-5: a log that came with a restored backup is not called cut for what was checked before; from then on it is watched itself', async () => {
	expect(await continues()).toBe(true);
	await restore();
	expect(await continues()).toBe(true);
	device.log = ['x'];
	expect(await continues()).toBe(false);
});

it('HIS-2: a log that was cut is told, also after a backup was refused', async () => {
	await continues();
	device.refused = true;
	await restore();
	device.log = ['a', 'b'];
	expect(await continues()).toBe(false);
	// A check that found it so does not make it right.
	expect(await continues()).toBe(false);
});
