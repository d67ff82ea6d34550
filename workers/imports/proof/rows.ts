import { stagedToDisk } from '../../store/chunks/staged-chunks';
import type { DiskStaged } from '../../store/chunks/chunk-store';
import type { StagedChunk } from '../../store/schema';
import { valueReader } from '../../store/chunks/pack';
import { chunkForm } from './bytes';
import { sha256, sha256Hex } from './hashing';

/** One chunk of rows as it was staged, none of them corrected by hand or erased: its SHA-256, and a 32-bit checksum per row. */
export interface ChunkProof {
	hash: Promise<Uint8Array>;
	marks: Uint32Array;
}

export function proofOfChunk({ rows, packed }: Pick<DiskStaged, 'rows' | 'packed'>, aside: readonly number[] = []): ChunkProof {
	const { bytes, marks } = chunkForm(rows, packed, aside);
	return { hash: sha256(bytes), marks };
}

/** What the rows of an import became, as hashes and row numbers. */
export interface ProvedRows {
	/** SHA-256 per chunk. */
	chunks: Uint8Array[];
	/** 32-bit checksum per row. */
	marks: Uint32Array;
	/** Rows that are not in the chunks, ascending, and the SHA-256 of what those that were corrected by hand became. */
	aside: number[];
	asideHash: string;
}

/**
 * Gathers the proof of staged rows while the commit reads them anyway; chunks in any order, each as often as it likes. A chunk is hashed
 * by the engine beside the commit; what is kept is 32 bytes of it and four a row.
 */
export class ProofOfRows {
	private readonly chunks: (Promise<Uint8Array> | undefined)[];
	private readonly marks: Uint32Array;
	private readonly corrected = new Map<number, string>();

	/**
	 * @param starts position of the first row of each chunk, ascending
	 * @param erased rows of people who were erased: nothing of them is kept, not even a hash
	 * @param known of the first chunks, as they were staged
	 */
	constructor(
		private readonly starts: readonly number[],
		rows: number,
		private readonly erased: ReadonlySet<number>,
		private readonly known: readonly ChunkProof[] = []
	) {
		this.chunks = new Array<undefined>(starts.length);
		this.marks = new Uint32Array(rows);
	}

	/** Takes the n-th chunk. */
	readonly add = (n: number, stored: DiskStaged | StagedChunk): void => {
		if (this.chunks[n]) return;
		const { rows, packed, edited } = 'packed' in stored ? stored : stagedToDisk(stored);
		const places = Array.from(rows.keys()).filter((i) => edited?.has(i) || this.erased.has(rows[i] ?? 0));
		if (places.length > 0) {
			const readers = packed.map(([field, p]) => [field, valueReader(p)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
			for (const i of places) {
				const row = rows[i] ?? 0;
				if (!this.erased.has(row))
					this.corrected.set(
						row,
						JSON.stringify([
							row,
							readers.flatMap(([field, read]) => {
								const value = read(i);
								return value ? [[field, value]] : [];
							})
						])
					);
			}
		}
		const { hash, marks } = (places.length === 0 && this.known[n]) || proofOfChunk({ rows, packed }, places);
		this.marks.set(marks, this.starts[n] ?? 0);
		this.chunks[n] = hash;
	};

	/** The proof; `read` reads the chunks that nobody asked for. */
	async end(read: (n: number) => Promise<DiskStaged | StagedChunk>): Promise<ProvedRows> {
		const chunks: Uint8Array[] = [];
		for (let n = 0; n < this.chunks.length; n++) {
			if (!this.chunks[n]) this.add(n, await read(n));
			chunks.push(await (this.chunks[n] as Promise<Uint8Array>));
		}
		const corrected = [...this.corrected].sort(([a], [b]) => a - b);
		return {
			chunks,
			marks: this.marks,
			asideHash: await sha256Hex(corrected.map(([, form]) => form).join('\n')),
			aside: [...corrected.map(([row]) => row), ...this.erased].sort((a, b) => a - b)
		};
	}
}
