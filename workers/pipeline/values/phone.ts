import { Metadata, parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { hasPhoneCharacters, isExponentForm, joinPhone, splitPhone } from './phone-text';
import { memoise } from './memo';

export type PhoneKind = 'mobile' | 'fixed' | 'fixedOrMobile' | 'tollFree' | 'premium' | 'voip' | 'other';

/** A number that could be read. `e164` has no extension; `country` is '' where several share the plan and none fits. */
export interface ParsedPhone {
	e164: string;
	/** The country's plan knows the number. */
	valid: boolean;
	/** The length fits the country's plan. */
	possible: boolean;
	type: PhoneKind;
	country: string;
	extension: string;
	/** What to store (VAL-1): E.164 with " ext. 12", or the typed text where turning it into E.164 would be a guess. */
	canonical: string;
}
/** Why a text can't be read as a number: VAL-3's codes, and `unreadable` for right characters in no known form. */
export interface PhoneProblem { problem: 'characters' | 'exponent' | 'unreadable'; canonical: string }

const kinds: Record<string, PhoneKind> = {
	MOBILE: 'mobile', FIXED_LINE: 'fixed', FIXED_LINE_OR_MOBILE: 'fixedOrMobile', TOLL_FREE: 'tollFree',
	PREMIUM_RATE: 'premium', SHARED_COST: 'premium', VOIP: 'voip'
};

const regionOf = (region: string): CountryCode | undefined => (isSupportedCountry(region) ? region : undefined);

/** The calling code of a country whose trunk prefix is 0, else ''. There "49 170 1234567" without + can only be the international form. */
const codeOfZeroCountry = memoise((region: string): string => {
	const country = regionOf(region);
	if (!country) return '';
	const plan = new Metadata();
	plan.selectNumberingPlan(country);
	// The package's types leave these two out.
	const numbering = plan.numberingPlan as unknown as { nationalPrefix(): string | undefined; callingCode(): string } | undefined;
	return numbering?.nationalPrefix() === '0' ? numbering.callingCode() : '';
}, 500);

function read(main: string, region: string) {
	const country = regionOf(region);
	if (!main.includes('+') && /^\(?[1-9]/u.test(main)) {
		const code = codeOfZeroCountry(region);
		const digits = main.replace(/\D/gu, '');
		if (code !== '' && digits.startsWith(code) && digits.length >= code.length + 8) {
			const international = parsePhoneNumberFromString('+' + digits, { extract: false });
			if (international?.isValid()) return international;
		}
	}
	return parsePhoneNumberFromString(main, country ? { defaultCountry: country, extract: false } : { extract: false });
}

/**
 * Plans for which E.164 adds nothing that wasn't typed: any valid number, any possible one typed with its country
 * code, and ten digits of North America (555-0100 style numbers are common in lists and must still match).
 */
const isCertain = (valid: boolean, possible: boolean, main: string, e164: string): boolean =>
	valid || (possible && (main.includes('+') || /^\+1[2-9]\d{9}$/u.test(e164)));

function parse(text: string, region: string): ParsedPhone | PhoneProblem {
	if (isExponentForm(text)) return { problem: 'exponent', canonical: text };
	const { main, extension } = splitPhone(text);
	const tidy = joinPhone(main, extension);
	if (!hasPhoneCharacters(main)) return { problem: 'characters', canonical: text };
	const number = read(main, region);
	if (!number) return { problem: 'unreadable', canonical: tidy };
	const kind = number.getType();
	const valid = kind !== undefined;
	const possible = valid || number.isPossible();
	const canonical = isCertain(valid, possible, main, number.number) ? joinPhone(number.number, extension) : tidy;
	return { e164: number.number, valid, possible, type: kinds[kind ?? ''] ?? 'other', country: number.country ?? '', extension, canonical };
}

const byRegion = new Map<string, (text: string) => ParsedPhone | PhoneProblem>();

/**
 * A phone number by the numbering plan of `region` (ISO alpha-2; a number with + brings its own). Remembered by text
 * and region, since a number costs about ten times what the rest of its row does. Expects a trimmed text.
 */
export function parsePhone(text: string, region: string): ParsedPhone | PhoneProblem {
	let known = byRegion.get(region);
	if (!known) {
		known = memoise((t) => parse(t, region), 100_000);
		byRegion.set(region, known);
	}
	return known(text);
}
