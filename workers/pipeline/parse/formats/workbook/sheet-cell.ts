import { foundText } from '#domain/messages/found';
import { MAX_CELL_CHARS } from '../../format';
import type { SheetFacts } from './book';
import { LIMITS } from './limits';
import { numberText } from './number-text';
import { Refusal } from './refusal';
import { isoDate } from './serial-date';
import type { PackedTexts } from './packed-texts';
import { plainTexts } from './shared-texts';
import type { CellShows } from './styles';
import { cellString, tagEnd, xmlText } from './xml';

/** What the cells of a sheet need to become text. */
export interface CellContext {
	texts: Pick<PackedTexts, 'at'>;
	shows: CellShows;
	facts: SheetFacts;
	prefixLength: number;
}

/**
 * Reads one cell: `at` is the position after `<c`. Puts its text at its column of `row`; returns the position after
 * `</c>`, or -1 when the text ends before it. A hand-written loop over characters: this runs for every cell of a sheet.
 */
export function readCell(s: string, at: number, rowNumber: number, row: string[], context: CellContext): number {
	let column = row.length;
	let style = 0;
	let type = 110; // n
	let typeLength = 1;
	let i = at;
	for (;;) {
		const c = s.charCodeAt(i);
		if (c !== c) return -1;
		if (c === 62) {
			i++;
			break;
		}
		if (c === 47) {
			if (i + 1 >= s.length) return -1;
			place(row, column, '', rowNumber);
			return i + 2;
		}
		if (c <= 32) {
			i++;
			continue;
		}
		const equals = s.indexOf('=', i);
		if (equals === -1 || equals + 1 >= s.length) return -1;
		const quote = s[equals + 1] as string;
		if (quote !== '"' && quote !== "'")
			throw new Refusal('workbookDamaged', { what: foundText('a cell in row {1} is not well formed', rowNumber) });
		const close = s.indexOf(quote, equals + 2);
		if (close === -1) return -1;
		if (equals === i + 1) {
			if (c === 114) column = columnAt(s, equals + 2, close, column, rowNumber);
			else if (c === 115) style = wholeNumber(s, equals + 2, close);
			else if (c === 116) {
				type = s.charCodeAt(equals + 2);
				typeLength = close - equals - 2;
			}
		}
		i = close + 1;
	}
	let value: string | null = null;
	let formula = false;
	let link = false;
	for (;;) {
		const lt = s.indexOf('<', i);
		if (lt === -1) return -1;
		let k = lt + 1;
		if (s.charCodeAt(k) === 47) {
			const gt = s.indexOf('>', k);
			if (gt === -1) return -1;
			i = gt + 1;
			if (gt - k === 2 + context.prefixLength && s.charCodeAt(gt - 1) === 99) break;
			continue;
		}
		k += context.prefixLength;
		const c = s.charCodeAt(k);
		const end = tagEnd(s, k);
		if (end === -1) return -1;
		i = end;
		if (s.charCodeAt(end - 2) === 47) {
			if (c === 118) value = '';
			else if (c === 102) formula = true;
			continue;
		}
		const isInline = c === 105 && s.charCodeAt(k + 1) === 115;
		if ((c !== 118 && c !== 102 && !isInline) || s.charCodeAt(k + (isInline ? 2 : 1)) > 62) continue;
		const closing = s.indexOf(isInline ? `</${s.slice(lt + 1, k)}is` : '</', end);
		const after = closing === -1 ? -1 : s.indexOf('>', closing);
		if (after === -1) return -1;
		if (c === 118) value = s.slice(end, closing);
		else if (isInline) value = s.slice(end, closing);
		else {
			formula = true;
			link = s.startsWith('HYPERLINK(', end) && /^HYPERLINK\((?:"|&quot;)mailto:/i.test(s.slice(end, end + 40));
		}
		i = after + 1;
	}
	if (value === null && formula) context.facts.unsolved++;
	const text = value === null ? '' : textOf(value, type, typeLength, style, rowNumber, context);
	if (text.length > MAX_CELL_CHARS)
		throw new Refusal('cellTooLarge', { row: rowNumber, column: column + 1, characters: text.length, limit: MAX_CELL_CHARS });
	if (link && !text.includes('@')) context.facts.mailLinks++;
	place(row, column, text, rowNumber);
	return i;
}

function textOf(value: string, type: number, typeLength: number, style: number, row: number, { texts, shows }: CellContext): string {
	if (type === 115 && typeLength === 1) {
		const text = texts.at(wholeNumber(value, 0, value.length));
		if (text === undefined)
			throw new Refusal('workbookDamaged', { what: foundText('a cell in row {1} points at a text that is not there', row) });
		return text;
	}
	if (type === 110) {
		const show = shows.of(style);
		if (show === numberText && isPlain(value)) return value;
		const raw = value.trim();
		const number = Number(raw);
		return raw === '' ? '' : Number.isNaN(number) ? xmlText(raw) : show(number, raw);
	}
	if (type === 98) return /^\s*(1|true)\s*$/i.test(value) ? 'TRUE' : 'FALSE';
	if (type === 100) return isoDate(value);
	if (type === 105) return plainTexts(value);
	return type === 101 ? xmlText(value) : cellString(value);
}

/** True for up to 15 digits that read the same as a number: the commonest case, taken as it stands. */
function isPlain(value: string): boolean {
	const n = value.length;
	if (n === 0 || n > 15 || (n > 1 && value.charCodeAt(0) === 48)) return false;
	for (let i = 0; i < n; i++) {
		const c = value.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return true;
}

function place(row: string[], column: number, text: string, rowNumber: number): void {
	if (column >= LIMITS.columns) throw new Refusal('tooManyCells', { row: rowNumber, cells: column + 1, limit: LIMITS.columns });
	while (row.length < column) row.push('');
	row[column] = text;
}

/** The column of a reference like AB12; the next free one when it has no letters. */
function columnAt(s: string, from: number, to: number, next: number, row: number): number {
	let n = 0;
	let i = from;
	for (; i < to; i++) {
		const c = s.charCodeAt(i) & ~32;
		if (c < 65 || c > 90) break;
		n = n * 26 + c - 64;
		if (n > LIMITS.columns) throw new Refusal('tooManyCells', { row, cells: n, limit: LIMITS.columns });
	}
	return i === from ? next : n - 1;
}

function wholeNumber(s: string, from: number, to: number): number {
	let n = 0;
	for (let i = from; i < to; i++) {
		const c = s.charCodeAt(i);
		if (c >= 48 && c <= 57) n = n * 10 + c - 48;
		else if (c > 32) return -1;
	}
	return n;
}
