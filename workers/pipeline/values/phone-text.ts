/** A phone number as typed, tidied, with its extension apart. */
export interface PhoneText { main: string; extension: string }

const labels = /^(?:p|tel|phone|telephone|telefon|mobile|mobil|cell|fax|office|work|home|m|t)\s*[.:]+\s*(?=[+(\d])/iu;
const extensionMark = /^(.*?\d[)\s.]*?)[\s,;]*(?:ext(?:ension|n)?\.?|;ext=|x|#)[\s.:=]*(\d{1,7})$/iu;
/** VAL-3: what a number may consist of once its extension is taken off. */
const allowed = /^[\d\s().+-]*$/u;

/** True when only digits, spaces, hyphens, parentheses, dots and plus are left (VAL-3), and at least one digit. */
export const hasPhoneCharacters = (main: string): boolean => allowed.test(main) && /\d/u.test(main);

/** 4.41E+11: a spreadsheet cut the number; its last digits are gone. */
export const isExponentForm = (text: string): boolean => /^\+?\d(?:[.,]\d+)?e\+?\d{1,2}$/iu.test(text.trim());

/**
 * Takes off labels (`p:`, `tel:`), turns full-width digits, odd dashes and the slash of 0511/123 into plain ones, drops "(0)" after a
 * country code, reads a leading 00 as +, and sets the extension apart. Adds no digit and guesses no country.
 */
export function splitPhone(text: string): PhoneText {
	if (text.length > 80) return { main: text, extension: '' };
	let main = text.normalize('NFKC').replace(/[‐‑‒–—―−]/gu, '-').replace(/(?<=[\d)])\/(?=[\d(])/gu, ' ').replace(/\s+/gu, ' ').trim();
	main = main.replace(labels, '');
	let extension = '';
	const marked = extensionMark.exec(main);
	if (marked) {
		main = (marked[1] ?? '').trim();
		extension = marked[2] ?? '';
	}
	if (/^\(?00/u.test(main) && main.replace(/\D/gu, '').length >= 10) main = main.replace(/^(\(?)00\s?/u, '$1+');
	if (main.startsWith('+') || main.startsWith('(+')) main = main.replace(/^(\(?\+[\d\s)-]{1,6}?)\s?[([]0[)\]]/u, '$1 ').replace(/\s+/gu, ' ').trim();
	return { main, extension };
}

/** The two parts as one text again. */
export const joinPhone = (main: string, extension: string): string => (extension === '' ? main : `${main} ext. ${extension}`);
