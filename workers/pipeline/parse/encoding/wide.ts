import { FREQUENT } from './characters';

/** Bytes that are looked at. */
const SAMPLE = 32 * 1024;
/** Share of a text's characters that are ASCII, common marks, or of its two main scripts; what is less is no text. */
const TEXT = 0.97;

/** Scripts by the code units of their blocks; what belongs together in one text bears one name. */
const BLOCKS: readonly [from: number, to: number, script: string][] = [
	[0xa0, 0x24f, 'latin'],
	[0x250, 0x36f, 'latin'],
	[0x370, 0x3ff, 'greek'],
	[0x400, 0x52f, 'cyrillic'],
	[0x530, 0x58f, 'armenian'],
	[0x590, 0x5ff, 'hebrew'],
	[0x600, 0x77f, 'arabic'],
	[0x900, 0x97f, 'devanagari'],
	[0x980, 0x9ff, 'bengali'],
	[0xa00, 0xdff, 'indic'],
	[0xe00, 0xe7f, 'thai'],
	[0x10a0, 0x10ff, 'georgian'],
	[0x1e00, 0x1eff, 'latin'],
	[0x1f00, 0x1fff, 'greek'],
	[0x2010, 0x206f, 'mark'],
	[0x20a0, 0x20bf, 'mark'],
	[0x2100, 0x214f, 'mark'],
	[0x2500, 0x266f, 'mark'],
	[0x3000, 0x30ff, 'east'],
	[0x4e00, 0x9fff, 'han'],
	[0xac00, 0xd7a3, 'hangul'],
	[0xff01, 0xffef, 'east'],
	[0xfeff, 0xfeff, 'mark']
];
const scripts = ['', 'ascii', ...new Set(BLOCKS.map(([, , script]) => script))];
const [ASCII, MARK, EAST, HAN, HANGUL] = ['ascii', 'mark', 'east', 'han', 'hangul'].map((s) => scripts.indexOf(s)) as [
	number,
	number,
	number,
	number,
	number
];
let scriptOfUnit: Uint8Array | null = null;

/** Script of each of the 65,536 code units; 0 = none that a contact file is written in. */
function scriptTable(): Uint8Array {
	if (scriptOfUnit) return scriptOfUnit;
	const table = new Uint8Array(65_536);
	table.fill(ASCII, 0x20, 0x7f);
	for (const b of [9, 10, 13]) table[b] = ASCII;
	for (const [from, to, script] of BLOCKS) table.fill(scripts.indexOf(script), from, to + 1);
	scriptOfUnit = table;
	return table;
}

interface Seen {
	/** Share of the text that reads as text in this order. */
	text: number;
	/** Share of its Han or Hangul characters that are frequent ones; 1 without any. */
	frequent: number;
}

/**
 * The order of bytes of a UTF-16 text without a Unicode mark, or null. In the right order nearly every code unit is
 * ASCII or of one or two scripts; in the wrong one they scatter. Bytes of other encodings can look like Chinese or
 * Korean in pairs ("ab" is U+6162), so that in those the frequent characters must be frequent; and a text without a
 * single control byte is taken for UTF-16 only when it isn't UTF-8.
 */
export function orderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, SAMPLE) & ~1;
	if (length < 4) return null;
	let controls = 0;
	for (let i = 0; i < length; i++) if (bytes[i]! < 32 && bytes[i] !== 9 && bytes[i] !== 10 && bytes[i] !== 13) controls++;
	if (controls === 0 && (length > 400 || isUtf8(bytes.subarray(0, length)))) return null;
	const little = look(bytes, length, 0);
	const big = look(bytes, length, 1);
	const [best, other] = little.text * little.frequent >= big.text * big.frequent ? [little, big] : [big, little];
	// Without control bytes nothing but frequent characters of the East tells it from their two-byte encodings.
	if (best.text < TEXT || best.frequent < (controls > 0 ? 0.3 : 0.6) || best.text - other.text * other.frequent < 0.15) return null;
	return best === little ? 'utf-16le' : 'utf-16be';
}

const frequentUnits: { han: Set<number> | null; hangul: Set<number> | null } = { han: null, hangul: null };

function look(bytes: Uint8Array, length: number, big: 0 | 1): Seen {
	const table = scriptTable();
	frequentUnits.han ??= new Set([...FREQUENT['zh-Hans'], ...FREQUENT['zh-Hant'], ...FREQUENT.ja].map((c) => c.charCodeAt(0)));
	frequentUnits.hangul ??= new Set([...FREQUENT.ko].map((c) => c.charCodeAt(0)));
	const counts = new Array<number>(scripts.length).fill(0);
	let frequent = 0;
	let pairs = 0;
	for (let i = 0; i < length; i += 2) {
		const unit = bytes[i + big]! + bytes[i + 1 - big]! * 256;
		if (unit >= 0xd800 && unit <= 0xdbff && i + 3 < length) {
			const next = bytes[i + 2 + big]! + bytes[i + 3 - big]! * 256;
			if (next >= 0xdc00 && next <= 0xdfff) {
				pairs += 2;
				i += 2;
				continue;
			}
		}
		const script = table[unit]!;
		counts[script]!++;
		if (script === HAN && frequentUnits.han.has(unit)) frequent++;
		else if (script === HANGUL && frequentUnits.hangul.has(unit)) frequent++;
	}
	const eastern = counts[HAN]! + counts[HANGUL]!;
	const ascii = counts[ASCII]! + counts[MARK]! + pairs;
	// Han comes with kana or with hangul, hangul with Han.
	const groups = counts
		.map((n, s) =>
			s === 0 || s === ASCII || s === MARK || s === EAST || s === HANGUL ? 0 : s === HAN ? n + counts[EAST]! + counts[HANGUL]! : n
		)
		.sort((a, b) => b - a);
	return { text: (ascii + groups[0]! + groups[1]!) / (length / 2), frequent: eastern === 0 ? 1 : frequent / eastern };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
