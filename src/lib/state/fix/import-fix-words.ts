import { labelled } from '#domain/messages/locale';
import { fieldDefinition, PHONE_FIELDS, type CustomField, type FieldId } from '#domain/fields';
import { fieldRule, type TableDefinition } from '#domain/contacts/table-definition';
import type { CellEdit, FixFilter, FixGroup, FixRow, FixSummary } from '#domain/imports/fix';
import type { Issue } from '#domain/imports/issue';
import type { RequiredPolicy } from '#domain/settings';
import { fixText, messageText } from '#domain/messages/index';
import { rowInPart } from '#domain/imports/parts';
import { m } from '#lib/messages/index';

const words = m.fix;
/** What a row must have, by name. */
const { needed } = m.imports.upload;

/** What is wrong, without the row: the row says that itself. */
export const issueText = (issue: Pick<Issue, 'code' | 'params'>): string =>
	messageText({ code: issue.code, params: { ...issue.params, row: 0, place: '' } });
/** The same without the value, where the cell beside it shows that. */
export function shortText(issue: Pick<Issue, 'code' | 'params' | 'value'>): string {
	const text = issueText(issue);
	const tail = `: ${String(issue.params['value'] ?? '')}`;
	return issue.value !== '' && text.endsWith(tail) ? text.slice(0, -tail.length) : text;
}
export const issueFix = (issue: Pick<Issue, 'code' | 'params'>): string => fixText(issue);

export type RowState = 'error' | 'warning' | 'mended' | 'edited' | 'fine';

/** The state of a row in the first column. `mended` = it could not go in and does now; `edited` = changed here, nothing to look at. */
export function rowState(row: Pick<FixRow, 'issues' | 'edited' | 'mended'>): RowState {
	if (row.issues.some((i) => i.severity === 'error')) return 'error';
	if (row.mended) return 'mended';
	return row.issues.length > 0 ? 'warning' : row.edited.length > 0 ? 'edited' : 'fine';
}

/** The findings of a row in the order in which they matter: errors first. */
export const rowIssues = (row: Pick<FixRow, 'issues'>): Issue[] =>
	[...row.issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));

/** The finding that a cell shows: an error before a warning. */
export const cellIssue = (row: FixRow, field: FieldId): Issue | undefined => rowIssues(row).find((i) => i.field === field);

/** Of the cells typed in, those that hold something else now. A row that is not at hand counts as changed. */
export function changedCells(edits: readonly CellEdit[], before: readonly FixRow[], after: readonly FixRow[]): number {
	const was = new Map(before.map((r) => [r.row, r.values]));
	const now = new Map(after.map((r) => [r.row, r.values]));
	return edits.filter((e) => !was.has(e.row) || (was.get(e.row)?.[e.field] ?? '') !== (now.get(e.row)?.[e.field] ?? '')).length;
}

/** "march.csv, row 15", or "Row 15". */
export const rowName = (row: Pick<FixRow, 'row' | 'place'>): string => words.row(rowInPart(row.row), row.place);

const fieldLabel = (field: FieldId | null, custom: readonly CustomField[]): string => (field ? fieldDefinition(field, custom).label : '');

/** A group of the side list in a few words; the field is named where the words don't say it. */
export function groupLabel(g: Pick<FixGroup, 'code' | 'field'>, custom: readonly CustomField[]): string {
	const label = fieldLabel(g.field, custom);
	if (/^missing/.test(g.code)) {
		const asked =
			{ missingEmailOrPhone: needed['emailOrPhone']?.[0]?.name, missingName: needed['emailAndName']?.[0]?.name }[g.code] ?? label;
		return (words.kinds['missing'] as (f: string) => string)(asked);
	}
	const kind = words.kinds[g.code];
	const text = typeof kind === 'string' ? kind : issueText({ code: g.code, params: { value: '', field: label } }).replace(/[\s:]+$/, '');
	if (typeof kind !== 'string' && label && text.includes(label)) return text;
	const namesField = !g.field || /^(email|phone|name|company)/i.test(g.code) || (g.code === 'countryUnknown' && g.field === 'country');
	return namesField && !(g.field && /^phone[2-5]$/.test(g.field))
		? text
		: labelled(label, `${text.charAt(0).toLowerCase()}${text.slice(1)}`);
}

export const groupFilter = (g: Pick<FixGroup, 'code' | 'field'>): FixFilter => ({
	show: 'all',
	code: g.code,
	...(g.field && { field: g.field })
});
export const isGroup = (f: FixFilter, g: Pick<FixGroup, 'code' | 'field'>): boolean => f.code === g.code && (f.field ?? null) === g.field;

const NEEDED: Record<RequiredPolicy, readonly FieldId[]> = {
	emailAndName: ['email', 'fullName', 'firstName', 'lastName'],
	emailFirstLast: ['email', 'firstName', 'lastName', 'fullName'],
	emailFirstLastCompany: ['email', 'firstName', 'lastName', 'fullName', 'company'],
	emailOrPhone: []
};
const OWN: ReadonlySet<FieldId> = new Set<FieldId>([
	'email',
	'fullName',
	'firstName',
	'lastName',
	...PHONE_FIELDS,
	'linkedin',
	'twitter',
	'accountId',
	'notes'
]);

/**
 * What one tap may do to all rows of a group: clear cells that a row can do without, by the policy and the table definition (MAP-7); give one
 * value where many rows may share it.
 */
export function groupActs(g: FixGroup, policy: RequiredPolicy, table: TableDefinition): { clear: boolean; set: boolean } {
	const missing = /^missing/.test(g.code);
	const needed = g.field !== null && (NEEDED[policy].includes(g.field) || fieldRule(table, g.field).required === true);
	return {
		clear: g.field !== null && !missing && !needed,
		// One address or name for many rows would make them one person.
		set: g.field !== null && missing && !OWN.has(g.field)
	};
}

/** Share of the shorter text that must stand in the other, at its beginning and end, for a change to be a correction of it. */
const ALIKE = 0.6;

/**
 * True where a change of one cell makes sense for all that hold the same: always for what rows may share; for addresses,
 * phones and names only when it corrects or clears them, as another person's would make them one.
 */
export function fitsAll(field: FieldId, from: string, to: string): boolean {
	if (!OWN.has(field) || to === '') return true;
	const [a, b] = [from.toLowerCase(), to.toLowerCase()];
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return start + end >= shorter * ALIKE;
}

/** Rows behind the three filters. */
export const showCount = (s: FixSummary, show: FixFilter['show']): number =>
	show === 'error' ? s.failed : show === 'warning' ? s.warned : s.rows;

/** A step as undo names it. */
export const stepText = (step: FixSummary['undo']): string => (step ? messageText(step) : '');
