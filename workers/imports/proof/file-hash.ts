import { hex } from '#domain/hex';
import { sha256, sha256Hex } from './hashing';

/** Bytes of a file up to which its plain SHA-256 is made, as every other program makes it; and of the pieces of larger ones. */
const WHOLE = 64 * 1024 * 1024;
const PIECE = 1024 * 1024;

/**
 * SHA-256 of files up to 64 MiB. Of larger ones the SHA-256 over the SHA-256 of each MiB, one after the other as bytes: the engine's
 * digest takes no stream, and every byte counts all the same.
 */
export async function fileHash(file: File): Promise<string> {
	if (file.size <= WHOLE) return hex(await sha256(new Uint8Array(await file.arrayBuffer())));
	const all = new Uint8Array(Math.ceil(file.size / PIECE) * 32);
	for (let n = 0; n * PIECE < file.size; n++)
		all.set(await sha256(new Uint8Array(await file.slice(n * PIECE, (n + 1) * PIECE).arrayBuffer())), n * 32);
	return hex(await sha256(all));
}

/** One hash for the input: that of the only file, or one over those of all, as History shows it. */
export const inputHash = async (files: readonly { sha256: string }[]): Promise<string> =>
	files.length === 1 ? (files[0]?.sha256 ?? '') : sha256Hex(files.map((f) => f.sha256).join(''));
