import type { ByteSource } from '../../../stages';

const PIECE = 262_144;
/** A line may grow to this many characters; of pictures and keys only the beginning is kept. */
const MAX_LINE = 4_000_000;
const KEPT_OF_BINARY = 1_000;

/** A line of the file. `text` holds one character per byte, unless the file is UTF-16; `cut` = it was too long to be kept whole. */
export interface Line {
	number: number;
	text: string;
	cut: boolean;
}
/** The lines that ended within one piece of the file. */
export interface LineBatch {
	lines: Line[];
	bytesRead: number;
}

/** True for the first line of a picture, a sound or a key. */
export const isBinaryLine = (text: string): boolean =>
	/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(text) ||
	/^[^:]{0,200};\s*(?:ENCODING\s*=\s*)?(?:BASE64|B)\s*[;:]/i.test(text.slice(0, 300));

/**
 * The lines of the file, ended by CR, LF or both (CR CR LF, as mail programs made of it, is one end). Bytes become characters of the same
 * number: which letters they stand for is settled entry by entry, since cards may name an encoding of their own. UTF-16 is decoded here.
 */
export async function* fileLines(source: ByteSource, encoding: string): AsyncGenerator<LineBatch> {
	const wide = /^utf-16/.test(encoding) ? new TextDecoder(encoding) : null;
	let rest = '';
	let cut = false;
	let number = 0;
	let skipFeed = false;
	for (let at = 0; at < source.size || rest !== ''; at += PIECE) {
		const last = at + PIECE >= source.size;
		const bytes = await source.slice(Math.min(at, source.size), Math.min(at + PIECE, source.size));
		let text = wide ? wide.decode(bytes, { stream: !last }) : bytesText(bytes);
		if (at === 0) text = text.replace(/^(?:\xef\xbb\xbf|\ufeff)/, '');
		if (skipFeed && text.startsWith('\n')) text = text.slice(1);
		skipFeed = text.endsWith('\r');
		const lines = text.split(/\r\r\n|\r\n|\r|\n/);
		lines[0] = rest + lines[0];
		rest = lines.pop() ?? '';
		const bytesRead = Math.min(at + PIECE, source.size);
		const batch: Line[] = [];
		for (const line of lines) {
			batch.push({ number: ++number, text: line, cut });
			cut = false;
		}
		if (rest.length > MAX_LINE || (rest.length > KEPT_OF_BINARY * 64 && isBinaryLine(rest))) {
			rest = rest.slice(0, KEPT_OF_BINARY);
			cut = true;
		}
		if (last && rest !== '') batch.push({ number: ++number, text: rest, cut });
		yield { lines: batch, bytesRead };
		if (last) return;
	}
}

/** One character per byte. */
function bytesText(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]);
	return text;
}
