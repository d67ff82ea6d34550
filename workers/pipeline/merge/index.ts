/** The merge stage: two contacts → one (DUP-6). */
import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import type { MergeOptions, MergeResult } from '../stages';
import type { Draft } from './draft';
import { CONSENT, mergeConsent } from './fields/consent';
import { mergeActivities, mergeNotes, mergeTags } from './fields/lists';
import { mergePhones } from './fields/phones';
import { mergeCount, mergeDate, mergeEmail, mergeSingle } from './fields/single';
import { ADDRESS, mergeUnit, NAME } from './fields/unit';
import { newestWins } from './survivorship/newest-wins';
import { survivorshipRules } from './survivorship/index';

export { survivorshipRules } from './survivorship/index';
export { CONSENT } from './fields/consent';
export { ADDRESS, NAME } from './fields/unit';

const together = new Set<FieldId>([...NAME.fields, ...ADDRESS.fields, ...CONSENT.fields, ...PHONE_FIELDS, ...PHONE_TYPE_FIELDS]);
const counts = new Set<FieldId>(['visits', 'emailOpens', 'emailClicks', 'downloads', 'eventVisits']);

/** Field by field what is special; everything else, custom fields too, is a single value by the rule. */
const special: ReadonlyMap<FieldId, (d: Draft) => void> = new Map([
	['email', mergeEmail],
	['tags', mergeTags],
	['notes', mergeNotes],
	['activities', mergeActivities],
	['createdDate', (d: Draft) => mergeDate(d, 'createdDate', 'earliest')],
	['lastActivityDate', (d: Draft) => mergeDate(d, 'lastActivityDate', 'latest')]
]);

const filledFields = (values: ContactValues): FieldId[] => (Object.keys(values) as FieldId[]).filter((f) => !!values[f]);

/**
 * Merges `incoming` into `existing` (DUP-6). Pure; neither side is changed.
 *
 * - A blank never replaces a value, and a person's pick stands above every rule.
 * - Names, addresses and consents go as a whole, never half of each; phones, tags, dated activities and notes are united.
 * - createdDate: the earliest; lastActivityDate: the latest; counts: the newer record's.
 * - A withdrawn consent gives way only to a later one about the same channels.
 * - What neither survives nor lost by the rule or a pick is in `conflicts` (Conflicts During Merge), with the value
 *   that is kept ('' = none).
 *
 * Merging a contact with itself changes nothing, and merging the same contact in twice is as merging it in once.
 * Under `newestWins` the incoming side wins among equally old ones: it is the later row of the file.
 */
export function mergeContacts(existing: ContactValues, incoming: ContactValues, options: MergeOptions): MergeResult {
	const here = filledFields(existing);
	const there = filledFields(incoming);
	const draft: Draft = {
		existing,
		incoming,
		conflicts: [],
		values: Object.create(null) as ContactValues,
		rule: survivorshipRules.get(options.rule) ?? newestWins,
		ctx: {
			existingAt: options.existingAt,
			incomingAt: options.incomingAt,
			existingFilled: here.length,
			incomingFilled: there.length,
			existingSource: existing.leadSource ?? '',
			incomingSource: incoming.leadSource ?? ''
		},
		picks: options.picks ?? {}
	};
	mergeUnit(draft, NAME);
	mergePhones(draft);
	mergeUnit(draft, ADDRESS);
	mergeConsent(draft);
	for (const field of new Set([...here, ...there])) {
		if (together.has(field)) continue;
		const own = special.get(field);
		if (own) own(draft);
		else if (counts.has(field)) mergeCount(draft, field);
		else mergeSingle(draft, field);
	}
	const changed = [...new Set([...here, ...filledFields(draft.values)])].filter((f) => (existing[f] || undefined) !== draft.values[f]);
	return { values: draft.values, changed, conflicts: draft.conflicts };
}
