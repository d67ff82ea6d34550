import { beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '#workers/backup/format';
import { api, csv, importAll, nothing, plainDevice } from './harness';

beforeEach(plainDevice);

it('APP-1, APP-5: a device without room for a single line can still be backed up, and the file is whole', async () => {
	await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@x.com', 'Jo,Berg,jo@x.com', 'Eva,Kai,eva@x.com']));
	const refuse = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
	const spies = (['put', 'add'] as const).map((call) => vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(refuse));
	const made = await api.makeBackup(null, nothing).finally(() => spies.forEach((spy) => spy.mockRestore()));
	if (!made.ok) throw new Error(made.problem.code);
	expect(made.value.contacts).toBe(3);
	expect((await readBackup(made.value.blob, null, async () => true)).ok).toBe(true);
});
