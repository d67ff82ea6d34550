import { consentOf } from '../choices/consent-answers';
import { memoise } from '../../values/memo';
import { parseYesNo } from '../../values/yes-no';
import type { Reader } from './reader';

const isConsent = (field: string): boolean => field === 'consentStatus';

/** A list of addresses that must not be written to: yes = no consent; no says nothing about consent given. */
export const reversedConsent: Reader = {
	id: 'reversedConsent', label: 'Consent, reversed', description: 'A yes means that the contact must not be written to.',
	fits: isConsent,
	read: (cell) => {
		const answer = parseYesNo(cell);
		return answer === null ? cell : answer === 'yes' ? 'Denied' : 'Unknown';
	}
};

const read = memoise((cell: string): string => consentOf(cell) ?? cell, 500);

/** Yes and no, subscribed and unsubscribed in the words of any product. */
export const statedConsent: Reader = {
	id: 'statedConsent', label: 'Consent, as stated', description: 'Turns yes, subscribed, unsubscribed and the like into the states of consent.',
	fits: isConsent,
	read
};

/** A column that only those have who left: its date says so. */
export const withdrawnAt: Reader = {
	id: 'withdrawnAt', label: 'Day of leaving', description: 'A date means that consent was withdrawn then; the date goes to the notes.',
	fits: isConsent,
	read: () => 'Withdrawn',
	rest: (cell) => [cell.trim()]
};
