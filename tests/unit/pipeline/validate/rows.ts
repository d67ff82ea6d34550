import type { Column, ContactChunk } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { ValidateOptions } from '#workers/pipeline/stages';
import { validateChunk } from '#workers/pipeline/validate/index';

/** A row by its fields, as far as the test tells of one. */
export type Row = Partial<Record<FieldId, string>>;
/** One with nothing to say against it. */
export const good: Row = { fullName: 'Ann Lee', email: 'ann@acme-tools.com' };
export const options = (more: Partial<ValidateOptions> = {}): ValidateOptions => ({
	requiredPolicy: 'emailAndName',
	customFields: [],
	knownCompanies: new Set(),
	defaultCountry: 'US',
	...more
});

/** The rows as a stage is given them. */
export function chunkOf(rows: Row[], firstRow = 2): ContactChunk {
	const columns = new Map<FieldId, Column>();
	for (const field of new Set(rows.flatMap((r) => Object.keys(r) as FieldId[])))
		columns.set(
			field,
			rows.map((r) => r[field] ?? null)
		);
	return { rowNumbers: Uint32Array.from(rows, (_, i) => i + firstRow), columns };
}
/** What a row is told. */
export const check = (row: Row, more?: Partial<ValidateOptions>, rowNumber = 2): Issue[] =>
	validateChunk(chunkOf([row], rowNumber), options(more));
/** The same in short: severity, code, field. */
export const said = (row: Row, more?: Partial<ValidateOptions>): string[] =>
	check(row, more).map((i) => `${i.severity} ${i.code}${i.field === null ? '' : ` ${i.field}`}`);
/** Fields of the user's own. */
export const custom: CustomField[] = [
	{ id: 'custom:size', label: 'Size', type: 'choice', choices: ['S', 'M'] },
	{ id: 'custom:optIn', label: 'Opt-in', type: 'yesNo' }
];
