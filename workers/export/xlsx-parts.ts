/** The fixed parts of a workbook (ECMA-376), and texts made safe for XML. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that XML can't carry: the format writes them as _xHHHH_. A line end of old Macs would be read as another one. */
const UNFIT = /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/g;
const hasUnfit = /[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/;
/** What the format itself takes for such a character; a literal one has its underscore escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
const MARKUP = /[&<>"]/g;
const hasMarkup = /[&<>"]/;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
/** Both halves of a pair stand beside each other; a half alone is no character. */
const paired = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return isHigh(unit) ? isLow(text.charCodeAt(at + 1)) : isLow(unit) && isHigh(text.charCodeAt(at - 1));
};
const coded = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as XML content or attribute; every character comes back when it is read. A line break inside a cell is LF alone. */
export function xmlText(text: string): string {
	let out = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
	if (out.includes('_x') || out.includes('_X')) out = out.replace(ESCAPE_LIKE, '_x005F_');
	if (hasUnfit.test(out)) out = out.replace(UNFIT, (unit, at: number, whole: string) => (paired(whole, at) ? unit : coded(unit)));
	return hasMarkup.test(out) ? out.replace(MARKUP, (c) => entities[c] as string) : out;
}

/** A, B, … Z, AA: the letters of the n-th column, from 0. */
export function columnLetters(n: number): string {
	let letters = '';
	for (let i = n + 1; i > 0; i = Math.floor((i - 1) / 26)) letters = String.fromCharCode(65 + ((i - 1) % 26)) + letters;
	return letters;
}

export const contentTypes = (sheets: number): string =>
	`${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
	`<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>` +
	Array.from(
		{ length: sheets },
		(_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`
	).join('') +
	'</Types>';

export const packageRelations = (): string =>
	`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** `filters`: per sheet the range of its filter, '' = none; the name is what the format wants beside it. */
export const workbook = (names: readonly string[], filters: readonly string[]): string => {
	const defined = filters
		.map((range, i) =>
			range === ''
				? ''
				: `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${xmlText((names[i] ?? '').replaceAll("'", "''"))}'!${range}</definedName>`
		)
		.join('');
	return (
		`${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
		names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
		`</sheets>${defined && `<definedNames>${defined}</definedNames>`}</workbook>`
	);
};

export const workbookRelations = (sheets: number): string =>
	`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
	Array.from(
		{ length: sheets },
		(_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
	).join('') +
	`<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

/** Style 0: as it comes. Style 1: text, so that editing a cell keeps it one. Style 2: the header, bold. */
export const styles = (): string =>
	`${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The beginning of a sheet: header row frozen, columns as wide as their texts (in characters). */
export const sheetStart = (widths: readonly number[]): string =>
	`${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
	(widths.length > 0
		? `<cols>${widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')}</cols>`
		: '') +
	'<sheetData>';

export const sheetEnd = (filter: string): string =>
	`</sheetData>${filter && `<autoFilter ref="${filter.replaceAll('$', '')}"/>`}</worksheet>`;
