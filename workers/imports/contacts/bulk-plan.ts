import { touchedBy, withTags, type BulkChange } from '#domain/contacts/bulk-edit';
import type { Column, ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { Problem } from '#domain/result';
import { columnIn } from '../../pipeline/fill-in';
import { normalizeChunk } from '../../pipeline/normalize/index';
import { validateChunk } from '../../pipeline/validate/index';
import type { StoredChunk } from '../../store/schema';
import type { BulkScope } from './bulk-scope';

/** What an edit of many does to the contacts of one chunk. */
export interface BulkPlan {
	/** Position → what it gets in the fields that change for it. */
	next: Map<number, { fields: FieldId[]; values: ContactValues }>;
	same: number;
	refused: number;
	why: Problem | null;
	gone: number;
}

function changed(before: ContactValues, change: BulkChange): ContactValues {
	const after: ContactValues = Object.assign(Object.create(null), before);
	if (change.kind === 'set') after[change.field] = change.value;
	else if (change.kind === 'clear') for (const field of touchedBy(change)) delete after[field];
	else after.tags = withTags(before.tags ?? '', change.add, change.remove);
	return after;
}

/** What a contact has in some fields. */
function valuesIn(chunk: StoredChunk, i: number, fields: readonly FieldId[]): ContactValues {
	const values: ContactValues = Object.create(null);
	for (const field of fields) {
		const value = chunk.columns.get(field)?.[i];
		if (value) values[field] = value;
	}
	return values;
}

function columnsOf(rows: readonly ContactValues[]): Map<FieldId, Column> {
	const columns = new Map<FieldId, Column>();
	rows.forEach((values, k) => {
		for (const field of Object.keys(values) as FieldId[]) columnIn(columns, field, rows.length)[k] = values[field] ?? null;
	});
	return columns;
}

/** Errors of rows, by their place among them. */
function errorsOf(rows: readonly ContactValues[], { rules }: BulkScope): Map<number, Issue[]> {
	const found = new Map<number, Issue[]>();
	const issues = validateChunk({ rowNumbers: Uint32Array.from(rows, (_, k) => k), columns: columnsOf(rows) }, rules);
	for (const issue of issues) if (issue.severity === 'error') found.set(issue.row, [...(found.get(issue.row) ?? []), issue]);
	return found;
}

const nameOf = (issue: Issue): string => `${issue.code} ${issue.field ?? ''}`;

/** What becomes of the fields of the change in some contacts of a chunk, cleaned as an import cleans them. */
function cleanedValues(chunk: StoredChunk, positions: readonly number[], { change, cleaned, clean }: BulkScope): Map<FieldId, Column> {
	const rows = positions.map((i) => changed(valuesIn(chunk, i, cleaned), change));
	return normalizeChunk({ rowNumbers: Uint32Array.from(rows, (_, k) => k), columns: columnsOf(rows) }, clean).chunk.columns;
}

/**
 * Works out an edit for some contacts of a chunk; the chunk stays as it is, and needs no more columns than those of the scope. One that would
 * break a rule that it keeps now is refused.
 */
export function planBulk(chunk: StoredChunk, positions: readonly number[], scope: BulkScope): BulkPlan {
	const plan: BulkPlan = { next: new Map(), same: 0, refused: 0, why: null, gone: 0 };
	const there = positions.filter((i) => i < chunk.length && chunk.alive[i] === 1);
	plan.gone = positions.length - there.length;
	const cleaned = cleanedValues(chunk, there, scope);
	const moved: { i: number; before: ContactValues; after: ContactValues; fields: FieldId[] }[] = [];
	there.forEach((i, k) => {
		const before = valuesIn(chunk, i, scope.judged);
		const after: ContactValues = Object.assign(Object.create(null), before);
		for (const field of scope.touched) {
			const value = cleaned.get(field)?.[k];
			if (value) after[field] = value;
			else delete after[field];
		}
		const differing = scope.touched.filter((f) => (before[f] ?? '') !== (after[f] ?? ''));
		if (differing.length === 0) plan.same++;
		else moved.push({ i, before, after, fields: differing });
	});
	const errors = errorsOf(
		moved.map((row) => row.after),
		scope
	);
	// As a rule there are none, and what was wrong before needs no look.
	const known =
		errors.size > 0
			? errorsOf(
					moved.map((row) => row.before),
					scope
				)
			: errors;
	moved.forEach(({ i, after, fields }, k) => {
		const had = new Set((known.get(k) ?? []).map(nameOf));
		const broken = errors.get(k)?.find((issue) => !had.has(nameOf(issue)));
		if (!broken) {
			plan.next.set(i, { fields, values: Object.fromEntries(fields.map((f) => [f, after[f]])) });
			return;
		}
		plan.refused++;
		plan.why ??= { code: broken.code, params: broken.params };
	});
	return plan;
}
