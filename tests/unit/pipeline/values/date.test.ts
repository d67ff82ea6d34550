import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossibleDate, isIsoDate, isRealDay, isZeroDate, parseDate, readDate } from '#workers/pipeline/values/date';

describe('parseDate', () => {
	it.each([
		'2024-03-05',
		'2024-03-05T23:59:59Z',
		'2024-03-05 10:11',
		'20240305',
		'2024/3/5',
		'5 Mar 2024',
		'Mar 5, 2024',
		'March 5th, 2024',
		'05-Mar-24',
		'5. März 2024',
		'Tuesday, March 5, 2024',
		'5 de marzo de 2024',
		'2024 Mar 5',
		'2024年3月5日',
		'5 mars 2024',
		'5 maart 2024',
		'Tue Mar 05 2024 10:00:00 GMT+0100 (CET)',
		'05MAR2024',
		'5/3-2024',
		'令和6年3月5日',
		'2024.03.05.',
		'20240305T101112Z',
		'5.III.2024',
		'2024-03-05T10:00:00+02:00',
		'5 марта 2024 г.',
		'5 березня 2024',
		'5. března 2024',
		'5 Mart 2024',
		'5 de março de 2024',
		'5. maaliskuuta 2024',
		'2024. március 5.',
		'5 Μαρτίου 2024',
		'5 marca 2024',
		'5. marts 2024',
		'5 martie 2024'
	])('VAL-1: %s can be read in one way only', (text) => {
		expect([parseDate(text, 'dmy'), parseDate(text, 'mdy')]).toEqual(['2024-03-05', '2024-03-05']);
	});
	it('VAL-1: the order of the column decides 05/03/2024', () => {
		for (const text of ['05/03/2024', '5.3.2024', '5-3-24', '05/03/2024 10:32 AM'])
			expect([parseDate(text, 'dmy'), parseDate(text, 'mdy')]).toEqual(['2024-03-05', '2024-05-03']);
		expect([parseDate('24/03/05', 'ymd'), parseDate('05/03/2024', 'ymd')]).toEqual(['2024-03-05', '2024-03-05']);
	});
	it('VAL-1: two-digit years: 49 is 2049, 50 is 1950', () => {
		expect([parseDate('01/01/49', 'dmy'), parseDate('01/01/50', 'dmy')]).toEqual(['2049-01-01', '1950-01-01']);
	});
	it.each([
		'25/25/2024',
		'31/02/2024',
		'--03-07',
		'Mar 2024',
		'soon',
		'45123',
		'2024',
		'',
		'1/2',
		'2023-02-29',
		'12/2024',
		'May',
		'12 34 5678',
		'1709596800',
		'45356',
		'5/3/4/24'
	])('VAL-1: %s is not a date', (text) => {
		expect([parseDate(text, 'dmy'), parseDate(text, 'mdy')]).toEqual([null, null]);
	});
	it('VAL-1: an order that is impossible is never turned round in silence', () => {
		expect([parseDate('03/25/2024', 'dmy'), parseDate('25/03/2024', 'mdy')]).toEqual([null, null]);
	});
	it('VAL-1: every real day survives every way of writing it', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2049-12-31T00:00:00Z'), noInvalidDate: true }),
				(date) => {
					const iso = date.toISOString().slice(0, 10);
					const [y = '', m = '', d = ''] = iso.split('-');
					expect(isIsoDate(iso)).toBe(true);
					expect(parseDate(iso, 'mdy')).toBe(iso);
					expect(parseDate(`${d}.${m}.${y}`, 'dmy')).toBe(iso);
					expect(parseDate(`${Number(m)}/${Number(d)}/${y.slice(2)}`, 'mdy')).toBe(iso);
					expect(parseDate(date.toUTCString(), 'dmy')).toBe(iso);
				}
			)
		);
	});
	it('VAL-1: a day that no calendar has is told from a text that is no date', () => {
		expect(['31/02/2024', '2023-02-29', '31.04.2024', '45/45/2024', '2024-13-05'].map((t) => impossibleDate(t, 'dmy'))).toEqual([
			{ nearest: '2024-02-29' },
			{ nearest: '2023-02-28' },
			{ nearest: '2024-04-30' },
			{ nearest: null },
			{ nearest: null }
		]);
		expect(['soon', '05/03/2024', '03/25/2024', '0/0/00', '45356', ''].map((t) => impossibleDate(t, 'dmy'))).toEqual([
			null,
			null,
			null,
			null,
			null,
			null
		]);
		expect(impossibleDate('02/31/2024', 'mdy')).toEqual({ nearest: '2024-02-29' });
	});
	it('VAL-1: digits of other scripts, and months that are other words elsewhere', () => {
		expect([
			parseDate('٠٥/٠٣/٢٠٢٤', 'dmy'),
			parseDate('५/३/२०२४', 'dmy'),
			parseDate('5 Kasım 2024', 'dmy'),
			parseDate('5 listopada 2024', 'dmy'),
			parseDate('5 lipca 2024', 'dmy')
		]).toEqual(['2024-03-05', '2024-03-05', '2024-11-05', '2024-11-05', '2024-07-05']);
		expect(readDate('5 3 2024')).toMatchObject({ kind: 'open', a: 5, b: 3, c: 2024 });
	});
	it('VAL-1: knows the calendar and the empty dates of programs', () => {
		expect([isRealDay(2024, 2, 29), isRealDay(1900, 2, 29), isRealDay(2000, 2, 29), isRealDay(2024, 4, 31)]).toEqual([
			true,
			false,
			true,
			false
		]);
		expect(['0/0/00', '00.00.0000', '0000-00-00', '0000-00-00 00:00:00', '01/01/00'].map(isZeroDate)).toEqual([
			true,
			true,
			true,
			true,
			false
		]);
	});
});
