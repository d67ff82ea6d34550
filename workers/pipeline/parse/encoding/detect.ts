import { analyse } from 'chardet';
import type { ByteSource } from '../../stages';
import { byteOrderMark, utf16Pattern } from '../binary';
import { foreignHeaderWords } from '../header-words';
import { singleByteScore, twoByteScore } from './letters';
import { SINGLE_BYTE, TWO_BYTE } from './languages';

/** What the bytes seem to be written in. `candidates` are WHATWG labels, best first, the guess included. */
export interface EncodingGuess {
	encoding: string;
	confidence: number;
	candidates: string[];
}

/** Bytes over which UTF-8 is checked strictly; beyond, reading itself reports what it could not decode. */
const STRICT_BYTES = 32 * 1024 * 1024;
const SLICE = 1024 * 1024;
const OFFERED = ['utf-8', 'windows-1252', 'utf-16le', 'windows-1250', 'windows-1251', 'shift_jis', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'iso-8859-2', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257', 'iso-8859-15', 'macintosh', 'utf-16be'];

const offer = (best: readonly string[]): string[] => [...new Set([...best, ...OFFERED])];

/**
 * Encoding of a file: its Unicode mark, else the zero bytes of UTF-16, else strict UTF-8 (over the whole file up
 * to 32 MiB, so that one accent in row 40,000 counts), else a vote of byte statistics and letter statistics.
 */
export async function detectEncoding(source: ByteSource, head: Uint8Array): Promise<EncodingGuess> {
	const mark = byteOrderMark(head);
	if (mark) return { encoding: mark.encoding, confidence: 1, candidates: offer([mark.encoding]) };
	const wide = utf16Pattern(head);
	if (wide) return { encoding: wide, confidence: 0.95, candidates: offer([wide]) };
	const broken = await firstBroken(source);
	if (!broken) return { encoding: 'utf-8', confidence: source.size <= STRICT_BYTES ? 1 : 0.95, candidates: offer(['utf-8']) };
	const sample = join(foreignLines(head), foreignLines(broken));
	if (mostlyUtf8(sample)) return { encoding: 'utf-8', confidence: 0.7, candidates: offer(['utf-8', 'windows-1252']) };
	return vote(sample);
}

/** The first slice that is not UTF-8, or null. */
async function firstBroken(source: ByteSource): Promise<Uint8Array | null> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const end = Math.min(source.size, STRICT_BYTES);
	for (let at = 0; at < end; at += SLICE) {
		const bytes = await source.slice(at, Math.min(at + SLICE, end));
		try {
			decoder.decode(bytes, { stream: at + SLICE < end || end < source.size });
		} catch {
			return bytes;
		}
	}
	return null;
}

/** At most 64 KiB made of the parts around bytes above ASCII: the rest says nothing about the encoding. */
function foreignLines(bytes: Uint8Array): Uint8Array {
	const out = new Uint8Array(65_536);
	let n = 0;
	let copied = 0;
	for (let i = 0; i < bytes.length && n < out.length; i++) {
		if (bytes[i]! < 0x80) continue;
		// From the start of the line, so that no multi-byte character is cut in two.
		let from = Math.max(copied, bytes.lastIndexOf(10, i) + 1);
		if (i - from > 4096) from = i;
		let to = bytes.indexOf(10, i);
		to = to === -1 ? bytes.length : to + 1;
		to = Math.min(to, from + (out.length - n), i + 4096);
		out.set(bytes.subarray(from, to), n);
		n += to - from;
		copied = to;
		i = to - 1;
	}
	return out.subarray(0, n);
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
	const out = new Uint8Array(a.length + b.length);
	out.set(a);
	out.set(b, a.length);
	return out;
}

/** True when nine of ten foreign characters are good UTF-8: a UTF-8 file with some damaged cells. */
function mostlyUtf8(bytes: Uint8Array): boolean {
	let bad = 0;
	let good = 0;
	for (const c of new TextDecoder('utf-8').decode(bytes)) {
		if (c === '\ufffd') bad++;
		else if (c > '\u007f') good++;
	}
	return good > bad * 9;
}

const FROM_CHARDET: Readonly<Record<string, string>> = {
	'ISO-8859-1': 'windows-1252', 'ISO-8859-9': 'windows-1254', 'ISO-8859-8': 'windows-1255', 'ISO-8859-6': 'windows-1256', 'ISO-8859-7': 'windows-1253',
	Big5: 'big5', 'EUC-JP': 'euc-jp', 'EUC-KR': 'euc-kr', GB18030: 'gb18030', Shift_JIS: 'shift_jis', 'KOI8-R': 'koi8-r'
};

function vote(sample: Uint8Array): EncodingGuess {
	const byStatistics = new Map<string, number>();
	for (const match of analyse(sample)) {
		const label = FROM_CHARDET[match.name] ?? match.name.toLowerCase();
		if (label === 'iso-2022-jp') return { encoding: label, confidence: 0.9, candidates: offer([label]) };
		byStatistics.set(label, Math.max(byStatistics.get(label) ?? 0, match.confidence / 100));
	}
	const scores: [label: string, score: number][] = [];
	for (const label of Object.keys(SINGLE_BYTE)) {
		const text = new TextDecoder(label).decode(sample);
		scores.push([label, 0.7 * singleByteScore(label, text) + 0.3 * (byStatistics.get(label) ?? 0) + PRIOR(label) + headerBonus(text)]);
	}
	for (const label of Object.keys(TWO_BYTE)) {
		const letters = twoByteScore(label, sample);
		if (letters > 0) scores.push([label, 0.7 * letters + 0.3 * (byStatistics.get(label) ?? 0) + headerBonus(new TextDecoder(label).decode(sample))]);
	}
	scores.sort((a, b) => b[1] - a[1]);
	const [best, second] = scores;
	const encoding = best && best[1] > 0.1 ? best[0] : 'windows-1252';
	const margin = best && second ? best[1] - second[1] : 0;
	const confidence = Math.max(0.3, Math.min(0.95, (best?.[1] ?? 0) * 0.7 + margin * 1.5 + 0.15));
	return { encoding, confidence, candidates: offer([encoding, ...scores.slice(0, 4).map(([label]) => label)]) };
}

const headerBonus = (text: string): number => Math.min(0.3, 0.15 * foreignHeaderWords(text));

/** Files of contacts come from Windows programs of the west more often than from the others. */
const PRIOR = (label: string): number => (label === 'windows-1252' ? 0.06 : /^windows-125[013]$/.test(label) ? 0.03 : 0);
