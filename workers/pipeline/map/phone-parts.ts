import type { Column } from '#domain/chunk';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { isPhonePart, mappedField, PHONE_PARTS, phonePartOf, type ColumnMapping, type PhonePart } from '#domain/imports/mapping';
import { parsePhone } from '../values/phones/phone';
import { apartPhone } from '../values/phones/phone-text';
import type { Candidate } from './candidates';
import type { SourceColumn } from './columns';
import type { SourceColumns } from './source';

/**
 * Numbers whose calling code, area code or extension stand in columns of their own: which phone those belong to, and how they are put
 * together.
 */

export const isPartConcept = (concept: string | null): concept is PhonePart => PHONE_PARTS.some((p) => p === concept);

/** Confidence of a part whose header and values both say what it is. */
const SURE = 0.85;
const CODE = /^(?:\+|00)?[1-9](?:[\d -]{0,4}\d)?$/;
const SHORT = /^\D{0,6}\d{1,6}\D?$/;

/**
 * Settles what only the values tell: a "Country code" of calling codes, a "Durchwahl" of extensions. Three bare digits are
 * as often the number of a country (ISO 3166), so a column of nothing else stays what its header says.
 */
export function settlePhoneParts(columns: readonly SourceColumn[]): void {
	const extensions = (c: SourceColumn): boolean => c.concept === 'phone' && c.content.values.every((v) => /^\D{0,2}\d{1,5}$/.test(v));
	const phones = columns.some((c) => c.concept === 'phone' && c.content.filled > 0 && !extensions(c));
	for (const column of columns) {
		const { content, concept } = column;
		if (content.filled === 0) continue;
		if (
			concept === 'country' &&
			columns.some((c) => c.concept === 'phone') &&
			content.values.every((v) => CODE.test(v)) &&
			content.values.some((v) => !/^\d{3}$/.test(v))
		)
			aside(column, 'callingCode');
		else if (phones && extensions(column)) aside(column, 'phoneExtension');
	}
}

function aside(column: SourceColumn, concept: PhonePart): void {
	column.concept = concept;
	column.meaning = { ...column.meaning, match: 'whole', aside: 'attribute' };
}

/**
 * Gives the columns of parts to their phones: codes to the next one to the right, extensions to the one on the left, where one says the
 * same kind to that.
 */
export function givePhoneParts(
	columns: readonly SourceColumn[],
	fieldOf: (index: number) => FieldId | undefined,
	give: (candidate: Candidate, field: FieldId, join: true) => void
): void {
	const phones = columns.filter((c) => (PHONE_FIELDS as readonly string[]).includes(fieldOf(c.index) ?? ''));
	const given = new Set<string>();
	for (const column of columns) {
		const { index, header, content, meaning, concept } = column;
		if (!isPartConcept(concept) || fieldOf(index) !== undefined || content.filled === 0) continue;
		if (!content.values.every((v) => (concept === 'phoneExtension' ? SHORT : CODE_OR_AREA).test(v))) continue;
		const away = (c: SourceColumn): number => (c.index > index === (concept === 'phoneExtension') ? 1000 : 0) + Math.abs(c.index - index);
		const [nearest] = phones.filter((c) => meaning.phone === null || c.meaning.phone === meaning.phone).sort((a, b) => away(a) - away(b));
		const phone = nearest ?? [...phones].sort((a, b) => away(a) - away(b))[0];
		const field = phone && fieldOf(phone.index);
		if (!field || given.has(`${concept} ${field}`)) continue;
		given.add(`${concept} ${field}`);
		give({ index, concept, score: SURE, behind: 0, reason: { code: 'mappedPhonePart', params: { header } } }, field, true);
	}
}
const CODE_OR_AREA = /^\D{0,3}\d{1,6}\D?$/;

/** True for a column that only adds to the numbers of another one on its field; without that one it is a column as any other. */
export const isPart = (m: ColumnMapping, mapping: readonly ColumnMapping[]): boolean =>
	isPhonePart(m) && mapping.some((o) => mappedField(o) === mappedField(m) && !isPhonePart(o));

