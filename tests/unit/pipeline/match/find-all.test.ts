import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactValues } from '#domain/chunk';
import { DUPLICATE_POLICIES, MATCH_FIELDS, MATCH_TYPES, type MatchKeys, type MatchTable, type MatchType } from '#domain/matching/match';
import {
	findAllPairs,
	findCandidatePairs,
	hashText,
	keySegment,
	KeyTable,
	matchKeys,
	planOutcomes,
	type RecordReader
} from '#workers/pipeline/match/index';
import { hashGroups } from '#workers/pipeline/match/hash-groups';
import { blockingRules } from '#workers/pipeline/match/blocking/index';
import { ALL, lines, tableOf } from './table';

const go = { pause: () => Promise.resolve(false) };

/** The keys of a table, in segments of `chunk` records, every hash put through `poor`. */
function keysOf(table: MatchTable, chunk: number, poor: (h: number) => number): KeyTable {
	const keys = new KeyTable();
	const first = table.storedCount + table.heldCount;
	const add = (from: number, to: number): void => {
		for (let at = from; at < to; at += chunk) {
			const end = Math.min(to, at + chunk);
			const columns = new Map(MATCH_FIELDS.map((f) => [f, table.columns[f].slice(at, end)]));
			const made = matchKeys(columns, end - at);
			const weak: MatchKeys = { email: made.email.map(poor), phones: made.phones.map(poor), nameCompany: made.nameCompany.map(poor) };
			const primary = table.keys && Uint32Array.from(table.keys.slice(at, end), (v) => poor(hashText((v ?? '').trim())));
			// Deleted contacts keep their keys until their chunk is written again: only its texts say that they are gone.
			keys.add(keySegment(weak, primary, at < table.storedCount ? null : Uint8Array.from(table.active.slice(at, end), (a) => 1 - a)));
		}
	};
	add(0, first);
	keys.beginRows();
	add(first, table.length);
	return keys;
}

/** Reads records of a table as the store does: only those that were prepared. `sizes` = records of each table. */
const reader = (table: MatchTable, sizes: number[] = [], prepared = new Set<number>()): RecordReader => ({
	async prepare(records, beat) {
		prepared.clear();
		for (const r of records) prepared.add(r);
		return (await beat(0.5)) || beat(1);
	},
	table(wanted) {
		sizes.push(wanted.length);
		const some = Array.from(wanted);
		expect(some.every((r) => prepared.has(r))).toBe(true);
		return {
			length: some.length,
			storedCount: some.filter((r) => r < table.storedCount + table.heldCount).length,
			heldCount: 0,
			primaryKey: table.primaryKey,
			columns: Object.fromEntries(MATCH_FIELDS.map((f) => [f, some.map((r) => table.columns[f][r] ?? null)])) as MatchTable['columns'],
			keys: table.keys && some.map((r) => table.keys?.[r] ?? null),
			refs: Uint32Array.from(some),
			active: Uint8Array.from(some, (r) => table.active[r] ?? 0)
		};
	}
});

const pool = (...v: string[]) => fc.option(fc.constantFrom(...v), { nil: undefined });
const anyone = fc
	.record({
		fullName: pool('Jane Doe', 'DOE, Jane', 'J. Doe', 'Bob Ray', 'Ann Lee', 'Ann Leigh', 'Łu Żak'),
		email: pool('a@x.com', 'A@X.com', 'b@x.com', 'c@gmail.com', 'd@y.com'),
		phone1: pool('+4930111222', '+4930333444', '030 111', '+525512345678', '+52 1 55 1234 5678'),
		phone2: pool('+4930111222', '+4930555666', '+4930333444', '+525512345678', '+5215512345678'),
		phone4: pool('+4930555666'),
		company: pool('Acme', 'Acme GmbH', 'Globex'),
		jobTitle: pool('CEO', 'CFO'),
		city: pool('Berlin', 'Paris'),
		accountId: pool('A1', 'A2', ' A1', 'a1')
	})
	.map((r) => Object.fromEntries(Object.entries(r).filter(([, v]) => v !== undefined)) as ContactValues);

