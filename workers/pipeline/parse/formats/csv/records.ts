import { MAX_ROW_CELLS } from '../../format';
import { breakLength, CR, LF, lineAsText, readQuoted, skipBlanks, SPACE, type Quoted } from './quoted';
import { holdsRows } from './swallowed';

/** How text is cut into records; see dialect.ts for how it is found out. */
export interface Dialect {
	/** One character or more. */
	delimiter: string;
	/** One character, or '' when quotes mean nothing. */
	quote: string;
	/** Character that makes a quote inside a quoted cell literal: the quote itself, or a backslash (doubled quotes count then, too). */
	escape: string;
	/** What ends a record: '\n' = LF and CRLF (a lone CR is text); '\r' = CR, LF and CRLF alike. */
	newline: '\n' | '\r';
	/** 'skip': blanks after a delimiter belong to it ("a, b"); 'collapse': a run of blanks is one delimiter (aligned columns). */
	spaces?: 'skip' | 'collapse';
	/** Cells that most records have: decides how a line with a stray quote is cut. */
	width?: number;
}

export interface Split {
	records: string[][];
	/** Characters used up; what follows is the beginning of a record that isn't complete yet. */
	used: number;
	/** Indexes of records in which a quoted cell ran on over what looks like further cells: a quote opened and never closed. */
	runaway: number[];
	/** Records with a quote that neither closes a cell nor is doubled, and was taken as text. */
	strays: number;
	/** Characters of the longest record. */
	longest: number;
	/** True when cutting stopped because the last of `records` holds more cells than any row may. */
	endless: boolean;
}

/**
 * Cuts text into complete records. With `last` the text is the end of the file, where a final line break may be
 * missing: then only an unclosed quote can leave a rest. Our own loop rather than a library's: it is faster, and knows
 * blanks after delimiters, delimiters of several characters, backslashes beside doubled quotes, and every line break
 * within one file. `salvage` reads a quote that is never closed as plain text instead of stopping.
 */
export function splitRecords(text: string, dialect: Dialect, last: boolean, salvage = false): Split {
	const { delimiter, spaces } = dialect;
	const dLength = delimiter.length;
	const q = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
	const lone = dialect.newline === '\r';
	const n = text.length;
	const out: Split = { records: [], used: 0, runaway: [], strays: 0, longest: 0, endless: false };
	const quoted: Quoted = { text: '', end: 0, stray: false, ranOn: false };
	// Places of the next delimiter, LF and CR at or after `at`; n where there is none. Searching by them is the engine's own loop.
	let nextD = -1;
	let nextLf = -1;
	let nextCr = lone ? -1 : n;

	const plain = dLength === 1 && !lone && spaces === undefined ? new PlainLines(text, delimiter, dialect.quote) : null;

	for (let at = 0; at < n;) {
		const start = at;
		if (plain) {
			at = plain.take(at, out);
			if (at >= n) break;
			if (at > start) continue;
		}
		const c = text.charCodeAt(at);
		if (c === LF || (c === CR && text.charCodeAt(at + 1) === LF)) {
			out.records.push(BLANK_LINE);
			out.used = at += c === LF ? 1 : 2;
			continue;
		}
		const record: string[] = [];
		let stray = false;
		let ranOn = false;
		let unclosed = false;
		if (spaces === 'collapse') at = skipBlanks(text, at);
		// One cell a turn; `end` is the place of what ends it, n at the end of the text.
		for (;;) {
			if (spaces !== undefined && text.charCodeAt(at) === SPACE) at = leading(text, at, spaces, q, record.length);
			let end: number;
			if (text.charCodeAt(at) === q) {
				unclosed = !readQuoted(text, at, dialect, last, quoted);
				if (unclosed) break;
				end = quoted.end;
				record.push(quoted.text);
				stray ||= quoted.stray;
				ranOn ||= quoted.ranOn;
			} else {
				if (nextD < at) nextD = find(text, delimiter, at);
				if (nextLf < at) nextLf = find(text, '\n', at);
				if (nextCr < at) nextCr = find(text, '\r', at);
				end = Math.min(nextD, nextLf, nextCr);
				let stop = end;
				if (end !== nextD || end === n) while (stop > at && text.charCodeAt(stop - 1) === CR) stop--;
				if (spaces !== 'collapse' || stop > at || record.length === 0) record.push(text.slice(at, stop));
			}
			at = end;
			if (end >= n || !(dLength === 1 ? text.charCodeAt(end) === delimiter.charCodeAt(0) : text.startsWith(delimiter, end))) break;
			at = end + dLength;
			if (spaces === 'collapse') at = skipBlanks(text, at);
			if (record.length > MAX_ROW_CELLS) {
				out.longest = at - start;
				out.records.push(record);
				out.endless = true;
				return out;
			}
		}
		if (unclosed) {
			if (!salvage || (!last && n - start < SALVAGE_CHARS)) return out;
		} else if (at >= n) {
			if (!last) return out;
		} else {
			at += breakLength(text, at);
			// A CR that ends the text may be the first half of a line break.
			if (!last && at >= n && text.charCodeAt(n - 1) === CR) return out;
		}
		if (!ranOn && !unclosed && record.length === dialect.width && holdsRows(text, start, at, dialect)) stray = ranOn = true;
		if (stray || unclosed) {
			out.strays++;
			const plain = ranOn && !salvage ? null : lineAsText(text, start, dialect, last);
			if (plain && (unclosed || ranOn || (record.length !== dialect.width && plain.record.length === dialect.width))) {
				record.splice(0, record.length, ...plain.record);
				at = plain.end;
				nextD = nextLf = -1;
				nextCr = lone ? -1 : n;
			} else if (ranOn) out.runaway.push(out.records.length);
		}
		if (at - start > out.longest) out.longest = at - start;
		out.records.push(record);
		out.used = at;
	}
	return out;
}

