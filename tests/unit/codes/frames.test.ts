import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, FrameReader, FrameWriter, fromBase45, toBase45 } from '#workers/codes/frames';

const bytesOf = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => (i * 31 + (i >> 5)) & 255);
const seeds = { numRuns: 40, seed: Number(process.env.MUSTER_SEED ?? 1) };

describe('bytes as a row of codes (CAP-2, hand-over)', () => {
	it('CAP-2: Base45 is that of RFC 9285, and whatever goes in comes out', () => {
		expect(toBase45(new TextEncoder().encode('Hello!!'))).toBe('%69 VD92EX0');
		expect(new TextDecoder().decode(fromBase45('QED8WEX0') ?? new Uint8Array())).toBe('ietf!');
		expect([fromBase45('GGW5'), fromBase45(':::'), fromBase45('ab')]).toEqual([null, null, null]);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(fromBase45(toBase45(bytes))).toEqual(bytes);
			}),
			seeds
		);
	});

	it('CAP-2: frames in any order, doubled and with gaps give the bytes, and nothing else does', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 70 }), fc.integer(), (length, lostPercent, start) => {
				const bytes = bytesOf(length);
				const writer = new FrameWriter(bytes, 100);
				const reader = new FrameReader();
				let state = start >>> 0;
				const dice = (): number => {
					state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
					return state / 2 ** 32;
				};
				let shown = 0;
				for (; reader.bytes() === null && shown < 20 * writer.count + 400; shown++) {
					const text = writer.frame(shown);
					if (dice() * 100 < lostPercent) continue;
					expect(reader.take(text)).toBe(true);
					if (dice() < 0.2) reader.take(text);
				}
				expect(reader.bytes()).toEqual(bytes);
				expect(reader.progress).toEqual({ have: writer.count, count: writer.count });
			}),
			seeds
		);
	});

	it('CAP-2: a reader who missed the first round needs few frames more than there are blocks', () => {
		const writer = new FrameWriter(bytesOf(20_000), 280);
		const reader = new FrameReader();
		for (let n = 0; n < writer.count; n++) if (n % 3 !== 0) reader.take(writer.frame(n));
		let more = 0;
		while (reader.bytes() === null && more < 400) reader.take(writer.frame(writer.count + more++));
		expect(reader.bytes()).toEqual(bytesOf(20_000));
		expect(more).toBeLessThan(2 * writer.count);
	});

	it('CAP-2: a camera that is held up when the first round is over, or far later, gets everything soon', () => {
		for (let count = 1; count <= 60; count++)
			for (const from of [count, count + 1, 3 * count, 70_000]) {
				const writer = new FrameWriter(bytesOf(count * 100), 100);
				const reader = new FrameReader();
				let shown = 0;
				while (reader.bytes() === null && shown < 3 * count + 10) reader.take(writer.frame(from + shown++));
				expect(reader.bytes(), `${count} blocks from frame ${from} on`).toEqual(bytesOf(count * 100));
			}
	});

	it('CAP-2: damaged frames, frames of other bytes and other codes are left aside', () => {
		const writer = new FrameWriter(bytesOf(500), 100);
		const reader = new FrameReader();
		expect(reader.take(writer.frame(0))).toBe(true);
		const damaged = writer.frame(1);
		expect(reader.take(damaged.slice(0, 30) + (damaged[30] === 'A' ? 'B' : 'A') + damaged.slice(31))).toBe(false);
		expect(reader.take(new FrameWriter(bytesOf(501), 100).frame(1))).toBe(false);
		expect(reader.take('https://example.com')).toBe(false);
		expect(reader.progress).toEqual({ have: 1, count: 5 });
		expect(blocksOf(3, 5)).toEqual([3]);
		for (let n = 5; n < 200; n++) {
			const b = blocksOf(n, 5);
			expect(new Set(b).size).toBe(b.length);
			expect(b.every((x) => x < 5)).toBe(true);
		}
	});
});
