import { touchedBy, withTags, type BulkChange } from '#domain/bulk-edit';
import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/issue';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { columnIn } from '../pipeline/fill-in';
import { normalizeChunk } from '../pipeline/normalize/index';
import { validateChunk } from '../pipeline/validate/index';
import type { StoredChunk } from '../store/schema';
import { cleaningBy, rulesBy } from './clean-one';

/** What an edit of many does to the contacts of one chunk. */
export interface BulkPlan {
	/** Position → values that it gets. */
	next: Map<number, { before: ContactValues; after: ContactValues; fields: FieldId[] }>;
	same: number;
	refused: number;
	why: Problem | null;
	gone: number;
}

type Cleaning = ReturnType<typeof bulkCleaning>;

/** How values are cleaned and judged during an edit, made once: it remembers what became of values that repeat. */
export const bulkCleaning = (s: Settings): { clean: ReturnType<typeof cleaningBy>; rules: ReturnType<typeof rulesBy> } => ({
	clean: cleaningBy(s),
	rules: rulesBy(s)
});

function changed(before: ContactValues, change: BulkChange): ContactValues {
	const after: ContactValues = Object.assign(Object.create(null), before);
	if (change.kind === 'set') after[change.field] = change.value;
	else if (change.kind === 'clear') for (const field of touchedBy(change)) delete after[field];
	else after.tags = withTags(before.tags ?? '', change.add, change.remove);
	return after;
}

function columnsOf(rows: readonly ContactValues[]): Map<FieldId, Column> {
	const columns = new Map<FieldId, Column>();
	rows.forEach((values, k) => {
		for (const field of Object.keys(values) as FieldId[]) columnIn(columns, field, rows.length)[k] = values[field] ?? null;
	});
	return columns;
}

/** Errors of rows, by their place among them. */
function errorsOf(rows: readonly ContactValues[], { rules }: Cleaning): Map<number, Issue[]> {
	const found = new Map<number, Issue[]>();
	const issues = validateChunk({ rowNumbers: Uint32Array.from(rows, (_, k) => k), columns: columnsOf(rows) }, rules);
	for (const issue of issues) if (issue.severity === 'error') found.set(issue.row, [...(found.get(issue.row) ?? []), issue]);
	return found;
}

const nameOf = (issue: Issue): string => `${issue.code} ${issue.field ?? ''}`;

/**
 * Works out an edit for some contacts of a chunk; the chunk stays as it is. Only the fields of the change are cleaned: what
 * else a contact has was judged when it came. One that would break a rule that it keeps now is refused.
 */
export function planBulk(chunk: StoredChunk, positions: readonly number[], change: BulkChange, cleaning: Cleaning): BulkPlan {
	const plan: BulkPlan = { next: new Map(), same: 0, refused: 0, why: null, gone: 0 };
	const there = positions.filter((i) => i < chunk.length && chunk.alive[i] === 1);
	plan.gone = positions.length - there.length;
	const fields = touchedBy(change);
	const befores = there.map((i) => rowValues(chunk.columns, i));
	const cleaned = normalizeChunk(
		{ rowNumbers: Uint32Array.from(there, (_, k) => k), columns: columnsOf(befores.map((b) => changed(b, change))) },
		cleaning.clean
	).chunk.columns;
	const moved: { i: number; before: ContactValues; after: ContactValues; fields: FieldId[] }[] = [];
	there.forEach((i, k) => {
		const before = befores[k]!;
		const after: ContactValues = Object.assign(Object.create(null), before);
		for (const field of fields) {
			const value = cleaned.get(field)?.[k];
			if (value) after[field] = value;
			else delete after[field];
		}
		const differing = fields.filter((f) => (before[f] ?? '') !== (after[f] ?? ''));
		if (differing.length === 0) plan.same++;
		else moved.push({ i, before, after, fields: differing });
	});
	const errors = errorsOf(
		moved.map((row) => row.after),
		cleaning
	);
	// As a rule there are none, and what was wrong before needs no look.
	const known =
		errors.size > 0
			? errorsOf(
					moved.map((row) => row.before),
					cleaning
				)
			: errors;
	moved.forEach((row, k) => {
		const had = new Set((known.get(k) ?? []).map(nameOf));
		const broken = errors.get(k)?.find((issue) => !had.has(nameOf(issue)));
		if (!broken) {
			plan.next.set(row.i, row);
			return;
		}
		plan.refused++;
		plan.why ??= { code: broken.code, params: broken.params };
	});
	return plan;
}
