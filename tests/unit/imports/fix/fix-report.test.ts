import { beforeEach, describe, expect, it } from 'vitest';
import { recovery } from '#domain/figures/insights';
import { personReport } from '#workers/privacy/report';
import { insights } from '#workers/query/insights';
import { openStore } from '#workers/store/engine/open';
import { readContacts } from '#workers/store/contacts';
import { api, csv, freshDevice, importAll, nothing, proposedSetup, toReview } from '../harness';
import { value } from './fix-support';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
/** Row 2 goes in with a warning (mistyped domain), row 3 as it is; rows 4 and 5 fail. */
const FILE = csv(HEADER, [
	'Ana,Silva,ana@gmial.com,,Orion Packaging',
	'Ben,Okoye,ben@lumen-robotics.com,,Lumen Robotics',
	'Cem,Kaya,cem@,,Orion Packaging',
	',,dia@harbor-foods.com,,Harbor Foods'
]);
const reportOf = async (id: string): Promise<string> => value(await api.errorReport(id, 'csv')).text();

describe('IMP-11: the corrected error report comes back', () => {
	it('IMP-11: what failed and was corrected goes in; what went in is not touched, also where it was edited since', async () => {
		const first = await importAll(FILE);
		expect(first.ledger).toMatchObject({ created: 2, failed: 2 });
		const ana = first.chunks[0]! * 1024;
		value(
			await api.saveContact(
				{ firstName: 'Ana', lastName: 'Silva', fullName: 'Ana Silva', email: 'ana@gmial.com', company: 'Orion of Lisbon' },
				ana
			)
		);
		const db = await openStore();
		const before = await readContacts(db, [ana, ana + 1]);
		const report = await reportOf(first.id);
		expect(report.split('\r\n')[0]).toContain('Muster: Outcome');
		const corrected = new File([report.replace('Cem,Kaya,cem@,', 'Cem,Kaya,cem@orion-pack.com,')], 'corrected.csv', { type: 'text/csv' });
		const seen = value(await api.preflight([corrected], await proposedSetup(corrected)));
		expect(seen).toMatchObject({ rows: 2, leftOut: { wentIn: 1 }, rowsWithErrors: 1 });
		const again = await importAll(corrected);
		expect(again.ledger).toEqual({ total: 2, created: 1, merged: 0, skipped: 0, held: 0, failed: 1 });
		expect(again.leftOut.wentIn).toBe(1);
		expect(await readContacts(db, [ana, ana + 1])).toEqual(before);
		// The report of the second round has no column of the first one twice, and names the row by its place in the report.
		const next = (await reportOf(again.id)).split('\r\n');
		expect(next[0]!.match(/Muster: Row/g)).toHaveLength(1);
		expect(next[0]).not.toContain('Muster: Outcome');
		expect(next[0]).toContain(HEADER);
	});

	it('HIS-1, IMP-11: rows of a report that had not failed but were skipped or waited are no recovery, whatever becomes of them', async () => {
		await importAll(csv(HEADER, ['Eva,Roth,eva@nova-labs.com,,Nova Labs', 'Flo,Berg,flo@gmial.com,,Berg']));
		const rows = ['Eva,Rothe,eva@nova-labs.com,,Nova', 'Flo,Bergh,flo@gmial.com,,Bergen', 'Cem,Kaya,cem@,,Orion', 'Dia,Sol,dia@,,Harbor'];
		const first = await importAll(csv(HEADER, rows), { policy: 'skip' });
		expect(first.ledger).toMatchObject({ skipped: 2, failed: 2 });
		const corrected = (await reportOf(first.id)).replace('Cem,Kaya,cem@,', 'Cem,Kaya,cem@orion-pack.com,');
		// Who was skipped with a warning stands there twice.
		expect(corrected.match(/Flo,Bergh/g)).toHaveLength(2);
		const again = await importAll(new File([corrected], 'corrected.csv', { type: 'text/csv' }), { policy: 'update' });
		expect(again.ledger).toEqual({ total: 4, created: 1, merged: 2, skipped: 0, held: 0, failed: 1 });
		expect(recovery((await insights()).imports)).toMatchObject({ imports: 1, atReading: 2, atEnd: 1 });
	});

	it('IMP-11, IMP-13: what went in is read again once its import was taken back, but for a contact that was kept since it was changed', async () => {
		const file = csv(HEADER, ['Ana,Silva,ana@gmial.com,,Orion', 'Bea,Lund,bea@gmial.com,,Nova', 'Cem,Kaya,cem@,,Orion']);
		const first = await importAll(file);
		expect(first.ledger).toMatchObject({ created: 2, failed: 1 });
		const report = new File([await reportOf(first.id)], 'back.csv', { type: 'text/csv' });
		const look = async () => value(await api.preflight([report], await proposedSetup(report)));
		expect(await look()).toMatchObject({ rows: 1, leftOut: { wentIn: 2 } });
		const ana = first.chunks[0]! * 1024;
		value(
			await api.saveContact({ firstName: 'Ana', lastName: 'Silva', fullName: 'Ana Silva', email: 'ana@gmial.com', company: 'Moved' }, ana)
		);
		value(await api.undoImport(first.id, 'keep'));
		expect(await look()).toMatchObject({ rows: 2, leftOut: { wentIn: 1 } });
		const again = await importAll(report);
		expect([again.ledger, again.leftOut.wentIn]).toEqual([{ total: 2, created: 1, merged: 0, skipped: 0, held: 0, failed: 1 }, 1]);
		expect((await readContacts(await openStore(), [ana]))[0]!.values.company).toBe('Moved');
		// The report of what was taken back says the same from the start.
		const late = new File([await reportOf(first.id)], 'late.csv', { type: 'text/csv' });
		expect(value(await api.preflight([late], await proposedSetup(late)))).toMatchObject({ rows: 2, leftOut: { wentIn: 1 } });
	});

	it('IMP-12, IMP-13: an import of a report reads the same rows to its end, also where what it is about is taken back meanwhile', async () => {
		const first = await importAll(FILE);
		const report = new File([await reportOf(first.id)], 'back.csv', { type: 'text/csv' });
		const made = value(await api.createImport([report], 'file', await proposedSetup(report)));
		value(await api.undoImport(first.id, 'undo'));
		expect(value(await api.processImport(made.id, nothing))).toMatchObject({ rowsTotal: 2, leftOut: { wentIn: 1 } });
	});

	it('IMP-8, IMP-11: a row with two problems, each corrected on its own line of the report, goes in once, whatever the policy', async () => {
		const first = await importAll(csv(HEADER, ['Cem,Kaya,cem@@kaya.com,abc,Orion', 'Dia,Moss,,x-1,Harbor', 'Eve,Lund,,,Nova']));
		expect(first.ledger).toMatchObject({ created: 0, failed: 3 });
		const lines = (await reportOf(first.id)).trim().split('\r\n');
		expect(lines).toHaveLength(6);
		const mend = (n: number, from: string, to: string): void => {
			lines[n] = lines[n]!.replace(from, to);
		};
		mend(1, 'Cem,Kaya,cem@@kaya.com', 'Cem,Kaya,cem@kaya.com');
		mend(2, 'cem@@kaya.com,abc,Orion', 'cem@@kaya.com,+4930231250,Orion');
		// The second row: only one of its lines is touched, and it is whole there.
		mend(3, 'Dia,Moss,,x-1', 'Dia,Moss,dia@moss.com,');
		const back = new File([lines.join('\r\n')], 'back.csv', { type: 'text/csv' });
		expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({
			rows: 3,
			leftOut: { sameRow: 2 },
			rowsWithErrors: 1
		});
		const again = await importAll(back, { policy: 'create' });
		expect(again.ledger).toEqual({ total: 3, created: 2, merged: 0, skipped: 0, held: 0, failed: 1 });
		expect(
			(await readContacts(await openStore(), [again.chunks[0]! * 1024, again.chunks[0]! * 1024 + 1])).map((c) => [
				c.values.email,
				c.values.phone1
			])
		).toEqual([
			['cem@kaya.com', '+4930231250'],
			['dia@moss.com', undefined]
		]);
	});

	it('IMP-11: a report that was sorted by its problems, or turned over, is the same rows', async () => {
		await importAll(csv(HEADER, ['Cem,Kaya,cem@@kaya.com,abc,Orion', 'Dia,Moss,dia@moss.com,x-1,Harbor', 'Eve,Lund,,y-2,Nova']));
		const [m] = await api.listImports();
		const [header, ...lines] = (await reportOf(m!.id))
			.trim()
			.replace('cem@@kaya.com,abc,Orion', 'cem@kaya.com,abc,Orion')
			.replaceAll(/,(abc|x-1|y-2),(?=Orion|Harbor|Nova)/g, ',,')
			.replace('Eve,Lund,,', 'Eve,Lund,eve@nova.com,')
			.split('\r\n');
		const byField = (line: string): string => line.split(',')[1]!;
		for (const sorted of [[...lines].sort((a, b) => byField(a).localeCompare(byField(b))), [...lines].reverse()]) {
			const back = new File([[header, ...sorted].join('\r\n')], 'back.csv', { type: 'text/csv' });
			expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({
				rows: 3,
				leftOut: { sameRow: 2 },
				rowsWithErrors: 0
			});
		}
	});

	it('IMP-8, IMP-11: what was corrected in the grid of a row that stays out stands in its report', async () => {
		const m = await toReview(
			csv(HEADER, ['Cem,Kaya,cem@@kaya.com,abc,Orion', 'Dia,Moss,dia@@moss.com,x-1,Harbor', 'Eve,Lund,eve@lund.com,y-2,Nova'])
		);
		value(
			await api.fixCells(m.id, [
				{ row: 2, field: 'email', value: 'cem@kaya.com' },
				{ row: 2, field: 'jobTitle', value: 'Buyer' },
				{ row: 3, field: 'fullName', value: 'Dia Roy' }
			])
		);
		value(await api.fixCells(m.id, [{ row: 4, field: 'email', value: 'other@lund.com' }]));
		value(await api.undoFix(m.id));
		value(await api.closeFix(m.id, nothing));
		expect(value(await api.finalizeImport(m.id, nothing)).ledger).toMatchObject({ total: 3, failed: 3 });
		const report = await reportOf(m.id);
		const rows = report
			.trim()
			.split('\r\n')
			.map((line) => line.split(',').slice(-6).join());
		expect(rows).toEqual([
			`${HEADER},Job Title`,
			'Cem,Kaya,cem@kaya.com,abc,Orion,Buyer',
			'Dia,Roy,dia@@moss.com,x-1,Harbor,',
			'Dia,Roy,dia@@moss.com,x-1,Harbor,',
			'Eve,Lund,eve@lund.com,y-2,Nova,'
		]);
		const back = await importAll(new File([report.replace('kaya.com,abc', 'kaya.com,')], 'back.csv', { type: 'text/csv' }));
		expect(back.ledger).toMatchObject({ total: 3, created: 1, failed: 2 });
		// Who was typed there is found when they are erased.
		const cem = back.chunks[0]! * 1024;
		expect((await readContacts(await openStore(), [cem]))[0]!.values).toMatchObject({ email: 'cem@kaya.com', jobTitle: 'Buyer' });
		value(await api.eraseContact(cem, nothing));
		expect(JSON.stringify(await (await openStore()).getAll('issues'))).not.toContain('cem@kaya.com');
	});

	it('IMP-11: of several files the report says which, numbers rows as they stand there, and takes rows of one number for several', async () => {
		const file = (name: string, rows: string[]): File => new File([[HEADER, ...rows].join('\n')], name, { type: 'text/csv' });
		const first = value(
			await api.finalizeImport(
				(
					await toReview([
						file('a.csv', ['Cem,Kaya,cem@@kaya.com,abc,Orion']),
						file('b.csv', ['Dia,Moss,dia@@moss.com,x-1,Harbor', 'Eve,Lund,eve@lund.com,,Nova'])
					])
				).id,
				nothing
			)
		);
		const report = await reportOf(first.id);
		const lines = report
			.replace(/^\ufeff/, '')
			.trim()
			.split('\r\n')
			.map((line) => line.split(',').slice(0, 3));
		expect(lines).toEqual([
			['Muster: File or sheet', 'Muster: Row', 'Muster: Field'],
			['a.csv', '2', 'Email'],
			['a.csv', '2', 'Phone 1'],
			['b.csv', '2', 'Email'],
			['b.csv', '2', 'Phone 1']
		]);
		const person = await value(await personReport(first.chunks[0]! * 1024, nothing)).blob.text();
		expect([person.includes('b.csv, row 3'), person.includes('10000003')]).toEqual([true, false]);
		const back = new File(
			[report.replaceAll('Kaya,cem@@kaya.com,abc', 'Kaya,cem@kaya.com,').replaceAll('Moss,dia@@moss.com,x-1', 'Moss,dia@moss.com,')],
			'back.csv',
			{ type: 'text/csv' }
		);
		expect((await importAll(back)).ledger).toMatchObject({ total: 2, created: 2, failed: 0 });
		expect((await importAll(back)).ledger).toMatchObject({ total: 2, merged: 2 });
		// What came back counts once in Insights, however often the report comes.
		expect(recovery((await insights()).imports)).toMatchObject({ imports: 1, atReading: 2, atEnd: 0 });
	});

	it('IMP-11, MAP-7: a row that the policy skipped by another primary key did not go in, and is taken again', async () => {
		await api.saveSettings({ table: { fields: [{ id: 'accountId', primaryKey: true }] } });
		const header = `${HEADER},Account ID`;
		await importAll(csv(header, ['Ben,Okoye,ben@lumen-robotics.com,,Lumen,A-1']));
		const m = await importAll(csv(header, ['Ben,Okoye,ben@lumen.com,,Changed,A-1', 'Ana,Silva,ana@gmial.com,,Nova,A-2']), {
			policy: 'skip'
		});
		expect(m.ledger).toMatchObject({ skipped: 1, created: 1 });
		const back = new File([await reportOf(m.id)], 'back.csv', { type: 'text/csv' });
		expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({ rows: 1, leftOut: { wentIn: 1 } });
	});

	it('IMP-11: lines of one row that say different things stay apart: nobody guesses which is right', async () => {
		await importAll(csv(HEADER, ['Cem,Kaya,cem@@kaya.com,abc,Orion']));
		const [m] = await api.listImports();
		const report = (await reportOf(m!.id))
			.replace('Cem,Kaya,cem@@kaya.com,abc', 'Cem,Kaya,cem@one.com,')
			.replace('Cem,Kaya,cem@@kaya.com,abc', 'Cem,Kaya,cem@two.com,');
		const back = new File([report], 'back.csv', { type: 'text/csv' });
		expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({ rows: 2 });
	});

	it.each(['update', 'skip', 'create', 'review'] as const)(
		'IMP-11, DUP-8: a row without an email that waits is not asked about again when it comes a second time (%s)',
		async (policy) => {
			const ask = { policy, requiredPolicy: 'emailOrPhone' } as const;
			const file = csv(HEADER, ['Ana,Silva,ana@silva.com,+44 20 7183 8750,Orion', 'Gus,Gant,,+44 20 7183 8750,Gant']);
			expect((await importAll(file, ask)).ledger).toMatchObject({ created: 1, held: 1 });
			const again = await importAll(csv(HEADER, ['Gus,Gant,,+44 20 7183 8750,Gant', 'Gus,Gant,,+44 20 7183 8750,Gant Ltd']), ask);
			// One that says anything else is not the same row.
			expect(again.ledger).toEqual({ total: 2, created: 0, merged: 0, skipped: 1, held: 1, failed: 0 });
			expect(await reportOf(again.id)).toContain('the same row already waits in Manual Review');
			expect(await (await openStore()).getAll('held')).toHaveLength(2);
		}
	);

	it('IMP-11: a report in which every row stayed out has no column for that', async () => {
		const m = await importAll(csv(HEADER, ['Cem,Kaya,cem@,,Orion']));
		expect((await reportOf(m.id)).split('\r\n')[0]).not.toContain('Outcome');
	});

	it('IMP-11: rows that were skipped or wait are taken again: nobody decided that they are in', async () => {
		await importAll(FILE);
		const m = await importAll(
			csv(HEADER, [
				'Ben,Okoye,ben@lumen-robotics.com,,Changed',
				'Ben,Okoye,b.okoye@gmail.com,,Lumen Robotics',
				'Eve,Moss,eve@gmial.com,,Nova'
			]),
			{ policy: 'skip' }
		);
		expect(m.ledger).toMatchObject({ skipped: 1, held: 1, created: 1 });
		const report = await reportOf(m.id);
		const back = new File([report], 'back.csv', { type: 'text/csv' });
		expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({ rows: 2, leftOut: { wentIn: 1 } });
	});
});
