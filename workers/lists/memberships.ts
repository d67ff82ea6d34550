import { stateOf } from '#domain/lists/call-state';
import { PIECE_CONTACTS, type Membership } from '#domain/lists/lead-list';
import type { ListsApi } from '../contract';
import { desk, pieceAt, whereIs } from './desk';
import { listScoring, scoresIn } from './scores';
import { standingAt } from './standing';

/** ListsApi.membershipsOf. */
export const membershipsOf: ListsApi['membershipsOf'] = async (contactId) => {
	const d = await desk();
	const places = d.processes.flatMap((p) => {
		const found = whereIs(d, p.id, contactId);
		return found ? [{ p, ...found }] : [];
	});
	return Promise.all(
		places.map(async ({ p, list, spot }): Promise<Membership> => {
			const own = await listScoring(d, list);
			const scores = scoresIn(d, list.id);
			return {
				list: { id: list.id, name: list.name, enabled: list.enabled },
				process: { id: p.id, name: p.name },
				score: own?.ready ? { score: scores.scoreOf(contactId), tier: scores.tierOf(contactId), name: own.name } : null,
				campaigns: d.campaigns
					.filter((c) => c.lists.includes(list.id))
					.map((c) => {
						const s = standingAt(pieceAt(d, c.id, list.id, spot), spot % PIECE_CONTACTS);
						return { id: c.id, name: c.name, state: stateOf(s.state), attempts: s.tries, lastAttempt: s.last || null };
					})
			};
		})
	);
};
