import type { IDBPTransaction, StoreNames } from 'idb';
import { addEvents, importOf, noTotals, type DayTotals, type EventTotals, type ImportFigures } from '#domain/figures/event-totals';
import type { AppEvent } from '#domain/figures/events';
import { localDay } from '#domain/basics/local-day';
import { withDeadline } from './engine/deadline';
import { packEvents, unpackEvents } from './event-pack';
import type { Store } from './engine/open';
import type { MusterDB } from './schema';

/** What `eventTotals` holds: keys "day:ISO" and "import:ID". */
export type StoredTotal = DayTotals | ImportFigures;

/** Stores that a transaction which records events must hold. */
export const EVENT_STORES = ['events', 'eventTotals'] as const;
type Tx = IDBPTransaction<MusterDB, StoreNames<MusterDB>[], 'readwrite'>;

/** Events of one value. The last one is read and written again by every batch, so it stays small. */
const GROUP = 500;
const dayKey = (day: string): string => `day:${day}`;
const importKey = (id: string): string => `import:${id}`;

/** Adds events, and what is added up of them, in the transaction of what caused them. */
export async function recordIn(transaction: unknown, events: readonly AppEvent[]): Promise<void> {
	if (events.length === 0) return;
	const tx = transaction as Tx;
	const totals = tx.objectStore('eventTotals');
	const days = [...new Set(events.map((e) => localDay(e.at)))];
	const ids = [...new Set(events.flatMap((e) => importOf(e) ?? []))];
	const [knownDays, knownImports] = await Promise.all([
		Promise.all(days.map((d) => totals.get(dayKey(d)))),
		Promise.all(ids.map((id) => totals.get(importKey(id))))
	]);
	const known = noTotals();
	knownDays.forEach((t) => {
		if (t && 'day' in t) known.days.set(t.day, t);
	});
	knownImports.forEach((t) => {
		if (t && 'importId' in t) known.imports.set(t.importId, t);
	});
	addEvents(known, events);
	const puts: Promise<unknown>[] = [...known.days.values()].map((t) => totals.put(t, dayKey(t.day)));
	for (const t of known.imports.values()) puts.push(totals.put(t, importKey(t.importId)));
	for (const day of days)
		await append(
			tx,
			day,
			events.filter((e) => localDay(e.at) === day)
		);
	await Promise.all(puts);
}

async function append(tx: Tx, day: string, events: readonly AppEvent[]): Promise<void> {
	const store = tx.objectStore('events');
	const last = await store.openCursor(null, 'prev');
	const open = last && last.value.day === day && last.value.length < GROUP ? last : null;
	const all = [...(open ? unpackEvents(open.value) : []), ...events];
	if (open) await open.update(packEvents(day, all.slice(0, GROUP)));
	for (let at = open ? GROUP : 0; at < all.length; at += GROUP) await store.add(packEvents(day, all.slice(at, at + GROUP)));
}

/** Adds events on their own. What is counted about work never stops the work: a store that won't take them loses them. */
export async function record(db: Store, events: readonly AppEvent[]): Promise<void> {
	if (events.length === 0) return;
	try {
		const tx = db.transaction([...EVENT_STORES], 'readwrite');
		await recordIn(tx, events);
		await withDeadline(tx.done, 'Noting what happened');
	} catch {
		/* counted less, nothing else */
	}
}

/**
 * Adds the events of an import of which nothing was counted yet; of any other nothing, so that it may be tried again, in two tabs at once
 * too.
 */
export async function recordUncounted(db: Store, importId: string, events: readonly AppEvent[]): Promise<void> {
	try {
		const tx = db.transaction([...EVENT_STORES], 'readwrite');
		if ((await tx.objectStore('eventTotals').getKey(importKey(importId))) === undefined) await recordIn(tx, events);
		await withDeadline(tx.done, 'Noting what happened');
	} catch {
		/* counted less, nothing else */
	}
}

/** All that is added up: one read, however many events there are. */
export async function readTotals(db: Store): Promise<EventTotals> {
	const totals = noTotals();
	for (const t of await withDeadline(db.getAll('eventTotals'), 'Reading what was counted')) {
		if ('day' in t) totals.days.set(t.day, t);
		else totals.imports.set(t.importId, t);
	}
	return totals;
}

/** Values read at once. */
const AT_ONCE = 50;

/** All events in the order in which they were written, a piece at a time. */
export async function* readEvents(db: Store): AsyncGenerator<AppEvent[]> {
	for (let from = 0; ;) {
		const range = IDBKeyRange.lowerBound(from, true);
		const tx = db.transaction('events');
		const [keys, groups] = await withDeadline(
			Promise.all([tx.store.getAllKeys(range, AT_ONCE), tx.store.getAll(range, AT_ONCE)]),
			'Reading the events'
		);
		if (keys.length === 0) return;
		yield groups.flatMap(unpackEvents);
		from = keys.at(-1) ?? from;
	}
}

/** When the first of the days to keep began, ms: by the calendar, since a day may have 23 or 25 hours. */
export function keptSince(keepDays: number, now: number): number {
	const since = new Date(now);
	since.setHours(0, 0, 0, 0);
	since.setDate(since.getDate() - keepDays);
	return since.getTime();
}

/** When an import's outcome was counted last, else its beginning, ms. */
const countedLast = ({ startedAt, done, abandoned }: ImportFigures): number => Math.max(startedAt, done?.at ?? 0, abandoned?.at ?? 0);

/**
 * Takes away what is older than the days to keep, events and totals alike. An import goes with the day on which its rows were counted, so
 * that days and imports tell of the same. Returns the first day that stays, ISO.
 * @param open ids of imports that may still end
 */
export async function pruneEvents(db: Store, keepDays: number, now: number, open: ReadonlySet<string> = new Set()): Promise<string> {
	const since = keptSince(keepDays, now);
	const first = localDay(since);
	const tx = db.transaction([...EVENT_STORES], 'readwrite');
	const totals = tx.objectStore('eventTotals');
	// In the order of time, so that what is kept need not be read.
	for (let c = await tx.objectStore('events').openCursor(); c && c.value.day < first; c = await c.continue()) await c.delete();
	await totals.delete(IDBKeyRange.bound('day:', dayKey(first), false, true));
	for (let c = await totals.openCursor(IDBKeyRange.bound('import:', 'import:\uffff')); c; c = await c.continue())
		if ('importId' in c.value && countedLast(c.value) < since && !open.has(c.value.importId)) await c.delete();
	await withDeadline(tx.done, 'Clearing old events');
	return first;
}
