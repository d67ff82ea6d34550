import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Campaign, Dashboard } from '#domain/lists/campaign';
import { figureOf, figureText, type CampaignFigure } from '#domain/lists/campaign-figure';
import type { LeadList } from '#domain/lists/lead-list';
import { addressOf, queryOf } from '#lib/state/contacts/contacts-query';
import { queryApi as query } from '#workers/query/api';
import { api, plainDevice } from '../imports/harness';
import { alwaysOpen, idsIn, lists, makeCampaign, makeList, makeProcess, upload, valueOf } from './support';

const MINUTE = 60_000;
let fair: LeadList, webinar: LeadList, off: LeadList;
let campaign: Campaign;

/** Every figure of the campaign's page, with what it says. */
function figuresOf(d: Dashboard): [Omit<CampaignFigure, 'id'>, number][] {
	return [
		[{}, d.campaign.states.total],
		...Object.entries(d.campaign.states.byState).map(([state, n]): [Omit<CampaignFigure, 'id'>, number] => [
			figureOf('', `state:${state}`),
			n
		]),
		...d.lists.map(({ id, states }): [Omit<CampaignFigure, 'id'>, number] => [{ list: id }, states.total]),
		...d.tiers.map(({ tier, states }): [Omit<CampaignFigure, 'id'>, number] => [{ tier }, states.total]),
		...d.outcomes.map(({ outcomeId, count }): [Omit<CampaignFigure, 'id'>, number] => [{ outcome: outcomeId }, count]),
		[{ now: 'workable' }, d.workable ?? -1],
		[{ now: 'callable' }, d.callableNow ?? -1],
		[{ now: 'due' }, d.callbacks?.due ?? -1],
		[{ now: 'later' }, d.callbacks?.later ?? -1],
		[{ now: 'suppressed' }, d.suppressed ?? -1],
		[{ now: 'refused' }, d.refused ?? -1],
		[{ now: 'numberless' }, d.numberless ?? -1]
	];
}
/** How many contacts the list behind each figure has, as its address asks for them. */
async function behind(d: Dashboard): Promise<[string, number][]> {
	const found: [string, number][] = [];
	for (const [figure] of figuresOf(d)) {
		const q = queryOf(new URLSearchParams(addressOf({ campaign: { ...figure, id: campaign.id } }).split('?')[1]));
		const [n, { total, rows }] = [await query.count(q), await query.page(q, 0, 50)];
		expect([total, rows.length, (await query.ids(q)).length]).toEqual([n, n, n]);
		found.push([figureText({ id: '', ...figure }), n]);
	}
	return found;
}
const said = (d: Dashboard): [string, number][] => figuresOf(d).map(([figure, n]) => [figureText({ id: '', ...figure }), n]);
const done = async (id: number | undefined, outcomeId: string, callbackAt: number | null = null) =>
	valueOf(await lists.attempt(campaign.id, id!, { outcomeId, note: '', phone: '', callbackAt }));

afterEach(() => vi.useRealTimers());
beforeEach(async () => {
	await plainDevice();
	vi.useFakeTimers({ now: new Date('2026-03-04T15:00:00Z'), toFake: ['Date'] });
	const process = await makeProcess();
	[fair, webinar, off] = [await makeList(process.id, 'Fair'), await makeList(process.id, 'Webinar'), await makeList(process.id, 'Off')];
	const people = (from: number, to: number): string[] =>
		Array.from(
			{ length: to - from },
			(_, k) => `P${from + k},Person,p${from + k}@x${from + k}.example.com,+1212555${4100 + from + k},,,,,`
		);
	await upload(fair.id, people(0, 8));
	await upload(webinar.id, [...people(8, 12), 'No,Number,none@y.example.com,,,,,,']);
	await upload(off.id, people(12, 14));
	campaign = await makeCampaign(process.id, 'Autumn', [fair.id, webinar.id, off.id]);
	await alwaysOpen();
	valueOf(await lists.enableLeadList(off.id, false));
});

describe('figures of a campaign lead to exactly the contacts that they count (LST-7, CON-1)', () => {
	it('LST-7: by state, list, tier and outcome, and what there is to do now, as it is called', async () => {
		const ids = await idsIn(fair.id);
		const web = await idsIn(webinar.id);
		await done(ids[0], 'interested');
		await done(ids[1], 'noAnswer');
		await done(ids[2], 'callback', Date.now() + MINUTE);
		await done(ids[3], 'callback', Date.now() + 60 * MINUTE);
		await done(ids[4], 'doNotCall');
		await done(web[0], 'busy');
		valueOf(
			await api.saveContact(
				{ fullName: 'P5 Person', email: 'p5@x5.example.com', phone1: '+12125554105', consentStatus: 'refused' },
				ids[5]!
			)
		);
		valueOf(await lists.importSuppression(new File(['phone\n+12125554106'], 'dnc.csv'), { name: 'Register', processId: null }, 'US'));
		vi.setSystemTime(Date.now() + 2 * MINUTE);
		let d = valueOf(await lists.dashboard(campaign.id));
		expect(d).toMatchObject({ suppressed: 2, refused: 1, numberless: 1, callbacks: { due: 1, later: 1 } });
		expect(d.lists.map((l) => l.states.total)).toEqual([8, 5, 2]);
		expect(await behind(d)).toEqual(said(d));

		// Called on: the same list, asked again, has those of now.
		await done(ids[2], 'interested');
		valueOf(await lists.next(campaign.id));
		valueOf(await api.deleteContacts([web[1]!]));
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		valueOf(await lists.saveCallingWindows({ '': Array.from({ length: 7 }, () => []) }));
		d = valueOf(await lists.dashboard(campaign.id));
		expect(d).toMatchObject({ callableNow: 1, callbacks: { due: 1, later: 0 } });
		expect(await behind(d)).toEqual(said(d));
	});

	it('LST-7: with other filters beside it; of a campaign or a list that is gone there is nobody', async () => {
		const ids = await idsIn(fair.id);
		for (const id of ids.slice(0, 3)) await done(id, 'interested');
		const q = { campaign: figureOf(campaign.id, 'state:done') };
		expect(await query.count({ ...q, search: 'p1' })).toBe(1);
		expect(await query.count({ ...q, listId: webinar.id })).toBe(0);
		expect((await query.facets(q)).total).toBe(3);
		expect(await query.count({ campaign: { id: 'none' } })).toBe(0);
		expect(await query.count({ campaign: { id: campaign.id, list: 'none' } })).toBe(0);
		valueOf(await lists.deleteCampaign(campaign.id, 'Autumn'));
		expect(await query.count(q)).toBe(0);
	});
});
