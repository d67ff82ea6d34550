/**
 * What a table of words has for a text that came with a file, or the text itself: `constructor` stands in no table, whatever objects have.
 */
export const wordOf = (table: Readonly<Record<string, string>>, text: string): string =>
	(Object.hasOwn(table, text) ? table[text] : undefined) ?? text;
