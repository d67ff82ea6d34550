import { afterEach, describe, expect, it } from 'vitest';
import { fieldDefinition, nameOwnFields, type CustomField } from '#domain/fields';
import { withFieldsNow, withoutPutAway } from '#domain/contacts/own-fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { targetOptions } from '#lib/components/import/upload/target-options';
import { detailWords } from '#lib/state/history/audit.svelte.ts';
import { formGroups, shownGroups } from '#lib/state/contacts/contact-fields';
import { allColumns, chosenColumns } from '#lib/state/contacts/contacts-columns';
import { usageLines } from '#lib/state/settings/own-fields-usage';

const SHIRT: CustomField = { id: 'custom:shirt', label: 'Shirt', type: 'choice', choices: ['S', 'L'] };
const STAND: CustomField = { id: 'custom:booth', label: 'Stand', type: 'text', hidden: true };
const custom = [SHIRT, STAND];
const column = (field: CustomField, patch: Partial<ColumnMapping> = {}): ColumnMapping => ({
	index: 0,
	header: field.label,
	samples: ['x'],
	target: { kind: 'custom', field },
	confidence: 1,
	reason: { code: 'customUnknown', params: {} },
	byUser: true,
	...patch
});

afterEach(() => nameOwnFields([]));

describe('MAP-2: own fields on screens', () => {
	it('HIS-2: the log names them as they are called, deleted ones too', () => {
		nameOwnFields([SHIRT, { id: 'custom:gone', label: 'Budget' }]);
		expect(detailWords('contact.edited', { id: 1, fields: ['custom:shirt', 'custom:gone', 'jobTitle'] })).toBe(
			'fields: Shirt + Budget + Job Title'
		);
		expect(
			detailWords('fields.retyped', { field: 'Shirt', before: { fieldType: 'text' }, after: { fieldType: 'yesNo' }, contacts: 2 })
		).toBe('field: Shirt, contacts: 2, type: was Text, now Yes or no');
		expect(fieldDefinition('custom:gone').label).toBe('Budget');
	});

	it('MAP-2: hidden ones are offered nowhere, and a contact shows their values', () => {
		expect(allColumns(custom).map((c) => c.label)).not.toContain('Stand');
		expect(chosenColumns(['company', 'custom:booth', 'custom:shirt'], custom)?.map((c) => c.label)).toEqual(['Company', 'Shirt']);
		const asked = formGroups({ 'custom:booth': '7' }, custom, true).groups.flatMap((g) => g.fields.map((f) => f.label));
		expect([asked.includes('Shirt'), asked.includes('Stand')]).toEqual([true, false]);
		expect(targetOptions(custom, []).map((o) => o.label)).not.toContain('Stand');
		// Where a saved mapping goes there, its column says so.
		expect(targetOptions(custom, [column(STAND)]).map((o) => o.label)).toContain('Stand');
		expect(shownGroups({ 'custom:booth': '7' }, custom).flatMap((g) => g.fields)).toMatchObject([{ label: 'Stand', value: '7' }]);
	});

	it('MAP-5: a mapping of before gets the names and types of today, and leaves out what was deleted', () => {
		const before: CustomField = { id: 'custom:shirt', label: 'Size', type: 'text' };
		const now = { customFields: custom, deletedFields: [{ id: 'custom:gone' as const, label: 'Budget' }] };
		const gone: CustomField = { id: 'custom:gone', label: 'Cost', type: 'text' };
		const fresh: CustomField = { id: 'custom:fresh', label: 'Fresh', type: 'text' };
		expect(withFieldsNow([column(before), column(gone), column(fresh), column(SHIRT)], now)).toMatchObject([
			{ target: { field: SHIRT }, byUser: true },
			{ target: { kind: 'exclude' }, byUser: false, reason: { code: 'excludedFieldDeleted', params: { header: 'Cost', field: 'Budget' } } },
			{ target: { field: fresh } },
			{ target: { field: SHIRT } }
		]);
		const renamed: CustomField = { id: 'custom:budget-2', label: ' BUDGET', type: 'text' };
		expect(withoutPutAway([column(STAND), column(renamed)], now).map((m) => m.reason.code)).toEqual([
			'excludedFieldHidden',
			'excludedFieldDeleted'
		]);
	});

	it('MAP-2: what uses a field is said, and nothing else', () => {
		const none = {
			contacts: 0,
			held: 0,
			values: [],
			more: false,
			mappings: [],
			recipes: [],
			views: [],
			column: false,
			destinations: [],
			waiting: 0,
			models: 0,
			scoring: false,
			importing: null
		};
		expect(usageLines(none, false)).toEqual([]);
		expect(
			usageLines(
				{ ...none, contacts: 1204, mappings: ['Fair', 'Shop'], destinations: ['HubSpot'], waiting: 1, scoring: true, models: 1 },
				true
			)
		).toEqual([
			'1,204 contacts have a value',
			'Saved mappings: Fair, Shop. The column is left out there and says so.',
			'Destinations: HubSpot. It is no longer sent; what they have stays there.',
			'1 contact in deliveries that wait: their value is still sent. Cancel such a delivery under Deliver, if it must not be.',
			'1 learned model',
			'The learned model that scores now reads it: scores change.',
			'Its line in the table definition'
		]);
	});
});
