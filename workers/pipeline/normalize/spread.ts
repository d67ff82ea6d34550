import type { Column } from '#domain/chunk';
import { fieldDefinition, PHONE_FIELDS, type FieldId } from '#domain/fields';
import { addNote, columnIn } from '../fill-in';
import type { NormalizeOptions } from '../stages';
import { parsePhone } from '../values/phones/phone';
import { phoneType } from '../values/phones/phone-type';
import { isSite, severalEmails, severalPhones } from '../values/several';

type PhoneField = (typeof PHONE_FIELDS)[number];
type Columns = Map<FieldId, Column>;

/**
 * Keeps what the step `several` leaves of its cells (VAL-1): other phone numbers go to free phone fields of their row, other addresses,
 * and phones that find no room, to its notes. Runs before the columns are cleaned, in place; `countries` = the rows' own countries.
 */
export function spreadSeveral(columns: Columns, options: NormalizeOptions, countries: Column | undefined): void {
	const fields = (['email', ...PHONE_FIELDS] as const).filter((f) => columns.has(f) && !options.off.has(`${f}/several`));
	for (const field of fields) {
		const cells = columns.get(field) as Column;
		if (field === 'email') spreadEmails(columns, cells);
		else spreadPhones(columns, field, cells, countries, options.defaultCountry);
	}
}

// The loops have functions of their own, and so has what few rows need: V8 made fast code of all of it four times an import.

function spreadEmails(columns: Columns, cells: Column): void {
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i];
		const addresses = cell ? severalEmails(cell) : null;
		if (addresses) for (const other of addresses.slice(1)) placeAddress(columns, i, cells.length, other);
	}
}

/** "info@hafen.de / www.hafen.de": a page goes to the website of a row that has none. */
function placeAddress(columns: Columns, i: number, rows: number, address: string): void {
	if (!isSite(address) || columns.get('website')?.[i]) return note(columns, 'email', i, rows, address);
	columnIn(columns, 'website', rows)[i] = address;
}

function spreadPhones(columns: Columns, field: PhoneField, cells: Column, countries: Column | undefined, defaultCountry: string): void {
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i];
		if (!cell) continue;
		const country = countries?.[i] ?? defaultCountry;
		const numbers = severalPhones(cell, country);
		if (numbers) for (const number of numbers.slice(1)) placeNumber(columns, field, i, cells.length, number, country);
	}
}

const FAX = /^(?:(?:tele)?fax\b|f\s*[.:])|\bfax\s*[)\]]?$/iu;

/**
 * Puts a number into a free phone field of its row, of the kind that its label says or the first one has, else (and where it is a fax) into
 * the notes; one that the row has in another field is left out.
 */
function placeNumber(columns: Columns, field: PhoneField, i: number, rows: number, number: string, country: string): void {
	// Somebody would be called at a fax machine.
	if (FAX.test(number)) return note(columns, field, i, rows, number);
	const { canonical } = parsePhone(number, country);
	if (PHONE_FIELDS.some((f) => f !== field && sameNumber(columns.get(f)?.[i], canonical, country))) return;
	const free = PHONE_FIELDS.find((f) => f !== field && !columns.get(f)?.[i]);
	if (!free) return note(columns, field, i, rows, number);
	columnIn(columns, free, rows)[i] = number;
	const said = /\p{L}{2}/u.test(number) ? phoneType(number) : 'other';
	const type = said === 'other' ? columns.get(`${field}Type`)?.[i] : said;
	if (type) columnIn(columns, `${free}Type`, rows)[i] = type;
}

function note(columns: Columns, field: FieldId, i: number, rows: number, value: string): void {
	const line = `${fieldDefinition(field).label}: ${value}`;
	// Rows of the fix grid come by again; what is noted already is not noted twice.
	if (!columns.get('notes')?.[i]?.split('\n').includes(line)) addNote(columns, i, rows, line);
}

const sameNumber = (cell: string | null | undefined, canonical: string, country: string): boolean =>
	!!cell && parsePhone(cell, country).canonical === canonical;
