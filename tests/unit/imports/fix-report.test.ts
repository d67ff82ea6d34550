import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#workers/store/open';
import { readContacts } from '#workers/store/contacts';
import { api, csv, freshDevice, importAll, proposedSetup } from './harness';
import { value } from './fix-support';

beforeEach(freshDevice);

const HEADER = 'First Name,Last Name,Email,Phone,Company';
/** Row 2 goes in with a warning (mistyped domain), row 3 as it is; rows 4 and 5 fail. */
const FILE = csv(HEADER, ['Ana,Silva,ana@gmial.com,,Orion Packaging', 'Ben,Okoye,ben@lumen-robotics.com,,Lumen Robotics', 'Cem,Kaya,cem@,,Orion Packaging', ',,dia@harbor-foods.com,,Harbor Foods']);
const reportOf = async (id: string): Promise<string> => value(await api.errorReport(id, 'csv')).text();

describe('IMP-11: the corrected error report comes back', () => {
	it('IMP-11: what failed and was corrected goes in; what went in is not touched, also where it was edited since', async () => {
		const first = await importAll(FILE);
		expect(first.ledger).toMatchObject({ created: 2, failed: 2 });
		const ana = first.chunks[0]! * 1024;
		value(await api.saveContact({ firstName: 'Ana', lastName: 'Silva', fullName: 'Ana Silva', email: 'ana@gmial.com', company: 'Orion of Lisbon' }, ana));
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

	it('IMP-11: a report in which every row stayed out has no column for that', async () => {
		const m = await importAll(csv(HEADER, ['Cem,Kaya,cem@,,Orion']));
		expect((await reportOf(m.id)).split('\r\n')[0]).not.toContain('Outcome');
	});

	it('IMP-11: rows that were skipped or wait are taken again: nobody decided that they are in', async () => {
		await importAll(FILE);
		const m = await importAll(csv(HEADER, ['Ben,Okoye,ben@lumen-robotics.com,,Changed', 'Ben,Okoye,b.okoye@gmail.com,,Lumen Robotics', 'Eve,Moss,eve@gmial.com,,Nova']), { policy: 'skip' });
		expect(m.ledger).toMatchObject({ skipped: 1, held: 1, created: 1 });
		const report = await reportOf(m.id);
		const back = new File([report], 'back.csv', { type: 'text/csv' });
		expect(value(await api.preflight([back], await proposedSetup(back)))).toMatchObject({ rows: 2, leftOut: { wentIn: 1 } });
	});
});
