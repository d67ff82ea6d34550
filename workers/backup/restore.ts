import type { BackupHeader } from '#domain/backup';
import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../locks';
import { openStore, userName, wallClock } from '../imports/context';
import { breathe } from '../imports/jobs';
import { tell } from '../news';
import { keepErased, readErased, uniteErased } from '../privacy/suppression';
import { take } from '../store/counters';
import { withDeadline } from '../store/deadline';
import { journalIn } from '../store/journal';
import { withParts } from '../store/migrations/0002-parts-and-saved';
import type { Store } from '../store/open';
import { DB_VERSION } from '../store/schema';
import { readBackup, readHeader } from './format';
import { backedUp } from './stores';
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
 * counted first, so that nothing is taken away for one that is damaged. Deliveries that were under way when the backup was
 * made are paused: they may have arrived since. A restore that died with its tab is said at the next start (`restoreUnfinished`).
 */
export async function restoreBackup(file: File, passphrase: string | null, onProgress: (done: number) => void): Promise<Result<{ contacts: number; paused: number }>> {
	const header = await backupHeader(file);
	if (!header.ok) return header;
	return asWriter(async () => {
		const checked = await readBackup(file, passphrase, async (_store, _entries, share) => {
			onProgress(0.3 * share);
			await breathe();
			return true;
		});
		if (!checked.ok) return checked;
		const db = await openStore();
		const known = new Set(backedUp(db));
		await begin(db);
		const written = await readBackup(file, passphrase, async (store, entries, share) => {
			const name = store as ReturnType<typeof backedUp>[number];
			if (known.has(name)) {
				const tx = db.transaction(name, 'readwrite', { durability: 'relaxed' });
				// A backup of a store that wasn't whole itself says so: of this one the mark of this restore does.
				const own = entries.filter(([key]) => name !== 'settings' || key !== MARK);
				await withDeadline(Promise.all([...own.map(([key, value]) => tx.store.put(broughtOver(name, value) as never, key as never)), tx.done]), 'Writing what the backup holds');
			}
			onProgress(0.3 + 0.69 * share);
			await breathe();
			return true;
		});
		if (!written.ok) return written;
		const paused = await end(db, header.value);
		tell({ kind: 'settings' });
		tell({ kind: 'contacts' });
		tell({ kind: 'held' });
		onProgress(1);
		return ok({ contacts: header.value.contacts, paused });
	});
}

/** A value of a backup as this version stores it. What else changed its form since is read in its old one and brought over while the app is open (imports/upkeep.ts). */
const broughtOver = (store: string, value: unknown): unknown => (store === 'imports' && !('leftOut' in (value as object)) ? withParts(value as Parameters<typeof withParts>[0]) : value);

/** Empties what a backup fills, and marks the store, with who was erased as it says and as a restore that died before it said. Secrets stay. */
async function begin(db: Store): Promise<void> {
	const left = (await withDeadline(db.get('settings', MARK), 'Reading what is under way')) as Partial<Restoring> | undefined;
	const mark: Restoring = { erased: uniteErased(left?.erased, await readErased(db)) };
	const names = [...backedUp(db), 'sorted' as const];
	const tx = db.transaction(names, 'readwrite', { durability: 'strict' });
	await Promise.all(names.map((name) => tx.objectStore(name).clear()));
	await tx.objectStore('settings').put(mark, MARK);
	await withDeadline(tx.done, 'Making room for the backup');
}

/**
 * Numbers left free before the next contact: contacts keep the ids that CRMs know them by, and the device that the backup
 * came from may go on making new ones, so that those made here begin elsewhere.
 */
const apart = (): number => 10_000 + Math.floor(Math.random() * 500_000);

/** Takes the mark away, pauses what was under way, and says so in the log that came with the backup. */
async function end(db: Store, header: BackupHeader): Promise<number> {
	const by = await userName(db);
	const tx = db.transaction(['settings', 'batches', 'journal'], 'readwrite', { durability: 'strict' });
	const batches = await tx.objectStore('batches').getAll();
	const moving = batches.filter((b) => b.counts.waiting > 0 && (b.state === 'ready' || b.state === 'sending'));
	await Promise.all(moving.map((b) => tx.objectStore('batches').put({ ...b, state: 'paused', stalled: null, nextAttemptAt: null }, b.id)));
	const mark = (await tx.objectStore('settings').get(MARK)) as Partial<Restoring> | undefined;
	await tx.objectStore('settings').delete(MARK);
	await keepErased(tx, mark?.erased);
	await take(tx, 'generation');
	await take(tx, 'nextSerial', apart());
	await journalIn(tx, wallClock(), by, 'store.restored', { backupOf: new Date(header.at).toISOString(), contacts: header.contacts, pausedDeliveries: moving.length });
	await withDeadline(tx.done, 'Ending the restore');
	return moving.length;
}
