import { stateOf } from '#domain/lists/call-state';
import type { StateCounts } from '#domain/lists/campaign';
import { ok } from '#domain/result';
import { TIERS, type Tier } from '#domain/scoring/score';
import type { ListsApi } from '../contract';
import { campaignDesk } from './campaign-desk';
import { eachContact, isThrough, noCounts, statesOf, viewOfCampaign, workedLists } from './counts';
import { candidates, nextDueOf } from './order';
import { scoresIn } from './scores';
import { standingUntaken } from './standing';
import { AT_ONCE, warm } from './warm';

/** ListsApi.dashboard. */
export const dashboard: ListsApi['dashboard'] = async (campaignId) => {
	const open = await campaignDesk(campaignId);
	if (!open.ok) return open;
	const { d, campaign, facts, hour, now } = open.value;
	const lists = campaign.lists.flatMap((id) => {
		const l = d.lists.find((o) => o.id === id);
		return l ? [l] : [];
	});
	const worked = workedLists(d, campaign);
	const tiers = new Map<Tier, StateCounts>(TIERS.map((t) => [t, noCounts()]));
	const outcomes = new Map<string, number>();
	const all: number[] = [];
	const asked: { id: number; at: number }[] = [];
	const scores = new Map(worked.map((id) => [id, scoresIn(d, id)]));
	eachContact(d, worked, (id, listId, n, i) => {
		all.push(id);
		const piece = d.states.get(campaignId)?.get(listId)?.[n];
		const state = stateOf(piece?.state[i] ?? 0);
		const tier = tiers.get(scores.get(listId)!.tierOf(id))!;
		tier.total++;
		tier.byState[state]++;
		if (isThrough(piece, i)) tier.through++;
		if (!piece) return;
		const s = standingUntaken(piece, i);
		if (s.outcome !== null) outcomes.set(s.outcome, (outcomes.get(s.outcome) ?? 0) + 1);
		if (s.callback === 1) asked.push({ id, at: s.due });
	});
	const found = candidates(d, campaign, now);
	const isRead = await facts.read(all, AT_ONCE);
	/** Those who are given out when their turn comes. */
	const toCall = isRead
		? found.ids.flatMap((id, k) => (facts.isGivenOut(id) ? [{ id, list: found.lists[k]!, askedFor: found.callbacks.get(k) ?? null }] : []))
		: null;
	/** Moments that contacts asked for who may be called. */
	const moments = isRead ? asked.flatMap(({ id, at }) => (facts.isStopped(id) ? [] : [at])) : null;
	if (!isRead) warm(facts, all);
	const zoneOf = new Map(lists.map((l) => [l.id, l.timeZone]));
	return ok({
		campaign: viewOfCampaign(d, campaign),
		lists: lists.map((l) => ({ id: l.id, name: l.name, enabled: l.enabled, states: statesOf(d, campaignId, l.id) })),
		tiers: TIERS.map((tier) => ({ tier, states: tiers.get(tier)! })),
		outcomes: [...outcomes].map(([outcomeId, count]) => ({ outcomeId, count })),
		workable: toCall?.length ?? null,
		callableNow:
			toCall?.filter(({ id, list, askedFor }) => hour.mayCall(facts.zonesOf(id, zoneOf.get(list) ?? ''), askedFor)).length ?? null,
		callbacks: moments && {
			due: moments.filter((at) => at <= now).length,
			later: moments.filter((at) => at > now).length,
			next: moments.length > 0 ? Math.min(...moments) : null
		},
		suppressed: isRead ? all.reduce((n, id) => n + (facts.suppressedBy(id) ? 1 : 0), 0) : null,
		refused: isRead ? all.reduce((n, id) => n + (facts.refuses(id) && !facts.suppressedBy(id) ? 1 : 0), 0) : null,
		numberless: isRead ? found.ids.reduce((n, id) => n + (facts.hasNumber(id) || facts.isStopped(id) ? 0 : 1), 0) : null,
		nextDue: isRead ? nextDueOf(found, facts) : null
	});
};
