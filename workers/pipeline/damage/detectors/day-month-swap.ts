import { datePartsOf } from '../../values/date-parts';
import type { Detector, Fact } from '../detector';
import { serialOf, serialToIso } from './serial-date';

/** Shares of the days of a year up to and after the 12th: how likely it is that honest dates fall so by chance. */
const UP_TO_12 = 12 / 30.44;
const AFTER_12 = 1 - UP_TO_12;
/** Distinct dates that it takes on each side, and how unlikely chance must be. */
const FEWEST = 3;
const CHANCE = 0.01;
/** Distinct dates that are remembered; more prove nothing more. */
const REMEMBERED = 64;

/** A readable date with nothing but digits and a rest (a time) behind it. */
const isoShape = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T\s,].*)?$/s;

const two = (n: number): string => String(n).padStart(2, '0');

interface Seen {
	fixed: Set<string>;
	days: Set<number>;
	dayFirst: Set<string>;
	monthFirst: Set<string>;
	separators: Map<string, number>;
	damaged: number;
	against: number;
}

function look(seen: Seen, text: string, epoch1904: boolean): void {
	// One date speaks against it: what the others say no longer counts.
	if (seen.against > 0) return;
	const n = serialOf(text);
	const p = datePartsOf(n === null ? text : serialToIso(n, epoch1904));
	if (!p) return;
	const keep = (set: Set<string>, key: string): void => {
		if (set.size < REMEMBERED) set.add(key);
	};
	if (p.kind === 'fixed') {
		if (p.month > 12 || p.day > 12) seen.against++;
		else {
			seen.damaged++;
			seen.days.add(p.day);
			keep(seen.fixed, `${p.year}-${p.month}-${p.day}`);
		}
		return;
	}
	const { a, b, c } = p;
	if (a > 12 && a <= 31 && b <= 12) keep(seen.dayFirst, `${a}/${b}/${c}`);
	else if (b > 12 && b <= 31 && a <= 12) keep(seen.monthFirst, `${a}/${b}/${c}`);
	else seen.against++;
	const separator = /\d\s?([-/.])/.exec(text)?.[1] ?? '/';
	seen.separators.set(separator, (seen.separators.get(separator) ?? 0) + 1);
}

/**
 * A spreadsheet read 03/05/2024 in the other order than it was meant, made a real date of it, and left 25/03/2024 as
 * text because there is no 25th month. Tell-tale: two notations in one column, the one that can be read in one way only
 * has no day after the 12th, the other one no date that could be read both ways. Then the first were swapped, and are
 * written again as they stood before. One date that speaks against it, or too few distinct ones, and nothing is done.
 */
export const dayMonthSwapDetector: Detector = {
	id: 'day-month-swap',
	kind: 'dayMonthSwap',
	order: 40,
	label: 'Day and month swapped',
	description: 'Dates that a spreadsheet read with day and month in the wrong order, beside others that it could not read and left alone.',
	applies: (field) => field.type === 'date',
	scan(field, options) {
		const seen: Seen = {
			fixed: new Set(),
			days: new Set(),
			dayFirst: new Set(),
			monthFirst: new Set(),
			separators: new Map(),
			damaged: 0,
			against: 0
		};
		return {
			add: (value) => look(seen, value.trim(), options.date1904 === true),
			facts(): Fact | null {
				const open = seen.dayFirst.size > 0 ? seen.dayFirst : seen.monthFirst;
				if (seen.against > 0 || (seen.dayFirst.size > 0 && seen.monthFirst.size > 0)) return null;
				if (seen.fixed.size < FEWEST || seen.days.size < FEWEST || open.size < FEWEST) return null;
				if (UP_TO_12 ** seen.fixed.size * AFTER_12 ** open.size > CHANCE) return null;
				const order = seen.dayFirst.size > 0 ? 'dmy' : 'mdy';
				const set = options.dateOrders?.[field.id];
				if (set !== undefined && set !== order) return null;
				const separator = [...seen.separators].sort((x, y) => y[1] - x[1])[0]?.[0] ?? '/';
				return { order, separator, swapped: seen.damaged, distinct: seen.fixed.size, decidedBy: open.size };
			}
		};
	},
	judge(value, _ctx, fact) {
		const text = value.trim();
		const p = datePartsOf(text);
		if (p?.kind !== 'fixed' || p.day > 12 || p.month > 12 || p.day === p.month) return undefined;
		// What was read as month p.month, day p.day had been typed the other way round.
		const [day, month] = [p.month, p.day];
		const first = fact['order'] === 'dmy' ? [day, month] : [month, day];
		return [...first.map(two), String(p.year).padStart(4, '0')].join(String(fact['separator'])) + (isoShape.exec(text)?.[1] ?? '');
	}
};
