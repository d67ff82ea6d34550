import type { Column, ContactChunk, SourceChunk } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { addNote, columnIn } from '../fill-in';
import { phoneType } from '../values/phones/phone-type';
import { completeAddress } from './address';
import { fillAddress } from './fill-address';
import { sayConsent } from './consent';
import { takeDetails } from './details';
import { completeNames } from './full-name';
import { languageOf } from './header/index';
import { takeApart } from './named-addresses';
import { completeNumbers, isPart } from './phone-parts';
import { readerOf } from './readers/index';
import { columnsOfCells, filled, type SourceColumns } from './source';

export interface ApplyOptions {
	/** Value of a field for rows that have none (the lead source of the import, for instance). */
	defaults?: Partial<Record<FieldId, string>>;
	/** Runs over the gathered columns before names and addresses are taken apart: a garbled name must be whole by then. */
	repair?: (chunk: ContactChunk) => ContactChunk;
	/** The language of the headers where the caller knows it: finding it out takes the words of all languages. */
	language?: string;
	/** Cleaning steps that are switched off, as "field/step": what is put together here follows them, too. */
	off?: ReadonlySet<string>;
}

/**
 * Raw rows as columns of fields. Cells are gathered by column index and otherwise untouched, save values that the mapping turns into others
 * (select values) or that it reads in a product's own way (`reader`); blank cells are null. Columns that the user joined are put together
 * with their `joinWith`; a second column without it only fills blanks. Afterwards names and a one-column address are completed (MAP-3),
 * phones get the type that their header names (Mobile, Work, Home, Fax). Numbers whose calling code, area code or extension have a column
 * of their own are put together.
 */
export function applyMapping(
	source: SourceChunk | SourceColumns,
	mapping: readonly ColumnMapping[],
	options: ApplyOptions = {}
): ContactChunk {
	const chunk = 'cells' in source ? columnsOfCells(source) : source;
	const gathered = new Map<FieldId, Column>();
	for (const m of inReadingOrder(mapping)) {
		const field = mappedField(m);
		if (field === null) continue;
		const column = gathered.get(field);
		if (isPart(m, mapping)) continue;
		const read = cellReader(m, field);
		if (column) addTo(column, chunk.column(m.index), m, read);
		else gathered.set(field, chunk.column(m.index).map(read));
	}
	completeNumbers(gathered, chunk, mapping);
	const raw: ContactChunk = { rowNumbers: chunk.rowNumbers, columns: gathered };
	const mapped = options.repair?.(raw) ?? raw;
	const { columns } = mapped;
	addPhoneTypes(mapped, mapping);
	for (const m of mapping) keepRest(mapped, chunk, m);
	fillEmail(mapped, mapping);
	fillPhone(mapped, mapping);
	fillCompany(mapped, mapping);
	sayConsent(mapped, chunk, mapping);
	takeDetails(mapped, mapping);
	takeApart(mapped);
	completeNames(mapped, () => options.language ?? headerLanguage(mapping), options.off);
	completeAddress(mapped);
	fillAddress(mapped, mapping);
	for (const [field, value] of Object.entries(options.defaults ?? {}) as [FieldId, string][]) {
		if (value === '') continue;
		const column = columns.get(field) ?? new Array<string | null>(chunk.rowNumbers.length).fill(null);
		columns.set(
			field,
			column.map((v) => v ?? value)
		);
	}
	return mapped;
}

const spoken = new WeakMap<readonly ColumnMapping[], string>();

/** The language of a mapping's headers ('de'), found once for all chunks. */
export function headerLanguage(mapping: readonly ColumnMapping[]): string {
	let language = spoken.get(mapping);
	if (language === undefined) spoken.set(mapping, (language = languageOf(mapping.map((m) => m.header)).language));
	return language;
}

/** What stands before a last name is read before it, wherever its column stands. */
const inReadingOrder = (mapping: readonly ColumnMapping[]): readonly ColumnMapping[] =>
	linesLast(mapping.some(isNamePrefix) ? [...mapping.filter(isNamePrefix), ...mapping.filter((m) => !isNamePrefix(m))] : mapping);
/** A house number belongs to its street, before the flat: "Lake St 12, Apt 2". */
const linesLast = (mapping: readonly ColumnMapping[]): readonly ColumnMapping[] =>
	mapping.some((m) => m.concept === 'houseNumber') && mapping.some(isSecondLine)
		? [...mapping.filter((m) => !isSecondLine(m)), ...mapping.filter(isSecondLine)]
		: mapping;
const isSecondLine = (m: ColumnMapping): boolean => m.concept === 'street2' && mappedField(m) === 'street';
const isNamePrefix = (m: ColumnMapping): boolean => m.concept === 'namePrefix' && mappedField(m) === 'lastName';

type Read = (cell: string | null) => string | null;

/**
 * How the cells of a column are read: values that the mapping names become others, compared without outer spaces; the column's reader reads
 * the rest.
 */
function cellReader(m: ColumnMapping, field: FieldId): Read {
	const own = readerOf(m, field);
	if (!own && (!m.values || m.values.length === 0)) return filled;
	const become = new Map(m.values ?? []);
	return (cell) => {
		const value = filled(cell);
		return value === null ? null : filled(become.get(value.trim()) ?? own?.read(value) ?? value);
	};
}

