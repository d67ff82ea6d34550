import { describe, expect, it } from 'vitest';
import { check, dateOrder, header, KINDS, type CheckOptions, type Kind } from '../../../../scripts/quality/check.entry';

const us: CheckOptions = { defaultCountry: 'US' };
/** Rows of verdicts by column name. */
const rows = (kind: Kind, values: string[], countries: string[] = [], options = us): Record<string, string>[] =>
	[...check(kind, values, countries, options)].map((cells) => Object.fromEntries(header(kind).map((name, i) => [name, cells[i] ?? ''])));

describe('quality:check', () => {
	it('VAL-6: one row per value, in order, as wide as its header, for every kind', () => {
		const values = ['', 'x', 'a@b.com', '+14155552671', '2024-03-05', 'N/A', '__proto__', 'y'.repeat(500)];
		for (const kind of KINDS) {
			const out = [...check(kind, values, [], us)];
			expect(out.map((cells) => cells[0])).toEqual(values);
			expect(new Set(out.map((cells) => cells.length))).toEqual(new Set([header(kind).length]));
		}
		expect(
			[
				...check(
					'email',
					Array.from({ length: 2500 }, (_, i) => `a${i}@acme.com`),
					[],
					us
				)
			].map((c) => c[0])[2400]
		).toBe('a2400@acme.com');
	});
	it('VAL-2: emails are judged as they stand, cleaned beside', () => {
		expect(rows('email', ['Ann <Ann@Acme.com>', 'ann@gmial.com', 'info@gmail.com', 'ann@acme.con', 'a..b@acme.com'])).toMatchObject([
			{ verdict: 'invalid', code: 'emailSyntax', normal: 'ann@acme.com', suggestion: 'ann@acme.com' },
			{ verdict: 'warning', code: 'emailTypo', suggestion: 'ann@gmail.com' },
			{ verdict: 'valid', marks: 'free;role' },
			{ verdict: 'invalid', code: 'emailTld', suggestion: 'ann@acme.com' },
			{ verdict: 'invalid', why: 'dots', suggestion: 'a.b@acme.com' }
		]);
	});
	it('VAL-3: phones by the country of their row, in the words of the numbering plan', () => {
		expect(rows('phone', ['0170 1234567', '(415) 555-2671', '555-ABC-1234', '+800 1234 5678 x9'], ['Germany', '', 'US', ''])).toMatchObject(
			[
				{ verdict: 'valid', normal: '+491701234567', e164: '+491701234567', type: 'mobile', valid: 'true', possible: 'true' },
				{ verdict: 'valid', e164: '+14155552671', type: 'fixed_line_or_mobile' },
				{ verdict: 'invalid', code: 'phoneCharacters', e164: '', valid: 'false' },
				{ e164: '+80012345678', type: 'toll_free', extension: '9' }
			]
		);
	});
	it('VAL-1: dates in the order of their column', () => {
		expect(dateOrder(['05/03/2024', '25/03/2024'], us)).toEqual({ order: 'dmy', decidedBy: 1, ambiguous: 1 });
		expect(rows('date', ['05/03/2024', '25/03/2024', '31/02/2024'])).toMatchObject([
			{ normal: '2024-03-05', order: 'dmy', ambiguous: 'yes' },
			{ ambiguous: 'no' },
			{ verdict: 'invalid', code: 'dateImpossible', suggestion: '2024-02-29' }
		]);
		expect(rows('date', ['05/03/2024'])).toMatchObject([{ normal: '2024-05-03', order: 'mdy' }]);
	});
	it('MAP-3: names in all their parts', () => {
		expect(rows('name', ['DR. NORA "NONO" VAN QUIST, PHD', 'Quistow GmbH'])).toMatchObject([
			{
				salutation: 'DR.',
				first: 'NORA',
				last: 'VAN QUIST',
				suffix: 'PHD',
				nickname: 'NONO',
				cased: 'Dr. Nora "Nono" van Quist, PhD',
				company: 'no'
			},
			{ company: 'yes' }
		]);
		expect(rows('casing', ['MCDONALD'])).toEqual([{ value: 'MCDONALD', cased: 'McDonald' }]);
		expect(rows('country', ['Deutschland', 'Atlantis'])).toMatchObject([
			{ verdict: 'valid', normal: 'DE' },
			{ verdict: 'warning', code: 'countryUnknown' }
		]);
	});
});
