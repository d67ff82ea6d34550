import { foundText } from '#domain/messages/found';
import type { ByteSource } from '../../../stages';
import { LIMITS } from './limits';
import { Refusal } from './refusal';

/** A file inside an archive, as the list at its end describes it. */
export interface ZipEntry {
	name: string;
	/** 0 = stored, 8 = deflated; others are not read. */
	method: number;
	locked: boolean;
	crc: number;
	packed: number;
	size: number;
	/** Where its own header begins in the file. */
	at: number;
}

export interface Zip {
	source: ByteSource;
	entries: readonly ZipEntry[];
	find(path: string): ZipEntry | undefined;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LISTED = 0x02014b50;
const latin1 = new TextDecoder('windows-1252');
const utf8 = new TextDecoder();

/** Paths are compared without regard to case, slashes and a leading slash: writers differ in all three. */
const keyOf = (path: string): string => path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/**
 * The list of files of a ZIP archive, read from its end. null when there is none: the file was cut off, or is no archive.
 * The list is only a claim; `unpack` checks sizes and checksums again while it reads.
 */
export async function openZip(source: ByteSource): Promise<Zip | null> {
	const tailAt = Math.max(0, source.size - 65_557);
	const tail = view(await source.slice(tailAt, source.size));
	let end = tail.byteLength - 22;
	while (end >= 0 && tail.getUint32(end, true) !== END) end--;
	if (end < 0) return null;
	let count = tail.getUint16(end + 10, true);
	let size = tail.getUint32(end + 12, true);
	let at = tail.getUint32(end + 16, true);
	let listEnd = tailAt + end;
	if (count === 0xffff || size === 0xffffffff || at === 0xffffffff) {
		const wide = await wideEnd(source, tail, end);
		if (wide) ({ count, size, at, listEnd } = wide);
	}
	if (size > LIMITS.directory || count > LIMITS.entries)
		throw new Refusal('workbookBomb', { what: foundText('an archive of {1} files', count) });
	// Something may stand before the archive (a program that unpacks itself): then all positions are moved by as much.
	const moved = listEnd - size - at;
	if (moved < 0 || listEnd - size < 0) return null;
	const list = await source.slice(listEnd - size, listEnd);
	const entries = readList(view(list), list, count, moved);
	if (!entries) return null;
	const byKey = new Map<string, ZipEntry>();
	for (const entry of entries) if (!byKey.has(keyOf(entry.name))) byKey.set(keyOf(entry.name), entry);
	return { source, entries, find: (path) => byKey.get(keyOf(path)) };
}

/** The end record of archives with 64-bit sizes. */
async function wideEnd(
	source: ByteSource,
	tail: DataView,
	end: number
): Promise<{ count: number; size: number; at: number; listEnd: number } | null> {
	if (end < 20 || tail.getUint32(end - 20, true) !== 0x07064b50) return null;
	const position = wide(tail, end - 12);
	const record = view(await source.slice(position, Math.min(position + 56, source.size)));
	if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) return null;
	return { count: wide(record, 32), size: wide(record, 40), at: wide(record, 48), listEnd: position };
}

function readList(v: DataView, bytes: Uint8Array, count: number, moved: number): ZipEntry[] | null {
	const entries: ZipEntry[] = [];
	for (let p = 0; p + 46 <= bytes.length && entries.length <= count;) {
		if (v.getUint32(p, true) !== LISTED) break;
		const flags = v.getUint16(p + 8, true);
		const nameLength = v.getUint16(p + 28, true);
		const extraLength = v.getUint16(p + 30, true);
		const nameAt = p + 46;
		const next = nameAt + nameLength + extraLength + v.getUint16(p + 32, true);
		if (next > bytes.length) return null;
		const name = (flags & 0x800 ? utf8 : latin1).decode(bytes.subarray(nameAt, nameAt + nameLength));
		const entry: ZipEntry = {
			name,
			method: v.getUint16(p + 10, true),
			locked: (flags & 1) === 1,
			crc: v.getUint32(p + 16, true),
			packed: v.getUint32(p + 20, true),
			size: v.getUint32(p + 24, true),
			at: v.getUint32(p + 42, true)
		};
		widen(entry, v, nameAt + nameLength, extraLength);
		entry.at += moved;
		entries.push(entry);
		p = next;
	}
	return entries.length > 0 || count === 0 ? entries : null;
}

/** Sizes and positions above 4 GiB stand in an extra field. */
function widen(entry: ZipEntry, v: DataView, at: number, length: number): void {
	for (let p = at; p + 4 <= at + length; p += 4 + v.getUint16(p + 2, true)) {
		if (v.getUint16(p, true) !== 1) continue;
		const stop = Math.min(p + 4 + v.getUint16(p + 2, true), at + length);
		let q = p + 4;
		for (const key of ['size', 'packed', 'at'] as const) {
			if (entry[key] !== 0xffffffff || q + 8 > stop) continue;
			entry[key] = wide(v, q);
			q += 8;
		}
		return;
	}
}

const wide = (v: DataView, at: number): number => v.getUint32(at, true) + v.getUint32(at + 4, true) * 0x1_0000_0000;
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
