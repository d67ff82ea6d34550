import type { DeletedHere } from '#domain/contact';
import { IdSet } from '#domain/basics/id-set';
import { IdsSent } from '../../outbox/preparing/ids-sent';
import { hasValue } from '../../store/engine/alive';
import { readBatches } from '../../store/batches';
import { readHeads, type ChunkHead } from '../../store/chunks/chunk-head';
import { timeAt } from '../../store/chunks/chunk-store';
import { contactId, positionsBySerial, serialOf } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import { DELETION_KEPT_MS, readDeletions, stillAway, type Deletion } from '../../store/deletions';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { noteRemoved, readRemoved } from '../../store/removed';
import { deviceId } from '../../store/settings';
import { openStore, wallClock } from '../context';
import { breathe } from '../jobs';

export type Beat = (done: number) => void;

/** Deleted contacts whose values are still on the device, in the order of their ids. */
export interface Deleted {
	/** They can be brought back. */
	recent: Uint32Array;
	/** They can't: deleted over 30 days ago, or gone with an import that was undone or a visitor who was taken back. */
	past: Uint32Array;
	/** Of those of the past: with an import that was undone in the last 30 days. */
	lately: IdSet;
	/** A delivery holds them: who they are tells that nobody arrives twice when they come again (PUSH-4). */
	delivered: Uint32Array;
}

/** Heads of the chunks of complete imports, each with when its import was undone, ms; -Infinity = it was not. */
async function headsThere(db: Store): Promise<{ head: ChunkHead; undoneAt: number }[]> {
	const imports = (await readImports(db)).filter((m) => m.phase === 'complete');
	const undoneAt = new Map(imports.flatMap((m) => m.chunks.map((serial) => [serial, m.undone?.at ?? -Infinity] as const)));
	return (await readHeads(db, 0, Infinity)).flatMap((head) => {
		const at = undoneAt.get(head.serial);
		return at === undefined ? [] : [{ head, undoneAt: at }];
	});
}
type Heads = Awaited<ReturnType<typeof headsThere>>;

/** Who can come back from a deletion: of an import that was undone only who was deleted after that. */
const awayOf = (d: Deletion, heads: Heads): Uint32Array =>
	stillAway(d, new Map(heads.flatMap(({ head, undoneAt }) => (undoneAt < d.at ? [[head.serial, head]] : []))));

/** The deletions that can be taken back, with who of each is still away. */
export async function deletionsHere(db: Store): Promise<{ d: Deletion; ids: Uint32Array }[]> {
	const [all, heads] = [await readDeletions(db, wallClock()), await headsThere(db)];
	return all.map((d) => ({ d, ids: awayOf(d, heads) }));
}

/** PipelineApi.deletedHere. */
export async function deletedHere(): Promise<DeletedHere> {
	const { recent, past, delivered } = await deleted(await openStore());
	return { recent: recent.length, past: past.length, delivered: delivered.length };
}

/**
 * Everybody who was deleted and of whom something is left. What is found blank on the way is noted, and not read again.
 * @param beat told the share done, 0–1 @param kept those who are not looked at
 */
export async function deleted(db: Store, beat: Beat = () => undefined, kept = new IdSet()): Promise<Deleted> {
	const now = wallClock();
	const removed = await readRemoved(db);
	const heads = await headsThere(db);
	const undoneAt = new Map(heads.map(({ head, undoneAt: at }) => [head.serial, at]));
	const dead: number[] = [];
	for (const {
		head: { serial, alive }
	} of heads)
		for (let i = 0; i < alive.length; i++) {
			const id = contactId(serial, i);
			if (alive[i] === 0 && !removed.has(id) && !kept.has(id)) dead.push(id);
		}
	if (dead.length === 0) return { recent: NOBODY, past: NOBODY, lately: new IdSet(), delivered: NOBODY };

	const back = new IdSet();
	for (const d of await readDeletions(db, now)) back.setAll(awayOf(d, heads), true);
	const lately = new IdSet();
	const there: { id: number; createdAt: number }[] = [];
	for await (const { id, createdAt } of withValues(db, dead, beat)) {
		there.push({ id, createdAt });
		if ((undoneAt.get(serialOf(id)) ?? -Infinity) > now - DELETION_KEPT_MS) lately.set(id, true);
	}
	const sent = new IdsSent(db, await deviceId(db), await readBatches(db));
	await sent.learn(there);
	const of = (wanted: (id: number) => boolean): Uint32Array =>
		Uint32Array.from(
			there.filter(({ id }) => wanted(id)),
			({ id }) => id
		);
	return {
		recent: of((id) => sent.of(id) === 0 && back.has(id)),
		past: of((id) => sent.of(id) === 0 && !back.has(id)),
		lately,
		delivered: of((id) => sent.of(id) !== 0)
	};
}

const NOBODY = new Uint32Array(0);
/** Chunks read at once. */
const AT_ONCE = 16;

/** Of some deleted contacts those who have a value, and when they were made, ms. */
async function* withValues(db: Store, ids: readonly number[], beat: Beat): AsyncGenerator<{ id: number; createdAt: number }> {
	const all = [...positionsBySerial(ids)];
	const blank: number[] = [];
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const tx = db.transaction(['chunks', 'columns']);
		const found = await withDeadline(
			Promise.all(
				all.slice(at, at + AT_ONCE).map(async ([serial, positions]) => {
					const range = IDBKeyRange.bound([serial, 0], [serial, Infinity]);
					const [value, pieces] = await Promise.all([tx.objectStore('chunks').get(serial), tx.objectStore('columns').getAll(range)]);
					return { serial, positions, value, columns: pieces.flatMap((piece) => piece.columns) };
				})
			),
			'Reading deleted contacts'
		);
		for (const { serial, positions, value, columns } of found) {
			if (!value) continue;
			for (const i of positions) {
				const id = contactId(serial, i);
				// What an older version of the schema wrote is looked at when it is removed.
				if ('pieces' in value && !hasValue(columns, i)) blank.push(id);
				else yield { id, createdAt: 'created' in value ? timeAt(value.created, i) : 0 };
			}
		}
		beat(Math.min(1, (at + AT_ONCE) / all.length));
		await breathe();
	}
	if (blank.length === 0) return;
	const tx = db.transaction('settings', 'readwrite', { durability: 'relaxed' });
	await noteRemoved(tx, blank);
	await withDeadline(tx.done, 'Noting which contacts are blank');
}
