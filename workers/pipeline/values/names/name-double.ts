import { isGivenName } from './given-names';
import { isInitial } from './name-tokens';
import type { PersonName } from './name-parse';
import { isSurname } from './surnames';

/** Countries whose people have two family names, that of each parent (ISO 3166). */
const COUNTRIES: ReadonlySet<string> = new Set(
	'ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR GQ BR PT AO MZ CV AD'.split(' ')
);
const LANGUAGES: ReadonlySet<string> = new Set(['es', 'pt', 'gl', 'ca']);

/** Whether names are of two family names: by the row's country, where it says none by the language of the file's headers. */
export const hasDoubleSurnames = (country: string | null, language: () => string): boolean =>
	country === null ? LANGUAGES.has(language()) : COUNTRIES.has(country);

/**
 * "María José García López": of what stands between the first given name and the last word, the last word is the first family name,
 * unless it is a given name (Ana María López). A name that is both counts as family name behind two others.
 */
export function withDoubleSurname(name: PersonName): PersonName {
	const middle = name.middle.split(' ').filter(Boolean);
	const word = middle[middle.length - 1];
	if (word === undefined || name.first === '' || isInitial(word) || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word)) return name;
	// "dos Santos Lima" and "de la Cruz López" have both already.
	if (name.last.split(' ').filter((w) => /^\p{Lu}/u.test(w)).length > 1) return name;
	if (isGivenName(word) && !(isSurname(word) && middle.length > 1)) return name;
	return { ...name, middle: middle.slice(0, -1).join(' '), last: `${word} ${name.last}` };
}
