import type { ContactChunk } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { ValidateOptions } from '../stages';
import type { Finding } from './rule';
import { rules } from './rules/index';

export { rules } from './rules/index';

/** Longest part of a value that a message shows; the issue itself keeps the whole value. */
const MAX_SHOWN = 120;
const shown = (value: string): string => (value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN - 1)}…` : value);

/** Required fields are asked first, so that a missing field is never hidden behind another error of the same field. */
const inOrder = [...rules.all].sort((a, b) => Number(b.id === 'required') - Number(a.id === 'required'));

/**
 * Judges a cleaned chunk (VAL-6): findings in row order. A row fails if and only if it has an issue of severity
 * `error`; at most one error is said per field and row, warnings and infos all. Labels of fields fill the `field`
 * blank of the message; `row` and `value` are always there, so that messageText(issue) is complete.
 */
export function validateChunk(chunk: ContactChunk, options: ValidateOptions): Issue[] {
	const issues: Issue[] = [];
	const positions: number[] = [];
	const labels = new Map<FieldId, string>();
	const failedCells = new Set<string>();
	const labelOf = (field: FieldId): string => {
		let label = labels.get(field);
		if (label === undefined) labels.set(field, (label = fieldDefinition(field, options.customFields).label));
		return label;
	};
	const add = (ruleId: string, i: number, f: Finding): void => {
		if (f.severity === 'error') {
			const cell = `${i} ${f.field ?? ''}`;
			if (failedCells.has(cell)) return;
			failedCells.add(cell);
		}
		const row = chunk.rowNumbers[i] ?? 0;
		const issue: Issue = {
			row,
			ruleId,
			code: f.code,
			field: f.field,
			severity: f.severity,
			category: f.category ?? 'Invalid Data Format',
			params: { row, value: shown(f.value), field: f.field === null ? '' : labelOf(f.field), ...f.params },
			value: f.value
		};
		if (f.suggestion !== undefined) {
			issue.suggestion = f.suggestion;
			issue.params['suggestion'] = shown(f.suggestion);
		}
		issues.push(issue);
		positions.push(i);
	};
	for (const rule of inOrder) rule.check(chunk, options, (i, finding) => add(rule.id, i, finding));
	const order = issues.map((_, n) => n).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b);
	return order.flatMap((n) => issues[n] ?? []);
}
