import { beforeEach, expect, it } from 'vitest';
import { byMatchType, overTime } from '#domain/figures/insights';
import { balances } from '#domain/imports/ledger';
import { localDay } from '#domain/basics/local-day';
import { ledgerNow } from '#lib/state/history/history-words';
import { queryApi } from '#workers/query/api';
import { insights } from '#workers/query/insights';
import { value } from '../fix/fix-support';
import { api, csv, importAll, plainDevice } from '../harness';
import { fromNoon } from '../../../support/from-noon';

fromNoon();

beforeEach(plainDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
const ANA = 'Ana,Silva,ana@orion-pack.com,+12125550101,Orion Packaging';

/** Takes the newest merge of a contact back. */
async function takeApart(id: number): Promise<void> {
	const contact = (await queryApi.contact(id))!;
	value(await api.undoEvent(id, contact.history.find((h) => h.kind === 'merged')!.id));
}
const rowsOf = async (importId: string): Promise<number> => queryApi.count({ importId });

it('IMP-7, DUP-6, HIS-1: a row whose merge was taken back counts as created, in the ledger, in Insights and in the report alike', async () => {
	const phones = 'Name,Email,Phone 1,Phone 2,Phone 3,Phone 4,Phone 5';
	const five = [1, 2, 3, 4, 5].map((n) => `+1212555010${n}`).join(',');
	const first = await importAll(csv(phones, [`Ana Silva,ana@orion-pack.com,${five}`]));
	const ana = first.chunks[0]! * 1024;
	const second = await importAll(
		csv(phones, ['Ana M Silva,ana@orion-pack.com,+12125550109,,,,', 'Ben Okoye,ben@lumen.com,,,,,', 'Cem Kaya,cem@,,,,,'])
	);
	expect(second.ledger).toEqual({ total: 3, created: 1, merged: 1, skipped: 0, held: 0, failed: 1 });
	expect(await value(await api.errorReport(second.id, 'csv')).text()).toContain('Conflicts During Merge');
	await takeApart(ana);
	const now = (await api.getImport(second.id))!;
	expect(now.ledger).toEqual({ total: 3, created: 2, merged: 0, skipped: 0, held: 0, failed: 1 });
	expect(balances(now.ledger)).toBe(true);
	expect(await rowsOf(second.id)).toBe(now.ledger.created);
	expect(await value(await api.errorReport(second.id, 'csv')).text()).not.toContain('Conflicts During Merge');
	const { days, imports } = await insights();
	expect(imports.find((f) => f.importId === second.id)!.done).toMatchObject(now.ledger);
	expect(overTime(days, localDay(Date.now())).map((p) => p.parts)).toEqual([{ created: 3, merged: 0, skipped: 0, held: 0, failed: 1 }]);
	expect(byMatchType(imports)).toEqual([{ type: 'email', same: 0, different: 1, settled: 0, open: 0 }]);
	// The whole import taken back, both of its contacts go.
	expect(value(await api.undoPreview(second.id))).toMatchObject({ created: 2, merged: 0 });
});

it('IMP-7, DUP-8: one that was merged in Manual Review counts as imported from there, and rows of its own stay merged with it', async () => {
	await importAll(csv(HEADER, [ANA]));
	const { id } = await importAll(
		csv(HEADER, ['Nora,Lind,nora@harbor.com,+12125550101,Harbor', 'Nora,Lind,nora@harbor.com,+12125550101,Harbor'])
	);
	const [entry] = (await api.heldPage(0, 10)).entries;
	expect(entry!.rows).toHaveLength(2);
	value(await api.decideHeld([entry!.id], 'merge'));
	await takeApart(entry!.otherId!);
	const now = (await api.getImport(id))!;
	expect([now.ledger.held, now.heldResolved]).toEqual([2, { created: 1, merged: 1, skipped: 0 }]);
	expect(ledgerNow(now)).toEqual({ total: 2, created: 1, merged: 1, skipped: 0, held: 0, failed: 0 });
	expect(await rowsOf(id)).toBe(1);
	expect(byMatchType((await insights()).imports).find((t) => t.type === 'phone')).toMatchObject({ same: 0, different: 1, open: 0 });
});
