import { isTyped, KIND, kindOf, type Kind } from '../../cell-kind';
import { splitRecords, type Dialect } from './records';

/** Records that are looked at. */
const FIT_RECORDS = 400;
/** By kind: empty, integer, number, date, time, email, url, phone, flag, code, word, text, prose, odd. */
const WORTH = [0.6, 1, 1, 1, 1, 1, 1, 1, 0.95, 0.85, 0.8, 0.72, 0.62, 0.03];
const KINDS = WORTH.length;

/** How well a dialect fits a text. */
export interface Fit {
	/** 0–1, the prior of the delimiter included. */
	score: number;
	records: string[][];
	width: number;
	/** Cells in the records that are as wide as most, by what whole values look like, 0–1. */
	cells: number;
	/** Share of rows of the usual width, between the first and the last of them. */
	share: number;
	/** Less than 1 by the rows above and below these two. */
	coverage: number;
	/** True when every quote closes as it should. */
	sound: boolean;
}

/** Kinds of cells by their text: the same cells come up under many dialects. */
export type KindMemo = Map<string, Kind>;

const kindIn = (memo: KindMemo, cell: string): Kind => {
	let kind = memo.get(cell);
	if (kind === undefined) memo.set(cell, (kind = kindOf(cell)));
	return kind;
};

/** Prior that stands for a single column: there is no delimiter. */
export const SINGLE = 0.5;

/** A good dialect makes records of one width, from the header on, whose cells are whole values. null when it cuts nothing. */
export function fit(text: string, whole: boolean, dialect: Dialect, prior: number, memo: KindMemo): Fit | null {
	const split = splitRecords(text, dialect, whole);
	const records = split.records.slice(0, FIT_RECORDS);
	const rows = records.filter((r) => r.length > 1 || (r[0] as string).trim() !== '');
	if (rows.length === 0) return null;
	const unread = split.used < text.length * 0.5 && split.records.length < FIT_RECORDS ? 0.3 : 1;
	const sound = split.strays === 0 && split.runaway.length === 0 && (!whole || split.used >= text.length);
	const broken = 1 - Math.min(0.9, (split.runaway.length * 4) / records.length);
	const width = widthOf(rows, prior !== SINGLE);
	if (width === 0) return null;
	const { inside, share, coverage, first } = shapeOf(rows, width);
	// Quotes beside a delimiter vouch for it.
	const enclosed =
		dialect.quote !== '' && (text.includes(dialect.quote + dialect.delimiter) || text.includes(dialect.delimiter + dialect.quote));
	const values = cellScore(inside, width, memo);
	const cells = values.score * (enclosed ? 1 : joints(inside, dialect.delimiter, memo));
	const plain = share > 0.985 && coverage > 0.985 && inside.length >= 8 && cells > 0.8 && width > 2;
	// Figures through and through: nothing but a table is written like that, whatever parts its cells.
	const figures = prior >= 0.3 && width > 1 && values.typed > 0.9 && share > 0.95;
	const openings = enclosed && prior < 0.85 ? text.split(dialect.delimiter + dialect.quote).length - 1 : 0;
	const vouched = openings >= rows.length * 0.6 && sound && share > 0.95;
	const believed = (plain && prior >= 0.3) || vouched ? Math.max(prior, 0.85) : figures ? Math.max(prior, 0.75) : prior;
	const few = prior >= 0.9 || width === 1 ? 1 : Math.min(1, (figures ? 0.75 : 0.55) + 0.09 * rows.length);
	const spread = width === 1 ? 0.75 : 1 - 0.72 / Math.max(1, width - blankColumns(inside, width));
	const score = believed * few * share * coverage * (0.05 + 0.95 * cells) * spread * unread * broken * top(rows, first, inside, memo);
	return { score, records, width, cells, share, coverage, sound };
}

/** The usual width: one where there is no delimiter, else the most frequent above one, or none. */
function widthOf(rows: readonly string[][], delimited: boolean): number {
	if (!delimited) return 1;
	const counts = new Map<number, number>();
	for (const r of rows) if (r.length > 1) counts.set(r.length, (counts.get(r.length) ?? 0) + 1);
	let best = 0;
	let most = 0;
	for (const [width, n] of counts) {
		const weight = n * (1 - 0.3 / width);
		if (weight > most) {
			most = weight;
			best = width;
		}
	}
	return best;
}

interface Shape {
	first: number;
	inside: string[][];
	share: number;
	coverage: number;
}

