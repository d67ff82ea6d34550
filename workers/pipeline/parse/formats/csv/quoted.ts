import type { Dialect } from './records';

export const CR = 13;
export const LF = 10;
export const SPACE = 32;
const BACKSLASH = 92;

/** A quoted cell as read. */
export interface Quoted {
	text: string;
	/** Place of the delimiter or line break behind it. */
	end: number;
	/** A quote stood inside that neither closes nor is doubled. */
	stray: boolean;
	/** It spans lines and holds a quote beside a delimiter or at the start of a line: it swallowed other cells. */
	ranOn: boolean;
}

/** Length of the line break at `i`: CRLF, and the CRCRLF of files that went through two converters, are one. */
export function breakLength(text: string, i: number): number {
	if (text.charCodeAt(i) === LF) return 1;
	const next = text.charCodeAt(i + 1);
	if (next === LF) return 2;
	return next === CR && text.charCodeAt(i + 2) === LF ? 3 : 1;
}

export function skipBlanks(text: string, i: number): number {
	while (text.charCodeAt(i) === SPACE) i++;
	return i;
}

/**
 * Reads the quoted cell whose quote stands at `at` into `out`; false when the text ends before it does. It ends at a
 * quote before a delimiter, a line break or the end, blanks between allowed; any other quote inside is taken as text,
 * or with `strict` makes it no quoted cell.
 */
export function readQuoted(text: string, at: number, dialect: Dialect, last: boolean, out: Quoted, strict = false): boolean {
	const { quote, delimiter } = dialect;
	const q = quote.charCodeAt(0);
	const slashes = dialect.escape === '\\';
	const n = text.length;
	let doubled = false;
	let escaped = false;
	out.stray = out.ranOn = false;
	for (let p = text.indexOf(quote, at + 1); p !== -1; p = text.indexOf(quote, p + 1)) {
		if (slashes && isEscaped(text, p, at)) {
			escaped = true;
			continue;
		}
		if (text.charCodeAt(p + 1) === q) {
			doubled = true;
			p++;
			continue;
		}
		const after = p + 1 < n && text.charCodeAt(p + 1) === SPACE && delimiter !== ' ' ? skipBlanks(text, p + 1) : p + 1;
		if (after >= n) {
			if (!last) return false;
		} else if (!endsCell(text, after, dialect)) {
			if (strict) return false;
			out.stray = true;
			continue;
		}
		const raw = text.slice(at + 1, p);
		out.text = escaped || slashes ? unescape(raw, quote) : doubled ? raw.replaceAll(quote + quote, quote) : raw;
		out.end = after;
		out.ranOn = out.stray && swallowed(out.text, dialect);
		return true;
	}
	return false;
}

function endsCell(text: string, i: number, { delimiter, newline }: Dialect): boolean {
	const c = text.charCodeAt(i);
	if (c === LF) return true;
	// A CR that ends the text counts: whether a line feed follows is seen with the next piece.
	if (c === CR) return newline === '\r' || breakLength(text, i) > 1 || i + 1 === text.length;
	return delimiter.length === 1 ? c === delimiter.charCodeAt(0) : text.startsWith(delimiter, i);
}

/** True when an odd number of backslashes stands before place `p` of the cell that begins at `at`. */
function isEscaped(text: string, p: number, at: number): boolean {
	let i = p - 1;
	while (i > at && text.charCodeAt(i) === BACKSLASH) i--;
	return (p - 1 - i) % 2 === 1;
}

/** Backslashes before quotes and backslashes, and doubled quotes, taken away. */
function unescape(raw: string, quote: string): string {
	let out = '';
	let from = 0;
	for (let i = 0; i + 1 < raw.length; i++) {
		const c = raw[i] as string;
		const next = raw[i + 1] as string;
		if ((c === '\\' && (next === quote || next === '\\')) || (c === quote && next === quote)) {
			out += raw.slice(from, i);
			from = ++i;
		}
	}
	return from === 0 ? raw : out + raw.slice(from);
}

function swallowed(cell: string, { delimiter, quote, newline }: Dialect): boolean {
	if (!cell.includes('\n') && !(newline === '\r' && cell.includes('\r'))) return false;
	return cell.includes(delimiter + quote) || cell.includes(quote + delimiter) || cell.includes('\n' + quote) || cell.includes('\r' + quote);
}

/** Longer lines are not cut a second time, and looking for closing quotes ends after this many looks at the same line. */
const LINE_CHARS = 256 * 1024;
const LOOKS = 32;

/**
 * The line from `start` on cut without trust in its quotes: a cell whose quote doesn't close properly on the line is plain text, quotes and
 * all. null when the line isn't complete, or too long.
 */
export function lineAsText(text: string, start: number, dialect: Dialect, last: boolean): { record: string[]; end: number } | null {
	const { delimiter, quote } = dialect;
	let stop = start;
	while (
		stop < text.length &&
		text.charCodeAt(stop) !== LF &&
		!(text.charCodeAt(stop) === CR && (dialect.newline === '\r' || breakLength(text, stop) > 1))
	)
		stop++;
	if ((stop >= text.length && !last) || stop - start > LINE_CHARS) return null;
	const line = text.slice(start, stop);
	const record: string[] = [];
	const cell: Quoted = { text: '', end: 0, stray: false, ranOn: false };
	let budget = line.length * LOOKS;
	for (let at = 0; ;) {
		if (dialect.spaces !== undefined && (record.length > 0 || dialect.spaces === 'collapse')) at = skipBlanks(line, at);
		const trusted = budget > 0 && line.startsWith(quote, at);
		const closes = trusted && readQuoted(line, at, dialect, true, cell, true);
		if (trusted) budget -= closes ? cell.end - at : line.length - at;
		if (closes) {
			record.push(cell.text);
			at = cell.end;
		} else {
			const end = line.indexOf(delimiter, at);
			record.push(line.slice(at, end === -1 ? line.length : end));
			at = end === -1 ? line.length : end;
		}
		if (at >= line.length) break;
		at += delimiter.length;
	}
	return { record, end: stop < text.length ? stop + breakLength(text, stop) : stop };
}
