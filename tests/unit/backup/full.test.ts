import { beforeEach, expect, it, vi } from 'vitest';
import { auditPage } from '#workers/query/audit';
import { readBackup } from '#workers/backup/format';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

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

/** A backup of one device, on another that holds somebody else. */
async function elsewhere(): Promise<File> {
	await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@x.com']));
	const made = await api.makeBackup(null, nothing);
	if (!made.ok) throw new Error(made.problem.code);
	await plainDevice();
	await importAll(csv('First Name,Last Name,Email', ['Jo,Berg,jo@x.com', 'Eva,Kai,eva@x.com']));
	return new File([made.value.blob], 'mine.muster');
}
const code = async (file: File): Promise<string> => {
	const done = await api.restoreBackup(file, null, nothing);
	return done.ok ? 'restored' : done.problem.code;
};

it('APP-5: a restore that runs out of room does not say that what was here stays; restored again it is whole', async () => {
	const file = await elsewhere();
	const { put } = IDBObjectStore.prototype;
	// Room for the mark that it is under way, and for little else.
	const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
		if (this.name === 'chunks') throw new DOMException('no room', 'QuotaExceededError');
		return put.apply(this, args);
	});
	expect(await code(file)).toBe('backupFull');
	spy.mockRestore();
	expect(await api.restoreUnfinished()).toBe(true);
	expect(await code(file)).toBe('restored');
	expect([await api.restoreUnfinished(), (await api.listImports()).length]).toEqual([false, 1]);
});

it('APP-5: a backup that can not fit takes nothing away; what the store holds counts as room', async () => {
	const file = await elsewhere();
	const room = { quota: 1000, usage: 900, usageDetails: { indexedDB: 400 } };
	vi.stubGlobal('navigator', { storage: { estimate: async () => room } });
	try {
		const done = await api.restoreBackup(file, null, nothing);
		expect(!done.ok && done.problem.code).toBe('deviceFull');
		expect(!done.ok && Number(done.problem.params['bytes'])).toBeGreaterThan(file.size - 501);
		expect([await api.restoreUnfinished(), (await api.listImports())[0]?.ledger?.total]).toEqual([false, 2]);
		room.usageDetails.indexedDB = 1e9;
		expect(await code(file)).toBe('restored');
	} finally {
		vi.unstubAllGlobals();
	}
});

it('APP-5: a file that ends between its two readings, as on a stick that is pulled out, restores nothing in part and calls it done', async () => {
	const file = await elsewhere();
	const shorter = file.slice(0, file.size - 40);
	let marked = false;
	// What was here is gone from the moment on at which the mark of a restore under way stands.
	const slice = file.slice.bind(file);
	file.slice = (from, to, type) => (marked ? shorter.slice(from, to, type) : slice(from, to, type));
	const stops = (done: number): void => {
		marked ||= done >= 0.3;
	};
	const done = await api.restoreBackup(file, null, stops);
	expect(done).toMatchObject({ ok: false, problem: { code: 'backupStopped' } });
	expect(await api.restoreUnfinished()).toBe(true);
	marked = false;
	expect((await api.restoreBackup(file, null, nothing)).ok).toBe(true);
	expect(await api.restoreUnfinished()).toBe(false);
});
