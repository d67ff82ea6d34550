import { latinDigits } from '../text';

/** A phone number as typed, tidied, with its extension apart. */
export interface PhoneText {
	main: string;
	extension: string;
}

const MAX_TEXT = 80;

/** Words and letters that say what a number is: "p:" (Facebook), "tel:", "Mobile:", "携帯：". */
const labelWord =
	'tel|téléphone|tél|telefono|teléfono|telefone|tlf|phone|ph|telephone|telefon|mobile|mobil|mob|mobiel|móvil|movil|celular|cel|cell|cellulare|portable|handy|fax|office|büro|work|home|direct|privat|callto|whatsapp|sms|电话|電話|手机|手機|携帯|携帯電話|тел|моб|전화';
const labelLetter = '[ptmchwof]';
/** A label with its sign before a number: what comes before it in a cell is another number. */
export const PHONE_LABEL = `(?:${labelWord}|${labelLetter})\\s*[.:]+\\s*(?=[+(\\d])`;
/** Before a number, with its colon or full stop or in brackets; behind it in brackets, or a word after a space. */
const labels = new RegExp(
	`^(?:(?:${labelWord}|${labelLetter})\\s*[.:]+|[([]\\s*(?:${labelWord}|${labelLetter})\\s*[.:]?\\s*[)\\]])\\s*(?=[+([\\d])`,
	'iu'
);
const labelsBehind = new RegExp(
	`(?<=\\d)(?:\\s*[([]\\s*(?:${labelWord}|${labelLetter})\\s*[.:]?\\s*[)\\]]|\\s+(?:${labelWord})\\.?)$`,
	'iu'
);
const extensionWord = [
	'ext(?:ension|n)?',
	'xtn?',
	'x',
	'#',
	'durchwahl',
	'dw',
	'apparat',
	'app',
	'nebenstelle',
	'nst',
	'klappe',
	'kl',
	'poste',
	'interno',
	'int',
	'anexo',
	'ramal',
	'toestel',
	'tst',
	'wewn',
	'wew',
	'linka',
	'dahili',
	'anknytning',
	'ankn',
	'lokal',
	'alanumero',
	'доб(?:авочный)?',
	'вн(?:утр)?',
	'内線',
	'內線',
	'分机',
	'分機',
	'转',
	'轉',
	'내선'
].join('|');
const extensionMark = new RegExp(
	`^(.*?\\d[)\\s.]*?)[\\s,;-]*(?:;ext=|(?:\\(\\s*)?(?:${extensionWord})[\\s.:=-]*|,,+\\s*)(\\d{1,7})\\s*\\)?#?$`,
	'iu'
);
/** VAL-3: what a number may consist of once its extension is taken off. */
const allowed = /^[\d\s().+-]*$/u;
/** Nothing in it asks for tidying: digits, single spaces, hyphens, parentheses, dots, a plus at the start. */
const plain = /^\+?[\d()-](?: ?[\d().-])*$/;
/** Marks of writing direction and joins that come along with a copied number. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** True when only digits, spaces, hyphens, parentheses, dots and plus are left (VAL-3), and at least one digit. */
export const hasPhoneCharacters = (main: string): boolean => allowed.test(main) && /\d/u.test(main);

/** 4.41E+11: a spreadsheet cut the number; its last digits are gone. */
export const isExponentForm = (text: string): boolean => /^\+?\d(?:[.,]\d+)?e\+?\d{1,2}$/iu.test(text.trim());

/** A tel: link's context: "tel:7042;phone-context=+1-914-555" is +1 914 555 7042. */
function inContext(text: string): string {
	const link = /^([^;]*)(;.*)$/u.exec(text);
	if (!link || !/;(?:phone-context|isub|ext)=/iu.test(text)) return text;
	const context = /;phone-context=(\+[\d-]+)/iu.exec(text)?.[1] ?? '';
	const extension = /;ext=\d{1,7}/iu.exec(text)?.[0] ?? '';
	const main = link[1] ?? '';
	return (main.startsWith('+') || context === '' ? main : `${context} ${main}`) + extension;
}

/**
 * Takes off labels (`p:`, `tel:`), turns digits of other scripts, odd dashes and the slash of 0511/123 into plain ones
 * and sets the extension apart. Adds no digit, drops none, and guesses no country.
 */
export function apartPhone(text: string): PhoneText {
	if (text.length > MAX_TEXT || (plain.test(text) && !text.endsWith('.0'))) return { main: text, extension: '' };
	let main = latinDigits(text.normalize('NFKC').replace(invisible, ''))
		.replace(/[‐‑‒–—―−]/gu, '-')
		.replace(/[·•․]/gu, '.')
		.replace(/\s+/gu, ' ')
		.trim();
	main = inContext(main.replace(labels, '').replace(labelsBehind, ''));
	main = main.replace(/([\d)])\s?\/\s?(?=[\d(])/gu, (slash: string, before: string, at: number) =>
		isTwoNumbers(main, at) ? slash : `${before} `
	);
	let extension = '';
	const marked = extensionMark.exec(main);
	if (marked) {
		main = (marked[1] ?? '').trim();
		extension = marked[2] ?? '';
	}
	// "(+49) 170" and "++49 170" are how people write +49 170.
	main = main.replace(/^\(\s*\+\s*(\d{1,4})\s*\)/u, '+$1 ').replace(/^\+[+\s]+(?=[\d(])/u, '+');
	// A spreadsheet read the number as one: 4915123456789.0.
	if (/^\+?\d{7,15}\.0$/u.test(main)) main = main.slice(0, -2);
	return { main: main.replace(/\s+/gu, ' ').trim(), extension };
}

/** A slash between two texts of seven digits and more parts two numbers, not an area code from its number. */
const isTwoNumbers = (text: string, at: number): boolean =>
	[text.slice(0, at + 1), text.slice(at + 1)].every((part) => part.replace(/\D/gu, '').length >= 7);

/**
 * What a tidied number most likely means where its own plan doesn't know it: a leading 00 is a plus, and "(0)" after a country code is not
 * dialled.
 */
export function meantPhone(typed: string): string {
	let main = typed;
	if (/^\(?00/u.test(main) && main.replace(/\D/gu, '').length >= 10) main = main.replace(/^(\(?)00\s?/u, '$1+');
	if (main.startsWith('+') || main.startsWith('(+'))
		main = main
			.replace(/^(\(?\+[\d\s)-]{1,6}?)\s?[([]0[)\]]/u, '$1 ')
			.replace(/\s+/gu, ' ')
			.trim();
	return main;
}

/** apartPhone and meantPhone in one. */
export function splitPhone(text: string): PhoneText {
	const { main, extension } = apartPhone(text);
	return { main: meantPhone(main), extension };
}

/** The two parts as one text again. */
export const joinPhone = (main: string, extension: string): string => (extension === '' ? main : `${main} ext. ${extension}`);
