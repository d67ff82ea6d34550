import { beforeAll, describe, expect, it } from 'vitest';
import { tierFigure } from '#domain/lists/campaign-figure';
import { keyFactorText } from '#domain/messages/index';
import { RULES, type LeadList } from '#domain/lists/lead-list';
import type { TrainedModel } from '#domain/scoring/learned-model';
import { TIERS } from '#domain/scoring/score';
import { rankThresholds } from '#domain/scoring/tier-schemes';
import { scoringView } from '#workers/outbox/preparing/who';
import { toDeliveryRecord } from '#workers/outbox/preparing/record';
import { queryApi } from '#workers/query/api';
import { trainModel } from '#workers/scoring/training';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';
import { alwaysOpen, lists, makeCampaign, makeList, makeProcess, valueOf } from '../lists/support';
import { turns } from '../../support/turns';

const INDUSTRIES = ['Software', 'Retail', 'Banking', 'Hospitality'];
const wonOf = (i: number): boolean => (INDUSTRIES[(i * 7) % 4] === 'Retail' ? 10 : 2) > (i * 13) % 11;
const line = (i: number): string =>
	[
		`Ana${i}`,
		`Silva${i}`,
		`a${i}@firm-${i}.com`,
		`+49 30 2312${5000 + i}`,
		`Firm ${i}`,
		['CEO', 'Sales Manager', 'Intern'][i % 3],
		INDUSTRIES[(i * 7) % 4],
		wonOf(i) ? 'Won' : 'Lost'
	].join();
const HEAD = 'First Name,Last Name,Email,Phone 1,Company,Job Title,Industry,Lead Status';

let model: TrainedModel;
let list: LeadList;
let campaignId: string;
let ids: Uint32Array;
const membersNow = async () => new Map((await lists.members(list.id, 0, 200)).rows.map((r) => [r.id, r.score]));
const listedNow = async () => (await queryApi.page({ listId: list.id, sort: { by: 'score', direction: 'desc' } }, 0, 200)).rows;
const everywhere = async () =>
	new Map((await queryApi.page({ sort: { by: 'id', direction: 'asc' } }, 0, 200)).rows.map((r) => [r.id, r.score]));
const heard = () => turns();
const scoreBy = async (by: string | null) => {
	valueOf(await api.scoreList(list.id, by));
	valueOf(await api.rescoreAll(nothing));
	await heard();
};

beforeAll(async () => {
	await plainDevice();
	await importAll(
		csv(
			HEAD,
			Array.from({ length: 120 }, (_, i) => line(i))
		)
	);
	await heard();
	ids = await queryApi.ids({ sort: { by: 'id', direction: 'asc' } });
	const process = await makeProcess();
	list = await makeList(process.id, 'Fair');
	await alwaysOpen();
	valueOf(await lists.addMembers(list.id, ids));
	campaignId = (await makeCampaign(process.id, 'Calls', [list.id])).id;
	const got = await trainModel({ name: 'First', field: 'leadStatus', won: ['Won'], lost: ['Lost'], exclude: [], keep: [] }, nothing);
	if (!got) throw new Error('stopped');
	model = valueOf(got).model;
	valueOf(await api.saveModel(model));
	await heard();
});

