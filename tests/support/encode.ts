import { decoderOf, upperHalf } from '#workers/pipeline/parse/encoding/decoder';

/**
 * Writes text in any encoding that can be read (WHATWG labels), or returns null when a character is not in it.
 * The tables are the decoders' own, turned round: a character that two codes give gets the first of them.
 */
export function encode(text: string, label: string): Uint8Array | null {
	if (label === 'utf-8') return new TextEncoder().encode(text);
	if (label === 'utf-16le' || label === 'utf-16be') return wide(text, label === 'utf-16be');
	if (label === 'iso-2022-jp') return sevenBit(text);
	const table = tableOf(label);
	const out: number[] = [];
	for (const c of label === 'windows-1258' ? tonesApart(text, table) : text) {
		const code = c < '\u0080' ? [c.charCodeAt(0)] : table.get(c);
		if (!code) return null;
		out.push(...code);
	}
	return Uint8Array.from(out);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
	const known = tables.get(label);
	if (known) return known;
	const table = new Map<string, readonly number[]>();
	const add = (c: string, code: readonly number[]) => {
		if (c !== '' && !c.includes('\ufffd') && !table.has(c)) table.set(c, code);
	};
	const upper = upperHalf(label);
	const decoder = decoderOf(label);
	const read = (bytes: readonly number[]): string => decoder?.decode(Uint8Array.from(bytes)) ?? '';
	if (upper !== '') [...upper].forEach((c, i) => (c >= '\u0080' && c < '\u00a0' ? undefined : add(c, [128 + i])));
	else {
		const pairs: number[][] = [];
		for (let lead = 0x81; lead <= 0xfe; lead++)
			for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push([lead, trail]);
		if (label === 'shift_jis') for (let b = 0xa1; b <= 0xdf; b++) add(read([b]), [b]);
		if (label === 'euc-jp') for (let b = 0xa1; b <= 0xdf; b++) add(read([0x8e, b]), [0x8e, b]);
		for (const pair of pairs) {
			const c = read(pair);
			if ([...c].length === 1) add(c, pair);
		}
	}
	tables.set(label, table);
	return table;
}

function wide(text: string, big: boolean): Uint8Array {
	const out = new Uint8Array(text.length * 2);
	for (let i = 0; i < text.length; i++) {
		out[2 * i + (big ? 1 : 0)] = text.charCodeAt(i) & 255;
		out[2 * i + (big ? 0 : 1)] = text.charCodeAt(i) >> 8;
	}
	return out;
}

/** ISO-2022-JP from EUC-JP: the same pairs without their high bits, between escapes. */
function sevenBit(text: string): Uint8Array | null {
	const out: number[] = [];
	let japanese = false;
	for (const c of text) {
		const code = c < '\u0080' ? null : tableOf('euc-jp').get(c);
		if (code === undefined) return null;
		if ((code !== null) !== japanese) out.push(0x1b, ...(japanese ? [0x28, 0x42] : [0x24, 0x42]));
		japanese = code !== null;
		out.push(...(code ? code.map((b) => b & 127) : [c.charCodeAt(0)]));
	}
	return Uint8Array.from(japanese ? [...out, 0x1b, 0x28, 0x42] : out);
}

/** Vietnamese as windows-1258 writes it: letters that it lacks as letter and tone mark. */
function tonesApart(text: string, table: ReadonlyMap<string, readonly number[]>): string {
	let out = '';
	for (const c of text.normalize('NFC')) {
		const [letter = '', ...marks] = c.normalize('NFD');
		const shape = marks.filter((m) => '\u0302\u0306\u031b'.includes(m)).join('');
		out += c < '\u0080' || table.has(c) ? c : (letter + shape).normalize('NFC') + marks.filter((m) => !shape.includes(m)).join('');
	}
	return out;
}
