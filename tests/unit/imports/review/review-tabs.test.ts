import { beforeEach, expect, it } from 'vitest';
import { api, csv, importAll, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const STORED = [
	'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging',
	'Ben,Okoye,ben@lumen-robotics.com,+12125550102,Lumen Robotics'
];
const ROWS = ['Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods', 'Ida,Moor,ida@grain-works.com,+12125550102,Grain Works'];

beforeEach(plainDevice);

const view = async (id: string): Promise<{ state: string; open: number; pairs: { pair: number; who: string; decision: string }[] }> => {
	const page = await api.reviewPage(id, 'all', 0, 50);
	return {
		state: page.state,
		open: page.open,
		pairs: page.pairs.map((p) => ({ pair: p.pair, who: `${p.left.values.firstName} ${p.right.values.firstName}`, decision: p.decision }))
	};
};

it('DUP-4, IMP-10: a decision is about the pair that was shown: when contacts that came meanwhile give the pairs other numbers, nothing is decided and it is said', async () => {
	await importAll(csv(HEADER, STORED));
	const { id } = await toReview(csv(HEADER, ROWS), { policy: 'review' });
	const seen = await view(id);
	const ida = seen.pairs.find((p) => p.who === 'Ben Ida')!;
	// In another tab, of the same number as the row before.
	await api.saveContact({ firstName: 'Zoe', lastName: 'Novak', email: 'zoe@northwind-tools.com', phone1: '+12125550101' }, null);
	const done = await api.decide(id, { pairs: [ida.pair] }, 'merge', undefined, seen.state);
	expect(done).toMatchObject({ ok: false, problem: { code: 'decidedElsewhere' } });
	const now = await view(id);
	expect(now.pairs.map((p) => p.decision)).toEqual(now.pairs.map(() => 'undecided'));
	const again = now.pairs.find((p) => p.who === 'Ben Ida')!;
	expect(await api.decide(id, { pairs: [again.pair] }, 'merge', undefined, now.state)).toMatchObject({ ok: true });
	expect((await view(id)).pairs.filter((p) => p.decision !== 'undecided').map((p) => p.who)).toEqual(['Ben Ida']);
});

it('DUP-4: of two tabs in one review the second is told what the first decided, and neither writes over it, takes it back, nor counts it as its own', async () => {
	await importAll(csv(HEADER, STORED));
	const { id } = await toReview(csv(HEADER, ROWS), { policy: 'review' });
	const seen = await view(id);
	const [one, other] = seen.pairs;
	const refused = { ok: false, problem: { code: 'decidedElsewhere' } };
	const first = await api.decide(id, { pairs: [one!.pair] }, 'skip', undefined, seen.state);
	expect(first).toMatchObject({ ok: true, value: { open: 1 } });
	// The other tab still looks at what it saw before.
	expect(await api.decide(id, { pairs: [one!.pair] }, 'merge', undefined, seen.state)).toMatchObject(refused);
	expect(await api.decide(id, { filter: 'all' }, 'merge', undefined, seen.state)).toMatchObject(refused);
	expect(await api.undoDecision(id, seen.state)).toMatchObject(refused);
	// What nobody touched can be decided all the same.
	expect(await api.decide(id, { pairs: [other!.pair] }, 'merge', undefined, seen.state)).toMatchObject({ ok: true, value: { open: 0 } });
	expect((await view(id)).pairs.map((p) => p.decision).sort()).toEqual(['merge', 'skip']);
	// Taken back elsewhere: what is shown as decided is open again.
	const later = await view(id);
	expect((await api.undoDecision(id, later.state)).ok).toBe(true);
	expect(await api.undoDecision(id, later.state)).toMatchObject(refused);
	expect(await api.decide(id, { pairs: [other!.pair] }, 'keepBoth', undefined, later.state)).toMatchObject(refused);
	expect((await view(id)).open).toBe(1);
});