function shapeOf(rows: readonly string[][], width: number): Shape {
	const fits = (r: readonly string[]): boolean => r.length === width;
	const first = rows.findIndex(fits);
	let last = rows.length - 1;
	while (!fits(rows[last] as string[])) last--;
	const inside: string[][] = [];
	let near = 0;
	for (let i = first; i <= last; i++) {
		const r = rows[i] as string[];
		if (fits(r)) inside.push(r);
		else if (width > 2 && r.length > 1 && Math.abs(r.length - width) <= Math.max(1, width * 0.2)) near++;
	}
	// Notes above a table are common and may be long, notes below are few; a table that is neither the end nor most of a text is none.
	const region = last - first + 1;
	const above = Math.pow(region / (region + Math.min(first, 40)), 0.35) * (region / (region + Math.max(0, first - 40)));
	const below = region / (region + 0.5 * (rows.length - 1 - last));
	return { first, inside, share: (inside.length + 0.35 * near) / region, coverage: above * below };
}

/**
 * The names of the columns should be cut like the rows below: a table that begins with values, right below a line that it leaves out, has
 * lost them.
 */
function top(rows: readonly string[][], first: number, inside: readonly string[][], memo: KindMemo): number {
	const head = inside[0] as string[];
	let typed = 0;
	let filled = 0;
	let odd = 0;
	for (const cell of head.slice(0, 60)) {
		const kind = kindIn(memo, cell);
		if (kind === KIND.empty) continue;
		filled++;
		if (kind === KIND.odd) odd++;
		else if (isTyped(kind)) typed++;
	}
	const values = typed > filled * 0.5;
	const cut = odd > filled * 0.5 ? 0.6 : 1;
	if (!values) return cut;
	const above = first > 0 ? (rows[first - 1] as string[]) : null;
	return above && above.length < head.length ? 0.62 * cut : 0.9 * cut;
}

/** How far cells are of forms that whole values have, 0–1; columns of one kind count a little more, halves of values nothing. */
function cellScore(rows: readonly string[][], width: number, memo: KindMemo): { score: number; typed: number } {
	let sum = 0;
	let weight = 0;
	let figures = 0;
	let filled = 0;
	const counts = new Uint32Array(KINDS);
	for (let c = 0; c < Math.min(width, 60); c++) {
		counts.fill(0);
		for (const r of rows) counts[kindIn(memo, r[c] as string)]!++;
		const empty = counts[KIND.empty] as number;
		const total = rows.length - empty;
		let typed = 0;
		let worth = 0;
		for (let k = 1; k < KINDS; k++) {
			worth += (counts[k] as number) * (WORTH[k] as number);
			if (isTyped(k as Kind)) typed += counts[k] as number;
		}
		if (total > 0) sum += Math.min(1, (worth / total) * (typed > total * 0.7 ? 1.06 : 1)) * total;
		sum += 0.22 * empty;
		figures += typed;
		filled += total;
		weight += total + empty * 0.4;
	}
	// The first row may be names.
	const values = Math.max(1, filled - (rows.length > 2 ? width : 0));
	return { score: weight === 0 ? 0 : Math.min(1, sum / weight), typed: Math.min(1, figures / values) };
}

/** Columns without any value: a delimiter that only makes these stands for nothing. */
function blankColumns(rows: readonly string[][], width: number): number {
	if (width > 60 || rows.length < 2) return 0;
	let blank = 0;
	for (let c = 0; c < width; c++) if (rows.every((r) => (r[c] as string).trim() === '')) blank++;
	return blank === width ? 0 : blank * 0.9;
}

/** Less than 1 when cells join across the delimiter to numbers and times: "1" and "234" of 1,234; "€ 12" and "5 kg" of 12,5. */
function joints(rows: readonly string[][], delimiter: string, memo: KindMemo): number {
	const width = rows[0]?.length ?? 0;
	const blank = delimiter === ' ';
	let cut = 0;
	for (let c = 1; c < Math.min(width, 60); c++) {
		let joined = 0;
		let filled = 0;
		for (const r of rows) {
			const right = r[c] as string;
			if (right === '') continue;
			filled++;
			const left = r[c - 1] as string;
			if (!isDigit(right.charCodeAt(0)) || !isDigit(left.charCodeAt(left.length - 1))) continue;
			if (kindIn(memo, left) >= KIND.text || kindIn(memo, right) >= KIND.text) joined++;
			else if (",.' ".includes(delimiter) && (blank ? GROUP_ALONE : GROUP).test(right) && (blank ? LEAD_ALONE : LEAD).test(left)) joined++;
		}
		if (filled > 0 && joined >= filled * 0.8) cut++;
	}
	return cut === 0 ? 1 : Math.max(0.4, 0.85 - (0.5 * cut) / Math.max(1, width - 1));
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const LEAD = /(?:^|[^\d])\d{1,3}$/;
const GROUP = /^\d{3}(?!\d)/;
const LEAD_ALONE = /^\D{0,2}\d{1,3}$/;
const GROUP_ALONE = /^\d{3}(?:[.,]\d+)?\D?$/;
