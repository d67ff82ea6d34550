import { isHeaderWord } from '../../header-words';

/** A name and its colon between marks of bold, one way for each mark: WebKit misses `\1` in a text of wide characters. */
const bold = (mark: string): string => String.raw`${mark}(\p{L}[^:：\t,;|@*]{0,40}?)(?:${mark})?\s*[:：](?:${mark})?`;
/** "Name: Ana", also as a list item or with the name in bold. */
const LABELLED = new RegExp(String.raw`^\s*(?:[-*•>]\s+)?(?:${['\\*\\*', '__', ''].map(bold).join('|')})(\s*)(.*)$`, 'u');
const RULE = /^\s*([-=_*~─━])\1{2,}\s*$/u;

/**
 * What a line says by itself; null where it goes on with the line before. A name that nobody knows needs a blank behind its colon: "10:30"
 * and "https://" name nothing.
 */
export function labelled(line: string): { label: string; value: string; known: boolean } | null {
	if (line.length > 100_000) return null;
	const [, stars, lines, label = stars ?? lines ?? '', gap = '', value = ''] = LABELLED.exec(line) ?? [];
	if (label === '' || value.startsWith('//')) return null;
	const known = isHeaderWord(label);
	return known || gap !== '' || value === '' ? { label: label.trim(), value: value.trim(), known } : null;
}

/** True for a line that parts records: a blank one, or one that is drawn. */
export const isGap = (line: string): boolean => line.trim() === '' || RULE.test(line);

/** The lines of a text, the last one only when it is whole. */
function wholeLines(text: string, complete: boolean): string[] {
	const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
	if (!complete) lines.pop();
	return lines;
}

/**
 * True when a text is a list of "Name: value" lines rather than a table: it begins with one, most lines are such, and at least two names
 * are those of columns.
 */
export function looksLabelled(text: string, complete: boolean): boolean {
	const filled = wholeLines(text, complete).filter((line) => !isGap(line));
	const first = filled[0] === undefined ? null : labelled(filled[0]);
	if (!first?.known || isHeaderWord(first.value)) return false;
	const said = filled.map(labelled);
	// Notes of that kind may stand above a table, whose header is a line of several known names.
	if (filled.some((line, i) => said[i] === null && line.split(/[,;\t|]/).filter((cell) => isHeaderWord(cell.trim())).length > 1))
		return false;
	const known = said.filter((s) => s?.known && s.value !== '');
	// In a table parted by colons the first row alone names columns.
	return new Set(known.map((s) => s?.label.toLowerCase())).size >= 2 && known.length >= filled.length / 2;
}

/** True when every line stands alone between blank ones, so that those part no records. */
export function isSpacedOut(text: string): boolean {
	const lines = wholeLines(text, true);
	return lines.some(isGap) && lines.every((line, i) => isGap(line) || i === 0 || isGap(lines[i - 1] as string));
}
