import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings';
import { fileNeeds } from '#lib/state/import/file-needs';

describe('what a file needs, beside the upload', () => {
	const settings = defaultSettings();
	const required = (...ids: ('company' | 'tags' | 'industry')[]) => ({
		...settings,
		table: { ...settings.table, fields: ids.map((id) => ({ id, required: true })) }
	});

	it('IMP-3, VAL-5: name and email are required, the rest is optional, and its number is true', () => {
		expect(fileNeeds(settings, 'emailAndName')).toEqual({
			needed: [expect.objectContaining({ name: 'Name' }), expect.objectContaining({ name: 'Email' })],
			optional: ['Phone', 'Company', 'Position', 'Address', 'Tags', 'and 30 more, or fields of your own']
		});
	});

	it('IMP-3, VAL-5, MAP-7: what the policy or the table definition requires is not called optional as well', () => {
		const byPolicy = fileNeeds(settings, 'emailFirstLastCompany');
		expect(byPolicy.needed.map((n) => n.name)).toEqual(['First Name', 'Last Name', 'Email', 'Company']);
		expect(byPolicy.optional).not.toContain('Company');
		expect(fileNeeds(settings, 'emailOrPhone').optional).not.toContain('Phone');
		const byTable = fileNeeds(required('company', 'tags', 'industry'), 'emailAndName');
		expect(byTable.needed.map((n) => n.name)).toEqual(['Name', 'Email', 'Company', 'Tags', 'Industry']);
		expect(byTable.optional).toEqual(['Phone', 'Position', 'Address', 'and 29 more, or fields of your own']);
	});

	it('IMP-3, MAP-7: the key by which duplicates are found is the one of the table definition', () => {
		const hints = (all: { name: string; hint: string }[]) => Object.fromEntries(all.map((f) => [f.name, f.hint]));
		expect(hints(fileNeeds(settings, 'emailFirstLast').needed)['Email']).toBe('the key by which duplicates are found');
		const table = { ...settings.table, fields: [{ id: 'accountId' as const, required: true, primaryKey: true }] };
		expect(hints(fileNeeds({ ...settings, table }, 'emailFirstLast').needed)).toMatchObject({
			Email: '',
			'Account ID': 'the key by which duplicates are found'
		});
	});
});
