/** Tables of the reflected polynomial 0xEDB88320 (ISO 3309, as ZIP uses it), for four bytes at once. */
const tables = [0, 1, 2, 3].map(() => new Int32Array(256)) as [Int32Array, Int32Array, Int32Array, Int32Array];
for (let n = 0; n < 256; n++) {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
	tables[0][n] = c;
}
for (let t = 1; t < 4; t++)
	for (let n = 0; n < 256; n++) {
		const c = tables[t - 1]?.[n] ?? 0;
		(tables[t] as Int32Array)[n] = (c >>> 8) ^ (tables[0][c & 255] ?? 0);
	}

/** CRC-32 of all bytes so far: pass 0 to begin, and the last answer to go on. Unsigned. */
export function crc32(before: number, bytes: Uint8Array): number {
	const [t0, t1, t2, t3] = tables;
	let c = ~before;
	let i = 0;
	for (const end = bytes.length - 3; i < end; i += 4) {
		c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
		c = (t3[c & 255] as number) ^ (t2[(c >>> 8) & 255] as number) ^ (t1[(c >>> 16) & 255] as number) ^ (t0[c >>> 24] as number);
	}
	for (; i < bytes.length; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 255] as number);
	return ~c >>> 0;
}
