import type { Column, ContactChunk } from '#domain/chunk';
import { fieldDefinition, type FieldId } from '#domain/fields';
import type { FieldChanges } from '#domain/import';
import type { NormalizeOptions, NormalizeResult } from '../stages';
import { isCountryCode } from '../values/country';
import { defaultDateOrder } from './date-order';
import type { NormalizeContext, Normalizer } from './normalizer';
import { normalizers } from './normalizers/index';

export { createDateOrderScan, defaultDateOrder, type DateOrderResult } from './date-order';
export { normalizers } from './normalizers/index';
export type { NormalizeContext, Normalizer } from './normalizer';

const MAX_SAMPLES = 5;
const inOrder = [...normalizers.all].sort((a, b) => a.order - b.order);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Runs one step over one column in place and counts what it changed; null when nothing did. */
function runStep(step: Normalizer, column: Column, rows: Uint32Array, ctx: Writable<NormalizeContext>, countries: Column | undefined, fallback: string): FieldChanges | null {
	let changes: FieldChanges | null = null;
	for (let i = 0; i < column.length; i++) {
		const before = column[i];
		if (before === null || before === undefined || before === '') continue;
		if (countries) {
			ctx.rowCountry = countries[i] ?? '';
			ctx.country = ctx.rowCountry === '' ? fallback : ctx.rowCountry;
		}
		const after = step.normalize(before, ctx) || null;
		if (after === before) continue;
		column[i] = after;
		changes ??= { field: ctx.field.id, normalizerId: step.id, changed: 0, samples: [] };
		changes.changed++;
		if (changes.samples.length < MAX_SAMPLES) changes.samples.push({ row: rows[i] ?? 0, before, after: after ?? '' });
	}
	return changes;
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
	for (const [field, column] of chunk.columns) columns.set(field, column.map((v) => (v === '' ? null : v)));
	const changesByField = new Map<FieldId, FieldChanges[]>();
	let countries: Column | undefined;
	const clean = (field: FieldId, column: Column): void => {
		const definition = fieldDefinition(field, options.customFields);
		const ctx: Writable<NormalizeContext> = {
			field: definition,
			country: options.defaultCountry,
			rowCountry: '',
			dateOrder: options.dateOrders[field] ?? defaultDateOrder(options.defaultCountry),
			choices: options.customFields.find((c) => c.id === field)?.choices ?? []
		};
		const changes: FieldChanges[] = [];
		for (const step of inOrder) {
			if (!step.applies(definition) || options.off.has(`${field}/${step.id}`)) continue;
			const made = runStep(step, column, chunk.rowNumbers, ctx, countries, options.defaultCountry);
			if (made) changes.push(made);
		}
		changesByField.set(field, changes);
	};
	const country = columns.get('country');
	if (country) {
		clean('country', country);
		countries = knownCountries(country);
	}
	for (const [field, column] of columns) if (field !== 'country') clean(field, column);
	return { chunk: { rowNumbers: chunk.rowNumbers, columns }, changes: [...columns.keys()].flatMap((f) => changesByField.get(f) ?? []) };
}
