import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { Issue, Severity } from '#domain/imports/issue';
import { QualityTally } from '#workers/pipeline/quality/index';
import { Distinct } from '#workers/pipeline/quality/distinct';
import { hashText, last } from '#workers/pipeline/quality/hash';

const chunk = (columns: Partial<Record<FieldId, Column>>, from = 2): ContactChunk => {
	const map = new Map(Object.entries(columns) as [FieldId, Column][]);
	return { rowNumbers: Uint32Array.from({ length: [...map.values()][0]?.length ?? 0 }, (_, i) => from + i), columns: map };
};
const issue = (row: number, field: FieldId | null, severity: Severity = 'error'): Issue => ({
	row,
	field,
	severity,
	ruleId: 'r',
	code: 'c',
	category: 'Invalid Data Format',
	params: {},
	value: ''
});

describe('data quality', () => {
	it('VAL-7: completeness, validity and uniqueness by their definitions', () => {
		const tally = new QualityTally();
		tally.add(
			chunk({ email: ['a@x.de', 'b@x.de', 'A@x.de', null], company: ['Acme', null, '', 'Acme'], leadSource: ['f', 'f', 'f', 'f'] }),
			[issue(3, 'email'), issue(3, 'email', 'warning'), issue(2, 'company', 'info'), issue(5, 'email'), issue(4, null), issue(99, 'email')]
		);
		expect(tally.result(['email', 'company', 'city', 'email'])).toEqual({
			rows: 4,
			completeness: 5 / 12,
			validity: 4 / 5,
			uniqueness: 2 / 3,
			primaryKey: 'email',
			counts: { cells: 12, filled: 5, valid: 4, keyed: 3, unique: 2, keysExact: true },
			fields: [
				{ field: 'email', filled: 3, valid: 2, distinct: 3, distinctExact: true },
				{ field: 'company', filled: 2, valid: 2, distinct: 1, distinctExact: true },
				{ field: 'city', filled: 0, valid: 0, distinct: 0, distinctExact: true }
			],
			sources: []
		});
	});
	it('HIS-1: rows, rows with an error and filled cells by lead source, over chunks and over a checkpoint; a source of a few rows is not kept', () => {
		const sources = Array.from({ length: 24 }, (_, i) => (i < 14 ? 'Fair' : i < 20 ? 'Web' : i === 20 ? 'met through Ada' : null));
		const part = (from: number): ContactChunk =>
			chunk({ leadSource: sources, email: sources.map((_, i) => (i % 2 ? `a${i}@x.de` : '')), notes: sources.map(() => 'x') }, from);
		let tally = new QualityTally();
		tally.add(part(2), [
			issue(2, 'email'),
			issue(2, null),
			issue(3, 'email', 'warning'),
			issue(16, null),
			issue(25, null),
			issue(99, null)
		]);
		tally = QualityTally.from(structuredClone(tally.state()));
		tally.add(part(26), [issue(27, 'email')]);
		expect(tally.result(['email', 'leadSource']).sources).toEqual([
			{ source: 'Fair', rows: 28, failed: 2, filled: 42 },
			{ source: 'Web', rows: 12, failed: 1, filled: 18 }
		]);
		expect(new QualityTally().result(['email'])).not.toHaveProperty('sources');
		// A chunk too short to be stored by index counts like any other; a note in every row names no source, and no few rows of it do.
		const short = new QualityTally();
		short.add(chunk({ leadSource: Array.from({ length: 60 }, (_, i) => (i < 20 ? 'Fair' : `Stand ${i}`)) }), []);
		expect(short.result(['email']).sources).toEqual([{ source: 'Fair', rows: 20, failed: 0, filled: 0 }]);
		short.add(chunk({ leadSource: Array.from({ length: 600 }, (_, i) => (i % 2 ? 'Fair' : `met in hall ${i}`)) }), []);
		expect(short.result(['email']).sources).toEqual([]);
		expect(QualityTally.from(short.state()).result(['email']).sources).toEqual([]);
	});
	it('VAL-7: of nothing, nothing is wrong, and the counts say that there was nothing', () => {
		expect(new QualityTally().result(['email'])).toMatchObject({
			rows: 0,
			completeness: 1,
			validity: 1,
			uniqueness: 1,
			counts: { cells: 0, filled: 0, keyed: 0 }
		});
		const tally = new QualityTally();
		tally.add(chunk({ company: ['Acme'] }), []);
		expect(tally.result(['company'])).toMatchObject({ uniqueness: 1, counts: { keyed: 0, unique: 0 } });
	});
	it('VAL-7, MAP-7: another field may be the primary key', () => {
		const tally = new QualityTally({ primaryKey: 'accountId' });
		tally.add(chunk({ accountId: ['7', '7', '8'], email: ['a@x.de', 'a@x.de', 'a@x.de'] }), []);
		expect(tally.result(['accountId'])).toMatchObject({ primaryKey: 'accountId', uniqueness: 2 / 3 });
	});
	it('VAL-7: equal to plain counting, however the rows are cut into chunks, and over a checkpoint', () => {
		const value = fc.oneof(
			fc.constantFrom('a', 'b', 'A', 'ab', '__proto__', 'constructor', 'é'),
			fc.string({ maxLength: 3 }),
			fc.constant(null)
		);
		const row = fc.record({ email: value, city: value });
		fc.assert(
			fc.property(
				fc.array(row, { maxLength: 60 }),
				fc.array(
					fc.record({
						at: fc.nat(60),
						field: fc.constantFrom<FieldId>('email', 'city'),
						severity: fc.constantFrom<Severity>('error', 'warning', 'info')
					}),
					{ maxLength: 20 }
				),
				fc.nat(60),
				fc.boolean(),
				(rows, faults, cut, resume) => {
					let tally = new QualityTally();
					for (const [part, from] of [
						[rows.slice(0, cut), 0],
						[rows.slice(cut), Math.min(cut, rows.length)]
					] as const) {
						const issues = faults.filter((f) => f.at >= from && f.at < from + part.length).map((f) => issue(f.at + 2, f.field, f.severity));
						tally.add(chunk({ email: part.map((r) => r.email), city: part.map((r) => r.city) }, from + 2), issues);
						if (resume) tally = QualityTally.from(structuredClone(tally.state()));
					}
					const got = tally.result(['email', 'city']);
					for (const field of ['email', 'city'] as const) {
						const filled = rows.map((r) => r[field]).filter((v) => v !== null && v !== '');
						const bad = new Set(faults.filter((f) => f.severity !== 'info' && f.field === field && rows[f.at]?.[field]).map((f) => f.at));
						expect(got.fields.find((f) => f.field === field)).toEqual({
							field,
							filled: filled.length,
							valid: filled.length - bad.size,
							distinct: new Set(filled).size,
							distinctExact: true
						});
					}
					const keys = rows.map((r) => r.email).filter((v) => v);
					expect(got.counts).toMatchObject({ keyed: keys.length, unique: new Set(keys.map((k) => k!.toLowerCase())).size });
				}
			),
			{ numRuns: 300 }
		);
	});
});

