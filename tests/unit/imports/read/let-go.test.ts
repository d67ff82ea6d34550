import { beforeEach, expect, it } from 'vitest';
import { openStore } from '#workers/store/engine/open';
import { api, csv, freshDevice, proposedSetup } from '../harness';

beforeEach(freshDevice);

/** The same file, that tells of each reading from the n-th on. */
const whenRead = (file: File, from: number, tell: (n: number) => void): File => {
	let n = 0;
	return new Proxy(file, {
		get(of, key) {
			const own = Reflect.get(of, key, of) as unknown;
			if (typeof own !== 'function') return own;
			return (...args: unknown[]) => {
				if (key === 'slice' && ++n >= from) tell(n);
				return (own as (...args: unknown[]) => unknown).apply(of, args);
			};
		}
	});
};

it('IMP-6: a file that is let go is not read to its end', async () => {
	const rows = Array.from({ length: 9000 }, (_, i) => `Ann${i},ann${i}@lumen.example.com`);
	const file = csv('First Name,Email', rows);
	const setup = await proposedSetup(file);
	expect(await api.preflight([whenRead(file, 1, () => void api.stopPreflight())], setup)).toMatchObject({
		ok: false,
		problem: { code: 'importStopped' }
	});
	// Chosen again, it is.
	expect(await api.preflight([file], setup)).toMatchObject({ ok: true, value: { rows: rows.length } });
});

it('IMP-6: keeping a file stops when it is let go, and leaves nothing; what is recorded stays', async () => {
	const small = csv('First Name,Email', ['Ann,ann@lumen.example.com']);
	const setup = await proposedSetup(small);
	const db = await openStore();
	let read = 0;
	const large = whenRead(new File([new Uint8Array(8 * 1024 * 1024).fill(97)], 'leads.csv'), 3, (n) => {
		read = n;
		if (n === 3) void api.stopStaging('one');
	});
	expect(await api.createImport([large], 'file', setup, 'one')).toMatchObject({ ok: false, problem: { code: 'importStopped' } });
	expect(read).toBeLessThan(6);
	expect([await db.count('files'), await db.count('imports')]).toEqual([0, 0]);

	const made = await api.createImport([small], 'file', setup, 'two');
	await api.stopStaging('two');
	expect([made.ok, await db.count('files'), await db.count('imports')]).toEqual([true, 1, 1]);
});
