import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decoderOf } from '#workers/pipeline/parse/encoding/decoder';
import { detectEncoding } from '#workers/pipeline/parse/encoding/detect';
import { repairDoubleEncoding } from '#workers/pipeline/parse/double-encoding';
import { fixture, inspected, memory, readAll } from './source';

/** Short contact files of three rows in twenty encodings, base64. */
const samples = JSON.parse(readFileSync(new URL('../../../fixtures/files/encodings.json', import.meta.url), 'utf8')) as Record<
	string,
	string[]
>;
const cases = Object.entries(samples).flatMap(([encoding, list]) =>
	list.map((b64) => [encoding, Uint8Array.from(Buffer.from(b64, 'base64'))] as const)
);
const text = (encoding: string, bytes: Uint8Array) => decoderOf(encoding)?.decode(bytes) ?? '';

describe('encoding', () => {
	it.each([
		['utf8-bom.csv', 'utf-8'],
		['utf16le-bom.csv', 'utf-16le'],
		['utf16be-bom.csv', 'utf-16be'],
		['utf16le-plain.csv', 'utf-16le'],
		['plain.csv', 'utf-8'],
		['damaged-utf8.csv', 'utf-8']
	])('FIL-1: %s is %s', async (file, encoding) => {
		const seen = await inspected(fixture(file));
		expect(seen.read.encoding).toBe(encoding);
		expect(seen.headers[0]).toBe('Name');
		expect((await readAll(fixture(file))).rows[0]?.[0]).not.toContain('\ufeff');
	});

	it('FIL-1: of short files in twenty encodings nine in ten are read right, and the right one is always offered', async () => {
		let right = 0;
		for (const [encoding, bytes] of cases) {
			const guess = await detectEncoding(memory(bytes), bytes);
			if (text(guess.encoding, bytes) === text(encoding, bytes)) right++;
			expect(
				guess.candidates.map((c) => text(c, bytes)),
				encoding
			).toContain(text(encoding, bytes));
			expect(guess.confidence).toBeGreaterThan(0.25);
		}
		expect(right / cases.length).toBeGreaterThanOrEqual(0.9);
	});

	it('FIL-1: one accent after 300 KB of plain text decides the encoding of the whole file', async () => {
		const plain = 'Name,Email\n' + 'Ana Silva,ana@nordlicht.example\n'.repeat(12_000);
		const bytes = Uint8Array.from(Buffer.from(plain + 'Jürgen Müller,j@hafen.example\nZoë Groß,z@hafen.example\n', 'latin1'));
		const { rows } = await readAll(memory(bytes));
		expect(rows.at(-2)?.[0]).toBe('Jürgen Müller');
	});

	it('FIL-1: text that was decoded twice is recognised', () => {
		expect(repairDoubleEncoding('MÃ¼ller')).toBe('Müller');
		expect(repairDoubleEncoding('Oâ€™Neill')).toBe('O’Neill');
		for (const fine of ['Müller', 'São Paulo', 'Ana', '東京', 'NÃO']) expect(repairDoubleEncoding(fine)).toBeNull();
	});
});
