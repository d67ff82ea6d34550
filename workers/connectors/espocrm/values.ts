/** Values as EspoCRM takes them, and what its answers say of them. */

import type { DeliveryResult } from '#domain/delivery';
import { keyOf, type Row } from '../kit/rows';
import { inKind, type Kinds } from '../shared/kinds';
import { at, listAt, textOf } from '../shared/json';
import type { Values } from '../shared/values';
import { refusedBy, rejected } from '../shared/verdict';

/** All emails of a contact: the first one, and those beside it. */
export const emailsOf = (contact: unknown): string[] =>
	[at(contact, 'emailAddress'), ...(listAt(contact, 'emailAddressData') ?? []).map((d) => at(d, 'emailAddress'))].map((e) => keyOf(e));

/** What EspoCRM holds against a field, by the name of the check that it failed. */
interface Failure {
	field: string | null;
	type: string | null;
}

/** {"messageTranslation": {"data": {"field": "lastName", "type": "required"}}}: what a 400 says of a field. */
export function failureOf(body: unknown): Failure | null {
	const field = textOf(at(body, 'messageTranslation.data.field'));
	const type = textOf(at(body, 'messageTranslation.data.type'));
	return field === null && type === null ? null : { field, type };
}

/** A failure in EspoCRM's own words. */
export const saidOf = ({ field, type }: Failure): string => [field, type].filter(Boolean).join(': ');

/** Checks whose bare names ("valid") would say the opposite of what is the matter (Classes/FieldValidators of EspoCRM). */
const UNFIT: ReadonlySet<string> = new Set(['valid', 'pattern', 'emailAddress', 'array', 'arrayOfString']);

/** What EspoCRM holds against a row, in words. */
export function refusedFor(row: Row, failure: Failure): DeliveryResult {
	const { field, type } = failure;
	if (field !== null && type === 'required') return refusedBy(row, { code: 'deliveryFieldRequired', params: { field } }, field);
	if (field !== null && type !== null && UNFIT.has(type)) {
		const value = String(row.values[field] ?? '').slice(0, 60);
		return refusedBy(row, { code: 'deliveryFieldNotChoice', params: { field, value, choices: '', count: 0 } }, field);
	}
	return rejected(row, saidOf(failure), field);
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
