import { nextState, stateOf } from '#domain/lists/call-state';
import type { Campaign, ChurnFilter, ResetResult } from '#domain/lists/campaign';
import { fail, ok, type Result } from '#domain/result';
import type { ListsApi, ResetRequest } from '../contract';
import type { CallStatePiece } from '../store/list-schema';
import { Book } from './book';
import type { ContactsIndex } from './contacts-index';
import { desk, type Desk } from './desk';
import { startAnew } from './standing';
import { scoresIn } from './scores';
import { changing } from './write';

type Event = 'reset' | 'retry' | 'churn';
/** Who starts anew: in these lists, by this event, of those that `wanted` says. */
interface Restart {
	lists: string[];
	event: Event;
	wanted: (piece: CallStatePiece, i: number, id: number, listId: string) => boolean;
}

/** Goes through one piece; `act` starts a contact anew, or only counts. Contacts that are deleted stay as they stand. */
function restart(
	r: Restart,
	listId: string,
	piece: CallStatePiece,
	ids: Uint32Array,
	contacts: ContactsIndex,
	sum: ResetResult,
	act: boolean
): boolean {
	const before = sum.changed;
	for (let i = 0; i < ids.length; i++) {
		const id = ids[i]!;
		if (id === 0 || piece.state[i] === 0 || !contacts.isAlive(id) || !r.wanted(piece, i, id, listId)) continue;
		if (stateOf(piece.state[i]!) === 'doNotCall') {
			sum.doNotCall++;
			continue;
		}
		if (nextState(stateOf(piece.state[i]!), r.event) === null) continue;
		if (act) startAnew(piece, i, r.event);
		sum.changed++;
	}
	return sum.changed > before;
}

const count = (d: Desk, c: Campaign, r: Restart): ResetResult => {
	const sum: ResetResult = { changed: 0, doNotCall: 0 };
	for (const listId of r.lists)
		d.states
			.get(c.id)
			?.get(listId)
			?.forEach((piece, n) => {
				const ids = d.members.get(listId)?.[n]?.ids;
				if (piece && ids) restart(r, listId, piece, ids, d.contacts, sum, false);
			});
	return sum;
};

const run = async (
	campaignId: string,
	plan: (c: Campaign) => Result<Restart>,
	action: string,
	params: Record<string, unknown>
): Promise<Result<ResetResult>> => {
	// Also looks which screens are gone: whom they had in view stands as before, as it was counted.
	const { contacts } = await desk();
	return changing(async (tx, _at, note) => {
		const found = await tx.objectStore('campaigns').get(campaignId);
		if (!found) return fail('campaignGone', {});
		const r = plan(found);
		if (!r.ok) return r;
		const book = await Book.open(tx, found.processId);
		const sum: ResetResult = { changed: 0, doNotCall: 0 };
		for (const listId of r.value.lists)
			book.eachState(campaignId, listId, (piece, ids) => restart(r.value, listId, piece, ids, contacts, sum, true));
		await book.flush();
		await note(action, { id: campaignId, name: found.name, ...params, ...sum });
		return ok(sum);
	});
};

function resetPlan(c: Campaign, { which, lists }: ResetRequest): Result<Restart> {
	if (lists?.some((l) => !c.lists.includes(l))) return fail('listGone', {});
	return ok({ lists: lists ?? c.lists, event: which === 'all' ? 'reset' : 'retry', wanted: () => true });
}

function churnPlan(d: Desk, c: Campaign, f: ChurnFilter | null): Result<Restart> {
	if (f?.lists?.some((l) => !c.lists.includes(l))) return fail('listGone', {});
	const lists = f?.lists ?? c.lists;
	const scores = new Map(lists.map((id) => [id, scoresIn(d, id)]));
	return ok({
		lists,
		event: 'churn',
		wanted: (piece, i, id, listId) => {
			if (!f) return true;
			if (f.states && !f.states.includes(stateOf(piece.state[i]!))) return false;
			if (f.outcomes && !f.outcomes.includes(piece.outcomes[piece.outcome[i]! - 1] ?? '')) return false;
			if (f.tiers && !f.tiers.includes(scores.get(listId)!.tierOf(id))) return false;
			if (f.mostAttempts !== undefined && piece.tries[i]! > f.mostAttempts) return false;
			return f.before === undefined || piece.last[i]! < f.before;
		}
	});
}

const counted = async (campaignId: string, plan: (d: Desk, c: Campaign) => Result<Restart>): Promise<Result<ResetResult>> => {
	const d = await desk();
	const found = d.campaigns.find((c) => c.id === campaignId);
	if (!found) return fail('campaignGone', {});
	const r = plan(d, found);
	return r.ok ? ok(count(d, found, r.value)) : r;
};

/** ListsApi.countReset, reset: do not call stays, in every case. */
export const countReset: ListsApi['countReset'] = (campaignId, request) => counted(campaignId, (_d, c) => resetPlan(c, request));
export const reset: ListsApi['reset'] = (campaignId, request) =>
	run(campaignId, (c) => resetPlan(c, request), 'campaign.reset', { which: request.which, lists: request.lists });

/** ListsApi.countChurn, churn. */
export const countChurn: ListsApi['countChurn'] = (campaignId, filter) => counted(campaignId, (d, c) => churnPlan(d, c, filter));
export const churn: ListsApi['churn'] = async (campaignId, filter) => {
	const d = await desk();
	return run(campaignId, (c) => churnPlan(d, c, filter), 'campaign.churned', { filter });
};
