import { beforeEach, describe, expect, it } from 'vitest';
import { pipelineApi as api } from '#workers/imports/api';
import { csv, freshDevice, importAll, nothing, toReview } from './harness';

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => { if (!r.ok) throw new Error(JSON.stringify(r.problem)); return r.value; };
const HEADER = 'Name,Email,Account ID';

describe('MAP-7: unique fields over an import', () => {
	beforeEach(async () => {
		await freshDevice();
		value(await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } }));
	});

	it('MAP-7: the later of two people with one value fails, blanks never do, the same person may keep it, and the books balance', async () => {
		const m = await importAll(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A1', 'Eva Ort,eva@hafen.de,', 'Ida Ost,ida@hafen.de,', 'Ana Lima,ana@nordlicht.de,A1']));
		expect(m.ledger).toMatchObject({ total: 5, failed: 1, created: 3, merged: 1 });
		const report = await value(await api.errorReport(m.id, 'csv')).text();
		expect(report).toContain('Row 3: Account ID A1 is used by row 2 already');
		expect(m.issueCounts.find((c) => c.code === 'notUnique')?.count).toBe(1);
	});

	it('MAP-7: a value of a stored contact is taken; the contact itself may be updated with it', async () => {
		await importAll(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1']));
		const m = await importAll(csv(HEADER, ['Ana Lima-Roth,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A1']));
		expect(m.ledger).toMatchObject({ total: 2, merged: 1, failed: 1 });
	});

	it('IMP-8, MAP-7: a value corrected in the grid lets the row in', async () => {
		const m = await toReview(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A1']));
		expect(value(await api.fixSummary(m.id)).failed).toBe(1);
		value(await api.fixCells(m.id, [{ row: 3, field: 'accountId', value: 'A2' }]));
		const back = value(await api.closeFix(m.id, nothing));
		expect(back.ledger.failed).toBe(0);
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toMatchObject({ total: 2, created: 2, failed: 0 });
	});
});
