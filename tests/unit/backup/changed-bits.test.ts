import { describe, expect, it } from 'vitest';
import { BackupWriter, readBackup, type Entries } from '#workers/backup/format';
import { plainSeal } from '#workers/backup/seal';
import { pack } from '#workers/store/codec';

const ABOUT = { schema: 4, at: 5, contacts: 2, device: 'tablet' };
const WRITTEN: [string, Entries][] = [
	['settings', [['userName', 'Ana']]],
	['columns', [[[1, 0], { columns: [['email', ['ana@hafen-bank.de', 'tom@hafen-bank.de']]] }]]],
	['matchKeys', [[1, Uint32Array.from({ length: 60 }, (_, i) => i * 2_654_435_761)]]]
];
async function backup(): Promise<Uint8Array> {
	const writer = await BackupWriter.open(ABOUT, null);
	for (const [store, entries] of WRITTEN) await writer.add(store, entries);
	return new Uint8Array(await (await writer.finish()).arrayBuffer());
}
async function read(bytes: Uint8Array): Promise<string | [string, Entries][]> {
	const got: [string, Entries][] = [];
	const done = await readBackup(new Blob([bytes as BlobPart]), null, async (store, entries) => got.push([store, entries]) > 0);
	return done.ok ? got : done.problem.code;
}
/** Where the last frame begins. */
function lastFrame(bytes: Uint8Array): number {
	const view = new DataView(bytes.buffer);
	let [at, last] = [11 + view.getUint32(7), 0];
	while (at < bytes.length) [last, at] = [at, at + 4 + view.getUint32(at)];
	return last;
}

describe('APP-5: a backup that is not encrypted', () => {
	it('APP-5: with a bit of any byte changed it is refused; what is read is always what was written', async () => {
		const bytes = await backup();
		expect(await read(bytes)).toEqual(WRITTEN);
		let refused = 0;
		for (let at = 0; at < bytes.length; at++) {
			const changed = bytes.slice();
			changed[at]! ^= 1 << (at % 8);
			const said = await read(changed);
			if (typeof said === 'string') refused++;
			// Bits that fill the last byte up say nothing.
			else expect([at >= lastFrame(bytes), said]).toEqual([true, WRITTEN]);
		}
		expect(refused).toBeGreaterThanOrEqual(bytes.length - 1);
	});

	it('APP-5: one of before, whose end holds no sum, can be restored still', async () => {
		const bytes = await backup();
		const counts = Object.fromEntries(WRITTEN.map(([store, entries]) => [store, entries.length]));
		const end = await plainSeal.close(pack(['', counts]), 0);
		const before = new Uint8Array(lastFrame(bytes) + 4 + end.length);
		before.set(bytes.subarray(0, lastFrame(bytes)));
		new DataView(before.buffer).setUint32(lastFrame(bytes), end.length);
		before.set(end, lastFrame(bytes) + 4);
		expect(await read(before)).toEqual(WRITTEN);
	});
});
