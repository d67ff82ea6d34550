import { stateOf } from '#domain/call-state';
import { PIECE_CONTACTS, type Membership } from '#domain/lead-list';
import type { ListsApi } from '../contract';
import { desk, pieceAt, whereIs } from './desk';
import { standingAt } from './standing';

/** ListsApi.membershipsOf. */
export const membershipsOf: ListsApi['membershipsOf'] = async (contactId) => {
	const d = await desk();
	return d.processes.flatMap((p): Membership[] => {
		const found = whereIs(d, p.id, contactId);
		if (!found) return [];
		const { list, spot } = found;
		return [{
			list: { id: list.id, name: list.name, enabled: list.enabled }, process: { id: p.id, name: p.name },
			campaigns: d.campaigns.filter((c) => c.lists.includes(list.id)).map((c) => {
				const s = standingAt(pieceAt(d, c.id, list.id, spot), spot % PIECE_CONTACTS);
				return { id: c.id, name: c.name, state: stateOf(s.state), attempts: s.tries, lastAttempt: s.last || null };
			})
		}];
	});
};
