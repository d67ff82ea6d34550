import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importsAtWork, isHalfUndone } from '#lib/state/shell/at-work';
import { webLocks } from '../../../support/web-locks';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice } from '../harness';

beforeEach(plainDevice);
afterEach(() => {
	vi.unstubAllGlobals();
});

it('IMP-13: an undo at work is not called stopped half way, in any tab; one that died is, until it is gone on with', async () => {
	const { id } = await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@orion-pack.com', 'Ben,Okoye,ben@lumen.com']));
	vi.stubGlobal('navigator', { locks: webLocks() });
	let during = Promise.resolve(new Set<string>());
	await expect(
		api.undoImport(id, 'keep', () => {
			during = importsAtWork();
			throw new Error('killed');
		})
	).rejects.toThrow('killed');
	await killedTab(id);
	const half = (await api.getImport(id))!;
	expect([isHalfUndone(half, await during), isHalfUndone(half, await importsAtWork())]).toEqual([false, true]);
	expect(isHalfUndone(value(await api.undoImport(id, 'keep', nothing)), await importsAtWork())).toBe(false);
});
