import type { DateOrder } from '#domain/import';
import { MONTH_CLASHES, MONTH_WORDS } from './data/months';
import { foldKey, latinDigits } from './text';

const months = new Map<string, number>(MONTH_WORDS.flatMap((words, i) => words.split(' ').map((w) => [w, i + 1] as const)));
for (const [word, month] of MONTH_CLASHES) months.set(word, month);

/** A date as it stands: three numbers whose order is open, or one that can be read in one way only. */
export type DateParts =
	| { kind: 'fixed'; year: number; month: number; day: number }
	| { kind: 'open'; a: number; b: number; c: number; yearDigits: number }
	| null;

const isoLike = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})\.?(?:[T\s,Z]|$)/u;
const compact = /^(19|20)(\d{2})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/u;
/**
 * Both signs are taken and compared: WebKit doesn't find what `\2` stands for in a text of wide characters, which one name in Polish makes of a
 * whole file.
 */
const numeric = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?([-/.])\s?(\d{4}|\d{2})\.?(?:[T\s,]|$)/u;
/** Only spaces between: a date where the numbers can be one, not a phone number. */
const spaced = /^(0?[1-9]|[12]\d|3[01]) (0?[1-9]|[12]\d|3[01]) ((?:19|20)\d{2})$/u;
/** Danish and Norwegian write 5/3-2024: the day is first. */
const nordic = /^(\d{1,2})\/(\d{1,2})-(\d{4})$/u;
const eastAsian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/u;
/** Years of a Japanese era: 令和6年3月5日; its first year is 元. */
const era = /^(令和|平成|昭和|大正)\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u;
const eraStart: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };
/** 5.VI.2024: the month in Roman numerals, in Hungary and Poland. */
const romanMonth = /^(\d{1,2})[-. ]{1,2}(I{1,3}|IV|VI{0,3}|IX|X|XI{1,2})[-. ]{1,2}(\d{4})\.?$/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** 05MAR2024, as databases print it. */
const glued = /^(\d{1,2})(\p{L}{3,})(\d{2}|\d{4})(?=[\s:T]|$)/u;

const fixed = (year: string | number, month: string | number, day: string | number): DateParts => ({
	kind: 'fixed',
	year: Number(year),
	month: Number(month),
	day: Number(day)
});

/** Two-digit years: 00–49 are this century. */
const fullYear = (year: number, digits: number): number => (digits === 4 ? year : year < 50 ? 2000 + year : 1900 + year);

/** "5 Mar 2024", "March 5th, 2024", "mardi 5 mars 2024", "05-Mar-24". */
function readNamed(text: string): DateParts {
	const words = foldKey(text).split(' ').slice(0, 8);
	const at = words.findIndex((w) => months.has(w));
	if (at < 0) return null;
	const month = months.get(words[at] ?? '') ?? 0;
	const number = (w: string | undefined): string =>
		/^(\d{1,2})(?:st|nd|rd|th|er|e|o|a)?$|^(\d{4})$/u
			.exec(w ?? '')
			?.slice(1)
			.find(Boolean) ?? '';
	const link = (i: number, step: number): string =>
		number(['de', 'del', 'of', 'the', 'den', 'di'].includes(words[i] ?? '') ? words[i + step] : words[i]);
	const before = link(at - 1, -1);
	const first = link(at + 1, 1);
	if (before.length === 4) return first.length > 0 && first.length < 4 ? fixed(before, month, first) : null;
	if (before !== '') return first === '' ? null : fixed(fullYear(Number(first), first.length), month, before);
	const second = number(words[at + 2]);
	return first !== '' && first.length < 4 && second !== '' ? fixed(fullYear(Number(second), second.length), month, first) : null;
}

