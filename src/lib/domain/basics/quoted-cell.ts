/**
 * A cell as delimited text holds it (RFC 4180): in quotes where it has one, the separator or a line end. What leaves the app for a
 * spreadsheet goes through workers/export, which also neutralises formulas.
 */
export const quotedCell = (text: string, separator: ',' | '\t' = ','): string =>
	text.includes('"') || text.includes(separator) || /[\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
