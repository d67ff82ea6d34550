import type { FormatReader } from '../format';
import { inspectWorkbook } from './workbook/inspect';
import { readWorkbook } from './workbook/read';

/** Spreadsheets: Excel of all ages, OpenDocument, and what programs save under their names (FIL-2). */
export const workbook: FormatReader = {
	id: 'workbook',
	label: 'Excel or OpenDocument workbook',
	description: 'Sheets of cells. One sheet is one table; its formulas, formats and dates are read as they are shown.',
	extensions: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'xls', 'xlt', 'ods', 'ots'],
	inspect: inspectWorkbook,
	read: readWorkbook
};
