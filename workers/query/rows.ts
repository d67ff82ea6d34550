import type { ContactRow } from '#domain/contact';
import { defaultProfile } from '#domain/scoring-profile';
import type { StoredContact } from '../store/contacts';
import { scoreContact } from '../pipeline/score/index';
import type { Snapshot } from './snapshot';
import { tierOf } from '#domain/tier-schemes';

/** A stored contact as a row of the list. */
export function toRow(s: Snapshot, c: StoredContact): ContactRow {
	const v = c.values;
	return {
		id: c.id,
		name: v.fullName ?? [v.firstName, v.lastName].filter(Boolean).join(' '),
		email: v.email ?? '', phone: v.phone1 ?? '', company: v.company ?? '', jobTitle: v.jobTitle ?? '',
		score: c.score, tier: tierOf(c.score, s.settings.tierThresholds),
		keyFactors: scoreContact(v, defaultProfile(), c.scoredAt, s.settings.tierThresholds).keyFactors,
		source: v.leadSource ?? '', status: v.leadStatus ?? '',
		delivery: s.delivery.get(c.id) ?? null, updatedAt: c.updatedAt
	};
}
