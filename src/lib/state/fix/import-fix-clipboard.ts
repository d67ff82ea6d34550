import { quotedCell } from '#domain/basics/quoted-cell';

/** Cells as spreadsheets put them on the clipboard: tabs between cells, a line per row; quotes around a cell that has either. */
export function toTsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map((cell) => quotedCell(cell, '\t')).join('\t')).join('\n');
}

/** The block of cells in a text from the clipboard; rows of one width, what is missing is ''. A line break at the end begins no row. */
export function fromTsv(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	let fresh = true;
	const end = (): void => {
		(rows[rows.length - 1] as string[]).push(cell);
		cell = '';
		fresh = true;
	};
	for (let i = 0; i < text.length; i++) {
		const ch = text[i];
		if (quoted) {
			if (ch !== '"') cell += ch;
			else if (text[i + 1] === '"') {
				cell += '"';
				i++;
			} else quoted = false;
		} else if (ch === '"' && fresh && hasClosing(text, i)) {
			quoted = true;
			fresh = false;
		} else if (ch === '\t') end();
		else if (ch === '\n' || ch === '\r') {
			if (ch === '\r' && text[i + 1] === '\n') i++;
			end();
			if (i < text.length - 1) rows.push([]);
		} else {
			cell += ch;
			fresh = false;
		}
	}
	if (cell !== '' || !fresh || (rows[rows.length - 1] as string[]).length === 0 || text.endsWith('\t')) end();
	const width = Math.max(...rows.map((r) => r.length));
	return rows.map((r) => [...r, ...new Array<string>(width - r.length).fill('')]);
}

/** True when the quote at `from` is closed at the end of a cell: otherwise it is just a character (5" pipe). */
function hasClosing(text: string, from: number): boolean {
	for (let i = from + 1; i < text.length; i++) {
		if (text[i] !== '"') continue;
		if (text[i + 1] === '"') {
			i++;
			continue;
		}
		const next = text[i + 1];
		return next === undefined || next === '\t' || next === '\n' || next === '\r';
	}
	return false;
}

/**
 * What a paste writes: the block from the top left cell on; a single cell fills the whole selection, a block is repeated
 * where the selection is a multiple of it. Cells beyond the grid are left out. Offsets from the top left cell.
 */
export function pasted(
	block: readonly (readonly string[])[],
	selected: { rows: number; columns: number }
): { r: number; c: number; text: string }[] {
	const rows = block.length;
	const columns = block[0]?.length ?? 0;
	if (rows === 0 || columns === 0) return [];
	const times = (many: number, one: number): number => (many > one && many % one === 0 ? many / one : 1);
	const down = times(selected.rows, rows);
	const across = times(selected.columns, columns);
	const cells: { r: number; c: number; text: string }[] = [];
	for (let r = 0; r < rows * down; r++)
		for (let c = 0; c < columns * across; c++) cells.push({ r, c, text: block[r % rows]?.[c % columns] ?? '' });
	return cells;
}

/**
 * Puts on the clipboard what is still being read; to be called in the act of the user, whom WebKit has forgotten by the time that it was read:
 * it takes the promise itself. False = the clipboard did not take it, or there was nothing to take (null).
 */
export async function writeLater(
	text: Promise<string | null>,
	clipboard: Partial<Clipboard> | undefined = navigator.clipboard
): Promise<boolean> {
	const blob = text.then((t) => {
		if (t === null) throw new Error('nothing to copy');
		return new Blob([t], { type: 'text/plain' });
	});
	// A clipboard that refuses at once never looks at it.
	blob.catch(() => undefined);
	try {
		if (typeof ClipboardItem !== 'undefined' && clipboard?.write) await clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
		else if (clipboard?.writeText) await clipboard.writeText(await (await blob).text());
		else return false;
		return true;
	} catch {
		return false;
	}
}
