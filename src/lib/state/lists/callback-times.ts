import { locale, timeOfDay } from '#domain/messages/locale';

/** Calendar parts of a moment in a time zone; `day` 0 = Monday. */
export interface LocalParts {
	year: number;
	month: number;
	date: number;
	hour: number;
	minute: number;
	day: number;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The zone, or undefined (this device's) where it is blank or unknown here. */
function known(zone: string): string | undefined {
	try {
		return zone === '' ? undefined : new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
	} catch {
		return undefined;
	}
}

/** How far a zone of one offset, as the Time Zone of a contact is read ("UTC+05:30"), is ahead of UTC, ms; null = it is none of these. */
function aheadOf(zone: string): number | null {
	const [, sign, hours, minutes] = /^UTC([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
	return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A zone and a moment by which an engine shows what its clock says: engines know none of one offset. */
function onClock(zone: string, at: number): { timeZone: string | undefined; at: number } {
	const ahead = aheadOf(zone);
	return ahead === null ? { timeZone: known(zone), at } : { timeZone: 'UTC', at: at + ahead };
}

/** What clock and calendar say in a zone at a moment (ms). */
export function partsIn(zone: string, moment: number): LocalParts {
	const { timeZone, at } = onClock(zone, moment);
	const f = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		weekday: 'short',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	});
	const p = Object.fromEntries(f.formatToParts(at).map((x) => [x.type, x.value]));
	return {
		year: Number(p.year),
		month: Number(p.month),
		date: Number(p.day),
		hour: Number(p.hour),
		minute: Number(p.minute),
		day: DAYS.indexOf(p.weekday ?? '')
	};
}

/**
 * The moment (ms) at which the clock of a zone shows these; a time that a change of the clocks leaves out is the one after it. Days beyond
 * the month's end go on into the next.
 */
export function momentIn(zone: string, year: number, month: number, date: number, hour: number, minute: number): number {
	const wanted = Date.UTC(year, month - 1, date, hour, minute);
	const shown = (at: number): number => {
		const p = partsIn(zone, at);
		return Date.UTC(p.year, p.month - 1, p.date, p.hour, p.minute);
	};
	let at = wanted;
	// Two steps settle every offset; where the hour doesn't exist they end before or after the gap, by the side of UTC that the zone is on.
	for (let i = 0; i < 2; i++) at += wanted - shown(at);
	return at + Math.max(0, wanted - shown(at));
}

const CALLBACK_CHOICES = ['hour', 'hours', 'tomorrowMorning', 'tomorrowAfternoon', 'monday', 'week'] as const;
export type CallbackChoice = (typeof CALLBACK_CHOICES)[number];

/** Up to the next five minutes, so that a time can be said. */
const round = (at: number): number => Math.ceil(at / 300_000) * 300_000;

/** Quick times for a callback, on the contact's own clock; all later than `now` (ms). */
export function callbackTimes(zone: string, now: number): { choice: CallbackChoice; at: number }[] {
	const p = partsIn(zone, now);
	const on = (days: number, hour: number, minute: number): number => momentIn(zone, p.year, p.month, p.date + days, hour, minute);
	return [
		{ choice: 'hour', at: round(now + 3_600_000) },
		{ choice: 'hours', at: round(now + 3 * 3_600_000) },
		{ choice: 'tomorrowMorning', at: on(1, 9, 30) },
		{ choice: 'tomorrowAfternoon', at: on(1, 14, 0) },
		{ choice: 'monday', at: on(7 - p.day, 9, 30) },
		{ choice: 'week', at: on(7, p.hour, Math.floor(p.minute / 15) * 15) }
	];
}

/** "Fri 10:30" on the clock of a zone. */
export function dayTime(zone: string, moment: number): string {
	const { timeZone, at } = onClock(zone, moment);
	return new Date(at).toLocaleString(locale(), { timeZone, weekday: 'short', ...timeOfDay() });
}

/** "10:30" on the clock of a zone. */
export function timeIn(zone: string, moment: number): string {
	const { timeZone, at } = onClock(zone, moment);
	return new Date(at).toLocaleTimeString(locale(), { timeZone, ...timeOfDay() });
}

/** "2026-11-27T09:30" ↔ a moment, on the clock of a zone, as a date and time input has it; null where it is none. */
export function typedMoment(zone: string, text: string): number | null {
	const f = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text);
	return f ? momentIn(zone, Number(f[1]), Number(f[2]), Number(f[3]), Number(f[4]), Number(f[5])) : null;
}
export function momentTyped(zone: string, at: number): string {
	const p = partsIn(zone, at),
		two = (n: number): string => String(n).padStart(2, '0');
	return `${p.year}-${two(p.month)}-${two(p.date)}T${two(p.hour)}:${two(p.minute)}`;
}
