import { dialling, hasPlan, readDigits, type NumberType, type PlanReading } from './phone-plan';
import { apartPhone, hasPhoneCharacters, isExponentForm, joinPhone, meantPhone } from './phone-text';
import { memoisePair } from '../memo';

export type PhoneKind = 'mobile' | 'fixed' | 'fixedOrMobile' | 'tollFree' | 'premium' | 'voip' | 'other';

/** A number that could be read. `e164` has no extension; `country` is '' where several share the plan and none fits. */
export interface ParsedPhone {
	e164: string;
	/** The country's plan knows the number. */
	valid: boolean;
	/** The length fits the country's plan. */
	possible: boolean;
	type: PhoneKind;
	/** The numbering-plan library's word for it; '' where the plan doesn't know the number. */
	numberType: NumberType | '';
	country: string;
	extension: string;
	/** What to store (VAL-1): E.164 with " ext. 12", or the typed text where turning it into E.164 would be a guess. */
	canonical: string;
}
/** Why a text can't be read as a number: VAL-3's codes, and `unreadable` for right characters in no known form. */
export interface PhoneProblem {
	problem: 'characters' | 'exponent' | 'unreadable';
	canonical: string;
}
export type PhoneResult = ParsedPhone | PhoneProblem;

const kinds: Partial<Record<NumberType | '', PhoneKind>> = {
	mobile: 'mobile',
	fixed_line: 'fixed',
	fixed_line_or_mobile: 'fixedOrMobile',
	toll_free: 'tollFree',
	premium_rate: 'premium',
	shared_cost: 'premium',
	voip: 'voip'
};

const bare = /^\d+$/;
const notDigits = /\D+/g;

/** The reading of a tidied text as it stands: its digits, and whether they begin with a plus. */
function asTyped(main: string, region: string): PlanReading | null {
	const plusAt = main.indexOf('+');
	// A plus after a digit is a second number, or none.
	if (plusAt >= 0 && (main.includes('+', plusAt + 1) || /\d/u.test(main.slice(0, plusAt)))) return null;
	const plus = plusAt >= 0;
	const digits = bare.test(main) ? main : main.replace(notDigits, '');
	if (digits.length < 3 && digits !== main) return null;
	return readDigits(digits, plus, region);
}

/**
 * "49 170 1234567" in Germany: where numbers at home begin with 0, this can be area code 49, but a mobile it is far more often, and so is
 * what has more figures than the numbers of that area.
 */
function withOwnCode(typed: string, region: string): PlanReading | null {
	const first = typed.charCodeAt(typed.charCodeAt(0) === 40 ? 1 : 0);
	if (first < 49 || first > 57) return null;
	const { code, trunk } = dialling(region);
	if (trunk !== '0' || typed.includes('+')) return null;
	const digits = typed.replace(/\D/gu, '');
	return digits.startsWith(code) && digits.length >= code.length + 8 ? readDigits(digits, true, '') : null;
}

const LONG_WITH_CODE = 12;
const isLong = (typed: string): boolean => typed.replace(/\D/gu, '').length >= LONG_WITH_CODE;

/**
 * The reading as typed where the plan knows the number, else what is surely meant: "(0)" after a country code, 00 or
 * 011 for the plus. A number that no plan knows keeps the reading of its meant form.
 */
function reading(typed: string, region: string): { number: PlanReading | null; main: string } {
	const plain = asTyped(typed, region);
	const own = withOwnCode(typed, region);
	if (own?.valid && (!plain?.valid || own.type === 'mobile' || isLong(typed))) return { number: own, main: typed };
	if (plain?.valid) return { number: plain, main: typed };
	const main = meantPhone(typed);
	const meant = main === typed ? plain : (asTyped(main, region) ?? plain);
	if (!meant?.valid && /^\(?011/u.test(main)) {
		const abroad = asTyped(main.replace(/^\(?011\)?/u, '+'), region);
		if (abroad?.valid) return { number: abroad, main };
	}
	return { number: meant, main };
}

/**
 * Plans for which E.164 adds nothing that wasn't typed: any valid number, any possible one typed with its country
 * code, and ten digits of North America (555-0100 style numbers are common in lists and must still match).
 */
const isCertain = (number: PlanReading, main: string): boolean =>
	number.valid || (number.possible && (main.includes('+') || /^\+1[2-9]\d{9}$/u.test(number.e164)));

function parse(text: string, region: string): PhoneResult {
	const { main: typed, extension } = apartPhone(text);
	if (!hasPhoneCharacters(typed))
		return isExponentForm(text) ? { problem: 'exponent', canonical: text } : { problem: 'characters', canonical: text };
	const { number, main } = reading(typed, hasPlan(region) ? region : '');
	if (!number) return { problem: 'unreadable', canonical: joinPhone(main, extension) };
	const result: ParsedPhone = {
		e164: number.e164,
		valid: number.valid,
		possible: number.valid || number.possible,
		type: kinds[number.type] ?? 'other',
		numberType: number.type,
		country: number.country,
		extension,
		canonical: isCertain(number, main) ? joinPhone(number.e164, extension) : joinPhone(main, extension)
	};
	// Validation asks for the canonical form next; it reads the same, so it is not read again.
	if (number.valid && number.sure && result.canonical !== text) known.put(result.canonical, region, result);
	return result;
}

/** parsePhone for a text that is hardly asked for again: remembers no more than what it is stored as, which validation asks for next. */
export function parsePhoneOnce(text: string, region: string): PhoneResult {
	const read = parse(text, region);
	if (read.canonical === text && text.length <= 20) known.put(text, region, read);
	return read;
}

const known = memoisePair<PhoneResult>(parse, 6_000);

/**
 * A phone number by the numbering plan of `region` (ISO alpha-2; a number with + brings its own). Remembered by text
 * and region, since a number costs more than the rest of its row. Expects a trimmed text.
 */
export const parsePhone = (text: string, region: string): PhoneResult => known.get(text, region);

/**
 * What Mexico had dialled before mobiles until August 2019: 1 from abroad, 044 and 045 at home. Chat programs and address books write it
 * still; the ten digits behind it are the number.
 */
function formerMexican(digits: string, region: string): PlanReading | null {
	const ten = (/^521(\d{10})$/u.exec(digits) ?? (region === 'MX' ? /^04[45](\d{10})$/u.exec(digits) : null))?.[1];
	return ten === undefined ? null : readDigits(`52${ten}`, true, '');
}

/** The number that a Mexican mobile is, written as it was dialled until 2019, in E.164; null = it is none. */
export function formerNumber(text: string, region: string): string | null {
	const former = formerMexican(apartPhone(text).main.replace(/\D/gu, ''), region);
	return former?.valid ? former.e164 : null;
}

/**
 * A number that a text most likely is: "491701234567" in a list of US contacts, where no number has as many digits, or a Mexican mobile as
 * it was dialled. Null when it is none. Offered, never taken: it names a country that nobody named, or leaves out a digit.
 */
export function suggestPhone(text: string, region: string): string | null {
	const { main, extension } = apartPhone(text);
	if (!hasPhoneCharacters(main)) return null;
	const digits = main.replace(/\D/gu, '');
	const mexican = formerMexican(digits, region);
	if (mexican?.valid) return joinPhone(mexican.e164, extension);
	if (main.includes('+') || /^\(?0/u.test(main)) return null;
	if (digits.length < 10 || asTyped(main, region)?.valid) return null;
	const abroad = readDigits(digits, true, '');
	return abroad?.valid ? joinPhone(abroad.e164, extension) : null;
}
