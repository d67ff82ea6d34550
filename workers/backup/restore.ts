import type { BackupHeader, Restored } from '#domain/device/backup';
import type { Batch } from '#domain/delivery';
import { trainedModelSchema } from '#domain/scoring/learned-model';
import { fail, ok, type Result } from '#domain/result';
import { settingsSchema } from '#domain/settings';
import { OWNER_ID, soleUser } from '#domain/device/users';
import { asWriter, whileNobodyImports } from '../locks';
import { openStore, userName, wallClock } from '../imports/context';
import { storageProblem } from '../imports/when-full';
import { breathe } from '../imports/jobs';
import { tell } from '../news';
import { readModelFile } from '../pipeline/learn/index';
import { nextBatchState } from '../outbox/sending/states';
import { cameBack } from '../privacy/came-back';
import { keepErased, readErased, uniteErased } from '../privacy/suppression';
import { take } from '../store/counters';
import { readDestinations } from '../store/destinations';
import { withDeadline } from '../store/engine/deadline';
import { journalIn } from '../store/journal/journal';
import { withParts } from '../store/migrations/0002-parts-and-saved';
import { isQuotaError, type Store } from '../store/engine/open';
import { DB_VERSION } from '../store/schema';
import { TYPED_KEY } from '../store/sealing/typed-key';
import { userLocks } from '../store/sealing/user-locks';
import { isKept } from '../store/sealing/vault';
import { CURRENT, mirrorName, readUsers } from '../store/users';
import { readBackup, readHeader, type Entries } from './format';
import { backedUp } from './stores';
import { putRight } from './put-right';
import { MARK, type Restoring } from './unfinished';

/** PipelineApi.backupHeader: what a file says of itself, before any passphrase. */
export async function backupHeader(file: File): Promise<Result<BackupHeader>> {
	const read = await readHeader(file);
	if (!read.ok) return read;
	const { header } = read.value;
	// A few visitors of another tablet must never take the place of everything.
	if (header.kind === 'visitors') return fail('backupIsVisitors', {});
	return header.schema > DB_VERSION ? fail('backupNewer', { schema: header.schema, known: DB_VERSION }) : ok(header);
}

/**
 * PipelineApi.restoreBackup (APP-5): takes the place of everything on this device but its secrets. The whole file is read and
 * counted first, so that nothing is taken away for one that is damaged. Deliveries that had not ended when the backup was
 * made are paused: they may have arrived since. A restore that died with its tab is said at the next start (`restoreUnfinished`).
 * Where the app has a lock, whoever can unlock it stays a user of this device, and whoever is at work stays so: no passphrase is in a
 * backup.
 */
export async function restoreBackup(file: File, passphrase: string | null, onProgress: (done: number) => void): Promise<Result<Restored>> {
	const header = await backupHeader(file);
	if (!header.ok) return header;
	return asWriter(async () => {
		let unpacked = 0;
		const checked = await readBackup(file, passphrase, async (store, entries, share, bytes) => {
			unpacked += bytes;
			if (!canBeBrought(store, entries, header.value.at)) return false;
			onProgress(0.3 * share);
			await breathe();
			return true;
		});
		if (!checked.ok) return checked.problem.code === 'backupStopped' ? fail('backupDamaged', {}) : checked;
		// What an import reads meanwhile would be written between what the backup holds: none begins until all of it is written.
		return whileNobodyImports(
			() => takePlace(file, passphrase, header.value, unpacked, onProgress),
			fail('backupImporting', {}) as Result<Restored>
		);
	});
}

/** The second reading: what is here goes, what the backup holds comes. @param unpacked bytes that it holds */
async function takePlace(
	file: File,
	passphrase: string | null,
	header: BackupHeader,
	unpacked: number,
	onProgress: (done: number) => void
): Promise<Result<Restored>> {
	const missing = await roomMissing(Math.max(file.size, unpacked / 2));
	if (missing > 0) return fail('deviceFull', { bytes: missing });
	const db = await openStore();
	const known = new Set(backedUp(db));
	const by = await userName(db);
	const own = await begin(db);
	tell({ kind: 'replaced', by: 'restore' });
	// From here on what was here is gone: no refusal of the storage may say that it stays.
	const written = await readBackup(file, passphrase, async (store, entries, share) => {
		const name = store as ReturnType<typeof backedUp>[number];
		if (known.has(name)) {
			const tx = db.transaction(name, 'readwrite', { durability: 'relaxed' });
			const put = entries
				.filter(([key]) => name !== 'settings' || !own.has(key))
				.map(([key, value]) => tx.store.put(broughtOver(name, value, header.at) as never, key as never));
			await withDeadline(Promise.all([...put, tx.done]), 'Writing what the backup holds');
		}
		onProgress(0.3 + 0.69 * share);
		await breathe();
		return true;
	})
		.then(async (read) => {
			if (!read.ok) return read;
			await putRight(db);
			return ok(await end(db, header, by));
		})
		.catch((e: unknown): Result<number> => {
			if (storageProblem(e, 0) === null) throw e;
			return isQuotaError(e) ? fail('backupFull', {}) : fail('backupStopped', {});
		});
	for (const kind of ['settings', 'contacts', 'held'] as const) tell({ kind });
	// Read whole a moment ago: what it held before is gone, so nothing here is as it was.
	if (!written.ok) return written.problem.code === 'backupFull' ? written : fail('backupStopped', {});
	const erased = await cameBack(db);
	onProgress(1);
	return ok({
		contacts: header.contacts,
		paused: written.value,
		tokenless: await tokenless(db),
		...(erased.contacts > 0 && { erased })
	});
}

