import { HEADER_SEARCH_ROWS } from './format';
import { isHeaderWord } from './header-words';

const EMAIL = /^\S+@\S+\.\S+$/;
const NUMERIC = /^[+-]?[\d.,\s]*\d\s?[%€$£]?$/;
const PHONE = /^[+(]?[\d][\d\s().\-/]{5,}$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const URL = /^(https?:\/\/|www\.)\S+$/i;

/** True for a cell that only data holds: an address, a number, a date, a link. Column names are none of these. */
export const isDataLike = (cell: string): boolean =>
	cell.length <= 200 && (EMAIL.test(cell) || NUMERIC.test(cell) || PHONE.test(cell) || DATE.test(cell) || URL.test(cell));

export interface HeaderGuess {
	/** Index into the records, or -1 when no row reads like column names. */
	index: number;
	confidence: number;
}

/** The number of cells that most rows have (rows of more than one cell, when there are any). */
export function usualWidth(records: readonly string[][]): number {
	const counts = new Map<number, number>();
	for (const r of records) {
		const width = filledWidth(r);
		if (width > 0) counts.set(width, (counts.get(width) ?? 0) + (width > 1 ? 1 : 0.1));
	}
	let best = 1;
	for (const [width, n] of counts) {
		const lead = n - (counts.get(best) ?? 0);
		if (lead > 0 || (lead === 0 && width > best)) best = width;
	}
	return best;
}

/** Cells up to the last filled one. */
export function filledWidth(record: readonly string[]): number {
	let n = record.length;
	while (n > 0 && (record[n - 1] as string).trim() === '') n--;
	return n;
}

/**
 * The header row among the first 20: the row that is as wide as the table, whose cells read like column names
 * and differ in kind from the cells below them. Notes and titles above it are passed over (LinkedIn, reports).
 */
export function findHeaderRow(records: readonly string[][]): HeaderGuess {
	const width = usualWidth(records);
	let best: HeaderGuess = { index: -1, confidence: 0 };
	let rank = 0;
	for (let i = 0; i < Math.min(records.length, HEADER_SEARCH_ROWS); i++) {
		const score = headerScore(records, i, width) - i * 0.012;
		if (score > rank) {
			rank = score;
			best = { index: i, confidence: Math.max(0.3, Math.min(0.98, score)) };
		}
	}
	return best;
}

/** 0–1, or -1 for a row that can't be the header because it holds data. */
function headerScore(records: readonly string[][], index: number, width: number): number {
	const record = records[index] as string[];
	const cells = record.map((c) => c.trim());
	const filled = cells.filter((c) => c !== '');
	if (filled.length === 0) return -1;
	if (filled.some((c) => c.length <= 200 && EMAIL.test(c))) return -1;
	const dataLike = filled.filter(isDataLike).length;
	const known = filled.filter(isHeaderWord).length / filled.length;
	if (dataLike > filled.length / 2) return -1;
	const below = records.slice(index + 1, index + 31);
	const contrast = columnContrast(cells, below);
	if (known < 0.2 && contrast.same > 0 && contrast.same >= contrast.differs) return -1;
	const fill = Math.min(1, filled.length / width);
	if (fill < 0.5 && !(known === 1 && filled.length > 1)) return -1;
	const text = filled.filter((c) => c.length <= 80 && !isDataLike(c)).length / filled.length;
	const unique = new Set(filled.map((c) => c.toLowerCase())).size / filled.length;
	const shape = filledWidth(record) <= width * 2 ? 1 : 0.5;
	const kinds = contrast.differs + contrast.same === 0 ? 0 : contrast.differs / (contrast.differs + contrast.same);
	return (0.25 * fill + 0.15 * text + 0.1 * unique + 0.4 * Math.min(1, known * 1.6) + 0.1 * kinds) * shape;
}

/** Columns whose cells below are mostly data: in how many is the header cell of another kind, in how many of the same. */
function columnContrast(header: readonly string[], below: readonly string[][]): { differs: number; same: number } {
	let differs = 0;
	let same = 0;
	for (let c = 0; c < header.length && c < 60; c++) {
		if (header[c] === '') continue;
		let data = 0;
		let seen = 0;
		for (const r of below) {
			const v = r[c]?.trim() ?? '';
			if (v === '') continue;
			seen++;
			if (isDataLike(v)) data++;
		}
		if (seen === 0 || data < seen * 0.6) continue;
		if (isDataLike(header[c] as string)) same++;
		else differs++;
	}
	return { differs, same };
}
