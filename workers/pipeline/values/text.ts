/** Text chores that several values share. All are linear in the length of the text. */

/** True for printable ASCII without outer or double spaces: nothing to clean, whatever the rule. */
export function isTidyAscii(text: string): boolean {
	let before = 32;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c < 32 || c > 126 || (c === 32 && before === 32)) return false;
		before = c;
	}
	return before !== 32 || text.length === 0;
}

/** Cuts characters of a set off both ends, in linear time (a pattern like /x+$/ is quadratic on long runs). */
export function trimSet(text: string, set: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && set.includes(text.charAt(start))) start++;
	while (end > start && set.includes(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}

/** Trims and turns every run of white space into one space. */
export const collapseSpaces = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** As collapseSpaces, but keeps line breaks (LF), at most one blank line in a row, and no spaces beside them. */
export const collapseSpacesInLines = (text: string): string =>
	text
		.replace(/\r\n?|[\u2028\u2029]/gu, '\n')
		.split('\n')
		.map(collapseSpaces)
		.join('\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();

/** Letters and digits only, lower case, without accents: for looking words up in our tables. */
export const foldKey = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/&/gu, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Number of characters as a person counts them in most scripts (code points, not UTF-16 units). */
export function characterCount(text: string): number {
	let n = text.length;
	for (let i = 0; i < text.length - 1; i++) {
		const unit = text.charCodeAt(i);
		if (unit >= 0xd800 && unit < 0xdc00) {
			const next = text.charCodeAt(i + 1);
			if (next >= 0xdc00 && next < 0xe000) n--;
		}
	}
	return n;
}

/** First digit of each script whose digits people type: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const foreignDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu;

/** Digits of other scripts as 0–9. */
export const latinDigits = (text: string): string =>
	text.replace(foreignDigit, (digit) => {
		const code = digit.charCodeAt(0);
		return String(code - (zeros.find((z) => code >= z && code < z + 10) ?? code));
	});
