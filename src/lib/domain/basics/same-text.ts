/**
 * Marks that people leave out as they type. Not what makes another letter of one: vowel signs of Indian and Thai scripts, the voicing of
 * Japanese.
 */
const ACCENTS = /(?=\p{M})(?![\u3099\u309A])\p{Script=Inherited}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Is there any letter that `withoutAccents` does more to than lower its case? */
export const beyondAscii = (text: string): boolean => BEYOND_ASCII.test(text);

/** A text without accents and in small letters: what people take for the same, as "Trade Show" and "TRADE SHOW", is the same then. */
export const withoutAccents = (text: string): string =>
	(beyondAscii(text) ? text.normalize('NFD').replace(ACCENTS, '') : text).toLowerCase();

/** Texts as a list spells them; those that are not in it stay as they are. */
export function spelledAs(list: readonly string[], texts: readonly string[]): string[] {
	const same = (a: string, b: string): boolean => a === b || withoutAccents(a) === withoutAccents(b);
	return texts.map((text) => list.find((one) => same(one, text)) ?? text);
}
