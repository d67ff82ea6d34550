import { memoise } from '../values/memo';
import type { AddressParts } from './address';
import { headerMeaning } from './header/index';

/** A part with its name: "Postal / Zip Code: 20457". */
const PART = /^\s*(\p{L}[\p{L}\d /.()-]{1,40}?)\s*[::]\s*(.*)$/u;
/** Between the parts: a line, or a comma before a name. */
const BETWEEN = /\r?\n|[,;|]\s*(?=\p{L}[\p{L}\d /.()-]{1,40}:)/u;

const FIELDS = ['street', 'street2', 'city', 'state', 'postalCode', 'country'] as const;
type Field = (typeof FIELDS)[number];
const fieldOf = memoise((label: string): Field | null => {
	const { concept } = headerMeaning(label);
	return FIELDS.find((f) => f === concept) ?? null;
}, 200);

/**
 * An address whose parts have their names before them, as form builders write the answer to one question ("Street Address: Kai 1⏎City:
 * Hamburg"), in parts; null where a part has none or one that is no part of an address.
 */
export function splitLabelled(text: string): AddressParts | null {
	if (text.length > 500 || !text.includes(':')) return null;
	const found = new Map<Field, string>();
	for (const line of text.split(BETWEEN)) {
		if (line.trim() === '') continue;
		const [, label = '', value = ''] = PART.exec(line) ?? [];
		const field = fieldOf(label);
		if (field === null || found.has(field)) return null;
		found.set(field, value.trim());
	}
	if (found.size < 2) return null;
	const of = (field: Field): string | null => found.get(field) || null;
	const street = [of('street'), of('street2')].filter((s) => s !== null).join(', ') || null;
	return { street, city: of('city'), state: of('state'), postalCode: of('postalCode'), country: of('country') };
}
