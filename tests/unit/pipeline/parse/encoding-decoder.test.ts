import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../support/seed';
import { decoderOf, upperHalf } from '#workers/pipeline/parse/encoding/decoder';
import { encode } from '../../../support/encode';

const LABELS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1250',
	'windows-1251',
	'windows-1252',
	'windows-1253',
	'windows-1254',
	'windows-1255',
	'windows-1256',
	'windows-1257',
	'windows-1258',
	'windows-874',
	...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((n) => `iso-8859-${n}`),
	'koi8-r',
	'koi8-u',
	'ibm437',
	'ibm850',
	'ibm852',
	'ibm866',
	'macintosh',
	'x-mac-cyrillic',
	'shift_jis',
	'euc-jp',
	'iso-2022-jp',
	'gb18030',
	'big5',
	'euc-kr'
];

describe('decoders', () => {
	it('FIL-1: every encoding has a decoder, in this engine too', () => {
		for (const label of LABELS) expect(decoderOf(label), label).not.toBeNull();
		expect(decoderOf('no-such-label')).toBeNull();
	});

	it('FIL-1: the marks of windows-1252, Romanian letters with commas and all Korean syllables are read as the standard says', () => {
		expect(decoderOf('windows-1252')?.decode(Uint8Array.of(0x80, 0x92, 0x93, 0x9f, 0x81))).toBe('€’“Ÿ\u0081');
		expect(decoderOf('iso-8859-1')?.decode(Uint8Array.of(0x99))).toBe('™');
		expect(decoderOf('iso-8859-16')?.decode(Uint8Array.of(0xaa, 0xba, 0xde, 0xfe))).toBe('ȘșȚț');
		expect(decoderOf('euc-kr')?.decode(Uint8Array.of(0x81, 0x41, 0x8c, 0x63, 0xb0, 0xa1, 0xc6, 0x52))).toBe('갂똠가힣');
		expect(upperHalf('windows-1251').slice(64, 70)).toBe('АБВГДЕ');
		expect(upperHalf('shift_jis')).toBe('');
	});

	it('FIL-1: the code pages of DOS are read as the Unicode Consortium maps them', () => {
		expect(decoderOf('ibm850')?.decode(Uint8Array.of(0x81, 0x94, 0x84, 0xe1, 0x82, 0xb5, 0xa0, 0xff))).toBe('üöäßéÁá\u00a0');
		expect(decoderOf('ibm852')?.decode(Uint8Array.of(0xa5, 0x88, 0x9f, 0xfd, 0x9d))).toBe('ąłčřŁ');
		expect(decoderOf('ibm437')?.decode(Uint8Array.of(0x81, 0xe1, 0xa4, 0x9b))).toBe('üßñ¢');
		for (const label of ['ibm437', 'ibm850', 'ibm852']) expect([...upperHalf(label)], label).toHaveLength(128);
	});

	it('FIL-1: text cut anywhere into pieces is read as in one piece', () => {
		const texts = {
			'windows-1252': 'Zoë’s café “5 €”',
			'euc-kr': '뷁 김똠방, a 샾앤샵 (주)',
			shift_jis: '株式会社テスト,ｱｲｳ',
			gb18030: '王小明,公司',
			big5: '王小明,公司',
			'iso-8859-16': 'Țară și județ'
		};
		const cut = fc.tuple(fc.constantFrom(...Object.entries(texts)), fc.array(fc.nat(40), { maxLength: 5 }));
		fc.assert(
			fc.property(cut, ([[label, text], places]) => {
				const bytes = encode(text, label) as Uint8Array;
				const decoder = decoderOf(label);
				const at = [0, ...places.filter((p) => p < bytes.length).sort((a, b) => a - b), bytes.length];
				let out = '';
				for (let i = 1; i < at.length; i++) out += decoder?.decode(bytes.subarray(at[i - 1], at[i]), { stream: i < at.length - 1 });
				expect(out).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});
});
