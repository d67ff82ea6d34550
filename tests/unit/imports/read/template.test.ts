import { beforeEach, expect, it } from 'vitest';
import type { CustomField, FieldId } from '#domain/fields';
import { emptyTable } from '#domain/contacts/table-definition';
import { templateCsv } from '#domain/imports/template';
import { withRule } from '#lib/state/settings/settings-table';
import { api, importAll, plainDevice } from '../harness';

beforeEach(plainDevice);

const own: CustomField[] = ['Hall', 'Badge', 'Shift', 'Seat', 'Dinner', 'Shirt', 'Queue'].map((label) => ({
	id: `custom:${label.toLowerCase()}`,
	label,
	type: 'text'
}));
const rules: [FieldId, { required: true; unique?: true }][] = [
	['phone3', { required: true }],
	['phone1Type', { required: true }],
	['owner', { required: true, unique: true }]
];

it.each(rules)('MAP-7, IMP-3: beside many own fields the template goes in without an error, %s and all', async (id, rule) => {
	const table = withRule(emptyTable(), id, rule);
	await api.saveSettings({ table, customFields: own });
	const file = new File([templateCsv(table, own, 'emailAndName')], 'template.csv', { type: 'text/csv' });
	expect((await importAll(file)).ledger).toMatchObject({ total: 2, created: 2 });
});
