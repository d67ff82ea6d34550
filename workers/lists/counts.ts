import { CALL_STATES, stateOf, type CallState } from '#domain/lists/call-state';
import type { Campaign, CampaignView, StateCounts } from '#domain/lists/campaign';
import type { ContactValues } from '#domain/chunk';
import { personName } from '#domain/contacts/person-name';
import type { Desk } from './desk';
import { ownOf } from './scores';
import type { CallStatePiece } from '../store/list-schema';

/** Members of a list that are not deleted. */
export function livingMembers(d: Desk, listId: string): number {
	let n = 0;
	for (const { ids } of d.members.get(listId) ?? [])
		for (let i = 0; i < ids.length; i++) if (ids[i] !== 0 && d.contacts.isAlive(ids[i]!)) n++;
	return n;
}

/** Of these, called at least once in any campaign, also before it started anew there. */
export function workedMembers(d: Desk, listId: string): number {
	const of =
		d.campaigns.flatMap((c) => d.states.get(c.id)?.get(listId) ?? []).length > 0
			? d.campaigns.map((c) => d.states.get(c.id)?.get(listId))
			: [];
	let n = 0;
	(of.length === 0 ? [] : (d.members.get(listId) ?? [])).forEach(({ ids }, k) => {
		for (let i = 0; i < ids.length; i++)
			if (ids[i] !== 0 && of.some((pieces) => pieces?.[k]?.log.has(i)) && d.contacts.isAlive(ids[i]!)) n++;
	});
	return n;
}

const noStates = (): Record<CallState, number> => Object.fromEntries(CALL_STATES.map((s) => [s, 0])) as Record<CallState, number>;
export const noCounts = (): StateCounts => ({ total: 0, byState: noStates(), through: 0 });

/** True for a member that no further call is to come of; `piece` undefined = new. */
export function isThrough(piece: CallStatePiece | undefined, i: number): boolean {
	const state = stateOf(piece?.state[i] ?? 0);
	return state === 'done' || state === 'doNotCall' || ((state === 'reached' || state === 'notReached') && piece?.due[i] === Infinity);
}

/** Members of a list by their state in a campaign. */
export function statesOf(d: Desk, campaignId: string, listId: string): StateCounts {
	const counts = new Uint32Array(CALL_STATES.length);
	const states = d.states.get(campaignId)?.get(listId);
	let through = 0;
	(d.members.get(listId) ?? []).forEach(({ ids }, n) => {
		const piece = states?.[n];
		for (let i = 0; i < ids.length; i++) {
			if (ids[i] === 0 || !d.contacts.isAlive(ids[i]!)) continue;
			counts[piece ? piece.state[i]! : 0]!++;
			if (isThrough(piece, i)) through++;
		}
	});
	return {
		total: counts.reduce((a, b) => a + b, 0),
		byState: Object.fromEntries(CALL_STATES.map((s, i) => [s, counts[i] ?? 0])) as Record<CallState, number>,
		through
	};
}

/** Adds counts up. */
function sumStates(all: readonly StateCounts[]): StateCounts {
	const sum = noCounts();
	for (const one of all) {
		sum.total += one.total;
		sum.through += one.through;
		for (const s of CALL_STATES) sum.byState[s] += one.byState[s];
	}
	return sum;
}

/** Lists of a campaign that are worked: assigned and enabled (LST-5). */
export const workedLists = (d: Desk, c: Campaign): string[] => c.lists.filter((id) => d.lists.some((l) => l.id === id && l.enabled));

export function viewOfCampaign(d: Desk, c: Campaign): CampaignView {
	const enabled = workedLists(d, c);
	return {
		...c,
		contacts: c.lists.reduce((n, l) => n + livingMembers(d, l), 0),
		enabledLists: enabled.length,
		states: sumStates(enabled.map((l) => statesOf(d, c.id, l))),
		scoredApart: d.lists.some((l) => enabled.includes(l.id) && ownOf(d, l)?.ready === true)
	};
}

/** Visits every living contact of some lists. */
export function eachContact(d: Desk, lists: readonly string[], visit: (id: number, listId: string, n: number, i: number) => void): void {
	for (const listId of lists) {
		(d.members.get(listId) ?? []).forEach(({ ids }, n) => {
			for (let i = 0; i < ids.length; i++) {
				const id = ids[i]!;
				if (id !== 0 && d.contacts.isAlive(id)) visit(id, listId, n, i);
			}
		});
	}
}

export const nameOf = (v: ContactValues): string => personName(v) || v.company || v.email || v.phone1 || '';
