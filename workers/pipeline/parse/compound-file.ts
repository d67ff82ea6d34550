import type { ByteSource } from '../stages';

const SECTOR_END = 0xfffffffa;
const utf16 = new TextDecoder('utf-16le');

interface Entry { name: string; start: number }

/** Names and first sectors of the streams of an OLE compound file, by its directory chain (at most 64 sectors of it). */
async function directory(source: ByteSource): Promise<{ entries: Entry[]; sectorSize: number }> {
	const header = view(await source.slice(0, 512));
	const sectorSize = header.byteLength === 512 ? 1 << Math.min(header.getUint16(30, true), 16) : 512;
	const entries: Entry[] = [];
	let sector = header.byteLength === 512 ? header.getUint32(48, true) : SECTOR_END;
	for (let hops = 0; sector < SECTOR_END && hops < 64; hops++) {
		const at = (sector + 1) * sectorSize;
		const bytes = await source.slice(at, Math.min(at + sectorSize, source.size));
		const v = view(bytes);
		for (let o = 0; o + 128 <= bytes.length; o += 128) {
			const nameBytes = Math.min(v.getUint16(o + 64, true), 64);
			if (nameBytes > 2) entries.push({ name: utf16.decode(bytes.subarray(o, o + nameBytes - 2)), start: v.getUint32(o + 116, true) });
		}
		sector = await nextSector(source, header, sector, sectorSize);
	}
	return { entries, sectorSize };
}

/** The sector after `sector` by the allocation table; only the 109 table sectors named in the header are followed. */
async function nextSector(source: ByteSource, header: DataView, sector: number, sectorSize: number): Promise<number> {
	const perTable = sectorSize / 4;
	const slot = Math.floor(sector / perTable);
	if (slot >= 109) return SECTOR_END;
	const table = header.getUint32(76 + slot * 4, true);
	if (table >= SECTOR_END) return SECTOR_END;
	const at = (table + 1) * sectorSize + (sector % perTable) * 4;
	const bytes = await source.slice(at, Math.min(at + 4, source.size));
	return bytes.length === 4 ? view(bytes).getUint32(0, true) : SECTOR_END;
}

/**
 * What an OLE compound file is: an encrypted modern workbook (its directory holds EncryptedPackage), an old
 * .xls workbook, protected when a FILEPASS record follows its first record, or another document.
 */
export async function compoundFileKind(source: ByteSource): Promise<'encrypted' | 'xls' | 'other'> {
	const { entries, sectorSize } = await directory(source);
	if (entries.some((e) => e.name === 'EncryptedPackage')) return 'encrypted';
	const book = entries.find((e) => e.name === 'Workbook' || e.name === 'Book');
	if (!book) return 'other';
	const at = (book.start + 1) * sectorSize;
	const bytes = await source.slice(at, Math.min(at + 64, source.size));
	if (bytes.length < 8) return 'xls';
	const v = view(bytes);
	const second = 4 + v.getUint16(2, true);
	return second + 2 <= bytes.length && v.getUint16(second, true) === 0x2f ? 'encrypted' : 'xls';
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
