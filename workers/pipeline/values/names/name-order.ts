import { isGivenName } from './given-names';
import type { PersonName } from './name-parse';

/** Countries and languages whose people write the family name first, in Latin letters (East Asian scripts show it by themselves). */
const COUNTRIES: ReadonlySet<string> = new Set(['HU', 'VN']);
const LANGUAGES: ReadonlySet<string> = new Set(['hu', 'vi']);

/** Whether names begin with the family name: by the row's country, where it says none by the language of the file's headers. */
export const isFamilyFirst = (country: string | null, language: () => string): boolean =>
	country === null ? LANGUAGES.has(language()) : COUNTRIES.has(country);

/**
 * "Nagy Péter": the first word is the family name, unless it alone is known as a given name ("Péter Nagy", as some write it for others).
 */
export function withFamilyFirst(name: PersonName): PersonName {
	if (name.first === '' || name.last === '') return name;
	const words = [name.middle, name.last].join(' ').split(' ').filter(Boolean);
	if (isGivenName(name.first) && !words.some((w) => isGivenName(w))) return name;
	return { ...name, last: name.first, first: words[0] ?? '', middle: words.slice(1).join(' ') };
}
