import { describe, expect, it } from 'vitest';
import type { CustomField } from '#domain/fields';
import { defaultSettings, settingsSchema } from '#domain/settings';
import {
	allColumns,
	chosenColumns,
	COLUMNS_AT_MOST,
	fieldsOfColumns,
	gridOf,
	leastWidthOf,
	storedColumns,
	USUAL_COLUMNS
} from '#lib/state/contacts/contacts-columns';
import { settingChange } from '#lib/state/settings/setting-words';

const custom: CustomField[] = [{ id: 'custom:shirt', label: 'Shirt size', type: 'text' }];

describe('the columns of the list', () => {
	it('CON-1: none chosen are the usual ones; those chosen keep their order, and what is gone or made up is left out', () => {
		expect(chosenColumns([], custom)).toBeNull();
		expect(chosenColumns(['custom:gone', '__proto__', 'nofield'], custom)).toBeNull();
		expect(chosenColumns(['city', 'custom:shirt', '@score', 'city', 'custom:gone'], custom)!.map((c) => [c.id, c.label, c.sort])).toEqual([
			['city', 'City', 'field:city'],
			['custom:shirt', 'Shirt size', 'field:custom:shirt'],
			['@score', 'Score', 'score']
		]);
		expect(
			chosenColumns(
				allColumns(custom).map((c) => c.id),
				custom
			)
		).toHaveLength(COLUMNS_AT_MOST);
		expect(storedColumns(USUAL_COLUMNS)).toEqual([]);
		expect(storedColumns(['city'])).toEqual(['city']);
		expect(chosenColumns(USUAL_COLUMNS, custom)).toBeNull();
	});

	it('CON-1: every column has a name of its own, and as many widths as there are columns', () => {
		const all = allColumns(custom);
		expect(new Set(all.map((c) => c.label)).size).toBe(all.length);
		expect(all.every((c) => c.label !== '')).toBe(true);
		expect(gridOf(all.slice(0, 5)).split(' ')).toHaveLength(7);
		const [least = 0, more = 0] = [leastWidthOf(all.slice(0, 4)), leastWidthOf(all.slice(0, 5))];
		expect(more).toBeGreaterThan(least + 3);
		expect(fieldsOfColumns(chosenColumns(['@score', 'city', '@crm', 'company'], custom))).toEqual(['city', 'company']);
		expect(fieldsOfColumns(null)).toEqual([]);
	});

	it('CON-1, HIS-2: the choice is a setting that survives rubbish, and the log names the columns', () => {
		expect(defaultSettings().contactColumns).toEqual([]);
		expect(settingsSchema.parse({ contactColumns: 'city' }).contactColumns).toEqual([]);
		expect(settingChange('contactColumns', [], ['city', '@crm'])).toContain('City + CRM');
	});
});
