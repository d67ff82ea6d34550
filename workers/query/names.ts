import { byName } from '#domain/basics/by-name';
import type { Named } from '#domain/basics/named';
import { withDeadline } from '../store/engine/deadline';
import { openStore } from '../store/engine/open';

/** QueryApi.names: read for themselves, so that hundreds of lists with their contacts cost nothing. */
export async function names(): Promise<Named[]> {
	const tx = (await openStore()).transaction(['processes', 'leadLists', 'campaigns', 'destinations']);
	const [processes, lists, campaigns, destinations] = await withDeadline(
		Promise.all([
			tx.objectStore('processes').getAll(),
			tx.objectStore('leadLists').getAll(),
			tx.objectStore('campaigns').getAll(),
			tx.objectStore('destinations').getAll()
		]),
		'Reading names'
	);
	// Where there is one process only, nobody need be told which.
	const of = new Map(processes.length > 1 ? processes.map((p) => [p.id, p.name]) : []);
	return [
		...lists.toSorted(byName).map((l): Named => ({ kind: 'list', id: l.id, name: l.name, of: of.get(l.processId) ?? '' })),
		...campaigns.toSorted(byName).map((c): Named => ({ kind: 'campaign', id: c.id, name: c.name, of: of.get(c.processId) ?? '' })),
		...destinations.toSorted(byName).map((d): Named => ({ kind: 'destination', id: d.id, name: d.name, of: '' }))
	];
}
