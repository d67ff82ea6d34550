import type { ContactValues } from '../chunk';

/** A person's name in one piece; '' = none is known. */
export const personName = (v: Pick<ContactValues, 'fullName' | 'firstName' | 'lastName'>): string =>
	v.fullName || [v.firstName, v.lastName].filter(Boolean).join(' ');
