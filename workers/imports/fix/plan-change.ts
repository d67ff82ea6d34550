import type { FieldId } from '#domain/fields';
import type { FixChange, FixFilter } from '#domain/imports/fix';
import { narrows, fits } from './findings';
import type { RowEdits } from './edit-rows';
import type { ChunkState } from './next-chunk';
import { positionsFor } from './select';
import { chunkState, positionOf, type FixSession } from './session';

/** How a text is replaced inside a cell; null where there is nothing to find. */
function replacer(change: Extract<FixChange, { kind: 'replace' }>): ((value: string) => string) | null {
	const { find, replace, wholeCell, matchCase } = change;
	if (find === '') return null;
	const pattern = find.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
	const search = new RegExp(wholeCell ? `^${pattern}$` : pattern, matchCase ? 'gu' : 'giu');
	return (value) => value.replace(search, () => replace);
}

/** The findings of a chunk that can be settled by their suggestion: the first of a cell counts. */
function suggestions(state: ChunkState, filter: FixFilter, wanted: ReadonlySet<number>): Map<number, Map<FieldId, string>> {
	const typed = new Map<number, Map<FieldId, string>>();
	for (const issue of state.issues) {
		if (issue.suggestion === undefined || issue.field === null || !fits(issue, filter)) continue;
		const i = positionOf(state, issue.row);
		if (!wanted.has(i)) continue;
		const row = typed.get(i) ?? new Map<FieldId, string>();
		if (!row.has(issue.field)) row.set(issue.field, issue.suggestion);
		typed.set(i, row);
	}
	return typed;
}

/** True when a chunk can be passed over without being read. */
function hasNothing(s: FixSession, n: number, filter: FixFilter, change: FixChange): boolean {
	const findings = s.findings[n];
	if (change.kind === 'equal' || !findings) return false;
	if (change.kind === 'suggestions') return !findings.suggested.includes(1);
	return narrows(filter) && findings.rows.length === 0;
}

/** What a change types into one chunk. Cells that hold the value already are left out. */
export async function editsOf(s: FixSession, n: number, filter: FixFilter, change: FixChange): Promise<RowEdits> {
	const edits = new Map<number, Map<FieldId, string>>();
	if (hasNothing(s, n, filter, change)) return edits;
	const put = (i: number, field: FieldId, value: string): void => {
		const row = edits.get(i);
		if (row) row.set(field, value);
		else edits.set(i, new Map([[field, value]]));
	};
	const state = await chunkState(s, n);
	const { columns } = state.staged;
	if (change.kind === 'equal') {
		const column = columns.get(change.field);
		// A blank is no value that rows have in common; those are filled by `set`.
		if (column && change.from !== '' && change.to !== change.from)
			column.forEach((v, i) => {
				if (v === change.from) put(i, change.field, change.to);
			});
		return edits;
	}
	const positions = await positionsFor(s, n, filter);
	if (change.kind === 'suggestions') return suggestions(state, filter, new Set(positions));
	if (change.kind === 'set') {
		const column = columns.get(change.field);
		for (const i of positions) if ((column?.[i] ?? '') !== change.value) put(i, change.field, change.value);
		return edits;
	}
	const replaced = replacer(change);
	if (!replaced) return edits;
	const fields = change.field === null ? [...columns.keys()] : [change.field];
	for (const field of fields) {
		const column = columns.get(field);
		if (!column) continue;
		for (const i of positions) {
			const value = column[i];
			if (!value) continue;
			const next = replaced(value);
			if (next !== value) put(i, field, next);
		}
	}
	return edits;
}
