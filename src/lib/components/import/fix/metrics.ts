import type { FixFilter } from '#domain/imports/fix';

/**
 * Heights and widths of the grid, px. `line` = the line under the cells that says what is wrong; 0 where rows without a problem are shown
 * too and the cell says it itself.
 */
export interface GridMetrics {
	header: number;
	cell: number;
	line: number;
	row: number;
	head: number;
	/** The words of a line stand above what settles it. */
	narrow: boolean;
}

/** Room for a row's number to its last figure, beside the sign of its state; 9.5 px a figure, bold as that of the row in hand. */
const numberWidth = (row: number): number => 42 + Math.ceil(String(row).length * 9.5);

/**
 * Rows are of one height, so that any number of them can be scrolled: with a line of words each where all of them have a problem, without
 * it in the list of all rows. `scale` = how much larger than usual the browser writes: everything grows by it.
 */
export function gridMetrics(
	rowHeight: number,
	filter: FixFilter,
	place: 'slim' | 'wide',
	width: number,
	fingers: boolean,
	lastRow = 0,
	scale = 1
): GridMetrics {
	const narrow = width < 560 * scale;
	const listed = filter.show !== 'all' || filter.code !== undefined || filter.field !== undefined;
	const line = listed ? (narrow ? 88 : fingers ? 44 : 32) : 0;
	const cell = listed ? (fingers ? rowHeight : Math.min(rowHeight, 40)) : 44;
	const head = Math.max(place === 'wide' ? (narrow ? 96 : 148) : narrow ? 64 : 84, numberWidth(lastRow));
	const px = (usual: number): number => Math.round(usual * scale);
	return { header: px(36), cell: px(cell), line: px(line), row: px(cell) + px(line), head: px(head), narrow: narrow && line > 0 };
}
