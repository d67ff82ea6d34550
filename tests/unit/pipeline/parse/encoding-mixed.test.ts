import { describe, expect, it } from 'vitest';
import { detectEncoding } from '#workers/pipeline/parse/encoding/detect';
import { decodesWithLoss } from '#workers/pipeline/parse/encoding/loss';
import { repairMixedLine } from '#workers/pipeline/parse/encoding/mixed';
import { encode } from '../../../support/encode';
import { fixture, memory } from './source';

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));
const bytes = (text: string, encoding: string): Uint8Array => encode(text, encoding) as Uint8Array;
const detect = (b: Uint8Array) => detectEncoding(memory(b), b);

const western = 'Jürgen;Köln\nAnaïs;Orléans\nSøren;Tromsø\nÅse;Malmö\n';
const russian = 'Юрий;Москва\nЖанна;Тверь\nПётр;Псков\nЗоя;Уфа\n';

describe('mixed encodings', () => {
	it('FIL-4: UTF-8 lines and windows-1252 lines in one file are said, with the number of the lines that aren’t UTF-8', async () => {
		const guess = await detect(
			join(bytes(`Name;City\n${western.repeat(3)}`, 'utf-8'), bytes('René;Liège\nFrançois;Genève\n', 'windows-1252'))
		);
		expect(guess).toMatchObject({ encoding: 'utf-8', mixed: true, badLines: 2, fallback: 'windows-1252' });
		expect(guess.ranked[0]?.encoding).toBe('utf-8');
		expect(guess.ranked.map((r) => r.encoding)).toContain('windows-1252');
	});

	it('FIL-4: where most lines are in the older encoding that goes first, and the file is said to be mixed all the same', async () => {
		const guess = await detect(join(bytes(russian.repeat(8), 'windows-1251'), bytes('Ольга;Казань\nИгорь;Омск\n'.repeat(2), 'utf-8')));
		expect(guess).toMatchObject({ encoding: 'windows-1251', mixed: true, badLines: 32, fallback: 'windows-1251' });
	});

	it('FIL-4: a mark of UTF-8 above lines that aren’t UTF-8 does not hide them', async () => {
		const guess = await detect(join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes('Name;City\nRené;Liège\nZoë;Gand\n', 'windows-1252')));
		expect(guess).toMatchObject({ encoding: 'utf-8', mixed: true, badLines: 2, fallback: 'windows-1252' });
		expect(guess.confidence).toBeLessThan(0.7);
	});

	it('FIL-1: a UTF-8 file with a damaged cell stays UTF-8 and says so', async () => {
		const source = fixture('damaged-utf8.csv');
		expect(await detectEncoding(source, await source.slice(0, source.size))).toMatchObject({ encoding: 'utf-8', mixed: true, badLines: 1 });
	});

	it('FIL-4: a mixed file can be read line by line, even a row whose cells are in different encodings', () => {
		expect(repairMixedLine(bytes('Jürgen;Köln', 'utf-8'), 'windows-1252')).toBe('Jürgen;Köln');
		expect(repairMixedLine(bytes('Jürgen;Köln', 'windows-1252'), 'windows-1252')).toBe('Jürgen;Köln');
		expect(repairMixedLine(join(bytes('Jürgen;', 'utf-8'), bytes('Köln', 'windows-1252')), 'windows-1252')).toBe('Jürgen;Köln');
		expect(repairMixedLine(bytes('山田;東京', 'shift_jis'), 'shift_jis')).toBe('山田;東京');
		expect(repairMixedLine(join(bytes('5 €€', 'utf-8').subarray(0, 7), bytes(' ü', 'windows-1252')), 'windows-1252')).toBe('5 €\ufffd ü');
	});

	it('FIL-1: what an encoding cannot read is counted, what a sample cuts off is not', () => {
		expect(decodesWithLoss(bytes('Jürgen', 'utf-8'), 'utf-8')).toBe(0);
		expect(decodesWithLoss(bytes('Jürgen Köln', 'windows-1252'), 'utf-8')).toBe(2);
		expect(decodesWithLoss(bytes('Jü', 'utf-8').subarray(0, 2), 'utf-8')).toBe(0);
		expect(decodesWithLoss(bytes('a\ufffdb', 'utf-8'), 'utf-8')).toBe(0);
		expect(decodesWithLoss(Uint8Array.of(0x41, 0x81, 0x92), 'windows-1252')).toBe(1);
		expect(decodesWithLoss(bytes('王小明', 'gb18030'), 'gb18030')).toBe(0);
		expect(decodesWithLoss(bytes('Łódź', 'windows-1250'), 'iso-8859-2')).toBe(1);
		expect(decodesWithLoss(Uint8Array.of(1, 2, 3), 'no-such-label')).toBe(3);
	});
});
