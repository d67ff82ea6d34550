import type { ByteSource } from '../../stages';
import { byteOrderMark, utf16Pattern } from '../binary';
import { decoderOf } from './decoder';
import { mixedLabel } from './mixed';
import { scan, STRICT_BYTES } from './sample';
import { mixedLines, utf8Facts } from './utf8';
import { comparedValues, foreignCells, wideCells } from './values';
import { vote, type Candidate } from './vote';

/** A plausible encoding with up to three real values of the file as it reads them, so that a person can choose by eye. */
export interface RankedEncoding extends Candidate {
	/** Cells with bytes above ASCII, at most 40 characters each; the same cells for every candidate. */
	samples: string[];
}

/** What the bytes seem to be written in. */
export interface EncodingGuess {
	encoding: string;
	confidence: number;
	/** Every label offered, best first, the guess included. */
	candidates: string[];
	/** Up to six plausible encodings that read the file differently, best first; their confidences sum to 1 at most. */
	ranked: RankedEncoding[];
	/**
	 * Where some lines are UTF-8 and others are not, since the file was put together from several: what reads them one by one (mixed.ts).
	 */
	mixed: string | null;
}

const OFFERED = [
	'utf-8',
	'windows-1252',
	'utf-16le',
	'windows-1250',
	'windows-1251',
	'shift_jis',
	'gb18030',
	'big5',
	'euc-jp',
	'euc-kr',
	'iso-8859-2',
	'windows-1253',
	'windows-1254',
	'windows-1255',
	'windows-1256',
	'windows-1257',
	'windows-1258',
	'windows-874',
	'iso-8859-15',
	'macintosh',
	'ibm850',
	'ibm852',
	'ibm437',
	'utf-16be',
	'koi8-r',
	'koi8-u',
	'ibm866',
	'x-mac-cyrillic',
	'iso-8859-5',
	'iso-8859-7',
	'iso-8859-6',
	'iso-8859-8',
	'iso-8859-13',
	'iso-8859-4',
	'iso-8859-3',
	'iso-8859-10',
	'iso-8859-14',
	'iso-8859-16',
	'iso-2022-jp'
];

/**
 * Encoding of a file: its Unicode mark, else the escapes of ISO-2022-JP, else UTF-16 by its code units, else strict
 * UTF-8 (over the whole file up to 32 MiB, so that one accent in row 40,000 counts), else a vote (vote.ts).
 */
export async function detectEncoding(source: ByteSource, head: Uint8Array): Promise<EncodingGuess> {
	const mark = byteOrderMark(head);
	if (mark && mark.encoding !== 'utf-8')
		return guess([{ encoding: mark.encoding, confidence: 1 }], wideCells(head.subarray(mark.length), mark.encoding));
	if (!mark && escapesJapanese(head))
		return guess(
			[
				{ encoding: 'iso-2022-jp', confidence: 0.98 },
				{ encoding: 'utf-8', confidence: 0.01 }
			],
			escapedLines(head)
		);
	const wide = mark ? null : utf16Pattern(head);
	if (wide)
		return guess(
			[
				{ encoding: wide, confidence: 0.95 },
				{ encoding: wide === 'utf-16le' ? 'utf-16be' : 'utf-16le', confidence: 0.01 }
			],
			wideCells(head, wide)
		);
	const { broken, foreign } = await scan(source, mark?.length ?? 0);
	if (!broken) return unicode(foreign, source.size <= STRICT_BYTES ? 1 : 0.95);
	const lines = mixedLines(foreign);
	if (!lines.mixed && !mark) return guess(vote(foreign, head), foreignCells(foreign));
	const older = vote(lines.rest, head);
	const mixed = mixedLabel(older[0]?.encoding ?? 'windows-1252');
	// What most of the text is in goes first, and what reads each line for itself behind it: a damaged cell makes no mixed file.
	const share = mark ? Math.max(0.5, lines.share) : lines.share;
	const ranked =
		share >= 0.5
			? [{ encoding: 'utf-8', confidence: 0.9 * share }, ...scaled(older, 0.95 - 0.9 * share)]
			: [...scaled(older, 0.7), { encoding: 'utf-8', confidence: 0.25 }];
	const [first, ...others] = ranked.slice(0, 5) as [Candidate, ...Candidate[]];
	const left = (1 - first.confidence) / 2;
	const offered = [first, { encoding: mixed, confidence: left }, ...scaled(others, 0.5)];
	return { ...guess(offered, foreignCells(lines.rest)), mixed };
}

function guess(ranked: readonly Candidate[], cells: readonly Uint8Array[]): EncodingGuess {
	const best = ranked[0] ?? { encoding: 'windows-1252', confidence: 0.3 };
	const values = comparedValues(
		cells,
		ranked.map((r) => r.encoding)
	);
	return {
		encoding: best.encoding,
		confidence: best.confidence,
		candidates: [...new Set([...ranked.map((r) => r.encoding), best.encoding, ...OFFERED])].filter((label) => decoderOf(label)),
		ranked: ranked.map((r, i) => ({ ...r, samples: values[i] ?? [] })),
		mixed: null
	};
}

/** A file that is UTF-8 throughout; Western Windows beside it for comparison, since one character could be two of that. */
function unicode(foreign: Uint8Array, confidence: number): EncodingGuess {
	const { two, longer } = utf8Facts(foreign);
	if (two + longer === 0) return guess([{ encoding: 'utf-8', confidence }], []);
	const doubt = two + longer === 1 && longer === 0 ? 0.05 : 0;
	return guess(
		[
			{ encoding: 'utf-8', confidence: confidence - doubt },
			{ encoding: 'windows-1252', confidence: doubt }
		],
		foreignCells(foreign)
	);
}

const scaled = (candidates: readonly Candidate[], to: number): Candidate[] =>
	candidates.map((c) => ({ ...c, confidence: c.confidence * Math.max(0, to) }));

/** ISO-2022-JP: seven-bit bytes with escapes to the Japanese tables. */
function escapesJapanese(bytes: Uint8Array): boolean {
	for (let i = bytes.indexOf(27); i !== -1; i = bytes.indexOf(27, i + 1)) {
		const [a, b] = [bytes[i + 1], bytes[i + 2]];
		if ((a === 0x24 && (b === 0x40 || b === 0x42)) || (a === 0x28 && (b === 0x4a || b === 0x49))) return bytes.every((x) => x < 0x80);
	}
	return false;
}

/** Lines with escapes, as bytes. */
function escapedLines(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	for (let from = 0; from < bytes.length && lines.length < 3;) {
		const at = bytes.indexOf(10, from);
		const to = at === -1 ? bytes.length : at;
		if (bytes.subarray(from, to).includes(27)) lines.push(bytes.subarray(from, Math.min(to, from + 400)));
		from = to + 1;
	}
	return lines;
}
