import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { isPhonePart, mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { OUTCOMES } from '#domain/matching/match';
import { withDeadline } from '../../store/engine/deadline';
import { ofImport } from '../../store/imports';
import type { CommitContext } from '../commit/commit-units';
import { NAME_FIELDS } from './names';

/** Findings that are none: what somebody typed into a row that stays out all the same. */
export const TYPED = 'typed';
const OUT: ReadonlySet<number> = new Set([OUTCOMES.indexOf('failed'), OUTCOMES.indexOf('skipped'), OUTCOMES.indexOf('held')]);
/** Rows looked at in one go. */
const AT_ONCE = 10_000;

/**
 * What was typed in the fix grid into rows that become no contact now, a finding per cell: the staged rows go with the
 * import, and the error report must not ask for the same correction again (IMP-8, IMP-11).
 */
export async function typedIntoRowsLeft(c: CommitContext): Promise<Issue[]> {
	if ((await withDeadline(c.db.count('fixes', ofImport(c.start.id)), 'Reading the changes')) === 0) return [];
	const issues: Issue[] = [];
	const left: number[] = [];
	c.plan.outcome.forEach((o, i) => {
		if (OUT.has(o)) left.push(i);
	});
	for (let at = 0; at < left.length; at += AT_ONCE) {
		for (const [i, { values, edited }] of await c.staged.rows(Uint32Array.from(left.slice(at, at + AT_ONCE)))) {
			const row = c.plan.rows[i] ?? 0;
			for (const field of Object.keys(edited ?? {}) as FieldId[])
				issues.push({
					row,
					ruleId: TYPED,
					code: 'typedValue',
					field,
					severity: 'info',
					category: 'Partial Imports',
					params: { row },
					value: values[field] ?? ''
				});
		}
	}
	return issues;
}

/**
 * Rows of a file with what was typed into them in its place, and the names of columns that were added behind `width` for fields without
 * one.
 */
export function withTyped(
	cells: Map<number, string[]>,
	issues: readonly Issue[],
	mapping: readonly ColumnMapping[],
	width: number,
	custom: readonly CustomField[]
): string[] {
	const added: FieldId[] = [];
	const hasName = mapping.some((m) => {
		const f = mappedField(m);
		return f !== null && NAME_FIELDS.has(f);
	});
	for (const { row, field, value, ruleId } of issues) {
		const line = cells.get(row);
		if (ruleId !== TYPED || field === null || !line) continue;
		const own = mapping.filter((m) => mappedField(m) === field);
		// A column that is read in a way of its own would not read what was typed.
		if (own.some((m) => m.reader && !isPhonePart(m))) continue;
		const [first, ...others] =
			own.length > 0
				? own
						.filter((m) => !isPhonePart(m))
						.concat(own.filter(isPhonePart))
						.map((m) => m.index)
				: [];
		const set = (at: number, text: string): void => {
			while (line.length <= at) line.push('');
			line[at] = text;
		};
		if (first !== undefined) {
			set(first, value);
			for (const at of others) set(at, '');
		} else if (value !== '' && !(NAME_FIELDS.has(field) && hasName)) {
			if (!added.includes(field)) added.push(field);
			set(width + added.indexOf(field), value);
		}
	}
	return added.map((field) => fieldDefinition(field, custom).label);
}
