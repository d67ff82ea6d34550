import type { Dialect } from './records';

/** Cells of a row from which on a text of several lines has the shape of rows by no accident. */
const LEAST_WIDTH = 4;

/**
 * Whether a record of several lines is several rows: a quote that one row opens and a later one happens to close makes one cell of all
 * that lies between, with no quote astray. Cut without regard to quotes, each line is a row as wide as most are, with addresses in the
 * column in which the first line has its own; a note of several lines, or a postal address, has neither.
 */
export function holdsRows(text: string, from: number, to: number, { delimiter, newline, width = 0 }: Dialect): boolean {
	if (newline !== '\n' || width < LEAST_WIDTH) return false;
	const firstEnd = text.indexOf('\n', from);
	if (firstEnd === -1 || firstEnd >= to - 1) return false;
	const first = text.slice(from, firstEnd).split(delimiter);
	const column = first.findIndex(isAddress);
	if (first.length !== width || column === -1) return false;
	const lines = text
		.slice(firstEnd + 1, to)
		.replace(/[\r\n]+$/, '')
		.split('\n');
	let addresses = 0;
	for (const line of lines) {
		const cells = line.split(delimiter);
		if (cells.length !== width) return false;
		if (isAddress(cells[column] as string)) addresses++;
	}
	return addresses * 2 >= lines.length;
}

const isAddress = (cell: string): boolean => cell.includes('@');
