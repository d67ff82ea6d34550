import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorKinds } from '#lib/components/import/complete/error-kinds';
import { m } from '#lib/messages/index';
import { equation } from '#lib/state/import/import-wizard-equation';

const issue = (code: string, field: 'email' | 'phone1' | 'fullName' | null, count: number, severity: 'error' | 'warning' = 'error') => ({
	code,
	field,
	severity,
	count,
	example: { row: 2, value: '' }
});

describe('complete', () => {
	it('IMP-7: the equation is said with every part, and its parts add up to the total', () => {
		expect(equation({ total: 1812, created: 1642, merged: 96, skipped: 20, held: 13, failed: 41 })).toBe(
			'1,812 = 1,642 + 96 + 20 + 13 + 41'
		);
		const n = fc.nat(1_000_000);
		fc.assert(
			fc.property(n, n, n, n, n, (created, merged, skipped, held, failed) => {
				const [total, parts] = equation({
					total: created + merged + skipped + held + failed,
					created,
					merged,
					skipped,
					held,
					failed
				}).split(' = ');
				const value = (s: string): number => Number(s.replace(/,/g, ''));
				expect(value(total!)).toBe(
					parts!
						.split(' + ')
						.map(value)
						.reduce((a, b) => a + b, 0)
				);
			})
		);
	});
	it('IMP-9: kinds of error are counted, the largest first, warnings left out', () => {
		expect(
			errorKinds([
				issue('emailSyntax', 'email', 10),
				issue('missingEmail', 'email', 28),
				issue('phonePlan', 'phone1', 99, 'warning'),
				issue('phoneCharacters', 'phone1', 9),
				issue('emailTld', 'email', 2)
			])
		).toBe('28\u00a0× No email · 12\u00a0× Email not usable · 9\u00a0× Phone 1 not usable');
		expect(errorKinds([])).toBe('');
		// An own field of this import is called by its name.
		expect(
			errorKinds([{ ...issue('tooLong', null, 3), field: 'custom:plz-ort' }], [{ id: 'custom:plz-ort', label: 'PLZ/Ort', type: 'text' }])
		).toBe('3\u00a0× PLZ/Ort not usable');
	});
	it('AC-15, AC-17, AC-18, AC-19, AC-20, IMP-2, IMP-3, IMP-6: quoted texts stand to the letter', () => {
		const { complete, steps, upload, choose, process, review, options } = m.imports;
		expect(Object.values(complete.labels)).toEqual([
			'Total Contacts',
			'Successfully Imported',
			'Duplicates Found',
			'Merged',
			'Skipped',
			'Held',
			'Failed to Import'
		]);
		expect([complete.title, complete.failedTitle, complete.report, complete.view, complete.more, steps.backToContacts]).toEqual([
			'Import Complete!',
			"Some contacts couldn't be imported",
			'Download Error Report',
			'View Contacts',
			'Import More Contacts',
			'Back to Contacts'
		]);
		expect([choose.csvName, choose.csvBadge, choose.comingSoon, choose.resume]).toEqual([
			'CSV File',
			'Popular',
			'Coming soon',
			'Resume import'
		]);
		expect(m.imports.sources.map((s) => s.name)).toEqual(['Gmail', 'Outlook', 'Salesforce', 'HubSpot', 'LinkedIn', 'Zapier', 'API Import']);
		expect([upload.drop, upload.choose, upload.required, upload.template, upload.selected, upload.ready('contacts.csv')]).toEqual([
			'Drop your CSV file here or click to browse files',
			'Choose File',
			'Required',
			'Download sample CSV template',
			'File Selected',
			'contacts.csv is ready for import'
		]);
		expect([process.title, process.scanning]).toEqual(['Processing your import...', 'Scanning for duplicate contacts...']);
		expect([review.title, review.merge, review.skip, review.manual]).toEqual([
			'Review Duplicate Contacts',
			'Merge',
			'Skip',
			'Manual Review'
		]);
		expect(options.policies.map((p) => p.label)).toEqual(['Update existing', 'Skip', 'Create new', 'Review each']);
		expect(options.policies[2]!.caution).toBe('use with caution');
	});
});
