import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Problem } from '#domain/result';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { readStagedValue } from '../../store/chunks/staged-chunks';
import { columnOf } from '../match/match-source';
import { rawColumns } from '../match/record-texts';
import { uniqueFields } from '../contacts/unique';
import { placesOf } from '../contacts/unique-holders';

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
	return (await inTheHalfWritten(db, records, fields)).find((problem) => problem !== null) ?? null;
}

/** The same of each record, with one reading for all of them. */
export async function inTheHalfWritten(
	db: Store,
	records: readonly ContactValues[],
	fields: readonly FieldId[]
): Promise<(Problem | null)[]> {
	const found = records.map((): Problem | null => null);
	for (const m of (await readImports(db)).filter((one) => one.phase === 'committing')) {
		/** Field → value → places among the records. */
		const sought = new Map(fields.map((f) => [f, placesOf(records, f)] as const).filter(([, values]) => values.size > 0));
		for (let n = 0; n < m.chunksDone && sought.size > 0; n++) {
			const staged = await readStagedValue(db, m.id, n);
			const raw = rawColumns(staged);
			for (const [field, values] of sought)
				columnOf(raw.get(field)).forEach((value, i) => {
					if (value === null || staged.failed[i] === 1) return;
					for (const place of values.get(value) ?? []) found[place] ??= { code: 'importUnfinished', params: { file: m.file.name } };
				});
		}
	}
	return found;
}

/** What of a contact's new values others could have as well: those that it doesn't have already. */
export const newIn = (values: ContactValues, before: ContactValues | null): ContactValues =>
	before === null ? values : Object.fromEntries(Object.entries(values).filter(([f, v]) => v !== before[f as FieldId]));
