/** A batch of entries of Manual Review, settled in one transaction. */

import type { ImportManifest } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import type { Settings } from '#domain/settings';
import { valuesNow } from '../../fields/now';
import { tell } from '../../news';
import { take } from '../../store/counters';
import { withDeadline } from '../../store/engine/deadline';
import { recordIn } from '../../store/events';
import { journalIn } from '../../store/journal/journal';
import type { HeldRecord } from '../../store/schema';
import { readScoring, type Scoring } from '../../store/scoring';
import { readSettings } from '../../store/settings';
import { keepApart } from '../match/apart';
import { appendTo, writeTx } from '../contacts/append';
import { joinDecided } from '../booth/decided-visitors';
import { countedAt, heldDecided, waitingSettled, type Settled } from '../events';
import { openStore, userName, wallClock } from '../context';
import { givesKeyTwice, givesTwice, mergeEntry, otherSides, pointToContact, type HeldDecision, type MergePicks } from './held-sides';
import { keepFindings, skipFindings } from './held-findings';
import { changeSkipped, keepSkipped, type Skipped } from './held-skipped';
import { placeHeld } from '../lists/list-rows';
import { noteWritten } from '../match/stored-keys';
import type { Holder } from '../contacts/unique-holders';

export type Tally = { created: number; merged: number; skipped: number; sameKey: number; taken: number; stillHeld: number };
export const noTally = (): Tally => ({ created: 0, merged: 0, skipped: 0, sameKey: 0, taken: 0, stillHeld: 0 });

/** What stands in the way of entries, by their ids: the contact with their primary key, and those with what only one may have. */
export interface InTheWay {
	byKey: ReadonlyMap<string, HeldRecord['match']>;
	holders: ReadonlyMap<string, readonly Holder[]>;
}
export const NOTHING: InTheWay = { byKey: new Map(), holders: new Map() };

/** What is decided of the entries; `inBulk` = of all that wait at once. */
export interface Decided {
	decision: HeldDecision;
	inBulk: boolean;
	/** Nobody can take a skip of these back. */
	forGood: boolean;
	picks: MergePicks;
	inTheWay: InTheWay;
}

/** Rows of an import that were settled, by what became of them. */
type Resolved = ImportManifest['heldResolved'];

/** A batch at work: its transaction, what it reads by, and what came of its entries so far. */
interface Batch extends Decided {
	tx: ReturnType<typeof writeTx>;
	at: number;
	by: string;
	scoring: Scoring;
	settings: Settings;
	/** Everything that waits, by import as it is stored. */
	waiting: readonly HeldRecord[][];
	/** Serials of chunks that were written. */
	serials: Set<number>;
	/** Entry id → contact that it became part of; 0 = none. */
	became: Map<string, number>;
	/** Entry id → contact that has its primary key, or what only one may have: it stays, since it would come in as a second one. */
	stays: Map<string, HeldRecord['match']>;
	tally: Tally;
	/** What is to be said of the rows of the import at hand. */
	findings: Issue[];
}

/**
 * Settles the entries of some ids, in the order of these: in the store they lie by the random ids of their imports, by which chance would
 * decide whose value a contact keeps that two of them become part of. Those that were settled meanwhile are left out.
 */
