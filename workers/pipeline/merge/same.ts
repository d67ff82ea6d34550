/** True when two values differ in writing only: capitals, accents, spaces. */
export const sameText = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]+/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.trim();
