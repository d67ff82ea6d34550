import { GIVEN_NAMES } from '../data/given-names';

let names: Set<string> | undefined;
const plain = /^[a-z]+$/i;

/** True for a common given name, whatever its accents and capitals ("Jürgen", "jean-luc"). */
export function isGivenName(word: string): boolean {
	names ??= new Set(GIVEN_NAMES.split(' '));
	if (plain.test(word)) return names.has(word.toLowerCase());
	const key = word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/ø/gu, 'o')
		.replace(/ł/gu, 'l')
		.replace(/ß/gu, 'ss')
		.replace(/ı/gu, 'i');
	return names.has(key) || (key.includes('-') && key.split('-').every((part) => names?.has(part)));
}
