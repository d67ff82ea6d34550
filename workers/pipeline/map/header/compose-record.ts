import { PHONE_PARTS } from '#domain/imports/mapping';
import type { Concept, Sense } from '../synonyms/types';
import type { Bag, Outcome } from './compose';

const PEOPLE = ['assistant', 'manager', 'spouse', 'children', 'otherPerson'] as const;
/** Meanings that say all by themselves, with a number, a date or an address beside them at most. */
const PLAIN = [
	'anniversary',
	'gender',
	'language',
	'photo',
	'nationality',
	'im',
	'visits',
	'emailOpens',
	'emailClicks',
	'downloads',
	'eventVisits',
	'custom',
	'poBox'
] as const;
const CONTACT_VALUES: readonly Sense[] = ['email', 'phone', 'mobile', 'fax', 'pager', 'website', 'linkedin', 'twitter', 'social', 'url'];

/** Other people, the record itself (owner, dates, status, source), consent, and properties of a value. */
export function recordOf(b: Bag): Outcome | undefined {
	const person = PEOPLE.find((p) => b.has(p));
	if (person) return { concept: person, aside: 'otherPerson' };
	return consentOf(b) ?? ownerOf(b) ?? datesOf(b) ?? lifeOf(b) ?? sourceOrStatus(b) ?? attributeOf(b) ?? plainOf(b);
}

function consentOf(b: Bag): Outcome | undefined {
	if (b.has('consentChannel') && b.only('consentChannel', 'consentStatus')) return { concept: 'consentChannel', strong: true };
	if (b.has('consentDate') && b.only('consentDate', 'consentStatus', 'date', 'time', 'optout'))
		return { concept: 'consentDate', strong: true };
	if (b.has('consentText') && b.only('consentText', 'consentStatus', 'text')) return { concept: 'consentText', strong: true };
	if (!b.has('consentStatus', 'optout', 'consentDate', 'consentText')) return undefined;
	if (
		b.has('id', 'source', 'url', 'thing', 'type', 'count', 'code', 'location', 'photo') ||
		(b.has('by') && !b.has('email', 'phone', 'mobile', 'postal'))
	)
		return { concept: null, aside: 'attribute' };
	// "Unsubscribed at": only those who left have a date there.
	if (b.has('date', 'time')) return { concept: 'consentDate', strong: true, ...(b.has('optout') ? { negative: true as const } : {}) };
	if (b.has('text', 'notes')) return { concept: 'consentText', strong: true };
	return b.has('optout') ? { concept: 'consentStatus', negative: true, strong: true } : { concept: 'consentStatus', strong: true };
}

function ownerOf(b: Bag): Outcome | undefined {
	if (b.has('createdBy') || (b.has('created') && b.has('by', 'owner', 'user'))) return { concept: 'createdBy', aside: 'attribute' };
	if (b.has('modifiedBy') || (b.has('modified') && b.has('by', 'owner', 'user'))) return { concept: 'modifiedBy', aside: 'attribute' };
	if (!b.has('owner')) return undefined;
	return b.only('owner', 'name', 'fullName', 'full') ? { concept: 'owner', strong: true } : { concept: null, aside: 'attribute' };
}

function datesOf(b: Bag): Outcome | undefined {
	if (b.has('activities')) return b.only('activities') ? { concept: 'activities', strong: true } : { concept: null, aside: 'attribute' };
	if (b.has('lastActivityDate') || (b.has('last') && b.has('activity')) || (b.has('activity') && b.has('date'))) {
		return b.only('lastActivityDate', 'last', 'activity', 'date', 'time', 'number')
			? { concept: 'lastActivityDate', strong: true }
			: { concept: null, aside: 'attribute' };
	}
	if (b.has('activity')) return { concept: null, aside: 'attribute' };
	if (b.has('modifiedDate', 'modified'))
		return b.only('modifiedDate', 'modified', 'date', 'time', 'last')
			? { concept: 'modifiedDate', aside: 'attribute' }
			: { concept: null, aside: 'attribute' };
	if (b.has('createdDate', 'created'))
		return b.only('createdDate', 'created', 'date', 'time', 'modified')
			? { concept: 'createdDate', strong: true }
			: { concept: null, aside: 'attribute' };
	return undefined;
}

