import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import { beyondAscii } from '#domain/basics/same-text';
import { unpackColumn, type PackedColumn } from '../store/chunks/pack';
import { compact, fold } from './fold';

/** Folded texts as one, so that one native search goes through all of them. */
export interface Joined {
	text: string;
	/** Where each begins, and the end of the last. */
	starts: Uint32Array;
}

/** What search looks in: per contact of a chunk its name, company and the other parts, each followed by END. */
export interface SearchText extends Joined {
	/**
	 * Parts of which there are few kinds: each kind is looked at once, not with every contact. `codes` per contact: 0 = blank, 1 = the
	 * first kind.
	 */
	kinds: readonly { of: Joined; codes: Uint8Array }[];
}

/** Stands behind each part of a contact. No word that is searched for can hold it, so nothing is found across two parts. */
export const END = '\n';
/** Parts behind the two that sorting reads, name and company. */
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

function joined(texts: readonly string[]): Joined {
	const starts = new Uint32Array(texts.length + 1);
	texts.forEach((text, i) => {
		starts[i + 1] = starts[i]! + text.length;
	});
	return { text: compact(texts.join('')), starts };
}

/** Builds what search needs of a chunk of `length` contacts. */
export function searchText(columns: Columns, length: number): SearchText {
	const [full, first, last, company] = NAMES.map((f) => folded(columns, f, length)) as [string[], string[], string[], string[]];
	const given = columns.filter(([field]) => REST.some((f) => f === field));
	const rest = given.filter(([, packed]) => 'text' in packed).map(([field]) => folded(columns, field, length));
	const all = new Array<string>(length);
	for (let i = 0; i < length; i++) {
		const [f, l] = [first[i] ?? '', last[i] ?? ''];
		let one = (full[i] || (f && l ? `${f} ${l}` : f + l)) + END + (company[i] ?? '') + END;
		for (const column of rest) {
			const v = column[i];
			if (v) one += v + END;
		}
		all[i] = one;
	}
	const kinds = given.flatMap(([, packed]) =>
		'values' in packed ? [{ of: joined(packed.values.map((v) => onePart(v) + END)), codes: packed.codes }] : []
	);
	return { ...joined(all), kinds };
}
