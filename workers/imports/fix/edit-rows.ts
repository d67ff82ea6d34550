import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { completeNames } from '../../pipeline/map/index';
import { normalizeChunk } from '../../pipeline/normalize/index';
import type { NormalizeOptions } from '../../pipeline/stages';
import { NAME_FIELDS, nameAfter } from './names';

/** What was typed: position in the chunk → field → text, '' clears. */
export type RowEdits = ReadonlyMap<number, ReadonlyMap<FieldId, string>>;

/** One cell of a chunk that is to change; '' = blank. */
export interface CellChange {
	i: number;
	field: FieldId;
	before: string;
	after: string;
}

/** Fields whose cleaned form may change with a field that was typed: names hold together, phones and states are read by the country. */
function follows(typed: ReadonlyMap<FieldId, string>, field: FieldId): boolean {
	if (typed.has(field)) return true;
	if (typed.has('country')) return true;
	return NAME_FIELDS.has(field) && [...typed.keys()].some((f) => NAME_FIELDS.has(f));
}

/**
 * What typing does to cleaned rows: the typed values through the same normalizers as the file's, and what follows from
 * them (the other half of a name). The chunk stays as it is; cells that end up as they were are not listed.
 */
export function editRows(chunk: ContactChunk, edits: RowEdits, normalize: NormalizeOptions): CellChange[] {
	const positions = [...edits.keys()].sort((a, b) => a - b);
	if (positions.length === 0) return [];
	const fields = new Set<FieldId>(chunk.columns.keys());
	for (const typed of edits.values()) for (const f of typed.keys()) fields.add(f);
	const columns = new Map<FieldId, Column>();
	for (const f of fields) {
		const from = chunk.columns.get(f);
		columns.set(
			f,
			positions.map((i) => from?.[i] ?? null)
		);
	}
	const draft: ContactChunk = { rowNumbers: Uint32Array.from(positions, (i) => chunk.rowNumbers[i] ?? 0), columns };
	positions.forEach((i, k) => {
		const typed = edits.get(i) as ReadonlyMap<FieldId, string>;
		for (const [f, value] of [...typed, ...nameAfter((g) => chunk.columns.get(g)?.[i] ?? '', typed)]) {
			let column = columns.get(f);
			if (!column) columns.set(f, (column = new Array<string | null>(positions.length).fill(null)));
			column[k] = value.trim() === '' ? null : value;
		}
	});
	completeNames(draft, undefined, normalize.off);
	const cleaned = normalizeChunk(draft, normalize).chunk.columns;
	const changes: CellChange[] = [];
	positions.forEach((i, k) => {
		const typed = edits.get(i) as ReadonlyMap<FieldId, string>;
		for (const [field, column] of cleaned) {
			if (!follows(typed, field)) continue;
			const before = chunk.columns.get(field)?.[i] ?? '';
			const after = column[k] ?? '';
			if (before !== after) changes.push({ i, field, before, after });
		}
	});
	return changes;
}