/**
 * The lines that need no care: no quote in them, nothing but one-character delimiters, a line feed behind them. They are
 * nearly all lines of nearly all files, and in a function of their own so that an engine makes it fast once and for good.
 */
class PlainLines {
	private nextQuote = -1;
	private nextDelimiter = -1;

	constructor(
		private readonly text: string,
		private readonly delimiter: string,
		private readonly quote: string
	) {
		if (quote === '') this.nextQuote = text.length;
	}

	/** Takes the line at `at` into `out` and answers where the next one begins; `at` itself where the line needs care. */
	take(at: number, out: Split): number {
		const { text, delimiter } = this;
		const end = text.indexOf('\n', at);
		if (end === -1) return at;
		if (this.nextQuote < at) this.nextQuote = find(text, this.quote, at);
		if (this.nextQuote < end) return at;
		let stop = end;
		while (stop > at && text.charCodeAt(stop - 1) === CR) stop--;
		// Blank lines, and those of breaks alone, are told apart by those who read the rest.
		if (stop === at) return at;
		const record: string[] = [];
		let from = at;
		if (this.nextDelimiter < from) this.nextDelimiter = find(text, delimiter, from);
		while (this.nextDelimiter < end) {
			record.push(text.slice(from, this.nextDelimiter));
			from = this.nextDelimiter + 1;
			this.nextDelimiter = find(text, delimiter, from);
		}
		if (record.length >= MAX_ROW_CELLS) return at;
		record.push(text.slice(from, Math.max(from, stop)));
		out.records.push(record);
		out.used = end + 1;
		if (out.used - at > out.longest) out.longest = out.used - at;
		return out.used;
	}
}

function find(text: string, what: string, from: number): number {
	const at = text.indexOf(what, from);
	return at === -1 ? text.length : at;
}

/** All blank lines are this record: files hold millions of them. */
const BLANK_LINE: string[] = [''];

/** Salvaging waits for a closing quote over this many characters. */
const SALVAGE_CHARS = 256 * 1024;

/** Where a cell that begins with blanks begins in truth: at the start of a line blanks stay, unless a quote follows them. */
function leading(text: string, at: number, spaces: 'skip' | 'collapse', q: number, cells: number): number {
	const after = skipBlanks(text, at);
	return spaces === 'collapse' || cells > 0 || text.charCodeAt(after) === q ? after : at;
}
