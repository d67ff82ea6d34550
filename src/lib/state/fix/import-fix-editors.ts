import type { CustomField, FieldDefinition } from '#domain/fields';
import { m } from '#lib/messages/index';
import { yesOrNo } from '../contacts/contact-values';

/** How a cell is edited: a line of text, a list of values, the countries by name, a date, or several lines. */
export type EditorKind = 'text' | 'choice' | 'country' | 'date' | 'long';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The editor for a cell. A date that can't be read is edited as text, since a date input would hide it. */
export function editorKind(field: FieldDefinition, value: string): EditorKind {
	if (field.type === 'yesNo' || field.type === 'choice' || field.type === 'phoneType') return 'choice';
	if (field.type === 'country') return 'country';
	if (field.type === 'longText') return 'long';
	if (field.type === 'date') return value === '' || ISO.test(value) ? 'date' : 'text';
	return 'text';
}

const MODES = { email: 'email', phone: 'tel', number: 'decimal', url: 'url' } as const;

/** Which keyboard a tablet shows. */
export const inputMode = (field: FieldDefinition): 'email' | 'tel' | 'decimal' | 'url' | 'text' =>
	MODES[field.type as keyof typeof MODES] ?? 'text';

/** What a tablet writes large by itself: each word of a name, nothing of an address, else the beginning of a line. */
export const capitals = ({ type }: Pick<FieldDefinition, 'type'>): 'words' | 'off' | undefined =>
	type === 'name' ? 'words' : type === 'email' || type === 'url' ? 'off' : undefined;

/** Values of a list; blank first, and what stands in the cell stays in reach. */
export function choicesOf(field: FieldDefinition, value: string, custom: readonly CustomField[]): { value: string; label: string }[] {
	const known =
		field.type === 'yesNo'
			? yesOrNo()
			: field.type === 'phoneType'
				? Object.entries(m.fix.phoneTypes).map(([v, label]) => ({ value: v, label }))
				: (custom.find((c) => c.id === field.id)?.choices ?? []).map((c) => ({ value: c, label: c }));
	return [
		{ value: '', label: m.fix.blank },
		...known,
		...(value === '' || known.some((o) => o.value === value) ? [] : [{ value, label: value }])
	];
}
