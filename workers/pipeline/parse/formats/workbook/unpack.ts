import { joinBytes } from '#domain/basics/join-bytes';
import { foundText } from '#domain/messages/found';
import type { ByteSource } from '../../../stages';
import { crc32 } from './crc';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import type { Zip, ZipEntry } from './zip';

/** Packed bytes given to the inflater at a time: some engines inflate all of it before they hand anything out, up to a thousandfold. */
const PIECE = 32_768;

/**
 * The bytes of a file in the archive, piece by piece. Its claims are not trusted: it may not unpack to more than it says, than
 * `limit` or than an honest ratio, and when it is read to its end, size and checksum must be right.
 * @param summed false where the checksum is left to another reading of the same part
 */
export async function* unpack(zip: Zip, entry: ZipEntry, limit: number, summed = true): AsyncGenerator<Uint8Array> {
	if (entry.locked) throw new Refusal('passwordProtected');
	if (entry.method !== 0 && entry.method !== 8)
		throw new Refusal('workbookDamaged', { what: foundText('it is packed in a way that no spreadsheet uses') });
	if (entry.size > limit) throw new Refusal('workbookTooLarge', { size: entry.size, limit });
	const bomb = () =>
		new Refusal('workbookBomb', {
			what: foundText(
				'a file of {1} KB that unpacks to more than {2} MB',
				Math.ceil(entry.packed / 1000),
				Math.floor(Math.max(LIMITS.harmless, entry.packed * LIMITS.ratio) / 1_000_000)
			)
		});
	if (entry.size > LIMITS.harmless && entry.size > entry.packed * LIMITS.ratio) throw bomb();
	const start = await dataStart(zip.source, entry);
	const packed = rawPieces(zip.source, start, start + entry.packed);
	let size = 0;
	let crc = 0;
	for await (const piece of entry.method === 0 ? packed : inflate(packed)) {
		size += piece.length;
		if (size > LIMITS.harmless && size > entry.packed * LIMITS.ratio && entry.method === 8) throw bomb();
		if (size > entry.size) throw new Refusal('workbookDamaged', { what: foundText('a part of it is larger than it says') });
		if (summed) crc = crc32(crc, piece);
		yield piece;
	}
	if (size !== entry.size || (summed && crc !== entry.crc))
		throw new Refusal('workbookDamaged', { what: foundText('a part of it does not match its checksum') });
}

/**
 * Gives back the memory of a piece that is done with. Left to itself an engine keeps hundreds of megabytes of them: a loop without a
 * pause gives it no moment to look for what nobody holds any more.
 */
export function letGo({ method }: ZipEntry, piece: Uint8Array): void {
	const { buffer } = piece;
	// A stored part is handed out in pieces of one buffer.
	if (method === 0 || buffer.byteLength !== piece.byteLength || !(buffer instanceof ArrayBuffer)) return;
	// Not there before Safari 17.4 and Firefox 122.
	if ('transfer' in buffer) buffer.transfer(0);
}

/** A small part, whole. */
export async function unpackWhole(zip: Zip, entry: ZipEntry, limit: number): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of unpack(zip, entry, limit)) pieces.push(piece);
	return joinBytes(pieces);
}

async function dataStart(source: ByteSource, entry: ZipEntry): Promise<number> {
	const header = await source.slice(entry.at, Math.min(entry.at + 30, source.size));
	const cut = new Refusal('workbookDamaged', { what: foundText('it was cut off, or a part of it is missing') });
	if (header.length < 30 || header[0] !== 0x50 || header[1] !== 0x4b || header[2] !== 3 || header[3] !== 4) throw cut;
	const v = new DataView(header.buffer, header.byteOffset, header.byteLength);
	const start = entry.at + 30 + v.getUint16(26, true) + v.getUint16(28, true);
	if (start + entry.packed > source.size) throw cut;
	return start;
}

/** Bytes [start, end) of the source: read in larger slices, handed out in pieces. */
async function* rawPieces(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	for (let at = start; at < end;) {
		const slice = await source.slice(at, Math.min(at + PIECE * 32, end));
		if (slice.length === 0) throw new Refusal('workbookDamaged', { what: foundText('it was cut off') });
		for (let p = 0; p < slice.length; p += PIECE) yield slice.subarray(p, p + PIECE) as Uint8Array<ArrayBuffer>;
		at += slice.length;
	}
}

/** Inflates with the platform's own code; stopping early closes both ends. */
async function* inflate(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
	const inflater = new DecompressionStream('deflate-raw');
	const writer = inflater.writable.getWriter();
	const reader = inflater.readable.getReader();
	let own: unknown = null;
	const feeding = (async () => {
		try {
			for await (const piece of packed) await writer.write(piece);
			await writer.close();
		} catch (error) {
			own = error;
			// The reading side waits for an end: give it one.
			await writer.abort(error).catch(() => {});
		}
	})();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			yield value as Uint8Array;
		}
	} catch {
		throw own instanceof Refusal ? own : new Refusal('workbookDamaged', { what: foundText("a part of it can't be unpacked") });
	} finally {
		await reader.cancel().catch(() => {});
		await writer.abort().catch(() => {});
		await feeding;
	}
}