/**
 * Bytes that are missing for what needs at least so many; 0 = there may be room, as far as the browser tells. What the store holds now makes
 * room for it.
 */
async function roomMissing(needed: number): Promise<number> {
	const {
		quota,
		usage = 0,
		usageDetails
	} = ((await globalThis.navigator?.storage?.estimate?.().catch(() => null)) ?? {}) as StorageEstimate & {
		usageDetails?: { indexedDB?: number };
	};
	return quota === undefined ? 0 : Math.max(0, Math.ceil(needed - (quota - usage + (usageDetails?.indexedDB ?? usage))));
}

/** Names of destinations that had a token where the backup was made: none is in it, and this device keeps no such one. */
async function tokenless(db: Store): Promise<string[]> {
	const names: string[] = [];
	for (const d of await readDestinations(db)) if (d.secretId !== null && !(await isKept(db, d.secretId))) names.push(d.name);
	return names;
}

/**
 * A value of a backup of `at` (ms) as this version stores it. What else changed its form since is read in its old one and brought over
 * while the app is open (imports/device/upkeep.ts).
 */
function broughtOver(store: string, value: unknown, at: number): unknown {
	if (store === 'imports' && !('leftOut' in (value as object))) return withParts(value as Parameters<typeof withParts>[0]);
	return store === 'batches' ? atRest(value as Batch, at) : value;
}

/** False where a value can't be brought over, or would end no work that reads it: that is told before what is here makes way. */
function canBeBrought(store: string, entries: Entries, at: number): boolean {
	try {
		return entries.every(([key, value]) => {
			if (store === 'settings' && key === 'settings') return settingsSchema.safeParse(value).success;
			return store === 'models' ? isModelWhole(value) : broughtOver(store, value, at) !== undefined;
		});
	} catch {
		return false;
	}
}

/**
 * True for a model whose parts fit together, as one of a file must; one that this version can't read at all is left aside by who reads it.
 */
function isModelWhole(value: unknown): boolean {
	const read = trainedModelSchema.safeParse((value as { model?: unknown } | null)?.model);
	return !read.success || readModelFile(JSON.stringify(read.data)).ok;
}

/**
 * A delivery as it comes with a backup. What waited then may have been sent since, by the device that the backup came from or by this
 * one: it stands still until a person resumes it. It does so from the first moment on: a tab may look for what is to be sent meanwhile.
 */
function atRest(batch: Batch, at: number): Batch {
	if (batch.counts.waiting === 0 || batch.state === 'preparing') return batch;
	return {
		...batch,
		state: nextBatchState(batch.state, 'pause') ?? batch.state,
		stalled: null,
		nextAttemptAt: null,
		restored: Math.min(batch.restored ?? at, at)
	};
}

/**
 * Empties what a backup fills, and marks the store, with who was erased as it says and as a restore that died before it said. Secrets
 * stay, and with them the users whose passphrases they are: nobody else could unlock the app. Returns the names in `settings` that are
 * this device's own.
 */
async function begin(db: Store): Promise<ReadonlySet<IDBValidKey>> {
	const left = (await withDeadline(db.get('settings', MARK), 'Reading what is under way')) as Partial<Restoring> | undefined;
	const mark: Restoring = { erased: uniteErased(left?.erased, await readErased(db)) };
	const locks = await userLocks(db);
	const { users, current, stored } = await readUsers(db);
	const names = [...backedUp(db), 'sorted' as const];
	const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
	await Promise.all(names.map((name) => tx.objectStore(name).clear()));
	await tx.objectStore('settings').put(mark, MARK);
	if (locks.length > 0) await tx.objectStore('settings').put(current.id, CURRENT);
	if (stored) for (const u of users) if (locks.includes(u.id)) await tx.objectStore('users').put(u, u.id);
	await withDeadline(tx.done, 'Making room for the backup');
	return new Set([MARK, TYPED_KEY, ...(locks.length > 0 ? [CURRENT] : [])]);
}

/**
 * Numbers left free before the next contact: contacts keep the ids that CRMs know them by, and the device that the backup
 * came from may go on making new ones, so that those made here begin elsewhere.
 */
const apart = (): number => 10_000 + Math.floor(Math.random() * 500_000);

/** Takes the mark away, and says in the log that came with the backup who restored it. Returns how many deliveries stand still. */
async function end(db: Store, header: BackupHeader, by: string): Promise<number> {
	const tx = db.transaction(['settings', 'batches', 'journal', 'users'], 'readwrite', { durability: 'strict' });
	const paused = (await tx.objectStore('batches').getAll()).filter((b) => b.state === 'paused' && b.counts.waiting > 0).length;
	const mark = (await tx.objectStore('settings').get(MARK)) as Partial<Restoring> | undefined;
	await tx.objectStore('settings').delete(MARK);
	await keepErased(tx, mark?.erased);
	// A backup of a device where nobody was added, on one where only somebody else has a passphrase: its profile is the owner.
	const users = await tx.objectStore('users').getAll();
	const { userName: name } = settingsSchema.parse((await tx.objectStore('settings').get('settings')) ?? {});
	if (users.length > 0 && !users.some((u) => u.owner)) await tx.objectStore('users').put(soleUser(name, 1), OWNER_ID);
	await take(tx, 'generation');
	await take(tx, 'nextSerial', apart());
	await journalIn(tx, wallClock(), by, 'store.restored', {
		backupOf: new Date(header.at).toISOString(),
		contacts: header.contacts,
		pausedDeliveries: paused
	});
	await withDeadline(tx.done, 'Ending the restore');
	const now = await readUsers(db);
	if (now.stored) await mirrorName(db, now.current.name);
	return paused;
}
