import { beforeEach, expect, it, vi } from 'vitest';
import { auditPage } from '#workers/query/audit';
import { readBackup } from '#workers/backup/format';
import { api, csv, importAll, nothing, plainDevice } from './harness';

beforeEach(plainDevice);

/** Runs it while the device has no room for a single entry. */
async function onFullDevice<T>(run: () => Promise<T>): Promise<T> {
	const refuse = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
	const spies = (['put', 'add'] as const).map((call) => vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(refuse));
	return run().finally(() => spies.forEach((spy) => spy.mockRestore()));
}

it('APP-1, APP-5: a device without room for a single line can still be backed up, and the file is whole', async () => {
	await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@x.com', 'Jo,Berg,jo@x.com', 'Eva,Kai,eva@x.com']));
	const made = await onFullDevice(() => api.makeBackup(null, nothing));
	if (!made.ok) throw new Error(made.problem.code);
	expect(made.value.contacts).toBe(3);
	expect((await readBackup(made.value.blob, null, async () => true)).ok).toBe(true);
});

it('HIS-2: a backup that a full device has no room to log is logged once there is room, with when and by whom it was made', async () => {
	await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@x.com']));
	const logged = async () => (await auditPage('store', null, 50)).entries.filter((e) => e.action === 'store.backedUp');
	const made = await onFullDevice(() => api.makeBackup(null, nothing));
	const line = made.ok ? made.value.unlogged : null;
	expect(line).toMatchObject({ contacts: 1, encrypted: false });
	expect(await onFullDevice(() => api.logBackup(line!))).toBe(false);
	expect(await logged()).toEqual([]);
	expect(await api.logBackup(line!)).toBe(true);
	const { at, by, ...params } = line!;
	expect(await logged()).toMatchObject([{ at, by, params }]);
	const next = await api.makeBackup(null, nothing);
	expect(next.ok && next.value.unlogged).toBeNull();
	expect(await logged()).toHaveLength(2);
});
