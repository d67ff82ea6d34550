/** A cell by row and column of the list as it is shown. */
export interface CellAt {
	r: number;
	c: number;
}
/** Cells between two corners; `at` is the one with the focus. */
export interface Selection {
	from: CellAt;
	at: CellAt;
}

/** What a key means while cells, not text, are worked on. */
export type GridAct =
	| { act: 'move'; dr: number; dc: number; extend: boolean }
	/** Along with Tab: through the row, then on to the next one. */
	| { act: 'tab'; back: boolean }
	| { act: 'edge'; to: 'rowStart' | 'rowEnd' | 'top' | 'bottom'; extend: boolean }
	| { act: 'page'; down: boolean; extend: boolean }
	| { act: 'edit'; text: string | null }
	| { act: 'problem'; back: boolean }
	| { act: 'suggest'; all: boolean }
	| { act: 'clear' | 'undo' | 'redo' | 'find' | 'replace' | 'fillDown' | 'selectAll' | 'collapse' | 'help' };

interface Key {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
	altKey: boolean;
}

const ARROWS: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The keys of a spreadsheet; null = the key is none of the grid's. Copy, cut and paste come as events of the clipboard. */
export function gridAct(e: Key): GridAct | null {
	const mod = e.ctrlKey || e.metaKey;
	const extend = e.shiftKey;
	const arrow = ARROWS[e.key];
	if (arrow) {
		if (e.altKey) return arrow[0] === 0 ? null : { act: 'problem', back: arrow[0] < 0 };
		if (!mod) return { act: 'move', dr: arrow[0], dc: arrow[1], extend };
		return { act: 'edge', to: arrow[1] < 0 ? 'rowStart' : arrow[1] > 0 ? 'rowEnd' : arrow[0] < 0 ? 'top' : 'bottom', extend };
	}
	if (e.altKey) return null;
	switch (e.key) {
		case 'Tab':
			return mod ? null : { act: 'tab', back: e.shiftKey };
		case 'Enter':
			return mod ? { act: 'suggest', all: e.shiftKey } : { act: 'edit', text: null };
		case 'F2':
			return { act: 'edit', text: null };
		case 'Home':
			return { act: 'edge', to: mod ? 'top' : 'rowStart', extend };
		case 'End':
			return { act: 'edge', to: mod ? 'bottom' : 'rowEnd', extend };
		case 'PageUp':
		case 'PageDown':
			return { act: 'page', down: e.key === 'PageDown', extend };
		case 'Delete':
		case 'Backspace':
			return { act: 'clear' };
		case 'Escape':
			return { act: 'collapse' };
	}
	if (mod) {
		switch (e.key.toLowerCase()) {
			case 'z':
				return { act: e.shiftKey ? 'redo' : 'undo' };
			case 'y':
				return { act: 'redo' };
			case 'f':
				return { act: 'find' };
			case 'h':
				return { act: 'replace' };
			case 'd':
				return { act: 'fillDown' };
			case 'a':
				return { act: 'selectAll' };
			case '/':
				return { act: 'help' };
		}
		return null;
	}
	// A character of one key begins the text of the cell anew.
	return [...e.key].length === 1 ? { act: 'edit', text: e.key } : null;
}

export const clampCell = (cell: CellAt, rows: number, columns: number): CellAt => ({
	r: Math.min(Math.max(0, cell.r), Math.max(0, rows - 1)),
	c: Math.min(Math.max(0, cell.c), Math.max(0, columns - 1))
});

/** Corners of a selection in order. */
export function rangeOf({ from, at }: Selection): { top: number; bottom: number; left: number; right: number } {
	return { top: Math.min(from.r, at.r), bottom: Math.max(from.r, at.r), left: Math.min(from.c, at.c), right: Math.max(from.c, at.c) };
}

/** The cell after Tab; null = the grid ends there, and Tab goes on to what follows it on the screen. */
export function afterTab(at: CellAt, back: boolean, rows: number, columns: number): CellAt | null {
	const next = at.r * columns + at.c + (back ? -1 : 1);
	return next < 0 || next >= rows * columns ? null : { r: Math.floor(next / columns), c: next % columns };
}

/** The selection after a moving act; `rows` and `columns` of the list, `page` rows in view. */
export function moved(
	s: Selection,
	a: Extract<GridAct, { act: 'move' | 'edge' | 'page' }>,
	rows: number,
	columns: number,
	page: number
): Selection {
	let to: CellAt;
	if (a.act === 'move') to = { r: s.at.r + a.dr, c: s.at.c + a.dc };
	else if (a.act === 'page') to = { r: s.at.r + (a.down ? page : -page), c: s.at.c };
	else if (a.to === 'rowStart') to = { r: s.at.r, c: 0 };
	else if (a.to === 'rowEnd') to = { r: s.at.r, c: columns - 1 };
	else to = { r: a.to === 'top' ? 0 : rows - 1, c: s.at.c };
	const at = clampCell(to, rows, columns);
	return { from: a.extend ? s.from : at, at };
}
