import { crc32 } from './crc';

/**
 * A ZIP archive of parts as they are, nothing compressed: what is handed to a reader that wants an archive, after every part was
 * unpacked and checked here. So that reader never inflates anything itself.
 */
export function storedZip(parts: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
	const named = parts.map(({ name, bytes }) => ({ name: utf8.encode(name), bytes, crc: crc32(0, bytes) }));
	const size = named.reduce((sum, p) => sum + 76 + p.name.length * 2 + p.bytes.length, 22);
	const out = new Uint8Array(size);
	const v = new DataView(out.buffer);
	const places: number[] = [];
	let at = 0;
	const common = (crc: number, length: number, name: number) => {
		v.setUint16(at, 20, true);
		v.setUint16(at + 2, 0x800, true);
		v.setUint32(at + 10, crc, true);
		v.setUint32(at + 14, length, true);
		v.setUint32(at + 18, length, true);
		v.setUint16(at + 22, name, true);
	};
	for (const { name, bytes, crc } of named) {
		places.push(at);
		v.setUint32(at, 0x04034b50, true);
		at += 4;
		common(crc, bytes.length, name.length);
		out.set(name, at + 26);
		out.set(bytes, at + 26 + name.length);
		at += 26 + name.length + bytes.length;
	}
	const list = at;
	for (const [n, { name, bytes, crc }] of named.entries()) {
		v.setUint32(at, 0x02014b50, true);
		v.setUint16(at + 4, 20, true);
		at += 6;
		common(crc, bytes.length, name.length);
		v.setUint32(at + 36, places[n] as number, true);
		out.set(name, at + 40);
		at += 40 + name.length;
	}
	v.setUint32(at, 0x06054b50, true);
	v.setUint16(at + 8, named.length, true);
	v.setUint16(at + 10, named.length, true);
	v.setUint32(at + 12, at - list, true);
	v.setUint32(at + 16, list, true);
	return out;
}
const utf8 = new TextEncoder();
