import { expect, it } from 'vitest';
import { readBackup } from '#workers/backup/format';
import { openStore } from '#workers/imports/context';
import { TYPED_KEY } from '#workers/store/sealing/typed-key';
import { api } from '../harness';

it('APP-5, CAP-1: the key of what is typed at the booth leaves the device in no backup', async () => {
	await api.typedKey();
	expect(await (await openStore()).getKey('settings', TYPED_KEY)).toBe(TYPED_KEY);
	const made = await api.makeBackup(null, () => undefined);
	if (!made.ok) throw new Error(made.problem.code);
	const keys: unknown[] = [];
	await readBackup(new File([made.value.blob], 'b.muster'), null, async (store, entries) => {
		if (store === 'settings') keys.push(...entries.map(([key]) => key));
		return true;
	});
	expect(keys).toContain('deviceId');
	expect(keys).not.toContain(TYPED_KEY);
});
