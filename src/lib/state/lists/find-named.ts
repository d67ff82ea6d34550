import { withoutAccents } from '#domain/basics/same-text';

/** From so many on things are found by their name, not by looking through all of them. */
export const MANY = 12;

/** Those whose name has every word of a text, in their order; all of them for a blank one. Accents and case don't matter. */
export function findNamed<T>(all: readonly T[], text: string, nameOf: (one: T) => string): readonly T[] {
	const words = withoutAccents(text).split(/\s+/).filter(Boolean);
	if (words.length === 0) return all;
	return all.filter((one) => {
		const name = withoutAccents(nameOf(one));
		return words.every((word) => name.includes(word));
	});
}
