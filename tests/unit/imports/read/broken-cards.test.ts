import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenCards } from '#lib/components/import/complete/error-kinds';
import { messageText } from '#domain/messages/index';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { queryApi } from '#workers/query/api';
import { api, importAll, plainDevice, proposedSetup } from '../harness';

beforeEach(plainDevice);

const card = (n: number, ...more: string[]): string =>
	['BEGIN:VCARD', 'VERSION:3.0', `FN:Ana${n} Ng${n}`, `EMAIL:p${n}@acme.com`, ...more, 'END:VCARD', ''].join('\r\n');
const rows = async (blob: Blob): Promise<Record<string, string>[]> =>
	Papa.parse<Record<string, string>>((await blob.text()).replace(/^\ufeff/u, ''), { header: true, skipEmptyLines: true }).data;

describe('contact cards that break off', () => {
	it('IMP-7, VAL-6: go in as far as they can be read, and the report says which card and where in the file', async () => {
		const whole = card(1) + card(2).replace('END:VCARD\r\n', '') + card(3) + card(4, 'TEL:+4930123456', 'NOTE:much more');
		const done = await importAll(new File([whole.slice(0, whole.indexOf('much more'))], 'cut.vcf'));
		expect(done.ledger).toMatchObject({ total: 4, created: 4, failed: 0 });
		// Screens say it by an example, which has but its row and value.
		const [said] = done.issueCounts.filter((c) => c.code === 'brokenCard');
		expect(said?.count).toBe(2);
		// No row failed, so step 5 says it by itself.
		expect(brokenCards(done.issueCounts)).toBe(2);
		expect(messageText({ code: 'brokenCard', params: { row: said!.example.row, value: said!.example.value } })).toContain(
			'see line 6 of the file: a card has no END'
		);
		const report = await api.errorReport(done.id, 'csv');
		if (!report.ok) throw new Error(report.problem.code);
		const broken = (await rows(report.value)).map((r) => [r['Muster: Row'], r['Muster: Category'], r['Muster: Problem'], r['Email']]);
		const says = (row: number, line: number, what: string): string =>
			`Row ${row}: The contact card can’t be read to its end, see line ${line} of the file: ${what}`;
		expect(broken).toEqual([
			['2', 'Partial Imports', says(2, 6, 'a card has no END'), 'p2@acme.com'],
			['4', 'Partial Imports', says(4, 15, 'the file ends before a card does'), 'p4@acme.com']
		]);
		const all = await readContacts(await openStore(), await queryApi.ids({}));
		expect(all.map(({ values }) => [values.fullName, values.email, values.phone1]).sort()).toEqual([
			['Ana1 Ng1', 'p1@acme.com', undefined],
			['Ana2 Ng2', 'p2@acme.com', undefined],
			['Ana3 Ng3', 'p3@acme.com', undefined],
			['Ana4 Ng4', 'p4@acme.com', '+4930123456']
		]);
		expect(all.flatMap(({ values }) => Object.values(values)).filter((v) => /END|card/.test(v ?? ''))).toEqual([]);
	});

	it('IMP-7: an entry that is cut off spoils none before it, and is kept', async () => {
		const done = await importAll(new File([card(1).replace('END:VCARD', 'TEL;TYPE=CELL;X-MU').trimEnd()], 'cut.vcf'));
		expect(done.ledger).toMatchObject({ total: 1, created: 1, failed: 0 });
		const [one] = await readContacts(await openStore(), await queryApi.ids({}));
		expect([one?.values.email, one?.values.notes]).toEqual(['p1@acme.com', 'TEL;TYPE=CELL;X-MU']);
	});

	it('IMP-7: a card that lost its address is a row that stays out, not one that is missing', async () => {
		const done = await importAll(new File([card(1) + 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut Of'], 'cut.vcf'));
		expect(done.ledger).toMatchObject({ total: 2, created: 1, failed: 1 });
		const report = await api.errorReport(done.id, 'csv');
		expect(report.ok && (await rows(report.value)).map((r) => r['Muster: Row'])).toEqual(['2', '2']);
	});

	it('APP-7, IMP-7: quick clean counts them too', async () => {
		const file = new File([card(1) + card(2).replace('END:VCARD\r\n', '')], 'cut.vcf');
		const got = await api.quickClean([file], await proposedSetup(file), () => undefined);
		expect(got.ok && got.value.issueCounts.map((c) => [c.code, c.count])).toContainEqual(['brokenCard', 1]);
	});
});
