import { allCaptures } from '../../store/captures';
import type { writeTx } from '../contacts/append';
import { wallClock } from '../context';

/**
 * Visitors of a booth who waited in Manual Review are part of the contact that a person decided on, in the transaction that
 * decides. Who was skipped stays without one.
 * @param became entry of Manual Review → contact that it became part of; 0 = skipped
 * @param merged the contact was here already
 * @param settledIn generation of the contacts that begins with it
 */
export async function joinDecided(
	tx: ReturnType<typeof writeTx>,
	became: ReadonlyMap<string, number>,
	merged: boolean,
	settledIn: number
): Promise<void> {
	const store = tx.objectStore('pictures');
	const [keys, values] = await Promise.all([store.getAllKeys(allCaptures()), store.getAll(allCaptures())]);
	await Promise.all(
		values.map(async (c, i) => {
			const contactId = c.kind === 'capture' && !c.gone && c.held !== null ? (became.get(c.held) ?? 0) : 0;
			if (contactId > 0 && c.kind === 'capture')
				await store.put({ ...c, held: null, contactId, merged, waited: true, settledAt: wallClock(), settledIn }, keys[i] ?? '');
		})
	);
}
