import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { PHONE_SLOTS, type MatchKeys } from '#domain/matching/match';
import { StagedPart } from './staged-part';
import type { StagedPiece } from './staged';

/** Whole rows of an import as columns with their match keys. */
export interface StagedColumns {
	columns: Map<FieldId, Column>;
	keys: MatchKeys;
	/** Place among the rows asked for → fields changed by hand in the fix grid, with the time (ms). */
	edited: Map<number, Partial<Record<FieldId, number>>>;
}

/** The part that was spread out last. */
let last: StagedPart | null = null;

/** Pieces of staged chunks as columns, without an object per row. */
export function stagedColumns(pieces: readonly StagedPiece[]): StagedColumns {
	const n = pieces.reduce((sum, { places }) => sum + places.length, 0);
	const result: StagedColumns = {
		columns: new Map(),
		keys: { email: new Uint32Array(n), phones: new Uint32Array(n * PHONE_SLOTS), nameCompany: new Uint32Array(n) },
		edited: new Map()
	};
	let from = 0;
	for (const { stored, places } of pieces) {
		// The next chunk of contacts begins where this one ends.
		if (last?.stored !== stored) last = new StagedPart(stored);
		copyRows(last, places, from, n, result);
		from += places.length;
	}
	return result;
}

/** Copies the rows at `places` of one chunk to `from` and behind, of `length` in all. */
function copyRows(part: StagedPart, places: Uint32Array, from: number, length: number, into: StagedColumns): void {
	for (const [field, column] of part.columns()) {
		let target = into.columns.get(field);
		if (!target) into.columns.set(field, (target = new Array<string | null>(length).fill(null)));
		for (let k = 0; k < places.length; k++) target[from + k] = column[places[k]!] ?? null;
	}
	const keys = part.keys();
	for (let k = 0; k < places.length; k++) {
		const [i, to] = [places[k]!, from + k];
		into.keys.email[to] = keys.email[i] ?? 0;
		into.keys.nameCompany[to] = keys.nameCompany[i] ?? 0;
		for (let slot = 0; slot < PHONE_SLOTS; slot++) into.keys.phones[to * PHONE_SLOTS + slot] = keys.phones[i * PHONE_SLOTS + slot] ?? 0;
	}
	if (part.untouched) return;
	for (let k = 0; k < places.length; k++) {
		const edited = part.edited(places[k]!);
		if (edited) into.edited.set(from + k, edited);
	}
}
