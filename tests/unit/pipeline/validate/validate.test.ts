import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, ContactChunk } from '#domain/chunk';
import type { CustomField, FieldId } from '#domain/fields';
import type { Issue } from '#domain/issue';
import { ISSUE_CATEGORIES } from '#domain/issue';
import { fixText, knowsCode, messageText } from '#domain/messages/index';
import { issueMessages } from '#domain/messages/issues';
import { REQUIRED_POLICIES } from '#domain/settings';
import { normalizeChunk } from '#workers/pipeline/normalize/index';
import type { ValidateOptions } from '#workers/pipeline/stages';
import { rules, validateChunk } from '#workers/pipeline/validate/index';

type Row = Partial<Record<FieldId, string>>;
const good: Row = { fullName: 'Ann Lee', email: 'ann@acme-tools.com' };
const options = (more: Partial<ValidateOptions> = {}): ValidateOptions => ({ requiredPolicy: 'emailAndName', customFields: [], knownCompanies: new Set(), defaultCountry: 'US', ...more });

function chunkOf(rows: Row[], firstRow = 2): ContactChunk {
	const columns = new Map<FieldId, Column>();
	for (const field of new Set(rows.flatMap((r) => Object.keys(r) as FieldId[]))) columns.set(field, rows.map((r) => r[field] ?? null));
	return { rowNumbers: Uint32Array.from(rows, (_, i) => i + firstRow), columns };
}
const check = (row: Row, more?: Partial<ValidateOptions>, rowNumber = 2): Issue[] => validateChunk(chunkOf([row], rowNumber), options(more));
const said = (row: Row, more?: Partial<ValidateOptions>): string[] => check(row, more).map((i) => `${i.severity} ${i.code}${i.field === null ? '' : ` ${i.field}`}`);
const custom: CustomField[] = [{ id: 'custom:size', label: 'Size', type: 'choice', choices: ['S', 'M'] }, { id: 'custom:optIn', label: 'Opt-in', type: 'yesNo' }];

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
		expect(messageText({ code: 'duplicateEmail', params: { row: 47 } })).toBe('Row 47: Duplicate detected: existing record with same email');
		expect(messageText({ code: 'mergeConflict', params: { row: 5, field: 'Job Title', kept: 'CEO', dropped: 'CTO' } })).toBe('Row 5: Conflict in Job Title: kept CEO, did not use CTO');
		expect(messageText({ code: 'raggedRow', params: { row: 5, found: 1, expected: 9 } })).toBe('Row 5: The row has 1 cell, the header has 9 columns');
		for (const code of ['duplicateEmail', 'duplicateKey', 'skippedByPolicy', 'skippedByUser', 'skippedAlreadyHeld', 'heldForReview', 'mergeConflict', 'raggedRow']) expect([code, knowsCode(code), fixText({ code, params: {} }).length > 10]).toEqual([code, true, true]);
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
		['MAP-2: choice', { 'custom:size': 'XXL', 'custom:optIn': 'maybe' }, ['warning choiceUnknown custom:size', 'warning yesNoUnreadable custom:optIn']],
		['MAP-2: choice that is allowed', { 'custom:size': 'S', 'custom:optIn': 'yes' }, []],
		['VAL-6: formula error', { company: '#REF!' }, ['warning formulaError company']],
		['VAL-6: hashes', { createdDate: '########' }, ['warning formulaError createdDate', 'warning dateUnreadable createdDate']],
		['VAL-6: lost letters', { company: 'M\ufffdller' }, ['warning lostCharacters company']]
	] as [string, Row, string[]][])('%s', (_title, row, expected) => {
		expect(said({ ...good, ...row }, { customFields: custom })).toEqual(expected);
	});

	it('VAL-2: a suggestion is one tap away', () => {
		const suggestion = (email: string) => check({ ...good, email })[0]?.suggestion;
		expect([suggestion('john@gmial.com'), suggestion('john@acme.cmo'), suggestion('john @acme.com'), suggestion('johnabc.com')]).toEqual(['john@gmail.com', 'john@acme.com', 'john@acme.com', undefined]);
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
		expect(['.ann@acme.com', 'ann.@acme.com', 'a..nn@acme.com', 'a..nn@acme.con'].map((email) => check({ ...good, email })[0]?.suggestion)).toEqual(['ann@acme.com', 'ann@acme.com', 'a.nn@acme.com', 'a.nn@acme.com']);
	});
	it('VAL-1: steps that are off leave values that can still be read, and those are not complained about', () => {
		expect(said({ ...good, createdDate: '05/03/2024', lastActivityDate: '5 Mar 2024', country: 'Germany', visits: '1,024', website: 'Acme.com', 'custom:size': 's' }, { customFields: custom })).toEqual([]);
	});
	it('VAL-3: the plan is that of the row', () => {
		expect(said({ ...good, phone1: '0511 123456', country: 'DE' })).toEqual([]);
		expect(check({ ...good, phone1: '0511 1', country: 'DE' }).map(messageText)).toEqual(['Row 2: Phone number does not exist in the numbering plan of DE: 0511 1']);
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

describe('every rule', () => {
	/** Rows that between them make every rule say every code. */
	const everything: Row[] = [
		{ notes: 'x' }, { email: 'a@acme.com', firstName: 'X' }, { lastName: 'Lee', email: 'johnabc.com' }, { ...good, email: 'a@b.cmo', phone1: '555-ABC', phone2: '4.41E+11', phone3: '+15551234567', phone4: '12' },
		{ ...good, email: 'john@gmial.com' }, { ...good, email: 'a.@docomo.ne.jp' }, { ...good, email: 'a@mailinator.com' }, { ...good, email: 'info@gmail.com' }, { firstName: 'J', lastName: 'Lee', email: 'a@b.com', company: 'x'.repeat(200), createdDate: 'x', consentDate: '0001-01-01', lastActivityDate: '31/02/2024' },
		{ ...good, website: 'x', country: 'x', visits: 'x', 'custom:size': 'x', 'custom:optIn': 'maybe', company: '#N/A', city: '\ufffd' }
	];
	const table = { fields: [{ id: 'city' as const, required: true }] };
	const all = REQUIRED_POLICIES.flatMap((requiredPolicy) => validateChunk(chunkOf(everything), options({ requiredPolicy, customFields: custom, knownCompanies: new Set(['Acme']), table })));

	it.each(rules.all.map((r) => [r.id, r] as const))('VAL-6: %s says only its codes, all of them can be reached, each has a message and a fix', (id, rule) => {
		const reached = new Set(all.filter((i) => i.ruleId === id).map((i) => i.code));
		expect([...reached].sort()).toEqual([...rule.codes].sort());
		for (const issue of all.filter((i) => i.ruleId === id)) {
			expect(messageText(issue)).toMatch(/^Row \d+: \S/);
			expect(messageText(issue)).not.toMatch(/undefined|NaN|\[object/);
			expect(fixText(issue)).toMatch(/^\S.*[.]$/s);
			expect(fixText(issue)).not.toMatch(/undefined|NaN/);
			expect(ISSUE_CATEGORIES).toContain(issue.category);
		}
	});
	it('VAL-6: every text of the catalogue belongs to a rule or to the end of an import, and one code to one rule', () => {
		const codes = rules.all.flatMap((r) => r.codes);
		expect(new Set(codes).size).toBe(codes.length);
		const atEnd = ['duplicateEmail', 'duplicateKey', 'skippedByPolicy', 'skippedByUser', 'skippedAlreadyHeld', 'heldForReview', 'mergeConflict', 'raggedRow', 'notUnique', 'keptInList'];
		expect(Object.keys(issueMessages).sort()).toEqual([...codes, ...atEnd].sort());
	});
	it('VAL-6: no text apologises or talks of invalid input', () => {
		for (const [code, { message, fix }] of Object.entries(issueMessages)) {
			const text = `${message({ row: 1, value: 'x', field: 'Email' })} ${fix?.({}) ?? ''}`;
			expect([code, /oops|sorry|please|invalid input/i.test(text)]).toEqual([code, false]);
		}
	});
	it('describes itself for settings screens', () => {
		for (const { label, description } of rules.describe()) expect([label.length > 3, /^[A-Z].*\.$/.test(description)]).toEqual([true, true]);
	});
});

describe('validateChunk', () => {
	const messy = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', 'N/A', 'a@b.com', 'a@gmial.com', '555-ABC', '+14155552671', '4E11', '2024-03-05', '#REF!', 'x', '__proto__', 'X'.repeat(400)));
	const fields = ['fullName', 'firstName', 'lastName', 'email', 'phone1', 'company', 'website', 'country', 'visits', 'createdDate', 'custom:size'] as const satisfies readonly FieldId[];
	const rows = fc.array(fc.record(Object.fromEntries(fields.map((f) => [f, messy])) as Record<(typeof fields)[number], typeof messy>), { minLength: 1, maxLength: 5 });

	it('VAL-6: at most one error per field and row, in row order, complete, whatever the cells hold', () => {
		fc.assert(
			fc.property(rows, fc.constantFrom(...REQUIRED_POLICIES), (values, requiredPolicy) => {
				const issues = validateChunk(chunkOf(values, 7), options({ requiredPolicy, customFields: custom }));
				const errors = issues.filter((i) => i.severity === 'error').map((i) => `${i.row} ${i.field}`);
				expect(new Set(errors).size).toBe(errors.length);
				expect(issues.map((i) => i.row)).toEqual(issues.map((i) => i.row).sort((a, b) => a - b));
				for (const issue of issues) {
					expect(issue.params['row']).toBe(issue.row);
					expect(issue.row).toBeGreaterThanOrEqual(7);
					expect(String(issue.params['value']).length).toBeLessThanOrEqual(120);
					expect(messageText(issue)).not.toBe(issue.code);
				}
			}),
			{ numRuns: 500 }
		);
	});
	it('VAL-6: a row is judged alone: neighbours and chunk borders change nothing', () => {
		fc.assert(
			fc.property(rows, (values) => {
				const together = validateChunk(chunkOf(values), options());
				const apart = values.flatMap((row, i) => validateChunk(chunkOf([row], i + 2), options()));
				expect(together).toEqual(apart);
			}),
			{ numRuns: 300 }
		);
	});
	it('VAL-2: a suggestion, once taken and cleaned, leaves no error in its field', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z.]{1,6} ?@{1,2} ?[a-z]{2,6}[.,]{1,2}(com|con|cmo|de|ne|org)$/), (email) => {
				const found = check({ ...good, email }).find((i) => i.suggestion !== undefined);
				if (!found?.suggestion) return;
				const { chunk } = normalizeChunk(chunkOf([{ ...good, email: found.suggestion }]), { defaultCountry: 'US', customFields: [], off: new Set(), dateOrders: {} });
				expect(validateChunk(chunk, options()).filter((i) => i.severity === 'error')).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});
	it('VAL-4: a huge cell is judged quickly, and its message stays short', () => {
		const began = performance.now();
		const issues = check({ ...good, company: 'x'.repeat(5_000_000), phone1: '1'.repeat(1_000_000), email: 'a@'.repeat(500_000) });
		expect(performance.now() - began).toBeLessThan(5000);
		expect(issues.every((i) => messageText(i).length < 250)).toBe(true);
		expect(issues.filter((i) => i.severity === 'error').map((i) => i.field).sort()).toEqual(['company', 'email', 'phone1']);
	});
});
