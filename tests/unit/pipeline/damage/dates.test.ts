import { describe, expect, it } from 'vitest';
import { parseDate } from '#workers/pipeline/values/date';
import { column, repaired } from './column';

describe('dates as day numbers', () => {
	it.each([
		['45356', '2024-03-05'],
		['45356.6', '2024-03-05 14:24'],
		['45356,5', '2024-03-05 12:00'],
		['45356.0', '2024-03-05'],
		['20000', '1954-10-03'],
		['60000', '2064-04-08'],
		['44197.000011574', '2021-01-01 00:00:01'],
		[' 45356 ', '2024-03-05']
	])('VAL-1, FIL-2: %s is %s', (before, after) => expect(column('createdDate', [before])).toEqual([after]));
	it('FIL-2: counted from 1904 when the workbook says so', () =>
		expect(column('createdDate', ['43894'], { date1904: true })).toEqual(['2024-03-05']));
	it('FIL-2: or when the readable dates of the column fit 1904 and not 1900', () => {
		const readable = ['2024-01-05', '2024-02-13', '2024-03-20', '2024-04-30', '2024-05-17'];
		expect(column('createdDate', [...readable, '43894', '43900']).slice(-2)).toEqual(['2024-03-05', '2024-03-11']);
		expect(column('createdDate', [...readable, '45356', '45362']).slice(-2)).toEqual(['2024-03-05', '2024-03-11']);
		expect(column('createdDate', [...readable.slice(0, 2), '43894']).at(-1)).toBe('2020-03-04');
	});
	it.each<[string, string[]]>([
		['beside dates without separators, one of which lost its zero', ['050324', '170624', '50324']],
		['beside other five-digit numbers', ['10115', '80331', '45356', '99084']],
		['out of range', ['19999', '60001', '1', '20240305', '2024']]
	])('VAL-1: nothing %s', (_why, values) => expect(column('createdDate', values)).toEqual(values));
	it('VAL-1: only in a date column', () =>
		expect(repaired({ postalCode: ['45356'], visits: ['45356'], companySize: ['45356'] }).findings).toEqual([]));
});

describe('day and month swapped', () => {
	// Typed 1.4., 2.5., …, meant day first; what could be read month first became a real date.
	const real = ['2024-01-04', '2024-02-05', '2024-03-06', '2024-07-08', '2024-11-12'];
	const text = ['25/03/2024', '17/06/2024', '30/11/2023', '13/01/2024'];
	it('VAL-1: real dates up to the 12th beside texts after the 12th were swapped, and stand again as they were typed', () => {
		const o = repaired({ createdDate: [...real, ...text] });
		expect(o.after('createdDate')).toEqual(['01/04/2024', '02/05/2024', '03/06/2024', '07/08/2024', '11/12/2024', ...text]);
		expect(
			o
				.after('createdDate')
				.map((d) => parseDate(d!, 'dmy'))
				.slice(0, 2)
		).toEqual(['2024-04-01', '2024-05-02']);
		expect(o.findings).toMatchObject([{ kind: 'dayMonthSwap', repaired: 5, lost: 0 }]);
		expect(o.again).toBe(o.chunk);
	});
	it('VAL-1: the other way round, with dots, times and day numbers', () => {
		const o = repaired({
			createdDate: [
				'2024-05-03 10:30',
				'2024-06-01T09:00:00Z',
				'2024-07-05',
				'45484',
				'2024-09-02',
				'03.25.2024',
				'06.17.2024',
				'11.30.2023'
			]
		});
		expect(o.after('createdDate')).toEqual([
			'03.05.2024 10:30',
			'01.06.2024T09:00:00Z',
			'05.07.2024',
			'11.07.2024',
			'02.09.2024',
			'03.25.2024',
			'06.17.2024',
			'11.30.2023'
		]);
		expect(parseDate('03.05.2024 10:30', 'mdy')).toBe('2024-03-05');
	});
	it.each<[string, string[]]>([
		['one real date after the 12th speaks against it', [...real, '2024-05-13', ...text]],
		['one text that can be read both ways does too', [...real, ...text, '05/03/2024']],
		['texts of both orders', [...real, ...text, '03/25/2024']],
		['too few of one kind', [...real, ...text.slice(0, 2)]],
		['the same date again and again', [...Array(20).fill('2024-01-04'), ...text]],
		['first days of months', ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', ...text]],
		['one notation', real],
		['one notation, the other', text]
	])('VAL-1: nothing when: %s', (_why, values) => expect(column('createdDate', values)).toEqual(values));
	it('VAL-1: nothing against an order that a person set', () => {
		expect(column('createdDate', [...real, ...text], { dateOrders: { createdDate: 'mdy' } })).toEqual([...real, ...text]);
		expect(column('createdDate', [...real, ...text], { dateOrders: { createdDate: 'dmy' } })).not.toEqual([...real, ...text]);
	});
});
