import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldId } from '#domain/fields';
import type { MatchModel } from '#domain/matching/match';
import type { FieldStrength } from '#domain/matching/match-rules';
import { similarMessages } from '#domain/messages/similar';
import {
	explainSimilar,
	findSimilar,
	matchAnswer,
	similarIndex,
	similarTo,
	type SimilarFound
} from '#workers/pipeline/match/similar/index';
import { candidates } from '#workers/pipeline/match/similar/blocks';
import { sortedByKey } from '#workers/pipeline/match/similar/radix';
import { planOf } from '#workers/pipeline/match/similar/plan';
import { Records } from '#workers/pipeline/match/similar/records';
import { generatePeople } from '../../../../../tools/people/generate.mjs';
import { go, groups, named, similarTable } from './similar-table';
import { LONG } from '../../../../support/long';

const FIELDS: FieldId[] = [
	'firstName',
	'lastName',
	'email',
	'phone1',
	'phone2',
	'company',
	'jobTitle',
	'street',
	'postalCode',
	'city',
	'country'
];
const people = (n: number, seed: number): string[][] => generatePeople({ people: n, seed }).rows;
const find = async (rows: readonly (readonly string[])[], firstRow = 0, model: MatchModel | null = null): Promise<SimilarFound> =>
	(await findSimilar(similarTable(FIELDS, rows, firstRow), { least: 0.05, model }, go)) as SimilarFound;
const valuesOf = (row: readonly string[]) => Object.fromEntries(FIELDS.flatMap((f, c) => (row[c] ? [[f, row[c]]] : [])));

