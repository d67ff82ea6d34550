import { CALL_STATES, type CallState } from '#domain/lists/call-state';
import { PIECE_CONTACTS, type LeadList, type MemberRow } from '#domain/lists/lead-list';
import type { ListsApi } from '../contract';
import { openStore } from '../imports/context';
import { eachContact, nameOf } from './counts';
import { desk, pieceAt, whereIs, type Desk } from './desk';
import { phonesOf } from './phones';
import { scoresIn } from './scores';
import { someContacts } from './some-contacts';
import { stateAt } from './standing';

const PAGE = 200;
/** Who is still to be worked comes first. */
const BY_STATE: readonly CallState[] = ['new', 'queued', 'attempted', 'notReached', 'reached', 'done', 'doNotCall'];
const RANK = CALL_STATES.map((s) => BY_STATE.indexOf(s));

/** A place of a list. */
interface Spot {
	id: number;
	spot: number;
}

/** What is shown of some members, in their order; null = gone meanwhile. */
async function rowsOf(d: Desk, list: LeadList, spots: readonly (Spot | null)[]): Promise<(MemberRow | null)[]> {
	const found = await someContacts(
		await openStore(),
		spots.flatMap((s) => (s ? [s.id] : []))
	);
	const campaigns = d.campaigns.filter((c) => c.lists.includes(list.id));
	const scores = scoresIn(d, list.id);
	return spots.map((s): MemberRow | null => {
		const values = s && found.get(s.id);
		if (!s || !values) return null;
		return {
			id: s.id,
			name: nameOf(values),
			company: values.company ?? '',
			email: values.email ?? '',
			phones: phonesOf(values).map((p) => p.number),
			score: scores.scoreOf(s.id),
			tier: scores.tierOf(s.id),
			states: campaigns.map((c) => ({
				campaignId: c.id,
				campaign: c.name,
				state: stateAt(pieceAt(d, c.id, list.id, s.spot), s.spot % PIECE_CONTACTS)
			}))
		};
	});
}

/** ListsApi.members. */
export const members: ListsApi['members'] = async (listId, offset, limit) => {
	const d = await desk();
	const list = d.lists.find((l) => l.id === listId);
	if (!list) return { total: 0, rows: [] };
	const page: Spot[] = [];
	let total = 0;
	eachContact(d, [listId], (id, _list, n, i) => {
		if (total >= offset && page.length < Math.min(limit, PAGE)) page.push({ id, spot: n * PIECE_CONTACTS + i });
		total++;
	});
	return { total, rows: (await rowsOf(d, list, page)).filter((r) => r !== null) };
};

/** ListsApi.memberRows. */
export const memberRows: ListsApi['memberRows'] = async (listId, ids) => {
	const d = await desk();
	const list = d.lists.find((l) => l.id === listId);
	if (!list) return Array.from(ids, () => null);
	return rowsOf(
		d,
		list,
		[...ids.subarray(0, PAGE)].map((id) => {
			const found = whereIs(d, list.processId, id);
			return found?.list.id === listId ? { id, spot: found.spot } : null;
		})
	);
};

/** ListsApi.memberIds. */
export const memberIds: ListsApi['memberIds'] = async (listId, among, by) => {
	const d = await desk();
	const asked = among && new Set(among);
	const states = d.campaigns.filter((c) => c.lists.includes(listId)).map((c) => d.states.get(c.id)?.get(listId));
	const groups: number[][] = BY_STATE.map(() => []);
	eachContact(d, [listId], (id, _list, n, i) => {
		if (asked && !asked.has(id)) return;
		// In several campaigns it stands where it stands least far: there it is still to be worked.
		const rank = by === 'added' ? 0 : Math.min(...states.map((pieces) => RANK[pieces?.[n]?.state[i] ?? 0]!), BY_STATE.length - 1);
		groups[rank]!.push(id);
	});
	return Uint32Array.from(groups.flat());
};
