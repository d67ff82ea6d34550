import type { ByteSource } from '../../../stages';
import { byteOrderMark } from '../../binary';
import { decoderOf, type TextReader } from '../../encoding/decoder';
import { SAMPLE_BYTES } from '../../format';
import { separatorLine } from './dialect';

/** One piece of decoded text with the position in the file after it. */
export interface TextPiece {
	text: string;
	/** Bytes of the file read once this piece is used up. */
	bytesRead: number;
	last: boolean;
	/** U+FFFD in it: characters that the encoding could not read (or that were lost before). */
	lost: number;
}

const PIECE_BYTES = 1024 * 1024;
const TAIL_BYTES = 32 * 1024;

/** The text of a file in pieces of about 1 MiB, without Unicode mark and NUL characters, lone surrogates impossible. */
export async function* textPieces(source: ByteSource, decoder: TextReader): AsyncGenerator<TextPiece> {
	const mark = byteOrderMark(await source.slice(0, Math.min(4, source.size)));
	let at = mark?.length ?? 0;
	do {
		// On multiples of 1 MiB, as staged files are kept.
		const end = Math.min((Math.floor(at / PIECE_BYTES) + 1) * PIECE_BYTES, source.size);
		const last = end >= source.size;
		const bytes = await source.slice(at, end);
		const text = decoder.decode(bytes, { stream: !last });
		at = end;
		// Bytes are quicker searched than text: zero is half of every letter there.
		yield { text: bytes.includes(0) ? withoutNuls(text) : text, bytesRead: at, last, lost: lostIn(text) };
	} while (at < source.size);
}

const withoutNuls = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);

/** Number of U+FFFD in a text. */
export function lostIn(text: string): number {
	let n = 0;
	for (let i = text.indexOf('\ufffd'); i !== -1; i = text.indexOf('\ufffd', i + 1)) n++;
	return n;
}

export interface TextSample {
	/** The decoded beginning, below a `sep=` line. */
	text: string;
	separator: string | null;
	/** Characters of the `sep=` line, and NULs taken out. */
	separatorLength: number;
	nuls: number;
	/** True when the sample is the whole file. */
	complete: boolean;
	/** Bytes that the sample covers. */
	bytes: number;
}

/** Decodes the first `bytes` of a file; inspection and reading look at the same sample, so that they agree on the dialect. */
export async function textSample(source: ByteSource, encoding: string, bytes = SAMPLE_BYTES): Promise<TextSample | null> {
	const decoder = decoderOf(encoding);
	if (!decoder) return null;
	const head = await source.slice(0, Math.min(bytes, source.size));
	const complete = head.length >= source.size;
	const raw = decoder.decode(head.subarray(byteOrderMark(head)?.length ?? 0), { stream: !complete });
	const text = withoutNuls(raw);
	const separator = separatorLine(text);
	return {
		text: separator ? text.slice(separator.length) : text,
		separator: separator?.delimiter ?? null,
		separatorLength: separator?.length ?? 0,
		nuls: raw.length - text.length,
		complete,
		bytes: head.length
	};
}

/** Decodes the last part of a file that its sample does not reach, from a line's start on; '' where nothing is left. */
export async function textTail(source: ByteSource, encoding: string, from: number): Promise<string> {
	const decoder = decoderOf(encoding);
	// An even place, so that no unit of UTF-16 is cut.
	const start = Math.max(from, source.size - TAIL_BYTES) & ~1;
	if (!decoder || start >= source.size) return '';
	const text = withoutNuls(decoder.decode(await source.slice(start, source.size)));
	const line = /[\r\n]+/.exec(text);
	return line ? text.slice(line.index + line[0].length) : '';
}
