import type { Column } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { ColumnFinding, LearnColumn, LearnNote, LearnTable, TrainOptions } from '#domain/scoring/learned-model';
import { binned, type Bins } from './bins';
import { timeBond } from './calendar';
import { lookForLeak, SUSPECT } from './leaks';
import { readAs, readingsOf, type LevelColumn, type ReadColumn } from './read-column';

const DAY = 86_400_000;
/** How far sales has come with a lead: nobody knows that of a new one, however little it proves of these. */
const STATUS: FieldId = 'leadStatus';
/** Share of the filled rows that levels with enough rows must cover for a text to be no free text. */
const COVERED = 0.2;
/** Who somebody is called says nothing that may be learned from: at best their sex and where their parents came from. */
const NAMES = new Set<FieldId>(['firstName', 'lastName', 'fullName', 'nameSuffix', 'salutation']);
/** A column called "contact" that holds no more texts than this was taken for names, and holds something else: phone, mail, visit. */
const NO_NAMES = 12;

/** A column that may take part, with what was seen of it. */
export interface Candidate {
	id: FieldId;
	label: string;
	read: { column: ReadColumn; bins: Bins }[];
	/** AUC of the column alone. */
	auc: number;
	/** Ranks so well alone that it is compared with all the others together. */
	suspect: boolean;
	/** Hangs on the time: must prove itself on later rows. */
	clings: boolean;
}

export interface Screened {
	candidates: Candidate[];
	leaks: ColumnFinding[];
	calendar: ColumnFinding[];
	leftOut: ColumnFinding[];
	notes: LearnNote[];
}

/**
 * What may be learned from. Left out, each with its reason: what the user excluded, blanks, constants, row numbers, free
 * text, names of people, the time itself, columns filled in after the outcome, columns that tell the time. Columns that
 * the user keeps stay in and are said all the same.
 *
 * @param rows positions in the table, in the order of time where `timed`
 */
export function screen(table: LearnTable, options: TrainOptions, rows: Int32Array, y: Uint8Array, timed: boolean): Screened {
	const out: Screened = { candidates: [], leaks: [], calendar: [], leftOut: [], notes: [] };
	const base =
		table.orderIsDate && table.order
			? Float64Array.from(rows, (i) => {
					const t = table.order![i]!;
					return Number.isNaN(t) ? options.now : t;
				})
			: options.now;
	const whole = rows.length === table.length && rows.every((row, k) => row === k);
	const won = y.reduce((a, b) => a + b, 0);
	const rarer = Math.min(won, y.length - won);
	for (const column of table.columns) {
		const { id, label } = column;
		const kept = options.keep.includes(id);
		const leave = (to: ColumnFinding[], code: string, params: LearnNote['params'] = {}): void => {
			to.push({ column: id, label, kept, why: { code, params: { column: label, ...params } } });
		};
		if (id === table.orderField) continue;
		if (id === options.labelField) continue;
		if (options.exclude.includes(id)) {
			leave(out.leftOut, 'learnLeftExcluded');
			continue;
		}
		if (NAMES.has(id) && !(id === 'fullName' && new Set(column.values).size <= NO_NAMES)) {
			out.leftOut.push({ column: id, label, kept: false, why: { code: 'learnLeftName', params: { column: label } } });
			continue;
		}
		const mine: LearnColumn = { ...column, values: whole ? column.values : cellsAt(column.values, rows) };
		const readings = readingsOf(mine);
		if (readings.length === 0) {
			leave(out.leftOut, 'learnLeftBlank');
			continue;
		}
		const read = readings
			.map((reading) => readAs(id, label, mine.values, rows.length, reading, base))
			.map((c) => withoutFuture(c, mine, options.now, out.notes));
		const reason = uselessness(read);
		// Numbers of customers and notes about them are free text; that only the won have one says more.
		const told =
			reason === 'learnLeftFreeText'
				? lookForLeak(
						label,
						read.map((c) => binned(c, rarer)),
						y
					).why
				: null;
		if (told && !kept) {
			leave(out.leaks, told.code, told.params);
			continue;
		}
		if (reason && (!kept || reason === 'learnLeftConstant')) {
			leave(out.leftOut, reason);
			continue;
		}
		const looked = read.map((c) => ({ column: c, bins: binned(c, rarer) }));
		const { auc, why: seen } = lookForLeak(
			label,
			looked.map((l) => l.bins),
			y
		);
		const why = seen ?? (id === STATUS ? { code: 'learnLeakStage', params: { column: label, auc: Math.round(auc * 100) } } : null);
		if (why) {
			leave(out.leaks, why.code, why.params);
			if (!kept) continue;
		}
		const bond = timed ? (read.map(timeBond).sort((a, b) => rank(b) - rank(a))[0] ?? null) : null;
		if (bond === 'calendar') {
			leave(out.calendar, 'learnCalendar');
			if (!kept) continue;
		}
		out.candidates.push({ id, label, read: looked, auc, suspect: auc >= SUSPECT && !kept, clings: bond === 'clings' && !kept });
	}
	return out;
}

