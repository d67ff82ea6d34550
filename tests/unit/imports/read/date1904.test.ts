import { beforeEach, expect, it } from 'vitest';
import { readContacts } from '#workers/store/contacts';
import { openStore } from '#workers/store/engine/open';
import { inlineRows, stylesOf, xlsxOf } from '../../../support/books';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice, toReview } from '../harness';

beforeEach(plainDevice);

/** A sheet whose dates are days counted, in cells that are formatted as no date. */
function counted(date1904: boolean, ...days: number[]): File {
	const text = (t: string): string => `<c t="inlineStr"><is><t>${t}</t></is></c>`;
	const rows = days.map(
		(day, i) => `<row r="${i + 2}">${text('Ada')}${text('Byron')}${text(`a${day}@firm${day}.de`)}<c><v>${day}</v></c></row>`
	);
	const bytes = xlsxOf({
		sheets: [{ name: 'S', rows: inlineRows([['First Name', 'Last Name', 'Email', 'Consent Date']]) + rows.join('') }],
		styles: stylesOf(['General']),
		date1904
	});
	return new File([bytes as Uint8Array<ArrayBuffer>], 'mac.xlsx');
}
const dates = async (chunks: readonly number[], n: number) =>
	(
		await readContacts(
			await openStore(),
			Array.from({ length: n }, (_, i) => chunks[0]! * 1024 + i)
		)
	).map((c) => c.values.consentDate);

it('FIL-2: days that a workbook counts from 1904 are those days, also where the cells say of no date that it is one', async () => {
	expect(await dates((await importAll(counted(true, 43894, 43895))).chunks, 2)).toEqual(['2024-03-05', '2024-03-06']);
	expect(await dates((await importAll(counted(false, 45356, 45357))).chunks, 2)).toEqual(['2024-03-05', '2024-03-06']);
});

it('FIL-2, VAL-1: of two files that count from other days no number is read by the count of the other: it stays, and that is said', async () => {
	const both = [counted(true, 43894, 43895), csv('First Name,Last Name,Email,Consent Date', ['Bea,Cole,bea@cole.de,45356'])];
	const m = await toReview(both);
	expect(m.issueCounts.find((c) => c.field === 'consentDate')).toMatchObject({ code: 'dateUnreadable', count: 3 });
	expect(await dates(value(await api.finalizeImport(m.id, nothing)).chunks, 3)).toEqual(['43894', '43895', '45356']);
});