/** Takes a date apart without deciding between day and month. Times after it are dropped, as written (no zone arithmetic). */
export function readDate(raw: string): DateParts {
	if (raw.length > 60) return null;
	const text = latinDigits(raw.normalize('NFKC')).trim();
	let m = isoLike.exec(text) ?? eastAsian.exec(text);
	if (m) return fixed(m[1] ?? 0, m[2] ?? 0, m[3] ?? 0);
	m = compact.exec(text);
	if (m) return fixed(`${m[1]}${m[2]}`, m[3] ?? 0, m[4] ?? 0);
	m = nordic.exec(text);
	if (m) return fixed(m[3] ?? 0, m[2] ?? 0, m[1] ?? 0);
	m = romanMonth.exec(text);
	if (m) return fixed(m[3] ?? 0, romans.indexOf(m[2] ?? '') + 1, m[1] ?? 0);
	m = era.exec(text);
	if (m) return fixed((eraStart[m[1] ?? ''] ?? 0) + (m[2] === '元' ? 1 : Number(m[2])), m[3] ?? 0, m[4] ?? 0);
	m = numeric.exec(text);
	if (m && m[2] === m[4]) return { kind: 'open', a: Number(m[1]), b: Number(m[3]), c: Number(m[5]), yearDigits: (m[5] ?? '').length };
	m = spaced.exec(text);
	if (m) return { kind: 'open', a: Number(m[1]), b: Number(m[2]), c: Number(m[3]), yearDigits: 4 };
	return /\p{L}/u.test(text) ? readNamed(text.replace(glued, '$1 $2 $3')) : null;
}

const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
	year >= 1 &&
	year <= 9999 &&
	month >= 1 &&
	month <= 12 &&
	day >= 1 &&
	day <= (month === 2 && leap(year) ? 29 : (monthDays[month - 1] ?? 0));

const iso = (year: number, month: number, day: number): string | null =>
	isRealDay(year, month, day) ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;

/** ISO date (2024-03-05) of a text, with the column's order for 05/03/2024; null when it can't be read that way. */
export function parseDate(raw: string, order: DateOrder): string | null {
	const parts = readDate(raw);
	if (!parts) return null;
	if (parts.kind === 'fixed') return iso(parts.year, parts.month, parts.day);
	const { a, b, c, yearDigits } = parts;
	if (order === 'ymd' && yearDigits === 2) return iso(fullYear(a, 2), b, c);
	const year = fullYear(c, yearDigits);
	return order === 'mdy' ? iso(year, a, b) : iso(year, b, a);
}

/**
 * Says why a text that looks like a date is none: its day or month doesn't exist. `nearest` = the last day of the month, where the month
 * does.
 */
export function impossibleDate(raw: string, order: DateOrder): { nearest: string | null } | null {
	const parts = isZeroDate(raw) ? null : readDate(raw);
	if (!parts || parseDate(raw, 'dmy') !== null || parseDate(raw, 'mdy') !== null || parseDate(raw, order) !== null) return null;
	const [year, month, day] =
		parts.kind === 'fixed'
			? [parts.year, parts.month, parts.day]
			: order === 'mdy'
				? [fullYear(parts.c, parts.yearDigits), parts.a, parts.b]
				: [fullYear(parts.c, parts.yearDigits), parts.b, parts.a];
	const last = [31, 30, 29, 28].find((d) => d < day && isRealDay(year, month, d));
	return { nearest: day <= 31 && last !== undefined ? iso(year, month, last) : null };
}

/** Empty dates that programs write for "none": 0/0/00, 00.00.0000, 0000-00-00. */
export function isZeroDate(raw: string): boolean {
	const m = raw.length <= 30 ? /^0{1,4}([-/.])0{1,2}([-/.])0{1,4}(?:[T ]0{1,2}:00(?::00)?Z?)?$/u.exec(raw.trim()) : null;
	return m !== null && m[1] === m[2];
}

/** True for YYYY-MM-DD that names a real day: the canonical form. */
export function isIsoDate(text: string): boolean {
	const m = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	return m !== null && isRealDay(Number(m[1]), Number(m[2]), Number(m[3]));
}
