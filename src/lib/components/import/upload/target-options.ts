import type { CustomField } from '#domain/fields';
import type { ColumnMapping } from '#domain/mapping';
import type { ComboOption } from '#lib/components/ui/combobox-options';
import { STANDARD_FIELDS } from '#domain/fields';
import { mappedField } from '#domain/mapping';
import { m } from '#lib/messages/index';

/** Combobox values that are not fields. */
export const EXCLUDE = 'exclude';
export const NEW_FIELD = 'new';

/** Everything a column can go to: left out, the standard fields in groups, the user's own, a new one. */
export function targetOptions(custom: readonly CustomField[], mapping: readonly ColumnMapping[]): ComboOption[] {
	const used = new Map<string, string>();
	for (const c of mapping) {
		const field = mappedField(c);
		if (field !== null && !used.has(field)) used.set(field, c.header || m.imports.mapping.noHeader(c.index));
	}
	const hint = (id: string): { hint?: string } => {
		const by = used.get(id);
		return by === undefined ? {} : { hint: `← ${by}` };
	};
	return [
		{ value: EXCLUDE, label: m.imports.mapping.exclude },
		{ value: NEW_FIELD, label: m.imports.mapping.newField },
		...custom.map((c) => ({ value: c.id, label: c.label, group: m.imports.mapping.custom, ...hint(c.id) })),
		...STANDARD_FIELDS.map((f) => ({ value: f.id, label: f.label, group: m.imports.mapping.groups[f.group] ?? '', ...hint(f.id) }))
	];
}
