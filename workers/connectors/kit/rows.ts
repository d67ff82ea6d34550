import type { DeliveryRecord, DeliveryResult, TargetField } from '#domain/delivery';
import { neither } from '../shared/kinds';
import { filledObject } from '../shared/values';
import { refusedBy } from '../shared/verdict';
import type { Sent } from './bisect';

/** A record on its way: its filled values under the system's own names, and what it is recognised by there ('' = nothing). */
export interface Row {
	externalId: string;
	key: string;
	values: Record<string, string | number>;
}

/**
 * Rows of records: blanks are left out, so that nothing is erased. `keyField` = the field that a contact is recognised by, compared without
 * case.
 */
export const rowsOf = (records: readonly DeliveryRecord[], keyField: string): Row[] =>
	records.map((record) => {
		const values = filledObject(record.properties);
		return { externalId: record.externalId, key: keyOf(values[keyField]), values };
	});

export const keyOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';

/**
 * The keys of records as they may stand in a system that tells capitals from small letters: in small ones, and as they are written;
 * `exactly`: as they are written alone. @returns all spellings of some keys
 */
export function spellings(records: readonly DeliveryRecord[], keyField: string, exactly = false): (keys: readonly string[]) => string[] {
	const written = new Map<string, Set<string>>();
	for (const { properties } of records) {
		const key = keyOf(properties[keyField]);
		if (!written.has(key)) written.set(key, new Set(exactly ? [] : [key]));
		written.get(key)!.add(exactly ? String(properties[keyField] ?? '') : String(properties[keyField] ?? '').trim());
	}
	return (keys) => keys.flatMap((key) => [...(written.get(key) ?? [key])]);
}

/** Rows without those whose text for a yes or no says neither, and the verdicts on these. */
export function sayingYesOrNo(rows: readonly Row[], fields: readonly TargetField[]): { rows: Row[]; unfit: Sent } {
	const kinds = new Map(fields.map((f) => [f.name, f]));
	const results: DeliveryResult[] = [];
	const fit = rows.filter((row) => {
		const why = neither(row.values, kinds);
		if (why) results.push(refusedBy(row, why.problem, why.field));
		return why === null;
	});
	return { rows: fit, unfit: { results, ended: null } };
}

/** Rows in groups in which no key appears twice, in order: the second of two rows for one contact meets what the first one made. */
export function waves(rows: readonly Row[]): Row[][] {
	const times = new Map<string, number>();
	const groups: Row[][] = [];
	for (const row of rows) {
		const n = row.key === '' ? 0 : (times.get(row.key) ?? 0);
		times.set(row.key, n + 1);
		(groups[n] ??= []).push(row);
	}
	return groups;
}

/**
 * Rows by the set of names that they fill: for calls in which every row has the same columns, and a blank one would erase
 * or, in those of `only`, be refused.
 */
export function byColumns(rows: readonly Row[], only?: ReadonlySet<string>): { columns: string[]; rows: Row[] }[] {
	const groups = new Map<string, { columns: string[]; rows: Row[] }>();
	for (const row of rows) {
		const columns = Object.keys(row.values)
			.filter((n) => only?.has(n) ?? true)
			.sort();
		const id = JSON.stringify(columns);
		const group = groups.get(id) ?? { columns, rows: [] };
		group.rows.push(row);
		groups.set(id, group);
	}
	return [...groups.values()];
}
