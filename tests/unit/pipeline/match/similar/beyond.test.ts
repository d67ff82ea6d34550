import { expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { explainSimilar, findSimilar, similarIndex, similarTo } from '#workers/pipeline/match/similar/index';
import { UNALIKE_FIRST, UNALIKE_LAST } from '../../../../support/names';
import { go, similarTable } from './similar-table';

const FIELDS: readonly FieldId[] = ['firstName', 'lastName', 'email', 'phone1', 'company'];
/** 160 people of ten firms: none has a mobile, and nobody's names stand in the other order. */
const ROWS = Array.from({ length: 160 }, (_, i) => {
	const [first, last] = [UNALIKE_FIRST[i % 16]!, UNALIKE_LAST[(i + Math.floor(i / 16) * 3) % 16]!];
	return [
		first,
		last,
		`${first}.${last}@firm${i % 10}.com`.toLowerCase(),
		`+4930${4_000_000 + i * 7919}`,
		`Firm${'abcdefghij'[i % 10]} GmbH`
	];
});
const valuesOf = (row: readonly string[]): ContactValues => Object.fromEntries(FIELDS.map((f, c) => [f, row[c] ?? '']));

it('DUP-2, CON-3: a model says of the first mobile and of the first swapped names what contacts in general say, not that they speak against a match', async () => {
	const table = similarTable(FIELDS, ROWS);
	const found = await findSimilar(table, { least: 0.05 }, go);
	const model = found!.model;
	const [row = []] = ROWS.slice(37);
	const stored = valuesOf(row);
	const weightOf = (typed: ContactValues, code: string): number | undefined =>
		explainSimilar(stored, typed, model).evidence.find((c) => c.code === code)?.weight;
	// The same number, by now known as a mobile.
	const mobile: ContactValues = { ...stored, email: 'other@mail.example', company: 'Elsewhere', phone1Type: 'mobile' };
	expect(weightOf(mobile, 'similarSameMobile')).toBeGreaterThan(3);
	const swapped: ContactValues = { ...stored, firstName: stored.lastName!, lastName: stored.firstName!, phone1: '' };
	expect(weightOf(swapped, 'similarSwappedNames')).toBeGreaterThan(3);
	expect(similarTo(mobile, similarIndex(table, model))[0]).toMatchObject({ record: 37 });
});
