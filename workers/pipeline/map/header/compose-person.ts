import type { Concept, Sense } from '../synonyms/types';
import type { Bag, Outcome } from './compose';

/** Names, ways to reach a person, and work. */
export function personOf(b: Bag): Outcome | undefined {
	return webOf(b) ?? reachOf(b) ?? partsOfName(b) ?? workOf(b) ?? nameOf(b);
}

function webOf(b: Bag): Outcome | undefined {
	if (b.has('linkedin', 'twitter', 'social')) {
		const concept: Concept = b.has('linkedin') ? 'linkedin' : b.has('twitter') ? 'twitter' : 'social';
		if (!b.only('linkedin', 'twitter', 'social', 'url', 'website', 'address', 'name', 'id', 'number', 'text'))
			return { concept: null, aside: 'other' };
		if (b.has('company', 'account')) return { concept: null, aside: 'company' };
		return concept === 'social' ? { concept, aside: 'other' } : { concept, strong: true };
	}
	return undefined;
}

function reachOf(b: Bag): Outcome | undefined {
	if (b.has('email', 'email2')) {
		if (!b.only('email', 'email2', 'address', 'number', 'postal'))
			return { concept: null, aside: b.has('phone', 'mobile') ? 'other' : 'attribute' };
		const later = b.has('email2', 'secondary', 'other') || b.ordinal > 1;
		return later ? { concept: 'email2', aside: 'other' } : { concept: 'email', strong: true };
	}
	if (b.has('fax') && b.only('fax', 'phone', 'number', 'line')) return { concept: 'fax', strong: true };
	if (b.has('pager') && b.only('pager', 'phone', 'number')) return { concept: 'pager', strong: true };
	if (b.has('phone', 'mobile'))
		return b.only('phone', 'mobile', 'number', 'line')
			? { concept: 'phone', strong: true }
			: { concept: null, aside: b.has('fax', 'name', 'email') ? 'other' : 'attribute' };
	if (b.has('fax', 'pager')) return { concept: null, aside: 'other' };
	if (b.has('direct') && b.only()) return { concept: 'phone' };
	if (b.has('website') || (b.has('url') && b.only('url', 'address', 'number')))
		return b.only('website', 'url', 'address', 'number', 'entity') ? { concept: 'website' } : { concept: null, aside: 'other' };
	return b.has('url') ? { concept: null, aside: 'attribute' } : undefined;
}

/** Meanings of a name that stand alone. */
const NAME_PARTS = ['namePrefix', 'secondLastName', 'phoneticName', 'middleName', 'nickname', 'maidenName', 'initials', 'fileAs'] as const;

function partsOfName(b: Bag): Outcome | undefined {
	const names: Sense[] = ['name', 'firstName', 'lastName', 'fullName', 'first', 'last', 'full', 'middle'];
	if (b.has('familyFirst'))
		return b.only('familyFirst', ...names) ? { concept: 'fullName', strong: true } : { concept: null, aside: 'other' };
	if (b.has('phonetic')) return { concept: 'phoneticName', aside: 'other' };
	const part = NAME_PARTS.find((p) => b.has(p));
	if (part) return b.has('firstName') && part === 'middleName' ? { concept: 'firstName' } : { concept: part, aside: 'other' };
	if (b.has('nick') && b.only('nick', ...names)) return { concept: 'nickname', aside: 'other' };
	if (b.has('salutation'))
		return b.only('salutation', 'title', 'name', 'text') ? { concept: 'salutation' } : { concept: null, aside: 'other' };
	if (b.has('nameSuffix')) return b.only('nameSuffix', 'name', 'title') ? { concept: 'nameSuffix' } : { concept: null, aside: 'other' };
	if (!b.has('firstName', 'lastName', 'fullName') && !(b.has('first', 'last') && b.has('name'))) return undefined;
	if (!b.only(...names)) return { concept: null, aside: 'other' };
	const first = b.has('firstName') || (b.has('first') && !b.has('lastName'));
	const last = b.has('lastName') || (b.has('last') && !b.has('firstName'));
	if (b.has('middle') && b.has('name') && !first && !last) return { concept: 'middleName', aside: 'other' };
	if (b.has('fullName') || (first && last)) return { concept: 'fullName', strong: true };
	return { concept: first ? 'firstName' : 'lastName', strong: true };
}

function workOf(b: Bag): Outcome | undefined {
	if (b.has('department'))
		return b.only('department', 'name', 'jobTitle') ? { concept: 'department', aside: 'other' } : { concept: null, aside: 'other' };
	if (b.has('companySize'))
		return b.only('companySize', 'count', 'number') ? { concept: 'companySize', strong: true } : { concept: null, aside: 'attribute' };
	if (b.has('annualRevenue'))
		return b.only('annualRevenue', 'number') ? { concept: 'annualRevenue', strong: true } : { concept: null, aside: 'attribute' };
	if (b.has('industry'))
		return b.only('industry', 'name')
			? { concept: 'industry', strong: true }
			: { concept: null, aside: b.has('code') ? 'attribute' : 'other' };
	if (b.has('jobTitle'))
		return b.only('jobTitle', 'title', 'name', 'text', 'notes') ? { concept: 'jobTitle' } : { concept: null, aside: 'other' };
	if (b.has('title') && b.only('title', 'name'))
		return b.has('name') ? { concept: 'salutation' } : b.has('work', 'company') ? { concept: 'jobTitle' } : { concept: 'title' };
	if (b.has('tags')) return b.only('tags', 'name') ? { concept: 'tags' } : { concept: null, aside: 'other' };
	if (b.has('notes', 'text'))
		return b.has('notes') && b.only('notes', 'text') && !b.has('company', 'account')
			? { concept: 'notes' }
			: { concept: null, aside: b.has('company', 'account') ? 'company' : 'attribute' };
	if (b.has('timeZone')) return { concept: 'timeZone', strong: true };
	return undefined;
}

const PLACES: readonly Sense[] = [
	'street',
	'street2',
	'address',
	'houseNumber',
	'city',
	'state',
	'region',
	'country',
	'postal',
	'postalCode',
	'district',
	'location',
	'stateOrStatus',
	'stateOrCountry',
	'zipCity',
	'poBox',
	'line'
];

function nameOf(b: Bag): Outcome | undefined {
	if (b.has(...PLACES)) return undefined;
	if (b.has('company', 'account') && b.only('name', 'full', 'number')) {
		if (b.has('number')) return { concept: null, aside: 'attribute' };
		if (b.has('name') || !b.has('entity', 'work', 'home', 'other', 'user')) return { concept: 'company' };
		return b.has('work', 'entity') && !b.has('user', 'home') ? { concept: 'company' } : undefined;
	}
	if (b.has('name') && b.only('name', 'full', 'middle', 'nick')) {
		if (b.has('middle')) return { concept: 'middleName', aside: 'other' };
		if (b.has('user', 'other', 'secondary')) return { concept: null, aside: 'other' };
		if (b.has('work')) return { concept: 'company' };
		return b.has('full', 'entity') ? { concept: 'fullName' } : b.has('home') ? undefined : { concept: 'name' };
	}
	if (b.has('entity') && b.only() && !b.has('work', 'home', 'other', 'billing', 'shipping', 'user', 'direct'))
		return { concept: 'fullName' };
	return undefined;
}
