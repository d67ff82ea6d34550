import { rowValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { FixGroup, FixRow, FixSummary } from '#domain/imports/fix';
import type { RequiredPolicy } from '#domain/settings';
import { placeOfRow } from '#domain/imports/parts';
import { mappedFields } from '../read/mapped-fields';
import type { ChunkState } from './next-chunk';
import { nextPieces } from './steps';
import { chunkState, type FixSession } from './session';

/** A row of the grid; findings that are only worth knowing (info) are left out. */
export function rowOf(s: FixSession, state: ChunkState, i: number): FixRow {
	const row = state.staged.rows[i] ?? 0;
	return {
		row,
		place: placeOfRow(s.setup.parts, row),
		values: rowValues(state.staged.columns, i),
		issues: state.issues.filter((issue) => issue.row === row && issue.severity !== 'info'),
		edited: Object.keys(state.staged.edited?.get(i) ?? {}) as FieldId[],
		mended: s.mended.has(row)
	};
}

/** Everything that the screen says around the grid. */
export async function summaryOf(s: FixSession): Promise<FixSummary> {
	let failed = 0;
	let warned = 0;
	const groups = new Map<number, FixGroup>();
	const fields = new Map<FieldId, number>();
	for (const f of s.findings) {
		failed += f.failed.length;
		warned += f.warned;
		for (const [field, rows] of f.byField) fields.set(field, (fields.get(field) ?? 0) + rows);
		for (const [kind, g] of f.groups) {
			const sum = groups.get(kind);
			const says = s.kinds.all[kind];
			if (sum) {
				sum.rows += g.rows;
				sum.suggested += g.suggested;
			} else if (says && says.severity !== 'info')
				groups.set(kind, {
					code: says.code,
					field: says.field,
					severity: says.severity,
					rows: g.rows,
					example: g.example,
					suggested: g.suggested
				});
		}
	}
	const rank = (g: FixGroup): number => (g.severity === 'error' ? 0 : 1);
	return {
		rows: s.manifest.rowsTotal,
		failed,
		warned,
		mended: s.mended.size,
		groups: [...groups.values()].sort(
			(a, b) => rank(a) - rank(b) || b.rows - a.rows || (`${a.code}/${a.field}` < `${b.code}/${b.field}` ? -1 : 1)
		),
		fields: [...fields].map(([field, rows]) => ({ field, rows })).sort((a, b) => b.rows - a.rows),
		changes: s.log.reduce((n, p) => n + (p.undone ? 0 : p.count), 0),
		columns: await columnsOf(s, [...fields.keys()]),
		undo: stepMessage(s, 'undo'),
		redo: stepMessage(s, 'redo')
	};
}

function stepMessage(s: FixSession, way: 'undo' | 'redo'): FixSummary['undo'] {
	const pieces = nextPieces(s, way);
	const [first] = pieces;
	return first
		? {
				code: first.label.code,
				params: { ...first.label.params, cells: pieces.reduce((n, p) => n + p.count, 0), rows: pieces.reduce((n, p) => n + p.rows, 0) }
			}
		: null;
}

const REQUIRED: Record<RequiredPolicy, readonly FieldId[]> = {
	emailAndName: ['fullName', 'email'],
	emailFirstLast: ['firstName', 'lastName', 'email'],
	emailFirstLastCompany: ['firstName', 'lastName', 'email', 'company'],
	emailOrPhone: ['email', 'phone1']
};

/** Fields in the order of the file's columns; what was made of them (the parts of a name) and what is required stand where they belong. */
async function columnsOf(s: FixSession, withFindings: readonly FieldId[]): Promise<FieldId[]> {
	const filled = s.manifest.chunksDone > 0 ? [...(await chunkState(s, 0)).staged.columns.keys()] : [];
	const columns = [...new Set(mappedFields(s.setup))];
	const names: FieldId[] = ['fullName', 'firstName', 'lastName'];
	const others = [...new Set([...REQUIRED[s.setup.requiredPolicy], ...filled, ...withFindings])].filter((f) => !columns.includes(f));
	const lead: FieldId[] = [];
	const nameAt = columns.findLastIndex((f) => names.includes(f));
	if (nameAt >= 0)
		columns.splice(nameAt + 1, 0, ...others.filter((f) => names.includes(f)).sort((a, b) => names.indexOf(a) - names.indexOf(b)));
	else lead.push(...names.filter((f) => others.includes(f)));
	const required = REQUIRED[s.setup.requiredPolicy];
	const rest = others.filter((f) => !names.includes(f));
	return [...lead, ...rest.filter((f) => required.includes(f)), ...columns, ...rest.filter((f) => !required.includes(f))];
}
