/**
 * Which languages an encoding's files are written in, and how much rarer such files are than windows-1252's, in bits
 * (5 = one in 32). Windows' own encodings come first: contact files come from Windows programs. The languages beyond the
 * bar are seldom met.
 */
export interface SingleByte {
	rarity: number;
	languages: readonly string[];
}

const list = (rarity: number, languages: string): SingleByte => ({ rarity, languages: languages.split(' ') });
const WEST = 'en de fr es pt it nl da nb sv fi is ca gl eu ga gd cy br af lb rm fy id fo';
const CENTRE = 'pl cs sk hu sl hr ro hsb dsb sq de en';
const BALTIC = 'lt lv et fi de en';
const CYRILLIC = 'ru uk be bg sr mk';

export const SINGLE_BYTE: ReadonlyMap<string, SingleByte> = new Map([
	['windows-1252', list(0, WEST)],
	['windows-1250', list(1, CENTRE)],
	['windows-1251', list(1, CYRILLIC)],
	['windows-1253', list(1, 'el')],
	['windows-1254', list(1, 'tr az ku de en')],
	['windows-1255', list(1, 'he')],
	['windows-1256', list(1, 'ar fa ur fr')],
	['windows-1257', list(1, BALTIC)],
	['windows-1258', list(2, 'vi')],
	['windows-874', list(1, 'th')],
	['iso-8859-15', list(5, WEST)],
	['iso-8859-2', list(5, CENTRE)],
	['iso-8859-5', list(5, CYRILLIC)],
	['iso-8859-7', list(4, 'el')],
	['iso-8859-6', list(5, 'ar')],
	['iso-8859-8', list(5, 'he')],
	['iso-8859-13', list(5, BALTIC)],
	['iso-8859-4', list(7, BALTIC)],
	['iso-8859-10', list(12, 'et is')],
	['iso-8859-3', list(8, 'mt eo')],
	['iso-8859-14', list(8, 'cy ga gd')],
	['iso-8859-16', list(14, 'ro')],
	['koi8-r', list(3, 'ru bg')],
	['koi8-u', list(4, 'uk be ru')],
	['ibm866', list(4, 'ru bg uk be')],
	['macintosh', list(5, `${WEST} sq`)],
	['ibm850', list(6, WEST)],
	['ibm852', list(6, CENTRE)],
	['ibm437', list(8, 'en de fr es it nl sv da nb fi')],
	['x-mac-cyrillic', list(6, CYRILLIC)]
]);

/** Languages less often met than their encoding's others, in bits. */
export const SELDOM: Readonly<Record<string, number>> = {
	is: 2,
	gl: 1,
	eu: 2,
	ga: 2,
	gd: 3,
	cy: 2,
	br: 3,
	af: 2,
	sq: 2,
	lb: 2,
	rm: 3,
	fy: 3,
	fo: 4,
	id: 1,
	az: 3,
	ku: 4,
	hsb: 4,
	dsb: 5,
	mk: 1,
	be: 1,
	ur: 2,
	mt: 1,
	eo: 2
};

/** The two-byte encodings: their writing, and the lead bytes under which their tables keep the frequent characters. */
export interface TwoByte {
	rarity: number;
	writing: 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko';
	/** Pairs whose lead byte lies here are of the table's frequent part (first level). */
	frequent: readonly [from: number, to: number];
}

export const TWO_BYTE: ReadonlyMap<string, TwoByte> = new Map([
	['shift_jis', { rarity: 2, writing: 'ja', frequent: [0x88, 0x98] }],
	['gb18030', { rarity: 2, writing: 'zh-Hans', frequent: [0xb0, 0xd7] }],
	['big5', { rarity: 2, writing: 'zh-Hant', frequent: [0xa4, 0xc6] }],
	['euc-kr', { rarity: 2, writing: 'ko', frequent: [0xb0, 0xc8] }],
	['euc-jp', { rarity: 4, writing: 'ja', frequent: [0xb0, 0xcf] }]
] as const);
