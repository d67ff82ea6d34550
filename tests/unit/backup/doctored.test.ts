import { beforeEach, describe, expect, it } from 'vitest';
import { BackupWriter, readBackup, type Entries } from '#workers/backup/format';
import { inflate } from '#workers/imports/proof/hashing';
import { restoreUnfinished } from '#workers/backup/unfinished';
import { openStore } from '#workers/imports/context';
import { DB_VERSION } from '#workers/store/schema';
import { TYPED_KEY } from '#workers/store/sealing/typed-key';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

beforeEach(plainDevice);

/** A backup whose sums are right and whose values are what somebody wrote there. */
async function made(frames: readonly (readonly [store: string, entries: unknown])[]): Promise<File> {
	const writer = await BackupWriter.open({ schema: DB_VERSION, at: 5, contacts: 1, device: 'tablet' }, null);
	for (const [store, entries] of frames) await writer.add(store, entries as Entries);
	return new File([await writer.finish()], 'b.muster');
}
const restored = async (file: File): Promise<string> => {
	const done = await api.restoreBackup(file, null, nothing);
	return done.ok ? 'restored' : done.problem.code;
};
/** Keys of everything that is stored, and what is stored of contacts. */
async function stored(): Promise<unknown> {
	const db = await openStore();
	const names = [...db.objectStoreNames];
	return [await Promise.all(names.map((name) => db.getAllKeys(name))), await db.getAll('columns'), await db.get('settings', 'settings')];
}

describe('APP-5, FIL-4: a backup that somebody changed', () => {
	it('APP-5: whatever stands in it, it is refused before anything makes way for it', async () => {
		await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@x.com', 'Jo,Berg,jo@x.com']));
		const before = await stored();
		const doctored: [string, unknown][] = [
			['settings', [7]],
			['settings', [['a']]],
			['settings', [['a', 1, 2]]],
			['settings', [[null, 1]]],
			['settings', [[{ key: 1 }, 1]]],
			['settings', [['settings', 'dark']]],
			['chunks', [[Number.NaN, {}]]],
			['chunks', [[[], {}]]],
			['columns', [[[1, Number.NaN], {}]]],
			// The number behind the last one that a store can count.
			['journal', [[2 ** 53, { at: 1, by: 'x', action: 'y', params: {} }]]],
			['imports', [['i', null]]],
			['imports', [['i', 'text']]],
			['batches', [['b', null]]],
			['batches', [['b', { state: 'sending' }]]]
		];
		for (const [store, entries] of doctored) {
			const code = await restored(
				await made([
					['settings', [['userName', 'Eve']]],
					[store, entries]
				])
			);
			expect([store, entries, code]).toEqual([store, entries, 'backupDamaged']);
			expect(await restoreUnfinished()).toBe(false);
		}
		expect(await stored()).toEqual(before);
	});

	it('APP-5, PUSH-5: it brings no key of its own for what is typed at the booth', async () => {
		const planted = new Uint8Array(32).fill(7);
		expect(await restored(await made([['settings', [[TYPED_KEY, planted]]]]))).toBe('restored');
		expect(await (await openStore()).get('settings', TYPED_KEY)).not.toEqual(planted);
	});

	it('FIL-4: a frame that unpacks without end is read no further than a frame may be', async () => {
		const bomb = new Uint8Array(
			await new Response(new Blob([new Uint8Array(4_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer()
		);
		expect(bomb.length).toBeLessThan(10_000);
		expect(await inflate(bomb, 3_999_999)).toBeNull();
		expect((await inflate(bomb, 4_000_000))?.length).toBe(4_000_000);
		expect(await inflate(bomb.slice(0, 100), 4_000_000)).toBeNull();
		expect((await readBackup(await made([['settings', [['a', 1]]]]), null, async () => true)).ok).toBe(true);
	});
});
