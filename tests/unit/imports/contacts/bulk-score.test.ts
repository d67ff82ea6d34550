import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '#workers/store/engine/open';
import { readChunks } from '#workers/store/contacts';
import { api, nothing } from '../harness';
import { change, device, value } from './bulk-support';

const scored = async (): Promise<{ at: number[]; scores: number[][] }> => {
	const db = await openStore();
	const chunks = await readChunks(db, (await db.getAllKeys('chunks')) as number[]);
	return { at: chunks.map((c) => c!.scoredAt), scores: chunks.map((c) => Array.from(c!.scores.subarray(0, c!.length))) };
};

it('SCO-1, CON-1: scores follow an edit of many and its undo, as if all were scored anew; an edit that no score reads leaves them alone', async () => {
	const ids = await device();
	value(await api.rescoreAll(nothing));
	const first = await scored();
	value(await api.bulkEdit(ids, { kind: 'tags', add: ['Fair 2026'], remove: [] }, nothing));
	expect(await scored()).toEqual(first);
	const { key } = value(await api.bulkEdit(ids, { kind: 'set', field: 'industry', value: 'Software' }, nothing));
	expect((await scored()).scores).not.toEqual(first.scores);
	value(await api.undoBulkEdit(key, nothing));
	expect((await scored()).scores).toEqual(first.scores);
	await fc.assert(
		fc.asyncProperty(change, async (one) => {
			const done = await api.bulkEdit(ids, one, nothing);
			expect(value(await api.rescoreAll(nothing)).changed).toBe(0);
			if (done.ok && done.value.changed > 0) value(await api.undoBulkEdit(done.value.key, nothing));
			expect(value(await api.rescoreAll(nothing)).changed).toBe(0);
		}),
		{ numRuns: 12 }
	);
});
