import { pipeline } from '#lib/worker-client/pipeline';
import { holdLock } from './booth-locks';
import { storeTyped, type Adopt } from './booth-typed';

/** Lock that a page holds for the place under which it keeps its visitor: it is let go of when the page is gone, however it goes. */
const LOCK = 'muster:booth-draft:';
/** A page that is loaded anew asks before the browser has let go of what it held before, ms. */
const PATIENCE_MS = 300;

/** A place of the store under which one page of the booth keeps who is typed; nobody else writes there while it is held. */
export interface Place {
	readonly n: number;
	readonly free: () => void;
}

/** The n-th place, or null while another page has it. A browser without locks has one place for all pages. */
async function hold(n: number, patience = 0): Promise<Place | null> {
	if (!navigator.locks && n > 0) return null;
	const free = await holdLock(`${LOCK}${n}`, patience);
	return free && { n, free };
}

/**
 * What pages held that died before it was stored: where an older state of it lies, if nobody went on with that, else in a place of its own.
 */
export async function storeLeftTyped(eventId: string, patience: number, adopt?: Adopt): Promise<void> {
	await storeTyped(async (before) => (before === null ? null : await hold(before, patience)) ?? emptyPlace(eventId), patience, adopt);
}

/**
 * A place where a visitor was left by a page that is gone; null = there is none. `but` = the caller's own; `adopt` takes what the store has
 * no room for.
 */
export async function leftPlace(eventId: string, but: number | null, adopt: Adopt): Promise<Place | null> {
	// It comes first: what is stored is older.
	await storeLeftTyped(eventId, but === null ? PATIENCE_MS : 0, adopt);
	const left = (await pipeline.keptPlaces(eventId)).filter((n) => n !== but);
	for (const patience of but === null ? [0, PATIENCE_MS] : [0])
		for (const n of left) {
			const place = await hold(n, patience);
			if (place) return place;
		}
	return null;
}

/** A place where nothing is kept. */
export async function emptyPlace(eventId: string): Promise<Place> {
	const left = new Set(navigator.locks ? await pipeline.keptPlaces(eventId) : []);
	for (let n = 0; ; n++) {
		const place = left.has(n) ? null : await hold(n);
		if (place) return place;
	}
}
