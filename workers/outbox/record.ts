import type { ContactValues } from '#domain/chunk';
import type { DeliveryRecord, Destination } from '#domain/delivery';
import { standardField, type FieldId } from '#domain/fields';
import { defaultProfile } from '#domain/scoring-profile';
import type { TierScheme } from '#domain/score';
import { tierOf, type Thresholds } from '#domain/tier-schemes';
import { keyFactorsOf, type Judge } from '../scoring/judge';

export interface DeliverableContact { externalId: string; values: ContactValues; score: number | null; /** The moment that the score belongs to, ms. */ scoredAt: number }

/** The tier scheme in use with the user's own thresholds, and the time of the delivery, ms. */
export interface ScoringView { scheme: TierScheme; thresholds: Thresholds; now: number; /** What scores contacts; absent = the rules of an untouched device. */ judge?: Judge }

type FieldNames = Pick<Destination, 'scoreField' | 'tierField' | 'factorsField'>;

/** custom:booth-size → booth-size; a slug that a standard field or one of ours already uses keeps apart as custom_SLUG. */
function propertyName(field: FieldId, names: FieldNames): string {
	if (!field.startsWith('custom:')) return field;
	const slug = field.slice('custom:'.length);
	const taken = slug === '' || slug === 'externalId' || slug === names.scoreField || slug === names.tierField || slug === names.factorsField || standardField(slug) !== undefined;
	return taken ? `custom_${slug}` : slug;
}

/**
 * What is sent for a contact (PUSH-2): its filled fields under our field ids, the score as a number (null = unscored),
 * the tier by its label, and the key factors in words where the destination has a field for them.
 * Blank fields are left out, so that a delivery never erases what the CRM knows.
 */
export function toDeliveryRecord(contact: DeliverableContact, destination: FieldNames, scoring: ScoringView): DeliveryRecord {
	const properties: DeliveryRecord['properties'] = Object.create(null);
	for (const field of Object.keys(contact.values) as FieldId[]) {
		const value = contact.values[field];
		if (value) properties[propertyName(field, destination)] = value;
	}
	properties[destination.scoreField] = contact.score;
	properties[destination.tierField] = scoring.scheme.tiers[tierOf(contact.score, scoring.thresholds)].label;
	if (destination.factorsField) properties[destination.factorsField] = keyFactors(contact, scoring);
	return { externalId: contact.externalId, properties };
}

const keyFactors = (c: DeliverableContact, s: ScoringView): string => keyFactorsOf(c.values, s.judge ?? { profile: defaultProfile(), model: null }, c.scoredAt, s.thresholds).join(', ');

/** How a receipt names a contact: its name, else its company, else nothing. */
export const displayName = (v: ContactValues): string =>
	v.fullName || [v.firstName, v.lastName].filter(Boolean).join(' ') || v.company || '';
