import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { PartName } from '#domain/imports/parts';
import { rules, validateChunk } from '../../pipeline/validate/index';
import type { ValidateOptions } from '../../pipeline/stages';
import type { StagedChunk } from '../../store/schema';
import { withPlace } from '../read/place';
import { isFilledIn } from '../stage/blanked';

/** A cell as it is to be: '' = blank; `mark` = when it was changed by hand (ms), null = it is as the file had it. */
export interface CellWrite {
	i: number;
	field: FieldId;
	value: string;
	mark: number | null;
}

/** A staged chunk with its findings. */
export interface ChunkState {
	staged: StagedChunk;
	issues: Issue[];
}

/** As it is to be, with the findings that went with the old values and that no rule makes anew: an undo brings them back. */
export interface NextState extends ChunkState {
	lost: Issue[];
}

/** Whether a rule makes the finding anew whenever it judges the row. */
export const ofRule = (issue: Issue): boolean => rules.get(issue.ruleId) !== undefined;

/** A value used by another row (MAP-7) is judged over the whole import; with the value its finding goes. */
export const overRows = (issue: Issue): boolean => issue.ruleId === 'unique';

/**
 * The chunk with some cells written and their rows judged again; the given one stays as it was. Findings that no rule
 * made (ragged rows) stay, but those of a cell that is filled in. `back` = findings that an earlier write lost.
 */
export function nextChunk(
	state: ChunkState,
	writes: readonly CellWrite[],
	validate: ValidateOptions,
	parts: readonly PartName[],
	back: readonly Issue[] = []
): NextState {
	const { staged } = state;
	const columns = new Map<FieldId, Column>(staged.columns);
	const copied = new Set<FieldId>();
	const edited = new Map([...(staged.edited ?? [])].map(([i, fields]) => [i, { ...fields }]));
	for (const { i, field, value, mark } of writes) {
		if (!copied.has(field)) {
			columns.set(field, columns.get(field)?.slice() ?? new Array<string | null>(staged.rows.length).fill(null));
			copied.add(field);
		}
		(columns.get(field) as Column)[i] = value === '' ? null : value;
		const marks = edited.get(i) ?? {};
		if (mark === null) delete marks[field];
		else marks[field] = mark;
		if (Object.keys(marks).length > 0) edited.set(i, marks);
		else edited.delete(i);
	}
	const touched = [...new Set(writes.map((w) => w.i))].sort((a, b) => a - b);
	const rowsTouched = new Set(touched.map((i) => staged.rows[i] ?? 0));
	const fresh = withPlace(validateChunk(pick(staged.rows, columns, touched), validate), parts);
	const typed = new Map<number, FieldId[]>();
	for (const w of writes) typed.set(staged.rows[w.i] ?? 0, [...(typed.get(staged.rows[w.i] ?? 0) ?? []), w.field]);
	const lost = state.issues.filter((issue) =>
		typed.get(issue.row)?.some((field) => (overRows(issue) ? field === issue.field : isFilledIn(issue, field)))
	);
	const kept = [...state.issues.filter((issue) => (!rowsTouched.has(issue.row) || !ofRule(issue)) && !lost.includes(issue)), ...back];
	// As the cleaner leaves them: what rules found by row, then the rest.
	const issues = [...kept.filter(ofRule), ...fresh]
		.sort((a, b) => a.row - b.row)
		.concat(kept.filter((issue) => !ofRule(issue)).sort((a, b) => a.row - b.row));
	const bad = new Set(issues.filter((issue) => issue.severity === 'error').map((issue) => issue.row));
	const failed = staged.failed.slice();
	for (const i of touched) failed[i] = bad.has(staged.rows[i] ?? 0) ? 1 : 0;
	// Its match keys are those of other values: they are made anew when the rows are matched.
	return { staged: { rows: staged.rows, columns, failed, ...(edited.size > 0 && { edited }) }, issues, lost };
}

/** Some rows of a chunk as a chunk of their own. */
function pick(rows: Uint32Array, columns: ReadonlyMap<FieldId, Column>, positions: readonly number[]): ContactChunk {
	const picked = new Map<FieldId, Column>();
	for (const [field, column] of columns)
		picked.set(
			field,
			positions.map((i) => column[i] ?? null)
		);
	return { rowNumbers: Uint32Array.from(positions, (i) => rows[i] ?? 0), columns: picked };
}
