import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ReactSpreadsheetImport } from 'react-spreadsheet-import';
import { COLUMNS, EMAIL } from './columns.js';

const rules = {
	firstName: [{ rule: 'required', errorMessage: 'First name is missing', level: 'error' }],
	email: [
		{ rule: 'required', errorMessage: 'Email is missing', level: 'error' },
		{ rule: 'regex', value: EMAIL.source, errorMessage: 'Not an email', level: 'error' }
	]
};
const fields = COLUMNS.map((c) => ({
	label: c.label,
	key: c.id,
	alternateMatches: c.words,
	fieldType: { type: 'input' },
	validations: rules[c.id] ?? []
}));
createRoot(document.getElementById('root')).render(
	createElement(ReactSpreadsheetImport, {
		isOpen: true,
		onClose: () => {},
		onSubmit: () => {},
		fields,
		maxRecords: 10_000_000,
		maxFileSize: 2 ** 31,
		matchColumnsStepHook: async (table) => {
			globalThis.peer = { rows: table.length };
			return table;
		}
	})
);
