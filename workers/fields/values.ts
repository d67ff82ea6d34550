import type { CustomField, FieldId } from '#domain/fields';
import { readHeads } from '../store/chunks/chunk-head';
import { readImports } from '../store/imports';
import type { Store } from '../store/engine/open';
import { readSomeColumns } from '../store/chunks/some-columns';
import { breathe } from '../imports/jobs';

/** Chunks read at once. */
const AT_ONCE = 16;

/** Serials of the chunks whose contacts are shown. */
async function shownSerials(db: Store): Promise<number[]> {
	return (await readImports(db)).filter((m) => m.phase === 'complete').flatMap((m) => m.chunks);
}

/** Calls `use` with every value that a contact of some chunks who is there has in one of the fields. */
async function eachValue(
	db: Store,
	serials: readonly number[],
	fields: readonly FieldId[],
	use: (field: FieldId, value: string) => void
): Promise<void> {
	for (let at = 0; at < serials.length; at += AT_ONCE) {
		for (const { columns, alive, length } of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), new Set(fields)))
			for (const field of fields) {
				const column = columns.get(field);
				for (let i = 0; column && i < length; i++) {
					const value = column[i];
					if (value && alive[i] === 1) use(field, value);
				}
			}
		await breathe();
	}
}

/** In how many contacts each field has a value: as the heads of the chunks say, and only where they don't by their values. */
export async function countValues(db: Store, fields: readonly CustomField['id'][]): Promise<Map<FieldId, number>> {
	const counts = new Map<FieldId, number>(fields.map((f) => [f, 0]));
	if (fields.length === 0) return counts;
	const add = (field: FieldId, n: number): void => {
		const known = counts.get(field);
		if (known !== undefined) counts.set(field, known + n);
	};
	const left = new Set(await shownSerials(db));
	for (const { serial, filled } of await readHeads(db, 0, Infinity)) {
		if (!filled || !left.delete(serial)) continue;
		for (const [field, n] of filled) add(field, n);
	}
	await eachValue(db, [...left], fields, (field) => add(field, 1));
	return counts;
}

/** Every value of one field with the contacts that have it. */
export async function valuesOf(db: Store, field: CustomField['id']): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	await eachValue(db, await shownSerials(db), [field], (_, value) => counts.set(value, (counts.get(value) ?? 0) + 1));
	return counts;
}
