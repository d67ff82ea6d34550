import { beforeEach, expect, it } from 'vitest';
import { openStore } from '#workers/store/open';
import { api, csv, freshDevice, proposedSetup } from '../harness';

beforeEach(freshDevice);

it('IMP-6: keeping a file stops when it is let go, and leaves nothing; what is recorded stays', async () => {
	const small = csv('First Name,Email', ['Ann,ann@lumen.example.com']);
	const setup = await proposedSetup(small);
	const db = await openStore();
	let read = 0;
	const large = new Proxy(new File([new Uint8Array(8 * 1024 * 1024).fill(97)], 'leads.csv'), {
		get(of, key) {
			if (key !== 'slice') return Reflect.get(of, key, of) as unknown;
			return (...range: [number, number]) => {
				if (++read === 3) void api.stopStaging('one');
				return of.slice(...range);
			};
		}
	});
	expect(await api.createImport([large], 'file', setup, 'one')).toMatchObject({ ok: false, problem: { code: 'importStopped' } });
	expect(read).toBeLessThan(6);
	expect([await db.count('files'), await db.count('imports')]).toEqual([0, 0]);

	const made = await api.createImport([small], 'file', setup, 'two');
	await api.stopStaging('two');
	expect([made.ok, await db.count('files'), await db.count('imports')]).toEqual([true, 1, 1]);
});
