import type { ContactValues } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { foldName } from '../pipeline/match/fold';
import { identityOf } from '../pipeline/match/index';
import { phoneForms } from '../pipeline/match/phone-key';

/** A person as erasing looks for them (CON-4): plain data, since it is kept until the last trace is gone. */
export interface Person {
	/** Contacts that are this person, deleted ones among them. */
	ids: number[];
	/** Their names at destinations. */
	externalIds: string[];
	/** Small letters. */
	emails: string[];
	/** Digits by which numbers are compared. */
	phones: string[];
	/** Folded. */
	names: string[];
	/** Values that are sought word by word where texts have no fields: addresses, numbers and full names as they are written. */
	texts: string[];
	/** First and last names as they are written, each by itself; absent in what an earlier version kept. */
	words?: string[];
	/** Deliveries of nobody else: their names are the person's. Absent as above. */
	deliveries?: string[];
	/** Fingerprints of the store `apart`. */
	identities: string[];
	/** Visitors and lines of lists of attendees that are theirs by choice, where nothing but a name tells it. Absent as above. */
	places?: string[];
	/** Import → source rows that are this person's. */
	rows: [importId: string, rows: number[]][];
}

export const nobody = (): Person => ({
	ids: [],
	externalIds: [],
	emails: [],
	phones: [],
	names: [],
	texts: [],
	words: [],
	deliveries: [],
	identities: [],
	rows: []
});

const add = (list: string[], value: string | undefined): void => {
	if (value && !list.includes(value)) list.push(value);
};

const nameOf = (v: ContactValues): string => foldName(v.firstName, v.lastName, v.fullName);
const emailOf = (v: ContactValues): string => (v.email ?? '').trim().toLowerCase();
const phonesOf = (v: ContactValues): string[] => PHONE_FIELDS.flatMap((f) => (v[f] ? phoneForms(v[f]) : []));

/**
 * Learns what the person is found by from values that are theirs.
 * @param isOnly false = others have that name as well: it is not looked for by itself
 */
export function learn(p: Person, v: ContactValues, isOnly = true): void {
	add(p.emails, emailOf(v));
	for (const key of phonesOf(v)) add(p.phones, key);
	add(p.names, nameOf(v));
	add(p.identities, identityOf(v));
	const names = isOnly ? [v.fullName, [v.firstName, v.lastName].filter(Boolean).join(' ')] : [];
	for (const name of names) if (name && isFullName(name)) add(p.texts, name);
	for (const word of [v.firstName, v.lastName, ...(v.fullName ?? '').split(/\s+/u)])
		if (word && word.length > 1) add((p.words ??= []), word);
	for (const text of [
		v.email,
		...PHONE_FIELDS.map((f) => v[f]),
		...names,
		v.street,
		v.notes,
		v.linkedin,
		v.twitter,
		...Object.keys(v).flatMap((f) => (f.startsWith('custom:') ? [v[f as FieldId]] : []))
	])
		if (text && isTelling(text)) add(p.texts, text);
}

/** Learns how their email and numbers are written in a raw row of theirs. @param address `addressIn` of their emails */
export function learnCells(p: Person, cells: readonly string[], address: RegExp | null): void {
	for (const cell of cells)
		if (cell.length < 200 && isTelling(cell) && (address?.test(cell) || mayHoldNumber(p, cell))) add(p.texts, cell.trim());
}

/** Long enough, and of more than one word or with digits or a sign, to be nobody else's by accident. */
const isTelling = (text: string): boolean => text.length >= 6 && /[\s@\d./]/u.test(text.trim());

/** A name as a whole is theirs though it is short: of two words (Bo Li), or written without a space between (山田太郎). */
const isFullName = (name: string): boolean =>
	/\S\s+\S/u.test(name.trim())
		? name.replace(/\P{L}/gu, '').length >= 4
		: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3,}$/u.test(name.trim());

/**
 * True for values that are this person's: the same email, or the same number with the same name or none. A number alone,
 * under another name, is a firm's.
 */
export function isPerson(p: Person, v: ContactValues): boolean {
	const email = emailOf(v);
	if (email && p.emails.includes(email)) return true;
	if (!phonesOf(v).some((key) => p.phones.includes(key))) return false;
	const name = nameOf(v);
	return name === '' ? email === '' : p.names.includes(name);
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '');
/** Digits by which a number is looked for in raw text, however it is written there: without the country and the zero before. */
const TAIL = 7;

/** A first look at a whole column or file: false = the person is not in it. Cheap, and right where it says no. */
export function mayHold(p: Person, text: string): boolean {
	const lower = text.toLowerCase();
	return p.emails.some((email) => lower.includes(email)) || mayHoldNumber(p, text);
}

function mayHoldNumber(p: Person, text: string): boolean {
	if (p.phones.length === 0) return false;
	const digits = digitsOf(text);
	return p.phones.some((key) => digits.includes(key.slice(-TAIL)));
}

/**
 * True for a raw row that is this person's, whatever its columns are: an email of theirs in a cell, or a number and all words of a name.
 * @param address `addressIn` of their emails
 */
export function isTheirRow(p: Person, cells: readonly string[], address: RegExp | null): boolean {
	if (address && cells.some((cell) => address.test(cell))) return true;
	const numbered = cells.some((cell) => {
		const key = digitsOf(cell).replace(/^0+/u, '');
		return key.length >= TAIL && p.phones.some((phone) => phone.endsWith(key) || key.endsWith(phone));
	});
	if (!numbered) return false;
	const words = new Set(cells.flatMap((cell) => foldName(null, null, cell).split(' ')));
	return p.names.some((name) => name !== '' && name.split(' ').every((word) => words.has(word)));
}
