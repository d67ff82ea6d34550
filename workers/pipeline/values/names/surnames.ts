import { ARABIC_AFTER_AL, SURNAMES } from '../data/surnames';

let names: Set<string> | undefined;
let arabic: Set<string> | undefined;

const plain = (word: string): string =>
	word
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/ø/gu, 'o')
		.replace(/ł/gu, 'l')
		.replace(/['’]/gu, '');

/** True for a common family name, whatever its accents and capitals. */
export function isSurname(word: string): boolean {
	names ??= new Set(SURNAMES.split(' '));
	return names.has(plain(word));
}

/** True for a family name that Al and El stand before as particles (al Fahd). */
export function followsAl(word: string): boolean {
	arabic ??= new Set(ARABIC_AFTER_AL.split(' '));
	return arabic.has(plain(word));
}
