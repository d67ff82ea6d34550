import { beforeEach, expect, it } from 'vitest';
import type { HeldEntry } from '#domain/matching/review';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Account ID';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging,A-1';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101,Harbor Foods,A-7';
const IDA = 'Ida,Moor,ida@grain-works.com,+12125550101,Grain Works,A-8';

beforeEach(async () => {
	await plainDevice();
	await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } });
});

const waiting = async (): Promise<HeldEntry[]> => (await api.heldPage(0, 10)).entries;
const withAccount = async (id: string): Promise<number> => {
	const { rows } = await queryApi.page({}, 0, 50);
	const all = await Promise.all(rows.map((r) => queryApi.contact(r.id)));
	return all.filter((c) => c?.values.accountId === id).length;
};
const byHand = async (values: Record<string, string>): Promise<number> => value(await api.saveContact(values, null)).id;
const other = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' };

it('MAP-7, DUP-8: a row that waits does not come in as new beside a contact that got its unique value meanwhile; it stays, is matched with that one, and says by which field', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(csv(HEADER, [NORA, IDA]));
	const there = await byHand(other);
	const [nora] = await waiting();
	expect(nora!.taken).toBe('');
	expect(await api.decideHeld([nora!.id], 'keepBoth')).toMatchObject({
		ok: true,
		value: { created: 0, sameKey: 1, taken: 1, stillHeld: 2 }
	});
	const [now] = await waiting();
	expect(now).toMatchObject({
		id: nora!.id,
		otherId: there,
		taken: 'Account ID',
		match: { ref: there, type: 'primaryKey', key: 'accountId' }
	});
	expect(now!.evidence.reduce((sum, c) => sum + c.weight, 0)).toBeCloseTo(now!.match!.score, 5);
	// All at once: it stays, the other comes in.
	expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, taken: 1, stillHeld: 1 } });
	expect(await withAccount('A-7')).toBe(1);
	expect(await api.decideHeld([nora!.id], 'merge')).toMatchObject({ ok: true, value: { merged: 1, taken: 0, stillHeld: 0 } });
	expect(await withAccount('A-7')).toBe(1);
	const { ledger, heldResolved } = (await api.listImports()).find((m) => m.id === id)!;
	expect([ledger.held, heldResolved]).toEqual([2, { created: 1, merged: 1, skipped: 0 }]);
});

it('MAP-7, DUP-8: nor is it merged into somebody else, who would get what a third contact has; left with the contact as it is, it may be', async () => {
	await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging,']));
	await importAll(csv(HEADER, [NORA]));
	const there = await byHand(other);
	const [entry] = await waiting();
	const ana = entry!.otherId!;
	expect(await api.decideHeld([entry!.id], 'merge')).toMatchObject({ ok: true, value: { merged: 0, taken: 1, stillHeld: 1 } });
	expect((await queryApi.contact(ana))!.values.accountId).toBeUndefined();
	expect((await waiting())[0]!.otherId).toBe(there);
	await api.deleteContacts([there]);
	// Nobody has it any more.
	expect((await waiting())[0]).toMatchObject({ otherId: null, taken: '' });
	expect(await api.decideHeld([entry!.id], 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, taken: 0, stillHeld: 0 } });
});

it('MAP-7, DUP-8: of two that wait with one unique value only the first comes in; who has the same primary key is the same person', async () => {
	await importAll(csv(HEADER, [ANA]));
	await importAll(csv(HEADER, [NORA]));
	await importAll(csv(HEADER, [IDA.replace('A-8', 'A-7')]));
	expect(await api.decideHeld('all', 'keepBoth')).toMatchObject({ ok: true, value: { created: 1, taken: 1, stillHeld: 1 } });
	expect(await withAccount('A-7')).toBe(1);
	expect((await waiting())[0]).toMatchObject({ taken: 'Account ID', other: { accountId: 'A-7' } });
});
