import type { DateOrder } from '#domain/import';
import { foldKey } from './text';

/** Month names and their short forms, accents off, in the languages of the mapper; index + 1 = month. */
const monthWords: readonly string[] = [
	'january januar jan janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty jaenner janner',
	'february februar feb fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut',
	'march marz mar maerz mars marzo marco maart mrt marca marzec mrz',
	'april apr avril avr abril abr aprile kwietnia kwiecien kwi',
	'may mai mayo maggio mag maio mei maja maj',
	'june juni jun juin junio giugno giu junho czerwca czerwiec cze',
	'july juli jul juillet juil julio luglio lug julho lipca lipiec lip',
	'august aug aout agosto ago augustus sierpnia sierpien sie',
	'september sep sept septembre septiembre settembre set setembro wrzesnia wrzesien wrz',
	'october oktober oct okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz',
	'november nov novembre noviembre novembro listopada listopad lis',
	'december dezember dec dez decembre diciembre dic dicembre dezembro grudnia grudzien gru'
];
const months = new Map<string, number>(monthWords.flatMap((words, i) => words.split(' ').map((w) => [w, i + 1] as const)));

/** A date as it stands: three numbers whose order is open, or one that can be read in one way only. */
export type DateParts = { kind: 'fixed'; year: number; month: number; day: number } | { kind: 'open'; a: number; b: number; c: number; yearDigits: number } | null;

const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]|$)/u;
const compact = /^(19|20)(\d{2})(\d{2})(\d{2})$/u;
const numeric = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[T\s,]|$)/u;
const eastAsian = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;

const fixed = (year: string | number, month: string | number, day: string | number): DateParts => ({ kind: 'fixed', year: Number(year), month: Number(month), day: Number(day) });

/** Two-digit years: 00–49 are this century. */
const fullYear = (year: number, digits: number): number => (digits === 4 ? year : year < 50 ? 2000 + year : 1900 + year);

/** "5 Mar 2024", "March 5th, 2024", "mardi 5 mars 2024", "05-Mar-24". */
function readNamed(text: string): DateParts {
	const words = foldKey(text).split(' ').slice(0, 8);
	const at = words.findIndex((w) => months.has(w));
	if (at < 0) return null;
	const month = months.get(words[at] ?? '') ?? 0;
	const number = (w: string | undefined): string => /^(\d{1,2})(?:st|nd|rd|th|er|e|o|a)?$|^(\d{4})$/u.exec(w ?? '')?.slice(1).find(Boolean) ?? '';
	const link = (i: number, step: number): string => number(['de', 'del', 'of', 'the'].includes(words[i] ?? '') ? words[i + step] : words[i]);
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
	const text = raw.normalize('NFKC').trim();
	let m = isoLike.exec(text) ?? eastAsian.exec(text);
	if (m) return fixed(m[1] ?? 0, m[2] ?? 0, m[3] ?? 0);
	m = compact.exec(text);
	if (m) return fixed(`${m[1]}${m[2]}`, m[3] ?? 0, m[4] ?? 0);
	m = numeric.exec(text);
	if (m) return { kind: 'open', a: Number(m[1]), b: Number(m[3]), c: Number(m[4]), yearDigits: (m[4] ?? '').length };
	return /\p{L}/u.test(text) ? readNamed(text) : null;
}

const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
	year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap(year) ? 29 : (monthDays[month - 1] ?? 0));

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

/** Empty dates that programs write for "none": 0/0/00, 00.00.0000, 0000-00-00. */
export const isZeroDate = (raw: string): boolean => raw.length <= 30 && /^0{1,4}([-/.])0{1,2}(?:\1)0{1,4}(?:[T ]0{1,2}:00(?::00)?Z?)?$/u.test(raw.trim());

/** True for YYYY-MM-DD that names a real day: the canonical form. */
export function isIsoDate(text: string): boolean {
	const m = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	return m !== null && isRealDay(Number(m[1]), Number(m[2]), Number(m[3]));
}
