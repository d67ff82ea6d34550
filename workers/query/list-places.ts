import type { LeadList } from '#domain/lists/lead-list';
import { positionOf, serialOf } from '../store/contact-id';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';

/** Lead lists by id: name, what they are scored by, and per chunk (serial) the positions of its members. */
export type ListPlaces = ReadonlyMap<
	string,
	Pick<LeadList, 'name' | 'scoredBy' | 'tierThresholds'> & { places: ReadonlyMap<number, Uint16Array> }
>;

/** Where the members of all lists lie (CON-1: filter by list). */
export async function readListPlaces(db: Store): Promise<ListPlaces> {
	const tx = db.transaction(['leadLists', 'members']);
	const [lists, keys, pieces] = await withDeadline(
		Promise.all([tx.objectStore('leadLists').getAll(), tx.objectStore('members').getAllKeys(), tx.objectStore('members').getAll()]),
		'Reading the lead lists'
	);
	const found = new Map(
		lists.map((l) => [
			l.id,
			{
				list: {
					name: l.name,
					...(l.scoredBy !== undefined && { scoredBy: l.scoredBy }),
					...(l.tierThresholds && { tierThresholds: l.tierThresholds })
				},
				serials: new Map<number, number[]>()
			}
		])
	);
	keys.forEach(([listId], k) => {
		const serials = found.get(listId)?.serials;
		for (const id of pieces[k]?.ids ?? []) {
			if (!serials || id === 0) continue;
			const some = serials.get(serialOf(id));
			if (some) some.push(positionOf(id));
			else serials.set(serialOf(id), [positionOf(id)]);
		}
	});
	return new Map(
		[...found].map(([id, { list, serials }]) => [
			id,
			{ ...list, places: new Map([...serials].map(([s, at]) => [s, Uint16Array.from(at)])) }
		])
	);
}
