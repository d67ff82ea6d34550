import type { ContactValues } from '#domain/chunk';
import type { DeliveryRecord, Destination } from '#domain/delivery';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, standardField, type FieldId } from '#domain/fields';
import { personName } from '#domain/person-name';
import { defaultProfile } from '#domain/scoring-profile';
import { UNSCORED, type TierScheme } from '#domain/score';
import { tierOf, type Thresholds } from '#domain/tier-schemes';
import { keyFactorsOf, type Judge } from '../scoring/judge';
import { phonePlaces } from './phone-places';

export interface DeliverableContact {
	externalId: string;
	values: ContactValues;
	score: number | null;
	/** The moment that the score belongs to, ms. */ scoredAt: number;
	/** Scores by what lists are scored by, 255 = unscored. */ also?: ReadonlyMap<string, number>;
}

/** The tier scheme in use with the user's own thresholds, and the time of the delivery, ms. */
export interface ScoringView {
	scheme: TierScheme;
	thresholds: Thresholds;
	now: number;
	/** What scores contacts; absent = the rules of an untouched device. */ judge?: Judge;
	/** What a list is scored by, where that is not what scores all contacts. */ by?: string;
}

export type FieldNames = Pick<Destination, 'scoreField' | 'tierField' | 'factorsField'> & {
	fields?: Readonly<Record<string, string>> | undefined;
};

/** custom:booth-size → booth-size; a slug that a standard field or one of ours already uses keeps apart as custom_SLUG. */
export function ownName(field: FieldId, names: FieldNames): string {
	if (!field.startsWith('custom:')) return field;
	const slug = field.slice('custom:'.length);
	const taken =
		slug === '' ||
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

/**
 * What is sent for a contact (PUSH-2): its filled fields under the names that the destination gives them, the score as a number (null =
 * unscored), the tier by its label, and the key factors in words where the destination has a field for them. Blank fields are left out, so
 * that a delivery never erases what the CRM knows; a score that is none by now is ours to take away. Numbers go where the destination keeps
 * their kind (phone-places.ts).
 */
export function toDeliveryRecord(
	contact: DeliverableContact,
	destination: FieldNames,
	scoring: ScoringView,
	defaults?: Readonly<Record<string, string>>
): DeliveryRecord {
	const properties: DeliveryRecord['properties'] = Object.create(null);
	const values = inPlaces(contact.values, destination, defaults);
	for (const field of Object.keys(values) as FieldId[]) {
		const value = values[field];
		const name = value ? nameOf(field, destination, defaults) : null;
		// Two fields of one name: the first that is filled.
		if (name !== null && value && !Object.hasOwn(properties, name)) properties[name] = value;
	}
	const own = scoring.by === undefined ? undefined : contact.also?.get(scoring.by);
	const score = own === undefined ? contact.score : own === UNSCORED ? null : own;
	properties[destination.scoreField] = score;
	properties[destination.tierField] = scoring.scheme.tiers[tierOf(score, scoring.thresholds)].label;
	if (destination.factorsField) properties[destination.factorsField] = keyFactors(contact, scoring);
	return { externalId: contact.externalId, properties, ...(score === null && { emptied: destination.scoreField }) };
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

const keyFactors = (c: DeliverableContact, s: ScoringView): string =>
	keyFactorsOf(c.values, s.judge ?? { profile: defaultProfile(), model: null }, c.scoredAt, s.thresholds).join(', ');

/** How a receipt names a contact: its name, else its company, else nothing. */
export const displayName = (v: ContactValues): string => personName(v) || v.company || '';
