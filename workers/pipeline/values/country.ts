import { foldKey } from './text';
import { COUNTRY_ALIASES, COUNTRY_CODES, COUNTRY_NUMBERS } from './data/countries';
import { COUNTRY_NAMES } from './data/country-names';

let codes: Map<string, string> | undefined;
const alpha2 = new Set<string>();
/**
 * Letters of car plates that lists use for countries. They count where a cell is known to hold a country, not for telling what a column
 * holds.
 */
const plates = new Map(
	'd:DE a:AT f:FR i:IT e:ES b:BE l:LU p:PT s:SE n:NO h:HU v:VA'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)] as const)
);

/** Built on first use; a spelling of our own wins over a language's name, an earlier language over a later one. */
function build(): Map<string, string> {
	const map = new Map<string, string>();
	for (const pair of COUNTRY_CODES.split(' ')) {
		const [two = '', three = ''] = pair.split(':');
		alpha2.add(two);
		map.set(two.toLowerCase(), two);
		map.set(three.toLowerCase(), two);
	}
	const read = (list: string, fold: (name: string) => string): void => {
		for (const entry of list.split('|')) {
			const [code = '', names = ''] = entry.split('=');
			for (const name of names.split(',').map(fold)) if (name !== '' && !map.has(name)) map.set(name, code);
		}
	};
	read(COUNTRY_ALIASES, foldKey);
	// Folded already, as they are many.
	read(COUNTRY_NAMES, (name) => name);
	return map;
}

/** 🇩🇪 → DE. */
const fromFlag = (raw: string): string =>
	raw.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65));

function lookUp(text: string): string | null {
	codes ??= build();
	const key = foldKey(text);
	const bare = /^(?:\p{L} )+\p{L}$/u.test(key) ? key.replace(/ /gu, '') : key;
	return codes.get(key) ?? codes.get(bare) ?? codes.get(key.replace(/^(?:the|la|le|les|el|die|der) /u, '')) ?? null;
}

/** "Tanzania, United Republic of", "Taiwan, Province of China", "Bahamas, The": as the standard and the forms that follow it list them. */
const FORMAL = /^([^,]+),\s*(?:the|(?:[\p{L}' ]+ )?(?:republic|states?) of(?: the)?|province of china)\s*$/iu;

/** GB-ENG, US-CA, AT-9: the country before the hyphen of a code of ISO 3166-2; null for another text. */
function countryOfPart(text: string): string | null {
	const country = /^\s*([A-Z]{2})-[A-Z0-9]{1,3}\s*$/u.exec(text)?.[1];
	if (country === undefined) return null;
	codes ??= build();
	return alpha2.has(country) ? country : null;
}
/** True for the code of a state or region after its country's (ISO 3166-2): DE-NW, US-CA. */
export const isPartCode = (text: string): boolean => countryOfPart(text) !== null;

/** No country is called by more. */
const LONGEST = 80;

/** ISO 3166 alpha-2 code of a country's name or code in common languages and spellings, or null. */
export function countryCode(raw: string): string | null {
	if (raw.length > LONGEST) return null;
	const text = fromFlag(raw);
	const whole = lookUp(text);
	if (whole !== null) return whole;
	const whose = countryOfPart(text);
	if (whose !== null) return whose;
	const formal = FORMAL.exec(text)?.[1];
	if (formal !== undefined) return lookUp(formal);
	// "Germany (DE)", "DE - Germany": every part says the same.
	const parts = text.split(/[()[\]/|,;:]|\s[-–—]\s/u).filter((part) => part.trim() !== '');
	if (parts.length < 2 || parts.length > 3) return null;
	const found = new Set(parts.map(lookUp));
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** As countryCode, for a cell of a country column: the letters of car plates count too (D, A, F). */
export const countryOfCell = (raw: string): string | null =>
	raw.length > LONGEST
		? null
		: (countryCode(raw) ??
			plates.get(
				raw
					.trim()
					.toLowerCase()
					.replace(/[.\s-]+$/u, '')
			) ??
			null);

let numbers: Map<string, string> | undefined;

/** ISO 3166 alpha-2 code of a country's number (840, 036, also without its zeros: 36), or null. */
export function countryOfNumber(raw: string): string | null {
	const text = raw.trim();
	if (!/^\d{1,3}$/.test(text)) return null;
	numbers ??= new Map(COUNTRY_NUMBERS.split(' ').map((pair) => pair.split(':') as [string, string]));
	return numbers.get(text.padStart(3, '0')) ?? null;
}

/** True for an assigned alpha-2 code in capitals: the canonical form. */
export function isCountryCode(text: string): boolean {
	codes ??= build();
	return alpha2.has(text);
}
