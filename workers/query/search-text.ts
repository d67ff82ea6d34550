import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { unpackColumn, type PackedColumn } from '../store/pack';
import { beyondAscii, compact, fold } from './fold';

/** What search looks in: the folded texts of all contacts of a chunk as one, so that one native search goes through a thousand. */
export interface SearchText {
	/** Per contact its name, company and the other parts, each followed by END. */
	text: string;
	/** Where each contact begins, and the end of the last. */
	starts: Uint32Array;
}

/** Stands behind each part of a contact. No word that is searched for can hold it, so nothing is found across two parts. */
export const END = '\n';
/** The order of parts: sorting reads the first two. */
const REST = ['email', 'jobTitle', ...PHONE_FIELDS, 'city'] as const satisfies readonly FieldId[];
const NAMES = ['fullName', 'firstName', 'lastName', 'company'] as const satisfies readonly FieldId[];
/** Fields that are searched. */
export const SEARCHED: ReadonlySet<FieldId> = new Set([...NAMES, ...REST]);

type Columns = readonly (readonly [FieldId, PackedColumn])[];

/** Values of a field, folded; '' = blank. */
function folded(columns: Columns, field: FieldId, length: number): string[] {
	const packed = columns.find(([id]) => id === field)?.[1];
	if (!packed) return new Array<string>(length).fill('');
	if ('values' in packed) {
		const values = packed.values.map(onePart);
		return Array.from(packed.codes, (code) => (code === 0 ? '' : (values[code - 1] ?? '')));
	}
	const odd = beyondAscii(packed.text) || packed.text.includes(END);
	return unpackColumn(odd ? packed : { ...packed, text: packed.text.toLowerCase() }).map(odd ? (v) => onePart(v ?? '') : (v) => v ?? '');
}

const onePart = (value: string): string => fold(value).replaceAll(END, ' ');

/** Builds what search needs of a chunk of `length` contacts. */
export function searchText(columns: Columns, length: number): SearchText {
	const [full, first, last, company] = NAMES.map((f) => folded(columns, f, length)) as [string[], string[], string[], string[]];
	const rest = REST.map((f) => folded(columns, f, length));
	const starts = new Uint32Array(length + 1);
	const all = new Array<string>(length);
	let at = 0;
	for (let i = 0; i < length; i++) {
		const [f, l] = [first[i] ?? '', last[i] ?? ''];
		let one = (full[i] || (f && l ? `${f} ${l}` : f + l)) + END + (company[i] ?? '') + END;
		for (const column of rest) { const v = column[i]; if (v) one += v + END; }
		all[i] = one;
		starts[i] = at;
		at += one.length;
	}
	starts[length] = at;
	return { text: compact(all.join('')), starts };
}