describe('what scores one list', () => {
	it('SCO-5: a list of before has no scores of its own, and counts by those of all contacts', async () => {
		expect((await lists.leadList(list.id))!.scoring).toBeNull();
		expect(await membersNow()).toEqual(await everywhere());
		expect((await lists.membershipsOf(ids[0]!))[0]!.score).toBeNull();
	});

	it('SCO-5: by a model it has its own, once all contacts have them: in its view, its order of work, its files and deliveries; elsewhere nothing moves', async () => {
		const before = await everywhere();
		valueOf(await api.scoreList(list.id, model.id));
		await heard();
		expect((await lists.leadList(list.id))!.scoring).toEqual({ name: 'First', ready: false });
		expect(await membersNow()).toEqual(before);
		expect((await listedNow()).every((r) => r.score === before.get(r.id))).toBe(true);
		valueOf(await api.rescoreAll(nothing));
		await heard();

		expect((await lists.leadList(list.id))!.scoring).toEqual({ name: 'First', ready: true });
		expect(await everywhere()).toEqual(before);
		const own = await membersNow();
		expect([...own].some(([id, score]) => score !== before.get(id))).toBe(true);
		const listed = await listedNow();
		expect(new Map(listed.map((r) => [r.id, r.score]))).toEqual(own);
		expect(listed.map((r) => r.score)).toEqual([...listed.map((r) => r.score!)].sort((a, b) => b - a));
		expect((await queryApi.facets({ listId: list.id })).tiers.find((t) => t.value === 'A')!.count).toBe(
			listed.filter((r) => r.tier === 'A').length
		);
		expect(await queryApi.count({ listId: list.id, tiers: ['A'] })).toBe(listed.filter((r) => r.tier === 'A').length);

		// LST-7: what a tier of a campaign counts by the list's scores is shown with them.
		const d = valueOf(await lists.dashboard(campaignId));
		for (const { tier, states } of d.tiers) {
			const q = { campaign: tierFigure(d, tier) };
			const shown = (await queryApi.page(q, 0, 200)).rows;
			expect([shown.length, shown.filter((r) => r.tier === tier).length]).toEqual([states.total, states.total]);
		}

		const work = await lists.best(campaignId, 100);
		expect(work.map((w) => w.score)).toEqual(work.map((w) => own.get(w.id)).sort((a, b) => b! - a!));
		const file = await queryApi.exportContacts({ listId: list.id, sort: { by: 'score', direction: 'desc' } }, 'csv', {
			report: true,
			bom: false,
			spreadsheetSafe: false
		});
		if (!file?.ok) throw new Error(file?.problem.code);
		expect((await file.value.blob.text()).split('\n')[1]).toContain(`,${listed[0]!.score},`);

		const db = await openStore();
		const [contact] = await readContacts(db, [listed[0]!.id]);
		const fields = { fields: {}, scoreField: 'score', tierField: 'tier', factorsField: 'why' };
		const sent = async (listId: string | null) => toDeliveryRecord(contact!, fields, await scoringView(db, 1, listId)).properties;
		expect(await sent(list.id)).toMatchObject({ score: listed[0]!.score, why: listed[0]!.keyFactors.map(keyFactorText).join(', ') });
		expect((await sent(null)).score).toBe(before.get(contact!.id));
		expect((await lists.membershipsOf(contact!.id))[0]!.score).toEqual({ score: listed[0]!.score, tier: listed[0]!.tier, name: 'First' });
	});

	it('SCO-5: whoever comes in has both scores, a score set by hand counts in both, and the version stays while the list needs it', async () => {
		await importAll(csv(HEAD, ['Zoe,New,zoe@new.com,+49 30 23129999,New,CEO,Retail,Lost']));
		await heard();
		expect((await lists.leadList(list.id))!.scoring).toEqual({ name: 'First', ready: true });
		valueOf(await api.setScore(ids[0]!, 7, 'a test'));
		await heard();
		expect((await membersNow()).get(ids[0]!)).toBe(7);
		expect((await everywhere()).get(ids[0]!)).toBe(7);
		valueOf(await api.setScore(ids[0]!, null, ''));
		expect(await api.deleteModel(model.id)).toMatchObject({ ok: false, problem: { code: 'modelInLists', params: { lists: 'Fair' } } });
		expect(await api.scoreList(list.id, 'gone')).toMatchObject({ ok: false, problem: { code: 'modelGone' } });
		expect(await api.scoreList('gone', null)).toMatchObject({ ok: false, problem: { code: 'listGone' } });
	});

	it('SCO-5: a list by the rules keeps them while a model scores all contacts, and back', async () => {
		await scoreBy(RULES);
		const rules = await membersNow();
		valueOf(await api.useModel(model.id));
		valueOf(await api.rescoreAll(nothing));
		await heard();
		expect((await lists.leadList(list.id))!.scoring).toEqual({ name: null, ready: true });
		expect(await membersNow()).toEqual(rules);
		expect([...(await everywhere())].some(([id, score]) => rules.has(id) && score !== rules.get(id))).toBe(true);
		valueOf(await api.useModel(null));
		await scoreBy(null);
		expect((await lists.leadList(list.id))!.scoring).toBeNull();
		expect(await membersNow()).toEqual(rules);
	});

	it('SCO-4: tiers by rank go by the list’s own scores', async () => {
		const settings = await api.getSettings();
		valueOf(await api.saveSettings({ tierBy: 'rank' }));
		await scoreBy(model.id);
		const counts = new Float64Array(256);
		const rows = (await lists.members(list.id, 0, 200)).rows;
		for (const r of rows) counts[r.score ?? 255]!++;
		const t = rankThresholds(counts, settings.tierRanks);
		expect(rows.filter((r) => r.tier === 'A').map((r) => r.id)).toEqual(
			rows.filter((r) => r.score !== null && r.score >= t.A).map((r) => r.id)
		);
		expect(rows.filter((r) => r.tier === 'A').length).toBeGreaterThan(0);
		// In a campaign of two lists the same score may be of two tiers: the tier comes first, then the score (LST-7).
		const other = await makeList((await makeProcess('Both')).id, 'By all');
		const own = await makeList(other.processId, 'By the model');
		valueOf(await lists.addMembers(other.id, ids.subarray(0, 60)));
		valueOf(await lists.addMembers(own.id, ids.subarray(60)));
		valueOf(await api.scoreList(own.id, model.id));
		valueOf(await api.rescoreAll(nothing));
		await heard();
		const work = await lists.best((await makeCampaign(other.processId, 'Both', [other.id, own.id])).id, 200);
		const inOrder = [...work].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || (b.score ?? -1) - (a.score ?? -1));
		expect(work.map((w) => [w.tier, w.score])).toEqual(inOrder.map((w) => [w.tier, w.score]));
		expect(work.some((w, i) => i > 0 && (w.score ?? -1) > (work[i - 1]!.score ?? -1))).toBe(true);
	});
});
