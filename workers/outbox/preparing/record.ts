import type { ContactValues } from '#domain/chunk';
import type { DeliveryRecord } from '#domain/delivery';
import { personName } from '#domain/contacts/person-name';
import { defaultProfile } from '#domain/scoring/scoring-profile';
import { UNSCORED, type TierScheme } from '#domain/scoring/score';
import { tierOf, type Thresholds } from '#domain/scoring/tier-schemes';
import { keyFactorsOf, type Judge } from '../../scoring/judge';
import { fieldProperties, type FieldNames } from '../destinations/properties';

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
	const properties = fieldProperties(contact.values, destination, defaults);
	const own = scoring.by === undefined ? undefined : contact.also?.get(scoring.by);
	const score = own === undefined ? contact.score : own === UNSCORED ? null : own;
	properties[destination.scoreField] = score;
	properties[destination.tierField] = scoring.scheme.tiers[tierOf(score, scoring.thresholds)].label;
	if (destination.factorsField) properties[destination.factorsField] = keyFactors(contact, scoring);
	return { externalId: contact.externalId, properties, ...(score === null && { emptied: destination.scoreField }) };
}

const keyFactors = (c: DeliverableContact, s: ScoringView): string =>
	keyFactorsOf(c.values, s.judge ?? { profile: defaultProfile(), model: null }, c.scoredAt, s.thresholds).join(', ');

/** How a receipt names a contact: its name, else its company, else nothing. */
export const displayName = (v: ContactValues): string => personName(v) || v.company || '';
