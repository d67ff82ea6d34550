import { expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { Names } from '#workers/pipeline/match/similar/features/name';

const SAME_GIVEN = 5;
const SAME_FAMILY = 4;

/** The levels at which two names agree, each as [given, family]. */
function levels(a: readonly [string, string], b: readonly [string, string]): [given: number, family: number] {
	const names = new Names(2);
	for (const [i, [first, last]] of [a, b].entries())
		names.read(i, (field: FieldId) => (field === 'firstName' ? first : field === 'lastName' ? last : ''));
	return [names.givenLevel(0, 1), names.familyLevel(0, 1)];
}

it('DUP-2: Arabic and Hebrew names are the same with and without points, and however alef, yeh and teh are written', () => {
	for (const [a, b] of [
		[
			['أحمد', 'إبراهيم'],
			['احمد', 'ابراهيم']
		],
		[
			['مُحَمَّد', 'عليّ'],
			['محمد', 'علي']
		],
		[
			['فاطمة', 'مصطفى'],
			['فاطمه', 'مصطفي']
		],
		[
			['مـحـمـد', 'آدم'],
			['محمد', 'ادم']
		],
		[
			['דָּוִד', 'כֹּהֵן'],
			['דוד', 'כהן']
		]
	] as const)
		expect([a, levels(a, b)]).toEqual([a, [SAME_GIVEN, SAME_FAMILY]]);
	expect(levels(['سمير', 'حسن'], ['سميرة', 'حسين'])).not.toEqual([SAME_GIVEN, SAME_FAMILY]);
});
