import type { BackupLine } from '#domain/device/backup';
import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../locks';
import { openStore, userName, wallClock } from '../imports/context';
import { breathe } from '../imports/jobs';
import { visibleSerials } from '../imports/match/match-source';
import { upgrade } from '../imports/device/upgrade';
import { readHeads } from '../store/chunks/chunk-head';
import { withDeadline } from '../store/engine/deadline';
import { journal } from '../store/journal/journal';
import type { Store } from '../store/engine/open';
import { whereThereIsRoom } from '../store/engine/room';
import { DB_VERSION } from '../store/schema';
import { deviceId } from '../store/settings';
import { TYPED_KEY } from '../store/sealing/typed-key';
import { deliveriesNow, type DeliveriesNow } from './deliveries-now';
import { BackupWriter, readBackup, same, type Entries } from './format';
import { backedUp } from './stores';

/** Values read at once, at first and at most, and bytes that a frame is to have: values have some bytes, or more than a megabyte. */
const FIRST = 16;
const MOST = 200;
const FRAME = 8 * 1024 * 1024;

/**
 * PipelineApi.makeBackup (APP-5): everything but secrets as one file, read back and counted before it is handed out. Contacts
 * are not changed meanwhile: whoever wants to waits.
 * @param passphrase null = not encrypted
 * @param onProgress share done, 0–1
 */
export async function makeBackup(
	passphrase: string | null,
	onProgress: (done: number) => void
): Promise<Result<{ blob: Blob; contacts: number; entries: number; unlogged: BackupLine | null }>> {
	// Contacts of an older form are brought over first: what is stored from now on can be read by every later version.
	await upgrade(await openStore());
	return asWriter(async () => {
		const db = await openStore();
		// A device without room for a line is the one that needs its backup: with it, something can be taken off.
		const device = await whereThereIsRoom(() => deviceId(db), '');
		const contacts = await contactsIn(db);
		const names = backedUp(db);
		const sizes = await Promise.all(names.map((name) => withDeadline(db.count(name), 'Counting what is stored')));
		const total = sizes.reduce((a, b) => a + b, 0) || 1;
		const writer = await BackupWriter.open({ schema: DB_VERSION, at: wallClock(), contacts, device }, passphrase);
		const deliveries = await deliveriesNow(db);
		let done = 0;
		for (const name of names) {
			let atOnce = FIRST;
			for await (const entries of entriesOf(db, name, deliveries, () => atOnce)) {
				const bytes = await writer.add(name, entries);
				atOnce = Math.max(1, Math.min(MOST, 4 * atOnce, Math.floor((entries.length * FRAME) / bytes)));
				done += entries.length;
				onProgress(0.7 * Math.min(1, done / total));
				await breathe();
			}
		}
		const blob = await writer.finish();
		const checked = await readBackup(blob, passphrase, async (_store, _entries, share) => {
			onProgress(0.7 + 0.3 * share);
			await breathe();
			return true;
		});
		if (!checked.ok) return checked;
		if (!same(checked.value, writer.counts)) return fail('backupDamaged', {});
		const line = { at: wallClock(), by: await userName(db), contacts, bytes: blob.size, encrypted: passphrase !== null };
		return ok({ blob, contacts, entries: done, unlogged: (await logBackup(line)) ? null : line });
	});
}

/** PipelineApi.logBackup (HIS-2): its line in the audit log. */
export async function logBackup({ at, by, ...what }: BackupLine): Promise<boolean> {
	const db = await openStore();
	return whereThereIsRoom(async () => {
		await journal(db, at, by, 'store.backedUp', what);
		return true;
	}, false);
}

/** Contacts that are visible and not deleted. */
async function contactsIn(db: Store): Promise<number> {
	const serials = new Set(await visibleSerials(db));
	let n = 0;
	for (const head of await readHeads(db, 0, Infinity)) if (serials.has(head.serial)) n += head.alive.reduce((sum, a) => sum + a, 0);
	return n;
}

/** All entries of a store that go into a backup, some at a time. */
async function* entriesOf(
	db: Store,
	name: ReturnType<typeof backedUp>[number],
	deliveries: DeliveriesNow,
	atOnce: () => number
): AsyncGenerator<Entries> {
	const own = deliveries.entries(name);
	for (let at = 0, some: Entries; at < own.length; at += some.length) {
		some = own.slice(at, at + atOnce());
		yield some;
	}
	let range: IDBKeyRange | null = null;
	for (;;) {
		const tx = db.transaction(name);
		const [keys, values]: [IDBValidKey[], unknown[]] = await withDeadline(
			Promise.all([tx.store.getAllKeys(range, atOnce()), tx.store.getAll(range, atOnce())]),
			'Reading what is stored'
		);
		if (keys.length === 0) return;
		const entries = keys.map((key, i): Entries[number] => [key, values[i]]);
		const some = entries.filter(([key]) => key !== TYPED_KEY && deliveries.stands(name, key));
		if (some.length > 0) yield some;
		range = IDBKeyRange.lowerBound(keys.at(-1) as IDBValidKey, true);
	}
}
