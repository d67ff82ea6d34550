import { describe, expect, it } from 'vitest';
import type { SourceChunk } from '#domain/chunk';
import { mappedField } from '#domain/imports/mapping';
import { applyMapping, proposeMapping } from '#workers/pipeline/map/index';

const chunkOf = (cells: string[][]): SourceChunk => ({ rowNumbers: Uint32Array.from(cells, (_, i) => i + 1), cells, bytesRead: 0 });
const applied = (headers: string[], cells: string[][]) => applyMapping(chunkOf(cells), proposeMapping(headers, cells)).columns;

describe('numbers as spreadsheets and programs leave them', () => {
	it('MAP-1, VAL-3: a column of numbers that lost the plus before their country code shows it; others stay as they are', () => {
		const reader = (...numbers: string[]): string | undefined =>
			proposeMapping(
				['E-Mail', 'Telefon'],
				numbers.map((n, i) => [`a${i}@x.com`, n])
			)[1]!.reader;
		expect(reader('493511234567', '4917612345678', '4989123456')).toBe('plusSign');
		expect(reader('493511234567', '436641234567', '41791234567', '+33 6 12345678', '')).toBe('plusSign');
		const cells = [
			['a@x.com', '493511234567'],
			['b@x.com', '4917612345678'],
			['c@x.com', '+33 6 12 34 56 78'],
			['d@x.com', '49221123456']
		];
		expect(applied(['E-Mail', 'Telefon'], cells).get('phone1')).toEqual([
			'+493511234567',
			'+4917612345678',
			'+33 6 12 34 56 78',
			'+49221123456'
		]);
		// National numbers without their zero, American ones, and too few of any.
		expect(reader('3511234567', '17612345678', '89123456')).toBeUndefined();
		expect(reader('4794123456', '4795123457', '4799123458', '4155552671')).toBeUndefined();
		expect(reader('493511234567', '0176 12345678', '089 123456')).toBeUndefined();
	});

	it('MAP-1: ="0351…", as programs keep numbers from a spreadsheet, is looked at as the number that it is', () => {
		const [, phone] = proposeMapping(
			['E-Mail', 'Telefon'],
			[
				['a@x.com', '="0351123456"'],
				['b@x.com', '="+351912345678"']
			]
		);
		expect([mappedField(phone!), phone!.warning, phone!.samples]).toEqual(['phone1', undefined, ['0351123456', '+351912345678']]);
	});
});
