const WORD = '[\\p{L}\\p{M}\\p{N}]';
const isWord = new RegExp(WORD, 'u');
const isAddress = /^[^\s@]+@[^\s@]+$/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** An address as a whole: anna@firm.de is neither in joanna@firm.de or jo.anna@firm.de nor in anna@firm.dev or anna@firm.de.example. */
const address = (text: string): string => `${escaped(text)}(?!-?${WORD}|\\.${WORD})(?<!${WORD}[._%+-]*${escaped(text)})`;

/** Any other text where a letter or digit of its end isn't followed by one, and likewise before it: “Anna Li” is not in “Hanna Lindner”. */
function phrase(text: string): string {
	const [first = '', last = ''] = [[...text][0], [...text].at(-1)];
	return `${escaped(text)}${isWord.test(last) ? `(?!${WORD})` : ''}${isWord.test(first) ? `(?<!${WORD}${escaped(text)})` : ''}`;
}

/**
 * The source of a pattern (flags `iu`) by which a person's texts are found in others without those of somebody whose text only holds
 * them; longest first. What stands before is looked at last, so that a place where nothing is found costs little.
 */
export const boundedSource = (texts: readonly string[]): string =>
	[...new Set(texts)]
		.sort((a, b) => b.length - a.length)
		.map((text) => (isAddress.test(text) ? address(text) : phrase(text)))
		.join('|');

/** Tells whether a text holds one of some addresses; null = there are none. */
export const addressIn = (emails: readonly string[]): RegExp | null =>
	emails.length === 0 ? null : new RegExp(boundedSource(emails), 'iu');
