import type { NamesSent } from '#domain/deliveries/names-sent';
import { updatedAt, type ChunkIndex } from './chunk-index';

/** Names of fields as a text: the same one, the same names. What a connector maps by itself is its own and left out. */
export const namesAsText = (n: Omit<NamesSent, 'defaults'>): string =>
	JSON.stringify([n.fields, n.scoreField, n.tierField, n.factorsField]);

/** A thousand frozen records of a delivery. */
export interface FrozenPart {
	batchId: string;
	n: number;
	/** When they were frozen, ms. */
	at: number;
	/** How often each contact had been changed by then; absent = none of them ever, or an earlier version froze them. */
	versions: Uint16Array | undefined;
	/** The names under which fields went; absent = an earlier version froze them. */
	names: NamesSent | undefined;
}

/** Where what stands at a destination was frozen. */
export interface Arrivals {
	parts: readonly FrozenPart[];
	/**
	 * Destination → chunk serial → of each of 1,024 positions 0 = nothing stands there, else 1 + the place of the part × 1,024 + that in it.
	 * Of destinations that are set up: to others nothing can be sent again.
	 */
	there: ReadonlyMap<string, ReadonlyMap<number, Uint32Array>>;
}

export const NOTHING_THERE: Arrivals = { parts: [], there: new Map() };

export const standing = (part: number, i: number): number => 1 + part * 1024 + i;
export const partOf = (standing: number): number => Math.floor((standing - 1) / 1024);
export const placeIn = (standing: number): number => (standing - 1) % 1024;

/**
 * Whether a contact may be another than it was when it was frozen. Its version says so whatever the clock did since; the time says it of
 * changes that earlier versions of the app made. Whether what is sent of it is another only its values say (changed-since.ts).
 */
export const mayBeChanged = (frozen: { at: number; version: number }, now: { updatedAt: number; version: number }): boolean =>
	now.version !== frozen.version || now.updatedAt > frozen.at;

/** Positions of a chunk's contacts that may have been changed since, by what stands of them. */
export function mayBeChangedIn(chunk: ChunkIndex, there: Uint32Array, parts: readonly FrozenPart[]): number[] {
	const found: number[] = [];
	for (let i = 0; i < chunk.length; i++) {
		const part = there[i] === 0 ? undefined : parts[partOf(there[i]!)];
		if (!part || chunk.alive[i] !== 1) continue;
		const frozen = { at: part.at, version: part.versions?.[placeIn(there[i]!)] ?? 0 };
		if (mayBeChanged(frozen, { updatedAt: updatedAt(chunk, i), version: chunk.versions?.[i] ?? 0 })) found.push(i);
	}
	return found;
}
