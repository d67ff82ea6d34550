import { decoderOf } from './decoder';

const MAX_CHARS = 40;
const MAX_CELLS = 200;

/** Bytes that part cells: line ends, tab, comma, semicolon, quote. None is ever part of a two-byte character. */
const parts = (b: number): boolean => b === 10 || b === 13 || b === 9 || b === 44 || b === 59 || b === 34;

/** The first distinct cells with bytes above ASCII. */
export function foreignCells(sample: Uint8Array): Uint8Array[] {
	const cells = new Map<string, Uint8Array>();
	for (let i = 0; i < sample.length && cells.size < MAX_CELLS; i++) {
		const from = i;
		let high = false;
		while (i < sample.length && !parts(sample[i]!)) if (sample[i++]! >= 0x80) high = true;
		if (high && i - from <= 400) cells.set(String.fromCharCode(...sample.subarray(from, i)), sample.subarray(from, i));
	}
	return [...cells.values()];
}

/** The same of a UTF-16 text; where all is ASCII, its first cells. */
export function wideCells(bytes: Uint8Array, encoding: string): Uint8Array[] {
	const high = encoding === 'utf-16le' ? 1 : 0;
	const foreign = new Map<string, Uint8Array>();
	const plain: Uint8Array[] = [];
	const end = Math.min(bytes.length & ~1, 65_536);
	const unit = (i: number) => bytes[i + high]! * 256 + bytes[i + 1 - high]!;
	for (let i = 0; i < end && foreign.size < MAX_CELLS; i += 2) {
		const from = i;
		let above = false;
		while (i < end && !(unit(i) < 256 && parts(unit(i)))) {
			if (unit(i) >= 0x80) above = true;
			i += 2;
		}
		const cell = bytes.subarray(from, i);
		if (cell.length === 0 || cell.length > 800) continue;
		if (above) foreign.set(cell.join(), cell);
		else if (plain.length < 3) plain.push(cell);
	}
	return foreign.size > 0 ? [...foreign.values()] : plain;
}

/**
 * Up to three of the cells as each encoding reads them, the same cells for all, so that a person can choose by eye:
 * those that the encodings read most differently come first, short ones before long ones.
 */
export function comparedValues(cells: readonly Uint8Array[], encodings: readonly string[]): string[][] {
	const decoders = encodings.map((e) => decoderOf(e));
	const read = cells.map((cell) => decoders.map((d) => shortened(d?.decode(cell) ?? '')));
	const different = (values: readonly string[]) => new Set(values).size;
	const order = read
		.map((values, i) => ({ i, apart: different(values), fits: (values[0] ?? '').length < MAX_CHARS ? 1 : 0 }))
		.sort((a, b) => b.apart - a.apart || b.fits - a.fits || a.i - b.i);
	const chosen = order.slice(0, 3).map(({ i }) => i);
	// One of the three is for the nearest rival, if the others read alike in it.
	if (encodings.length > 1 && chosen.every((i) => read[i]?.[0] === read[i]?.[1])) {
		const rival = order.find(({ i }) => read[i]?.[0] !== read[i]?.[1]);
		if (rival) chosen[Math.min(2, chosen.length - 1)] = rival.i;
	}
	chosen.sort((a, b) => a - b);
	return encodings.map((_, e) => chosen.map((i) => read[i]?.[e] ?? ''));
}

/** At most 40 characters, around the first foreign one; control characters, which nobody sees, as U+FFFD. */
function shortened(cell: string): string {
	const text = cell
		.replace(/\s+/g, ' ')
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
		.trim();
	if (text.length <= MAX_CHARS) return text;
	const foreign = Math.max(0, text.search(/[^\x00-\x7f]/));
	const from = Math.max(0, Math.min(foreign - 15, text.length - (MAX_CHARS - 2)));
	return `${from > 0 ? '…' : ''}${text.slice(from, from + MAX_CHARS - 2)}${from + MAX_CHARS - 2 < text.length ? '…' : ''}`;
}
