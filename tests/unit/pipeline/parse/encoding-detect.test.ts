import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../support/seed';
import { decoderOf } from '#workers/pipeline/parse/encoding/decoder';
import { detectEncoding } from '#workers/pipeline/parse/encoding/detect';
import { encode } from '../../../support/encode';
import { memory } from './source';

type Texts = Record<string, Record<string, string>>;
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../../fixtures/files/${name}`, import.meta.url), 'utf8')) as T;
/** Localized header rows of a mail program's kind, and short contact tables, by the Windows encoding of their language. */
const headers = read<Texts>('encodings-headers.json');
const tables = read<Record<string, Record<string, string[]>>>('encodings-tables.json');
/** Other encodings of the same languages. */
const OTHERS: Record<string, string[]> = {
	'windows-1252': ['macintosh', 'iso-8859-15', 'ibm850', 'ibm437'],
	'windows-1250': ['iso-8859-2', 'ibm852'],
	'windows-1251': ['koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
	'windows-1253': ['iso-8859-7'],
	'windows-1255': ['iso-8859-8'],
	'windows-1256': ['iso-8859-6'],
	'windows-1257': ['iso-8859-13', 'iso-8859-4'],
	shift_jis: ['euc-jp', 'iso-2022-jp']
};

/** As a Windows program of the country would save it. */
const asSaved = (text: string, encoding: string): string => (encoding === 'windows-1256' ? text.replaceAll('ی', 'ي') : text);
const decode = (bytes: Uint8Array, encoding: string): string => decoderOf(encoding)?.decode(bytes) ?? '';
const detect = (bytes: Uint8Array) => detectEncoding(memory(bytes), bytes.subarray(0, 262_144));

async function score(cases: Iterable<[name: string, text: string, encoding: string]>) {
	const wrong: string[] = [];
	let total = 0;
	for (const [name, text, encoding] of cases) {
		const bytes = encode(asSaved(text, encoding), encoding);
		if (!bytes || !bytes.some((b) => b >= 0x80 || b === 27)) continue;
		total++;
		const guess = await detect(bytes);
		if (decode(bytes, guess.encoding) !== decode(bytes, encoding)) wrong.push(`${name} ${encoding} as ${guess.encoding}`);
		expect(guess.candidates).toContain(encoding);
		expect(guess.ranked.reduce((sum, r) => sum + r.confidence, 0)).toBeLessThanOrEqual(1);
		expect(guess.mixed, name).toBeNull();
	}
	return { total, wrong };
}

function* headerCases(others: boolean): Generator<[string, string, string]> {
	for (const [encoding, languages] of Object.entries(headers))
		for (const [language, text] of Object.entries(languages))
			for (const e of others ? (OTHERS[encoding] ?? []) : [encoding]) yield [language, `${text}\r\n`, e];
}

function* tableCases(rows: 'all' | 'each', others: boolean): Generator<[string, string, string]> {
	for (const [encoding, languages] of Object.entries(tables)) {
		for (const [language, lines] of Object.entries(languages)) {
			const header = lines[0]?.includes(';')
				? 'First Name;Last Name;Company;Street;City;Notes'
				: 'First Name,Last Name,Company,Street,City,Notes';
			for (const e of others ? (OTHERS[encoding] ?? []) : [encoding]) {
				if (rows === 'all') yield [language, [header, ...lines].join('\r\n'), e];
				else for (const line of lines) yield [language, `${header}\r\n${line}\r\n`, e];
			}
		}
	}
}

describe('encoding, by language', () => {
	it('FIL-1: a header row alone in the code page of its language is read right in 50 languages', async () => {
		const { total, wrong } = await score(headerCases(false));
		expect(total).toBe(50);
		expect(wrong).toEqual([]);
	});

	it('FIL-1: so it is in the other encodings of these languages (ISO 8859, KOI8, DOS, Mac, EUC, ISO-2022-JP)', async () => {
		const { total, wrong } = await score(headerCases(true));
		expect(total).toBeGreaterThan(100);
		// Hardly a letter above ASCII stands in a Romansh header row: in DOS it is too little to tell.
		expect(wrong.filter((w) => !/^rm ibm/.test(w))).toEqual([]);
	});

	it('FIL-1: tables under an English header are read right in more than thirty languages', async () => {
		const { total, wrong } = await score(tableCases('all', false));
		expect(total).toBeGreaterThanOrEqual(33);
		expect(wrong).toEqual([]);
	});

	it('FIL-1: of files with one row 98 % are read right, 96 % in the other encodings', async () => {
		const usual = await score(tableCases('each', false));
		expect(usual.wrong.length / usual.total, usual.wrong.join('; ')).toBeLessThanOrEqual(0.02);
		const others = await score(tableCases('each', true));
		expect(others.wrong.length / others.total, others.wrong.join('; ')).toBeLessThanOrEqual(0.04);
	});

	it.each([
		['windows-1250', 'pl'],
		['windows-1250', 'cs'],
		['windows-1250', 'hu'],
		['windows-1250', 'hr'],
		['windows-1250', 'ro'],
		['windows-1254', 'tr'],
		['windows-1257', 'lt'],
		['windows-1257', 'et'],
		['windows-1258', 'vi'],
		['windows-874', 'th'],
		['windows-1252', 'de'],
		['windows-1252', 'fr'],
		['shift_jis', 'ja'],
		['euc-kr', 'ko'],
		['gb18030', 'zh-CN'],
		['big5', 'zh-TW']
	])('FIL-1: the label is the one of Windows: %s for %s', async (encoding, language) => {
		const bytes = encode(headers[encoding]?.[language] as string, encoding) as Uint8Array;
		const guess = await detect(bytes);
		expect(guess.encoding).toBe(encoding);
		expect(guess.confidence).toBeGreaterThan(0.7);
	});

	it('FIL-1: Korean syllables that Windows added to EUC-KR are no fault', async () => {
		const bytes = encode(
			'이름,회사,메모\r\n김똠방,샾앤샵 주식회사,뷁 확인 필요\r\n이펲시,주식회사 쀍,나중에 전화\r\n',
			'euc-kr'
		) as Uint8Array;
		const guess = await detect(bytes);
		expect(guess.encoding).toBe('euc-kr');
		expect(decode(bytes, 'euc-kr')).toContain('뷁');
	});

	it('FIL-1: each plausible encoding shows up to three values of the file that tell it from the others', async () => {
		const bytes = encode(
			'Imię;Miasto\r\nŁukasz;Łódź\r\nAna;Rzym\r\nJózef;Kraków i okolice, czyli bardzo długi opis w jednej komórce arkusza\r\n',
			'windows-1250'
		) as Uint8Array;
		const { ranked } = await detect(bytes);
		expect(ranked.length).toBeGreaterThan(1);
		expect(ranked.length).toBeLessThanOrEqual(6);
		expect(ranked[0]?.encoding).toBe('windows-1250');
		expect(ranked[0]?.samples).toHaveLength(3);
		expect(ranked[0]?.samples).toContain('Łódź');
		for (const r of ranked) for (const s of r.samples) expect(s.length).toBeLessThanOrEqual(40);
		const shown = ranked.map((r) => r.samples.join('|'));
		expect(new Set(shown).size).toBe(ranked.length);
	});

	it('FIL-1: plain ASCII is UTF-8 without rivals; a file of good UTF-8 is UTF-8', async () => {
		const plain = await detect(new TextEncoder().encode('Name,Email\nAna,ana@hafen.example\n'));
		expect(plain).toMatchObject({ encoding: 'utf-8', confidence: 1, mixed: null });
		for (const languages of Object.values(headers))
			for (const text of Object.values(languages)) expect((await detect(new TextEncoder().encode(text))).encoding).toBe('utf-8');
	});

	it('FIL-1: files larger than a slice, and lines longer than the sample, are cut where no character ends up halved', async () => {
		const row = encode(tables.shift_jis?.ja?.join(',') as string, 'shift_jis') as Uint8Array;
		for (const end of ['\r\n', ',', '\r']) {
			const line = Uint8Array.from([...row, ...new TextEncoder().encode(end)]);
			const bytes = new Uint8Array(line.length * Math.ceil(2_300_000 / line.length));
			for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
			const guess = await detect(bytes);
			expect(guess.encoding).toBe('shift_jis');
			expect(guess.ranked[0]?.samples.join('')).not.toContain('\ufffd');
		}
	});

	it('FIL-4: any bytes at all give a guess, with confidences that sum to 1 at most', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				const guess = await detect(bytes);
				expect(guess.candidates[0]).toBe(guess.encoding);
				expect(guess.ranked.length).toBeLessThanOrEqual(6);
				expect(guess.ranked.reduce((sum, r) => sum + r.confidence, 0)).toBeLessThanOrEqual(1.000001);
				for (const r of guess.ranked) expect(decoderOf(r.encoding)).not.toBeNull();
			}),
			{ numRuns: 300 }
		);
	});

	it('FIL-1: letters after 3 MB of plain text decide as well as those in the header', async () => {
		const plain = new TextEncoder().encode('Name,Email\n' + 'Ana Silva,ana@nordlicht.example\n'.repeat(100_000));
		const late = encode('Święta Łucja,s@hafen.example\nŻółć Gęśla,z@hafen.example\n', 'windows-1250') as Uint8Array;
		const bytes = new Uint8Array(plain.length + late.length);
		bytes.set(plain);
		bytes.set(late, plain.length);
		expect((await detect(bytes)).encoding).toBe('windows-1250');
	});
});

it.each(['Ünal', 'Übel', 'Öz'])('FIL-1: a list whose only foreign letters are those of %s is read as it was written', async (name) => {
	const rows = [1, 2, 3, 4, 5].map((n) => `${name};Bea;bea${n}@firma.com;+49 30 12345${n};${name} Ltd;Buyer;2024-05-0${n}`);
	const text = ['Last Name;First Name;Email;Phone;Company;Job Title;Close Date', 'Berg;Tom;tom@berg.com;;Berg Ltd;VP;', ...rows].join(
		'\r\n'
	);
	for (const count of [text.length, text.indexOf(`${name};Bea;bea2`)]) {
		const bytes = encode(text.slice(0, count), 'windows-1252')!;
		const guess = await detect(bytes);
		expect(decode(bytes, guess.encoding)).toBe(text.slice(0, count));
	}
});
