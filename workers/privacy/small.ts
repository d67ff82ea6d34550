import type { Batch, NamedContacts } from '#domain/delivery';
import type { ImportManifest } from '#domain/import';
import type { StoreNames } from 'idb';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';
import type { MusterDB } from '../store/schema';
import type { Person } from './person';
import { labelWithout, manifestWithout, scrubbed, telling } from './scrub';

/** Stores whose values are about many things, and may name a person by the way: a draft, a label, a sample, a correction of a value. */
const SMALL = [
	'settings',
	'imports',
	'mappings',
	'recipes',
	'batches',
	'outbox',
	'destinations',
	'models',
	'processes',
	'leadLists',
	'campaigns',
	'events',
	'eventTotals'
] as const satisfies readonly StoreNames<MusterDB>[];

const AT_ONCE = 500;
const NONE: ReadonlySet<number> = new Set();

/** The user at work stays who they are, also where they erase a contact of their own name. */
function withUser(value: unknown, sought: RegExp | null): unknown {
	const next = scrubbed(value, sought);
	return next === value || typeof value !== 'object' || value === null || !('userName' in value)
		? next
		: { ...(next as object), userName: value.userName };
}

/** Contacts by name, without the person: whoever was kept back of a delivery is told by its id, whatever the name. They stay counted. */
function othersIn<T extends NamedContacts>(named: T, p: Person): T {
	const contacts = named.contacts.filter(({ id }) => !p.ids.includes(id));
	return contacts.length === named.contacts.length ? named : { ...named, contacts };
}

function batchWithout(p: Person, batch: Batch, sought: RegExp | null): Batch {
	let next = scrubbed(batch, sought);
	const label = labelWithout(p, batch.id, next.label);
	if (label !== next.label) next = { ...next, label };
	const withheld = next.withheld?.map((w) => othersIn(w, p));
	if (withheld?.some((w, i) => w !== next.withheld?.[i])) next = { ...next, withheld };
	const refused = next.refused && othersIn(next.refused, p);
	return refused && refused !== next.refused ? { ...next, refused } : next;
}

/** Takes the person's telling values out of everything small. `keep` = keys of `settings` that stay as they are. */
export async function eraseSmall(db: Store, p: Person, keep: ReadonlySet<string>): Promise<void> {
	const sought = telling(p);
	const rowsOf = new Map(p.rows.map(([importId, rows]) => [importId, new Set(rows)]));
	for (const name of SMALL) {
		for (let range: IDBKeyRange | null = null; ;) {
			const tx = db.transaction(name, 'readwrite', { durability: 'strict' });
			const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
				tx.store.getAllKeys(range, AT_ONCE),
				tx.store.getAll(range, AT_ONCE)
			]);
			await Promise.all(
				keys.map((key, i) => {
					if (name === 'settings' && keep.has(key as string)) return undefined;
					const next =
						name === 'imports'
							? manifestWithout(values[i] as ImportManifest, sought, rowsOf.get(key as string) ?? NONE)
							: name === 'batches'
								? batchWithout(p, values[i] as Batch, sought)
								: key === 'settings'
									? withUser(values[i], sought)
									: scrubbed(values[i], sought);
					return next === values[i] ? undefined : tx.store.put(next as never, key as never);
				})
			);
			await withDeadline(tx.done, 'Erasing mentions');
			if (keys.length < AT_ONCE) break;
			range = IDBKeyRange.lowerBound(keys.at(-1) as IDBValidKey, true);
		}
	}
}
