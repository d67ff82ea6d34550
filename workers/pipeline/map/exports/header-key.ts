import { foldLetters } from '../header/fold';

/**
 * A header as it is compared: small letters without accents, byte order mark and quotes aside. "_" and "-" stay: they tell products apart.
 */
export const headerKey = (header: string): string =>
	foldLetters(header.slice(0, 200).replace(/[\ufeff\u200b\u200e\u200f]/g, ''))
		.replace(/[’`]/g, "'")
		.replace(/\s+/g, ' ')
		.replace(/^[" ]+|[" ]+$/g, '');

/** The key with its first number open ("phone # - value"), and that number; null without one. */
export function numbered(key: string): { key: string; number: number } | null {
	const m = /^(\D*)(\d{1,3})(\D*)$/.exec(key);
	return m ? { key: `${m[1]}#${m[3]}`, number: Number(m[2]) } : null;
}

const lists = new Map<string, readonly string[]>();

/** Keys of the headers of a product's text, parted by " | ". Kept: the texts are those of the registry. */
export function headerList(text: string): readonly string[] {
	let list = lists.get(text);
	if (!list) lists.set(text, (list = text.split(' | ').map(headerKey)));
	return list;
}
