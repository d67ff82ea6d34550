import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, inPieces, type Steps } from '#workers/query/in-pieces';
import { byRank, numberRanks } from '#workers/query/number-order';
import { orderByText } from '#workers/query/text-order';

/** Indices in the order of texts, code unit by code unit, those alike as they were. */
const plain = (texts: readonly string[]): number[] =>
	texts.map((_, k) => k).sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a]! > texts[b]! ? 1 : a - b));

function ordered(texts: readonly string[]): number[] {
	const items = Uint32Array.from(texts, (_, k) => k);
	atOnce(orderByText(items, texts));
	return [...items];
}

describe('CON-1: the order of texts', () => {
	it('is that of their code units and keeps those alike as they were', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00ef'), maxLength: 12 }), { maxLength: 200 }), (texts) => {
				expect(ordered(texts)).toEqual(plain(texts));
			})
		);
	});

	it('is the same where so many are alike in the beginning that they are dealt out first', () => {
		const ends = ['', 'a', 'ab', 'abc', 'b', 'zz9'];
		const texts = Array.from({ length: 140_000 }, (_, k) => {
			const mixed = (k * 48_271) % 139_999;
			return k % 1000 === 0 ? '' : `info${ends[mixed % 6]}${mixed % 3 === 0 ? '' : (mixed % 9973).toString(36)}`;
		});
		expect(ordered(texts)).toEqual(plain(texts));
	});
});

describe('CON-1: the order of numbers', () => {
	it('is theirs, keeps those alike as they were, and turns but for what has no rank', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 100 }), (numbers) => {
				const { ranks, kinds } = atOnce(numberRanks(Float64Array.from(numbers)));
				expect(kinds).toBe(new Set(numbers).size);
				const items = Uint32Array.from([...numbers, 0], (_, k) => k);
				const sort = (direction: 'asc' | 'desc'): number[] => [...atOnce(byRank(items, Uint32Array.of(...ranks, kinds), kinds, direction))];
				const up = numbers.map((_, k) => k).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
				const down = numbers.map((_, k) => k).sort((a, b) => numbers[b]! - numbers[a]! || a - b);
				expect(sort('asc')).toEqual([...up, numbers.length]);
				expect(sort('desc')).toEqual([...down, numbers.length]);
			})
		);
	});
});

describe('CON-1: an order that takes long', () => {
	it('lets in who asks meanwhile', async () => {
		let answered = false;
		function* endless(): Steps<string> {
			while (!answered) yield;
			return 'made';
		}
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			answered = true;
		};
		port2.postMessage('a page');
		expect(await inPieces(endless())).toBe('made');
	});
});
