import type { FieldId } from '#domain/fields';
import { field, type Row } from './made';

/** What a model found, by its labels. */
export const found = (list: { label: string }[]): string[] => list.map((f) => f.label);
/** The fields of a row as a contact holds them. */
export const valuesOf = (row: Row): Record<FieldId, string> =>
	Object.fromEntries(
		Object.entries(row)
			.filter(([k, v]) => k !== 'y' && v != null)
			.map(([k, v]) => [field(k), String(v)])
	) as Record<FieldId, string>;