export async function decideBatch(ids: readonly string[], decided: Decided): Promise<Tally> {
	const db = await openStore();
	const [by, at, scoring, settings] = [await userName(db), wallClock(), await readScoring(db), await readSettings(db)];
	const tx = writeTx(db);
	const waiting = await tx.objectStore('held').getAll();
	const keys = await tx.objectStore('held').getAllKeys();
	const tally = noTally();
	const b: Batch = {
		...decided,
		tx,
		at,
		by,
		scoring,
		settings,
		waiting,
		serials: new Set(),
		became: new Map(),
		stays: new Map(),
		tally,
		findings: []
	};
	const byId = new Map(waiting.flat().map((e) => [e.id, e]));
	const entries = ids.flatMap((id) => byId.get(id) ?? []);
	const imports = new Set(entries.map((e) => e.importId));
	let ofBooth = false;
	for (const importId of imports) {
		const mine = entries.filter((e) => e.importId === importId);
		const manifest = await tx.objectStore('imports').get(importId);
		await findStaying(b, mine, manifest);
		await settle(b, importId, mine);
		await bookResolved(b, importId, mine);
		ofBooth ||= manifest?.method === 'booth';
	}
	const generation = await take(tx, 'generation');
	if (ofBooth) await joinDecided(tx, b.became, b.decision === 'merge', generation + 1);
	await putBack(b, keys, entries);
	await rememberSkips(b, keys, entries);
	const settled = entries.filter((e) => b.became.has(e.id));
	const { created, merged, skipped, stillHeld } = tally;
	const rows = settled.reduce((n, e) => n + e.rows.length, 0);
	await journalIn(tx, at, by, `held.${b.decision}`, { entries: rows, created, merged, skipped, stillHeld });
	// Who takes a visitor back says nothing of whom it looks like.
	if (b.inBulk || !b.forGood) await recordIn(tx, heldDecided(settled, b.decision, b.inBulk, at));
	await withDeadline(tx.done, 'Settling the rows that wait');
	await noteWritten(db, generation, b.serials);
	tell({ kind: 'held' });
	tell({ kind: 'lists' });
	tell({ kind: 'contacts', serials: [...b.serials] });
	for (const importId of imports) tell({ kind: 'imports', importId });
	return tally;
}

/** Finds the entries that would give a second contact what only one may have. */
async function findStaying(b: Batch, mine: readonly HeldRecord[], manifest: ImportManifest | undefined): Promise<void> {
	const { tx, decision, picks, stays } = b;
	const { byKey, holders } = b.inTheWay;
	for (const e of mine) {
		const has = byKey.get(e.id);
		// Who had its key may be whom it is merged into, and have another by now: an entry before it in this batch brought that.
		const isOther = has && !(decision === 'merge' && e.match?.kind === 'stored' && has.ref === e.match.ref);
		if (isOther && (await givesKeyTwice(tx, e, decision, manifest, picks))) {
			stays.set(e.id, has);
			continue;
		}
		const holder = await givesTwice(tx, e, decision, manifest, picks, holders.get(e.id) ?? []);
		if (!holder) continue;
		stays.set(e.id, { kind: 'stored', ref: holder.ref, type: 'primaryKey', score: 100, key: holder.field });
		b.tally.taken++;
	}
	b.tally.sameKey += mine.filter((e) => stays.has(e.id)).length;
}

/** Does with the entries of an import what was decided, but for those that stay. */
async function settle(b: Batch, importId: string, mine: readonly HeldRecord[]): Promise<void> {
	const free = mine.filter((e) => !b.stays.has(e.id));
	if (b.decision === 'keepBoth') return keepAll(b, importId, free);
	b.findings = [];
	if (b.decision === 'skip') {
		for (const e of mine) b.became.set(e.id, 0);
		b.findings = skipFindings(mine);
		return;
	}
	for (const e of free) {
		const now = { ...e, values: valuesNow(e.values, b.settings) };
		const conflicts = await mergeEntry(b.tx, now, b.at, b.by, b.serials, b.scoring, b.picks);
		if (!conflicts) continue;
		b.findings.push(...conflicts);
		b.became.set(e.id, e.match?.ref ?? 0);
	}
}

/** Each entry becomes a contact of its own; its further rows are part of it. */
async function keepAll(b: Batch, importId: string, free: readonly HeldRecord[]): Promise<void> {
	const { tx, at, by, serials, scoring, settings, became } = b;
	// Importing all that waits at once says nothing of single pairs.
	if (!b.inBulk) keepApart(tx, await otherSides(tx, free, b.waiting.flat()), { at, by, importId });
	const items = free.map((e) => ({ values: valuesNow(e.values, settings), row: e.rows[0] ?? 0, edited: e.edited }));
	const made = await appendTo(tx, importId, items, at, by, serials, scoring);
	free.forEach((e, i) => became.set(e.id, made[i] ?? 0));
}

