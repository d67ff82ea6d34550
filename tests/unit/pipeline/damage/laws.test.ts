import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import { DAMAGE_KINDS } from '#domain/imports/damage';
import { fieldDefinition, STANDARD_FIELDS, type FieldId } from '#domain/fields';
import { createDamageScan, DamageTally, detectors, repairChunk } from '#workers/pipeline/damage/index';
import { chunkOf, repaired } from './column';

const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
const date = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((d) => d.toISOString().slice(0, 10));
const written = (order: 'iso' | 'dmy' | 'mdy', sep: string) =>
	date.map((d) => {
		const [y, m, day] = d.split('-') as [string, string, string];
		return order === 'iso' ? d : (order === 'dmy' ? [day, m, y] : [m, day, y]).join(sep);
	});
const words = fc
	.array(
		fc.constantFrom(
			'Ann',
			'José',
			'Müller',
			'O’Neill',
			'van der Berg',
			'Łukasz',
			'山田',
			'Acme, Inc.',
			'R&D?',
			'São Paulo',
			'#1',
			'N/A',
			'100%',
			'Café – Bar'
		),
		{ minLength: 1, maxLength: 40 }
	)
	.map((w) => w.join(' '));

/** What a healthy column of each kind may look like; each draws one habit for the whole column. */
const healthy: Record<string, fc.Arbitrary<[FieldId, Column, string]>> = {
	names: fc.array(words, { maxLength: 40 }).map((v) => ['lastName', v, 'DE']),
	notes: fc.array(words, { maxLength: 40 }).map((v) => ['notes', v, 'US']),
	// An address may begin with "=name|", which is how a formula calls a program: that one is taken for a formula, rightly so.
	emails: fc
		.array(
			fc.emailAddress().filter((address) => !address.startsWith('=')),
			{ maxLength: 40 }
		)
		.map((v) => ['email', v, 'US']),
	dates: fc
		.constantFrom(['iso', '-'], ['dmy', '/'], ['dmy', '.'], ['mdy', '/'] as const)
		.chain(([o, s]) => fc.array(written(o as 'iso', s as string), { maxLength: 60 }))
		.map((v) => ['createdDate', v, 'US']),
	'compact dates': fc
		.array(
			date.map((d) => d.replaceAll('-', '')),
			{ maxLength: 60 }
		)
		.map((v) => ['createdDate', v, 'US']),
	phones: fc
		.array(
			fc.oneof(
				digits(9).map((d) => `+49 ${d}`),
				digits(9).map((d) => `0${d}`)
			),
			{ maxLength: 40 }
		)
		.map((v) => ['phone1', v, 'DE']),
	'ten digits': fc.array(digits(10), { maxLength: 40 }).map((v) => ['phone1', v, 'US']),
	'whole ZIP codes': fc.array(digits(5), { minLength: 40, maxLength: 80 }).map((v) => ['postalCode', v, 'US']),
	'Swiss codes': fc
		.array(fc.integer({ min: 1000, max: 9658 }).map(String), { minLength: 40, maxLength: 80 })
		.map((v) => ['postalCode', v, 'CH']),
	'rising numbers': fc
		.integer({ min: 1, max: 99_000 })
		.map((from) => ['accountId', Array.from({ length: 80 }, (_, i) => String(from + i * 13)), 'US']),
	'hex ids': fc.array(fc.stringMatching(/^[0-9A-F]{6}$/), { maxLength: 60 }).map((v) => ['accountId', v, 'US']),
	amounts: fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }).map(String), { maxLength: 60 }).map((v) => ['annualRevenue', v, 'US'])
};

