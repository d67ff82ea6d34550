import { describe, expect, it } from 'vitest';
import { ISSUE_CATEGORIES } from '#domain/imports/issue';
import { fixText, messageText } from '#domain/messages/index';
import { issueMessages } from '#domain/messages/issues';
import { REQUIRED_POLICIES } from '#domain/settings';
import { rules, validateChunk } from '#workers/pipeline/validate/index';
import { type Row, good, options, chunkOf, custom } from './rows';

describe('every rule', () => {
	/** Rows that between them make every rule say every code. */
	const everything: Row[] = [
		{ notes: 'x' },
		{ email: 'a@acme.com', firstName: 'X' },
		{ lastName: 'Lee', email: 'johnabc.com' },
		{ ...good, email: 'a@b.cmo', phone1: '555-ABC', phone2: '4.41E+11', phone3: '+15551234567', phone4: '12' },
		{ ...good, email: 'john@gmial.com' },
		{ ...good, email: 'a.@docomo.ne.jp' },
		{ ...good, email: 'a@mailinator.com' },
		{ ...good, email: 'info@gmail.com' },
		{
			firstName: 'J',
			lastName: 'Lee',
			email: 'a@b.com',
			company: 'x'.repeat(200),
			createdDate: 'x',
			consentDate: '0001-01-01',
			lastActivityDate: '31/02/2024'
		},
		{ ...good, website: 'x', country: 'x', visits: 'x', 'custom:size': 'x', 'custom:optIn': 'maybe', company: '#N/A', city: '\ufffd' }
	];
	const table = { fields: [{ id: 'city' as const, required: true }] };
	const all = REQUIRED_POLICIES.flatMap((requiredPolicy) =>
		validateChunk(chunkOf(everything), options({ requiredPolicy, customFields: custom, knownCompanies: new Set(['Acme']), table }))
	);

	it.each(rules.all.map((r) => [r.id, r] as const))(
		'VAL-6: %s says only its codes, all of them can be reached, each has a message and a fix',
		(id, rule) => {
			const reached = new Set(all.filter((i) => i.ruleId === id).map((i) => i.code));
			expect([...reached].sort()).toEqual([...rule.codes].sort());
			for (const issue of all.filter((i) => i.ruleId === id)) {
				expect(messageText(issue)).toMatch(/^Row \d+: \S/);
				expect(messageText(issue)).not.toMatch(/undefined|NaN|\[object/);
				expect(fixText(issue)).toMatch(/^\S.*[.]$/s);
				expect(fixText(issue)).not.toMatch(/undefined|NaN/);
				expect(ISSUE_CATEGORIES).toContain(issue.category);
			}
		}
	);
	it('VAL-6: every text of the catalogue belongs to a rule or to the end of an import, and one code to one rule', () => {
		const codes = rules.all.flatMap((r) => r.codes);
		expect(new Set(codes).size).toBe(codes.length);
		const atEnd = [
			'duplicateEmail',
			'duplicateKey',
			'skippedByPolicy',
			'skippedByUser',
			'skippedWithTwin',
			'skippedAlreadyHeld',
			'heldForReview',
			'heldTakenBack',
			'mergeConflict',
			'raggedRow',
			'brokenCard',
			'notUnique',
			'keptInList'
		];
		expect(Object.keys(issueMessages).sort()).toEqual([...codes, ...atEnd].sort());
	});
	it('VAL-6: no text apologises or talks of invalid input', () => {
		for (const [code, { message, fix }] of Object.entries(issueMessages)) {
			const text = `${message({ row: 1, value: 'x', field: 'Email' })} ${fix?.({}) ?? ''}`;
			expect([code, /oops|sorry|please|invalid input/i.test(text)]).toEqual([code, false]);
		}
	});
	it('describes itself for settings screens', () => {
		for (const { label, description } of rules.describe())
			expect([label.length > 3, /^[A-Z].*\.$/.test(description)]).toEqual([true, true]);
	});
});
