import type { ContactChunk } from '#domain/chunk';
import { fieldDefinition } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { namedAddress } from '#domain/contacts/named-address';
import { addNote, columnIn } from '../fill-in';
import { tidyEmail } from '../values/emails/email-text';
import type { SourceColumn } from './columns';

/** Share of the values that must be a name with its address. */
const MOST = 0.5;
const holdsBoth = ({ content }: SourceColumn): boolean =>
	content.values.length > 0 && content.values.filter((v) => namedAddress(v) !== null).length >= MOST * content.values.length;

/** Says which column holds names and addresses in one, where no other column holds the one that it isn't mapped to. */
export function readBoth(proposed: readonly ColumnMapping[], columns: readonly SourceColumn[]): ColumnMapping[] {
	const fills = (...fields: string[]): boolean => proposed.some((m) => fields.includes(mappedField(m) ?? ''));
	const email = fills('email');
	const named = fills('fullName', 'firstName', 'lastName');
	return proposed.map((m, i) => {
		const field = mappedField(m);
		const missing = (field === 'email' && !named) || (field === 'fullName' && !email);
		if (!missing || m.reader !== undefined || !holdsBoth(columns[i] as SourceColumn)) return m;
		const { warning: _w, ...rest } = m;
		const reader = 'nameAndAddress';
		return {
			...rest,
			reader,
			confidence: Math.max(m.confidence, 0.85),
			reason: { code: m.reason.code, params: { ...m.reason.params, reader } }
		};
	});
}

/** An address and nothing else. */
const BARE = /^\s*[^\s<>()[\]@,;"]{1,64}@[^\s<>()[\]@,;"]{1,190}\.\p{L}{2,}\s*$/u;

/** What ends with one is an address as nearly all are: nothing stands around it. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Takes a name and an address in one cell apart, in place, whichever of the two fields the cell is in: the name goes to a row that
 * has none, the address to one without an email, else to its notes where it is another one. An address beside a name of its own stays as it
 * is: cleaning takes what it needs.
 */
export function takeApart({ columns, rowNumbers }: ContactChunk): void {
	const blank = (v: string | null | undefined): boolean => v == null || v.trim() === '';
	const rows = rowNumbers.length;
	const emails = columns.get('email');
	for (let i = 0; emails && i < rows; i++) {
		const cell = emails[i];
		if (
			!cell ||
			isSmallLetter(cell.charCodeAt(cell.length - 1)) ||
			!blank(columns.get('fullName')?.[i]) ||
			!blank(columns.get('firstName')?.[i]) ||
			!blank(columns.get('lastName')?.[i])
		)
			continue;
		const both = namedAddress(cell);
		if (both) [columnIn(columns, 'fullName', rows)[i], emails[i]] = [both.name, both.address];
	}
	const names = columns.get('fullName');
	for (let i = 0; names && i < rows; i++) {
		const cell = names[i];
		if (!cell || !cell.includes('@')) continue;
		const email = columns.get('email')?.[i];
		// An address alone is no name; beside an address of its own it stays where it was typed.
		const both = namedAddress(cell) ?? (blank(email) && BARE.test(cell) ? { name: '', address: cell.trim() } : null);
		if (!both) continue;
		names[i] = both.name || null;
		if (blank(email)) columnIn(columns, 'email', rows)[i] = both.address;
		else if (tidyEmail(email as string) !== both.address.toLowerCase())
			addNote(columns, i, rows, `${fieldDefinition('email').label}: ${both.address}`);
	}
}
