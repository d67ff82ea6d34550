import { contactId } from '../store/contact-id';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import { mayBeChangedIn, namesAsText, NOTHING_THERE, type Arrivals } from './arrivals';
import type { ChunkIndex } from './chunk-index';

/** Destination → chunk serial → per position 1 = what would be sent of the contact now is not what stands there. */
export type Changed = ReadonlyMap<string, ReadonlyMap<number, Uint8Array>>;
/** What is said of one chunk, of a destination or of each of them all. */
export const changedIn = (all: Changed, serial: number, destinationId?: string): Uint8Array[] =>
	[...all].flatMap(([id, chunks]) => (destinationId === undefined || id === destinationId ? (chunks.get(serial) ?? []) : []));

/** A contact that may have been changed since it was sent, and where it was frozen. */
export interface Maybe {
	id: number;
	standing: number;
}

/** What was found of a chunk: of the chunk under that stamp, with that standing of it, sent under those names. */
interface Found {
	stamp: number;
	there: Uint32Array;
	bits: Uint8Array;
}
/** Destination and the names that its fields have there now → what was found of each chunk. */
const known = new Map<string, { names: string; chunks: Map<number, Found> }>();

interface Question {
	db: Store;
	chunks: readonly ChunkIndex[];
	arrivals: Arrivals;
}
const NOBODY: Changed = new Map();
let newest: Changed = NOBODY;
let asked: Question | null = null;
let looking: Promise<void> | null = null;

/** Who is changed since, as last looked up. */
export const newestChanged = (): Changed => newest;
/** Resolves when what was asked for is known; null = it is. */
export const changedPending = (): Promise<void> | null => looking;

/**
 * Looks up who was changed since what stands at each destination was sent. What was found of a chunk holds until it, or that, is another.
 */
export function refreshChanged(db: Store, chunks: readonly ChunkIndex[], arrivals: Arrivals): Promise<void> {
	if (asked?.db === db && asked.chunks === chunks && asked.arrivals === arrivals) return looking ?? Promise.resolve();
	asked = { db, chunks, arrivals };
	looking ??= (async () => {
		for (let of: Question | null = null; of !== asked;) {
			of = asked ?? { db, chunks: [], arrivals: NOTHING_THERE };
			const found = await look(of);
			if (of === asked) newest = found;
		}
	})()
		.catch((error: unknown) => {
			// What could not be read is looked up again by whoever asks next.
			asked = null;
			throw error;
		})
		.finally(() => {
			looking = null;
		});
	return looking;
}

/** Forgets everything (another store was opened). */
export function forgetChanged(): void {
	known.clear();
	newest = NOBODY;
	asked = null;
}

const same = (a: Uint32Array, b: Uint32Array): boolean => a.every((v, i) => v === b[i]);

async function look({ db, chunks, arrivals }: Question): Promise<Changed> {
	if (arrivals.there.size === 0) return NOBODY;
	const destinations = await withDeadline(db.getAll('destinations'), 'Reading the destinations');
	const all = new Map<string, ReadonlyMap<number, Uint8Array>>();
	for (const d of destinations) {
		const there = arrivals.there.get(d.id);
		if (!there) continue;
		const names = namesAsText(d);
		const before = known.get(d.id);
		const of = before?.names === names ? before.chunks : new Map<number, Found>();
		known.set(d.id, { names, chunks: of });
		const bits = new Map<number, Uint8Array>();
		const maybe: Maybe[] = [];
		const open: { serial: number; found: Found }[] = [];
		for (const chunk of chunks) {
			const stands = there.get(chunk.serial);
			if (!stands) continue;
			const had = of.get(chunk.serial);
			if (had && had.stamp === chunk.stamp && chunk.stamp !== 0 && same(had.there, stands)) {
				bits.set(chunk.serial, had.bits);
				continue;
			}
			const found: Found = { stamp: chunk.stamp, there: stands, bits: new Uint8Array(chunk.length) };
			for (const i of mayBeChangedIn(chunk, stands, arrivals.parts)) maybe.push({ id: contactId(chunk.serial, i), standing: stands[i]! });
			open.push({ serial: chunk.serial, found });
			bits.set(chunk.serial, found.bits);
		}
		// As a rule nobody was changed, and what would compare them isn't loaded.
		if (maybe.length > 0) await (await import('./sent-otherwise')).markOtherwise(db, d, arrivals.parts, maybe, bits);
		for (const { serial, found } of open) of.set(serial, found);
		all.set(d.id, bits);
	}
	return all;
}
