import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { DateOrder, ImportSetup } from '#domain/import';
import { defaultSettings } from '#domain/settings';
import { scanOf } from '#workers/imports/read/scan';
import { proposeMapping } from '#workers/pipeline/map/index';
import { createDateOrderScan, defaultDateOrder } from '#workers/pipeline/normalize/index';

const scan = (chunks: Column[], fallback: DateOrder = 'mdy') => {
	const s = createDateOrderScan(['createdDate'], fallback);
	for (const column of chunks) s.add({ rowNumbers: new Uint32Array(column.length), columns: new Map([['createdDate', column]]) });
	return s.result()[0];
};

describe('createDateOrderScan', () => {
	it('VAL-1: one first part over 12 decides for the whole column, in whichever chunk it is', () => {
		expect(scan([['05/03/2024', '01/02/2024'], ['25/03/2024']])).toEqual({
			field: 'createdDate',
			order: 'dmy',
			decidedBy: 1,
			against: 0,
			ambiguous: 2
		});
		expect(scan([['05/03/2024', '03/25/2024']], 'dmy')).toEqual({
			field: 'createdDate',
			order: 'mdy',
			decidedBy: 1,
			against: 0,
			ambiguous: 1
		});
		expect(scan([['99/12/31', '01/02/03']])).toEqual({ field: 'createdDate', order: 'ymd', decidedBy: 1, against: 0, ambiguous: 1 });
	});
	it('VAL-1: without such a value the fallback stands, and says how many values could be read both ways', () => {
		expect(scan([['05/03/2024', '03/03/2024', '2024-03-05', 'soon', null, '']], 'dmy')).toEqual({
			field: 'createdDate',
			order: 'dmy',
			decidedBy: 0,
			against: 0,
			ambiguous: 1
		});
		expect(scan([], 'mdy')).toEqual({ field: 'createdDate', order: 'mdy', decidedBy: 0, against: 0, ambiguous: 0 });
	});
	it('VAL-1: an undecided column follows the decided one beside it, and stays undecided', () => {
		const s = createDateOrderScan(['createdDate', 'consentDate'], 'mdy');
		s.add({
			rowNumbers: new Uint32Array(2),
			columns: new Map([
				['createdDate', ['25/03/2024', '01/02/2024']],
				['consentDate', ['05/03/2024', null]]
			])
		});
		expect(s.result()).toEqual([
			{ field: 'createdDate', order: 'dmy', decidedBy: 1, against: 0, ambiguous: 1 },
			{ field: 'consentDate', order: 'dmy', decidedBy: 0, against: 0, ambiguous: 1 }
		]);
	});
	it('VAL-1: where values contradict each other the more frequent order wins, a tie goes to the fallback', () => {
		expect(scan([['25/03/2024', '26/03/2024', '03/25/2024']])).toMatchObject({ order: 'dmy', decidedBy: 2, against: 1 });
		expect(scan([['25/03/2024', '03/25/2024']], 'mdy')).toMatchObject({ order: 'mdy' });
	});
	it('VAL-1: of an order that is given it is said how many values can only be read in another one, and none is said to have decided it', () => {
		const s = createDateOrderScan(['createdDate'], 'mdy', { createdDate: 'dmy' });
		s.add({ rowNumbers: new Uint32Array(3), columns: new Map([['createdDate', ['03/25/2024', '03/26/2024', '01/02/2024']]]) });
		expect(s.result()).toEqual([{ field: 'createdDate', order: 'dmy', decidedBy: 0, against: 2, ambiguous: 1 }]);
	});
	it('VAL-1: the month comes first in the US, the day elsewhere', () => {
		expect([defaultDateOrder('US'), defaultDateOrder('DE'), defaultDateOrder('GB'), defaultDateOrder('')]).toEqual([
			'mdy',
			'dmy',
			'dmy',
			'dmy'
		]);
	});
	it('VAL-1: dates with dots have the day first where nothing else decides, also where the month usually comes first', () => {
		expect(scan([['05.03.2024', '12.03.2024', null]])).toMatchObject({ order: 'dmy', decidedBy: 0, ambiguous: 2 });
		expect(scan([['05.03.2024', '05/03/2024']])).toMatchObject({ order: 'mdy', decidedBy: 0 });
		expect(scan([['05.03.2024', '03.25.2024']])).toMatchObject({ order: 'mdy', decidedBy: 1 });
	});
	it('VAL-1: a file in another language than those of the countries with the month first has the day first', () => {
		expect([defaultDateOrder('US', 'fr'), defaultDateOrder('US', 'es'), defaultDateOrder('GB', 'en')]).toEqual(['dmy', 'mdy', 'dmy']);
		const headers = ['Nom', 'Prénom', 'Courriel', 'Date de création'];
		const rows = [['Noël', 'Hélène', 'h.noel@orange.fr', '05/03/2024']];
		const setup = { mapping: proposeMapping(headers, rows), parts: [], defaultCountry: 'US', dateOrders: {} };
		const look = scanOf(setup as unknown as ImportSetup, defaultSettings());
		look.add({ rowNumbers: Uint32Array.of(2), cells: rows, bytesRead: 0 });
		expect(look.dateOrders()).toMatchObject([{ field: 'createdDate', order: 'dmy', decidedBy: 0 }]);
	});
});
