import type { Week } from '#domain/lists/calling-window';

/** "09:30" → 570; null where it is no time. "24:00" is the end of the day. */
export function minuteOf(text: string): number | null {
	const found = /^(\d{1,2}):(\d{2})$/.exec(text);
	const minute = found ? Number(found[1]) * 60 + Number(found[2]) : NaN;
	return Number.isFinite(minute) && minute <= 1440 ? minute : null;
}
/** 570 → "09:30", as a time input takes it; the end of the day is 23:59 there. */
export const timeOf = (minute: number): string => {
	const m = Math.min(minute, 1439);
	return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
};

/** The first day (0 = Monday) whose hours end before they begin or overlap; null = all are in order. */
export const wrongDay = (week: Week): number | null => {
	const bad = week.findIndex((spans) =>
		[...spans].sort((a, b) => a[0] - b[0]).some(([from, to], i, all) => from >= to || (i > 0 && all[i - 1]![1] > from))
	);
	return bad < 0 ? null : bad;
};
