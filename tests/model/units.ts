import type { Change } from './oracle';

/** Fields that go back together or not at all. */
const UNITS = [
	['salutation', 'firstName', 'lastName', 'nameSuffix', 'fullName'],
	['street', 'city', 'state', 'postalCode', 'country'],
	['consentStatus', 'consentDate', 'consentText'],
	...[1, 2, 3, 4, 5].map((n) => [`phone${n}`, `phone${n}Type`])
];
export const together = (f: string): string[] => UNITS.find((u) => u.includes(f)) ?? [f];

/** Whether a later change is one of what an earlier one changed. */
export const isAbove = (changes: readonly Change[], earlier: Change, later: Change): boolean =>
	changes.indexOf(later) > changes.indexOf(earlier) && Object.keys(earlier.after).some((f) => together(f).some((g) => g in later.after));
