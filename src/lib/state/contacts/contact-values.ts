import { countryName } from '#domain/messages/catalogue';
import { messageText } from '#domain/messages/index';
import { locale } from '#domain/messages/locale';
import type { FieldType } from '#domain/fields';
import { readUrl } from '#domain/basics/web-address';
import { wordOf } from '#domain/basics/word-of';
import { m } from '#lib/messages/index';

/** Where a tap on a value leads; null = it is text only. */
export function linkOf(type: FieldType, value: string): string | null {
	if (type === 'email') return mailTo(value);
	if (type === 'phone') return /^[+\d]/.test(value) ? telephone(value) : null;
	if (type === 'url') return webLink(value);
	return null;
}

/**
 * An address as mail programs take it (RFC 6068). Before its @ stand signs by which they would read a subject, a text or further people out
 * of it: `ann?bcc=all@firm.example` is one address.
 */
const mailTo = (value: string): string => `mailto:${value.replace(/[^\w.@+~!$'*-]/g, (c) => (c <= '\x7f' ? percent(c) : c))}`;
const percent = (c: string): string => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** "+14155550123 ext. 12" as phones dial it (RFC 3966): letters in it would be dialled as the digits on their keys. */
function telephone(value: string): string {
	const [, number = value, extension] = /^(.*\d)\s*(?:;ext=|ext\.?\s*)(\d{1,7})$/iu.exec(value) ?? [];
	return `tel:${number.replace(/[^\d+;=a-z]/gi, '')}${extension ? `;ext=${extension}` : ''}`;
}

const EXTENSION = / ext\. (\d{1,10})$/u;
/** A number, its extension in the reader’s words; stored, copied and dialled it stays as it is. */
export const extensionInWords = (value: string): string =>
	value.replace(EXTENSION, (_, number: string) => ` ${messageText({ code: 'phoneExtension', params: { number } })}`);

/**
 * The address when it is one of the web; anything else (javascript:, data:) never becomes a link, nor does one with a name before its host,
 * which looks like another: `https://firm.example@elsewhere.example`.
 */
export function webLink(value: string): string | null {
	const text = /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`;
	const url = readUrl(text);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username + url.password === '' && url.hostname.includes('.')
		? url.href
		: null;
}

/** A value as one reads it: dates in the reader's order, countries by name, codes in words, web addresses without their beginning. */
export function shownValue(type: FieldType, value: string): string {
	if (type === 'date') return dateText(value);
	if (type === 'country') return countryName(value);
	if (type === 'number' && /^-?\d{5,15}(\.\d+)?$/.test(value)) return Number(value).toLocaleString(locale());
	if (type === 'url') return value.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
	if (type === 'yesNo') return yesNoText(value);
	if (type === 'phoneType') return wordOf(m.contacts.contact.form.phoneTypes, value);
	return value;
}

const YES_NO = new Map([
	['yes', 'yes'],
	['true', 'yes'],
	['no', 'no'],
	['false', 'no']
]);
function yesNoText(value: string): string {
	const code = YES_NO.get(value);
	return code ? messageText({ code, params: {} }) : value;
}

/** The values of a field that says yes or no. */
export const yesOrNo = (): { value: string; label: string }[] => ['yes', 'no'].map((value) => ({ value, label: yesNoText(value) }));

/** An ISO date in the reader's order; what isn't one stays as it is. */
function dateText(value: string): string {
	const found = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(value);
	if (!found) return value;
	const [, y, mo, d, h, min] = found.map(Number);
	const date = new Date(y ?? 0, (mo ?? 1) - 1, d, h || 0, min || 0);
	if (Number.isNaN(date.getTime())) return value;
	return date.toLocaleString(locale(), found[4] === undefined ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment: "5 Mar 2026, 14:03". */
export const momentText = (at: number): string => new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
