import type { ContactValues } from '#domain/chunk';
import type { DeliveryRecord, Destination } from '#domain/delivery';
import type { NamesSent } from '#domain/deliveries/names-sent';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, standardField, type FieldId } from '#domain/fields';
import { phonePlaces } from './phone-places';

export type FieldNames = Pick<Destination, 'scoreField' | 'tierField' | 'factorsField'> & {
	fields?: Readonly<Record<string, string>> | undefined;
};

/** A name under which nothing is sent or kept: backups and sealed values can't be read back with it. */
export const isUnfit = (name: string): boolean => name === '__proto__';

/** custom:booth-size → booth-size; a slug that a standard field or one of ours already uses keeps apart as custom_SLUG. */
export function ownName(field: FieldId, names: FieldNames): string {
	if (!field.startsWith('custom:')) return field;
	const slug = field.slice('custom:'.length);
	const taken =
		slug === '' ||
		isUnfit(slug) ||
		slug === 'externalId' ||
		slug === names.scoreField ||
		slug === names.tierField ||
		slug === names.factorsField ||
		standardField(slug) !== undefined;
	return taken ? `custom_${slug}` : slug;
}

/**
 * The name of a field at the destination; null = it is not sent. What the user mapped counts; where nothing was mapped,
 * the connector's own names; and our field ids where a connector has none (a webhook takes what it gets).
 */
export function nameOf(field: FieldId, names: FieldNames, defaults?: Readonly<Record<string, string>>): string | null {
	if (names.fields && Object.hasOwn(names.fields, field)) return names.fields[field] || null;
	if (defaults) return Object.hasOwn(defaults, field) ? defaults[field] || null : null;
	return ownName(field, names);
}

/** What is sent of a contact's own fields: those that are filled, under the names that the destination gives them. */
export function fieldProperties(
	contact: ContactValues,
	destination: FieldNames,
	defaults?: Readonly<Record<string, string>>
): DeliveryRecord['properties'] {
	const properties: DeliveryRecord['properties'] = Object.create(null);
	const values = inPlaces(contact, destination, defaults);
	for (const field of Object.keys(values) as FieldId[]) {
		const value = values[field];
		const name = value ? nameOf(field, destination, defaults) : null;
		// Two fields of one name: the first that is filled.
		if (name !== null && value && !Object.hasOwn(properties, name)) properties[name] = value;
	}
	return properties;
}

/** The values with each number, and what kind it is, under the field whose name at the destination it takes. */
function inPlaces(values: ContactValues, destination: FieldNames, defaults?: Readonly<Record<string, string>>): ContactValues {
	const places = phonePlaces(values, (field) => nameOf(field, destination, defaults));
	if ([...places].every(([from, to]) => from === to)) return values;
	const moved: ContactValues = { ...values };
	for (const [n, field] of PHONE_FIELDS.entries()) {
		delete moved[field];
		delete moved[PHONE_TYPE_FIELDS[n]!];
	}
	for (const [from, to] of places) {
		const type = values[PHONE_TYPE_FIELDS[PHONE_FIELDS.indexOf(from)]!];
		moved[to] = values[from]!;
		if (type) moved[PHONE_TYPE_FIELDS[PHONE_FIELDS.indexOf(to)]!] = type;
	}
	return moved;
}

/** The names of this moment, as a delivery keeps them. */
export const namesSent = (
	{ scoreField, tierField, factorsField, fields }: Destination,
	defaults: Readonly<Record<string, string>> | undefined
): NamesSent => ({ scoreField, tierField, factorsField, ...(fields && { fields }), ...(defaults && { defaults }) });
