import { describe, expect, it } from 'vitest';
import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { findSimilar } from '#workers/pipeline/match/similar/index';
import { countryOfCell } from '#workers/pipeline/values/country';
import { guestMark, hasGuestMark } from '#workers/pipeline/map/readers/guest-mark';
import { numberFormat } from '#workers/pipeline/parse/formats/workbook/number-format';
import { effort } from '../../support/effort';

describe('FIL-4: texts that patterns would go through without end', () => {
	it('FIL-4: a name of spaces, a country of dots, a format of letters are read as fast as any other', () => {
		for (const run of [' ', '\u3000', '.', '-', '(', '(a '])
			for (const end of ['', 'x', '!'])
				expect(
					effort(() => {
						const text = `a${run.repeat(60_000)}${end}`;
						hasGuestMark(text);
						guestMark.read(text);
						countryOfCell(text);
					})
				).toBeLessThan(500);
		expect(effort(() => numberFormat('Mr '.repeat(60_000), false)(1, '1'))).toBeLessThan(500);
	});

	it('FIL-4, DUP-2: a street of one endless word is compared as fast as any other', async () => {
		const street = [`${'ab'.repeat(30_000)}!`, 'Hauptstr. 5', 'Hauptstrasse 5'];
		const columns = new Map<FieldId, Column>([
			['street', street],
			['fullName', ['Ana Silva', 'Bo Lind', 'Bo Lind']]
		]);
		const table = { length: 3, firstRow: 0, active: new Uint8Array(3).fill(1), columns };
		const before = process.cpuUsage();
		const found = await findSimilar(table, { least: 0.01 }, { pause: () => Promise.resolve(false) });
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
		expect(found).not.toBeNull();
	});

	it('MAP-4: the mark of a guest is taken off the end of a name, in any letters, also twice', () => {
		const read = (cell: string): string => guestMark.read(cell);
		expect(
			['Ana Silva (Guest)', 'Bo Lind (EXTERNE)  ', 'Eva (Gast) (Extern)', '山田 (ゲスト)', 'Jo (Joe)', 'Jo (Guest) Berg', '(guest)'].map(
				read
			)
		).toEqual(['Ana Silva', 'Bo Lind', 'Eva', '山田', 'Jo (Joe)', 'Jo (Guest) Berg', '']);
		expect(['Ana (invitée)', 'Ana (nicht überprüft) ', 'Ana guest)', 'Ana (guest) x'].map(hasGuestMark)).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});
