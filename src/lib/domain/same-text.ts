/** A text without accents and in small letters: what people take for the same, as "Trade Show" and "TRADE SHOW", is the same then. */
export const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Texts as a list spells them; those that are not in it stay as they are. */
export const spelledAs = (list: readonly string[], texts: readonly string[]): string[] =>
	texts.map((text) => list.find((one) => one === text || plainText(one) === plainText(text)) ?? text);
