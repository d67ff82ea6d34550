import { standardField, type FieldId, type FieldType } from '../fields';

/**
 * A filter of the list by any field (CON-1). `values`: is = one to fifty, of which the contact has one, isNot = none, blank among them;
 * contains = the text; number, date = [from, to], both inclusive, '' = open at that end; given, notGiven = none.
 */
export interface FieldFilter {
	field: FieldId;
	op: FieldOp;
	values: string[];
}

export const FIELD_OPS = ['is', 'isNot', 'contains', 'number', 'date', 'given', 'notGiven'] as const;
export type FieldOp = (typeof FIELD_OPS)[number];

/** Filters of one query, values of one filter, characters of one value or field id. */
export const MOST_FILTERS = 12;
export const MOST_VALUES = 50;
const LONGEST = 300;

const isOp = (text: string | undefined): text is FieldOp => (FIELD_OPS as readonly (string | undefined)[]).includes(text);
const isField = (text: string | undefined): text is FieldId =>
	text !== undefined && (standardField(text) !== undefined || (/^custom:./.test(text) && text.length <= LONGEST));

/** What can be asked of a field of a type, the likeliest first. */
export function opsOf(type: FieldType): FieldOp[] {
	if (type === 'number') return ['number', 'is', 'isNot', 'given', 'notGiven'];
	if (type === 'date') return ['date', 'given', 'notGiven'];
	if (type === 'country' || type === 'yesNo' || type === 'choice' || type === 'phoneType') return ['is', 'isNot', 'given', 'notGiven'];
	if (type === 'longText') return ['contains', 'given', 'notGiven'];
	return ['is', 'isNot', 'contains', 'given', 'notGiven'];
}

/** Is that asked of fields of this type? A filter of before the field got another type may not be: it compares what is written. */
export const isAskedOf = ({ op }: Pick<FieldFilter, 'op'>, type: FieldType): boolean => opsOf(type).includes(op);

const PERSONAL: ReadonlySet<FieldType> = new Set(['name', 'email', 'phone', 'url', 'longText']);

/** May the filter hold what names one person? Such are not kept, as searches are not: the person may be erased one day. */
export const namesSomebody = ({ field, op }: FieldFilter): boolean =>
	(op === 'is' || op === 'isNot' || op === 'contains') && (field === 'twitter' || PERSONAL.has(standardField(field)?.type ?? 'text'));

const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Is that an end of a range that can be compared? '' = open. */
export const isEnd = (op: 'number' | 'date', text: string): boolean => text === '' || (op === 'number' ? NUMBER : DAY).test(text);

/** The filter in its one writing, or null where it asks for nothing that can be answered. */
export function checkedFilter({ field, op, values }: FieldFilter): FieldFilter | null {
	if (!isField(field) || !isOp(op)) return null;
	if (op === 'given' || op === 'notGiven') return { field, op, values: [] };
	const texts = values.map((v) => v.trim());
	if (texts.some((v) => v.length > LONGEST)) return null;
	if (op === 'number' || op === 'date') {
		const [from = '', to = ''] = texts;
		return texts.length <= 2 && (from !== '' || to !== '') && isEnd(op, from) && isEnd(op, to) ? { field, op, values: [from, to] } : null;
	}
	const wanted = [...new Set(texts.filter((v) => v !== ''))];
	return wanted.length > 0 && wanted.length <= (op === 'contains' ? 1 : MOST_VALUES) ? { field, op, values: wanted } : null;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('*', '%2A');
const unescaped = (text: string): string => text.replaceAll('%2A', '*').replaceAll('%25', '%');

/** "is*city*Hamburg*Kiel": a filter as the address, a chip and the worker name it. */
export const filterText = ({ field, op, values }: FieldFilter): string => [op, field, ...values].map(escaped).join('*');

/** The filter of a text, or null: an address may hold anything. */
export function filterOfText(text: string): FieldFilter | null {
	const [op, field, ...values] = text.split('*').map(unescaped);
	return isOp(op) && isField(field) ? checkedFilter({ field, op, values }) : null;
}

/** The filters of some texts; what can't be read is left out, the same twice stands once. */
export function filtersOfTexts(texts: readonly string[]): FieldFilter[] {
	const found = new Map<string, FieldFilter>();
	for (const text of texts) {
		const filter = filterOfText(text);
		if (filter && found.size < MOST_FILTERS) found.set(filterText(filter), filter);
	}
	return [...found.values()];
}
