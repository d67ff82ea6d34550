import { recipientsIn } from '#domain/contacts/named-address';
import { quotedCell } from '#domain/basics/quoted-cell';

/** Separators that a copied table may have, the spreadsheet's own first. */
const SEPARATORS = ['\t', ';', ','] as const;

/** Rows looked at when judging a pasted text. */
const LOOK_AT = 50;
const [TAB, LF, CR, QUOTE, COMMA, SEMICOLON] = [9, 10, 13, 34, 44, 59];

/** Where a cell in quotes that begins at `from` ends; -1 = it is no such cell but a text with a quote in it. */
function endOfQuoted(text: string, from: number): number {
	let at = text.indexOf('"', from + 1);
	while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
	return at >= 0 && /^[\t;,\r\n]?$/.test(text.charAt(at + 1)) ? at : -1;
}

/** Where the row that begins at `from` ends. Spreadsheets put a cell of several lines into quotes. */
function endOfRow(text: string, from: number): number {
	let begins = true;
	for (let i = from; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === LF || c === CR) return i;
		const end = c === QUOTE && begins ? endOfQuoted(text, i) : -1;
		if (end > 0) i = end;
		begins = c === TAB || c === SEMICOLON || c === COMMA;
	}
	return text.length;
}

/** The rows of a pasted text that aren't blank. */
function* rowsOf(text: string): Generator<string, void> {
	for (let from = 0; from < text.length;) {
		const end = endOfRow(text, from);
		const row = text.slice(from, end);
		if (row.trim() !== '') yield row;
		from = end + 1;
	}
}

/** Occurrences of a separator outside quotes in one line. */
function columns(line: string, separator: string): number {
	let quoted = false,
		found = 1;
	for (const ch of line) {
		if (ch === '"') quoted = !quoted;
		else if (ch === separator && !quoted) found++;
	}
	return found;
}

/**
 * The separator of a pasted text when it is a table: at least two lines of at least two columns, and four lines of
 * five with as many columns as the first. Null for prose.
 */
export function tableSeparator(text: string): '\t' | ';' | ',' | null {
	const lines: string[] = [];
	for (const row of rowsOf(text.slice(0, 200_000))) if (lines.push(row) === LOOK_AT) break;
	if (lines.length < 2) return null;
	for (const separator of SEPARATORS) {
		const wide = columns(lines[0]!, separator);
		if (wide < 2) continue;
		const alike = lines.filter((l) => columns(l, separator) === wide).length;
		if (alike / lines.length >= 0.8) return separator;
	}
	return null;
}

/** Rows that look like contacts: those with text, without the header. */
export function tableRows(text: string): number {
	const rows = rowsOf(text);
	let count = 0;
	while (!rows.next().done) count++;
	return Math.max(0, count - 1);
}

const CARD = /^\s*BEGIN:VCARD\b/i;

/**
 * What was pasted as a table with a header row, or as contact cards; null for prose. The people of a mail's address line become a table of
 * names and addresses.
 */
export function pastedTable(text: string): { text: string; rows: number } | null {
	if (CARD.test(text)) return { text, rows: text.match(/^BEGIN:VCARD\b/gim)?.length ?? 1 };
	const people = text.includes('@') ? recipientsIn(text) : null;
	if (people)
		return { text: ['Name,Email', ...people.map((p) => `${quotedCell(p.name)},${quotedCell(p.address)}`)].join('\n'), rows: people.length };
	return tableSeparator(text) === null ? null : { text, rows: tableRows(text) };
}

/**
 * A pasted table as a file for the wizard: TSV when its separator is a tab, CSV otherwise, contact cards as such. `name` without extension;
 * characters that file names can't hold become hyphens.
 */
export function tableFile(text: string, name: string): File {
	const safe = name.replace(/[\\/:*?"<>|]+/g, '-');
	if (CARD.test(text)) return new File([text], `${safe}.vcf`, { type: 'text/vcard' });
	const tab = tableSeparator(text) === '\t';
	return new File([text], `${safe}.${tab ? 'tsv' : 'csv'}`, { type: tab ? 'text/tab-separated-values' : 'text/csv' });
}
