import type { ContactChunk } from '#domain/chunk';
import { fieldDefinition, PHONE_FIELDS } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { addNote, columnIn } from '../fill-in';
import { contactDetails } from '../values/contact-details';
import type { SourceColumn } from './columns';
import { isCompany, isJob } from './content-words';

/** Share of the values that must be a person with an address or a number. */
const MOST = 0.6;
const NAMED: ReadonlySet<string> = new Set(['email', 'fullName', 'firstName', 'lastName']);

/** The column that holds all that is known of a person, where no other column has an address or a name. */
export function readDetails(proposed: readonly ColumnMapping[], columns: readonly SourceColumn[]): ColumnMapping[] {
	const holds = ({ content }: SourceColumn): boolean =>
		content.values.length > 0 && content.values.filter((v) => contactDetails(v) !== null).length >= MOST * content.values.length;
	const named = proposed.flatMap((m, i) => (NAMED.has(mappedField(m) ?? '') ? [i] : []));
	// Nearly every file has both in columns of their own: then no value is looked at.
	const at =
		named.length > 1 ? -1 : columns.findIndex((c, i) => proposed[i]?.target.kind !== 'exclude' && named.every((n) => n === i) && holds(c));
	if (at === -1) return [...proposed];
	return proposed.map((m, i): ColumnMapping => {
		if (i !== at) return m;
		const { warning: _w, values: _v, phoneType: _p, joinWith: _j, ...rest } = m;
		const reader = 'contactDetails';
		return {
			...rest,
			target: { kind: 'field', field: 'fullName' },
			reader,
			confidence: 0.85,
			reason: { code: 'mappedDetails', params: { header: m.header, reader } }
		};
	});
}

/** Takes such cells apart, in place: what finds its field filled, or none that it fits, goes to the notes of the row. */
export function takeDetails({ columns, rowNumbers }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	const names = columns.get('fullName');
	if (!names || !mapping.some((m) => m.reader === 'contactDetails' && mappedField(m) === 'fullName')) return;
	const rows = rowNumbers.length;
	for (let i = 0; i < rows; i++) {
		const found = contactDetails(names[i] ?? '');
		if (!found) continue;
		names[i] = found.name;
		const put = (field: 'email' | 'website' | 'company' | 'jobTitle', value: string): boolean => {
			if (value === '' || columns.get(field)?.[i]) return false;
			columnIn(columns, field, rows)[i] = value;
			return true;
		};
		const note = (field: 'email' | 'website' | 'phone1' | null, value: string): void => {
			if (value !== '') addNote(columns, i, rows, field === null ? value : `${fieldDefinition(field).label}: ${value}`);
		};
		if (!put('email', found.email)) note('email', found.email);
		if (!put('website', found.website)) note('website', found.website);
		for (const number of found.phones) {
			const free = PHONE_FIELDS.find((f) => !columns.get(f)?.[i]);
			if (free) columnIn(columns, free, rows)[i] = number;
			else note('phone1', number);
		}
		for (const text of found.rest)
			if (!(isCompany(text) && put('company', text)) && !(isJob(text) && put('jobTitle', text))) note(null, text);
	}
}