describe('laws', () => {
	it.each(Object.entries(healthy))('VAL-1: a clean column is never changed (%s)', (_name, arbitrary) => {
		fc.assert(
			fc.property(arbitrary, ([field, values, defaultCountry]) => {
				const o = repaired({ [field]: values }, { defaultCountry });
				expect(o.findings).toEqual([]);
				expect(o.chunk).toBe(o.given);
			}),
			{ numRuns: 200 }
		);
	});

	const wild = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		words,
		written('iso', '-'),
		written('dmy', '/'),
		digits(5),
		digits(4),
		digits(9),
		digits(6),
		fc.constantFrom(
			'4.412345678E+9',
			'4.41E+11',
			'="007"',
			'="#N/A"',
			'=A1',
			'MÃ¼ller',
			'M?ller',
			'45356.5',
			'4155550142.0',
			'="4.412345678E+9"',
			'7030',
			'+49 30 123456',
			'x'.repeat(255),
			'??? ??',
			'=HYPERLINK("=A1")'
		),
		fc.constant(null)
	);
	const field = fc.constantFrom<FieldId>(
		'lastName',
		'phone1',
		'postalCode',
		'createdDate',
		'notes',
		'accountId',
		'country',
		'email',
		'website',
		'custom:x',
		'tags',
		'visits'
	);
	it('VAL-1: repairing twice changes nothing more; the given chunk stays as it was; blank is made what a spreadsheet had no value for, and nothing else', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(field, fc.array(wild, { minLength: 12, maxLength: 12 })), { minLength: 1, maxLength: 4 }),
				fc.constantFrom('US', 'DE', 'IT', 'CH'),
				(columns, defaultCountry) => {
					const before = structuredClone(chunkOf(Object.fromEntries(columns)));
					const o = repaired(Object.fromEntries(columns), { defaultCountry });
					expect(o.given).toEqual(before);
					expect(o.again).toBe(o.chunk);
					const blank = [...o.chunk.columns].flatMap(([field, column]) =>
						column.flatMap((v, i) => {
							const value = before.columns.get(field)![i];
							return v === null && value != null ? [{ row: i + 2, field, value }] : [];
						})
					);
					expect(o.blanked).toEqual(blank);
					expect(o.findings.filter((f) => f.kind === 'formulaError').reduce((n, f) => n + f.lost, 0)).toBeGreaterThanOrEqual(blank.length);
					let changed = 0;
					for (const [f, column] of o.chunk.columns)
						column.forEach((v, i) => {
							if (v !== null && v !== before.columns.get(f)![i]) changed++;
						});
					expect(o.findings.reduce((n, f) => n + f.repaired, 0)).toBeGreaterThanOrEqual(changed);
				}
			),
			{ numRuns: 300 }
		);
	});
	it('VAL-1: a field named __proto__ is a field like any other', () => {
		const o = repaired({ ['custom:__proto__' as FieldId]: ['="007"'], ['custom:constructor' as FieldId]: ['#N/A'] });
		expect(o.findings.map((f) => [f.field, f.repaired, f.lost])).toEqual([
			['custom:__proto__', 1, 0],
			['custom:constructor', 0, 1]
		]);
	});
});

describe('the stage', () => {
	const columns = { postalCode: ['7030', '94103'], country: ['US', 'US'], lastName: ['MÃ¼ller', '#N/A'] };
	it('VAL-1: each repair can be switched off for its column', () => {
		expect(repaired(columns).findings.map((f) => `${f.field}/${f.kind}`)).toEqual([
			'lastName/formulaError',
			'lastName/garbledText',
			'postalCode/leadingZero'
		]);
		const o = repaired(columns, { off: ['postalCode/leadingZero', 'lastName/garbledText'] });
		expect(o.findings.map((f) => f.kind)).toEqual(['formulaError']);
		expect(o.after('lastName')).toEqual(['MÃ¼ller', null]);
		const off = repaired(columns, { off: ['postalCode/leadingZero', 'lastName/garbledText', 'lastName/formulaError'] });
		expect(off.chunk).toBe(off.given);
	});
	it('VAL-1: only repaired columns are copied; samples carry the row, before and after', () => {
		const o = repaired(columns);
		expect(o.chunk.columns.get('country')).toBe(o.given.columns.get('country'));
		expect(o.findings.find((f) => f.kind === 'garbledText')).toEqual({
			kind: 'garbledText',
			field: 'lastName',
			repaired: 1,
			lost: 0,
			samples: [{ row: 2, before: 'MÃ¼ller', after: 'Müller' }]
		});
	});
	it('VAL-1: columns that mapping made by itself are watched too, and the countries that the caller knows are used', () => {
		const scan = createDamageScan([], { defaultCountry: 'US' });
		const chunk = chunkOf({ postalCode: ['7030'], firstName: ['JosÃ©'] });
		scan.add(chunk);
		expect(repairChunk(chunk, scan.facts(), { off: new Set(), countries: ['US'] }).chunk.columns.get('postalCode')).toEqual(['07030']);
		expect(repairChunk(chunk, scan.facts(), { off: new Set() }).chunk.columns).toEqual(
			new Map([
				['postalCode', ['7030']],
				['firstName', ['José']]
			])
		);
	});
	it('VAL-1, IMP-12: a tally resumed from its own list counts like one that was never stopped', () => {
		const parts = [0, 1, 2].map(
			(k) => repaired({ lastName: Array.from({ length: 4 }, (_, i) => (i % 2 ? 'MÃ¼ller' : `Gómez${k}`)), phone1: ['4.41E+11'] }).findings
		);
		const whole = new DamageTally();
		for (const p of parts) whole.add(p);
		const first = new DamageTally(parts[0]);
		const second = new DamageTally(structuredClone(first.list()));
		second.add(parts[1]!);
		second.add(parts[2]!);
		expect(second.list()).toEqual(whole.list());
		expect(whole.list()).toMatchObject([
			{ kind: 'garbledText', repaired: 6, samples: { length: 5 } },
			{ kind: 'exponent', lost: 3 }
		]);
		expect(first.list()).toEqual(parts[0]);
	});
	it('VAL-1: every detector names a known kind, says what it does, and applies to some field', () => {
		const fields = [...STANDARD_FIELDS.map((f) => fieldDefinition(f.id)), fieldDefinition('custom:x')];
		for (const d of detectors.all) {
			expect(DAMAGE_KINDS).toContain(d.kind);
			expect(d.label.length > 3 && d.description.endsWith('.')).toBe(true);
			expect(fields.some((f) => d.applies(f))).toBe(true);
		}
		expect(new Set(detectors.all.map((d) => d.kind))).toEqual(new Set(DAMAGE_KINDS));
	});
});