/** For each column of numbers how a row's number reads once its parts are put together. */
export function numbersOf(mapping: readonly ColumnMapping[]): ((row: readonly string[]) => string)[] {
	const parts = mapping.filter((m) => isPart(m, mapping));
	return mapping
		.filter((m) => (PHONE_FIELDS as readonly string[]).includes(mappedField(m) ?? '') && !parts.includes(m))
		.map(({ index, target }) => {
			const field = target.kind === 'field' ? target.field : null;
			const of = (part: PhonePart): number => partFor(parts, part, field)?.index ?? -1;
			const [code, area, extension] = [of('callingCode'), of('areaCode'), of('phoneExtension')];
			const none = code + area + extension === -3;
			return (row) => {
				const cell = row[index] ?? '';
				return none || cell.trim() === '' ? cell : wholeNumber(cell, { code: row[code], area: row[area], extension: row[extension] });
			};
		});
}

/** The column of a part for a phone. One calling code in a row is that of the country, for all its numbers. */
function partFor(parts: readonly ColumnMapping[], part: PhonePart, field: FieldId | null): ColumnMapping | undefined {
	const all = parts.filter((m) => phonePartOf(m) === part);
	return all.find((m) => mappedField(m) === field) ?? (part === 'callingCode' && all.length === 1 ? all[0] : undefined);
}

/**
 * Puts the numbers of all phones together with the parts that other columns hold, in place. A row without a number gets none: a code alone
 * is nobody's.
 */
export function completeNumbers(columns: Map<FieldId, Column>, source: SourceColumns, mapping: readonly ColumnMapping[]): void {
	const parts = mapping.filter((m) => isPart(m, mapping));
	if (parts.length === 0) return;
	for (const field of PHONE_FIELDS) {
		const cells = (part: PhonePart): Column | undefined => {
			const found = partFor(parts, part, field);
			return found && source.column(found.index);
		};
		const numbers = columns.get(field);
		if (!numbers) continue;
		const [code, area, extension] = [cells('callingCode'), cells('areaCode'), cells('phoneExtension')];
		if (!code && !area && !extension) continue;
		for (let i = 0; i < numbers.length; i++) {
			const number = numbers[i];
			if (number) numbers[i] = wholeNumber(number, { code: code?.[i], area: area?.[i], extension: extension?.[i] });
		}
	}
}

interface NumberParts {
	code?: string | null | undefined;
	area?: string | null | undefined;
	extension?: string | null | undefined;
}

const digitsOf = (text: string | null | undefined): string => (text ?? '').replace(/\.0$/, '').replace(/\D/g, '');
/** Digits that a subscriber's number has at least. */
const SUBSCRIBER = 6;

/**
 * A number with what other columns of its row say: "9018200" with 49 and 030 is "+49 30 9018200". What the number says itself is
 * not said again; with a calling code the numbering plan decides between the ways to read it.
 */
export function wholeNumber(number: string, parts: NumberParts): string {
	const { main, extension: own } = apartPhone(number);
	const extension = own || digitsOf(parts.extension).slice(0, 7);
	const behind = extension === '' ? '' : ` ext. ${extension}`;
	const digits = digitsOf(main);
	if (digits === '' || /^\(?(?:\+|00)/.test(main)) return own === '' ? `${number.trim()}${behind}` : number;
	const code = digitsOf(parts.code).replace(/^0+/, '');
	let area = digitsOf(parts.area);
	// "030 9018200" beside an area code of 030 says it already; so does any number with its 0.
	const bare = area.replace(/^0+/, '');
	if (area !== '' && (digits.startsWith('0') || (digits.startsWith(bare) && digits.length - bare.length >= SUBSCRIBER))) area = '';
	const national = area === '' ? main : `${area} ${main}`;
	if (code === '') return `${national.trim()}${behind}`;
	const withoutTrunk = national.replace(/^\(?0+/, (zeros) => zeros.replace(/0/g, ''));
	const ways = [`+${code} ${withoutTrunk}`, ...(digits.startsWith(code) ? [`+${digits}`] : []), `+${code} ${national}`];
	const valid = (text: string): boolean => {
		const read = parsePhone(text, '');
		return !('problem' in read) && read.valid;
	};
	// Where the plan knows none, Italy's numbers keep their 0.
	return `${ways.find(valid) ?? (code === '39' ? `+${code} ${national}` : `+${code} ${withoutTrunk}`)}${behind}`;
}