/** Cells of some rows; a loop, since there are a million of them. */
function cellsAt(values: Column, rows: Int32Array): Column {
	const out = new Array<string | null>(rows.length);
	for (let k = 0; k < rows.length; k++) out[k] = values[rows[k]!] ?? null;
	return out;
}

const rank = (bond: ReturnType<typeof timeBond>): number => (bond === 'calendar' ? 2 : bond === 'clings' ? 1 : 0);

/** Dates after now are slips or plans, and no age: blank. */
function withoutFuture(c: ReadColumn, column: LearnColumn, now: number, notes: LearnNote[]): ReadColumn {
	if (c.kind !== 'number' || c.reading !== 'age') return c;
	let future = 0;
	column.values.forEach((v, i) => {
		if (v && Date.parse(v.slice(0, 10)) > now + DAY) {
			c.values[i] = NaN;
			future++;
		}
	});
	if (future > 0) notes.push({ code: 'learnFutureDates', params: { column: column.label, count: future } });
	return c;
}

/** Why nothing can be learned from a column, or null. */
function uselessness(read: ReadColumn[]): string | null {
	const texts = read.find((c): c is LevelColumn => c.kind === 'level' && c.reading === 'text');
	if (texts) {
		const { covered, filled, most } = coverage(texts);
		if (filled === texts.codes.length && most === filled) return 'learnLeftConstant';
		if (covered < COVERED * filled) {
			if (read.length === 1) return 'learnLeftFreeText';
			read.splice(read.indexOf(texts), 1);
		}
		return null;
	}
	const only = read[0]!;
	if (only.kind === 'number') {
		const { filled, low, high, whole } = rangeOf(only.values);
		if (filled === only.values.length && low === high) return 'learnLeftConstant';
		return only.reading === 'number' && whole && isRowNumber(only.values, filled, low, high) ? 'learnLeftId' : null;
	}
	return only.reading === 'filled' && only.codes.every((c) => c >= 0) ? 'learnLeftFreeText' : null;
}

/** Rows whose text is shared by enough rows to be a level. */
function coverage({ codes, texts }: LevelColumn): { covered: number; filled: number; most: number } {
	const counts = new Int32Array(texts.length);
	let filled = 0;
	for (let i = 0; i < codes.length; i++)
		if (codes[i]! >= 0) {
			counts[codes[i]!]!++;
			filled++;
		}
	const least = Math.min(30, Math.max(5, Math.ceil(codes.length * 0.003)));
	return { covered: counts.reduce((sum, n) => sum + (n >= least ? n : 0), 0), filled, most: counts.reduce((a, b) => Math.max(a, b), 0) };
}

function rangeOf(values: Float64Array): { filled: number; low: number; high: number; whole: boolean } {
	let filled = 0;
	let low = Infinity;
	let high = -Infinity;
	let whole = true;
	for (let i = 0; i < values.length; i++) {
		const v = values[i]!;
		if (v !== v) continue;
		filled++;
		if (v < low) low = v;
		if (v > high) high = v;
		if (whole && !Number.isInteger(v)) whole = false;
	}
	return { filled, low, high, whole };
}

/** Whole numbers, each but once, close together: they count rows and say nothing of them. */
function isRowNumber(values: Float64Array, filled: number, low: number, high: number): boolean {
	const once = filled * 0.999;
	if (filled < 40 || high - low >= filled * 20 || high - low + 1 < once) return false;
	const seen = new Set(values);
	seen.delete(NaN);
	return seen.size >= once;
}
