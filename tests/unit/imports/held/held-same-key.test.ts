import { beforeEach, expect, it, vi } from 'vitest';
import type { HeldEntry } from '#domain/matching/review';
import { queryApi } from '#workers/query/api';
import { openStore } from '#workers/store/engine/open';
import { api, csv, importAll, plainDevice } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods';
const IDA = 'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works';
const nora = { firstName: 'Nora', lastName: 'Lindqvist', email: 'nora@harbor-foods.com', company: 'Harbor Foods' };

beforeEach(plainDevice);

const waiting = async (): Promise<HeldEntry[]> => (await api.heldPage(0, 10)).entries;
const withEmail = async (email: string): Promise<number> => (await queryApi.page({}, 0, 50)).rows.filter((r) => r.email === email).length;
const byHand = async (values: Record<string, string> = nora): Promise<number> => {
	const saved = await api.saveContact(values, null);
	if (!saved.ok) throw new Error(saved.problem.code);
	return saved.value.id;
};

it('DUP-7, DUP-8: a row that waits does not come in as new beside a contact that got its email meanwhile; it stays, and its match is that contact', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(csv(HEADER, [NORA, IDA]));
	const there = await byHand();
	const [first] = await waiting();
	expect(await api.decideHeld([first!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 0, sameKey: 1, stillHeld: 2 } });
	const [now] = await waiting();
	expect(now).toMatchObject({
		id: first!.id,
		otherId: there,
		sameKey: true,
		match: { kind: 'stored', ref: there, type: 'exact', score: 100 }
	});
	expect(now!.evidence.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(now!.match!.score, 5);
	// All at once: who is there already stays, the others come in.
	expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, sameKey: 1, stillHeld: 1 } });
	expect(await api.decideHeld([first!.id], 'merge')).toMatchObject({ ok: true, value: { merged: 1, sameKey: 0, stillHeld: 0 } });
	expect(await withEmail(nora.email)).toBe(1);
	expect((await queryApi.contact(there))!.values.phone1).toBe('+12125550101');
	const { ledger, heldResolved } = (await api.listImports()).find((m) => m.id === id)!;
	expect([ledger.held, heldResolved]).toEqual([2, { created: 1, merged: 1, skipped: 0 }]);
});

it('DUP-7, DUP-8: nor is it merged into somebody else, who would get an email that another contact has; the email of that one kept, it is', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	const [entry] = await waiting();
	const ana = entry!.otherId!;
	const there = await byHand();
	expect(await api.decideHeld([entry!.id], 'merge')).toMatchObject({ ok: true, value: { merged: 0, sameKey: 1, stillHeld: 1 } });
	expect((await queryApi.contact(ana))!.values.email).toBe('ana@orion-pack.com');
	expect((await waiting())[0]!.otherId).toBe(there);
	await api.deleteContacts([there]);
	// Nobody has it any more: it may come in as new again.
	expect((await waiting())[0]).toMatchObject({ otherId: null, sameKey: false });
	expect(await api.decideHeld([entry!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, sameKey: 0, stillHeld: 0 } });
	expect(await withEmail(nora.email)).toBe(1);
});

it('DUP-7, DUP-8: the email that a person left with the contact by choice makes no twin, so that merge goes on', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	const [entry] = await waiting();
	await byHand();
	expect(await api.decideHeld([entry!.id], 'merge', { email: 'left' })).toMatchObject({
		ok: true,
		value: { merged: 1, sameKey: 0, stillHeld: 0 }
	});
	expect((await queryApi.contact(entry!.otherId!))!.values.email).toBe('ana@orion-pack.com');
});

it('IMP-10, DUP-8: where the policy asks about each, a person who was shown the contact with this email may still keep both; where it makes new ones, nobody is asked', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]), { policy: 'review' });
	await byHand();
	const [entry] = await waiting();
	expect(await api.decideHeld([entry!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 0, sameKey: 1 } });
	expect((await waiting())[0]!.sameKey).toBe(false);
	expect(await api.decideHeld([entry!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, sameKey: 0 } });
	expect(await withEmail(nora.email)).toBe(2);

	await plainDevice();
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]), { policy: 'create' });
	await byHand();
	expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, sameKey: 0, stillHeld: 0 } });
	expect(await withEmail(nora.email)).toBe(2);
});

it('DUP-7, DUP-8: of two that wait with one email only the first comes in, and the second is then matched with it', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	const db = await openStore();
	const [entry] = (await db.getAll('held')).flat();
	// As two tablets hand over the same visitor.
	await db.put('held', [{ ...entry!, id: `${entry!.importId}:9`, rows: [9] }], [entry!.importId, 9]);
	expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, sameKey: 1, stillHeld: 1 } });
	const [left] = await waiting();
	expect(left).toMatchObject({ rows: [9], sameKey: true, other: { email: nora.email } });
	expect(await withEmail(nora.email)).toBe(1);
});

const ORDERS = [
	['first', '00000000-0000-4000-8000-000000000001', 'ffffffff-0000-4000-8000-000000000002'],
	['last', 'ffffffff-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
] as const;
type Id = ReturnType<typeof crypto.randomUUID>;
/** Nora's list, then Ida's, under these ids; both look like Ana, who is there. */
async function importInTurn(older: Id, newer: Id): Promise<void> {
	await importAll(csv(HEADER, [ANA]));
	for (const [id, row] of [
		[older, NORA],
		[newer, IDA]
	] as const) {
		const random = vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(id);
		await importAll(csv(HEADER, [row]));
		random.mockRestore();
	}
}

it.each(ORDERS)(
	'DUP-6, DUP-8: of two that are merged into one contact the newer wins, whose file came later; the import of the older has an id that sorts %s',
	async (_, older, newer) => {
		await importInTurn(older, newer);
		// The two look like one another as well: both are to go to Ana.
		const db = await openStore();
		const [first] = await waiting();
		const [second] = (await db.get('held', [newer, 0]))!;
		await db.put('held', [{ ...second!, match: { kind: 'stored', ref: first!.otherId!, type: 'phone', score: 90 } }], [newer, 0]);
		expect(await api.decideHeld('all', 'merge')).toMatchObject({ ok: true, value: { merged: 2, stillHeld: 0 } });
		expect((await queryApi.contact(first!.otherId!))!.values.email).toBe('ida@grain-works.com');
	}
);

it('DUP-7, DUP-8: a row whose email is that of its own match is merged with it, also where a row before it brought another email', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	await importAll(csv(HEADER, [ANA]), { policy: 'review' });
	const entries = await waiting();
	const ana = entries[0]!.otherId!;
	expect(entries.map((e) => e.otherId)).toEqual([ana, ana]);
	expect(await api.decideHeld('all', 'merge')).toMatchObject({ ok: true, value: { merged: 2, sameKey: 0, stillHeld: 0 } });
	expect((await queryApi.contact(ana))!.values.email).toBe('ana@orion-pack.com');
});

it.each(ORDERS)(
	'DUP-8, IMP-12: of two that wait with one email the older comes in, whose import has an id that sorts %s',
	async (_, older, newer) => {
		await importInTurn(older, newer);
		const db = await openStore();
		const [entry] = await waiting();
		await db.put('held', [{ ...entry!, id: `${newer}:9`, importId: newer, rows: [9] }], [newer, 9]);
		expect((await waiting()).map((e) => [e.importId, e.rows])).toEqual([
			[older, [2]],
			[newer, [2]],
			[newer, [9]]
		]);
		expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 2, sameKey: 1, stillHeld: 1 } });
		expect((await waiting()).map((e) => e.id)).toEqual([`${newer}:9`]);
	}
);
