/** What a cell may hold on its way out; null = blank. Numbers become numbers where the format knows them. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const TRIGGER = /^[=+\-@＝＋－＠]/;
/** First characters that some programs skip before they look for a formula, or take for one. */
const HIDDEN_START = /^[\t\r\n\0]/;
/** Digits with what stands between them in phone numbers and amounts: harmless, and an apostrophe would spoil every +49… */
const PHONE_LIKE = /^([\d+\-(). ]*)(?:ext\. \d{1,10})?$/;

/**
 * Where another cell begins for a spreadsheet that was told, or that assumes by its country, a separator other than the
 * file's: quotes don't help then, because they don't stand at the beginning of what it takes for a cell. What stands before is looked at last:
 * a run of white space is then passed through once, not from each of its characters.
 */
const INNER_START = { ',': /(?=[=+\-@＝＋－＠])(?<=[;\t\r\n][\s\0]*)/g, ';': /(?=[=+\-@＝＋－＠])(?<=[,;\t\r\n][\s\0]*)/g };
/** After such a place a minus is mostly a bullet: only what calls a function or a program is a formula. */
const INNER_FORMULA = /^(?:[=@＝＠]|[+\-＋－][^;\t\r\n]*(?:\w\(|\|))/;

/** True when a spreadsheet might run the cell as a formula (FIL-6). */
export function isFormulaLike(cell: string): boolean {
	if (cell === '') return false;
	const trimmed = cell.trim();
	if (!TRIGGER.test(trimmed) && !HIDDEN_START.test(cell)) return false;
	return trimmed === '' || !/\d/.test(PHONE_LIKE.exec(cell)?.[1] ?? '');
}

/**
 * The cell with an apostrophe before what a spreadsheet might run; import takes the first one off again. `delimiter` = what stands between the
 * cells of the file.
 */
export function neutralise(cell: string, delimiter: ',' | ';' = ','): string {
	const inner = cell.replace(INNER_START[delimiter], (_, at: number) => (INNER_FORMULA.test(cell.slice(at)) ? "'" : ''));
	return isFormulaLike(inner) ? "'" + inner : inner;
}
