import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#workers/store/engine/open';
import { queryApi } from '#workers/query/api';
import { value } from '../fix/fix-support';
import { api, csv, importAll, killedTab, nothing, plainDevice, toReview } from '../harness';

const HEADER = 'First Name,Last Name,Email,Phone,Company,Account ID';
const NORA = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550107,Harbor Foods,A-7';
const IDA = 'Ida,Moor,ida@grain-works.com,+12125550108,,A-7';
const TOM = 'Tom,Berg,,+12125550109,Hafen,';

const names = async (): Promise<(string | undefined)[]> => {
	const { rows } = await queryApi.page({}, 0, 50);
	return (await Promise.all(rows.map((r) => queryApi.contact(r.id)))).map((c) => c?.values.firstName).sort();
};
const log = async (): Promise<string[]> => (await (await openStore()).getAll('journal')).map((entry) => entry.action);

beforeEach(plainDevice);

describe('MAP-7, IMP-7: the table definition is changed while an import stands at review', () => {
	it.each([false, true])(
		'is said and refused; checked again, today’s rules hold and every row has one outcome (tab killed: %s)',
		async (killed) => {
			const m = await toReview(csv(HEADER, [NORA, IDA, TOM]));
			expect(m.ledger.failed).toBe(1);
			expect((await api.reviewCounts(m.id)).outOfDate).toBe(false);
			// Company by now, and no email.
			await api.saveSettings({
				table: {
					fields: [
						{ id: 'company', required: true },
						{ id: 'email', required: false }
					]
				}
			});
			expect((await api.reviewCounts(m.id)).outOfDate).toBe(true);
			expect(await api.finalizeImport(m.id, nothing)).toMatchObject({ ok: false, problem: { code: 'rowsOutOfDate' } });
			expect(await names()).toEqual([]);
			value(await api.checkAgain(m.id));
			if (killed) await killedTab(m.id);
			const again = value(await api.processImport(m.id, nothing));
			expect(again).toMatchObject({ phase: 'review', rowsTotal: 3, ledger: { failed: 1 } });
			expect(again.issueCounts.filter((c) => c.severity === 'error')).toEqual([expect.objectContaining({ field: 'company', count: 1 })]);
			expect((await api.reviewCounts(m.id)).outOfDate).toBe(false);
			const done = value(await api.finalizeImport(m.id, nothing));
			expect(done.ledger).toEqual({ total: 3, created: 2, merged: 0, skipped: 0, held: 0, failed: 1 });
			expect(await names()).toEqual(['Nora', 'Tom']);
			const report = await value(await api.errorReport(m.id, 'csv')).text();
			expect(report).toContain('ida@grain-works.com');
			expect(report).not.toContain('Tom');
			expect((await log()).filter((action) => action === 'import.checkedAgain')).toHaveLength(1);
		}
	);

	it('MAP-7: what is unique by now fails, and comes in once it need not be', async () => {
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		const again = async (unique: boolean): Promise<number> => {
			await api.saveSettings({ table: { fields: [{ id: 'accountId', unique }] } });
			expect((await api.reviewCounts(m.id)).outOfDate).toBe(true);
			value(await api.checkAgain(m.id));
			return value(await api.processImport(m.id, nothing)).ledger.failed;
		};
		expect(await again(true)).toBe(1);
		expect(await again(false)).toBe(0);
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toMatchObject({ total: 2, created: 2, failed: 0 });
	});

	it('MAP-7: rules that are as they were again, another order of fields and an empty table are no change', async () => {
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		await api.saveSettings({ table: { fields: [{ id: 'company', required: true }] } });
		expect((await api.reviewCounts(m.id)).outOfDate).toBe(true);
		await api.saveSettings({ table: { fields: [{ id: 'company' }, { id: 'email' }] } });
		expect((await api.reviewCounts(m.id)).outOfDate).toBe(false);
		expect(value(await api.finalizeImport(m.id, nothing)).ledger.created).toBe(2);
	});

	it('IMP-8, MAP-7: the grid judges by today’s rules, and leaving it after a change judges all rows so', async () => {
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		expect(value(await api.fixSummary(m.id)).failed).toBe(0);
		await api.saveSettings({ table: { fields: [{ id: 'company', required: true }] } });
		const [row] = value(await api.tryFix(m.id, [{ row: 3, field: 'lastName', value: 'Moore' }]));
		expect(row?.issues.map((i) => i.field)).toContain('company');
		value(await api.fixCells(m.id, [{ row: 2, field: 'lastName', value: 'Lind' }]));
		expect(value(await api.closeFix(m.id, nothing)).ledger.failed).toBe(1);
		expect((await api.reviewCounts(m.id)).outOfDate).toBe(false);
	});

	it('DUP-4, MAP-7: what was decided stays decided, and the proof is by the rules of the last check', async () => {
		await importAll(csv(HEADER, ['Ana,Silva,ana@orion-pack.com,+12125550107,Orion Packaging,']));
		const m = await toReview(csv(HEADER, [NORA, IDA]));
		const { pairs } = await api.reviewPage(m.id, 'all', 0, 10);
		value(await api.decide(m.id, { pairs: [pairs[0]!.pair] }, 'keepBoth'));
		await api.saveSettings({ table: { fields: [{ id: 'company', required: true }] } });
		value(await api.checkAgain(m.id));
		value(await api.processImport(m.id, nothing));
		expect((await api.reviewCounts(m.id)).decided.keepBoth).toBe(1);
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toMatchObject({ total: 2, created: 1, held: 0, failed: 1 });
		const proof = new File([value(await api.exportProof(m.id)).blob], 'proof.json');
		expect(value(await api.verifyProof([csv(HEADER, [NORA, IDA])], proof, nothing)).reasons).toEqual([]);
	});
});