describe('counting different values', () => {
	const counted = (n: number, limit: number, make: (i: number) => string) => {
		const distinct = new Distinct(limit);
		for (let i = 0; i < n; i++) {
			hashText(make(i));
			distinct.addAll(last);
			distinct.addAll(last);
		}
		return distinct;
	};
	it('VAL-7: exact up to the limit, then an estimate that says so', () => {
		expect([counted(4096, 4096, String).count(), counted(4096, 4096, String).exact]).toEqual([4096, true]);
		expect(counted(4097, 4096, String).exact).toBe(false);
		expect(counted(4097, 4096, String).count()).toBeGreaterThan(4096);
	});
	it.each([
		[5_000, 'numbers', (i: number) => String(i)],
		[50_000, 'addresses', (i: number) => `person${i}@company${i % 97}.com`],
		[300_000, 'phones', (i: number) => `+49170${1_000_000 + i * 7}`],
		[20_000, 'dates', (i: number) => new Date(i * 86_400_000).toISOString().slice(0, 10)]
	] as const)('VAL-7: %i different %s within 5 %', (n, _what, make) =>
		expect(Math.abs(counted(n, 4096, make).count() / n - 1)).toBeLessThan(0.05)
	);
	it('VAL-7: 200,000 keys that differ little have 200,000 hashes', () =>
		expect(counted(200_000, 1 << 20, (i) => `a${i}@b.de`).count()).toBe(200_000));
	it('VAL-7: the state is bounded: a full field is 36 KB, and less once it is an estimate', () => {
		const bytes = (d: Distinct) => (d.state().pairs?.byteLength ?? 0) + d.state().registers.byteLength;
		expect(bytes(counted(4096, 4096, String))).toBeLessThanOrEqual(36_864);
		expect(bytes(counted(100_000, 4096, String))).toBe(4096);
	});
});
