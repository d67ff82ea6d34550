import { rowValues, type Column, type ContactChunk, type ContactValues } from '#domain/chunk';
import type { ContactCheck } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { completeNames } from '../../pipeline/map/index';
import { normalizeChunk } from '../../pipeline/normalize/index';
import type { NormalizeOptions, ValidateOptions } from '../../pipeline/stages';
import { validateChunk } from '../../pipeline/validate/index';

/** How contacts that are here are cleaned, by what the device is set to. */
export const cleaningBy = (s: Settings): NormalizeOptions => ({
	defaultCountry: s.defaultCountry,
	customFields: s.customFields,
	off: new Set(s.normalizersOff),
	dateOrders: {}
});

/** The rules that they are to keep. */
export const rulesBy = (s: Settings): ValidateOptions => ({
	requiredPolicy: s.requiredPolicy,
	customFields: s.customFields,
	knownCompanies: new Set(s.knownCompanies),
	defaultCountry: s.defaultCountry,
	table: s.table
});

/** The same cleaning and rules as an import, for one contact (CON-3, CAP-1). Row number 0 stands for "this contact". */
export function cleanOne(values: ContactValues, s: Settings): { values: ContactValues; issues: ContactCheck['issues'] } {
	const columns = new Map<FieldId, Column>();
	const gone = new Set<string>(s.deletedFields.map((f) => f.id));
	// A form that was opened before a field was deleted still has its value.
	for (const field of Object.keys(values) as FieldId[]) if (values[field] && !gone.has(field)) columns.set(field, [values[field] ?? null]);
	const chunk: ContactChunk = { rowNumbers: Uint32Array.of(0), columns };
	const cleaning = cleaningBy(s);
	completeNames(chunk, undefined, cleaning.off);
	const { chunk: cleaned } = normalizeChunk(chunk, cleaning);
	const issues = validateChunk(cleaned, rulesBy(s));
	return { values: rowValues(cleaned.columns, 0), issues };
}
