import type { Cell } from './cells';
import { toCsv, type CsvOptions } from './csv';
import { toJson } from './json';
import { toXlsx } from './xlsx';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
	csv: 'text/csv;charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json'
};

/** A table as a file; `neutralised` counts cells that got an apostrophe (CSV only: the others carry types). */
export async function tableBlob(format: ExportFormat, header: readonly string[], rows: Iterable<readonly Cell[]>, options: CsvOptions & { sheetName?: string }): Promise<{ blob: Blob; neutralised: number }> {
	const type = MEDIA_TYPES[format];
	if (format === 'xlsx') return { blob: new Blob([await toXlsx(header, rows, options.sheetName)], { type }), neutralised: 0 };
	if (format === 'json') return { blob: new Blob(toJson(header, rows).parts, { type }), neutralised: 0 };
	const { parts, neutralised } = toCsv(header, rows, options);
	return { blob: new Blob(parts, { type }), neutralised };
}
