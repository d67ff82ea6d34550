import { filledWidth } from '../../header-row';
import { TableBody } from '../../table-body';

/** The rows below a sheet's header row: what a sheet doesn't store, blank rows and blank cells at the end of a row, is put in. */
export class SheetBody {
	readonly table: TableBody;
	private readonly width: number;

	constructor(
		header: readonly string[] | null,
		private before: number,
		trim: boolean
	) {
		this.width = header ? filledWidth(header) : 0;
		this.table = new TableBody(header?.slice(0, this.width) ?? null, trim);
	}

	add(row: number, cells: string[], bytesRead: number): ReturnType<TableBody['add']> {
		const gap = row - this.before - 1;
		this.before = row;
		const chunk = gap > 0 ? this.table.add(row - 1, [], bytesRead) : null;
		if (gap > 1) this.table.leftOut.blank += gap - 1;
		while (cells.length < this.width) cells.push('');
		// A blank row passes one held row on at most, so only one of the two can fill a chunk.
		return this.table.add(row, cells, bytesRead) ?? chunk;
	}
}
