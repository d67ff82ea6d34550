/** Four tables, so that four bytes are taken at a time. */
const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
for (let n = 0; n < 256; n++) {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
	(TABLES[0] as Uint32Array)[n] = c;
}
for (let t = 1; t < 4; t++) {
	for (let n = 0; n < 256; n++) {
		const before = (TABLES[t - 1] as Uint32Array)[n] as number;
		(TABLES[t] as Uint32Array)[n] = (before >>> 8) ^ ((TABLES[0] as Uint32Array)[before & 255] as number);
	}
}
const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** The checksum of ZIP archives (CRC-32), continued over pieces: start with 0. */
export function crc32(crc: number, bytes: Uint8Array): number {
	let c = ~crc;
	let i = 0;
	for (const end = bytes.length - 3; i < end; i += 4) {
		c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
		c = (t3[c & 255] as number) ^ (t2[(c >>> 8) & 255] as number) ^ (t1[(c >>> 16) & 255] as number) ^ (t0[c >>> 24] as number);
	}
	for (; i < bytes.length; i++) c = (t0[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
	return ~c >>> 0;
}
