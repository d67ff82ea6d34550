import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../support/seed';
import { looksBinary, utf16Pattern } from '#workers/pipeline/parse/binary';
import { detectEncoding } from '#workers/pipeline/parse/encoding/detect';
import { encode } from '../../../support/encode';
import { memory, readAll } from './source';

const read = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url), 'utf8')) as Record<
		string,
		Record<string, string | string[]>
	>;
const rows = [...Object.values(read('encodings-headers.json')), ...Object.values(read('encodings-tables.json'))].flatMap((languages) =>
	Object.entries(languages).map(([language, t]) => [language, typeof t === 'string' ? t : t.join('\r\n')] as const)
);
const both = ['utf-16le', 'utf-16be'] as const;

describe('UTF-16', () => {
	it('FIL-1: UTF-16 without a mark is known in every language and both orders, down to a row', async () => {
		for (const [language, text] of rows) {
			for (const order of both) {
				const bytes = encode(text, order) as Uint8Array;
				expect(utf16Pattern(bytes), language).toBe(order);
				expect(looksBinary(bytes), language).toBe(false);
				expect((await detectEncoding(memory(bytes), bytes)).encoding, language).toBe(order);
			}
		}
	});

	it.each(['Имя', '株式会社', '주식회사', '公司名称', 'Όνομα', 'שם מלא', 'Nom'])('FIL-1: so is the single cell “%s”', (text) => {
		for (const order of both) expect(utf16Pattern(encode(text, order) as Uint8Array)).toBe(order);
	});

	it('FIL-1: text in other encodings is not taken for UTF-16', () => {
		for (const [language, text] of rows) {
			expect(utf16Pattern(new TextEncoder().encode(text)), language).toBeNull();
			for (const e of ['windows-1251', 'shift_jis', 'gb18030', 'big5', 'euc-kr', 'windows-1252', 'iso-2022-jp']) {
				const bytes = encode(text, e);
				if (bytes) expect(utf16Pattern(bytes), `${language} ${e}`).toBeNull();
			}
		}
	});

	it('FIL-4: bytes at random are no UTF-16 text', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 40, maxLength: 400 }), (bytes) => utf16Pattern(bytes) === null),
			{ numRuns: 500 }
		);
	});

	it('FIL-1: a Chinese table in UTF-16 without a mark is read whole', async () => {
		const text = '姓名,公司,城市\r\n王小明,磨坊面包店,扬州市\r\n李雅琴,晨光文具,襄阳市\r\n';
		for (const order of both) {
			const { rows: cells } = await readAll(memory(encode(text, order) as Uint8Array));
			expect(cells).toEqual([
				['王小明', '磨坊面包店', '扬州市'],
				['李雅琴', '晨光文具', '襄阳市']
			]);
		}
	});
});
