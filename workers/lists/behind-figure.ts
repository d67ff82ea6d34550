import { stateOf } from '#domain/lists/call-state';
import type { CampaignFigure } from '#domain/lists/campaign-figure';
import type { News } from '../contract';
import { campaignDesk, type CampaignDesk } from './campaign-desk';
import { forgetContactsIndex } from './contacts-index';
import { eachContact, workedLists } from './counts';
import { candidates } from './order';
import { scoresIn } from './scores';
import { standingUntaken } from './standing';

new BroadcastChannel('muster').onmessage = (e: MessageEvent<News>) => {
	if (e.data.kind === 'contacts' && !e.data.serials) forgetContactsIndex();
};

/** Ids of the contacts that a figure of a campaign counts (LST-7), as `dashboard` counts them; null = there is no such campaign. */
export async function behindFigure(figure: CampaignFigure): Promise<number[] | null> {
	const open = await campaignDesk(figure.id);
	if (!open.ok) return null;
	const { d, campaign, facts, now } = open.value;
	const worked = workedLists(d, campaign);
	const lists = figure.list === undefined ? worked : campaign.lists.filter((id) => id === figure.list);
	const scores = new Map(lists.map((id) => [id, scoresIn(d, id)]));
	const found: number[] = [];
	/** Moments that contacts asked for. */
	const asked = new Map<number, number>();
	eachContact(d, lists, (id, listId, n, i) => {
		const piece = d.states.get(campaign.id)?.get(listId)?.[n];
		if (figure.state !== undefined && stateOf(piece?.state[i] ?? 0) !== figure.state) return;
		if (figure.tier !== undefined && scores.get(listId)!.tierOf(id) !== figure.tier) return;
		const s = standingUntaken(piece, i);
		if (figure.outcome !== undefined && s.outcome !== figure.outcome) return;
		if (s.callback === 1) asked.set(id, s.due);
		found.push(id);
	});
	if (figure.now === undefined) return found;
	await facts.read(found);
	const counted = countedNow(open.value, figure.now, asked, now);
	return found.filter(counted);
}

/** Whether a contact counts in what there is to do now. */
function countedNow(
	{ d, campaign, facts, hour }: CampaignDesk,
	figure: NonNullable<CampaignFigure['now']>,
	asked: ReadonlyMap<number, number>,
	now: number
): (id: number) => boolean {
	const moment = (id: number): number | null => (facts.isStopped(id) ? null : (asked.get(id) ?? null));
	if (figure === 'due') return (id) => (moment(id) ?? Infinity) <= now;
	if (figure === 'later') return (id) => (moment(id) ?? 0) > now;
	if (figure === 'suppressed') return (id) => facts.suppressedBy(id) !== null;
	if (figure === 'refused') return (id) => facts.refuses(id) && facts.suppressedBy(id) === null;
	const { ids, lists, callbacks } = candidates(d, campaign, now);
	const place = new Map(ids.map((id, k) => [id, k]));
	if (figure === 'numberless') return (id) => place.has(id) && !facts.hasNumber(id) && !facts.isStopped(id);
	if (figure === 'workable') return (id) => place.has(id) && facts.isGivenOut(id);
	const zoneOf = new Map(d.lists.map((l) => [l.id, l.timeZone]));
	return (id) => {
		const k = place.get(id);
		if (k === undefined || !facts.isGivenOut(id)) return false;
		return hour.mayCall(facts.zonesOf(id, zoneOf.get(lists[k]!) ?? ''), callbacks.get(k) ?? null);
	};
}