function addTo(column: Column, cells: Column, m: ColumnMapping, read: Read): void {
	for (let i = 0; i < cells.length; i++) {
		const value = read(cells[i] ?? null);
		if (value === null) continue;
		const before = column[i] ?? null;
		if (before === null) column[i] = value;
		else if (m.joinWith !== undefined) column[i] = before.trimEnd() + m.joinWith + value.trimStart();
	}
}

/** A phone whose header says what it is gets that type, where no column says otherwise. */
function addPhoneTypes({ columns }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	PHONE_FIELDS.forEach((phone, k) => {
		const numbers = columns.get(phone);
		const source = mapping.find((m) => mappedField(m) === phone && !isPart(m, mapping));
		if (!numbers || source === undefined) return;
		const type = source.phoneType ?? phoneType(source.header);
		if (type === 'other') return;
		const field = PHONE_TYPE_FIELDS[k] as FieldId;
		const said = columns.get(field);
		columns.set(
			field,
			numbers.map((n, i) => said?.[i] ?? (n === null ? null : type))
		);
	});
}

/** Concepts of a contact's own other addresses: "Private email", "E-mail 2". */
const OTHER_MAIL: ReadonlySet<string> = new Set(['email', 'email2']);
/** What Exchange writes for people of its own house, which is no address anywhere else. */
const IN_HOUSE = /^\/o=/iu;

/** A row whose email is blank is reached by the other address that it has: a copy, the column keeps its own. */
function fillEmail({ columns }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	const email = columns.get('email');
	if (!email) return;
	for (const m of mapping) {
		const other = m.target.kind === 'custom' && OTHER_MAIL.has(m.concept ?? '') ? columns.get(m.target.field.id) : undefined;
		if (!other) continue;
		for (let i = 0; i < email.length; i++) {
			const value = other[i];
			if (value?.includes('@') && (email[i] == null || IN_HOUSE.test(email[i] as string))) email[i] = value;
		}
	}
}

/**
 * A row without a phone is reached by a further number that its address book has a column for (five columns fill the fields, the others
 * are fields of their own): a copy, the column keeps its own.
 */
function fillPhone({ columns, rowNumbers }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	const further = mapping.flatMap((m) => {
		const isPhone = m.target.kind === 'custom' && m.concept === 'phone' && m.reason.code === 'customByExport';
		const column = isPhone ? columns.get(mappedField(m) as FieldId) : undefined;
		return column ? [{ column, type: m.phoneType ?? phoneType(m.header) }] : [];
	});
	if (further.length === 0) return;
	const fields = PHONE_FIELDS.map((f) => columns.get(f));
	for (let i = 0; i < rowNumbers.length; i++) {
		if (fields.some((column) => column?.[i] != null)) continue;
		const found = further.find(({ column }) => column[i] != null);
		if (!found) continue;
		columnIn(columns, 'phone1', rowNumbers.length)[i] = found.column[i] ?? null;
		if (found.type !== 'other') columnIn(columns, 'phone1Type', rowNumbers.length)[i] = found.type;
	}
}

/** Why a column of companies fills a field of its own: another one has the field. */
const TAKEN: ReadonlySet<string> = new Set(['customByExport', 'customFieldTaken', 'customFieldTakenByExport']);

/** A row without a company works for the one that another column of companies names: a copy, the column keeps its own. */
function fillCompany({ columns }: ContactChunk, mapping: readonly ColumnMapping[]): void {
	const company = columns.get('company');
	if (!company) return;
	for (const m of mapping) {
		const isOther = m.target.kind === 'custom' && m.concept === 'company' && TAKEN.has(m.reason.code);
		const other = isOther ? columns.get(mappedField(m) as FieldId) : undefined;
		if (other) for (let i = 0; i < company.length; i++) company[i] ??= other[i] ?? null;
	}
}

/**
 * What a reader leaves of its cells is kept: a phone goes to the next free phone of its row, all else to the notes, named by its column.
 */
function keepRest({ columns, rowNumbers }: ContactChunk, source: SourceColumns, m: ColumnMapping): void {
	const field = mappedField(m);
	const rest = field === null ? undefined : readerOf(m, field)?.rest;
	if (field === null || !rest) return;
	const column = (id: FieldId): Column => columnIn(columns, id, rowNumbers.length);
	const phone = PHONE_FIELDS.indexOf(field as (typeof PHONE_FIELDS)[number]);
	const cells = source.column(m.index);
	for (let i = 0; i < cells.length; i++) {
		const cell = filled(cells[i] ?? null);
		for (const value of cell === null ? [] : rest(cell)) {
			const free = phone === -1 ? undefined : PHONE_FIELDS.findIndex((f) => (columns.get(f)?.[i] ?? null) === null);
			if (free !== undefined && free !== -1) {
				column(PHONE_FIELDS[free] as FieldId)[i] = value;
				const type = columns.get(PHONE_TYPE_FIELDS[phone] as FieldId)?.[i] ?? null;
				if (type !== null) column(PHONE_TYPE_FIELDS[free] as FieldId)[i] = type;
			} else addNote(columns, i, rowNumbers.length, `${m.header}: ${value}`);
		}
	}
}
