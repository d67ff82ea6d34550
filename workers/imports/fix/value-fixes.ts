import type { ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ValueFix } from '#domain/imports/fix';
import type { NormalizeOptions } from '../../pipeline/stages';
import { editRows } from './edit-rows';

export const sameFix = (a: ValueFix, b: ValueFix): boolean => a.field === b.field && a.from === b.from && a.to === b.to;

/**
 * Applies corrections of values to a cleaned chunk, in place, in the order in which they were made: every cell of the
 * field that is `from` to the letter becomes `to`, exactly as if it had been typed in the grid (IMP-8, recipe).
 */
export function applyValueFixes(chunk: ContactChunk, fixes: readonly ValueFix[], normalize: NormalizeOptions): void {
	for (const fix of fixes) {
		const column = chunk.columns.get(fix.field);
		if (!column || fix.from === '') continue;
		const edits = new Map<number, ReadonlyMap<FieldId, string>>();
		const typed = new Map([[fix.field, fix.to]]);
		for (let i = 0; i < column.length; i++) if (column[i] === fix.from) edits.set(i, typed);
		for (const { i, field, after } of editRows(chunk, edits, normalize)) {
			let target = chunk.columns.get(field);
			if (!target) chunk.columns.set(field, (target = new Array<string | null>(chunk.rowNumbers.length).fill(null)));
			target[i] = after || null;
		}
	}
}
