/** Rows of Manual Review that were skipped one by one, kept so that each skip can be taken back (DUP-8). */

import { fail, ok, type Result } from '#domain/result';
import { asWriter } from '../../locks';
import { tell } from '../../news';
import { allCaptures } from '../../store/captures';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { Store } from '../../store/engine/open';
import type { HeldRecord } from '../../store/schema';
import { userName } from '../../store/settings';
import { writeTx } from '../contacts/append';
import { openStore, wallClock } from '../context';
import { countedAt, skipUndone, waitingSettled } from '../events';
import { forgetFindings } from './held-findings';
import { outcomesWaitingAgain } from '../lists/list-rows';

/** In `settings`: what was skipped last, the newest at the end. */
const SKIPPED = 'heldSkipped';
/** So many skips can be taken back, one after the other. */
const MOST = 50;

/** A skipped entry, and the key that it lay under. */
export interface Skipped {
	key: [importId: string, part: number];
	entry: HeldRecord;
}
type Tx = ReturnType<typeof writeTx>;
interface SettingsTx {
	objectStore(name: 'settings'): {
		get(key: string): Promise<unknown>;
		put(value: unknown, key: string): Promise<unknown>;
		delete(key: string): Promise<unknown>;
	};
}

const keptIn = async (tx: SettingsTx): Promise<Skipped[]> =>
	((await tx.objectStore('settings').get(SKIPPED)) as Skipped[] | undefined) ?? [];

/** Changes what is kept, in the caller's transaction; nothing is written where nothing changed. */
export async function changeSkipped(tx: SettingsTx, change: (kept: readonly Skipped[]) => readonly Skipped[]): Promise<void> {
	const kept = await keptIn(tx);
	const next = change(kept).slice(-MOST);
	if (next.length === kept.length && next.every((s, i) => s === kept[i])) return;
	await (next.length > 0 ? tx.objectStore('settings').put(next, SKIPPED) : tx.objectStore('settings').delete(SKIPPED));
}

/** Keeps entries that are skipped, in the transaction that skips them. */
export const keepSkipped = (tx: SettingsTx, skipped: readonly Skipped[]): Promise<void> =>
	changeSkipped(tx, (kept) => [...kept.filter((k) => !skipped.some((s) => s.entry.id === k.entry.id)), ...skipped]);

/** Entries that were skipped and can wait again, the last skipped last. */
export async function allSkipped(db: Store): Promise<HeldRecord[]> {
	const kept = (await withDeadline(db.get('settings', SKIPPED), 'Reading what was skipped')) as Skipped[] | undefined;
	return (kept ?? []).map((s) => s.entry);
}

/** Id of the entry whose skip is the next to be taken back; null = there is none. */
export async function lastSkipped(db: Store): Promise<string | null> {
	return (await allSkipped(db)).at(-1)?.id ?? null;
}

/**
 * PipelineApi.undoSkip: the entry waits again, at its place, and the books count it so; null = the one that was skipped last. Fails with
 * skipGone where it is too long ago, its import was taken back, or its visitor was completed or taken back since.
 */
export async function undoSkip(id: string | null): Promise<Result<{ id: string }>> {
	return asWriter(async () => {
		const db = await openStore();
		const [at, by] = [wallClock(), await userName(db)];
		const tx = writeTx(db);
		const kept = await keptIn(tx);
		const found = id === null ? kept.at(-1) : kept.find((s) => s.entry.id === id);
		if (!found) return fail('skipGone', {});
		await changeSkipped(tx, () => kept.filter((s) => s !== found));
		const { entry } = found;
		const back = await putBack(tx, found, at);
		if (back) {
			await take(tx, 'generation');
			await journalIn(tx, at, by, 'held.unskip', { entries: 1, rows: entry.rows.length });
			await recordIn(tx, skipUndone(entry, at));
		}
		await withDeadline(tx.done, 'Taking the skip back');
		if (!back) return fail('skipGone', {});
		tell({ kind: 'held' });
		tell({ kind: 'lists' });
		tell({ kind: 'contacts', serials: [] });
		tell({ kind: 'imports', importId: entry.importId });
		return ok({ id: entry.id });
	});
}

/** Puts an entry back among those that wait, and into the books of its import and of its list. False = it can't wait any more. */
async function putBack(tx: Tx, { key, entry }: Skipped, at: number): Promise<boolean> {
	const manifest = await tx.objectStore('imports').get(entry.importId);
	if (!manifest || manifest.undone || manifest.undoing) return false;
	const held = tx.objectStore('held');
	if ((await held.getAll()).flat().some((e) => e.id === entry.id)) return false;
	if (manifest.method === 'booth' && !(await isStillSkipped(tx, entry.id))) return false;
	const there = (await held.get(key)) ?? [];
	const first = (e: HeldRecord): number => e.rows[0] ?? 0;
	const place = there.findIndex((e) => first(e) > first(entry));
	await held.put(place < 0 ? [...there, entry] : there.toSpliced(place, 0, entry), key);
	await forgetFindings(tx, entry);
	const { listLedger, heldResolved } = manifest;
	const rows = entry.rows.length;
	await tx.objectStore('imports').put(
		{
			...manifest,
			...(listLedger && { listLedger: { ...listLedger, outcomes: outcomesWaitingAgain(listLedger.outcomes, rows) } }),
			updatedAt: at,
			heldResolved: { ...heldResolved, skipped: Math.max(0, heldResolved.skipped - rows) }
		},
		entry.importId
	);
	const counted = countedAt(manifest, entry.heldAt);
	await recordIn(tx, waitingSettled(entry.importId, [{ from: 'skipped', to: 'held', rows, counted }], at));
	return true;
}

/** True while a visitor of a booth whose entry was skipped is neither completed nor taken back. */
async function isStillSkipped(tx: Tx, id: string): Promise<boolean> {
	const visitors = await tx.objectStore('pictures').getAll(allCaptures());
	return visitors.some((c) => c.kind === 'capture' && c.held === id && c.contactId === null && !c.gone);
}
