import { beforeEach, expect, it } from 'vitest';
import type { MatchType } from '#domain/matching/match';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging';
const SIMILAR_OFF = { similar: { on: false, ask: 50, auto: null } };
const without = (...types: MatchType[]) =>
	api.saveSettings({ matchRules: { ...SIMILAR_OFF, ...Object.fromEntries(types.map((t) => [t, { on: false, ask: 0, auto: null }])) } });
const pairs = async (id: string) => (await api.reviewPage(id, 'all', 0, 10)).pairs.map((p) => `${p.type} ${p.score} ${p.decision}`);

beforeEach(plainDevice);

it('DUP-3, DUP-4: a rule that is switched off in the middle of a review takes no answer away, and asks nothing more', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(
		csv(HEADER, ['Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods', 'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works'])
	);
	expect(await pairs(id)).toEqual(['phone 92 undecided', 'phone 92 undecided', 'phone 92 undecided']);
	const [first] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	value(await api.decide(id, { pairs: [first!.pair] }, 'merge'));
	await without('phone');
	for (const look of ['in this tab', 'after a reload']) {
		expect(await pairs(id), look).toEqual(['phone 92 merge']);
		await killedTab(id);
	}
	// Asked from a higher confidence on, it is the same.
	await api.saveSettings({ matchRules: { ...SIMILAR_OFF, phone: { on: true, ask: 99, auto: null } } });
	expect(await pairs(id)).toEqual(['phone 92 merge']);
	expect(value(await api.finalizeImport(id, nothing)).ledger).toMatchObject({ created: 1, merged: 1, held: 0 });
});

it('DUP-3: a pair that another rule takes while the review goes on is known by that rule from then on: in the store, in Manual Review and in the history', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(csv(HEADER, ['Ana,Silva,ana.silva@mail-of-hers.net,+12125550101,Orion Packaging']));
	expect(await pairs(id)).toEqual(['phone 95 undecided']);
	await without('phone');
	expect(await pairs(id)).toEqual(['nameCompany 87 undecided']);
	value(await api.finalizeImport(id, nothing));
	const [entry] = (await api.heldPage(0, 10)).entries;
	expect(entry!.match).toMatchObject({ type: 'nameCompany', score: 87 });
	expect(entry!.evidence.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(87, 5);
});

it('DUP-7: rows that were decided to be one are matched with the contact alone that got their email meanwhile', async () => {
	const { id } = await toReview(csv(HEADER, [ANA, ANA.replace('Orion Packaging', 'Orion Group')]), { policy: 'review' });
	const [only] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	expect(only).toMatchObject({ left: { kind: 'row', ref: 2 }, right: { ref: 3 } });
	value(await api.decide(id, { pairs: [only!.pair] }, 'merge'));
	value(await api.saveContact({ fullName: 'Ana Silva', email: 'ana@orion-pack.com' }, null));
	const found = (await api.reviewPage(id, 'all', 0, 10)).pairs.map((p) => `${p.left.kind} ${p.right.ref} ${p.decision}`);
	expect(found).toEqual(['stored 2 undecided', 'stored 3 undecided']);
});

it('DUP-4, IMP-8: a decision whose pair is gone can’t be taken back', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(csv(HEADER, ['Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods']));
	const [only] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	value(await api.decide(id, { pairs: [only!.pair] }, 'merge'));
	value(await api.deleteContacts([(await queryApi.contact(1024))!.id]));
	expect(await api.reviewCounts(id)).toMatchObject({ total: 0, canUndo: false });
	expect(await api.undoDecision(id)).toMatchObject({ ok: false, problem: { code: 'nothingToUndo' } });
});

it('DUP-6, IMP-10: where each match is asked about, a merge by email is the person’s who decided it, else the policy’s', async () => {
	const decidedBy = async () => (await (await openStore()).getAll('history')).flat().map((h) => h.decidedBy);
	await importAll(csv(HEADER, [ANA]));
	const { id } = await toReview(csv(HEADER, [ANA.replace('Orion Packaging', 'Orion Group')]), { policy: 'review' });
	const [only] = (await api.reviewPage(id, 'all', 0, 10)).pairs;
	value(await api.decide(id, { pairs: [only!.pair] }, 'merge'));
	value(await api.finalizeImport(id, nothing));
	expect(await decidedBy()).toEqual(['user']);
	await importAll(csv(HEADER, [ANA]));
	expect((await decidedBy()).sort()).toEqual(['rule', 'user']);
});
