import { LIMITS } from './limits';

/** A range of cells: rows 1-based, columns 0-based. */
export interface Range {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

/** "B2:D9" or "B2"; null for anything else. */
export function rangeOf(ref: string): Range | null {
	const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(ref.trim());
	if (!match) return null;
	const [, left = '', top = '', right = left, bottom = top] = match;
	return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}

/** "A" → 0, "AB" → 27. */
function columnOf(letters: string): number {
	let n = 0;
	for (const c of letters.toUpperCase()) n = n * 26 + c.charCodeAt(0) - 64;
	return Math.min(n - 1, LIMITS.columns);
}
