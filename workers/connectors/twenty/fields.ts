import type { TargetField } from '../connector';
import { at, listAt, textOf } from '../shared/json';

/** Fields of several parts, with the parts that a delivery writes. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
	FULL_NAME: ['firstName', 'lastName'],
	EMAILS: ['primaryEmail'],
	PHONES: ['primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode'],
	LINKS: ['primaryLinkUrl', 'primaryLinkLabel'],
	ADDRESS: ['addressStreet1', 'addressStreet2', 'addressCity', 'addressState', 'addressPostcode', 'addressCountry'],
	CURRENCY: ['amountMicros', 'currencyCode']
};
const KINDS: Readonly<Record<string, TargetField['type']>> = {
	TEXT: 'text',
	RICH_TEXT: 'text',
	NUMBER: 'number',
	NUMERIC: 'number',
	DATE: 'date',
	DATE_TIME: 'date',
	BOOLEAN: 'yesNo',
	SELECT: 'choice',
	MULTI_SELECT: 'choice',
	RATING: 'choice'
};

/** A field of Twenty as one or more of ours: name.firstName, name.lastName. */
export function partsOf(e: unknown): TargetField[] {
	const name = textOf(at(e, 'name'));
	const kind = textOf(at(e, 'type')) ?? '';
	if (name === null || at(e, 'isActive') === false) return [];
	const label = textOf(at(e, 'label')) ?? name;
	const writable =
		at(e, 'isSystem') !== true &&
		kind !== 'RELATION' &&
		kind !== 'ACTOR' &&
		kind !== 'TS_VECTOR' &&
		!['createdAt', 'updatedAt', 'deletedAt'].includes(name);
	const parts = PARTS[kind];
	if (parts)
		return parts.map((part) => ({
			name: `${name}.${part}`,
			label: `${label}: ${part}`,
			type: part === 'amountMicros' ? 'number' : 'text',
			required: false,
			writable
		}));
	const type = KINDS[kind] ?? 'other';
	return [
		{
			name,
			label,
			type,
			required: false,
			writable,
			...(kind === 'MULTI_SELECT' && { form: 'several' as const }),
			...(type === 'choice' && { choices: (listAt(e, 'options') ?? []).map((o) => textOf(at(o, 'value')) ?? '').filter((v) => v !== '') })
		}
	];
}
