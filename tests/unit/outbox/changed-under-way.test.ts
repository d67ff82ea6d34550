import { beforeEach, describe, expect, it } from 'vitest';
import { importSuppression } from '#workers/lists/suppressions';
import { take } from '#workers/store/counters';
import { toDisk } from '#workers/store/chunks/chunk-store';
import { appendContact, emptyChunk } from '#workers/store/contacts';
import type { Store } from '#workers/store/engine/open';
import { finished } from './steps';
import { freshStore, person, sandboxAt, tab } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

/** Six contacts as they stand now; those of `gone` are deleted. */
async function store(gone: readonly number[] = []): Promise<Uint32Array> {
	const chunk = emptyChunk(3, 'import-1');
	const ids = [0, 1, 2, 3, 4, 5].map((i) => appendContact(chunk, person(i), i + 2, 1_700_000_000_000, null));
	for (const i of gone) chunk.alive[i] = 0;
	const tx = db.transaction(['chunks', 'settings'], 'readwrite');
	await Promise.all([tx.objectStore('chunks').put(toDisk(chunk), 3), take(tx, 'generation'), tx.done]);
	return Uint32Array.from(ids);
}

/** A delivery of six, one contact a request, three seconds each; `meanwhile` happens in the middle of the first. */
async function sending(meanwhile: () => Promise<unknown>, before: () => Promise<unknown> = async () => undefined) {
	const sent: string[] = [];
	const t = tab({
		fetcher: async (_, init) => {
			const { records } = JSON.parse(String(init.body)) as { records: { externalId: string; email: string }[] };
			if (sent.length === 0) await meanwhile();
			sent.push(...records.map((r) => r.email));
			t.clock.now += 3000;
			return Response.json({ results: records.map(({ externalId }) => ({ externalId, status: 'created', id: externalId })) });
		}
	});
	await sandboxAt(db, 'https://crm.example', { batchSize: 1, requestsPerMinute: 6000 }, { paused: true });
	const made = await t.api.createBatch('crm', await store(), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	await before();
	await t.api.resumeDestination('crm');
	await finished(t, made.value.id);
	const { receipts } = await t.api.receipts(made.value.id, 'cancelled', 0, 9);
	return { sent, cancelled: receipts.map((r) => [r.email, r.reason]) };
}
const mails = (...of: number[]): string[] => of.map((i) => `person${i}@example.com`);
const LISTED = 'On the suppression list “Robinson list” since.';
const list = (...of: number[]): Promise<unknown> =>
	importSuppression(new File([mails(...of).join('\n')], 'no.csv'), { name: 'Robinson list', processId: null }, 'DE');

describe('a delivery under way', () => {
	it('LST-9: whoever comes onto a suppression list meanwhile is not sent any more, seconds later and not a minute', async () => {
		expect(await sending(() => list(4, 5))).toEqual({ sent: mails(0, 1, 2, 3), cancelled: mails(4, 5).map((m) => [m, LISTED]) });
	});

	it('PUSH-3: whoever was deleted, or listed, right after it was made, before its first request, is not sent either', async () => {
		const deleted = 'Deleted here after this delivery was made.';
		const after = async (): Promise<void> => {
			await store([4]);
			await list(5);
		};
		expect(await sending(async () => undefined, after)).toEqual({
			sent: mails(0, 1, 2, 3),
			cancelled: [
				[mails(4)[0], deleted],
				[mails(5)[0], LISTED]
			]
		});
	});
});
