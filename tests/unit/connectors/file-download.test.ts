import { describe, expect, it } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { fileDownload } from '#workers/connectors/file-download';

const records: DeliveryRecord[] = [
	{ externalId: 'd-1', properties: { email: 'a@example.com', phone1: '+4915112345678', leadScore: 92, leadTier: 'Tier A (Hot Lead)' } },
	{
		externalId: 'd-2',
		properties: { email: 'b@example.com', notes: '=1+1', leadScore: null, leadTier: 'Unscored', booth: 'Hall "4", left' }
	}
];
async function file(settings: Record<string, unknown>, label = 'Hannover 2026 / A') {
	const opened = fileDownload.open(settings);
	if (!opened.ok) throw new Error(opened.problem.code);
	return opened.value.build(records, label);
}

describe('file download', () => {
	it('PUSH-1: CSV with a column for every value, harmless formulas and intact phone numbers', async () => {
		const { blob, name } = await file({ format: 'csv' });
		expect(name).toBe('Hannover-2026-A.csv');
		const bytes = new Uint8Array(await blob.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect((await blob.text()).replace('\ufeff', '').split('\r\n')).toEqual([
			'Contact ID,Email,Phone 1,leadScore,leadTier,Notes,booth',
			'd-1,a@example.com,+4915112345678,92,Tier A (Hot Lead),,',
			`d-2,b@example.com,,,Unscored,'=1+1,"Hall ""4"", left"`,
			''
		]);
		expect(await (await file({ format: 'csv', bom: false, spreadsheetSafe: false })).blob.text()).toMatch(/^Contact ID[\s\S]*,=1\+1,/);
	});
	it('PUSH-1: JSON under the names that a delivery uses', async () => {
		const { blob } = await file({ format: 'json' });
		expect(JSON.parse(await blob.text())).toEqual(records.map((r) => ({ ...r.properties, externalId: r.externalId })));
	});
	it('PUSH-1: XLSX is a real workbook', async () => {
		const { blob, name } = await file({ format: 'xlsx' }, '///');
		expect(name).toBe('contacts.xlsx');
		expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
	});
	it('PUSH-1: an unknown format is refused by name', () => {
		expect(fileDownload.open({ format: 'pdf' })).toMatchObject({
			ok: false,
			problem: { code: 'deliverySettingWrong', params: { setting: 'File format' } }
		});
	});
});