const NONE: Resolved = { created: 0, merged: 0, skipped: 0 };
/** What the rows of a settled entry became. */
function becameOf({ rows }: HeldRecord, decision: HeldDecision): Resolved {
	if (decision === 'keepBoth') return { ...NONE, created: 1, merged: rows.length - 1 };
	return { ...NONE, [decision === 'skip' ? 'skipped' : 'merged']: rows.length };
}
const ENDS = ['created', 'merged', 'skipped'] as const satisfies (keyof Resolved)[];
const plus = (a: Resolved, b: Resolved): Resolved => ({
	created: a.created + b.created,
	merged: a.merged + b.merged,
	skipped: a.skipped + b.skipped
});

/** Adds to the books of an import, and of its lead list, what became of its entries. */
async function bookResolved(b: Batch, importId: string, mine: readonly HeldRecord[]): Promise<void> {
	const settled = mine.flatMap((entry) => {
		const id = b.became.get(entry.id);
		return id === undefined ? [] : [{ entry, id, isNew: b.decision === 'keepBoth', became: becameOf(entry, b.decision) }];
	});
	const resolved = settled.reduce((sum, { became }) => plus(sum, became), NONE);
	Object.assign(b.tally, plus(b.tally, resolved));
	// Read only now: adding contacts wrote it anew.
	const now = await b.tx.objectStore('imports').get(importId);
	if (!now) return;
	await keepFindings(b.tx, now, b.findings);
	const listLedger = await placeHeld(b.tx, now, settled);
	const heldResolved = plus(now.heldResolved, resolved);
	await b.tx.objectStore('imports').put({ ...now, ...(listLedger ? { listLedger } : {}), updatedAt: b.at, heldResolved }, importId);
	const moves = settled.flatMap(({ entry, became }) =>
		ENDS.map((to): Settled => ({ from: 'held', to, rows: became[to], counted: countedAt(now, entry.heldAt) }))
	);
	await recordIn(b.tx, waitingSettled(importId, moves, b.at));
}

/** Skips can be taken back, and what was skipped before and waited for one of these points at the contact that it became. */
async function rememberSkips(b: Batch, keys: readonly [importId: string, part: number][], entries: readonly HeldRecord[]): Promise<void> {
	if (b.decision !== 'skip')
		return changeSkipped(b.tx, (kept) =>
			kept.map((s) => {
				const entry = pointToContact(s.entry, entries, b.became);
				return entry === s.entry ? s : { ...s, entry };
			})
		);
	if (b.forGood) return;
	const skipped = b.waiting.flatMap((list, v) =>
		list.flatMap((entry): Skipped[] => {
			const key = keys[v];
			return key && b.became.has(entry.id) ? [{ key, entry }] : [];
		})
	);
	await keepSkipped(b.tx, skipped);
}

/** Stores what goes on waiting: entries that stay beside whom they would double, and those whose other side is a contact by now. */
async function putBack(b: Batch, keys: readonly [importId: string, part: number][], entries: readonly HeldRecord[]): Promise<void> {
	const held = b.tx.objectStore('held');
	for (const [v, list] of b.waiting.entries()) {
		const left = list
			.filter((e) => !b.became.has(e.id))
			.map((e) => (b.stays.has(e.id) ? { ...e, match: b.stays.get(e.id) ?? e.match } : pointToContact(e, entries, b.became)));
		const key = keys[v];
		if (!key || (left.length === list.length && left.every((e, i) => e === list[i]))) continue;
		if (left.length === 0) await held.delete(key);
		else await held.put(left, key);
	}
}
