import type { Column, ContactChunk, SourceChunk } from '#domain/chunk';
import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { mappedField, type ColumnMapping } from '#domain/mapping';
import { phoneType } from '../values/phone-type';
import { completeAddress } from './address';
import { completeNames } from './full-name';

/** `defaults`: value of a field for rows that have none (the lead source of the import, for instance). */
export interface ApplyOptions {
	defaults?: Partial<Record<FieldId, string>>;
}

/**
 * Raw rows as columns of fields. Cells are gathered by column index and otherwise untouched; blank cells are
 * null. Columns that the user joined are put together with their `joinWith`; a second column without it only
 * fills blanks. Afterwards names and a one-column address are completed (MAP-3), phones get the type that their
 * header names (Mobile, Work, Home, Fax).
 */
export function applyMapping(chunk: SourceChunk, mapping: readonly ColumnMapping[], options: ApplyOptions = {}): ContactChunk {
	const columns = new Map<FieldId, Column>();
	for (const m of mapping) {
		const field = mappedField(m);
		if (field === null) continue;
		const column = columns.get(field);
		if (column) addTo(column, chunk.cells, m);
		else columns.set(field, gather(chunk.cells, m.index));
	}
	const mapped: ContactChunk = { rowNumbers: chunk.rowNumbers, columns };
	addPhoneTypes(mapped, mapping);
	completeNames(mapped);
	completeAddress(mapped);
	for (const [field, value] of Object.entries(options.defaults ?? {}) as [FieldId, string][]) {
		if (value === '') continue;
		const column = columns.get(field) ?? new Array<string | null>(chunk.cells.length).fill(null);
		columns.set(field, column.map((v) => v ?? value));
	}
	return mapped;
}

function gather(cells: readonly string[][], index: number): Column {
	const column: Column = new Array(cells.length);
	for (let i = 0; i < cells.length; i++) column[i] = filled((cells[i] as string[])[index]);
	return column;
}

const filled = (cell: string | undefined): string | null => (cell === undefined || cell === '' || cell.trim() === '' ? null : cell);

function addTo(column: Column, cells: readonly string[][], m: ColumnMapping): void {
	for (let i = 0; i < cells.length; i++) {
		const value = filled((cells[i] as string[])[m.index]);
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
		const header = mapping.find((m) => mappedField(m) === phone)?.header;
		if (!numbers || header === undefined) return;
		const type = phoneType(header);
		if (type === 'other') return;
		const field = PHONE_TYPE_FIELDS[k] as FieldId;
		const said = columns.get(field);
		columns.set(field, numbers.map((n, i) => said?.[i] ?? (n === null ? null : type)));
	});
}
