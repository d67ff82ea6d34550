import type { ByteSource } from '../../../stages';
import { byteOrderMark } from '../../binary';
import { SAMPLE_BYTES } from '../../format';
import { separatorLine } from './dialect';

/** One piece of decoded text with the position in the file after it. */
export interface TextPiece {
	text: string;
	/** Bytes of the file read once this piece is used up. */
	bytesRead: number;
	last: boolean;
}

const PIECE_BYTES = 1024 * 1024;

/** The encoding's decoder, or null when the label is unknown. Damaged bytes become U+FFFD: reading never stops for them. */
export function decoderFor(encoding: string): TextDecoder | null {
	try {
		return new TextDecoder(encoding);
	} catch {
		return null;
	}
}

/** The text of a file in pieces of about 1 MiB, without Unicode mark and NUL characters, lone surrogates impossible. */
export async function* textPieces(source: ByteSource, decoder: TextDecoder): AsyncGenerator<TextPiece> {
	const mark = byteOrderMark(await source.slice(0, Math.min(4, source.size)));
	let at = mark?.length ?? 0;
	do {
		// On multiples of 1 MiB, as staged files are kept.
		const end = Math.min((Math.floor(at / PIECE_BYTES) + 1) * PIECE_BYTES, source.size);
		const last = end >= source.size;
		const text = decoder.decode(await source.slice(at, end), { stream: !last });
		at = end;
		yield { text: text.includes('\0') ? text.replaceAll('\0', '') : text, bytesRead: at, last };
	} while (at < source.size);
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
	const decoder = decoderFor(encoding);
	if (!decoder) return null;
	const head = await source.slice(0, Math.min(bytes, source.size));
	const complete = head.length >= source.size;
	const raw = decoder.decode(head.subarray(byteOrderMark(head)?.length ?? 0), { stream: !complete });
	const text = raw.includes('\0') ? raw.replaceAll('\0', '') : raw;
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
