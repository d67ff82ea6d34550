import type { FieldId } from '#domain/fields';
import type { ImportSetup } from '#domain/import';
import { mappedField } from '#domain/imports/mapping';
import type { Settings } from '#domain/settings';

/** Custom fields known on this device and those that this mapping makes. */
export function customFields(setup: ImportSetup, settings: Settings) {
	const made = setup.mapping.flatMap((m) => (m.target.kind === 'custom' ? [m.target.field] : []));
	return [...settings.customFields.filter((c) => !made.some((f) => f.id === c.id)), ...made];
}

/** The same as screens and reports name them: by what they are called now. */
export const fieldsByName = (setup: ImportSetup, settings: Settings) => [
	...settings.customFields,
	...customFields(setup, settings).filter((c) => !settings.customFields.some((f) => f.id === c.id))
];

/** Fields that the mapping fills. */
export const mappedFields = (setup: ImportSetup) => setup.mapping.flatMap((m) => mappedField(m) ?? []);

/** The columns of the mapping that fill one of `fields`: scanning dates needs no names split. */
export const columnsOf = (setup: ImportSetup, fields: readonly FieldId[]) =>
	setup.mapping.filter((m) => {
		const f = mappedField(m);
		return f !== null && fields.includes(f);
	});
