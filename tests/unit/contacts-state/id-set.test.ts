import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdSet } from '#domain/basics/id-set';
import { effort } from '../../support/effort';
import { bitsOf } from '../../support/id-bits';

const id = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 0xffffffff }));

describe('IdSet', () => {
	it('CON-1: holds exactly what a Set of numbers holds, whatever is put in and taken out', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(id, fc.boolean()), { maxLength: 200 }), fc.array(id, { maxLength: 50 }), (steps, others) => {
				const mine = new IdSet();
				const plain = new Set<number>();
				for (const [n, inside] of steps) {
					mine.set(n, inside);
					if (inside) plain.add(n);
					else plain.delete(n);
				}
				expect(mine.size).toBe(plain.size);
				for (const n of [...steps.map(([s]) => s), ...others]) expect(mine.has(n)).toBe(plain.has(n));
			})
		);
	});

	it('CON-1: many at once come in, go out, are counted and kept as one by one', () => {
		const some = fc.uniqueArray(id, { maxLength: 100 });
		fc.assert(
			fc.property(some, fc.array(fc.tuple(fc.constantFrom('in', 'out', 'keep'), some), { maxLength: 6 }), some, (first, steps, asked) => {
				const mine = new IdSet();
				mine.setAll(first, true);
				let plain = new Set(first);
				for (const [what, ids] of steps) {
					const bits = bitsOf(ids);
					if (what === 'keep') mine.keepOnly(bits);
					else mine.setBits(bits, what === 'in');
					if (what === 'keep') plain = new Set(ids.filter((n) => plain.has(n)));
					else plain = new Set(what === 'in' ? [...plain, ...ids] : [...plain].filter((n) => !ids.includes(n)));
				}
				const there = asked.filter((n) => plain.has(n));
				expect(mine.size).toBe(plain.size);
				expect(mine.countOf(bitsOf(asked))).toBe(there.length);
				expect([...mine.pick(Uint32Array.from(asked))]).toEqual(there);
				expect([...mine.pick(Uint32Array.from(plain))]).toEqual([...plain]);
			})
		);
	});

	it('CON-1: picks the chosen ids in the order that is given, without those that are gone', () => {
		const set = new IdSet();
		set.setAll([1024, 1025, 3077, 0xffffffff], true);
		set.set(1025, false);
		expect([...set.pick(Uint32Array.of(0xffffffff, 7, 1025, 1024))]).toEqual([0xffffffff, 1024]);
		set.clear();
		expect(set.size).toBe(0);
		expect(set.pick(Uint32Array.of(1024)).length).toBe(0);
	});

	it('CON-1: chooses a million contacts within a second', () => {
		const ids = Uint32Array.from({ length: 1_000_000 }, (_, i) => Math.floor(i / 1000) * 1024 + (i % 1000));
		const set = new IdSet();
		let picked: Uint32Array = new Uint32Array();
		const ms = effort(() => {
			set.setAll(ids, true);
			picked = set.pick(ids);
		});
		expect(ms).toBeLessThan(1000);
		expect(set.size).toBe(1_000_000);
		expect(picked.length).toBe(1_000_000);
	});
});
