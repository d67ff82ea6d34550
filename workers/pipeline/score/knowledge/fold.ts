/**
 * Text for looking up words: lower case, no accents, dots of abbreviations gone ("C.E.O." → "ceo"), everything else but
 * letters and digits one space, padded by a space on both sides so that " word " finds whole words.
 */
export function foldWords(text: string): string {
	const plain = text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/ß/g, 'ss');
	const joined = plain.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1');
	return ' ' + joined.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() + ' ';
}

/**
 * True when the folded text holds the phrase as whole words; phrases in scripts without spaces match anywhere, `…x` matches a word's end.
 */
export function hasPhrase(folded: string, phrase: string): boolean {
	if (phrase.charCodeAt(0) === 0x2026) return folded.includes(phrase.slice(1) + ' ');
	return folded.includes(phrase.charCodeAt(0) >= 0x2e80 ? phrase : ` ${phrase} `);
}
