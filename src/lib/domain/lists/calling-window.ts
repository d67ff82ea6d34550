import * as z from 'zod/mini';

/** Minutes of the day from midnight, local time of the contact; `to` is not included. */
const span = z.tuple([z.number(), z.number()]);
/** Spans per day of the week, Monday first; [] = nobody is called that day. */
const week = z.array(z.array(span));
export type Week = z.infer<typeof week>;

/** When people may be called, by ISO country; '' = every country that is not named. */
export const callingWindowsSchema = z.record(z.string(), week);
export type CallingWindows = z.infer<typeof callingWindowsSchema>;

const h = (hours: number): number => hours * 60;
const days = (weekday: Week[number], saturday: Week[number] = weekday, sunday: Week[number] = []): Week => [
	...Array.from({ length: 5 }, () => weekday),
	saturday,
	sunday
];

/**
 * What a device starts with; adjustable, since law and custom change. US: 47 CFR 64.1200(c)(1), 8–21. CA: CRTC Unsolicited
 * Telecommunications Rules, 9–21:30, weekends 10–18. FR: décret 2022-1313, Monday to Friday 10–13 and 14–20. AU: Telemarketing and Research
 * Industry Standard 2017, 9–20, Saturday 9–17. IN: TRAI, 9–21. Elsewhere 9–20, Saturday 10–18: nobody complains of a call at these hours.
 */
export const DEFAULT_WINDOWS: Readonly<CallingWindows> = {
	'': days([[h(9), h(20)]], [[h(10), h(18)]]),
	US: days([[h(8), h(21)]], [[h(8), h(21)]], [[h(8), h(21)]]),
	CA: days([[h(9), h(21.5)]], [[h(10), h(18)]], [[h(10), h(18)]]),
	FR: days(
		[
			[h(10), h(13)],
			[h(14), h(20)]
		],
		[]
	),
	AU: days([[h(9), h(20)]], [[h(9), h(17)]]),
	IN: days([[h(9), h(21)]], [[h(9), h(21)]], [[h(9), h(21)]])
};

/** Where a contact's time zone is known from, best first; `several`: the country has more than one and nothing says which. */
const ZONE_SOURCES = ['field', 'number', 'address', 'list', 'several', 'none'] as const;
export type ZoneSource = (typeof ZONE_SOURCES)[number];

/** A contact's time zones: it may be called while its window is open in all of them. */
export interface ContactZones {
	zones: string[];
	country: string;
	source: ZoneSource;
}

/** `minute` of the day 0–1439, `day` of the week 0 = Monday. */
export const isOpenAt = (windows: Readonly<CallingWindows>, country: string, day: number, minute: number): boolean =>
	((windows[country] ?? windows[''] ?? [])[day] ?? []).some(([from, to]) => minute >= from && minute < to);
