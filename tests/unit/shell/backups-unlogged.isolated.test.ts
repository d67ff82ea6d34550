import { beforeEach, expect, it, vi } from 'vitest';
import type { BackupLine } from '#domain/device/backup';

const worker = vi.hoisted(() => ({ room: 0, logged: [] as number[] }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		logBackup: async (line: BackupLine) => {
			if (worker.room === 0) return false;
			worker.room--;
			worker.logged.push(line.at);
			return true;
		}
	}
}));
vi.mock('#lib/worker-client/follow-news', () => ({ followNews: () => () => undefined }));

const beside = new Map<string, string>();
vi.stubGlobal('localStorage', {
	getItem: (key: string) => beside.get(key) ?? null,
	setItem: (key: string, value: string) => beside.set(key, value),
	removeItem: (key: string) => beside.delete(key)
});
const { keepUnlogged, logBackups } = await import('#lib/state/settings/backups-unlogged');

const line = (at: number): BackupLine => ({ at, by: 'This device', contacts: 3, bytes: 900, encrypted: true });
beforeEach(() => {
	beside.clear();
	worker.logged = [];
});

it('HIS-2: lines of backups that a full device had no room for are written in their order, once each, when there is', async () => {
	for (const at of [1, 2, 3]) keepUnlogged(line(at));
	worker.room = 0;
	await logBackups();
	expect(worker.logged).toEqual([]);
	worker.room = 2;
	// Two tabs hear the same news.
	await Promise.all([logBackups(), logBackups()]);
	expect(worker.logged).toEqual([1, 2]);
	worker.room = 9;
	await logBackups();
	await logBackups();
	expect(worker.logged).toEqual([1, 2, 3]);
});

it('HIS-2: what is no such line is not written', async () => {
	beside.set('muster:backups-unlogged', JSON.stringify([null, { at: 'now' }, line(7)]));
	worker.room = 9;
	await logBackups();
	expect(worker.logged).toEqual([7]);
	beside.set('muster:backups-unlogged', '{');
	await logBackups();
	expect(worker.logged).toEqual([7]);
});
