import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoderOf, type TextReader } from '#workers/pipeline/parse/encoding/decoder';
import { detectEncoding } from '#workers/pipeline/parse/encoding/detect';
import { mixedLabel } from '#workers/pipeline/parse/encoding/mixed';
import { encode } from '../../../support/encode';
import '../../../support/seed';
import { fixture, inspected, memory, readAll } from './source';

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));
const bytes = (text: string, encoding: string): Uint8Array => encode(text, encoding) as Uint8Array;
const detect = (b: Uint8Array) => detectEncoding(memory(b), b);

const western = 'Jürgen;Köln\nAnaïs;Orléans\nSøren;Tromsø\nÅse;Malmö\n';
const russian = 'Юрий;Москва\nЖанна;Тверь\nПётр;Псков\nЗоя;Уфа\n';
/** UTF-8 above, windows-1252 below. */
const mixedFile = join(bytes(`Name;City\n${western.repeat(2)}`, 'utf-8'), bytes('René;Liège\nFrançois;Genève\n', 'windows-1252'));

describe('mixed encodings', () => {
	it('FIL-4: UTF-8 lines and windows-1252 lines in one file are noticed, and what both are written in', async () => {
		const guess = await detect(mixedFile);
		expect(guess).toMatchObject({ encoding: 'utf-8', mixed: 'utf-8+windows-1252' });
		expect(guess.ranked[0]?.encoding).toBe('utf-8');
		expect(guess.ranked.map((r) => r.encoding)).toContain('windows-1252');
	});

	it('FIL-4: where most lines are in the older encoding that goes first, and the file counts as mixed all the same', async () => {
		const guess = await detect(join(bytes(russian.repeat(8), 'windows-1251'), bytes('Ольга;Казань\nИгорь;Омск\n'.repeat(2), 'utf-8')));
		expect(guess).toMatchObject({ encoding: 'windows-1251', mixed: 'utf-8+windows-1251' });
	});

	it('FIL-4: a mark of UTF-8 above lines that aren’t UTF-8 does not hide them', async () => {
		const guess = await detect(join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes('Name;City\nRené;Liège\nZoë;Gand\n', 'windows-1252')));
		expect(guess).toMatchObject({ encoding: 'utf-8', mixed: 'utf-8+windows-1252' });
		expect(guess.confidence).toBeLessThan(0.7);
	});

	it('FIL-1: a UTF-8 file with a damaged cell stays UTF-8 and says so', async () => {
		const source = fixture('damaged-utf8.csv');
		expect(await detectEncoding(source, await source.slice(0, source.size))).toMatchObject({
			encoding: 'utf-8',
			mixed: 'utf-8+windows-1252'
		});
	});

	it('FIL-4: what reads a mixed file line by line is offered, with values as it reads them; no other file is offered it', async () => {
		const source = memory(mixedFile);
		const { read, candidates, encodings } = await inspected(source);
		expect(read.encoding).toBe('utf-8');
		const offered = candidates.encoding.find((c) => c.value === 'utf-8+windows-1252');
		expect(offered?.samples).toHaveLength(3);
		expect(['René', 'Liège', 'François', 'Genève']).toEqual(expect.arrayContaining(offered?.samples ?? []));
		expect(encodings).toContain('utf-8+windows-1252');
		const plain = await inspected(memory(`Name;City\n${western}`));
		expect([...plain.encodings, ...plain.candidates.encoding.map((c) => c.value)].filter((e) => e.includes('+'))).toEqual([]);
	});

	it('FIL-4: read so, every name of a mixed file is whole; by either encoding alone some are not', async () => {
		const names = async (encoding: string) => (await readAll(memory(mixedFile), { encoding })).rows.map(([name]) => name);
		const all = [...['Jürgen', 'Anaïs', 'Søren', 'Åse'], ...['Jürgen', 'Anaïs', 'Søren', 'Åse'], 'René', 'François'];
		expect(await names('utf-8+windows-1252')).toEqual(all);
		expect(await names('utf-8')).not.toEqual(all);
		expect(await names('windows-1252')).not.toEqual(all);
	});

	it('FIL-4: a mixed file is read line by line, even a row whose cells are in different encodings', () => {
		const read = (b: Uint8Array, other: string): string | undefined => decoderOf(mixedLabel(other))?.decode(b);
		expect(read(bytes('Jürgen;Köln', 'utf-8'), 'windows-1252')).toBe('Jürgen;Köln');
		expect(read(bytes('Jürgen;Köln', 'windows-1252'), 'windows-1252')).toBe('Jürgen;Köln');
		expect(read(join(bytes('Jürgen;', 'utf-8'), bytes('Köln', 'windows-1252')), 'windows-1252')).toBe('Jürgen;Köln');
		expect(read(bytes('山田;東京', 'shift_jis'), 'shift_jis')).toBe('山田;東京');
		expect(read(join(bytes('山田\n', 'utf-8'), bytes('東京', 'shift_jis')), 'shift_jis')).toBe('山田\n東京');
		expect(read(join(bytes('5 €€', 'utf-8').subarray(0, 7), bytes(' ü', 'windows-1252')), 'windows-1252')).toBe('5 €\ufffd ü');
		expect(decoderOf('utf-8+no-such-label')).toBeNull();
	});

	it('FIL-5: however a mixed text is cut on its way, it reads the same; a text without line ends is not held back to its end', () => {
		const lines = fc.array(
			fc.tuple(fc.constantFrom('Zoë €', 'Åse', 'Tom', '山'), fc.constantFrom('utf-8', 'other'), fc.constantFrom('\n', '\r\n', '\r'))
		);
		fc.assert(
			fc.property(lines, fc.integer({ min: 1, max: 9 }), fc.constantFrom('windows-1252', 'shift_jis'), (rows, step, other) => {
				const all = join(
					...rows.map(([text, e, end]) => join(encode(text, e === 'other' ? other : e) ?? bytes(text, 'utf-8'), bytes(end, 'utf-8')))
				);
				const reader = decoderOf(mixedLabel(other)) as TextReader;
				let got = '';
				for (let at = 0; at < all.length; at += step) got += reader.decode(all.subarray(at, at + step), { stream: true });
				expect(got + reader.decode()).toBe(decoderOf(mixedLabel(other))?.decode(all));
			})
		);
		const reader = decoderOf('utf-8+windows-1252') as TextReader;
		const endless = new Uint8Array(1024 * 1024 + 1).fill(0x61);
		expect(reader.decode(endless, { stream: true })).toHaveLength(endless.length);
	});
});
