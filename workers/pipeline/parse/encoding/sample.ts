import type { ByteSource } from '../../stages';

/** Bytes over which UTF-8 is checked strictly; beyond, reading itself reports what it could not decode. */
export const STRICT_BYTES = 32 * 1024 * 1024;
const SLICE = 1024 * 1024;
/** Lines kept from the part that is good UTF-8, and in all. */
const KEPT_GOOD = 24 * 1024;
const KEPT = 64 * 1024;
const MAX_LINE = 4096;

export interface Scan {
	/** False when every byte looked at is good UTF-8. */
	broken: boolean;
	/** Up to 64 KiB of lines that hold bytes above ASCII, each with its line end: the rest says nothing about the encoding. */
	foreign: Uint8Array;
}

/**
 * Reads the file until it is known not to be UTF-8 and enough lines with foreign letters are at hand, or to the end, up
 * to 32 MiB: one accent in row 40,000 decides as well as one in the header. `markLength`: of the Unicode mark.
 */
export async function scan(source: ByteSource, markLength: number): Promise<Scan> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const lines = new ForeignLines();
	const end = Math.min(source.size, STRICT_BYTES);
	let broken = false;
	for (let at = 0; at < end && !(broken && lines.size >= KEPT); at += SLICE) {
		const bytes = await source.slice(at, Math.min(at + SLICE, end));
		const last = at + bytes.length >= end;
		if (!broken) {
			try {
				decoder.decode(bytes, { stream: !last || end < source.size });
			} catch {
				broken = true;
			}
		}
		lines.add(at === 0 ? bytes.subarray(markLength) : bytes, at > 0, !last, broken ? KEPT : KEPT_GOOD);
	}
	return { broken, foreign: lines.bytes() };
}

/** Bytes that stand alone in every encoding here: below "0" and from ":" to "?". */
export const standsAlone = (b: number): boolean => b < 0x30 || (b >= 0x3a && b <= 0x3f);

class ForeignLines {
	readonly #out = new Uint8Array(KEPT);
	size = 0;

	/** Adds lines until `limit`; lines cut by the ends of the piece are cut further, at a byte that is no part of a character. */
	add(bytes: Uint8Array, cutBefore: boolean, cutAfter: boolean, limit: number): void {
		let from = cutBefore ? after(bytes, 0) : 0;
		const end = cutAfter ? before(bytes, bytes.length) : bytes.length;
		while (from < end && this.size < limit) {
			const high = nextHigh(bytes, from, end);
			if (high === end) return;
			let start = high;
			while (start > from && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
			if (high - start > MAX_LINE) start = before(bytes, high);
			let stop = high;
			while (stop < end && bytes[stop] !== 10 && bytes[stop] !== 13 && stop - start < MAX_LINE) stop++;
			if (stop < end && bytes[stop] !== 10 && bytes[stop] !== 13) stop = Math.max(start + 1, before(bytes, stop));
			const line = bytes.subarray(start, Math.min(stop, start + KEPT - 1 - this.size));
			this.#out.set(line, this.size);
			this.#out[this.size + line.length] = 10;
			this.size += line.length + 1;
			from = stop;
		}
	}

	bytes(): Uint8Array {
		return this.#out.subarray(0, this.size);
	}
}

function nextHigh(bytes: Uint8Array, from: number, end: number): number {
	let i = from;
	while (i < end && bytes[i]! < 0x80) i++;
	return i;
}

function after(bytes: Uint8Array, at: number): number {
	let i = at;
	while (i < bytes.length && !standsAlone(bytes[i]!)) i++;
	return i;
}

function before(bytes: Uint8Array, at: number): number {
	let i = at;
	while (i > 0 && !standsAlone(bytes[i - 1]!)) i--;
	return i;
}
