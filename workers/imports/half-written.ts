import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/table-definition';
import { readImports } from '../store/imports';
import type { Store } from '../store/open';
import { readStagedValue } from '../store/staged-chunks';
import { columnOf } from './match-source';
import { rawColumns } from './record-texts';
import { uniqueFields } from './unique';

/**
 * An import that died while it was written: what becomes of its rows is settled, but they are no contacts yet. Who got what one of them has
 * (its primary key, or what only one contact may have: MAP-7) would be here twice once it goes on; so it comes first.
 * @param fields that are compared
 * @returns what stands in the way of one of the records; null = nothing
 */
export async function inHalfWritten(
	db: Store,
	records: readonly ContactValues[],
	settings: Settings,
	fields: readonly FieldId[] = [primaryKeyOf(settings.table), ...uniqueFields(settings)]
): Promise<Problem | null> {
	const halfWritten = (await readImports(db)).filter((m) => m.phase === 'committing');
	if (halfWritten.length === 0) return null;
	const sought = new Map<FieldId, ReadonlySet<string>>();
	for (const field of fields) {
		const values = new Set(records.flatMap((r) => r[field] ?? []));
		if (values.size > 0) sought.set(field, values);
	}
	for (const m of halfWritten)
		if (sought.size > 0 && (await hasOneOf(db, m, sought))) return { code: 'importUnfinished', params: { file: m.file.name } };
	return null;
}

/** True when a row that goes in has one of the values. */
async function hasOneOf(db: Store, m: ImportManifest, sought: ReadonlyMap<FieldId, ReadonlySet<string>>): Promise<boolean> {
	for (let n = 0; n < m.chunksDone; n++) {
		const staged = await readStagedValue(db, m.id, n);
		const raw = rawColumns(staged);
		for (const [field, values] of sought)
			if (columnOf(raw.get(field)).some((v, i) => v !== null && values.has(v) && staged.failed[i] !== 1)) return true;
	}
	return false;
}

/** What of a contact's new values others could have as well: those that it doesn't have already. */
export const newIn = (values: ContactValues, before: ContactValues | null): ContactValues =>
	before === null ? values : Object.fromEntries(Object.entries(values).filter(([f, v]) => v !== before[f as FieldId]));
