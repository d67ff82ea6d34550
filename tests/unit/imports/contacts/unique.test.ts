import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { pipelineApi as api } from '#workers/imports/api';
import { checkUnique, uniqueFields } from '#workers/imports/contacts/unique';
import { UniqueCheck } from '#workers/pipeline/validate/unique';
import { readChunks } from '#workers/store/contacts';
import { readImports } from '#workers/store/imports';
import { openStore } from '#workers/store/engine/open';
import { readSettings } from '#workers/store/settings';
import { readStagedChunk } from '#workers/store/chunks/staged-chunks';
import { csv, freshDevice, importAll, nothing, toReview } from '../harness';

const value = <T>(r: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
	if (!r.ok) throw new Error(JSON.stringify(r.problem));
	return r.value;
};
const HEADER = 'Name,Email,Account ID';

describe('MAP-7: unique fields over an import', () => {
	beforeEach(async () => {
		await freshDevice();
		value(await api.saveSettings({ table: { fields: [{ id: 'accountId', unique: true }] } }));
	});

	it('MAP-7: the later of two people with one value fails, blanks never do, the same person may keep it, and the books balance', async () => {
		const m = await importAll(
			csv(HEADER, [
				'Ana Lima,ana@nordlicht.de,A1',
				'Tom Berg,tom@hafen.de,A1',
				'Eva Ort,eva@hafen.de,',
				'Ida Ost,ida@hafen.de,',
				'Ana Lima,ana@nordlicht.de,A1'
			])
		);
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

	it('MAP-7, IMP-10: rows that become contacts of their own share no value, whoever they are; as updates of one contact they may', async () => {
		await importAll(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1']));
		const rows = ['Ana Lima,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A2', 'Tom Berg,tom@hafen.de,A2', 'Eva Ort,eva@hafen.de,'];
		const apart = await importAll(csv(HEADER, [...rows, 'Eva Ort,eva@hafen.de,']), { policy: 'create' });
		expect(apart.ledger).toMatchObject({ total: 5, created: 3, failed: 2, merged: 0 });
		const report = await value(await api.errorReport(apart.id, 'csv')).text();
		expect(report).toContain('Row 2: Account ID A1 is used by another contact already');
		expect(report).toContain('Row 4: Account ID A2 is used by row 3 already');
		expect((await importAll(csv(HEADER, rows))).ledger).toMatchObject({ total: 4, merged: 4, failed: 0 });
	});

	it('MAP-7, CON-3: a contact typed by hand gets no value that another has; its own it keeps, blank is free, and the same person may share it', async () => {
		await importAll(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A2']));
		const code = async (id: number | null, values: ContactValues): Promise<(string | undefined)[]> => {
			const checked = (await api.checkContact(values, id)).issues.filter((i) => i.severity === 'error').map((i) => i.code);
			const saved = await api.saveContact(values, id);
			return [...checked, saved.ok ? 'saved' : saved.problem.code];
		};
		const eva = { fullName: 'Eva Ort', email: 'eva@hafen.de' };
		expect(await code(null, { ...eva, accountId: 'A1' })).toEqual(['notUnique', 'notUnique']);
		expect(await code(null, { ...eva, accountId: 'A3' })).toEqual(['saved']);
		expect(await code(null, { fullName: 'Ida Ost', email: 'ida@hafen.de' })).toEqual(['saved']);
		const [ana = 0, tom = 1] = (
			await readChunks(await openStore(), [(await readImports(await openStore())).find((m) => m.method === 'file')!.chunks[0]!])
		).flatMap((c) => [0, 1].map((i) => c!.serial * 1024 + i));
		expect(await code(tom, { fullName: 'Tom Berg', email: 'tom@hafen.de', accountId: 'A1' })).toEqual(['notUnique', 'notUnique']);
		expect(await code(tom, { fullName: 'Tom Bergmann', email: 'tom@hafen.de', accountId: 'A2' })).toEqual(['saved']);
		expect(await code(tom, { fullName: 'Ana Lima', email: 'ana@nordlicht.de', accountId: 'A1' })).toEqual(['saved']);
		value(await api.deleteContacts([ana, tom]));
		expect(await code(null, { fullName: 'Uwe Kern', email: 'uwe@hafen.de', accountId: 'A1' })).toEqual(['saved']);
	});

	it('IMP-8, MAP-7: a value corrected in the grid lets the row in', async () => {
		const m = await toReview(csv(HEADER, ['Ana Lima,ana@nordlicht.de,A1', 'Tom Berg,tom@hafen.de,A1']));
		expect(value(await api.fixSummary(m.id)).failed).toBe(1);
		value(await api.fixCells(m.id, [{ row: 3, field: 'accountId', value: 'A2' }]));
		const back = value(await api.closeFix(m.id, nothing));
		expect(back.ledger.failed).toBe(0);
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toMatchObject({ total: 2, created: 2, failed: 0 });
	});

	it('MAP-7, FIL-5: with few values held at a time the findings are those of all values held at once, over two fields and against what is stored', async () => {
		const table = {
			fields: [
				{ id: 'accountId' as const, unique: true },
				{ id: 'phone1' as const, unique: true }
			]
		};
		value(await api.saveSettings({ table }));
		const header = 'Name,Email,Account ID,Phone';
		const line = (n: number, who: number, account: number, phone: number) =>
			`Ana Nr${'abcdefghij'[n % 10]},p${who}@nordlicht.de,${account % 7 === 0 ? '' : `A${account}`},${phone % 5 === 0 ? '' : `+49 30 20050${10 + phone}`}`;
		const lines = (seed: number, count: number) =>
			Array.from({ length: count }, (_, n) => line(n, (n * seed) % 19, (n * 5 + seed) % 23, (n * 3 + seed) % 17));
		await importAll(csv(header, lines(1, 12)));
		const m = await toReview(csv(header, lines(7, 60)));
		const db = await openStore();
		const settings = await readSettings(db);
		const [staged, issues] = [await readStagedChunk(db, m.id, 0), (await db.get('issues', [m.id, 0])) ?? []];
		const plain = new UniqueCheck({ primaryKey: 'email' });
		const fields = uniqueFields(settings);
		for (const chunk of await readChunks(
			db,
			(await readImports(db)).filter((i) => i.phase === 'complete').flatMap((i) => i.chunks)
		))
			for (const field of fields)
				chunk?.columns.get(field)?.forEach((v, i) => {
					plain.preload(field, v, chunk.columns.get('email')?.[i]);
				});
		const failing = new Set(issues.filter((i) => i.ruleId !== 'unique' && i.severity === 'error').map((i) => i.row));
		const wanted = plain.add({ rowNumbers: staged.rows, columns: staged.columns }, fields, (row) => !failing.has(row));
		expect(wanted.length).toBeGreaterThan(20);
		for (const few of [1, 3, 1000]) {
			const next = await checkUnique(db, m, settings, () => false, few);
			expect((await db.get('issues', [m.id, 0]))?.filter((i) => i.ruleId === 'unique')).toEqual(wanted);
			expect(next?.ledger.failed).toBe(new Set([...failing, ...wanted.map((i) => i.row)]).size);
		}
		expect(await checkUnique(db, m, settings, () => true)).toBeNull();
	});
});
