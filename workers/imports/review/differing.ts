import type { ContactValues } from '#domain/chunk';
import { STANDARD_FIELDS, type FieldId } from '#domain/fields';

/** Fields present on either side whose values differ, in screen order; custom fields last. */
export function differingFields(a: ContactValues, b: ContactValues): FieldId[] {
	const custom = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((f) => f.startsWith('custom:')).sort() as FieldId[];
	return [...STANDARD_FIELDS.map((d) => d.id), ...custom].filter((f) => (a[f] ?? '') !== (b[f] ?? ''));
}
