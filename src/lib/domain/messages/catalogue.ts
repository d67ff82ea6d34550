import { locale } from './locale';

/** What fills the blanks of a message. */
export type Params = Record<string, string | number>;

/** One message: what happened and where; `fix` says what to do. Both are whole sentences. */
export interface Message {
	message: (p: Params) => string;
	fix?: (p: Params) => string;
}

/** Messages by code. The same code yields the same text everywhere: grid, report, log (VAL-6). */
export type Catalogue = Record<string, Message>;

/** Where English is written beside another language, for CRMs and files, its numbers and names are English, too. */
export const englishLocale = (): string => (locale()?.startsWith('en') ? locale()! : 'en');

/** Names of countries by language, made once: it takes long. */
const countries = new Map<string | undefined, Intl.DisplayNames>();

/** A country in the words of the language, by its code (ISO 3166, two letters); anything else as it is. */
export function countryName(code: string | number | undefined, tag = locale()): string {
	const text = String(code);
	if (!/^[A-Z]{2}$/.test(text)) return text;
	let names = countries.get(tag);
	if (!names) countries.set(tag, (names = new Intl.DisplayNames(tag, { type: 'region' })));
	return names.of(text) ?? text;
}

/** utf-8 → UTF-8, windows-1252 → Windows-1252, utf-8+big5 → UTF-8 + BIG5: as people know them. */
export const encodingName = (p: Params): string =>
	String(p.encoding)
		.split('+')
		.map((label) => label.replace(/^(utf|iso|euc|gb|koi)/, (s) => s.toUpperCase()).replace(/^windows/, 'Windows'))
		.join(' + ');

/** 1234567 → 1,234,567 in the reader's locale. */
export const count = (n: string | number | undefined): string => Number(n ?? 0).toLocaleString(locale());

/** Formats by language and decimals, made once: rows of long lists ask for them. */
const percents = new Map<string, Intl.NumberFormat>();

/** Per cent as the reader's language writes them: 95 → "95%", German "95 %" with a space that doesn't break. `digits` = most decimals. */
export function percentText(percent: string | number | undefined, digits = 0): string {
	const key = `${locale()} ${digits}`;
	let format = percents.get(key);
	if (!format) percents.set(key, (format = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: digits })));
	return format.format(Number(percent ?? 0) / 100);
}

/**
 * A share 0–1 in per cent, rounded to the nearest, but never to all or nothing that it isn't: 0.42 → "42%", 0.042 → "4.2%",
 * 0.9969 → "99.7%", 0.9996 → "99.9%", 0.0004 → "< 0.1%".
 */
export function sharePercent(share: number): string {
	if (share > 0 && share < 0.001) return `< ${percentText(0.1, 1)}`;
	if (share > 0.99 && share < 1) return percentText(Math.min(99.9, Math.round(share * 1000) / 10), 1);
	return percentText(share * 100, share < 0.1 ? 1 : 0);
}

/**
 * The parts of one whole in whole per cent, each rounded by itself: 4 of 12 are 33%, and two alike say the same, though all together may
 * come to 99 or 101. Never 0 for somebody and never all for all but one: 1 of 1,000 → "< 1%", 999 → "> 99%".
 */
export function partPercents(parts: readonly number[]): string[] {
	const total = parts.reduce((sum, part) => sum + part, 0);
	if (total === 0) return parts.map(() => percentText(0));
	return parts.map((part) => {
		const whole = Math.floor((200 * part + total) / (2 * total));
		if (part > 0 && whole === 0) return `< ${percentText(1)}`;
		if (part < total && whole === 100) return `> ${percentText(99)}`;
		return percentText(whole);
	});
}

/**
 * Plain digits within a value as the locale groups them, all else as it is: "30000000 EUR" → "30,000,000 EUR", "1001-5000" → "1,001-5,000".
 * Numbers that are grouped already, or part of a word or a longer number, stay.
 */
export const grouped = (text: string | number | undefined, tag = locale()): string =>
	String(text ?? '').replace(/(?<![\p{L}\p{N}.,'’])\d{4,15}(?:\.\d{1,3})?(?![\p{L}\p{N}'’]|[.,]\p{N})/gu, (digits) =>
		Number(digits).toLocaleString(tag)
	);

/** A number that a contact has, as screens show it: grouped from five digits on, since four may be a year. */
export const numberText = (text: string | number | undefined, tag = locale()): string =>
	/^-?\d{1,4}(?!\d)/.test(String(text ?? '')) ? String(text) : grouped(text, tag);

/** "1 row" / "2 rows". */
export const plural = (n: string | number | undefined, one: string, many = one + 's'): string =>
	`${count(n)} ${Number(n) === 1 ? one : many}`;

/** Forms of a word by number, as Intl.PluralRules calls them; `other` stands for those a language doesn't have. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that a number takes in the reader's language: French 0 is "one", Japanese knows "other" alone. */
export const form = (n: string | number | undefined, forms: Forms): string =>
	forms[new Intl.PluralRules(locale()).select(Number(n ?? 0))] ?? forms.other;

/** "1 contact" / "0 contact" / "2 contacts" / "1 000 000 de contacts", where a language has more than English's two forms. */
export const counted = (n: string | number | undefined, forms: Forms): string => `${count(n)} ${form(n, forms)}`;

/** The same catalogue in another language: every code, and a fix where English has one. */
export type SameCodes<T> = { [K in keyof T]: T[K] extends { fix: unknown } ? Required<Message> : Message };

/** What can only be so in a file: nothing where the row is 0, since somebody typed the value (CON-3, CAP-1). */
export const inFile = (p: Params, text: string): string => (Number(p['row'] ?? 1) > 0 ? text : '');
