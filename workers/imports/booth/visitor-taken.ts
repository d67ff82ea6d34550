import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Settings } from '#domain/settings';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import type { Store } from '../../store/engine/open';
import { uniqueFields } from '../contacts/unique';
import { uniqueHolders, type Holder } from '../contacts/unique-holders';

/** What visitors said that only one contact may have (MAP-7) and another one has. */
export interface Taken extends Holder {
	value: string;
}

/**
 * Values of visitors that another contact than theirs has, in fields that the administrator made unique. What their contact has already
 * stays its own; who has its primary key is the same person.
 * @param own their contact as it is now; null = it would be a new one
 * @returns a list for each of them
 */
export async function takenByOthers(
	db: Store,
	said: readonly ContactValues[],
	own: { id: number; values: ContactValues } | null,
	settings: Settings
): Promise<Taken[][]> {
	const fields = uniqueFields(settings);
	const key = primaryKeyOf(settings.table);
	const asked = said.map((values): ContactValues => {
		const mine: ContactValues = { [key]: own?.values[key] ?? values[key] };
		for (const f of fields) if (values[f] && values[f] !== own?.values[f]) mine[f] = values[f];
		return mine;
	});
	const holders = await uniqueHolders(db, asked, settings);
	return holders.map((list, i) => list.filter((h) => h.ref !== own?.id).map((h): Taken => ({ ...h, value: asked[i]?.[h.field] ?? '' })));
}

/** Leaves what another contact has to that one: the visitors' contact keeps what it had there. */
export function leaveTaken(values: ContactValues, existing: ContactValues, taken: readonly Taken[]): void {
	const set = (f: FieldId, v: string | undefined): void => {
		if (v === undefined) delete values[f];
		else values[f] = v;
	};
	for (const { field, value } of taken) if (values[field] === value && existing[field] !== value) set(field, existing[field]);
}
