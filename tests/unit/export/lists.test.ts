import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { REPORT_PREFIX } from '#domain/imports/own-columns';
import type { Exported } from '#workers/contract';
import { exportTable } from '#workers/export/table';
import { api, csv, freshDevice, importAll, toReview } from '../imports/harness';
import { deliver, finished } from '../outbox/steps';
import { freshStore, sandboxAt, tab } from '../outbox/support';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { aMomentLater } from '../../support/turns';

const options = { spreadsheetSafe: true, bom: true };
const done = async (asked: Promise<Exported>) => {
	const got = await asked;
	if (!got.ok) throw new Error(got.problem.code);
	return got.value;
};
const table = async (blob: Blob) =>
	Papa.parse<Record<string, string>>((await blob.text()).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

const HEADER = 'Email,First Name,Last Name,Company,Phone';
const FIRST = ['ann@acme.com,Ann,Miller,Acme,+49 30 1234567', 'bob@acme.com,Bob,Stone,Acme,'];
/** The same phone as Ann's, and the same name and company as Bob's: both wait. */
const SECOND = ['a.miller@other.com,Anne,Muller,Other,+49 30 1234567', 'bob@else.org,Bob,Stone,Acme,', 'nobody,Eve,Hostile,=cmd,'];

describe('any list as a file', () => {
	const columns = [
		{ key: 'a', label: 'Name' },
		{ key: 'b', label: 'Count' }
	];
	const rows = [
		['=1+1', 3],
		[null, 4]
	] as const;
	it('FIL-6: CSV, XLSX and JSON of the same rows', async () => {
		expect(await (await exportTable(columns, rows, 'csv', options)).blob.text()).toBe("Name,Count\r\n'=1+1,3\r\n,4\r\n");
		const json = await exportTable(columns, rows, 'json', options);
		expect([json.rows, json.neutralised, JSON.parse(await json.blob.text())]).toEqual([
			2,
			0,
			[
				{ a: '=1+1', b: 3 },
				{ a: null, b: 4 }
			]
		]);
		const book = read(await (await exportTable(columns, rows, 'xlsx', { ...options, sheetName: 'Things' })).blob.arrayBuffer());
		expect([book.SheetNames, utils.sheet_to_json(book.Sheets['Things']!, { header: 1 })]).toEqual([
			['Things'],
			[['Name', 'Count'], ['=1+1', 3], [null, 4].map((v) => v ?? undefined)]
		]);
	});
	it('FIL-6: an empty list is a header', async () => {
		const made = await exportTable(columns, [], 'csv', { ...options, bom: false });
		expect([made.rows, await made.blob.text()]).toEqual([0, 'Name,Count\r\n']);
	});
});

describe('lists of imports', () => {
	beforeEach(async () => {
		await freshDevice();
		await importAll(csv(HEADER, FIRST));
	});
	it('FIL-6, DUP-8: what waits in Manual Review, with why, whom it looks like, and its own fields', async () => {
		await importAll(csv(HEADER, SECOND.slice(0, 2)));
		const made = await done(api.exportHeld('csv', options));
		const rows = await table(made.blob);
		expect([made.rows, rows.length]).toEqual([2, 2]);
		const m = (label: string) => REPORT_PREFIX + label;
		expect(rows[0]).toMatchObject({
			[m('File')]: 'leads.csv',
			[m('Row')]: '2',
			[m('Why it waits')]: 'Left undecided',
			[m('Match')]: 'Phone',
			[m('Looks like')]: 'Ann Miller',
			[m('Looks like (email)')]: 'ann@acme.com',
			Email: 'a.miller@other.com',
			'Phone 1': '+49301234567'
		});
		expect(rows[1]).toMatchObject({ [m('Match')]: 'Name/Company', [m('Looks like')]: 'Bob Stone', Email: 'bob@else.org' });
		expect(rows[0]![m('Waits since')]).toMatch(/^\d{4}-\d\d-\d\dT/);
	});
	it('FIL-6: it can be imported again: our own columns are left out by mapping', async () => {
		await importAll(csv(HEADER, SECOND.slice(0, 2)));
		const { blob } = await done(api.exportHeld('csv', options));
		const seen = await api.inspectFiles([new File([blob], 'held.csv', { type: 'text/csv' })]);
		expect(seen.ok && seen.value.mapping.filter((c) => c.header.startsWith(REPORT_PREFIX)).every((c) => c.target.kind === 'exclude')).toBe(
			true
		);
	});
	it('FIL-6: and as vCards', async () => {
		await importAll(csv(HEADER, SECOND.slice(0, 2)));
		const made = await done(api.exportHeld('vcard', options));
		const text = await made.blob.text();
		expect([made.rows, text.match(/^BEGIN:VCARD/gm)?.length]).toEqual([2, 2]);
		expect(text).toContain('EMAIL:bob@else.org\r\n');
	});
	it('FIL-6, HIS-1: one line per import, newest first, with what became of its rows', async () => {
		await aMomentLater();
		await importAll(csv(HEADER, SECOND));
		const made = await done(api.exportImports('csv', options));
		const rows = await table(made.blob);
		expect(rows.map((r) => [r['Total Contacts'], r['Successfully Imported'], r['Held for Review'], r['Failed to Import']])).toEqual([
			['3', '0', '2', '1'],
			['2', '2', '0', '0']
		]);
		expect(rows[0]).toMatchObject({
			Files: 'leads.csv',
			Method: 'File',
			State: 'Complete',
			'Duplicates policy': 'Update existing',
			'Uniqueness %': '100'
		});
		expect(rows[0]!['Fingerprint (SHA-256)']).toMatch(/^[0-9a-f]{64}$/);
	});
	it('FIL-6, IMP-8: an import that stands in the fix grid says so, as on screens', async () => {
		const { id } = await toReview(csv(HEADER, ['Ann,Miller,ann@acme,+1 212 555 0101,Acme']));
		const stateNow = async () => (await table((await done(api.exportImports('csv', options))).blob))[0]!.State;
		expect(await stateNow()).toBe('Not finished (Review Duplicates)');
		expect((await api.fixCells(id, [{ row: 2, field: 'email', value: 'ann@acme.com' }])).ok).toBe(true);
		expect(await stateNow()).toBe('Not finished (Fix rows)');
	});
	it('FIL-6, DUP-4: the duplicates of an import in review, both sides in one line', async () => {
		const { id } = await toReview(csv(HEADER, SECOND));
		const rows = await table((await done(api.exportDuplicates(id, 'all', 'csv', options))).blob);
		const m = (label: string) => REPORT_PREFIX + label;
		expect(
			rows.map((r) => [r[m('Match')], r[m('Decision')], r[m('Row')], r[m('Other side')], r['Existing: Email'], r['New: Email']])
		).toEqual([
			['Phone', 'Undecided', '2', 'Contact', 'ann@acme.com', 'a.miller@other.com'],
			['Name/Company', 'Undecided', '3', 'Contact', 'bob@acme.com', 'bob@else.org']
		]);
		expect((await done(api.exportDuplicates(id, 'phone', 'xlsx', options))).rows).toBe(1);
		expect(await api.exportDuplicates('nowhere', 'all', 'csv', options)).toMatchObject({ ok: false });
	});
});

describe('receipts', () => {
	it('FIL-6, PUSH-3: what became of each contact of a delivery, all of them or those of a filter', async () => {
		const db = await freshStore();
		const crm = await startSandboxCrm({ port: 0 });
		try {
			await sandboxAt(db, crm.url);
			const t = tab();
			const { batch } = await deliver(db, t);
			await finished(t, batch.id);
			const made = await done(t.api.exportReceipts(batch.id, 'all', 'csv', options));
			const rows = await table(made.blob);
			const { counts } = (await t.api.batch(batch.id))!;
			expect([made.rows, rows.length]).toEqual([counts.total, counts.total]);
			expect(rows[85]).toMatchObject({ Name: 'First85 Last85', Email: 'person85@example.com', Status: 'Created' });
			expect(rows[85]!['CRM ID']).not.toBe('');
			expect((await done(t.api.exportReceipts(batch.id, 'delivered', 'json', options))).rows).toBe(counts.created + counts.updated);
			expect((await done(t.api.exportReceipts(batch.id, 'rejected', 'xlsx', options))).rows).toBe(counts.rejected);
			expect(await t.api.exportReceipts('nowhere', 'all', 'csv', options)).toMatchObject({
				ok: false,
				problem: { code: 'deliveryBatchGone' }
			});
		} finally {
			await crm.stop();
		}
	});
});
