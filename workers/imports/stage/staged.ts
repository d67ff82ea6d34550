import type { ContactValues } from '#domain/chunk';
import { keepNewest } from '#domain/basics/keep-newest';
import type { DiskStaged } from '../../store/chunks/chunk-store';
import { openStore } from '../../store/engine/open';
import type { StagedChunk } from '../../store/schema';
import { readStagedValue } from '../../store/chunks/staged-chunks';
import { StagedPart, type StagedRow } from './staged-part';

/** Chunks kept at hand as they were stored (some 150 KB each). */
const KEEP = 100;
/** Chunks asked for at once where many are read one after the other. */
const AT_ONCE = 8;

/** Rows of one staged chunk, by their places in it (ascending). */
export interface StagedPiece {
	stored: DiskStaged | StagedChunk;
	places: Uint32Array;
}

/** Random access to the normalized rows of one import, by their position in the file's data (0-based); keeps the last chunks at hand. */
export class StagedRows {
	/** A Map yields the least recently used first. */
	private readonly kept = new Map<number, StagedPart>();
	/**
	 * @param starts position of the first row of each chunk, ascending.
	 * @param onRead hears of every chunk that is read
	 * @param near the first chunks as they are stored, where they are at hand
	 */
	constructor(
		private readonly importId: string,
		readonly starts: readonly number[],
		private readonly onRead: (n: number, stored: DiskStaged | StagedChunk) => void = () => undefined,
		private readonly near: readonly DiskStaged[] = []
	) {}

	private async part(n: number): Promise<StagedPart> {
		const at = this.kept.get(n);
		if (at) {
			this.kept.delete(n);
			this.kept.set(n, at);
			return at;
		}
		// Asked for each time: a connection may have been closed for another tab's upgrade since.
		const found = new StagedPart(this.near[n] ?? (await readStagedValue(await openStore(), this.importId, n)));
		const rows = (this.starts[n + 1] ?? (this.starts[n] ?? 0) + found.length) - (this.starts[n] ?? 0);
		if (rows !== found.length) throw new Error(`staged chunk ${n} of ${this.importId} has ${found.length} rows, not ${rows}`);
		this.onRead(n, found.stored);
		return keepNewest(this.kept, n, found, KEEP);
	}

	/** Reads the n-th chunk, unless it is at hand. */
	async read(n: number): Promise<void> {
		await this.part(n);
	}

	/** Number of the chunk that holds the row at `position`. */
	chunkOf(position: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const mid = (low + high + 1) >> 1;
			if ((this.starts[mid] ?? 0) <= position) low = mid;
			else high = mid - 1;
		}
		return low;
	}

	/** The rows at `positions` (ascending) as they were stored, chunk by chunk. */
	async pieces(positions: Uint32Array): Promise<StagedPiece[]> {
		const pieces: StagedPiece[] = [];
		for (let from = 0; from < positions.length;) {
			const number = this.chunkOf(positions[from] ?? 0);
			const start = this.starts[number] ?? 0;
			const part = await this.part(number);
			let to = from;
			while (to < positions.length && (positions[to] ?? 0) < start + part.length) to++;
			pieces.push({ stored: part.stored, places: positions.slice(from, to).map((position) => position - start) });
			from = to;
		}
		return pieces;
	}

	/** The rows at `positions` (ascending), each chunk read once, a few at a time. */
	async rows(positions: Uint32Array): Promise<Map<number, StagedRow>> {
		const numbers = Uint32Array.from(positions, (position) => this.chunkOf(position));
		const wanted = [...new Set(numbers)];
		const result = new Map<number, StagedRow>();
		let k = 0;
		for (let at = 0; at < wanted.length; at += AT_ONCE) {
			const some = wanted.slice(at, at + AT_ONCE);
			const parts = await Promise.all(some.map((n) => this.part(n)));
			some.forEach((n, i) => {
				for (; k < positions.length && numbers[k] === n; k++) {
					const position = positions[k]!;
					const place = position - (this.starts[n] ?? 0);
					result.set(position, { values: parts[i]!.values(place), edited: parts[i]!.edited(place) });
				}
			});
		}
		return result;
	}

	async values(position: number): Promise<ContactValues> {
		const n = this.chunkOf(position);
		return (await this.part(n)).values(position - (this.starts[n] ?? 0));
	}
}
