import { beforeEach, expect, it } from 'vitest';
import { api, csv, freshDevice, importAll, killedTab, toReview } from './harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const AT_ONE_PHONE = [
	'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging', 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods',
	'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works', 'Fay,Lund,fay@blue-quarry.com,+12125550101,Blue Quarry'
];
const pairsOf = async (id: string) => (await api.reviewPage(id, 'all', 0, 100)).pairs.map((p) => ({ pair: p.pair, with: p.left.values.firstName, kind: p.left.kind, decision: p.decision }));

beforeEach(freshDevice);

it('IMP-10, DUP-8, IMP-12: what was decided about a row that waits stays with that row, whoever else is settled meanwhile', async () => {
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(0, 1)));
	await importAll(csv(HEADER, AT_ONE_PHONE.slice(1, 3)), { policy: 'review' });
	const { id } = await toReview(csv(HEADER, AT_ONE_PHONE.slice(3)), { policy: 'review' });
	const waiting = (await api.heldPage(0, 10)).entries;
	expect(waiting.map((e) => e.values.firstName)).toEqual(['Nora', 'Ida']);
	const ida = (await pairsOf(id)).find((p) => p.kind === 'held' && p.with === 'Ida')!;
	await api.decide(id, { pairs: [ida.pair] }, 'skip');
	// Ida is the first of the queue now, where Nora was.
	await api.decideHeld([waiting[0]!.id], 'skip');
	for (const look of ['in this tab', 'after a reload']) {
		expect((await pairsOf(id)).filter((p) => p.kind === 'held').map((p) => [p.with, p.decision]), look).toEqual([['Ida', 'skip']]);
		await killedTab(id);
	}
});
