import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditPage } from '#workers/query/audit';
import { api, plainDevice } from '../harness';
import { value } from '../../privacy/traces';

beforeEach(plainDevice);
afterEach(() => vi.restoreAllMocks());

/** Every line about settings, newest first: who, which, from what to what. */
const logged = async () =>
	(await auditPage('settings', null, 50)).entries
		.filter((e) => e.action === 'settings.changed')
		.map(({ by, params }) => [by, params['key'], params['before'], params['after']]);

/** What dies between two writings: nothing gets into the audit log any more. */
function noMoreLog(): void {
	const add = IDBObjectStore.prototype.add;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...of: Parameters<typeof add>) {
		if (this.name === 'journal') throw new Error('the page is gone');
		return add.apply(this, of);
	});
}

describe('HIS-2: a change of settings and its line in the audit log', () => {
	it('HIS-2: each setting of a change has a line of its own with old and new value; what stays as it was has none', async () => {
		value(await api.saveSettings({ userName: 'Ana' }));
		const before = await logged();
		value(await api.saveSettings({ theme: 'dark', density: 'compact', userName: 'Ana' }));
		const now = await logged();
		expect(now.slice(0, now.length - before.length).toSorted()).toEqual([
			['Ana', 'density', 'comfortable', 'compact'],
			['Ana', 'theme', 'system', 'dark']
		]);
	});

	it('HIS-2, APP-4: neither is there without the other, also of a page that is gone in between', async () => {
		const [before, lines] = [await api.getSettings(), await logged()];
		noMoreLog();
		await expect(api.saveSettings({ theme: 'dark' })).rejects.toThrow('the page is gone');
		await expect(api.addCustomField({ id: 'custom:hall', label: 'Hall', type: 'text' } as never)).rejects.toThrow('the page is gone');
		vi.restoreAllMocks();
		expect(await api.getSettings()).toEqual(before);
		expect(await logged()).toEqual(lines);
	});
});
