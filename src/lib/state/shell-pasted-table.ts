import { recipientsIn } from '#domain/named-address';

/** Separators that a copied table may have, the spreadsheet's own first. */
const SEPARATORS = ['\t', ';', ','] as const;

/** Rows looked at when judging a pasted text. */
const LOOK_AT = 50;

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
	const lines = text
		.slice(0, 200_000)
		.split(/\r\n|\r|\n/)
		.filter((l) => l.trim() !== '')
		.slice(0, LOOK_AT);
	if (lines.length < 2) return null;
	for (const separator of SEPARATORS) {
		const wide = columns(lines[0]!, separator);
		if (wide < 2) continue;
		const alike = lines.filter((l) => columns(l, separator) === wide).length;
		if (alike / lines.length >= 0.8) return separator;
	}
	return null;
}

/** Rows that look like contacts: lines with text, without the header. */
export const tableRows = (text: string): number => Math.max(0, text.split(/\r\n|\r|\n/).filter((l) => l.trim() !== '').length - 1);

const cell = (value: string): string => (/[",]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);

/**
 * What was pasted as a table with a header row; null for prose. The people of a mail's address line become a table of names and addresses.
 */
export function pastedTable(text: string): { text: string; rows: number } | null {
	const people = text.includes('@') ? recipientsIn(text) : null;
	if (people) return { text: ['Name,Email', ...people.map((p) => `${cell(p.name)},${cell(p.address)}`)].join('\n'), rows: people.length };
	return tableSeparator(text) === null ? null : { text, rows: tableRows(text) };
}

/**
 * A pasted table as a file for the wizard: TSV when its separator is a tab, CSV otherwise. `name` without extension; characters that file
 * names can't hold become hyphens.
 */
export function tableFile(text: string, name: string): File {
	const tab = tableSeparator(text) === '\t';
	const safe = name.replace(/[\\/:*?"<>|]+/g, '-');
	return new File([text], `${safe}.${tab ? 'tsv' : 'csv'}`, { type: tab ? 'text/tab-separated-values' : 'text/csv' });
}
