import type { ImportManifest } from '#domain/import';
import { fail, ok, type Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { valuesNow } from '../fields/now';
import { tell } from '../news';
import { asWriter } from '../locks';
import { take } from '../store/counters';
import { withDeadline } from '../store/deadline';
import { readImports } from '../store/imports';
import { record } from '../store/events';
import { journalIn } from '../store/journal';
import type { HeldRecord } from '../store/schema';
import type { Store } from '../store/open';
import { readScoring } from '../store/scoring';
import { readSettings } from '../store/settings';
import { keepApart } from './apart';
import { appendTo, writeTx } from './append';
import { joinDecided } from './decided-visitors';
import { heldDecided } from './events';
import { openStore, userName, wallClock } from './context';
import { allHeld } from './held-store';
import { contactsByKey, keyRounds } from './held-same-key';
import { placeHeld } from './list-rows';
import { noteWritten } from './stored-keys';
import { uniqueFields } from './unique';
import { uniqueHolders, type Holder } from './unique-holders';
import { givesKeyTwice, givesTwice, mergeEntry, otherSides, pointToContact, type HeldDecision, type MergePicks } from './held-sides';

type Tally = { created: number; merged: number; skipped: number; sameKey: number; taken: number; stillHeld: number };
const noTally = (): Tally => ({ created: 0, merged: 0, skipped: 0, sameKey: 0, taken: 0, stillHeld: 0 });

/** What stands in the way of entries, by their ids: the contact with their primary key, and those with what only one may have. */
interface InTheWay {
	byKey: ReadonlyMap<string, HeldRecord['match']>;
	holders: ReadonlyMap<string, readonly Holder[]>;
}
const NOTHING: InTheWay = { byKey: new Map(), holders: new Map() };

/** Entries decided in one transaction, so that a long queue neither blocks nor tears. */
const BATCH = 500;

/**
 * PipelineApi.decideHeld; `picks` = whose value a merge takes, by field. An entry whose other side still waits can't be merged and stays
 * held, and so does one that would give its primary key (DUP-7), or a value that only one contact may have (MAP-7), to a second contact: its
 * match is then the one that has it.
 */
export async function decideHeld(ids: string[] | 'all', decision: HeldDecision, picks: MergePicks = {}): Promise<Result<Tally>> {
	return asWriter(async () => {
		const db = await openStore();
		const all = await allHeld(db);
		const wanted = ids === 'all' ? null : new Set(ids);
		const chosen = all.filter((e) => !wanted || wanted.has(e.id));
		if (ids !== 'all' && chosen.length === 0) return fail('heldGone', {});
		const sum = noTally();
		const imports = new Map((await readImports(db)).map((m) => [m.id, m]));
		const settings = await readSettings(db);
		for (const round of decision === 'skip' ? [chosen] : keyRounds(chosen, imports, uniqueFields(settings)))
			for (let at = 0; at < round.length; at += BATCH) {
				const batch = round.slice(at, at + BATCH);
				const inTheWay = decision === 'skip' ? NOTHING : await whatIsInTheWay(db, batch, imports, settings);
				const part = await decideBatch(new Set(batch.map((e) => e.id)), decision, ids === 'all', picks, inTheWay);
				sum.created += part.created;
				sum.merged += part.merged;
				sum.skipped += part.skipped;
				sum.sameKey += part.sameKey;
				sum.taken += part.taken;
			}
		sum.stillHeld = (await allHeld(db)).length;
		return ok(sum);
	});
}

async function whatIsInTheWay(
	db: Store,
	batch: readonly HeldRecord[],
	imports: ReadonlyMap<string, ImportManifest>,
	settings: Settings
): Promise<InTheWay> {
	const holders = await uniqueHolders(
		db,
		batch.map((e) => valuesNow(e.values, settings)),
		settings
	);
	return { byKey: await contactsByKey(db, batch, imports), holders: new Map(batch.map((e, i) => [e.id, holders[i] ?? []])) };
}

async function decideBatch(
	ids: ReadonlySet<string>,
	decision: HeldDecision,
	inBulk: boolean,
	picks: MergePicks,
	{ byKey, holders }: InTheWay
): Promise<Tally> {
	const db = await openStore();
	const by = await userName(db);
	const at = wallClock();
	const serials = new Set<number>();
	const tally = noTally();
	const scoring = await readScoring(db);
	const settings = await readSettings(db);
	const tx = writeTx(db);
	const held = tx.objectStore('held');
	const values = await held.getAll();
	const keys = await held.getAllKeys();
	const entries = values.flat().filter((e) => ids.has(e.id));
	/** Entry id → contact it became part of. */
	const became = new Map<string, number>();
	/** Entry id → contact that has its primary key, or what only one may have: what stays, since it would come in as a second one. */
	const stays = new Map<string, HeldRecord['match']>();
	let ofBooth = false;
	for (const importId of new Set(entries.map((e) => e.importId))) {
		const mine = entries.filter((e) => e.importId === importId);
		const resolved = { created: 0, merged: 0, skipped: 0 };
		const manifest = await tx.objectStore('imports').get(importId);
		for (const e of mine)
			if (byKey.has(e.id) && (await givesKeyTwice(tx, e, decision, manifest, picks))) stays.set(e.id, byKey.get(e.id) ?? null);
		for (const e of mine) {
			const holder = stays.has(e.id) ? null : await givesTwice(tx, e, decision, manifest, picks, holders.get(e.id) ?? []);
			if (!holder) continue;
			stays.set(e.id, { kind: 'stored', ref: holder.ref, type: 'primaryKey', score: 100, key: holder.field });
			tally.taken++;
		}
		const free = mine.filter((e) => !stays.has(e.id));
		tally.sameKey += mine.length - free.length;
		if (decision === 'keepBoth') {
			// Importing all that waits at once says nothing of single pairs.
			if (!inBulk) keepApart(tx, await otherSides(tx, free, values.flat()), { at, by, importId });
			const made = await appendTo(
				tx,
				importId,
				free.map((e) => ({ values: valuesNow(e.values, settings), row: e.rows[0] ?? 0, edited: e.edited })),
				at,
				by,
				serials,
				scoring
			);
			free.forEach((e, i) => {
				became.set(e.id, made[i] ?? 0);
				resolved.created++;
				resolved.merged += e.rows.length - 1;
			});
		} else if (decision === 'skip')
			for (const e of mine) {
				became.set(e.id, 0);
				resolved.skipped += e.rows.length;
			}
		else
			for (const e of free)
				if (await mergeEntry(tx, { ...e, values: valuesNow(e.values, settings) }, at, by, serials, scoring, picks)) {
					became.set(e.id, e.match?.ref ?? 0);
					resolved.merged += e.rows.length;
				}
		tally.created += resolved.created;
		tally.merged += resolved.merged;
		tally.skipped += resolved.skipped;
		// Adding contacts wrote it anew.
		const now = await tx.objectStore('imports').get(importId);
		if (now) {
			ofBooth ||= now.method === 'booth';
			const sum = now.heldResolved;
			const settled = mine.flatMap((entry) => {
				const id = became.get(entry.id);
				return id === undefined ? [] : [{ entry, id, isNew: decision === 'keepBoth' }];
			});
			const listLedger = await placeHeld(tx, now, settled);
			await tx.objectStore('imports').put(
				{
					...now,
					...(listLedger ? { listLedger } : {}),
					updatedAt: at,
					heldResolved: {
						created: sum.created + resolved.created,
						merged: sum.merged + resolved.merged,
						skipped: sum.skipped + resolved.skipped
					}
				},
				importId
			);
		}
	}
	if (ofBooth) await joinDecided(tx, became, decision === 'merge');
	for (let v = 0; v < values.length; v++) {
		const list = values[v] ?? [];
		const left = list
			.filter((e) => !became.has(e.id))
			.map((e) => (stays.has(e.id) ? { ...e, match: stays.get(e.id) ?? e.match } : pointToContact(e, entries, became)));
		const key = keys[v];
		if (!key || (left.length === list.length && left.every((e, i) => e === list[i]))) continue;
		if (left.length === 0) await held.delete(key);
		else await held.put(left, key);
	}
	const generation = await take(tx, 'generation');
	const { created, merged, skipped, stillHeld } = tally;
	await journalIn(tx, at, by, `held.${decision}`, {
		entries: entries.reduce((n, e) => n + (became.has(e.id) ? e.rows.length : 0), 0),
		created,
		merged,
		skipped,
		stillHeld
	});
	await withDeadline(tx.done, 'Settling the rows that wait');
	await noteWritten(db, generation, serials);
	await record(
		db,
		heldDecided(
			entries.filter((e) => became.has(e.id)),
			decision,
			inBulk,
			at
		)
	);
	tell({ kind: 'held' });
	tell({ kind: 'lists' });
	tell({ kind: 'contacts', serials: [...serials] });
	for (const importId of new Set(entries.map((e) => e.importId))) tell({ kind: 'imports', importId });
	return tally;
}
