import type { ExportFormat, TableFormat } from '../contract';
import { TextFile } from './blob-parts';
import type { Cell } from './cells';
import { createCsvWriter, type CsvOptions } from './csv';
import { createJsonWriter } from './json';
import { toXlsx, XLSX_TYPE } from './xlsx';

export type { ExportFormat, TableFormat } from '../contract';

/** Media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
	csv: 'text/csv;charset=utf-8',
	xlsx: XLSX_TYPE,
	vcard: 'text/vcard;charset=utf-8',
	json: 'application/json'
};

export interface TableOptions extends CsvOptions {
	sheetName?: string;
	/** Names of the columns in JSON; otherwise the header. */
	keys?: readonly string[];
}

export interface TableFile {
	blob: Blob;
	/** Rows without the header. */
	rows: number;
	/** Cells that got an apostrophe (CSV only: the others carry types, so that no cell is a formula). */
	neutralised: number;
}

export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;

/** A table as a file. Rows may come one by one from the store; none is kept. */
export async function tableBlob(format: TableFormat, header: readonly string[], rows: Rows, options: TableOptions): Promise<TableFile> {
	let n = 0;
	async function* counted(): AsyncGenerator<readonly Cell[]> {
		for await (const row of rows) {
			n++;
			yield row;
		}
	}
	if (format === 'xlsx') {
		const blob = await toXlsx(header, counted(), options.sheetName === undefined ? {} : { sheetName: options.sheetName });
		return { blob, rows: n, neutralised: 0 };
	}
	const file = new TextFile();
	const writer = format === 'json' ? createJsonWriter(file, options.keys ?? header) : createCsvWriter(file, header, options);
	for await (const row of rows) {
		n++;
		writer.add(row);
	}
	const neutralised = writer.end();
	return { blob: file.blob(MEDIA_TYPES[format]), rows: n, neutralised };
}

export interface TableColumn {
	key: string;
	label: string;
}

/** Any list as a file (FIL-6): labels head the columns of CSV and XLSX, keys name the values in JSON. */
export const exportTable = (
	columns: readonly TableColumn[],
	rows: Rows,
	format: TableFormat,
	options: Omit<TableOptions, 'keys'>
): Promise<TableFile> =>
	tableBlob(
		format,
		columns.map((c) => c.label),
		rows,
		{ ...options, keys: columns.map((c) => c.key) }
	);
