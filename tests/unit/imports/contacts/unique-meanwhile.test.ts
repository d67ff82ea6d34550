import { beforeEach, describe, expect, it } from 'vitest';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Account ID';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550107,Harbor Foods,A-7';
const IDA = 'Ida,Moor,ida@grain-works.com,+12125550108,Grain Works,A-8';
const tom = { firstName: 'Tom', lastName: 'Berg', email: 'tom@hafen.com', accountId: 'A-7' };

beforeEach(async () => {
	await plainDevice();
	await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } });
});

const withAccount = async (id: string): Promise<number> => {
	const { rows } = await queryApi.page({}, 0, 50);
	const all = await Promise.all(rows.map((r) => queryApi.contact(r.id)));
	return all.filter((c) => c?.values.accountId === id).length;
};

describe('MAP-7: what somebody got between the reading of a file and its writing', () => {
	it.each([false, true])(
		'MAP-7: a row whose value a contact got meanwhile fails and says why; the others come in, the books balance (tab killed: %s)',
		async (killed) => {
			const m = await toReview(csv(HEADER, [NORA, IDA]));
			expect(m.ledger.failed).toBe(0);
			value(await api.saveContact(tom, null));
			// Looked at before it is written: what is kept in memory knows the new contact already.
			await api.reviewCounts(m.id);
			if (killed) await killedTab(m.id);
			const done = value(await api.finalizeImport(m.id, nothing));
			expect(done.ledger).toEqual({ total: 2, created: 1, merged: 0, skipped: 0, held: 0, failed: 1 });
			expect(done.issueCounts).toEqual([expect.objectContaining({ code: 'notUnique', field: 'accountId', count: 1 })]);
			expect(await value(await api.errorReport(m.id, 'csv')).text()).toContain('A-7');
			expect(await withAccount('A-7')).toBe(1);
		}
	);

	it('MAP-7: of two imports in review the second one written sees the contacts of the first', async () => {
		const [a, b] = [await toReview(csv(HEADER, [NORA])), await toReview(csv(HEADER, [IDA.replace('A-8', 'A-7')]))];
		expect(value(await api.finalizeImport(a.id, nothing)).ledger.created).toBe(1);
		expect(value(await api.finalizeImport(b.id, nothing)).ledger).toMatchObject({ total: 1, created: 0, failed: 1 });
		expect(await withAccount('A-7')).toBe(1);
	});

	it('IMP-9, AC-15: of two imports in review the second one written says how many duplicates of the first it has', async () => {
		const rows = csv(HEADER, [NORA, IDA.replace('Ida', 'Idalia')]);
		const [a, b] = [await toReview(csv(HEADER, [NORA])), await toReview(rows)];
		expect(b.duplicatesFound).toBe(0);
		value(await api.finalizeImport(a.id, nothing));
		const done = value(await api.finalizeImport(b.id, nothing));
		expect(done.ledger).toMatchObject({ total: 2, created: 1, merged: 1, failed: 0 });
		expect(done).toMatchObject({ duplicatesFound: 1, pairs: { exact: 1 } });
	});

	it('MAP-7, DUP-5: what was decided about other rows stays decided; who has the same primary key is the same person', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550108,Orion Packaging,']));
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		const { pairs } = await api.reviewPage(m.id, 'all', 0, 10);
		value(await api.decide(m.id, { pairs: [pairs[0]!.pair] }, 'keepBoth'));
		value(await api.saveContact({ ...tom, email: 'nora@harbor-foods.com' }, null));
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toEqual({
			total: 2,
			created: 1,
			merged: 1,
			skipped: 0,
			held: 0,
			failed: 0
		});
		expect(await withAccount('A-7')).toBe(1);
	});

	it('MAP-7: a value that is free again lets its row in', async () => {
		const id = value(await api.saveContact(tom, null)).id;
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		expect(m.ledger.failed).toBe(1);
		value(await api.deleteContacts([id]));
		const done = value(await api.finalizeImport(m.id, nothing));
		expect(done.ledger).toMatchObject({ total: 2, created: 2, failed: 0 });
		expect(done.issueCounts).toEqual([]);
	});
});
