import { datePartsOf } from '../../values/date-parts';
import type { Detector } from '../detector';

const serial = /^(\d{5})(?:[.,](\d{1,15}))?$/;
const DAY = 86_400_000;
/** Day 0 as spreadsheets count from 1 March 1900 on; 1904 is the other count, 1,462 days later. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** October 1954 to April 2064: the days that contact lists speak of. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;
/** Days around the readable dates of a column within which its serials should lie. */
const NEAR = 31;
/** Readable dates that it takes to tell the epoch by them. */
const ENOUGH = 5;

/** The number of a spreadsheet's day, or null when the text is none. */
export function serialOf(text: string): number | null {
	const m = serial.exec(text);
	if (!m) return null;
	const n = Number(m[2] === undefined ? m[1] : `${m[1]}.${m[2]}`);
	return n >= FIRST_SERIAL && n < LAST_SERIAL + 1 ? n : null;
}

/** ISO date of a serial, with the time of day when it has one (to the minute, or the second where that is not whole). */
export function serialToIso(n: number, epoch1904 = false): string {
	const at = new Date((epoch1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(n * 86_400) * 1000).toISOString();
	const time = at.slice(11, 19);
	return time === '00:00:00' ? at.slice(0, 10) : `${at.slice(0, 10)} ${time.endsWith(':00') ? time.slice(0, 5) : time}`;
}

/** Days since 1970 of a readable date; an open one counts by its year, in the middle of it. */
function dayOf(text: string): number | null {
	const p = datePartsOf(text);
	if (!p) return null;
	if (p.kind === 'fixed') return Date.UTC(p.year, p.month - 1, p.day) / DAY;
	return p.yearDigits === 4 ? Date.UTC(p.c, 6, 1) / DAY : null;
}

/**
 * 45356 in a date column: the day as a spreadsheet counts it. A column in which other five-digit numbers stand (codes)
 * or six-digit ones (050324 is a date without separators, and 50324 one that lost its zero) proves nothing.
 * The epoch is 1900 unless the workbook says 1904, or the column's readable dates fit 1904 and not 1900.
 */
export const serialDateDetector: Detector = {
	id: 'serial-date',
	kind: 'serialDate',
	order: 30,
	label: 'Dates as day numbers',
	description: 'A date that came as the number by which spreadsheets count days, like 45356.',
	applies: (field) => field.type === 'date',
	scan(_field, options) {
		let serials = 0;
		let outside = 0;
		let six = 0;
		let readable = 0;
		const span = { low: Infinity, high: -Infinity, first: Infinity, last: -Infinity };
		return {
			add(value) {
				const text = value.trim();
				const n = serialOf(text);
				if (n !== null) {
					serials++;
					span.low = Math.min(span.low, n);
					span.high = Math.max(span.high, n);
				} else if (/^\d{5}$/.test(text)) outside++;
				else if (/^\d{6}$/.test(text)) six++;
				else {
					const day = dayOf(text);
					if (day === null) return;
					readable++;
					span.first = Math.min(span.first, day);
					span.last = Math.max(span.last, day);
				}
			},
			facts() {
				// Which row is of which file is not known here: none is read by the count of another.
				if (options.date1904 === 'some') return null;
				if (serials === 0 || six * 10 >= serials || outside * 10 >= serials) return null;
				const fits = (epoch: number): boolean => epoch / DAY + span.low >= span.first - NEAR && epoch / DAY + span.high <= span.last + NEAR;
				const misses = (epoch: number): boolean => epoch / DAY + span.high < span.first - NEAR || epoch / DAY + span.low > span.last + NEAR;
				const shown = readable >= ENOUGH && fits(EPOCH_1904) && misses(EPOCH_1900);
				return { serials, readable, epoch1904: options.date1904 === true || shown };
			}
		};
	},
	judge(value, _ctx, fact) {
		const n = serialOf(value.trim());
		return n === null ? undefined : serialToIso(n, fact['epoch1904'] === true);
	}
};
