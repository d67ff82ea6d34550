import { decoderOf, upperHalf } from './decoder';

/** U+FFFD written out, which is no loss, by encoding. */
const WRITTEN: Readonly<Record<string, readonly number[]>> = {
	'utf-8': [0xef, 0xbf, 0xbd],
	'utf-16le': [0xfd, 0xff],
	'utf-16be': [0xff, 0xfd],
	gb18030: [0x84, 0x31, 0xa4, 0x37],
	gbk: [0x84, 0x31, 0xa4, 0x37]
};

/**
 * How many places of a sample the encoding cannot read: sequences that it doesn't have, and bytes to which it gives no
 * character but a control code. A character cut by the sample's end doesn't count. An unknown label reads nothing.
 */
export function decodesWithLoss(bytes: Uint8Array, encoding: string): number {
	const decoder = decoderOf(encoding);
	if (!decoder) return bytes.length;
	const text = decoder.decode(bytes, { stream: true });
	const oneByte = upperHalf(encoding) !== '';
	let lost = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === 0xfffd || (oneByte && c >= 0x80 && c < 0xa0 && c !== 0x85)) lost++;
	}
	return Math.max(0, lost - written(bytes, WRITTEN[encoding]));
}

function written(bytes: Uint8Array, pattern: readonly number[] | undefined): number {
	if (!pattern) return 0;
	const [first, ...rest] = pattern as [number, ...number[]];
	const wide = pattern.length === 2;
	let n = 0;
	for (let i = bytes.indexOf(first); i !== -1; i = bytes.indexOf(first, i + 1)) {
		if ((!wide || i % 2 === 0) && rest.every((b, k) => bytes[i + 1 + k] === b)) n++;
	}
	return n;
}
