import type { Range } from './references';

/**
 * Puts the value of cells merged over several rows into each row that they cover, in the leftmost of their columns: a spreadsheet shows it
 * beside all of them. Ranges that begin in the header row or above it, and rows that hold nothing else, are left as they are. Rows are to be
 * given in ascending order; a cell that holds something of its own keeps it.
 * @param merged ranges in any order; those of one row change nothing
 * @param headerRow 1-based; 0 = none
 */
export function mergedFill(merged: readonly Range[], headerRow: number): (row: number, cells: string[]) => void {
	const tall = merged.filter((m) => m.bottom > m.top && m.top > headerRow).sort((a, b) => a.top - b.top);
	let next = 0;
	let open: { bottom: number; column: number; value: string }[] = [];
	return (row, cells) => {
		if (open.length === 0 && (tall[next]?.top ?? Infinity) > row) return;
		open = open.filter((o) => o.bottom >= row);
		for (const { column, value } of open) {
			if ((cells[column] ?? '').trim() !== '') continue;
			while (cells.length < column) cells.push('');
			cells[column] = value;
		}
		for (let m = tall[next]; m && m.top <= row; m = tall[++next]) {
			// A range whose first row holds nothing at all was passed over with that row, and has no value.
			const value = m.top === row ? (cells[m.left] ?? '') : '';
			if (value.trim() !== '') open.push({ bottom: m.bottom, column: m.left, value });
		}
	};
}
