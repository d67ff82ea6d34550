import { beforeEach, expect, it } from 'vitest';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

beforeEach(plainDevice);

it('DUP-8, IMP-7: rows that wait together and stand in two files are each named with their own file, on the screen and in the list', async () => {
	const header = 'First Name,Last Name,Email,Phone';
	await importAll(csv(header, ['Ana,Silva,ana@orion-pack.com,+12125550101']));
	const named = (name: string, rows: string[]): File => new File([[header, ...rows].join('\n')], name, { type: 'text/csv' });
	const twin = 'Nora,Lindqvist,nora@harbor-foods.com,+12125550101';
	const m = await toReview([named('monday.csv', ['Ida,Moor,ida@grain.com,', twin]), named('tuesday.csv', [twin])]);
	const done = await api.finalizeImport(m.id, nothing);
	expect(done).toMatchObject({ ok: true, value: { ledger: { total: 3, created: 1, held: 2 } } });
	const { entries } = await api.heldPage(0, 10);
	expect(entries.map((e) => e.places)).toEqual([
		[
			{ file: 'monday.csv', rows: [3] },
			{ file: 'tuesday.csv', rows: [2] }
		]
	]);
	const list = await api.exportHeld('csv', { spreadsheetSafe: true, bom: false });
	if (!list.ok) throw new Error(list.problem.code);
	expect((await list.value.blob.text()).split('\r\n')[1]).toMatch(/^monday\.csv; tuesday\.csv,3; 2,/);
});
