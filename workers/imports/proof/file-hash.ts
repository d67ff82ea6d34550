import { hex } from '#domain/basics/hex';
import { SLICE_BYTES } from '../../store/imports';
import { sha256, sha256Hex } from './hashing';

/** Bytes of a file up to which its plain SHA-256 is made, as every other program makes it. */
const WHOLE = 64 * 1024 * 1024;
/**
 * Bytes of the pieces of larger ones. They are the slices that files are staged in, so that each byte is read once; proofs hold these
 * hashes.
 */
const PIECE = SLICE_BYTES;

/**
 * The hash of a file while its slices are read for something else: its plain SHA-256 up to 64 MiB, of larger ones the SHA-256 over the
 * SHA-256 of each MiB, one after the other as bytes. The engine's digest takes no stream, and every byte counts all the same.
 */
export class FileHasher {
	private readonly whole: Promise<Uint8Array<ArrayBuffer>> | null;
	private readonly hashes: Uint8Array<ArrayBuffer>[] = [];

	constructor(file: File) {
		this.whole = file.size > WHOLE ? null : file.arrayBuffer().then((bytes) => sha256(new Uint8Array(bytes)));
		// Who reads the slices is told of a file that can't be read; until the end is asked for, this is not unhandled.
		this.whole?.catch(() => undefined);
	}

	/** Takes the next slice: 1 MiB, or what is left at the end. */
	async add(slice: Uint8Array<ArrayBuffer>): Promise<void> {
		if (!this.whole) this.hashes.push(await sha256(slice));
	}

	/** The hash, in hexadecimal, once all slices were given; rejects where the file can't be read. */
	async end(): Promise<string> {
		return hex(await (this.whole ?? sha256(new Uint8Array(await new Blob(this.hashes).arrayBuffer()))));
	}
}

/** The hash of a file (proof, History), as FileHasher makes it. */
export async function fileHash(file: File): Promise<string> {
	const hasher = new FileHasher(file);
	if (file.size > WHOLE)
		for (let at = 0; at < file.size; at += PIECE) await hasher.add(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
	return hasher.end();
}

/** One hash for the input: that of the only file, or one over those of all, as History shows it. */
export const inputHash = async (files: readonly { sha256: string }[]): Promise<string> =>
	files.length === 1 ? (files[0]?.sha256 ?? '') : sha256Hex(files.map((f) => f.sha256).join(''));
