import { filledWidth, findHeaderRow, usualWidth } from '../../header-row';
import { splitRecords, type Dialect } from './records';

/** Delimiters that are sought, in order of preference when nothing speaks for one. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface DelimiterGuess {
	delimiter: string;
	confidence: number;
	/** Best first. */
	candidates: string[];
}

/** A first line `sep=;` as spreadsheets write it: its delimiter and its length, line break included. It is no row. */
export function separatorLine(text: string): { delimiter: string; length: number } | null {
	const m = /^"?sep=([^\r\n"])"?[ \t,;|]*(\r\n|\n|\r|$)/i.exec(text);
	return m ? { delimiter: m[1] as string, length: m[0].length } : null;
}

/** Line break and escape of a text, for a given delimiter and quote. A pure function of the first part of the file. */
export function dialectOf(sample: string, delimiter: string, quote: string): Dialect {
	const newline = lineBreak(sample, quote);
	const plain: Dialect = { delimiter, quote, escape: quote, newline };
	if (!quote || !sample.includes('\\' + quote)) return plain;
	const slashed: Dialect = { ...plain, escape: '\\' };
	return disorder(sample, slashed) < disorder(sample, plain) ? slashed : plain;
}

/** '\r' only when no line feed stands outside quotes (old Mac files). */
function lineBreak(sample: string, quote: string): '\n' | '\r' {
	if (!sample.includes('\r')) return '\n';
	if (!sample.includes('\n')) return '\r';
	let inside = false;
	let feeds = 0;
	let returns = 0;
	for (let i = 0; i < sample.length; i++) {
		const c = sample[i];
		if (c === quote) inside = !inside;
		else if (inside) continue;
		else if (c === '\n') feeds++;
		else if (c === '\r') returns++;
	}
	return feeds === 0 && returns > 0 ? '\r' : '\n';
}

/** Share of records that are not as wide as most, runaway quotes counting heavily: the smaller, the better the dialect fits. */
function disorder(sample: string, dialect: Dialect): number {
	const { records, runaway, used } = splitRecords(sample, dialect, false);
	if (records.length === 0) return 1;
	const width = usualWidth(records);
	const odd = records.filter((r) => r.length > 1 && r.length !== width).length;
	return (odd + runaway.length * 5) / records.length + (used < sample.length / 2 ? 1 : 0);
}

/**
 * The delimiter whose records are most alike in width, wide, and topped by a row that reads like column names.
 * A file of a single column has no delimiter: the comma, with little confidence.
 */
export function guessDelimiter(sample: string, quote: string, complete: boolean): DelimiterGuess {
	const newline = lineBreak(sample, quote);
	const scored = DELIMITERS.map((delimiter) => {
		const { records } = splitRecords(sample, { delimiter, quote, escape: quote, newline }, complete);
		return { delimiter, score: sample.includes(delimiter) ? tableScore(records) : 0 };
	}).sort((a, b) => b.score - a.score);
	const [best, second] = scored as [{ delimiter: string; score: number }, { delimiter: string; score: number }];
	const confidence = best.score === 0 ? 0.5 : Math.max(0.3, Math.min(1, 0.5 + (best.score - second.score) / (best.score + 0.5)));
	return { delimiter: best.delimiter, confidence, candidates: scored.map((s) => s.delimiter) };
}

function tableScore(all: readonly string[][]): number {
	const records = all.filter((r) => r.some((c) => c.trim() !== '')).slice(0, 500);
	const width = usualWidth(records);
	if (width < 2) return 0;
	const alike = records.filter((r) => r.length === width || filledWidth(r) === width).length;
	const near = records.filter((r) => r.length > 1).length;
	const share = (0.7 * alike + 0.3 * near) / records.length;
	const header = findHeaderRow(records);
	return share * Math.log2(width + 1) * (0.5 + 0.5 * (header.index === -1 ? 0 : header.confidence));
}
