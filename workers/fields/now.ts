import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { defaultDateOrder } from '../pipeline/normalize/index';
import { readAs } from './convert';

/**
 * Values that waited somewhere, as the fields are by now: those of deleted fields are left behind, and those of a field that has another
 * type are read as it is read today.
 */
export function valuesNow(values: ContactValues, settings: Settings): ContactValues {
	const after: ContactValues = Object.assign(Object.create(null), values);
	for (const field of Object.keys(values) as FieldId[]) {
		if (!field.startsWith('custom:')) continue;
		const value = values[field];
		const known = settings.customFields.find((f) => f.id === field);
		if (known?.before && value) after[field] = readAs([value], known, settings, defaultDateOrder(settings.defaultCountry))[0]?.to ?? value;
		else if (settings.deletedFields.some((f) => f.id === field)) delete after[field];
	}
	return after;
}
