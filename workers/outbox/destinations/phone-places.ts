import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS } from '#domain/fields';

type PhoneField = (typeof PHONE_FIELDS)[number];
type Kind = 'mobile' | 'home' | 'fax';

/** What a destination takes a field for, by the field's own name: MobilePhone, phone_home, Fax; null = any number. */
function kindOfName(name: string): Kind | null {
	if (/mobil|cell|sms|handy/i.test(name)) return 'mobile';
	if (/home|privat/i.test(name)) return 'home';
	return /fax/i.test(name) ? 'fax' : null;
}
const kindOfType = (type: string): Kind | null => (type === 'mobile' || type === 'home' || type === 'fax' ? type : null);

/**
 * Which of a destination's places each of a contact's numbers goes to: our field → the one of ours whose name there it takes. A mobile
 * number goes where the destination keeps mobile numbers, a fax number to a fax, and no first place stays blank while another holds a
 * number: many systems have one field for a number, and the only one that somebody left is not always our first. A number whose own field
 * is not sent never goes to a later place, so that a field that was left out by hand stays out.
 *
 * @param nameOf the name of a field there, null = it is not sent
 */
export function phonePlaces(values: ContactValues, nameOf: (field: PhoneField) => string | null): Map<PhoneField, PhoneField> {
	const free = PHONE_FIELDS.flatMap((field, at) => {
		const name = nameOf(field);
		return name === null ? [] : [{ field, at, kind: kindOfName(name) }];
	});
	const numbers = PHONE_FIELDS.flatMap((field, at) =>
		values[field]
			? [{ field, at, kind: kindOfType(values[PHONE_TYPE_FIELDS[at] ?? 'phone1Type'] ?? ''), sent: nameOf(field) !== null }]
			: []
	);
	const placed = new Map<PhoneField, PhoneField>();
	const place = (fits: (number: (typeof numbers)[number], target: (typeof free)[number]) => boolean): void => {
		for (const number of numbers) {
			if (placed.has(number.field)) continue;
			const n = free.findIndex((target) => (number.sent || target.at < number.at) && fits(number, target));
			if (n >= 0) placed.set(number.field, free.splice(n, 1)[0]!.field);
		}
	};
	place((number, target) => number.kind !== null && target.kind === number.kind);
	place((number, target) => number.kind !== 'fax' && target.kind === null);
	place((number, target) => number.kind !== 'fax' && target.kind !== 'fax');
	place((number, target) => number.kind === 'fax' && target.kind === null);
	return placed;
}
