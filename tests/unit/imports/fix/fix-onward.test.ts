import { beforeEach, describe, expect, it } from 'vitest';
import { balances } from '#domain/imports/ledger';
import { readChunks } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { readContacts } from '#workers/store/contacts';
import { contactDetail } from '#workers/query/detail';
import { api, freshDevice, nothing } from '../harness';
import { edit, killed, ROWS, stagedImport, summary, value } from './fix-support';

beforeEach(freshDevice);

describe('IMP-7, IMP-12: from the grid on', () => {
	it('IMP-7: mended rows go in, the books balance, and the error report no longer lists them', async () => {
		const { id } = await stagedImport(ROWS);
		await edit(id, 4, 'email', 'cem@orion-pack.com');
		await edit(id, 6, 'fullName', 'Eve Moss');
		expect(await api.getImport(id)).toMatchObject({ phase: 'matching', fixing: true });
		expect(value(await api.closeFix(id, nothing))).toMatchObject({ phase: 'review', ledger: { failed: 3 } });
		const done = value(await api.finalizeImport(id, nothing));
		expect(done.ledger).toEqual({ total: 7, created: 4, merged: 0, skipped: 0, held: 0, failed: 3 });
		expect(balances(done.ledger)).toBe(true);
		const report = await value(await api.errorReport(id, 'csv')).text();
		expect(report).not.toContain('Row 4:');
		expect(report).toContain('Row 5: Missing required field: Email');
		const db = await openStore();
		expect(await db.count('fixes')).toBe(0);
		expect((await db.getAll('journal')).filter((j) => j.action === 'import.fixed').map((j) => j.params)).toMatchObject([
			{ importId: id, what: 'fixEdited', cells: 1 },
			{ cells: 3 }
		]);
	});

	it('IMP-8: a value typed in the grid is said to be edited by hand, with what stood in the file', async () => {
		const { id } = await stagedImport(ROWS);
		await edit(id, 4, 'email', 'cem@orion-pack.com');
		value(await api.closeFix(id, nothing));
		const done = value(await api.finalizeImport(id, nothing));
		const db = await openStore();
		const contact = (
			await readContacts(
				db,
				Array.from({ length: 3 }, (_, i) => done.chunks[0]! * 1024 + i)
			)
		).find((c) => c.values.email === 'cem@orion-pack.com')!;
		const detail = (await contactDetail({ imports: new Map([[id, done]]), settings: await api.getSettings() } as never, contact.id))!;
		expect(detail.provenance.email).toMatchObject({ kind: 'edit', raw: 'cem.kaya@', by: 'Dana' });
		expect(detail.provenance.email!.at).toBeGreaterThan(0);
		expect(detail.provenance.company).toMatchObject({ kind: 'import', raw: 'Orion' });
	});

	it('IMP-8: a value typed in the grid stays known as such when its row is merged, and when it was held', async () => {
		const first = await stagedImport([
			['Ana', 'Silva', 'ana@orion-pack.com', '', 'Orion', 'US'],
			['Ben', 'Okoye', 'ben@lumen-robotics.com', '', 'Lumen', 'US']
		]);
		value(await api.finalizeImport(first.id, nothing));
		const { id } = await stagedImport([
			['Ana', 'Silva', 'ana@', '', 'Orion Packaging', 'US'],
			['Ben', 'Okoye', 'b.okoye@', '', 'Lumen', 'US']
		]);
		await edit(id, 2, 'email', 'ana@orion-pack.com');
		await edit(id, 2, 'jobTitle', 'Head of sales');
		await edit(id, 3, 'email', 'b.okoye@gmail.com');
		value(await api.closeFix(id, nothing));
		const done = value(await api.finalizeImport(id, nothing));
		expect(done.ledger).toMatchObject({ merged: 1, held: 1, failed: 0 });
		const db = await openStore();
		const [chunk] = await readChunks(db, (await db.getAllKeys('chunks')) as number[]);
		expect(chunk!.origins[0]).toMatchObject({ company: [id, 2, expect.anything()], jobTitle: ['edit', 2, expect.anything()] });
		value(await api.decideHeld('all', 'keepBoth'));
		const made = (await readChunks(db, (await db.getAllKeys('chunks')) as number[])).find((c) => c?.importId === id)!;
		expect(made.origins[0]).toEqual({ email: ['edit', 3, expect.anything()] });
	});

	it('IMP-12: decisions already made are carried over when the rows are matched anew', async () => {
		const { id } = await stagedImport([
			['Ana', 'Silva', 'ana@orion-pack.com', '+1 212 555 0101', 'Orion', 'US'],
			['Anna', 'Silva', 'anna@harbor-foods.com', '+1 212 555 0101', 'Harbor', 'US'],
			['Ben', 'Okoye', 'ben@lumen-robotics.com', '', 'Lumen', 'US'],
			['Ben', 'Okoye', 'ben.okoye@', '', 'Lumen', 'US']
		]);
		const before = await api.reviewPage(id, 'all', 0, 10);
		expect(before.pairs.map((p) => p.type)).toEqual(['phone']);
		value(await api.decide(id, { pairs: [before.pairs[0]!.pair] }, 'keepBoth'));
		await edit(id, 5, 'email', 'ben.okoye@gmail.com');
		expect(await api.decide(id, { pairs: [0] }, 'merge')).toMatchObject({ ok: false, problem: { code: 'importMovedOn' } });
		value(await api.closeFix(id, nothing));
		const counts = await api.reviewCounts(id);
		expect(counts).toMatchObject({ total: 2, open: 1, decided: { keepBoth: 1 } });
		expect(counts.byType.nameCompany).toEqual({ total: 1, open: 1 });
		const done = value(await api.finalizeImport(id, nothing));
		expect(done.ledger).toEqual({ total: 4, created: 3, merged: 0, skipped: 0, held: 1, failed: 0 });
	});

	it('IMP-12: a tab killed in the grid comes back with every change, in review', async () => {
		const { id } = await stagedImport(ROWS);
		await edit(id, 4, 'email', 'cem@orion-pack.com');
		await killed(id);
		expect(await summary(id)).toMatchObject({ failed: 4, mended: 1, undo: { code: 'fixEdited' } });
		expect(value(await api.processImport(id, nothing))).toMatchObject({ phase: 'review', ledger: { failed: 4 } });
		expect(await summary(id)).toMatchObject({ failed: 4, mended: 1, undo: { code: 'fixEdited' } });
	});

	it('IMP-12: another tab that matched anew is noticed by the one that still holds the old pairs', async () => {
		const { id } = await stagedImport([
			['Ana', 'Silva', 'ana@orion-pack.com', '+1 212 555 0101', 'Orion', 'US'],
			['Anna', 'Silva', 'anna@harbor-foods.com', '+1 212 555 0101', 'Harbor', 'US'],
			['Ben', 'Okoye', 'x', '+1 212 555 0101', '', 'US']
		]);
		expect((await api.reviewCounts(id)).total).toBe(1);
		await edit(id, 4, 'email', 'ben@lumen-robotics.com');
		value(await api.closeFix(id, nothing));
		expect((await api.reviewCounts(id)).total).toBeGreaterThan(1);
	});

	it('IMP-8: changes are refused once the import moved on, and going back throws them away with the rows', async () => {
		const { id } = await stagedImport(ROWS);
		await edit(id, 4, 'email', 'cem@orion-pack.com');
		value(await api.reopenImport(id));
		expect(await api.fixCells(id, [{ row: 4, field: 'email', value: 'x' }])).toMatchObject({
			ok: false,
			problem: { code: 'importMovedOn' }
		});
		expect(await (await openStore()).count('fixes')).toBe(0);
	});
});
