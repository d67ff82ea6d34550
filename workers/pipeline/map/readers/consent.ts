import { consentOf, dayOfConsent, speaksOfConsent } from '../choices/consent-answers';
import { readDate } from '../../values/date';
import { memoise } from '../../values/memo';
import { foldKey } from '../../values/text';
import { refusesCalls } from '../call-results';
import { optOutAnswer } from '../opt-out';
import { isStandard, type Reader } from './reader';

const isConsent = (field: string): boolean => field === 'consentStatus';

/** A list of addresses that must not be written to: yes = no consent; no says nothing about consent given. */
export const reversedConsent: Reader = {
	id: 'reversedConsent',
	label: 'Consent, reversed',
	description: 'A yes means that the contact must not be written to.',
	fits: isConsent,
	read: (cell) => {
		const answer = optOutAnswer(cell);
		return answer === null ? cell : answer === 'yes' ? 'Denied' : 'Unknown';
	}
};

const read = memoise((cell: string): string => consentOf(cell) ?? cell, 500);
/** "Erteilt am 01.02.2024" says a day that the state doesn't hold. */
const dayBehind = memoise((cell: string): string[] => {
	const day = consentOf(cell) === null ? null : dayOfConsent(cell);
	return day === null ? [] : [day];
}, 500);

/** Yes and no, subscribed and unsubscribed in the words of any product. */
export const statedConsent: Reader = {
	id: 'statedConsent',
	label: 'Consent, as stated',
	description: 'Turns yes, subscribed, unsubscribed and the like into the states of consent.',
	fits: isConsent,
	read,
	rest: (cell) => dayBehind(cell)
};

/** "0000-00-00", "never" and "no" are no day on which somebody left. */
const left = memoise((cell: string): boolean => {
	const answer = optOutAnswer(cell);
	return answer === null ? /[1-9]/.test(cell) : answer === 'yes';
}, 500);
const day = (cell: string): string | null => (readDate(cell) === null ? null : cell.trim());

/** A column that only those have who left: its date says so, and when. */
export const withdrawnAt: Reader = {
	id: 'withdrawnAt',
	label: 'Day of leaving',
	description: 'A date means that consent was withdrawn then; it becomes the date of consent.',
	fits: isConsent,
	read: (cell) => (left(cell) ? 'Withdrawn' : ''),
	rest: (cell) => (left(cell) && day(cell) === null ? [cell.trim()] : []),
	refuses: left,
	refusal: 'Withdrawn',
	refusedOn: day
};

/** The same where the column fills the date of consent, or is a field of its own beside others. */
export const refusedAt: Reader = {
	id: 'refusedAt',
	label: 'Day of a refusal',
	description: 'A date means that consent was withdrawn then, whatever other columns say.',
	fits: (field) => field === 'consentDate' || !isStandard(field),
	read: (cell) => cell,
	refuses: left,
	refusal: 'Withdrawn',
	refusedOn: day
};

const refuses = memoise((cell: string): boolean => optOutAnswer(cell) === 'yes', 500);

const leaves = memoise((cell: string): boolean => {
	if (refusesCalls(cell)) return true;
	const state = consentOf(cell);
	// "Junk" and "bounced" among states of subscriptions; a bare no says nothing without its question.
	return state === 'Withdrawn' || (state === 'Denied' && speaksOfConsent(foldKey(cell)));
}, 500);

/** A status among whose values is "Unsubscribed" or "Do not call", kept as it is where another column says who agreed. */
export const statedToo: Reader = {
	id: 'statedToo',
	label: 'Refusal among its values',
	description: 'Unsubscribed, opted out, do not call and the like mean that consent was withdrawn, whatever other columns say.',
	fits: (field) => !isConsent(field),
	read: (cell) => cell,
	refuses: leaves,
	refusal: 'Withdrawn'
};

/** Leave for one channel beside leave for another: only who left it refuses (UNSUBSCRIBED), not who never joined (NEVER_SUBSCRIBED). */
export const leftToo: Reader = {
	...statedToo,
	id: 'leftToo',
	label: 'Leaving among its values',
	description: 'Unsubscribed, opted out and the like mean that consent was withdrawn for what the column names.',
	refuses: (cell) => leaves(cell) && !/\b(?:never|not|non)\b/u.test(foldKey(cell))
};

/** One more column by which people refuse, kept as it is: its yes denies consent, its no says nothing. */
export const optOutToo: Reader = {
	id: 'optOutToo',
	label: 'Refusal, beside others',
	description: 'A yes means that the contact must not be contacted, whatever other columns say.',
	fits: (field) => !isStandard(field),
	read: (cell) => cell,
	refuses
};

const withholds = memoise((cell: string): boolean => {
	const state = consentOf(cell);
	return state === 'Denied' || state === 'Withdrawn';
}, 500);

/** Consent in general, kept as it is beside a column that fills the field: its no denies consent, its yes says nothing. */
export const consentToo: Reader = {
	id: 'consentToo',
	label: 'Consent, beside others',
	description: 'A no means that the contact must not be contacted, whatever other columns say.',
	fits: (field) => !isStandard(field),
	read: (cell) => cell,
	refuses: withholds
};
