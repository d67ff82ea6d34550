import * as z from 'zod/mini';
import type { DeliveryRecord, SettingField } from '#domain/delivery';
import { standardField } from '#domain/fields';
import { fail, ok, type Result } from '#domain/result';
import { TextFile } from '../export/blob-parts';
import type { Cell } from '../export/cells';
import { createCsvWriter } from '../export/csv';
import { toXlsx } from '../export/xlsx';
import type { DeliveryFile, FileConnector } from './connector';

const fileDownloadSchema = z.object({
	format: z._default(z.enum(['csv', 'xlsx', 'json']), 'csv'),
	spreadsheetSafe: z._default(z.boolean(), true),
	bom: z._default(z.boolean(), true)
});

const settings: SettingField[] = [
	{
		key: 'format',
		label: 'File format',
		hint: 'Excel opens CSV and XLSX; JSON is for programs.',
		kind: 'choice',
		required: true,
		default: 'csv',
		choices: [
			{ value: 'csv', label: 'CSV' },
			{ value: 'xlsx', label: 'Excel (XLSX)' },
			{ value: 'json', label: 'JSON' }
		]
	},
	{
		key: 'spreadsheetSafe',
		label: 'Make formulas harmless',
		hint: 'In CSV, a cell that a spreadsheet would run as a formula gets a leading apostrophe.',
		kind: 'yesNo',
		required: false,
		default: true
	},
	{
		key: 'bom',
		label: 'Mark CSV as UTF-8',
		hint: 'Lets Excel show accents and other scripts correctly.',
		kind: 'yesNo',
		required: false,
		default: true
	}
];

/** Property names over all records, in order of first appearance: every value has its column. */
function columnsOf(records: readonly DeliveryRecord[]): string[] {
	const names = new Set<string>();
	for (const record of records) for (const name of Object.keys(record.properties)) names.add(name);
	return [...names];
}

function* rowsOf(records: readonly DeliveryRecord[], columns: readonly string[]): Generator<Cell[]> {
	for (const { externalId, properties } of records)
		yield [externalId, ...columns.map((c) => (Object.hasOwn(properties, c) ? (properties[c] ?? null) : null))];
}

/** "Hannover 2026 – A leads" → "Hannover-2026-A-leads": safe as a file name on every system. */
const fileName = (label: string): string =>
	label
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80) || 'contacts';

async function build(s: z.infer<typeof fileDownloadSchema>, records: readonly DeliveryRecord[], label: string): Promise<DeliveryFile> {
	const name = `${fileName(label)}.${s.format}`;
	if (s.format === 'json') {
		const file = new TextFile();
		file.add('[\n');
		records.forEach((r, i) => file.add((i === 0 ? '' : ',\n') + JSON.stringify({ ...r.properties, externalId: r.externalId })));
		file.add('\n]\n');
		return { blob: file.blob('application/json'), name };
	}
	const columns = columnsOf(records);
	const header = ['Contact ID', ...columns.map((c) => standardField(c)?.label ?? c)];
	if (s.format === 'csv') {
		const file = new TextFile();
		const writer = createCsvWriter(file, header, { bom: s.bom, spreadsheetSafe: s.spreadsheetSafe });
		for (const row of rowsOf(records, columns)) writer.add(row);
		return { blob: file.blob('text/csv;charset=utf-8'), name };
	}
	return { blob: await toXlsx(header, rowsOf(records, columns)), name };
}

function open(raw: Record<string, unknown>): ReturnType<FileConnector['open']> {
	const parsed = fileDownloadSchema.safeParse(raw);
	if (parsed.success) return ok({ build: (records, label) => build(parsed.data, records, label) });
	const key = String(parsed.error.issues[0]?.path[0] ?? '');
	const failed: Result<never> = fail('deliverySettingWrong', { setting: settings.find((f) => f.key === key)?.label ?? key });
	return failed;
}

/** A batch as a file on this device, for CRMs that are filled by hand. */
export const fileDownload: FileConnector = {
	id: 'file-download',
	label: 'File download',
	description: 'Writes the contacts into a CSV, Excel or JSON file that you save on this device.',
	kind: 'file',
	cors: 'open',
	auth: 'none',
	upsertKey: 'none',
	settings,
	open
};
