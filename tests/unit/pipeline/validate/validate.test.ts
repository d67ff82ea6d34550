import { describe, expect, it } from 'vitest';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { REQUIRED_POLICIES } from '#domain/settings';
import type { ValidateOptions } from '#workers/pipeline/stages';
import { type Row, good, check, said, custom } from './rows';

describe('messages to the letter', () => {
	it.each([
		[15, { fullName: 'Ann' }, 'Row 15: Missing required field: Email', 'Missing Required Fields'],
		[15, { email: 'a@acme.com' }, 'Row 15: Missing required field: Name', 'Missing Required Fields'],
		[23, { ...good, email: 'johnabc.com' }, 'Row 23: Invalid email format: johnabc.com', 'Invalid Data Format'],
		[89, { ...good, phone1: '555-ABC-1234' }, 'Row 89: Invalid phone number: 555-ABC-1234', 'Invalid Data Format'],
		[156, { ...good, company: 'XYZ Corp' }, 'Row 156: Company not found: XYZ Corp', 'Invalid Data Format'],
		[1500, { ...good, email: 'x' }, 'Row 1500: Invalid email format: x', 'Invalid Data Format']
	] as [number, Row, string, string][])('IMP-11: row %i', (row, values, text, category) => {
		const issues = check(values, { knownCompanies: new Set(['Acme']) }, row);
		expect(issues.map((i) => [messageText(i), i.category])).toContainEqual([text, category]);
	});
	it('IMP-11: what becomes of rows at the end', () => {
		expect(messageText({ code: 'duplicateEmail', params: { row: 47 } })).toBe(
			'Row 47: Duplicate detected: existing record with same email'
		);
		expect(messageText({ code: 'mergeConflict', params: { row: 5, field: 'Job Title', kept: 'CEO', dropped: 'CTO' } })).toBe(
			'Row 5: Conflict in Job Title: kept CEO, did not use CTO'
		);
		expect(messageText({ code: 'raggedRow', params: { row: 5, found: 1, expected: 9 } })).toBe(
			'Row 5: The row has 1 cell, the header has 9 columns'
		);
		for (const code of [
			'duplicateEmail',
			'duplicateKey',
			'skippedByPolicy',
			'skippedByUser',
			'skippedAlreadyHeld',
			'heldForReview',
			'mergeConflict',
			'raggedRow'
		])
			expect([code, knowsCode(code), fixText({ code, params: {} }).length > 10]).toEqual([code, true, true]);
	});
	it('CON-3: a contact typed by hand has no row', () => {
		expect(messageText(check({ ...good, email: 'x' }, {}, 0)[0]!)).toBe('Invalid email format: x');
	});
});

describe('required fields', () => {
	const cases: [ValidateOptions['requiredPolicy'], Row, string[]][] = [
		['emailAndName', {}, ['missingEmail', 'missingName']],
		['emailAndName', { email: 'a@acme.com', firstName: 'Ann' }, ['missingLastName']],
		['emailAndName', { email: 'a@acme.com', lastName: 'Lee' }, ['missingFirstName']],
		['emailAndName', { email: 'a@acme.com', firstName: 'Ann', lastName: 'Lee' }, []],
		['emailAndName', { email: 'a@acme.com', fullName: 'Ann' }, []],
		['emailFirstLast', { email: 'a@acme.com', fullName: 'Ann Lee' }, ['missingFirstName', 'missingLastName']],
		['emailFirstLast', { email: 'a@acme.com', firstName: 'Ann', lastName: 'Lee' }, []],
		['emailFirstLastCompany', { email: 'a@acme.com', firstName: 'Ann', lastName: 'Lee' }, ['missingCompany']],
		['emailFirstLastCompany', { firstName: 'Ann', lastName: 'Lee', company: 'Acme' }, ['missingEmail']],
		['emailOrPhone', {}, ['missingEmailOrPhone']],
		['emailOrPhone', { phone3: '+14155552671' }, []],
		['emailOrPhone', { email: 'a@acme.com' }, []]
	];
	it.each(cases)('VAL-5: %s of %j', (requiredPolicy, row, codes) => {
		const found = check({ notes: 'x', ...row }, { requiredPolicy }).filter((i) => i.category === 'Missing Required Fields');
		expect(found.map((i) => i.code)).toEqual(codes);
		expect(found.every((i) => i.severity === 'error')).toBe(true);
	});
	it('VAL-5: every policy says something about an empty row', () => {
		for (const requiredPolicy of REQUIRED_POLICIES) expect(check({ notes: 'x' }, { requiredPolicy }).length).toBeGreaterThan(0);
	});
});

