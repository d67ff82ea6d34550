import type { ContactValues } from '#domain/chunk';
import { fieldDefinition, PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { Comparison } from '#domain/matching/match';
import { personName } from '#domain/contacts/person-name';
import { lineKey } from '../phone-key';
import type { Feature } from './features/feature';

/** Codes by kind and level; the first is of a value that one side lacks. */
const CODES: Readonly<Record<string, readonly string[]>> = {
	given: [
		'OneGivenName',
		'DifferentGivenName',
		'SameInitial',
		'AlikeGivenName',
		'CloseGivenName',
		'SameGivenName',
		'SwappedNames',
		'HalfSwappedNames'
	],
	family: ['OneFamilyName', 'DifferentFamilyName', 'AlikeFamilyName', 'CloseFamilyName', 'SameFamilyName'],
	generation: ['OneGeneration', 'DifferentGeneration', 'SameGeneration'],
	email: ['OneEmail', 'DifferentEmail', 'TwoPersonalEmails', 'SimilarEmail', 'TypoEmail', 'SameRoleEmail', 'SameEmail'],
	phones: ['OnePhone', 'DifferentMobiles', 'DifferentPhones', 'TypoPhone', 'SamePhoneOtherMobile', 'SamePhone', 'SameMobile'],
	company: ['OneCompany', 'DifferentCompany', 'PartlyCompany', 'AlikeCompany', 'CloseCompany', 'SameCompany'],
	title: ['OneName', 'DifferentName', 'PartlyName', 'AlikeName', 'CloseName', 'SameName'],
	street: [
		'OneStreet',
		'DifferentStreet',
		'SameNumber',
		'PartlyStreet',
		'PartlyStreet',
		'PartlyStreet',
		'PartlyStreet',
		'AlikeStreet',
		'AlikeStreet',
		'SameStreet',
		'SameAddress'
	],
	place: ['OnePlace', 'DifferentPlace', 'SameState', 'AlikePlace', 'SameCity', 'SamePostalCode', 'NearlySamePlace', 'SamePlace'],
	job: ['OneTitle', 'DifferentTitle', 'PartlyTitle', 'AlikeTitle', 'AlikeTitle', 'SameTitle'],
	web: ['OneWebsite', 'DifferentWebsite', 'AlikeWebsite', 'SameWebsite'],
	profile: ['OneProfile', 'DifferentProfile', 'AlikeProfile', 'SameProfile'],
	date: ['OneValue', 'DifferentValue', 'PartlyValue', 'TypoValue', 'SameValue'],
	identifier: ['OneValue', 'DifferentValue', 'TypoValue', 'SameValue'],
	reference: ['OneValue', 'DifferentValue', 'TypoValue', 'SameValue'],
	text: ['OneValue', 'DifferentValue', 'PartlyValue', 'AlikeValue', 'AlikeValue', 'SameValue'],
	choice: ['OneValue', 'DifferentValue', 'SameValue']
};

const nameOf = personName;
const phoneOf = (v: ContactValues): string => PHONE_FIELDS.map((f) => v[f]).find(Boolean) ?? '';
const placeOf = (v: ContactValues): string => [v.postalCode, v.city, v.state].filter(Boolean).join(' ');

const texts: Readonly<Record<string, (v: ContactValues) => string>> = {
	given: (v) => v.firstName ?? nameOf(v),
	family: (v) => v.lastName ?? nameOf(v),
	generation: (v) => v.nameSuffix ?? '',
	phones: phoneOf,
	street: (v) => v.street ?? '',
	place: placeOf
};
const shownAs: Readonly<Record<string, Comparison['field']>> = {
	given: 'firstName',
	family: 'lastName',
	generation: 'nameSuffix',
	phones: 'phones',
	street: 'street',
	place: 'city'
};

/** A number that both have, as the left writes it. */
function sharedPhone(left: ContactValues, right: ContactValues): string {
	const keys = new Set(PHONE_FIELDS.flatMap((f) => (right[f] ? [lineKey(right[f]).slice(-9)] : [])));
	return PHONE_FIELDS.map((f) => left[f] ?? '').find((n) => n !== '' && keys.has(lineKey(n).slice(-9))) ?? '';
}

/** A line of the waterfall. @param count how many have the value that both have, 0 = none */
export function evidenceOf(
	feature: Feature,
	level: number,
	weight: number,
	left: ContactValues,
	right: ContactValues,
	count: number
): Comparison {
	const kind = feature.kind.id;
	const field = shownAs[kind] ?? feature.fields[0] ?? 'name';
	const textOf = texts[kind] ?? ((v: ContactValues): string => v[feature.fields[0] as FieldId] ?? '');
	const params: Comparison['params'] = {
		left: textOf(left),
		right: textOf(right),
		label: field === 'phones' || field === 'name' ? '' : fieldDefinition(field as FieldId).label
	};
	if (kind === 'phones' && level >= 4) params['number'] = sharedPhone(left, right);
	if (count >= 3) params['shared'] = Math.round(count);
	return { field, code: `similar${CODES[kind]?.[level] ?? 'DifferentValue'}`, params, weight };
}
