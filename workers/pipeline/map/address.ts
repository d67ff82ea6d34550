import type { Column, ContactChunk } from '#domain/chunk';
import { columnIn } from '../fill-in';
import { countryCode } from '../values/country';
import { stateCode } from '../values/state';
import { splitLabelled } from './labelled-address';

/** A postal address in parts; null = not found. What isn't understood stays in the street. */
export interface AddressParts {
	street: string | null;
	city: string | null;
	state: string | null;
	postalCode: string | null;
	country: string | null;
}

const UK = /^(.*?)\s*\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})$/i;
const CA = /^([A-Z][A-Z .]*?)\s+([A-Z]\d[A-Z]\s?\d[A-Z]\d)$/i;
const STATE_ZIP = /^([A-Z][A-Z .]*?)\s+(\d{5}(?:-\d{4})?|\d{4})$/i;
const CITY_STATE_ZIP = /^(.+?)\s+([A-Z]{2,3})\s+(\d{5}(?:-\d{4})?|\d{4})$/;
const ZIP_CITY = /^(\d{4}\s?[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s+(\p{L}[^\d]*)$/u;
const CITY_ZIP = /^(\p{L}[^\d]*?)\s+(\d{4,6}|\d{3}-\d{4}|\d{5}-\d{3}|\d{4}-\d{3})$/u;
const ZIP = /^(\d{4,6}|\d{4}-\d{3}|\d{5}-\d{4}|\d{3}-\d{4}|\d{5}-\d{3}|\d{2}-\d{3}|\d{3} \d{2})$/;

/**
 * The country that a part names in full or by a usual short form; two letters alone could be a state, so they count only when they are
 * none.
 */
function countryOf(part: string): string | null {
	const code = countryCode(part);
	if (!code || /\d/.test(part)) return null;
	return part.length === 2 && stateCode(part, '') !== null ? null : code;
}

/** Two spaces between all parts, as Mailchimp writes addresses: "1 Elm St  Salem  OR  97301  US". */
const SPACED = /^[^,;\r\n]*\S {2,}\S[^,;\r\n]* {2,}\S[^,;\r\n]*$/;

/**
 * Street, city, state, postal code and country of a one-line address, or null when it isn't clearly one: the end
 * must name a postal code with a city or state, or a country after a city (MAP-3).
 */
export function splitAddress(text: string): AddressParts | null {
	if (text.length > 300) return null;
	const parts = text
		.split(SPACED.test(text) ? / {2,}/ : /\s*(?:[,;]|\r?\n)\s*/)
		.map((s) => s.trim())
		.filter(Boolean);
	if (parts.length < 2) return null;
	const found: AddressParts = { street: null, city: null, state: null, postalCode: null, country: null };
	if (parts.length > 2 || !/\d/.test(parts[parts.length - 1] as string)) {
		const code = countryOf(parts[parts.length - 1] as string);
		if (code) found.country = parts.pop() as string;
	}
	if (parts.length < 2) return null;
	const clear = takeRegion(parts, found);
	if (parts.length === 0 || (!clear && found.country === null)) return null;
	if (!clear) {
		// "…, Lisbon, Portugal": the part before the country is its city when a street with a number stands before it.
		if (parts.length < 2 || !/\d/.test(parts[0] as string) || /\d/.test(parts[parts.length - 1] as string)) return null;
		found.city = parts.pop() as string;
	}
	found.street = parts.join(', ');
	return found;
}

/** "D-01067 Dresden": the letter before the code is the country. */
function setPlate(
	set: (city: string, state: null, postalCode: string, used: number) => boolean,
	found: AddressParts,
	city: string,
	code: string
): boolean {
	const [, plate = '', digits = code] = /^([A-Z]{1,2})-(\d{4,5})$/i.exec(code) ?? [];
	const country = PLATES.get(plate.toUpperCase());
	const named = found.country === null ? undefined : (countryCode(found.country) ?? found.country);
	if (country === undefined || (named !== undefined && named !== country)) return set(city, null, code, 1);
	const done = set(city, null, digits, 1);
	if (done && found.country === null) found.country = country;
	return done;
}

/** Takes postal code, city and state off the end of `parts`; false (and nothing taken) when the end is no such thing. */
function takeRegion(parts: string[], found: AddressParts): boolean {
	const last = parts[parts.length - 1] as string;
	const set = (city: string | null, state: string | null, postalCode: string, used: number): boolean => {
		const cityPart = city ?? parts[parts.length - 1 - used];
		if (cityPart === undefined || cityPart === '' || /\d/.test(cityPart)) return false;
		const taken = used + (city === null ? 1 : 0);
		if (parts.length - taken < 1) return false;
		parts.splice(parts.length - taken, taken);
		Object.assign(found, { city: cityPart, state, postalCode });
		return true;
	};
	let m = STATE_ZIP.exec(last) ?? CA.exec(last);
	if (m && stateCode(m[1] as string, '') !== null) return set(null, m[1] as string, m[2] as string, 1);
	m = CITY_STATE_ZIP.exec(last);
	if (m && stateCode(m[2] as string, '') !== null) return set(m[1] as string, m[2] as string, m[3] as string, 1);
	m = UK.exec(last);
	if (m) return set(m[1] ? (m[1] as string) : null, null, m[2] as string, 1);
	m = ZIP_CITY.exec(last);
	if (m) return setPlate(set, found, m[2] as string, m[1] as string);
	m = CITY_ZIP.exec(last);
	if (m) return set(m[1] as string, null, m[2] as string, 1);
	if (ZIP.test(last)) {
		const before = parts[parts.length - 2] as string;
		if (parts.length > 3 && stateCode(before, '') !== null) {
			const city = parts[parts.length - 3] as string;
			return !/\d/.test(city) && set(city, before, last, 3);
		}
		return parts.length > 2 && set(null, null, last, 1);
	}
	if (parts.length > 2 && stateCode(last, '') !== null && !/\d/.test(parts[parts.length - 2] as string)) {
		found.state = last;
		found.city = parts[parts.length - 2] as string;
		parts.splice(parts.length - 2, 2);
		return true;
	}
	return false;
}

/** "Paris, France", "Austin, TX", "Austin, TX, USA": city with state or country, or null. */
export function splitPlace(text: string): Omit<AddressParts, 'street' | 'postalCode'> | null {
	if (text.length > 200) return null;
	const parts = text
		.split(',')
		.map((s) => s.trim())
		.filter(Boolean);
	if (parts.length < 2 || parts.length > 3 || /\d/.test(text)) return null;
	const [city, second, third] = parts as [string, string, string | undefined];
	if (third !== undefined) return countryCode(third) ? { city, state: second, country: third } : null;
	if (stateCode(second, '') !== null) return { city, state: second, country: null };
	return countryOf(second) ? { city, state: null, country: second } : null;
}

/** Countries as they stand before a postal code: D-80331. */
const PLATES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		D: 'DE',
		A: 'AT',
		CH: 'CH',
		F: 'FR',
		I: 'IT',
		B: 'BE',
		L: 'LU',
		NL: 'NL',
		DK: 'DK',
		PL: 'PL',
		E: 'ES',
		S: 'SE',
		CZ: 'CZ',
		FL: 'LI'
	})
);
const PLACE =
	/^(?:([A-Z]{1,2})-? ?)?(\d{4} ?[A-Z]{2}(?= )|\d{4,5}(?:-\d{3})?|\d{3} \d{2}|\d{2}-\d{3})[ ,]+(\p{L}[\p{L}\p{M} .'’()/-]*(?: \d{1,2})?)$/u;

/** "New York, NY 10001", "Toronto ON M5V 2T6", "Sydney NSW 2000". */
const CITY_LINE = /^(\p{L}[^\d,]*?)[,\s]\s*([A-Z]{2,3})[,\s]\s*(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/iu;

type CityLine = Pick<AddressParts, 'city' | 'state' | 'postalCode' | 'country'>;
function cityLine(text: string): CityLine | null {
	const place = PLACE.exec(text);
	if (place)
		return { city: (place[3] ?? '').trim(), state: null, postalCode: place[2] ?? null, country: PLATES.get(place[1] ?? '') ?? null };
	const line = CITY_LINE.exec(text);
	if (!line || stateCode(line[2] as string, '') === null) return null;
	return { city: line[1] as string, state: line[2] as string, postalCode: line[3] as string, country: null };
}

/**
 * "D-80331 München" or "New York, NY 10001" in the city of a file without a postal code: taken apart; state and country go to rows that name
 * none.
 */
function splitZipCity({ columns, rowNumbers }: ContactChunk): void {
	const city = columns.get('city');
	if (!city || columns.has('postalCode')) return;
	const found = city.map((v) => (v == null ? null : cityLine(v.trim())));
	if (found.every((m) => m === null)) return;
	found.forEach((m, i) => {
		if (!m) return;
		city[i] = m.city;
		for (const field of ['postalCode', 'state', 'country'] as const)
			if (m[field] !== null) columnIn(columns, field, rowNumbers.length)[i] ??= m[field];
	});
}

/**
 * Completes addresses in place: where the street alone is mapped, one-line addresses are taken apart; where the
 * city alone is mapped, "City, Country" is. Values that are not clearly so stay whole.
 */
export function completeAddress(chunk: ContactChunk): void {
	const { columns, rowNumbers } = chunk;
	splitZipCity(chunk);
	const street = columns.get('street');
	const city = columns.get('city');
	if (columns.has('state') || columns.has('postalCode') || columns.has('country')) {
		if (street && !city && !columns.has('postalCode')) completeSpaced(chunk, street);
		return;
	}
	if ((street === undefined) === (city === undefined)) return;
	const out = new Map<'street' | 'city' | 'state' | 'postalCode' | 'country', Column>();
	const put = (field: 'street' | 'city' | 'state' | 'postalCode' | 'country', i: number, value: string | null): void => {
		if (value === null) return;
		let column = out.get(field);
		if (!column) out.set(field, (column = columns.get(field) ?? new Array<string | null>(rowNumbers.length).fill(null)));
		column[i] = value;
	};
	const source = (street ?? city) as Column;
	for (let i = 0; i < source.length; i++) {
		const value = source[i];
		if (value == null || (!value.includes(',') && !value.includes('\n'))) continue;
		const labelled = street ? splitLabelled(value) : null;
		// Names of parts are no part of the street, not even where it is blank.
		if (labelled) source[i] = null;
		const found = labelled ?? (street ? splitAddress(value) : splitPlace(value));
		if (!found) continue;
		for (const field of ['street', 'city', 'state', 'postalCode', 'country'] as const)
			put(field, i, (found as Partial<AddressParts>)[field] ?? null);
	}
	for (const [field, column] of out) columns.set(field, column);
}

/**
 * Such an address beside a state and a country of the file's own (Mailchimp guesses them by the network): taken apart where theirs are blank
 * or the same.
 */
function completeSpaced({ columns, rowNumbers }: ContactChunk, street: Column): void {
	for (let i = 0; i < street.length; i++) {
		const text = street[i];
		const found = text != null && text.length <= 300 && SPACED.test(text.trim()) ? splitAddress(text.trim()) : null;
		if (!found?.postalCode) continue;
		const agrees = (['state', 'country'] as const).every((f) => {
			const [own, said] = [columns.get(f)?.[i]?.trim(), found[f]];
			return (
				!own || said === null || own.toLowerCase() === said.toLowerCase() || (f === 'country' && countryCode(own) === countryCode(said))
			);
		});
		if (!agrees) continue;
		street[i] = found.street;
		for (const field of ['city', 'state', 'postalCode', 'country'] as const)
			if (found[field] !== null && !columns.get(field)?.[i]) columnIn(columns, field, rowNumbers.length)[i] = found[field];
	}
}
