/** How a table is written as text; the reverse of reading, kept apart from it. */
export interface WrittenAs {
	delimiter: string;
	quote: string;
	escape: string;
	newline: string;
	everything: boolean;
}

/** Writes rows as delimited text. Cells are enclosed where they must be, or all. */
export function writeDelimited(rows: readonly (readonly string[])[], { delimiter, quote, escape, newline, everything }: WrittenAs): string {
	const write = (cell: string, alone: boolean): string => {
		const must =
			cell.includes(delimiter) ||
			cell.includes(quote) ||
			/[\r\n]|^\s|\s$/.test(cell) ||
			(delimiter === ' ' && cell === '') ||
			(alone && cell === '');
		if (!must && !everything) return cell;
		const inner = escape === '\\' ? cell.replaceAll('\\', '\\\\') : cell;
		return quote + inner.replaceAll(quote, escape + quote) + quote;
	};
	return rows.map((r) => r.map((c) => write(c, r.length === 1)).join(delimiter)).join(newline);
}
