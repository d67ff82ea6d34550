import { isTyped, KIND, kindOf } from './cell-kind';

/** At most this many rows at the end of a table are held back until it is known whether they are its end or its notes. */
export const HELD_BACK = 24;

const TOTAL =
	'grand totals?|sub-?totals?|total general|totals?|summen?|gesamtsumme|gesamt|insgesamt|total général|totaux|totale|totali|totales|suma|razem|celkem|spolu|összesen|totaal|totalt|sammanlagt|yhteensä|toplam|итого|всего|разом|σύνολο|合計|总计|总数|小计|總計|합계|المجموع|סה"כ|averages?|mean|mittelwert|durchschnitt|moyenne|promedio|media|média';
const QUALIFIER =
	'records?|rows?|contacts?|entries|count|number|members?|leads?|datensätze|kontakte|einträge|enregistrements|contactos|registros|général|general|generale';
/** A cell that names a sum: the word alone, or with what it counts and the figure. */
const TOTAL_CELL = new RegExp(
	`^(?:${TOTAL})(?: (?:of |number of |de |der |anzahl )?(?:${QUALIFIER}))?\\s*(?:[:=]?\\s*[\\d.,]+|\\([^)]{1,40}\\)|:)?$`,
	'iu'
);
/** How notes below a table begin. */
const NOTE =
	/^(?:sources?|quellen?|fuentes?|fonte|bron|źródło|notes?|notas?|anmerkung(?:en)?|hinweis(?:e)?|remarques?|legend|legende|footnotes?|fußnoten?|copyright|©|\(c\)|exported|generated|created (?:by|on|at)|erstellt|exportiert|printed|report (?:generated|created|run)|confidential|vertraulich|confidentiel|disclaimer|as of\b|stand:|last updated|data (?:from|as of|provided)|end of (?:file|report|data)|prepared (?:by|for|on)\b|(?:for )?internal use|downloaded (?:by|on|from)|powered by|filtered by|filters?:|page \d|seite \d|-{3,}|_{3,}|={3,}|\*{1,3}\s?\S|\[?\(?\d{1,2}[)\]]\s|†|‡|source:|n\.?b\.?[: ]|(?:資料|出典|出所|注|注記|备注|備註|来源|數據來源|数据来源|資料來源|자료|주|출처)\d*\s*[:：)）])/iu;
/** "1,234 rows", "Total: 12 contacts". */
const COUNT = new RegExp(
	`^(?:(?:${TOTAL})\\s*[:=]?\\s+)?\\(?\\d[\\d.,]*\\s(?:rows?|records?|contacts?|leads?|results?|entries|datensätze|zeilen|kontakte|einträge|lignes|contactos|registros)\\b.{0,30}$`,
	'iu'
);

/** The moment of a report, as accounting software signs it: "Accrual Basis Sunday, October 12, 2025 09:12 AM GMT-07:00". */
const SIGNED =
	/^(?:(?:cash|accrual) basis,? )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?=.{0,20}\b\d{4}\b).{0,24}\b\d{1,2}:\d{2}\b.{0,20}$/iu;

/** What a sum counts: "6 Kontakte", "3 companies", "2,000.00 €". */
const COUNTED = /^(?:\d[\d.,]* ?(?:\p{L}{3,20}|[€$£¥%])|[€$£¥] ?\d[\d.,]*)$/u;

interface Line {
	filled: number[];
	first: string;
	blank: boolean;
}

/**
 * Number of rows at the end of `tail` that are no rows of the table: totals, and notes below it (blank rows among them
 * count in). `tail` are the last rows of a table of `width` columns, at most HELD_BACK. A row with an address is always
 * a row; where there is doubt it is one as well.
 */
export function endRows(tail: readonly (readonly string[])[], width: number): number {
	if (width < 2) return 0;
	const lines = tail.slice(-HELD_BACK).map(lineOf);
	const from = tail.length - lines.length;
	let end = lines.length;
	// Notes found so far in the block of rows without a blank one between.
	let notes = 0;
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i] as Line;
		if (line.blank) {
			notes = 0;
			continue;
		}
		const row = tail[from + i] as readonly string[];
		if (isTotal(row, line, width) || isNote(row, line, width) || (end < lines.length && isRemark(line, width))) {
			end = i;
			notes++;
			continue;
		}
		const total = totalAbove(tail.slice(from), lines, i, width);
		if (total !== -1) {
			end = i = total;
			notes = 1;
			continue;
		}
		const gap = blockBelowGap(lines, i, width, notes);
		if (gap === -1) break;
		end = gap;
		i = gap;
		notes = 0;
	}
	return lines.slice(end).some((l) => !l.blank) ? tail.length - from - end : 0;
}

