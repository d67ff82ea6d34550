import type { FieldId } from '#domain/fields';
import { headerList } from './header-key';
import type { KnownExport } from './known-export';

export const PHONE_KINDS = ['mobile', 'work', 'other', 'home'] as const;
export type PhoneKind = (typeof PHONE_KINDS)[number];
/** Addresses in the order of their use to somebody who sells. */
export const PLACES = ['work', 'any', 'billing', 'home', 'shipping', 'other'] as const;
export type AddressPlace = (typeof PLACES)[number];
export type AddressPart = 'street' | 'street2' | 'city' | 'state' | 'postalCode' | 'country';

/** What a column of a known export means. `rank` = place among the headers of its meaning. */
export type ColumnMeaning = { rank: number; reader?: string } & (
	| { kind: 'field'; field: FieldId }
	| { kind: 'phone'; phone: PhoneKind | null }
	| { kind: 'label' }
	| { kind: 'address'; place: AddressPlace; part: AddressPart }
	| { kind: 'custom'; concept: string | null }
	| { kind: 'exclude' }
);

function parse(text: string, rank: number): ColumnMeaning {
	const [meaning = '', reader] = text.split(' @');
	const base = { rank, ...(reader ? { reader } : {}) };
	const [head = '', tail] = meaning.split(' ');
	if (head === '-') return { ...base, kind: 'exclude' };
	if (head.startsWith('+')) return { ...base, kind: 'custom', concept: head.slice(1) || null };
	if (head === 'label') return { ...base, kind: 'label' };
	if (head === 'phone') return { ...base, kind: 'phone', phone: (tail as PhoneKind | undefined) ?? null };
	if ((PLACES as readonly string[]).includes(head))
		return { ...base, kind: 'address', place: head as AddressPlace, part: tail as AddressPart };
	return { ...base, kind: 'field', field: head as FieldId };
}

/** Header key → meanings, one for each time that the header stands in the file. */
export type MeaningTable = ReadonlyMap<string, readonly ColumnMeaning[]>;

const tables = new WeakMap<KnownExport, MeaningTable>();

export function meaningsOf(known: KnownExport): MeaningTable {
	const made = tables.get(known);
	if (made) return made;
	const table = new Map<string, ColumnMeaning[]>();
	for (const [meaning, headers] of Object.entries(known.columns)) {
		headerList(headers).forEach((key, rank) => table.set(key, [...(table.get(key) ?? []), parse(meaning, rank)]));
	}
	tables.set(known, table);
	return table;
}
