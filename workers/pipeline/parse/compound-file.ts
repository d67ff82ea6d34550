import type { ByteSource } from '../stages';

/** Sector numbers from here on mean "none": end of chain, free, allocation table. */
const NO_SECTOR = 0xfffffffa;
const utf16 = new TextDecoder('utf-16le');

/** A stream inside the file. */
export interface CompoundEntry {
	name: string;
	start: number;
	size: number;
}

/** An OLE compound file: what old Office documents, and new ones under a password, are kept in. */
export interface CompoundFile {
	entries: readonly CompoundEntry[];
	/** The entry of that name, capitals aside. */
	find(name: string): CompoundEntry | undefined;
	/** First `length` bytes of a stream; fewer when its chain of sectors ends early, goes in a circle or leaves the file. */
	read(entry: CompoundEntry, length: number): Promise<Uint8Array>;
}

/** Opens a compound file. Every chain is followed for at most as many steps as the file has sectors, so none is endless. */
export async function openCompound(source: ByteSource): Promise<CompoundFile | null> {
	const header = view(await source.slice(0, Math.min(512, source.size)));
	if (header.byteLength < 512 || header.getUint32(0, true) !== 0xe011cfd0) return null;
	const shift = header.getUint16(30, true);
	const sectorSize = 1 << (shift >= 7 && shift <= 16 ? shift : 9);
	const miniSize = 1 << Math.min(Math.max(header.getUint16(32, true), 2), 12);
	const miniLimit = header.getUint32(56, true);
	const sectors = Math.ceil(source.size / sectorSize);
	const at = (sector: number) => (sector + 1) * sectorSize;
	const table = await allocation(source, header, sectorSize, sectors);

	/** The sectors of a chain; `next` says which one follows. It ends where it meets a sector a second time. */
	function chain(start: number, steps: number, next: Uint32Array): number[] {
		const list: number[] = [];
		const met = new Uint8Array(next.length);
		for (let s = start; s < NO_SECTOR && s < next.length && list.length < steps && met[s] === 0; s = next[s] as number) {
			met[s] = 1;
			list.push(s);
		}
		return list;
	}

	/** Bytes of a chain, neighbouring sectors in one go. */
	async function bytesOf(start: number, length: number): Promise<Uint8Array> {
		const list = chain(start, Math.min(sectors, Math.ceil(length / sectorSize)), table);
		const out = new Uint8Array(Math.min(length, list.length * sectorSize));
		let filled = 0;
		for (let i = 0; i < list.length && filled < out.length;) {
			let n = 1;
			while (i + n < list.length && list[i + n] === (list[i] as number) + n) n++;
			const from = at(list[i] as number);
			const bytes = await source.slice(
				Math.min(from, source.size),
				Math.min(from + Math.min(n * sectorSize, out.length - filled), source.size)
			);
			out.set(bytes, filled);
			filled += bytes.length;
			if (bytes.length < Math.min(n * sectorSize, out.length - filled + bytes.length)) break;
			i += n;
		}
		return out.subarray(0, filled);
	}

	const directory = await bytesOf(header.getUint32(48, true), Math.min(source.size, 4_000_000));
	const entries = entriesOf(directory);
	const root = entries.find((e) => e.type === 5);
	let mini: { bytes: Uint8Array; next: Uint32Array } | null = null;

	async function read(entry: CompoundEntry, length: number): Promise<Uint8Array> {
		const size = Math.min(entry.size, length, source.size);
		if (entry.size >= miniLimit || !root) return bytesOf(entry.start, size);
		mini ??= {
			bytes: await bytesOf(root.start, Math.min(root.size, source.size)),
			next: words(await bytesOf(header.getUint32(60, true), source.size))
		};
		const out = new Uint8Array(size);
		let filled = 0;
		for (const s of chain(entry.start, Math.ceil(size / miniSize), mini.next)) {
			const piece = mini.bytes.subarray(s * miniSize, s * miniSize + Math.min(miniSize, size - filled));
			out.set(piece, filled);
			filled += piece.length;
		}
		// Some writers keep small streams in whole sectors all the same.
		return filled === 0 && size > 0 ? bytesOf(entry.start, size) : out.subarray(0, filled);
	}

	const find = (name: string) => entries.find((e) => e.type === 2 && e.name.toLowerCase() === name.toLowerCase());
	return { entries, find, read };
}

/** The table that says which sector follows which. Its own sectors are named in the header and in a chain after it. */
async function allocation(source: ByteSource, header: DataView, sectorSize: number, sectors: number): Promise<Uint32Array> {
	const perSector = sectorSize / 4;
	const places: number[] = [];
	for (let i = 0; i < 109; i++) places.push(header.getUint32(76 + i * 4, true));
	let more = header.getUint32(68, true);
	for (let hops = 0; more < NO_SECTOR && hops * perSector < sectors; hops++) {
		const from = (more + 1) * sectorSize;
		const list = words(await source.slice(Math.min(from, source.size), Math.min(from + sectorSize, source.size)));
		if (list.length < perSector) break;
		places.push(...list.subarray(0, perSector - 1));
		more = list[perSector - 1] as number;
	}
	const needed = Math.ceil(sectors / perSector);
	const table = new Uint32Array(needed * perSector).fill(0xffffffff);
	for (let n = 0; n < Math.min(needed, places.length); n++) {
		const from = ((places[n] as number) + 1) * sectorSize;
		if ((places[n] as number) < NO_SECTOR && from < source.size)
			table.set(words(await source.slice(from, Math.min(from + sectorSize, source.size))), n * perSector);
	}
	return table;
}

function entriesOf(directory: Uint8Array): (CompoundEntry & { type: number })[] {
	const entries: (CompoundEntry & { type: number })[] = [];
	const v = view(directory);
	for (let o = 0; o + 128 <= directory.length; o += 128) {
		const nameBytes = Math.min(v.getUint16(o + 64, true), 64);
		if (nameBytes > 2)
			entries.push({
				name: utf16.decode(directory.subarray(o, o + nameBytes - 2)),
				type: directory[o + 66] as number,
				start: v.getUint32(o + 116, true),
				size: v.getUint32(o + 120, true)
			});
	}
	return entries;
}

/** What a compound file holds: a modern workbook or document under a password, an old workbook, or another document. */
export async function compoundFileKind(source: ByteSource): Promise<'encrypted' | 'xls' | 'other'> {
	const file = await openCompound(source);
	if (!file) return 'other';
	if (file.find('EncryptedPackage') ?? file.find('EncryptionInfo')) return 'encrypted';
	if (file.find('WordDocument') ?? file.find('PowerPoint Document')) return 'other';
	return (file.find('Workbook') ?? file.find('Book')) ? 'xls' : 'other';
}

const words = (bytes: Uint8Array): Uint32Array => {
	const out = new Uint32Array(bytes.length >> 2);
	const v = view(bytes);
	for (let i = 0; i < out.length; i++) out[i] = v.getUint32(i * 4, true);
	return out;
};
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
