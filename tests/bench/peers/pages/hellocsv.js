import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Importer from 'hello-csv/react';
import 'hello-csv/react/index.css';
import { COLUMNS } from './columns.js';

const rules = {
	firstName: [{ validate: 'required' }],
	email: [{ validate: 'required' }, { validate: 'email' }],
	phone: [{ validate: 'phone_number' }]
};
const changes = { phone: [{ transformer: 'phone_number' }], firstName: [{ transformer: 'strip' }], lastName: [{ transformer: 'strip' }] };
const sheets = [
	{
		id: 'contacts',
		label: 'Contacts',
		columns: COLUMNS.map((c) => ({
			id: c.id,
			label: c.label,
			type: 'string',
			suggestedMappingKeywords: c.words,
			validators: rules[c.id] ?? [],
			transformers: changes[c.id] ?? []
		}))
	}
];
createRoot(document.getElementById('root')).render(
	createElement(Importer, {
		sheets,
		onComplete: async () => {},
		maxFileSizeInBytes: 2 ** 31,
		persistenceConfig: { enabled: false },
		onStateChanged: (_, next) => {
			globalThis.peer = {
				mode: next.mode,
				rows: next.sheetData[0]?.rows.length ?? 0,
				checking: next.validationInProgress === true,
				errors: next.validationErrors.length
			};
		}
	})
);
