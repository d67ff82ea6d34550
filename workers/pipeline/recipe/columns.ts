/** How full a column is and what stands in it: what a recipe remembers and a later file is compared by. */
export interface ColumnStats {
	rows: number;
	filled: number;
	/** Value → how often; null once there are more kinds than a choice would have. */
	values: Map<string, number> | null;
}

/** More kinds of values than this are no list of choices. */
const MOST_KINDS = 60;

/** Counts the cells of `width` columns, chunk by chunk; values are trimmed. */
export class ColumnCounter {
	readonly columns: ColumnStats[];
	constructor(
		width: number,
		private readonly mostKinds = MOST_KINDS
	) {
		this.columns = Array.from({ length: width }, () => ({ rows: 0, filled: 0, values: new Map() }));
	}
	add(cells: readonly (readonly string[])[]): void {
		for (const row of cells) {
			for (let c = 0; c < this.columns.length; c++) {
				const column = this.columns[c] as ColumnStats;
				column.rows++;
				const value = (row[c] ?? '').trim();
				if (value === '') continue;
				column.filled++;
				if (!column.values) continue;
				column.values.set(value, (column.values.get(value) ?? 0) + 1);
				if (column.values.size > this.mostKinds) column.values = null;
			}
		}
	}
}

/** Share of rows with a value, 0–1. */
export const filledShare = (c: ColumnStats): number => (c.rows > 0 ? c.filled / c.rows : 0);
