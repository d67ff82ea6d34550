import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BlobParts, TextFile, TextPieces } from '#workers/export/blob-parts';

const MB = 1 << 20;

describe('files as they are made', () => {
	it('FIL-5: bytes leave memory in batches, long before the file is whole', () => {
		const made: number[] = [];
		class Watched extends Blob {
			constructor(parts: BlobPart[], options?: BlobPropertyBag) {
				super(parts, options);
				made.push(this.size);
			}
		}
		vi.stubGlobal('Blob', Watched);
		try {
			const parts = new BlobParts();
			for (let i = 0; i < 40; i++) parts.put(new Uint8Array(MB));
			expect(made).toHaveLength(10);
			expect(Math.max(...made)).toBeLessThanOrEqual(5 * MB);
			expect(parts.blob('').size).toBe(40 * MB);
			made.length = 0;
			const text = new TextFile();
			for (let i = 0; i < 200_000; i++) text.add('a row of a list, as long as such rows are\r\n');
			expect(made.length).toBeGreaterThan(0);
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('FIL-6: whatever is added comes out in its order, as file and as pieces', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }),
				fc.integer({ min: 1, max: 9000 }),
				async (bits, times) => {
					const [file, pieces] = [new TextFile(), new TextPieces()];
					for (const bit of bits) {
						file.add(bit.repeat(times));
						pieces.add(bit.repeat(times));
					}
					const whole = bits.map((b) => b.repeat(times)).join('');
					expect(pieces.pieces.join('') === whole).toBe(true);
					const blob = file.blob('text/csv');
					// A mark at the beginning is part of the file, which text() drops.
					expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()) === whole).toBe(true);
					expect(blob.type).toBe('text/csv');
				}
			),
			{ numRuns: 30 }
		);
	});
});