describe('formats', () => {
	it.each([
		['VAL-2: form', { email: 'johnabc.com' }, ['error emailSyntax email']],
		['VAL-2: top-level domain', { email: 'john@acme.cmo' }, ['error emailTld email']],
		['VAL-2: typo', { email: 'john@gmial.com' }, ['warning emailTypo email']],
		['VAL-2: dots', { email: 'john..x@acme.com' }, ['error emailSyntax email']],
		['VAL-2: dots that a carrier gave out', { email: 'john..x@docomo.ne.jp' }, ['info emailFree email', 'warning emailDots email']],
		['VAL-2: disposable', { email: 'john@mailinator.com' }, ['warning emailDisposable email']],
		['VAL-2: role', { email: 'info@acme.com' }, ['info emailRole email']],
		['VAL-2: free mail', { email: 'john@gmail.com' }, ['info emailFree email']],
		['VAL-2: role at a free provider', { email: 'info@gmail.com' }, ['info emailFree email', 'info emailRole email']],
		['VAL-3: letters', { phone2: '555-ABC-1234' }, ['error phoneCharacters phone2']],
		['VAL-3: lost digits', { phone1: '4.41E+11' }, ['error phoneDigitsLost phone1']],
		['VAL-3: plan', { phone1: '+15551234567' }, ['warning phonePlan phone1']],
		['VAL-3: length', { phone1: '555-1234' }, ['warning phoneLength phone1']],
		['VAL-3: right', { phone1: '+14155552671 ext. 12' }, []],
		['VAL-4: short name', { fullName: 'X' }, ['error nameTooShort fullName']],
		['VAL-4: short name, in parts', { fullName: '', firstName: 'X' }, ['error missingLastName lastName', 'error nameTooShort firstName']],
		['VAL-4: one CJK letter', { fullName: '李' }, []],
		['VAL-4: one Hangul letter', { fullName: '김' }, []],
		['VAL-4: initial', { firstName: 'J', lastName: 'Lee' }, ['warning nameInitial firstName']],
		['VAL-4: company', { company: 'x'.repeat(151) }, ['error tooLong company']],
		['VAL-4: company that fits', { company: 'x'.repeat(150) }, []],
		['VAL-4: position', { jobTitle: 'x'.repeat(101) }, ['error tooLong jobTitle']],
		['VAL-4: address', { street: 'x'.repeat(301) }, ['error tooLong street']],
		['VAL-4: characters, not units', { company: '𠮷'.repeat(150) }, []],
		['VAL-1: day that no calendar has', { createdDate: '31/02/2024' }, ['error dateImpossible createdDate']],
		['VAL-1: empty date of a program', { createdDate: '0000-00-00' }, ['warning dateUnreadable createdDate']],
		['VAL-1: date', { createdDate: 'soon' }, ['warning dateUnreadable createdDate']],
		['VAL-1: year', { createdDate: '0024-03-05' }, ['warning dateFar createdDate']],
		['VAL-1: year to come', { consentDate: '2999-03-05' }, ['warning dateFar consentDate']],
		['VAL-1: address of a site', { website: 'acme' }, ['warning urlUnreadable website']],
		['VAL-1: country', { country: 'Atlantis' }, ['warning countryUnknown country']],
		['VAL-1: number', { visits: 'many' }, ['warning numberUnreadable visits']],
		[
			'MAP-2: choice',
			{ 'custom:size': 'XXL', 'custom:optIn': 'maybe' },
			['warning choiceUnknown custom:size', 'warning yesNoUnreadable custom:optIn']
		],
		['MAP-2: choice that is allowed', { 'custom:size': 'S', 'custom:optIn': 'yes' }, []],
		['VAL-6: formula error', { company: '#REF!' }, ['warning formulaError company']],
		['VAL-6: hashes', { createdDate: '########' }, ['warning formulaError createdDate', 'warning dateUnreadable createdDate']],
		['VAL-6: lost letters', { company: 'M\ufffdller' }, ['warning lostCharacters company']]
	] as [string, Row, string[]][])('%s', (_title, row, expected) => {
		expect(said({ ...good, ...row }, { customFields: custom })).toEqual(expected);
	});

	it('VAL-2: a suggestion is one tap away', () => {
		const suggestion = (email: string) => check({ ...good, email })[0]?.suggestion;
		expect([suggestion('john@gmial.com'), suggestion('john@acme.cmo'), suggestion('john @acme.com'), suggestion('johnabc.com')]).toEqual([
			'john@gmail.com',
			'john@acme.com',
			'john@acme.com',
			undefined
		]);
	});
	it('VAL-1: a date against the order of its column is offered, not assumed', () => {
		expect(check({ ...good, createdDate: '03/25/2024' })).toMatchObject([{ code: 'dateUnreadable', suggestion: '2024-03-25' }]);
	});
	it('VAL-1: an impossible day comes with the last day of its month, a number without its plus with the plus', () => {
		expect(check({ ...good, createdDate: '31/02/2024' })).toMatchObject([{ code: 'dateImpossible', suggestion: '2024-02-29' }]);
		expect(check({ ...good, createdDate: '45/45/2024' })[0]?.suggestion).toBeUndefined();
		expect(check({ ...good, phone1: '491701234567' })).toMatchObject([{ code: 'phoneLength', suggestion: '+491701234567' }]);
		expect(check({ ...good, phone1: '555-1234' })[0]?.suggestion).toBeUndefined();
	});
	it('VAL-2: dots too many are one tap away from none', () => {
		expect(
			['.ann@acme.com', 'ann.@acme.com', 'a..nn@acme.com', 'a..nn@acme.con'].map((email) => check({ ...good, email })[0]?.suggestion)
		).toEqual(['ann@acme.com', 'ann@acme.com', 'a.nn@acme.com', 'a.nn@acme.com']);
	});
	it('VAL-1: steps that are off leave values that can still be read, and those are not complained about', () => {
		expect(
			said(
				{
					...good,
					createdDate: '05/03/2024',
					lastActivityDate: '5 Mar 2024',
					country: 'Germany',
					visits: '1,024',
					website: 'Acme.com',
					'custom:size': 's'
				},
				{ customFields: custom }
			)
		).toEqual([]);
	});
	it('VAL-3: the plan is that of the row', () => {
		expect(said({ ...good, phone1: '0511 123456', country: 'DE' })).toEqual([]);
		expect(check({ ...good, phone1: '0511 1', country: 'DE' }).map(messageText)).toEqual([
			'Row 2: Phone number does not exist in the numbering plan of DE: 0511 1'
		]);
	});
	it('IMP-11: companies are compared without capitals and punctuation, and only when a list is loaded', () => {
		expect(said({ ...good, company: 'ACME, Inc.' }, { knownCompanies: new Set(['Acme Inc']) })).toEqual([]);
		expect(said({ ...good, company: 'XYZ Corp' }, { knownCompanies: new Set(['Acme Inc']) })).toEqual(['warning companyNotFound company']);
		expect(said({ ...good, company: 'XYZ Corp' })).toEqual([]);
	});
	it('VAL-6: warnings and infos never fail a row; it fails if and only if it has an error', () => {
		expect(said({ ...good, phone1: '+15551234567', email: 'info@gmail.com' }).some((s) => s.startsWith('error'))).toBe(false);
	});
});