function lifeOf(b: Bag): Outcome | undefined {
	if (b.has('birth') && b.has('name', 'lastName')) return { concept: 'maidenName', aside: 'other' };
	if (b.has('birth') && b.has('city', 'country', 'location', 'state', 'address')) return { concept: null, aside: 'other' };
	if (b.has('birthDate', 'birth')) return { concept: 'birthDate', aside: 'other' };
	return undefined;
}

function sourceOrStatus(b: Bag): Outcome | undefined {
	if (b.has('leadSource') && b.only('leadSource', 'source', 'name', 'type', 'text')) return { concept: 'leadSource', strong: true };
	if (b.has('source')) return b.only('source') ? { concept: 'leadSource' } : { concept: null, aside: 'attribute' };
	if (b.has('leadStatus') && b.only('leadStatus', 'status', 'stateOrStatus')) return { concept: 'leadStatus', strong: true };
	if (b.has('status'))
		return b.only('status') && !b.has('work', 'home', 'user') ? { concept: 'leadStatus' } : { concept: null, aside: 'attribute' };
	if (b.has('stateOrStatus')) {
		if (b.only('stateOrStatus') && b.has('entity', 'account')) return { concept: 'leadStatus' };
		if (b.has('work', 'home', 'billing', 'shipping', 'other', 'address', 'state', 'country', 'postal')) return undefined;
		return b.only('stateOrStatus') ? { concept: 'stateOrStatus' } : { concept: null, aside: 'attribute' };
	}
	return undefined;
}

/** "Email status", "Phone type", "Company ID": a property of a value, or the number of a record. */
function attributeOf(b: Bag): Outcome | undefined {
	const part =
		PHONE_PARTS.find((p) => b.has(p)) ?? (b.has('country') && b.has('code') && b.has('phone', 'mobile') ? 'callingCode' : undefined);
	if (part)
		return b.only(part, 'phone', 'mobile', 'number', 'code', 'country')
			? { concept: part, aside: 'attribute', strong: true }
			: { concept: null, aside: 'attribute' };
	if (b.has('phoneLabel')) return { concept: 'phoneLabel' };
	if (b.has('type')) {
		if (b.has('phone', 'mobile') && b.only('type', 'phone', 'mobile', 'number')) return { concept: 'phoneLabel' };
		return b.has('industry') && b.only('industry', 'type') ? { concept: 'industry' } : { concept: null, aside: 'attribute' };
	}
	if (b.has('accountId'))
		return b.only('accountId', 'id', 'number', 'code', 'name')
			? { concept: 'accountId', strong: true }
			: { concept: null, aside: 'attribute' };
	if (b.has('id')) {
		if (b.has('email') && b.only('email', 'id')) return { concept: 'email' };
		if (b.has('linkedin', 'twitter', 'im', 'social')) return undefined;
		return b.has('company', 'account') && b.only('id', 'number')
			? { concept: 'accountId' }
			: { concept: b.only('id', 'number') ? 'id' : null, aside: 'attribute' };
	}
	if (b.has('account') && b.has('number') && b.only('account', 'number')) return { concept: 'accountId' };
	if (b.has('count')) return { concept: null, aside: 'attribute' };
	if (b.has('year', 'month', 'day')) return { concept: null, aside: 'attribute' };
	if (b.has('date') || (b.has('time') && b.has(...CONTACT_VALUES))) return { concept: null, aside: 'attribute' };
	if (b.has('thing')) return { concept: null, aside: 'other' };
	if (b.has('code', 'country', 'state', 'time', 'text') && b.has('phone', 'mobile', 'fax', 'email'))
		return { concept: null, aside: 'attribute' };
	return undefined;
}

function plainOf(b: Bag): Outcome | undefined {
	const plain = PLAIN.find((p) => b.has(p));
	if (!plain) return undefined;
	const own: Sense[] = [plain, 'number', 'name', 'address', 'url', 'count', 'text', 'id'];
	if (!b.only(...own)) return { concept: null, aside: 'other' };
	const standard: readonly Concept[] = ['visits', 'emailOpens', 'emailClicks', 'downloads', 'eventVisits'];
	return standard.includes(plain) ? { concept: plain } : { concept: plain, aside: 'other' };
}
