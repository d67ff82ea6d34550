/** What a cell may hold on its way out; null = blank. Numbers become numbers where the format knows them. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const TRIGGER = /^[=+\-@＝＋－＠]/;
/** First characters that some programs skip before they look for a formula, or take for one. */
const HIDDEN_START = /^[\t\r\n\0]/;
/** Digits with what stands between them in phone numbers and amounts: harmless, and an apostrophe would spoil every +49… */
const PHONE_LIKE = /^[\d+\-(). ]*\d[\d+\-(). ]*(?:ext\. \d{1,10})?$/;

/** True when a spreadsheet might run the cell as a formula (FIL-6). */
export function isFormulaLike(cell: string): boolean {
	if (cell === '') return false;
	const trimmed = cell.trim();
	if (!TRIGGER.test(trimmed) && !HIDDEN_START.test(cell)) return false;
	return trimmed === '' || !PHONE_LIKE.test(cell);
}

/** The cell with an apostrophe before it where a spreadsheet might run it; import takes that apostrophe off again. */
export const neutralise = (cell: string): string => (isFormulaLike(cell) ? "'" + cell : cell);
