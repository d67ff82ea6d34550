import { BlobParts } from './blob-parts';
import { crc32 } from './crc32';

/** ZIP's own limit without its 64-bit extension. */
const MAX_BYTES = 0xffff_ffff;
/** Sizes and checksum stand behind the data where they are not known before it. */
const UTF8_NAMES = 0x0800;
const SIZES_BEHIND = 0x0008;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980: the first day that the format knows. A file is the same whenever it is made. */
const DATE = 0x0021;

/** `length` = bytes in the archive, `size` = bytes of the file. */
interface Entry {
	name: Uint8Array<ArrayBuffer>;
	packed: boolean;
	offset: number;
	crc: number;
	length: number;
	size: number;
}
const flagsOf = (e: Entry): number => (e.packed ? UTF8_NAMES | SIZES_BEHIND : UTF8_NAMES);
const methodOf = (e: Entry): number => (e.packed ? DEFLATED : STORED);

/** Little-endian numbers of 2 (`h`) or 4 (`w`) bytes. */
function bytesOf(...fields: ['h' | 'w', number][]): Uint8Array<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(fields.reduce((n, [kind]) => n + (kind === 'h' ? 2 : 4), 0)));
	let at = 0;
	for (const [kind, value] of fields) {
		if (kind === 'h') view.setUint16(at, value, true);
		else view.setUint32(at, value, true);
		at += kind === 'h' ? 2 : 4;
	}
	return new Uint8Array(view.buffer);
}

/** null in engines from before 2023. */
function deflater(): CompressionStream | null {
	try {
		return new CompressionStream('deflate-raw');
	} catch {
		return null;
	}
}

/** A ZIP archive made entry by entry from streams of bytes; memory holds one batch, however large an entry is. */
export class ZipWriter {
	private readonly file = new BlobParts();
	private readonly entries: Entry[] = [];
	private readonly encoder = new TextEncoder();

	private put(bytes: Uint8Array<ArrayBuffer>): void {
		this.file.put(bytes);
		if (this.file.bytes > MAX_BYTES) throw new RangeError('zip: more than 4 GB');
	}

	/** One file of the archive; its text may come in pieces of any size. */
	async add(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
		const packer = deflater();
		const entry: Entry = { name: this.encoder.encode(name), packed: packer !== null, offset: this.file.bytes, crc: 0, length: 0, size: 0 };
		if (!packer) await this.store(entry, pieces);
		else {
			this.head(entry);
			const start = this.file.bytes;
			await this.pack(entry, pieces, packer);
			entry.length = this.file.bytes - start;
			this.put(bytesOf(['w', 0x08074b50], ['w', entry.crc], ['w', entry.length], ['w', entry.size]));
		}
		this.entries.push(entry);
	}

	private head(e: Entry): void {
		this.put(
			bytesOf(
				['w', 0x04034b50],
				['h', VERSION],
				['h', flagsOf(e)],
				['h', methodOf(e)],
				['h', 0],
				['h', DATE],
				['w', e.crc],
				['w', e.length],
				['w', e.size],
				['h', e.name.length],
				['h', 0]
			)
		);
		this.put(e.name);
	}

	/** Where an engine can't compress: the file as it is, its size in front, since readers could not find its end otherwise. */
	private async store(entry: Entry, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
		const held: Uint8Array<ArrayBuffer>[] = [];
		for await (const piece of pieces) held.push(this.counted(entry, piece));
		entry.length = entry.size;
		entry.offset = this.file.bytes;
		this.head(entry);
		for (const bytes of held) this.put(bytes);
	}

	/** A piece as bytes, counted into its entry. */
	private counted(entry: Entry, piece: string): Uint8Array<ArrayBuffer> {
		const bytes = this.encoder.encode(piece);
		entry.crc = crc32(entry.crc, bytes);
		entry.size += bytes.length;
		return bytes;
	}

	private async pack(entry: Entry, pieces: Iterable<string> | AsyncIterable<string>, packer: CompressionStream): Promise<void> {
		const collected = this.collect(packer.readable);
		collected.catch(() => undefined);
		const writer = packer.writable.getWriter();
		try {
			for await (const piece of pieces) {
				// Waits while the packer is behind, so that nothing piles up.
				await writer.ready;
				writer.write(this.counted(entry, piece)).catch(() => undefined);
			}
			await writer.close();
		} catch (e) {
			// Whoever made the pieces failed: the reading side is ended too, and the first reason stands.
			await writer.abort(e).catch(() => undefined);
			await collected.catch(() => undefined);
			throw e;
		}
		await collected;
	}

	private async collect(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
		const reader = packed.getReader();
		try {
			for (;;) {
				const { done, value } = await reader.read();
				if (done) return;
				this.put(value);
			}
		} catch (e) {
			// Lets the writing side know, which would wait for ever.
			await reader.cancel(e).catch(() => undefined);
			throw e;
		}
	}

	/** Writes the directory; the whole archive. */
	finish(type: string): Blob {
		const start = this.file.bytes;
		for (const e of this.entries) {
			this.put(
				bytesOf(
					['w', 0x02014b50],
					['h', VERSION],
					['h', VERSION],
					['h', flagsOf(e)],
					['h', methodOf(e)],
					['h', 0],
					['h', DATE],
					['w', e.crc],
					['w', e.length],
					['w', e.size],
					['h', e.name.length],
					['h', 0],
					['h', 0],
					['h', 0],
					['h', 0],
					['w', 0],
					['w', e.offset]
				)
			);
			this.put(e.name);
		}
		const size = this.file.bytes - start;
		this.put(
			bytesOf(
				['w', 0x06054b50],
				['h', 0],
				['h', 0],
				['h', this.entries.length],
				['h', this.entries.length],
				['w', size],
				['w', start],
				['h', 0]
			)
		);
		return this.file.blob(type);
	}
}
