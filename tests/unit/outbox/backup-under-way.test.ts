import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { BackupWriter, readBackup } from '#workers/backup/format';
import { makeBackup } from '#workers/backup/make';
import { restoreBackup } from '#workers/backup/restore';
import { ChunkCache } from '#workers/outbox/sending/ledger';
import { split } from '#workers/outbox/sending/split';
import { claim, settle } from '#workers/outbox/sending/transitions';
import { blankPiece, pieceKey } from '#workers/store/chunks/verdict-pieces';
import type { Store } from '#workers/store/engine/open';
import { creating } from './creating';
import { finished } from './steps';
import { addsUp, freshStore, sandboxAt, seedContacts } from './support';

let db: Store;
beforeEach(async () => {
	db = await freshStore();
});

/** A delivery of four in requests of two, none of which has left. */
async function waits(t: ReturnType<typeof creating>['t']): Promise<string> {
	await sandboxAt(db, 'https://crm.example', { batchSize: 2 }, { paused: true });
	const made = await t.api.createBatch('crm', await seedContacts(db, 4), 'Fair');
	if (!made.ok) throw new Error(made.problem.code);
	return made.value.id;
}

/** The first request of it is halved, as one that was too large, and its first half arrives. */
async function halved(id: string): Promise<void> {
	const chunks = new ChunkCache();
	const { claimed } = await claim(db, chunks, (await db.get('outbox', [id, 0]))!, 1);
	const [first] = await split(db, chunks, claimed!.entry, null, 2);
	const half = (await claim(db, chunks, first!, 3)).claimed!;
	const { externalId } = half.records[0]!;
	await settle(db, chunks, half.entry, [{ externalId, status: 'created', crmId: '1', link: null, reason: null, field: null }], 4);
}

async function backedUp(): Promise<File> {
	const backup = await makeBackup(null, () => undefined);
	if (!backup.ok) throw new Error(backup.problem.code);
	return new File([backup.value.blob], 'b.muster');
}

it('APP-5, PUSH-3: a delivery that goes on while a backup is read is in it as it stood at one moment, its requests with their verdicts', async () => {
	const { t } = creating();
	const id = await waits(t);
	const before = [await db.getAll('batches'), await db.getAll('outbox')];
	const add = BackupWriter.prototype.add;
	onTestFinished(() => void vi.restoreAllMocks());
	vi.spyOn(BackupWriter.prototype, 'add').mockImplementation(async function (this: BackupWriter, store, entries) {
		const bytes = await add.call(this, store, entries);
		if (store === 'batchChunks') await halved(id);
		return bytes;
	});
	const read: Record<string, unknown[]> = {};
	const whole = await readBackup(await backedUp(), null, async (store, entries) => {
		read[store] = (read[store] ?? []).concat(entries.map(([, value]) => value));
		return true;
	});
	expect(whole.ok).toBe(true);
	expect([read.batches, read.outbox]).toEqual(before);
	expect(read.batchChunks).toHaveLength(1);
});

it('APP-5, PUSH-3: a delivery whose preparation had not ended is not in a backup, and nothing of it', async () => {
	const { t } = creating();
	const id = await waits(t);
	await db.put('batches', { ...(await db.get('batches', id))!, state: 'preparing' }, id);
	const counts = await readBackup(await backedUp(), null, async () => true);
	if (!counts.ok) throw new Error(counts.problem.code);
	expect(['batches', 'batchChunks', 'outbox'].map((store) => counts.value[store] ?? 0)).toEqual([0, 0, 0]);
});

/** What a backup of an earlier version may hold of it: its stores were read one after the other. */
const readApart: [string, (id: string) => Promise<void>][] = [
	[
		'as done, with contacts in it that are not',
		async (id) => {
			await db.put('outbox', { ...(await db.get('outbox', [id, 0]))!, state: 'done' }, [id, 0]);
		}
	],
	[
		'as kept back, with contacts in it that wait',
		async (id) => {
			await db.put('outbox', { ...(await db.get('outbox', [id, 0]))!, state: 'cancelled' }, [id, 0]);
		}
	],
	[
		'whole, and one of its halves beside it',
		async (id) => {
			const read = (await db.get('outbox', [id, 0]))!;
			const counts = (await db.get('batches', id))!;
			await halved(id);
			await db.put('outbox', read, [id, 0]);
			await db.put('batches', counts, id);
			await db.put('batchChunks', blankPiece(id, 0, 0, 2), pieceKey(id, 0, 0));
		}
	]
];

it.each(readApart)(
	'APP-5, PUSH-3: a request that a backup holds %s: each contact of it is sent once more, and nobody waits for ever',
	async (_, happens) => {
		// One request has to wait its turn once more, behind the others.
		let n = 0;
		const { t, sent, keys } = creating(() => (n++ === 1 ? new Response('{}', { status: 429 }) : null));
		const id = await waits(t);
		await happens(id);
		expect(await restoreBackup(await backedUp(), null, () => undefined)).toMatchObject({ ok: true });
		await t.api.resumeBatch(id);
		await t.api.resumeDestination('crm');
		await finished(t, id);
		expect(sent.sort()).toEqual([0, 1, 2, 3].map((i) => `person${i}@example.com`));
		expect(new Set(keys).size).toBe(keys.length);
		const batch = (await t.api.batch(id))!;
		expect(addsUp(batch)).toBe(true);
		expect(batch.counts).toMatchObject({ waiting: 0, created: 4 });
	}
);
