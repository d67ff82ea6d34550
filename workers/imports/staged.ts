import { rowValues, type Column, type ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { openStore } from '../store/open';
import type { StagedChunk } from '../store/schema';
import { readStagedChunk } from '../store/staged-chunks';

const KEEP = 32;

/** Random access to the normalized rows of one import, by their position in the file's data (0-based); keeps the last chunks at hand. */
export class StagedRows {
	private readonly kept = new Map<number, StagedChunk>();
	/** @param starts position of the first row of each chunk, ascending. */
	constructor(private readonly importId: string, readonly starts: readonly number[]) {}

	async chunk(n: number): Promise<StagedChunk> {
		const at = this.kept.get(n);
		if (at) return at;
		// Asked for each time: a connection may have been closed for another tab's upgrade since.
		const db = await openStore();
		const found = await readStagedChunk(db, this.importId, n);
		const rows = (this.starts[n + 1] ?? (this.starts[n] ?? 0) + found.rows.length) - (this.starts[n] ?? 0);
		if (rows !== found.rows.length) throw new Error(`staged chunk ${n} of ${this.importId} has ${found.rows.length} rows, not ${rows}`);
		this.kept.set(n, found);
		if (this.kept.size > KEEP) this.kept.delete(this.kept.keys().next().value as number);
		return found;
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

	/** The rows at `positions` (ascending) as columns, without an object per row. */
	async columns(positions: readonly number[]): Promise<Map<FieldId, Column>> {
		const result = new Map<FieldId, Column>();
		for (let from = 0; from < positions.length; ) {
			const n = this.chunkOf(positions[from] ?? 0);
			const start = this.starts[n] ?? 0;
			const chunk = await this.chunk(n);
			let to = from;
			while (to < positions.length && (positions[to] ?? 0) < start + chunk.rows.length) to++;
			for (const [field, column] of chunk.columns) {
				let target = result.get(field);
				if (!target) result.set(field, (target = new Array<string | null>(positions.length).fill(null)));
				for (let k = from; k < to; k++) target[k] = column[(positions[k] ?? 0) - start] ?? null;
			}
			from = to;
		}
		return result;
	}

	/** Fields of a row that were changed by hand in the fix grid, with the time (ms); undefined = none. */
	async edited(position: number): Promise<Partial<Record<FieldId, number>> | undefined> {
		const n = this.chunkOf(position);
		return (await this.chunk(n)).edited?.get(position - (this.starts[n] ?? 0));
	}

	async values(position: number): Promise<ContactValues> {
		const n = this.chunkOf(position);
		const chunk = await this.chunk(n);
		return rowValues(chunk.columns, position - (this.starts[n] ?? 0));
	}
}
