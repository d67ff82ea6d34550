import type { DeliveryRecord } from '#domain/delivery';

export type Values = Record<string, string | number | null>;

/** What a record really says: blank values are left out, so that they never erase what stands there. */
export const filled = (properties: Values): [name: string, value: string | number][] =>
	Object.entries(properties).filter((e): e is [string, string | number] => e[1] !== null && e[1] !== '');

/** The same as an object; `to` gives each value the form that the vendor wants. */
export function filledObject<T = string | number>(
	properties: Values,
	to: (value: string | number, name: string) => T = (v) => v as T
): Record<string, T> {
	const made: Record<string, T> = Object.create(null);
	for (const [name, value] of filled(properties)) made[name] = to(value, name);
	return made;
}

/** A record's values in the vendor's form, with the score that is none by now as `blank`: what empties a field there. */
export const withEmptied = <T, B>(record: DeliveryRecord, values: Record<string, T>, blank: B): Record<string, T | B> =>
	record.emptied === undefined ? values : Object.assign(Object.create(null), values, { [record.emptied]: blank });

/** What a record writes: its filled values, and where the destination takes it (`empties`) the blank of a score that is none. */
export const written = ({ properties, emptied }: DeliveryRecord, empties = false): [name: string, value: string | number | null][] =>
	Object.entries(properties).filter(([name, value]) => (value !== null && value !== '') || (empties && name === emptied));

/** Numbers where these fields want numbers ("1200" → 1200); a text that is no number stays as it is, for the vendor to judge. */
export const numbersIn =
	(names: ReadonlySet<string>) =>
	(value: string | number, name: string): string | number =>
		typeof value === 'string' && names.has(name) && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;

/** `name.firstName` → {name: {firstName}}: fields made of parts. Names like `__proto__` stay plain keys. */
export function nested(entries: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
	const made: Record<string, unknown> = Object.create(null);
	for (const [path, value] of entries) {
		const keys = path.split('.');
		const last = keys.pop() ?? path;
		let into = made;
		for (const key of keys) {
			const inner = into[key];
			into =
				typeof inner === 'object' && inner !== null
					? (inner as Record<string, unknown>)
					: ((into[key] = Object.create(null)) as Record<string, unknown>);
		}
		into[last] = value;
	}
	return made;
}

/** An email as a key: without blanks around it, in lower case. null = the record has none. */
export function emailKey(record: Pick<DeliveryRecord, 'properties'>, name: string): string | null {
	const value = record.properties[name];
	return typeof value === 'string' ? value.trim().toLowerCase() || null : null;
}

/** Pieces of at most `size`. */
export function* pieces<T>(list: readonly T[], size: number): Generator<T[]> {
	for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}
