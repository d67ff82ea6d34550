import { isSupportedCountry, Metadata } from 'libphonenumber-js/max';
import { memoise } from '../values/memo';

/**
 * True where national numbers are dialled with a 0 in front: as a trunk prefix, or, in Italy and its neighbours, as a part of the number.
 * Country as ISO alpha-2.
 */
export const zeroInFront = memoise((country: string): boolean => {
	if (country === 'IT' || country === 'SM' || country === 'VA') return true;
	if (!isSupportedCountry(country)) return false;
	const plan = new Metadata();
	plan.selectNumberingPlan(country);
	// The package's types leave this one out.
	return (plan.numberingPlan as unknown as { nationalPrefix(): string | undefined } | undefined)?.nationalPrefix() === '0';
}, 500);
