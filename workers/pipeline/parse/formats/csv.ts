import type { FormatReader } from '../format';
import { inspectCsv } from './csv/inspect';
import { readCsv } from './csv/read';

/** Delimited text: CSV, TSV and their kin, in any encoding that browsers know (FIL-1). */
export const csv: FormatReader = {
	id: 'csv',
	label: 'CSV or TSV',
	description: 'Text with one row per contact, cells parted by commas, semicolons, tabs or bars.',
	extensions: ['csv', 'tsv', 'tab', 'txt'],
	inspect: inspectCsv,
	read: readCsv
};
