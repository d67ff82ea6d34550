import { hasArrived } from '#domain/deliveries/arrived';
import type { ContactRow } from '#domain/contact';
import { firstPhone, type FieldId } from '#domain/fields';
import { personName } from '#domain/contacts/person-name';
import { tierOf } from '#domain/scoring/tier-schemes';
import { keyNotesOf } from '../scoring/judge';
import { scoreAt, updatedAt } from './chunk-index';
import type { ContactAt } from './contact-values';
import { changedIn } from './changed-since';
import { deliveryOf } from './deliveries';
import { chunkAt, idAt, positionAt } from './places';
import type { ScoredBy } from './scored-by';
import type { Snapshot } from './snapshot';

/** A contact as a row of the list. @param fields further values that are asked for */
export function toRow(
	s: Snapshot,
	{ by, judge, thresholds }: ScoredBy,
	{ place, values: v, scoredAt }: ContactAt,
	fields: readonly FieldId[] = []
): ContactRow {
	const chunk = s.chunks[chunkAt(place)]!;
	const i = positionAt(place);
	const score = scoreAt(chunk, i, by);
	const delivery = deliveryOf(s.deliveries, chunk.serial, i);
	const updated = updatedAt(chunk, i);
	return {
		id: idAt(s, place),
		name: personName(v),
		email: v.email ?? '',
		phone: firstPhone(v),
		company: v.company ?? '',
		jobTitle: v.jobTitle ?? '',
		score,
		tier: tierOf(score, thresholds),
		keyFactors: keyNotesOf(v, judge, scoredAt, thresholds),
		source: v.leadSource ?? '',
		status: v.leadStatus ?? '',
		delivery,
		...(delivery !== null &&
			hasArrived(delivery) &&
			changedIn(s.changed, chunk.serial).some((bits) => bits[i] === 1) && { changedSince: true }),
		updatedAt: updated,
		...(fields.length > 0 ? { fields: Object.fromEntries(fields.flatMap((f) => (v[f] ? [[f, v[f]]] : []))) } : {})
	};
}