describe('DUP-2: laws of similar matches', () => {
	it('the order of the rows changes nothing', async () => {
		const rows = people(160, 3);
		const usual = await find(rows);
		const backwards = await find([...rows].reverse());
		const last = rows.length - 1;
		expect(usual.pairs.length).toBeGreaterThan(20);
		expect(named(backwards, (i) => String(last - i))).toEqual(named(usual, String));
		expect(groups(backwards, (i) => String(last - i))).toEqual(groups(usual, String));
	});

	it('how often it rests changes nothing, and stopping it gives no half result', async () => {
		const rows = people(120, 4);
		let rests = 0;
		const patient = await findSimilar(
			similarTable(FIELDS, rows),
			{ least: 0.05 },
			{
				pause: async () => {
					rests++;
					await Promise.resolve();
					return false;
				}
			}
		);
		expect(rests).toBeGreaterThan(3);
		expect(named(patient as SimilarFound, String)).toEqual(named(await find(rows), String));
		for (const at of [1, 2, Math.floor(rests / 2)]) {
			let n = 0;
			expect(await findSimilar(similarTable(FIELDS, rows), { least: 0.05 }, { pause: () => Promise.resolve(++n >= at) })).toBeNull();
		}
	});

	it('a pair is as likely either way round, and its explanation adds up to its probability', async () => {
		const rows = people(150, 5);
		const { model, pairs } = await find(rows);
		for (let p = 0; p < pairs.length; p++) {
			const [a, b] = [valuesOf(rows[pairs.left[p] ?? 0] ?? []), valuesOf(rows[pairs.right[p] ?? 0] ?? [])];
			const one = explainSimilar(a, b, model);
			const other = explainSimilar(b, a, model);
			expect(one.probability).toBeCloseTo(other.probability, 9);
			expect(one.probability).toBeCloseTo(pairs.probability[p] ?? 0, 4);
			const bits = one.evidence.reduce((sum, e) => sum + e.weight, 0);
			expect(1 / (1 + 2 ** -bits)).toBeCloseTo(one.probability, 1);
			for (const line of [...one.evidence, ...one.against]) expect(Object.keys(similarMessages)).toContain(line.code);
		}
	});

	it('the same file once more finds each row again, and joins no others', async () => {
		const rows = people(120, 6);
		const once = await find(rows);
		const twice = await find([...rows, ...rows], rows.length, once.model);
		const again = new Set(named(twice, (i) => String(i % rows.length)).map((l) => l.split(' ').slice(0, 3).join(' ')));
		for (let i = 0; i < rows.length; i++) expect(twice.clusters[rows.length + i]).toBe(twice.clusters[i]);
		expect(again.size).toBeGreaterThanOrEqual(rows.length);
	});

	it('a model is plain data: stored and read back it gives the same pairs', async () => {
		const rows = people(140, 7);
		const { model } = await find(rows);
		const kept = JSON.parse(JSON.stringify(model)) as MatchModel;
		expect(named(await find(rows, 0, kept), String)).toEqual(named(await find(rows, 0, model), String));
	});

	it('blocking finds what comparing all finds, of what is likely', () => {
		const rows = people(1300, 8);
		const table = similarTable(FIELDS, rows);
		const records = new Records(planOf(table), table.length);
		records.readRows(table, 0, table.length);
		const steps = candidates(records, table.length, 0, table.active, false, false);
		let step = steps.next();
		while (!step.done) step = steps.next();
		const found = new Set(Array.from({ length: step.value.length }, (_, p) => `${step.value?.left[p]}/${step.value?.right[p]}`));
		const { tagged } = generatePeople({ people: 1300, seed: 8 });
		const missed = tagged.filter(
			(t: { same: boolean; left: number; right: number }) =>
				t.same && !found.has(`${Math.min(t.left, t.right)}/${Math.max(t.left, t.right)}`)
		);
		expect(missed.length).toBeLessThanOrEqual(tagged.length * 0.005);
		expect(found.size).toBeLessThan((table.length * table.length) / 40);
	});

	it('DUP-8: what a person said are two is never one', async () => {
		const rows = people(120, 9);
		const usual = await find(rows);
		const p = usual.pairs.probability.findIndex((x) => x > 0.99);
		const [left, right] = [usual.pairs.left[p] ?? 0, usual.pairs.right[p] ?? 0];
		const parted = (await findSimilar(
			similarTable(FIELDS, rows),
			{ least: 0.05, apart: (a, b) => a === left && b === right },
			go
		)) as SimilarFound;
		expect(usual.clusters[right]).toBe(usual.clusters[left]);
		expect(parted.clusters[right]).not.toBe(parted.clusters[left]);
		expect(named(parted, String)).not.toContain(
			named(usual, String).find((l) => l.startsWith([String(left), String(right)].sort().join(' = ')))
		);
	});

	it('DUP-3: answers move the probabilities the way they were given', async () => {
		const rows = people(150, 10);
		const { model, pairs } = await find(rows);
		const asked = Array.from(
			{ length: Math.min(12, pairs.length) },
			(_, p) => [rows[pairs.left[p] ?? 0] ?? [], rows[pairs.right[p] ?? 0] ?? []] as const
		);
		const answered = async (same: boolean): Promise<number> => {
			const answers = asked.map(([a, b]) => matchAnswer(valuesOf(a), valuesOf(b), same, model));
			const found = (await findSimilar(similarTable(FIELDS, rows), { least: 0, answers }, go)) as SimilarFound;
			expect(found.model.learned).toBe('answers');
			return found.pairs.probability.reduce((a, b) => a + b, 0);
		};
		expect(await answered(true)).toBeGreaterThan(await answered(false));
	});

	it('no pair is given up on the way that its model calls likely', async () => {
		const rows = people(60, 15);
		const { model, pairs } = await find(rows);
		const found = new Set(Array.from({ length: pairs.length }, (_, p) => `${pairs.left[p]}/${pairs.right[p]}`));
		let likely = 0;
		for (let right = 1; right < rows.length; right++)
			for (let left = 0; left < right; left++) {
				if (explainSimilar(valuesOf(rows[left]!), valuesOf(rows[right]!), model).probability < 0.06) continue;
				likely++;
				expect(found, `${rows[left]!.join()} and ${rows[right]!.join()}`).toContain(`${left}/${right}`);
			}
		expect(likely).toBeGreaterThan(6);
	});

	it('rows beside stored contacts are compared with all that they would be if everything were new', async () => {
		const rows = people(1700, 16);
		const table = similarTable(FIELDS, rows);
		const records = new Records(planOf(table), table.length);
		records.readRows(table, 0, table.length);
		const among = (firstRow: number): Set<string> => {
			const steps = candidates(records, table.length, firstRow, table.active, false, false);
			let step = steps.next();
			while (!step.done) step = steps.next();
			const found = new Set(Array.from({ length: step.value.length }, (_, p) => `${step.value?.left[p]}/${step.value?.right[p]}`));
			expect(found.size).toBe(step.value.length);
			for (let p = 0; p < step.value.length; p++) expect(step.value.left[p]).toBeLessThan(step.value.right[p]!);
			return found;
		};
		const first = rows.length - 200;
		const beside = among(first);
		const all = [...among(0)].filter((p) => Number(p.split('/')[1]) >= first);
		expect(all.length).toBeGreaterThan(200);
		expect(all.filter((p) => !beside.has(p))).toEqual([]);
	});

	it('keys come into order with what goes with them, equal ones as they came', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.nat(9), fc.nat(0xffffffff)), { maxLength: 300 }), (list) => {
				const sorted = sortedByKey(Uint32Array.from(list), Uint32Array.from(list.keys()), list.length);
				const usual = list.map((key, i) => [key, i] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
				expect([...sorted.keys].map((key, i) => [key, sorted.items[i]])).toEqual(usual);
			}),
			{ numRuns: LONG ? 40 : 16 }
		);
	});

	it('DUP-3: what counts less, more or not at all shows in the evidence and in the probability', async () => {
		const rows = people(150, 14);
		const { model, pairs } = await find(rows);
		// A title is as usual among colleagues and namesakes as among strangers, so that its weight stands for itself.
		const p = pairs.probability.findIndex(
			(_, k) => rows[pairs.left[k]!]![6] !== '' && rows[pairs.left[k]!]![6] === rows[pairs.right[k]!]![6]
		);
		const [a, b] = [valuesOf(rows[pairs.left[p]!]!), valuesOf(rows[pairs.right[p]!]!)];
		const title = (jobTitle?: FieldStrength) =>
			explainSimilar(a, b, jobTitle ? { ...model, fields: { jobTitle } } : model).evidence.find((l) => l.field === 'jobTitle');
		const usual = title()!;
		expect(usual.weight).toBeGreaterThan(0.1);
		expect(usual.strength).toBeUndefined();
		for (const [strength, factor] of [
			['more', 1.5],
			['less', 0.5]
		] as const) {
			expect(title(strength)).toMatchObject({ strength, code: usual.code });
			expect(title(strength)!.weight).toBeCloseTo(factor * usual.weight, 6);
		}
		expect(title('off')).toBeUndefined();
		const found = (await findSimilar(
			similarTable(FIELDS, rows),
			{ least: 0.05, fields: { company: 'off', phone: 'less' } },
			go
		)) as SimilarFound;
		expect(found.model.comparisons.map((c) => c.id)).not.toContain('company');
		for (let k = 0; k < Math.min(20, found.pairs.length); k++) {
			const [left, right] = [valuesOf(rows[found.pairs.left[k]!]!), valuesOf(rows[found.pairs.right[k]!]!)];
			expect(explainSimilar(left, right, found.model).probability).toBeCloseTo(found.pairs.probability[k]!, 4);
		}
	});

	it('IMP-13: one contact while it is typed finds what the list finds', async () => {
		const rows = people(300, 12);
		const { model, pairs } = await find(rows);
		const index = similarIndex(similarTable(FIELDS, rows), model);
		let [found, all] = [0, 0];
		for (let p = 0; p < pairs.length; p++) {
			if ((pairs.probability[p] ?? 0) < 0.6) continue;
			all++;
			const hits = similarTo(valuesOf(rows[pairs.left[p] ?? 0] ?? []), index);
			expect(hits[0]?.probability).toBeGreaterThan(0.9);
			if (hits.some((h) => h.record === pairs.right[p])) found++;
		}
		expect(found / all).toBeGreaterThan(0.97);
		expect(similarTo({ firstName: 'Qwrtz', lastName: 'Xyzzyx', email: 'qwrtz@nowhere-at-all.example' }, index)).toEqual([]);
	});

	it('two lists without twins are matched one to one', async () => {
		const rows = people(100, 13).filter((r) => r[0] !== '');
		const second = rows.map((r) => [r[0] ?? '', r[1] ?? '', '', r[3] ?? '', r[4] ?? '', ...r.slice(5)]);
		const found = (await findSimilar(
			similarTable(FIELDS, [...rows, ...second], rows.length),
			{ least: 0.5, oneToOne: true },
			go
		)) as SimilarFound;
		expect(new Set(found.pairs.left).size).toBe(found.pairs.length);
		expect(new Set(found.pairs.right).size).toBe(found.pairs.length);
		for (const left of found.pairs.left) expect(left).toBeLessThan(rows.length);
	});

	it('hostile and blank cells are compared like any other', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.array(
						fc.oneof(
							fc.constant(''),
							fc.string({ unit: 'grapheme', maxLength: 12 }),
							fc.constantFrom('Jr', '@', 'a@b', '+1', '0', '=1+1', '　')
						),
						{ minLength: FIELDS.length, maxLength: FIELDS.length }
					),
					{ maxLength: 12 }
				),
				async (rows) => {
					const { pairs, clusters } = await find(rows);
					for (let p = 0; p < pairs.length; p++) expect(pairs.probability[p]).toBeGreaterThanOrEqual(0.05);
					clusters.forEach((c, i) => expect(c).toBeLessThanOrEqual(i));
				}
			),
			{ numRuns: LONG ? 25 : 10 }
		);
	});
});
