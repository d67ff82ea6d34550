import type { StagedRow } from '../stage/staged-part';
import type { StagedRows } from '../stage/staged';

/** Rows read ahead at most (a unit that needs more gets them): some 30 MB as values. */
const MOST_ROWS = 50_000;

/**
 * The rows that units merge or keep, one by one: they lie anywhere in the file. Read for many units at once, so that each
 * staged chunk is read once for all of them and not once for each.
 */
export class RowWindow {
	private rows = new Map<number, StagedRow>();
	private end = 0;
	/** @param rowsOf positions of the rows that a unit needs one by one; units are asked for in ascending order */
	constructor(
		private readonly staged: StagedRows,
		private readonly units: number,
		private readonly rowsOf: (unit: number) => Uint32Array
	) {}

	/** What unit `u` needs, by position. */
	async of(u: number): Promise<ReadonlyMap<number, StagedRow>> {
		if (u >= this.end) {
			const wanted: Uint32Array[] = [];
			let count = 0;
			for (this.end = u; this.end < this.units && (this.end === u || count < MOST_ROWS); this.end++) {
				const rows = this.rowsOf(this.end);
				wanted.push(rows);
				count += rows.length;
			}
			const all = new Uint32Array(count);
			let at = 0;
			for (const rows of wanted) {
				all.set(rows, at);
				at += rows.length;
			}
			this.rows = await this.staged.rows(all.sort());
		}
		return this.rows;
	}
}
