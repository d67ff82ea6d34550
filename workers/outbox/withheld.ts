import type { ContactValues } from '#domain/chunk';
import type { WithheldCount } from '#domain/delivery';
import type { FieldId } from '#domain/fields';
import { LOOKED_UP, readSuppressions, suppressed } from '../lists/suppressed';
import type { StoredSuppression } from '../store/list-schema';
import type { Store } from '../store/open';
import { someFields } from '../store/some-columns';
import { displayName } from './record';

/** Why a contact may not be sent: the name of what says so; null = it may. Pure. */
export type Withheld = (values: ContactValues) => string | null;

/** Lists that hold everywhere, and whoever refused to be called in any process: a delivery belongs to none (LST-9). */
const inForce = (s: StoredSuppression): boolean => s.processId === null || s.kind === 'refused';

/** What keeps contacts back now; null = nothing does, so that none has to be looked at. */
export async function withheldBy(db: Store): Promise<Withheld | null> {
	const lists = (await readSuppressions(db)).filter(inForce);
	return lists.length === 0 ? null : (values) => suppressed(values, lists)?.name ?? null;
}

/** Contacts that are named by reason, at most. */
const NAMED = 20;

/** Counts by reason, in the order in which they came up, with the first few contacts of each. */
export class WithheldTally {
	readonly #by = new Map<string, WithheldCount>();
	total = 0;
	add(reason: string, id: number, name: string): void {
		const known = this.#by.get(reason) ?? { reason, count: 0, contacts: [] };
		known.count++;
		this.total++;
		if (known.contacts.length < NAMED) known.contacts.push({ id, name });
		this.#by.set(reason, known);
	}
	result(): WithheldCount[] { return [...this.#by.values()]; }
}

const NAMES: ReadonlySet<FieldId> = new Set<FieldId>([...LOOKED_UP, 'firstName', 'lastName', 'fullName', 'company']);

/** Those of some contacts that are kept back, as in the delivery itself none that was deleted: for the preview, which reads nothing else of them. */
export async function heldBack(db: Store, ids: readonly number[]): Promise<{ ids: Set<number>; counts: WithheldCount[] }> {
	const withheld = await withheldBy(db);
	const found = new Set<number>();
	const tally = new WithheldTally();
	if (!withheld) return { ids: found, counts: [] };
	for await (const { id, values } of someFields(db, ids, NAMES)) {
		const reason = withheld(values);
		if (reason === null) continue;
		found.add(id);
		tally.add(reason, id, displayName(values));
	}
	return { ids: found, counts: tally.result() };
}
