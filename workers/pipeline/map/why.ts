import { PHONE_FIELDS, standardField, type FieldId } from '#domain/fields';
import type { Candidate } from './candidates';
import type { Message, SourceColumn } from './columns';
import { isFieldConcept } from './candidates';

/** Why a column becomes a field of its own. `header` as shown. */
export function whyCustom(
	{ index, meaning, concept }: SourceColumn,
	header: string,
	candidates: readonly Candidate[],
	headers: readonly string[],
	taken: ReadonlyMap<FieldId, number>,
	elsewhere: ReadonlyMap<number, number>
): Message {
	const address = elsewhere.get(index);
	if (address !== undefined) return { code: 'customOtherAddress', params: { header, address } };
	if (concept !== null && meaning.match !== 'none' && !isFieldConcept(concept))
		return { code: 'customConcept', params: { header, concept } };
	const wish = candidates.find((c) => c.index === index);
	if (wish?.concept === 'phone') return { code: 'customPhonesFull', params: { header, limit: PHONE_FIELDS.length } };
	const field = (wish?.concept ?? concept) === 'email2' ? 'email' : wish?.concept;
	const other = field && taken.get(field as FieldId);
	if (field && other !== undefined)
		return { code: 'customFieldTaken', params: { header, other: headers[other] ?? '', field: standardField(field)?.label ?? field } };
	if (meaning.aside && meaning.aside !== 'other') return { code: `custom_${meaning.aside}`, params: { header } };
	return { code: 'customUnknown', params: { header } };
}
