import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import { planOf, PlanTally } from '#workers/pipeline/match/similar/plan';
import { explainSimilar, findSimilar } from '#workers/pipeline/match/similar/index';
import { go, similarTable } from './similar-table';

const kind = (field: FieldId, values: readonly string[]): string | undefined =>
	planOf(
		similarTable(
			['lastName', field],
			values.map((v, i) => [`Name${i}`, v])
		)
	)
		.find((p) => p.fields.includes(field))
		?.id.split(' ')[0];

describe('what a field of the user’s own is compared as (DUP-2)', () => {
	const numbers = Array.from({ length: 40 }, (_, i) => `AB ${100_000 + i * 7919} C`);
	it.each([
		'custom:ssn',
		'custom:nhs-number',
		'custom:nhsnumber',
		'custom:social-security-number',
		'custom:dni',
		'custom:passport-no'
	] as FieldId[])('DUP-2: %s is a number for life', (field) => {
		expect(kind(field, [...numbers, ...numbers.slice(0, 9)])).toBe('identifier');
	});
	it.each(['custom:addressnotes', 'custom:businessname', 'custom:businessnature', 'custom:enhstate'] as FieldId[])(
		'DUP-2: %s only has its letters in it',
		(field) => {
			expect(
				kind(
					field,
					Array.from({ length: 60 }, (_, i) => ['ring twice', 'side door', 'second floor'][i % 3]!)
				)
			).toBe('choice');
		}
	);
});

describe('columns of a short list (DUP-2)', () => {
	it('DUP-2: what all records have alike is not compared', () => {
		expect(kind('custom:created-by', ['Tom Rep', 'Tom Rep'])).toBeUndefined();
		expect(kind('custom:created-by', new Array<string>(40).fill('Tom Rep'))).toBeUndefined();
	});
	it('DUP-2: one value that comes twice among few is no number of a record’s own', () => {
		expect(kind('custom:rating', ['5', '5', '2', '3'])).toBe('choice');
		expect(kind('custom:amount', ['120.5', '120.5', '99.0'])).toBe('choice');
		expect(kind('custom:checked-in', ['2026-03-05 10:00', '2026-03-05 10:00', '2026-03-06 11:30'])).toBeUndefined();
		expect(kind('custom:member-no', ['K-100415', 'K-100415', 'K-100977', 'K-103310'])).toBe('reference');
		expect(kind('custom:birthday', ['1970-05-01', '1970-05-01', '1981-11-30'])).toBe('date');
	});
	it('DUP-2: two people with one given name are not one for who entered them and a box that both left unticked', async () => {
		const found = await findSimilar(
			similarTable(
				['firstName', 'lastName', 'company', 'email', 'custom:created-by', 'custom:locked', 'custom:modified'],
				[
					['Anna', 'Silva', 'Orion GmbH', 'anna.silva@orion.de', 'Tom Rep', 'false', '2026-03-05 10:00'],
					['Anna', 'Berg', 'Hafen AG', 'anna.berg@hafen.de', 'Tom Rep', 'false', '2026-03-05 10:00']
				]
			),
			{ least: 0.5 },
			go
		);
		expect(found?.pairs.probability).toHaveLength(0);
	});
});

it('DUP-2: addresses of dots alone are nobody’s: they don’t make two people one', async () => {
	const [fields, rows] = [
		['firstName', 'lastName', 'email', 'city'] as FieldId[],
		[
			['Anna', 'Berg', '.@gmail.com', 'Leeds'],
			['Carlos', 'Lindqvist', '..@googlemail.com', 'Porto']
		]
	];
	const found = await findSimilar(similarTable(fields, rows), { least: 0.01 }, go);
	expect([...(found?.pairs.probability ?? [])].filter((p) => p >= 0.5)).toEqual([]);
	const [left, right] = rows.map((r) => Object.fromEntries(fields.map((f, i) => [f, r[i]])));
	expect(explainSimilar(left!, right!, found!.model).evidence.filter((e) => e.weight > 0)).toEqual([]);
});

it.each([0.29, 0.31, 0.9])(
	'DUP-2: names that no longer matter change nothing of what is compared: %d of them begin with a given name',
	(share) => {
		const names = Array.from({ length: 5000 }, (_, i) => ((i * 7919) % 5000 < share * 5000 ? `Anna Xyqzt${i}` : `Zzqk${i} Xyqzt`));
		const planned = (most: number): unknown => {
			const tally = new PlanTally(most);
			for (let at = 0; at < names.length; at += 1000) tally.add(new Map([['fullName', names.slice(at, at + 1000)]]), 1000);
			return tally.plan();
		};
		expect(planned(names.length)).toEqual(planned(Infinity));
	}
);