function lineOf(row: readonly string[]): Line {
	const filled: number[] = [];
	for (let c = 0; c < row.length && filled.length < 40; c++) if ((row[c] as string).trim() !== '') filled.push(c);
	return { filled, first: filled.length > 0 ? (row[filled[0] as number] as string).trim() : '', blank: filled.length === 0 };
}

/** A sum: its name first, figures or nothing behind it. */
function isTotal(row: readonly string[], line: Line, width: number): boolean {
	if (!TOTAL_CELL.test(line.first) || line.filled.length >= 40) return false;
	// One word alone in a wide table may be a company of that name; with a figure, a colon or in capitals it is a sum.
	if (line.filled.length === 1 && width > 2 && /^(?:mean|media|total|suma)$/i.test(line.first)) return line.filled[0] === 0;
	return line.filled.slice(1).every((c) => {
		const kind = kindOf(row[c] as string);
		const cell = (row[c] as string).trim();
		return kind === KIND.integer || kind === KIND.number || kind === KIND.flag || TOTAL_CELL.test(cell) || COUNTED.test(cell);
	});
}

/** A note: alone in its row, and it begins like one or is too long for a value; a count of rows. */
function isNote(row: readonly string[], { filled, first }: Line, width: number): boolean {
	if (filled.length > 2 || row.some((c) => c.length <= 320 && kindOf(c) === KIND.email)) return false;
	if (COUNT.test(first)) return filled.length === 1;
	if (filled[0] !== 0) return false;
	if (filled.length === 1)
		return NOTE.test(first) || (width > 2 && SIGNED.test(first)) || (width > 2 && first.length > 60 && first.includes(' '));
	return width > 2 && NOTE.test(first) && first.length > 3 && filled[1] === 1 && (width > 3 || first.endsWith(':'));
}

/**
 * The sum that stands above line `i`, with nothing but lines of one text between; -1 = there is none. Below a sum no row of its table
 * comes.
 */
function totalAbove(rows: readonly (readonly string[])[], lines: readonly Line[], i: number, width: number): number {
	for (let at = i; width > 2 && at >= 0; at--) {
		const line = lines[at] as Line;
		if (line.blank) continue;
		if (at < i && line.filled.length > 1 && isTotal(rows[at] as readonly string[], line, width)) return at;
		if (line.filled.length > 1 || line.filled[0] !== 0 || isTyped(kindOf(line.first))) return -1;
	}
	return -1;
}

/** A sentence alone in its row, above rows that are notes. */
const isRemark = ({ filled, first }: Line, width: number): boolean =>
	width > 2 && filled.length === 1 && filled[0] === 0 && first.length > 30 && /\s/.test(first) && /[.:;!?)]$/.test(first);

/**
 * Where the block of rows that ends with line `i` begins, if a blank row parts it from the table and none of its rows looks like one of the
 * table; -1 otherwise.
 */
function blockBelowGap(lines: readonly Line[], i: number, width: number, notes: number): number {
	let start = i;
	let names = 0;
	for (; start >= 0 && !(lines[start] as Line).blank; start--) {
		const { filled, first } = lines[start] as Line;
		if (filled.length > Math.max(1, Math.min(2, width - 2)) || filled[0] !== 0) return -1;
		if ((isTyped(kindOf(first)) && filled.length === 1) || (first.includes('@') && kindOf(first) === KIND.email)) return -1;
		if (NOTE.test(first)) notes++;
		else if (!(first.length > 40 && first.includes(' ')) && !(width > 2 && /[.:;!?]$|^["'„“(*[]/.test(first))) names++;
	}
	// Names alone are rows, however thin, unless they stand among notes (the name of a report, of whoever made it).
	if (names > 0 && (notes === 0 || width < 3)) return -1;
	return start < 0 ? -1 : start + 1;
}
