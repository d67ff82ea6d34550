const DAY_MS = 86_400_000;
/** The last day of the year 9999, beyond which spreadsheets show no date, per epoch. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const;

export interface Moment {
	days: number;
	seconds: number;
}

/** Whole days and seconds of a serial number; the noise of fractions is rounded to the second first. */
function momentOf(serial: number): Moment {
	let days = Math.floor(serial);
	let seconds = Math.round((serial - days) * 86_400);
	if (seconds === 86_400) {
		days++;
		seconds = 0;
	}
	return { days, seconds };
}

/**
 * A date serial as ISO text, `YYYY-MM-DD`, with ` HH:MM:SS` when the number format shows a time and it isn't midnight;
 * null when the number is no date in that epoch. Day 60 of the 1900 epoch never existed (1900 was no leap year): it is
 * given as the spreadsheet shows it, 1900-02-29, and so is day 0, 1900-01-00; the days before it are one off the calendar.
 */
export function serialDate(serial: number, withTime: boolean, epoch1904: boolean): string | null {
	const { days, seconds } = momentOf(serial);
	if (days < (epoch1904 ? -1462 : 0) || days > LAST[epoch1904 ? 1904 : 1900]) return null;
	const time = withTime && seconds > 0 ? ` ${clock(seconds)}` : '';
	if (!epoch1904 && days === 60) return `1900-02-29${time}`;
	if (!epoch1904 && days === 0) return time === '' ? '1900-01-00' : clock(seconds);
	const start = epoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
	return new Date(start + days * DAY_MS).toISOString().slice(0, 10) + time;
}

/** ISO text of a date that the file itself writes as ISO ("2024-05-01T09:30:00Z"), in the same form. */
export function isoDate(text: string): string {
	const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
	if (!match) return text;
	const time = match[2] === undefined ? '' : match[2].length === 5 ? `${match[2]}:00` : match[2];
	return time === '' || time === '00:00:00' ? (match[1] as string) : `${match[1]} ${time}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (seconds: number): string => `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
