import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGE_KINDS, type DamageFinding } from '#domain/imports/damage';
import type { DataQuality } from '#domain/imports/data-quality';
import { sharePercent } from '#domain/messages/catalogue';
import { bySize, damageTotals, fieldBar, qualityCounts } from '#lib/components/quality/figures';
import { quality as words } from '#lib/messages/en/quality';

const q: DataQuality = {
	rows: 200,
	completeness: 0.7,
	validity: 0.9,
	uniqueness: 0.96,
	primaryKey: 'email',
	counts: { cells: 400, filled: 280, valid: 271, keyed: 180, unique: 170, keysExact: true },
	fields: [
		{ field: 'email', filled: 180, valid: 171, distinct: 170, distinctExact: true },
		{ field: 'company', filled: 100, valid: 100, distinct: 60, distinctExact: false }
	]
};

describe('pictures of data quality', () => {
	it('VAL-7: a share is never rounded to all or nothing when it is neither', () => {
		expect([0, 1, 0.5, 0.987, 0.9996, 0.994, 0.0004, 0.006].map(sharePercent)).toEqual([
			'0%',
			'100%',
			'50%',
			'99%',
			'99.9%',
			'99.4%',
			'< 0.1%',
			'0.6%'
		]);
		// 3,202 of 3,212 values are 99.69%: the nearest, not what lies below.
		expect([3202 / 3212, 0.997, 0.9994, 0.0149].map(sharePercent)).toEqual(['99.7%', '99.7%', '99.9%', '1.5%']);
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (s) => {
				const text = sharePercent(s);
				if (s >= 0.001 && s < 0.999) expect(Math.abs(parseFloat(text) - s * 100)).toBeLessThan(s < 0.1 || s > 0.99 ? 0.0501 : 0.501);
				expect(text === '100%').toBe(s === 1);
				expect(text === '0%').toBe(s === 0);
			})
		);
	});
	it('VAL-7: the counts behind the shares add up over the fields, and a bar never passes the rows', () => {
		expect(qualityCounts(q)).toEqual({ cells: 400, filled: 280, flagged: 9, keyed: 180, repeated: 10, exact: true });
		expect(fieldBar(q.fields[0]!, q.rows)).toEqual({ valid: 85.5, flagged: 4.5 });
		expect(fieldBar({ field: 'email', filled: 0, valid: 0, distinct: 0, distinctExact: true }, 0)).toEqual({ valid: 0, flagged: 0 });
	});
	it('VAL-7: each picture has the sentence that it proves', () => {
		expect(words.filledSaid(280, 400)).toBe('280 of 400 cells hold a value.');
		expect(words.validSaid(0, 5)).toBe('Every value is in order.');
		expect(words.validSaid(1, 5)).toBe('1 value wants a look.');
		expect(words.uniqueSaid(0, 270, true, 'email')).toBe('No email stands twice.');
		// "1 in 2" for two of three, and "nearly every row" for as many and one more, were no figures.
		expect(words.uniqueSaid(66, 100, true, 'email')).toBe('66 of 100 rows repeat the email of an earlier one.');
		expect(words.uniqueSaid(1, 2, true, 'email')).toBe('1 of 2 rows repeats the email of an earlier one.');
		expect(words.uniqueSaid(1200, 9000, false, 'email')).toBe('About 1,200 of 9,000 rows repeat the email of an earlier one.');
	});
	it('VAL-1: damage is summed as repaired and lost; what is switched off repairs nothing but stays lost', () => {
		const zeros: DamageFinding = { kind: 'leadingZero', field: 'postalCode', repaired: 212, lost: 0, samples: [] };
		const phones: DamageFinding = { kind: 'exponent', field: 'phone1', repaired: 14, lost: 3, samples: [] };
		expect(damageTotals([zeros, phones])).toEqual({ repaired: 226, lost: 3 });
		expect(damageTotals([zeros, phones], (d) => d.kind === 'exponent')).toEqual({ repaired: 212, lost: 3 });
		expect([phones, zeros].sort(bySize)).toEqual([zeros, phones]);
		for (const kind of DAMAGE_KINDS) expect(words.damage[kind].lost).toMatch(/\.$/);
	});
});
