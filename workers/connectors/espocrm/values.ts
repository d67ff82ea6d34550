/** Values as EspoCRM takes them, and what its answers say of them. */

import { keyOf } from '../kit/rows';
import { inKind, type Kinds } from '../shared/kinds';
import { at, listAt, textOf } from '../shared/json';
import type { Values } from '../shared/values';

/** All emails of a contact: the first one, and those beside it. */
export const emailsOf = (contact: unknown): string[] =>
	[at(contact, 'emailAddress'), ...(listAt(contact, 'emailAddressData') ?? []).map((d) => at(d, 'emailAddress'))].map((e) => keyOf(e));

/** {"messageTranslation": {"data": {"field": "lastName", "type": "required"}}}: what a 400 says of a field. */
export function failureOf(body: unknown): { field: string | null; reason: string } | null {
	const field = textOf(at(body, 'messageTranslation.data.field'));
	const type = textOf(at(body, 'messageTranslation.data.type'));
	return field === null && type === null ? null : { field, reason: [field, type].filter(Boolean).join(': ') };
}

export type Forms = (values: Values) => Record<string, string | number | boolean | string[] | null>;

/**
 * EspoCRM takes any other text for yes and no as the opposite, and a text for several choices as none, without a word (ORM/BaseEntity,
 * Tools/Import).
 */
export function formsOf(kinds: Kinds | null): Forms {
	const to = inKind(kinds, undefined, (parts) => parts);
	const form = (name: string, value: string | number): ReturnType<typeof to> => {
		const made = to(value, name);
		return kinds?.get(name)?.form === 'moment' && typeof made === 'string' ? made.replace('T', ' ').slice(0, 19) : made;
	};
	return (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? null : form(name, value)]));
}

/** The same as cells of a table: true and false, lists as JSON. */
export const cellsOf = (values: ReturnType<Forms>): Record<string, string | number> =>
	Object.fromEntries(
		Object.entries(values).map(([name, v]) => [name, typeof v === 'string' || typeof v === 'number' ? v : JSON.stringify(v)])
	);