/** Hashes that meet often: none, a few bits, all in one. */
const HASHES: readonly ((h: number) => number)[] = [
	(h) => h,
	(h) => (h === 0 ? 0 : 1 + (h % 3)),
	(h) => (h === 0 ? 0 : (h & 0xf0000001) >>> 0 || 1),
	(h) => (h === 0 ? 0 : 7)
];
const scene = fc.record({
	rows: fc.array(anyone, { maxLength: 90, size: 'max' }),
	stored: fc.array(anyone, { maxLength: 30 }),
	held: fc.array(anyone, { maxLength: 6 }),
	off: fc.array(fc.nat(80), { maxLength: 6 }),
	deleted: fc.array(fc.nat(29), { maxLength: 5 }),
	primaryKey: fc.constantFrom('email' as const, 'accountId' as const),
	chunk: fc.constantFrom(1, 3, 10, 1000),
	hash: fc.constantFrom(...HASHES),
	recordsABatch: fc.constantFrom(1, 4, 20, 10_000),
	enabled: fc.subarray([...MATCH_TYPES], { minLength: 0 }).map((t) => new Set<MatchType>(t))
});

describe('pairs of any number of records, from their keys', () => {
	it('DUP-1, DUP-7, MAP-7: the same pairs in the same order as with all texts in memory, whatever hashes meet and however large a batch is, and so the same outcomes by every policy', async () => {
		let [found, several] = [0, 0];
		await fc.assert(
			fc.asyncProperty(scene, async ({ rows, stored, held, off, deleted, primaryKey, chunk, hash, recordsABatch, enabled }) => {
				const table = tableOf(
					rows,
					stored,
					held,
					off.filter((i) => i < rows.length),
					primaryKey
				);
				for (const d of deleted) if (d < stored.length) table.active[d] = 0;
				const sizes: number[] = [];
				const wanted = findCandidatePairs(table, { enabled });
				const got = await findAllPairs(
					keysOf(table, chunk, hash),
					reader(table, sizes),
					{ enabled, recordsABatch, recordsPrepared: recordsABatch * 3 },
					go
				);
				expect(got && lines(got)).toEqual(lines(wanted));
				found += wanted.length;
				if (sizes.length > 1) several++;
				for (const policy of DUPLICATE_POLICIES) {
					const outcome = (pairs: typeof wanted) => planOutcomes(table, pairs, policy, new Uint8Array(pairs.length)).outcome;
					expect(outcome(got ?? wanted)).toEqual(outcome(wanted));
				}
			}),
			{ numRuns: 150 }
		);
		expect(found).toBeGreaterThan(2000);
		expect(several).toBeGreaterThan(20);
	});

	it('DUP-1: who was stored when only the form that is written had a key is found by the other, too', async () => {
		const table = tableOf(
			[{ phone1: '+525512345678' }, { phone1: '+5215598765432' }],
			[{ phone1: '+5215512345678' }, { phone1: '+525598765432' }]
		);
		const keys = keysOf(table, 1, (h) => h);
		for (const stored of keys.segments.slice(0, 2)) stored.phones[1] = 0;
		const found = await findAllPairs(keys, reader(table), { enabled: ALL, recordsABatch: 1 }, go);
		expect(found && lines(found)).toEqual([expect.stringMatching(/^0-2 phone/), expect.stringMatching(/^1-3 phone/)]);
	});

	const crowd = fc.record({
		rows: fc.array(
			fc.record({
				fullName: fc.constantFrom(
					'Jane Doe',
					'J. Doe',
					'Bob Ray',
					'Ann Lee',
					'Ann Leigh',
					'Anne Lee',
					'Bo Ray',
					'Cy Fox',
					'Di Fox',
					'Ed Ash'
				),
				email: fc.constantFrom('a@x.com', 'b@x.com', 'c@x.com', ''),
				phone1: fc.constantFrom('+4930111222', '+4930111222', '+4930111222', '+4930333444'),
				phone3: fc.constantFrom('', '', '+4930333444', '+4930111222'),
				company: fc.constantFrom('Acme', 'Globex', ''),
				jobTitle: fc.constantFrom('CEO', 'CFO', '')
			}),
			{ minLength: 100, maxLength: 260, size: 'max' }
		),
		stored: fc.nat(90),
		recordsABatch: fc.constantFrom(5, 30, 70),
		hash: fc.constantFrom(...HASHES),
		primaryKey: fc.constantFrom('email' as const, 'jobTitle' as const),
		enabled: fc.constantFrom(ALL, new Set<MatchType>(['phone', 'nameCompany']))
	});

	it('FIL-5, DUP-1: blocks of more records than are held at once give the same pairs, too', async () => {
		let phones = 0;
		await fc.assert(
			fc.asyncProperty(crowd, async ({ rows, stored, recordsABatch, hash, primaryKey, enabled }) => {
				const table = tableOf(rows.slice(stored), rows.slice(0, stored), [], [3, 50], primaryKey);
				const sizes: number[] = [];
				const wanted = findCandidatePairs(table, { enabled });
				const got = await findAllPairs(
					keysOf(table, 40, hash),
					reader(table, sizes),
					{ enabled, recordsABatch, recordsPrepared: recordsABatch * 2 },
					go
				);
				expect(got && lines(got)).toEqual(lines(wanted));
				// A job is a batch with at most what it looks around: the neighbours at both ends, or the first members and a row with who
				// is there by its name; small blocks are whole.
				expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.max(64, recordsABatch + 24));
				phones += wanted.type.filter((t) => t === MATCH_TYPES.indexOf('phone')).length;
			}),
			{ numRuns: 60 }
		);
		expect(phones).toBeGreaterThan(5000);
	});

	it('FIL-5: a block of several runs of sorting is in the same order', async () => {
		const rows = Array.from({ length: 20_000 }, (_, i): ContactValues => ({
			fullName: `P${(i * 7919) % 9001} Q`,
			email: `p${i}@x.com`,
			phone1: '+4930111222',
			company: `Firm ${(i * 31) % 17}`
		}));
		const table = tableOf(rows);
		const got = await findAllPairs(
			keysOf(table, 1000, (h) => h),
			reader(table),
			{ enabled: ALL, recordsABatch: 6000 },
			go
		);
		expect(got && lines(got)).toEqual(lines(findCandidatePairs(table, { enabled: ALL })));
	});

	it('FIL-5: texts are read only of records that share a key with another one, in batches of the size asked for', async () => {
		const rows = Array.from({ length: 5000 }, (_, i): ContactValues => ({
			fullName: `P${i} Q${i}`,
			email: `p${i % 4800}@x.com`,
			phone1: `+49301${String(100_000 + i)}`,
			company: `Firm ${i}`
		}));
		const table = tableOf(rows);
		const sizes: number[] = [];
		const pairs = await findAllPairs(
			keysOf(table, 1000, (h) => h),
			reader(table, sizes),
			{ enabled: ALL, recordsABatch: 100 },
			go
		);
		expect(pairs?.length).toBe(200);
		const read = sizes.reduce((a, b) => a + b, 0);
		expect(read).toBeGreaterThanOrEqual(400);
		expect(read).toBeLessThan(1200);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
	});

	it('FIL-5: one value that nearly all records share is grouped in the time of any other', () => {
		const n = 200_000;
		const keys = new KeyTable();
		keys.beginRows();
		const hashes = (of: (i: number) => number): Uint32Array => Uint32Array.from({ length: n }, (_, i) => of(i));
		// Two values whose hashes begin alike take turns, the worst there is for sorting by insertion.
		keys.add(
			keySegment({ email: hashes((i) => (i % 2 ? 0x80000001 : 0x80000002)), phones: new Uint32Array(n * 5), nameCompany: hashes(() => 5) })
		);
		for (const [id, groups, first] of [
			['email', 2, [0, 2, 4]],
			['nameCompany', 1, [0, 1, 2]]
		] as const) {
			const steps = hashGroups(keys, blockingRules.get(id)!);
			let step = steps.next();
			while (!step.done) step = steps.next();
			expect(step.value.length).toBe(groups);
			const last = step.value.ids.subarray(step.value.starts[groups - 1]);
			expect([...last.subarray(0, 3)]).toEqual(first);
			expect(step.value.ids.length).toBe(n);
		}
	});

	it('IMP-6: progress only grows and ends at the whole, the counts of the last report are those of the pairs, and stopping gives nothing', async () => {
		const rows = Array.from({ length: 9000 }, (_, i): ContactValues => ({
			fullName: 'Jane Doe',
			email: `p${i % 8000}@x.com`,
			company: 'Acme'
		}));
		const table = tableOf(rows);
		const keys = keysOf(table, 1000, (h) => h);
		const seen: number[] = [];
		let last = 0;
		const pairs = await findAllPairs(
			keys,
			reader(table),
			{ enabled: ALL, recordsABatch: 2000 },
			{
				...go,
				onProgress: (done, c) => {
					seen.push(done);
					last = c.exact + c.email + c.phone + c.nameCompany;
				}
			}
		);
		for (let i = 1; i < seen.length; i++) expect(seen[i]).toBeGreaterThanOrEqual(seen[i - 1] ?? 0);
		expect(seen.at(-1)).toBe(1);
		expect(last).toBe(pairs?.length);
		let steps = 0;
		expect(await findAllPairs(keys, reader(table), { enabled: ALL }, { pause: () => Promise.resolve(++steps > 30) })).toBeNull();
	});
});
