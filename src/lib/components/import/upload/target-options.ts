import type { CustomField } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import type { ComboOption } from '#lib/components/ui/combobox-options';
import { STANDARD_FIELDS } from '#domain/fields';
import { mappedField } from '#domain/imports/mapping';
import { m } from '#lib/messages/index';

/** Combobox values that are not fields. */
const EXCLUDE = 'exclude';
export const NEW_FIELD = 'new';

/** More fields of one's own than this are proposals of a wide file rather than something to choose from. */
const MANY_CUSTOM = 30;

/** Fields of one's own worth offering: all where they are few, else those saved on the device or chosen by a person. */
export function offeredCustom(
	custom: readonly CustomField[],
	saved: readonly CustomField[],
	mapping: readonly ColumnMapping[]
): readonly CustomField[] {
	if (custom.length <= MANY_CUSTOM) return custom;
	const wanted = new Set<string>(saved.map((c) => c.id));
	for (const c of mapping) if (c.byUser && c.target.kind === 'custom') wanted.add(c.target.field.id);
	return custom.filter((c) => wanted.has(c.id));
}

/** The options of one column: its own field stands among them even where it is not offered to others. */
export function withOwnTarget(options: readonly ComboOption[], column: ColumnMapping): readonly ComboOption[] {
	if (column.target.kind !== 'custom') return options;
	const { id, label } = column.target.field;
	return options.some((o) => o.value === id)
		? options
		: [...options.slice(0, 2), { value: id, label, group: m.imports.mapping.custom }, ...options.slice(2)];
}

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
		...custom
			.filter((c) => !c.hidden || used.has(c.id))
			.map((c) => ({ value: c.id, label: c.label, group: m.imports.mapping.custom, ...hint(c.id) })),
		...STANDARD_FIELDS.map((f) => ({ value: f.id, label: f.label, group: m.imports.mapping.groups[f.group] ?? '', ...hint(f.id) }))
	];
}
