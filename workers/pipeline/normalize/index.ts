import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { FieldChanges } from '#domain/import';
import type { NormalizeOptions, NormalizeResult } from '../stages';
import { isCountryCode } from '../values/country';
import { ColumnCleaner } from './column';
import { spreadSeveral } from './spread';

export { createDateOrderScan, defaultDateOrder } from './date-order';
export { normalizers } from './normalizers/index';
export type { NormalizeContext } from './normalizer';

/** The columns' steps, made once per options: they remember what became of the values that repeat. */
const cleaners = new WeakMap<NormalizeOptions, Map<FieldId, ColumnCleaner>>();

function cleanerOf(field: FieldId, options: NormalizeOptions): ColumnCleaner {
	let known = cleaners.get(options);
	if (!known) cleaners.set(options, (known = new Map()));
	let cleaner = known.get(field);
	if (!cleaner) known.set(field, (cleaner = new ColumnCleaner(field, options)));
	return cleaner;
}

/** The row's own country where the column names one that exists; blank elsewhere. */
const knownCountries = (column: Column): Column => column.map((c) => (c !== null && isCountryCode(c) ? c : null));

/**
 * Cleans a chunk (VAL-1): draft → canonical contact, column by column. The given chunk stays as it was. Blank is null.
 * `changes` lists, per field and step, how many cells changed, with up to five samples. Country goes first, because
 * phones and states are read by it.
 */
export function normalizeChunk(chunk: ContactChunk, options: NormalizeOptions): NormalizeResult {
	const columns = new Map<FieldId, Column>();
	for (const [field, column] of chunk.columns)
		columns.set(
			field,
			column.map((v) => (v === '' ? null : v))
		);
	const changesByField = new Map<FieldId, FieldChanges[]>();
	let countries: Column | undefined;
	const clean = (field: FieldId, column: Column): void => {
		changesByField.set(field, cleanerOf(field, options).run(column, chunk.rowNumbers, countries));
	};
	const country = columns.get('country');
	if (country) {
		clean('country', country);
		countries = knownCountries(country);
	}
	spreadSeveral(columns, options, countries);
	for (const [field, column] of columns) if (field !== 'country') clean(field, column);
	return { chunk: { rowNumbers: chunk.rowNumbers, columns }, changes: [...columns.keys()].flatMap((f) => changesByField.get(f) ?? []) };
}
